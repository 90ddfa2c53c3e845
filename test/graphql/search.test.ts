// One text in several tools of a project: a call for each kind, side by side, and a tool that fails fails alone.
import { describe, expect, test } from '@jest/globals';
import { nonEmpty } from '../support/non-empty.js';
import { gid, usePair } from '../support/use-pair.js';

const pair = usePair();

const where = (): { id: string; project: number } => {
  const { big } = pair().sandbox.world;
  const [project = 0] = big.projectIds;
  return { id: gid('Project', big.id, project), project };
};

const SEARCH = (args: string, fields: string) =>
  `query S($id: ID!) { project(id: $id) { search(${args}) { kind ${fields} } } }`;

const RESULTS = `totalCount results { __typename ... on File { name } ... on Folder { name } ... on Person { name active user { id } } ... on Rfi { subject } ... on Submittal { title } ... on User { name emailAddress } ... on Vendor { name } }`;

interface Hits {
  readonly kind: string;
  readonly totalCount: number | null;
  readonly results: readonly Readonly<Record<string, string | null>>[] | null;
}

describe('a text', () => {
  test('is looked for everywhere with one call for each kind, and what a page shows needs no other', async () => {
    const { id, project } = where();
    const { project: found } = await pair().data(SEARCH('text: "con", first: 3', RESULTS), { id });
    const hits: readonly Hits[] = found.search;
    expect(hits.map(({ kind }) => kind)).toEqual(['DOCUMENT', 'PERSON', 'RFI', 'SUBMITTAL', 'USER', 'VENDOR']);
    for (const { totalCount, results } of hits) {
      expect(results!.length).toBe(Math.min(3, totalCount ?? 0));
      expect(results!.length).toBeGreaterThan(0);
    }
    for (const { subject } of nonEmpty(hits[2]!.results!)) expect(subject!.toLowerCase()).toContain('con');
    for (const { user } of nonEmpty(hits[1]!.results!)) expect(user).toBeNull();
    expect(pair().calls()).toEqual([
      `GET /rest/v1.0/projects/${project}/documents?view=extended&filters[search]=con&page=1&per_page=3`,
      `GET /rest/v1.0/projects/${project}/people?view=normal&filters[reference_users_only]=true&filters[search]=con&page=1&per_page=3`,
      `GET /rest/v1.0/projects/${project}/rfis?search=con&page=1&per_page=3`,
      `GET /rest/v1.0/projects/${project}/users?view=normal&filters[search]=con&page=1&per_page=3`,
      `GET /rest/v1.1/projects/${project}/submittals?filters[query]=con&page=1&per_page=3`,
      `GET /rest/v1.1/projects/${project}/vendors?view=normal&filters[search]=con&page=1&per_page=3`,
    ]);
  });

  test('is looked for in the kinds that are asked for, in their order, each once', async () => {
    const { id, project } = where();
    const { project: found } = await pair().data(
      SEARCH('text: "con", kinds: [VENDOR, RFI, VENDOR], first: 1', 'totalCount'),
      { id },
    );
    expect(found.search.map(({ kind }: Hits) => kind)).toEqual(['VENDOR', 'RFI']);
    expect(pair().calls()).toHaveLength(2);
    await pair().data(SEARCH('text: "con"', ''), { id });
    expect(pair().calls()).toEqual([]);
    expect(project).toBeGreaterThan(0);
  });

  test('what a page lacks of people and vendors is asked once for all of them', async () => {
    const { id } = where();
    await pair().data(
      SEARCH('text: "con", kinds: [RFI], first: 10', 'results { ... on Rfi { assignees { emailAddress } } }'),
      {
        id,
      },
    );
    expect(pair().calls()).toHaveLength(2);
  });

  test('without anything in it: refused before anything is sent', async () => {
    const { id } = where();
    const { errors } = await pair().query(SEARCH('text: "  "', 'totalCount'), { id });
    expect(errors.map(({ extensions }) => [extensions.code, extensions.argument])).toEqual([
      ['INVALID_ARGUMENT', 'text'],
    ]);
    expect(pair().calls()).toEqual([]);
  });

  test.each([
    ['first: 0', 'first'],
    ['first: 201', 'first'],
    ['kinds: []', 'kinds'],
  ])('with %s: one error, of the field itself, and nothing is sent', async (args, argument) => {
    const { id } = where();
    for (const fields of ['totalCount results { __typename }', '']) {
      const { data, errors } = await pair().query(SEARCH(`text: "x", ${args}`, fields), { id });
      expect(errors).toMatchObject([
        { path: ['project', 'search'], extensions: { code: 'INVALID_ARGUMENT', argument } },
      ]);
      expect(data.project.search).toBeNull();
    }
    expect(pair().calls()).toEqual([]);
  });
});

test('a tool that is off: an error for its kind, the others answer', async () => {
  const { big, rfisDisabledProjectId } = pair().sandbox.world;
  const { data, errors } = await pair().query(SEARCH('text: "a", first: 2', 'results { __typename }'), {
    id: gid('Project', big.id, rfisDisabledProjectId),
  });
  const hits: readonly Hits[] = data.project.search;
  expect(hits.map(({ kind, results }) => [kind, results === null])).toEqual([
    ['DOCUMENT', false],
    ['PERSON', false],
    ['RFI', true],
    ['SUBMITTAL', false],
    ['USER', false],
    ['VENDOR', false],
  ]);
  expect(errors.map(({ path, extensions }) => [path?.join('.'), extensions.code])).toEqual([
    ['project.search.2.results', 'FORBIDDEN'],
  ]);
});
