// A manager's screen: ten projects, twenty RFIs each, who has to answer them and whose work they are about.
import type { Question } from './question.js';
import type { Rest, Row } from './rest.js';

const rowsOf = (row: Row, key: string): Row[] => row[key] as Row[];
const rowOf = (row: Row, key: string): Row | null => row[key] as Row | null;

async function listed(rest: Rest, company: number) {
  const projects = await rest.list(
    `/rest/v1.1/projects?company_id=${company}&view=compact&page=1&per_page=10`,
    company,
  );
  return Promise.all(
    projects.map(async (project) => ({
      project,
      rfis: await rest.list(`/rest/v1.0/projects/${project.id}/rfis?page=1&per_page=20`, company),
    })),
  );
}

type Listed = Awaited<ReturnType<typeof listed>>;

const peopleIn = (all: Listed): Set<number> =>
  new Set(all.flatMap(({ rfis }) => rfis.flatMap((rfi) => rowsOf(rfi, 'assignees').map(({ id }) => id))));

const vendorsIn = (all: Listed): Set<number> =>
  new Set(all.flatMap(({ rfis }) => rfis.flatMap((rfi) => rowOf(rfi, 'responsible_contractor')?.id ?? [])));

function compose(all: Listed, people: ReadonlyMap<number, Row>, vendors: ReadonlyMap<number, Row>): unknown {
  return all.map(({ project, rfis }) => ({
    id: project.id,
    name: project.name,
    rfis: rfis.map((rfi) => ({
      id: rfi.id,
      number: rfi['number'],
      subject: rfi['subject'],
      status: rfi['status'],
      dueDate: rfi['due_date'],
      assignees: rowsOf(rfi, 'assignees').map(({ id, name }) => {
        const vendor = people.get(id)?.['vendor'] as Row | null | undefined;
        return {
          id,
          name,
          emailAddress: people.get(id)?.['email_address'],
          vendor: vendor && { id: vendor.id, name: vendor.name },
        };
      }),
      responsibleContractor: contractor(rowOf(rfi, 'responsible_contractor'), vendors),
    })),
  }));
}

const contractor = (reference: Row | null, vendors: ReadonlyMap<number, Row>) =>
  reference && { id: reference.id, name: reference.name, website: vendors.get(reference.id)?.['website'] };

const byId = (rows: readonly Row[]): Map<number, Row> => new Map(rows.map((row) => [row.id, row]));

export const screen: Question = {
  name: '10 projects × 20 RFIs, people with e-mail, contractors',
  query: `query Screen($company: ID!) { company(id: $company) { projects(first: 10) { nodes { id name
    rfis(first: 20) { totalCount nodes { id number subject status dueDate
      assignees { id name emailAddress vendor { id name } } responsibleContractor { id name website } } } } } } }`,
  variables: ({ big }) => ({ company: String(big.id) }),

  async byHand(rest, { big: { id: company } }) {
    const all = await listed(rest, company);
    const ids = [...vendorsIn(all)].map((id) => `filters[id][]=${id}`).join('&');
    const [people, vendors] = await Promise.all([
      rest.list(`/rest/v1.3/companies/${company}/users?view=normal&page=1&per_page=2000`, company),
      rest.list(`/rest/v1.0/vendors?company_id=${company}&view=normal&${ids}&page=1&per_page=100`, company),
    ]);
    return compose(all, byId(people), byId(vendors));
  },

  async oneByOne(rest, { big: { id: company } }) {
    const all = await listed(rest, company);
    const [people, vendors] = await Promise.all([
      Promise.all([...peopleIn(all)].map((id) => rest.get(`/rest/v1.3/companies/${company}/users/${id}`, company))),
      Promise.all([...vendorsIn(all)].map((id) => rest.get(`/rest/v1.0/vendors/${id}?company_id=${company}`, company))),
    ]);
    return compose(all, byId(people), byId(vendors));
  },
};
