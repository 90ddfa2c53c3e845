// A hundred people of a directory with the firms they work for.
import type { Question } from './question.js';
import type { Rest, Row } from './rest.js';

const people = (rest: Rest, company: number) =>
  rest.list(`/rest/v1.3/companies/${company}/users?view=normal&page=1&per_page=100`, company);

const compose = (rows: readonly Row[]): unknown =>
  rows.map((row) => {
    const vendor = row['vendor'] as Row | null;
    return {
      id: row.id,
      name: row.name,
      jobTitle: row['job_title'],
      emailAddress: row['email_address'],
      vendor: vendor && { id: vendor.id, name: vendor.name },
    };
  });

export const directory: Question = {
  name: '100 people with their firms',
  query: `query Directory($company: ID!) { company(id: $company) { users(first: 100) { nodes {
    id name jobTitle emailAddress vendor { id name } } } } }`,
  variables: ({ big }) => ({ company: String(big.id) }),
  byHand: async (rest, { big }) => compose(await people(rest, big.id)),
  oneByOne: async (rest, { big }) => compose(await people(rest, big.id)),
};
