// One project by its id, with its RFIs.
import type { Question } from './question.js';
import type { Rest, Row } from './rest.js';

const compose = (project: Row, rfis: readonly Row[]): unknown => ({
  id: project.id,
  name: project.name,
  rfis: rfis.map((rfi) => ({ id: rfi.id, subject: rfi['subject'] })),
});

const project = (rest: Rest, company: number, id: number) =>
  rest.get(`/rest/v1.0/projects/${id}?company_id=${company}`, company);

const rfis = (rest: Rest, company: number, id: number) =>
  rest.list(`/rest/v1.0/projects/${id}/rfis?page=1&per_page=20`, company);

export const projectWithRfis: Question = {
  name: 'one project by id with 20 RFIs',
  query: 'query Project($project: ID!) { project(id: $project) { id name rfis(first: 20) { nodes { id subject } } } }',
  variables: ({ big }) => ({ project: String(big.projectIds[0]) }),

  async byHand(rest, { big }) {
    const [id = 0] = big.projectIds;
    const [shown, list] = await Promise.all([project(rest, big.id, id), rfis(rest, big.id, id)]);
    return compose(shown, list);
  },

  async oneByOne(rest, { big }) {
    const [id = 0] = big.projectIds;
    return compose(await project(rest, big.id, id), await rfis(rest, big.id, id));
  },
};
