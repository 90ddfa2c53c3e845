// Bad input at the door: a stable code at the field, nothing sent, siblings intact.
import { describe, expect, test } from '@jest/globals';
import { operationLimits } from '../../src/graphql/limits.js';
import { gid, usePair } from '../support/use-pair.js';

const pair = usePair();

const hostileIds = [
  ['a path', '..'],
  ['a path below', '../../oauth/token'],
  ['a query', '12?x=1'],
  ['a fragment', '12#'],
  ['zero', '0'],
  ['a leading zero', '012'],
  ['a negative number', '-12'],
  ['25 digits', '1234567890123456789012345'],
  ['more than 64 bits', '9223372036854775808'],
  ['full-width digits', '１２'],
  ['NUL', '12\u0000'],
  ['CR LF', '12\r\nHost: evil'],
  ['white space', ' 12'],
  ['nothing', ''],
  ['an escaped slash', '12%2F13'],
  ['a number with an exponent', '1e3'],
] as const;

describe.each(hostileIds)('an id that is %s', (_what, id) => {
  test('is refused at its field, and only there', async () => {
    const { data, errors } = await pair().query(
      `query Bad($id: ID!) {
        company(id: $id) { name } project(id: $id) { name } named: project(id: "12", companyId: $id) { name } node(id: $id) { id }
        here: company { procoreId user(id: $id) { name } vendor(id: $id) { name } project(id: $id) { name }
          vendors(filter: { ids: [$id] }) { totalCount } } }`,
      { id },
    );
    expect(errors.map(({ path, extensions: { code } }) => `${path!.join('.')} ${code}`).sort()).toEqual(
      ['company', 'here.project', 'here.user', 'here.vendor', 'here.vendors', 'named', 'node', 'project'].map(
        (path) => `${path} INVALID_ID`,
      ),
    );
    expect(data.here.procoreId).toBe(String(pair().sandbox.world.big.id));
    expect(pair().calls()).toEqual([]);
  });
});

describe('paging arguments', () => {
  const connection = async (args: string) => {
    const answer = await pair().query(`{ company { procoreId users${args} { totalCount } } }`);
    expect(answer.data.company).toMatchObject({ procoreId: expect.any(String) });
    return answer.errors.map(({ extensions: { code, argument } }) => [code, argument]);
  };

  test.each([
    ['(first: 0)', 'INVALID_ARGUMENT', 'first'],
    ['(first: -5)', 'INVALID_ARGUMENT', 'first'],
    ['(first: 201)', 'INVALID_ARGUMENT', 'first'],
    ['(first: 2147483647)', 'INVALID_ARGUMENT', 'first'],
    ['(last: -1)', 'INVALID_ARGUMENT', 'last'],
    ['(first: 5, last: 5)', 'INVALID_ARGUMENT', 'last'],
    ['(after: "nonsense")', 'INVALID_CURSOR', 'after'],
    ['(before: "")', 'INVALID_CURSOR', 'before'],
    ['(after: "AAAA", before: "AAAA")', 'INVALID_ARGUMENT', 'before'],
    ['(filter: { vendorIds: [] })', 'INVALID_ARGUMENT', 'vendorIds'],
    ['(filter: { createdAt: {} })', 'INVALID_ARGUMENT', 'createdAt'],
    [
      '(filter: { createdAt: { from: "2026-02-01T00:00:00Z", to: "2026-01-01T00:00:00Z" } })',
      'INVALID_ARGUMENT',
      'createdAt',
    ],
  ])('%s', async (args, code, argument) => {
    expect(await connection(args)).toEqual([[code, argument]]);
    expect(pair().calls()).toEqual([]);
  });

  test('a cursor of another list is refused: another company, another filter, another noun', async () => {
    const { big, small } = pair().sandbox.world;
    const { company } = await pair().data('{ company { vendors(first: 2) { pageInfo { endCursor } } } }');
    const after = company.vendors.pageInfo.endCursor as string;
    pair().forget();
    const query = `query Foreign($after: String, $small: ID!) {
      ok: company { users(first: 2, after: $after) { totalCount } vendors(first: 2, after: $after, search: "a") { totalCount } }
      other: company(id: $small) { vendors(first: 2, after: $after) { totalCount } } }`;
    const { errors } = await pair().query(query, { after, small: String(small.id) });
    expect(errors.map(({ extensions: { code } }) => code)).toEqual(Array(3).fill('INVALID_CURSOR'));
    expect(pair().calls()).toEqual([]);
    const next = await pair().data(
      'query Next($after: String) { company { vendors(first: 50, after: $after) { nodes { procoreId } } } }',
      { after },
    );
    expect(Number(next.company.vendors.nodes[0].procoreId)).toBe(big.vendorIds[2]);
  });
});

describe('what the schema itself refuses fails the operation before anything is sent', () => {
  test.each([
    [
      'an unknown enum value',
      '{ company { projects(sort: { field: COLOUR }) { totalCount } } }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['an unknown field', '{ company { colour } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['a syntax error', '{ company { ', 'GRAPHQL_PARSE_FAILED'],
    [
      'a day that does not exist',
      '{ company { projects(filter: { createdAt: { from: "2026-02-30T00:00:00Z" } }) { totalCount } } }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'a first beyond 32 bits',
      '{ company { projects(first: 4294967296) { totalCount } } }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'too deep',
      `{ company ${'{ vendors { nodes { parent '.repeat(6)} { name } ${'} } }'.repeat(6)} }`,
      'OPERATION_TOO_LARGE',
    ],
    [
      'too many aliases',
      `{ ${Array.from({ length: 31 }, (_, i) => `a${i}: company { name }`).join(' ')} }`,
      'OPERATION_TOO_LARGE',
    ],
    ['too many tokens', `{ company { ${'name '.repeat(operationLimits.tokens)} } }`, 'GRAPHQL_PARSE_FAILED'],
  ])('%s', async (_what, query, code) => {
    const { status, errors } = await pair().query(query);
    expect(status).toBe(400);
    expect(errors[0]!.extensions.code).toBe(code);
    expect(pair().calls()).toEqual([]);
  });

  test('an enum value that a variable brings', async () => {
    const { status, errors } = await pair().query(
      'query E($status: RfiStatusFilter) { project(id: "12") { rfis(filter: { status: $status }) { totalCount } } }',
      { status: 'RECYCLED' },
    );
    expect([status, errors[0]!.extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
    expect(pair().calls()).toEqual([]);
  });
});

describe('a key `__proto__` of a JSON value', () => {
  const rfi = (value: string) =>
    `mutation { rfiCreate(input: { projectId: "12", subject: "S", question: { body: "B" }, managerId: "3",
       customFields: [{ definitionId: "7", value: ${value} }] }) { userErrors { code } } }`;

  test.each(['{ __proto__: { admin: true } }', '[[{ a: { __proto__: 1 } }]]'])('in a document: %s', async (value) => {
    const { status, errors } = await pair().query(rfi(value));
    expect([status, errors[0]!.extensions.code]).toEqual([400, 'GRAPHQL_VALIDATION_FAILED']);
    expect(errors[0]!.message).toContain('__proto__');
    expect(pair().calls()).toEqual([]);
  });

  test('in a variable', async () => {
    const { status, errors } = await pair().query(
      'mutation C($input: RfiCreateInput!) { rfiCreate(input: $input) { userErrors { code } } }',
      {
        input: {
          ...{ projectId: '12', subject: 'S', question: { body: 'B' }, managerId: '3' },
          customFields: [{ definitionId: '7', value: [{ ['__proto__']: { admin: true } }] }],
        },
      },
    );
    expect([status, errors[0]!.extensions.code]).toEqual([400, 'BAD_REQUEST']);
    expect(pair().calls()).toEqual([]);
  });
});

test.each(['x', '0', '12, 13', '１２'])('a Procore-Company-Id header of %p fails the request', async (header) => {
  const response = await fetch(`${pair().gateway.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'procore-company-id': encodeURIComponent(header) },
    body: JSON.stringify({ query: '{ companies { totalCount } }' }),
  });
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'INVALID_HEADER' } }] });
  expect(pair().calls()).toEqual([]);
});

test('an object of another company than the one that is named', async () => {
  const { big, small } = pair().sandbox.world;
  const foreign = gid('Project', small.id, small.projectIds[0]!);
  const { data, errors } = await pair().query(
    `query W($company: ID!, $project: ID!) { company(id: $company) { procoreId project(id: $project) { name } }
      project(id: $project, companyId: $company) { name } }`,
    { company: String(big.id), project: foreign },
  );
  expect(data).toEqual({ company: { procoreId: String(big.id), project: null }, project: null });
  expect(errors.map(({ extensions: { code } }) => code)).toEqual(['COMPANY_MISMATCH', 'COMPANY_MISMATCH']);
  expect(pair().calls()).toEqual([]);
});
