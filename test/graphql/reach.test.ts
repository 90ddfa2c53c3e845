// From which types a document leads to which.
import { describe, expect, test } from '@jest/globals';
import { buildSchema, parse } from 'graphql';
import { reachOf } from '../../src/graphql/reach.js';
import { createSchema } from '../../src/graphql/schema.js';

const small = buildSchema(`
  interface Node { id: ID, owner: User }
  type Query { node: Node, rfis: [Rfi], users: [User] }
  type Rfi implements Node { id: ID, owner: User, number: Int, assignees: [User], contractor: Vendor, related: [Rfi] }
  type User implements Node { id: ID, owner: User, name: String, email: String, vendor: Vendor }
  type Vendor implements Node { id: ID, owner: User, name: String, website: String, primary: User }
`);

/** All pairs `From>To` among the nouns that the document leads over. */
function pairs(document: string, schema = small, nouns = ['Query', 'Node', 'Rfi', 'User', 'Vendor']): string[] {
  const reach = reachOf(parse(document), schema);
  return nouns.flatMap((from) => nouns.filter((to) => reach(from, to)).map((to) => `${from}>${to}`));
}

const isSelf = (pair: string): boolean => pair.split('>')[0] === pair.split('>')[1];

describe('reachOf', () => {
  test.each<[string, string, string[]]>([
    ['a field', '{ rfis { number } }', ['Query>Rfi']],
    ['fields over fields', '{ rfis { assignees { email } } }', ['Query>Rfi', 'Query>User', 'Rfi>User']],
    [
      'any number of fields',
      '{ rfis { assignees { vendor { website } } } }',
      ['Query>Rfi', 'Query>User', 'Query>Vendor', 'Rfi>User', 'Rfi>Vendor', 'User>Vendor'],
    ],
    [
      'branches, each by itself',
      '{ rfis { number } users { vendor { website } } }',
      ['Query>Rfi', 'Query>User', 'Query>Vendor', 'User>Vendor'],
    ],
    ['a type that leads to itself', '{ rfis { related { number } } }', ['Query>Rfi', 'Rfi>Rfi']],
    [
      'two types that lead to each other',
      '{ users { vendor { primary { email } } } }',
      ['Query>User', 'Query>Vendor', 'User>User', 'User>Vendor', 'Vendor>User', 'Vendor>Vendor'],
    ],
    [
      'an inline fragment on an interface',
      '{ node { ... on Rfi { contractor { website } } } }',
      ['Query>Node', 'Query>Rfi', 'Query>Vendor', 'Node>Rfi', 'Node>Vendor', 'Rfi>Vendor'],
    ],
    [
      'a field of an interface, for each of its types',
      '{ node { owner { email } } }',
      ['Query>Node', 'Query>Rfi', 'Query>User', 'Query>Vendor', 'Node>User', 'Rfi>User', 'User>User', 'Vendor>User'],
    ],
    [
      'a field of an interface in a fragment on it, but not one beside it on a type',
      '{ node { ... on Node { owner { id } } ... on Rfi { number } } }',
      ['Query>Node', 'Query>Rfi', 'Query>User', 'Query>Vendor', 'Node>Node', 'Node>Rfi'],
    ],
    [
      'an inline fragment without a type',
      '{ rfis { ... { contractor { website } } } }',
      ['Query>Rfi', 'Query>Vendor', 'Rfi>Vendor'],
    ],
    [
      'a field that is skipped, to be safe',
      '{ rfis @skip(if: true) { contractor { website } } }',
      ['Query>Rfi', 'Query>Vendor', 'Rfi>Vendor'],
    ],
    ['nothing', '{ __typename }', []],
  ])('follows %s', (_, document, expected) => {
    expect(pairs(document)).toEqual(expected);
  });

  test.each<[string, string, string[]]>([
    [
      'on the type itself',
      '{ users { ...U } } fragment U on User { vendor { website } }',
      ['Query>User', 'Query>Vendor', 'User>Vendor'],
    ],
    [
      'on an interface',
      '{ rfis { ...N } } fragment N on Node { ... on Rfi { contractor { website } } }',
      ['Query>Node', 'Query>Rfi', 'Query>Vendor', 'Node>Rfi', 'Node>Vendor', 'Rfi>Node', 'Rfi>Vendor'],
    ],
    [
      'in a fragment',
      '{ node { ...N } } fragment N on Node { id ...R } fragment R on Rfi { assignees { ...U } } fragment U on User { email }',
      ['Query>Node', 'Query>Rfi', 'Query>User', 'Node>Rfi', 'Node>User', 'Rfi>User'],
    ],
  ])('follows a named fragment %s', (_, document, expected) => {
    expect(pairs(document).filter((pair) => !isSelf(pair))).toEqual(expected);
  });

  test('follows what other operations and unused fragments of the document say as well', () => {
    expect(pairs('query A { rfis { number } } query B { users { email } }')).toEqual(['Query>Rfi', 'Query>User']);
  });

  test('takes fields and fragments nobody knows for nothing: validation says what is wrong', () => {
    expect(pairs('{ rfis { number nope { x } ...Missing } } fragment F on Nope { x }')).toEqual(['Query>Rfi']);
  });

  test('knows no type that is not there', () => {
    const reach = reachOf(parse('{ rfis { number } }'), small);
    expect([reach('Rfi', 'Nope'), reach('Nope', 'Rfi'), reach('toString', 'Rfi')]).toEqual([false, false, false]);
  });

  test('says the same however often and in whatever order it is asked', () => {
    const reach = reachOf(parse('{ users { vendor { primary { email } } } }'), small);
    const ask = (): boolean[] => [reach('Vendor', 'User'), reach('User', 'Rfi'), reach('User', 'User')];
    expect(ask()).toEqual([true, false, true]);
    expect(ask()).toEqual([true, false, true]);
  });
});

describe('a type', () => {
  test.each([
    ['its ids', '{ rfis { number assignees { id __typename } contractor { id procoreId } } }'],
    ['what a reference always holds', '{ rfis { number assignees { id name } contractor { name } } }'],
    ['both, over fragments', '{ rfis { number assignees { ...U } } } fragment U on User { id ... on User { name } }'],
  ])('is not led to when nothing is selected of it but %s: that takes no call', (_, document) => {
    expect(pairs(document).filter((pair) => !isSelf(pair))).toEqual(['Query>Rfi']);
  });

  test('is led to over one of which nothing else is selected', () => {
    expect(pairs('{ rfis { number assignees { name vendor { website } } } }')).toEqual([
      ...['Query>Rfi', 'Query>User', 'Query>Vendor', 'Rfi>User', 'Rfi>Vendor', 'User>Vendor'],
    ]);
  });
});

describe('in the real schema', () => {
  const schema = createSchema();
  const nouns = ['Company', 'Project', 'Rfi', 'User', 'Vendor'];

  test('the walk from a company to vendors goes one way', () => {
    const screen = `query($company: ID!) { company(id: $company) { projects(first: 10) { nodes { id
      rfis(first: 20) { nodes { id assignees { emailAddress vendor { website } } responsibleContractor { website } } }
    } } } }`;
    expect(pairs(screen, schema, nouns)).toEqual([
      ...['Company>Project', 'Company>Rfi', 'Company>User', 'Company>Vendor'],
      ...['Project>Rfi', 'Project>User', 'Project>Vendor', 'Rfi>User', 'Rfi>Vendor', 'User>Vendor'],
    ]);
  });

  test('a list of vendors leads to no users that nobody asks for', () => {
    expect(pairs('query($c: ID!) { company(id: $c) { vendors { nodes { website } } } }', schema, nouns)).toEqual([
      'Company>Vendor',
    ]);
  });

  test('node(id) leads to what its fragments are on', () => {
    const document = 'query($id: ID!) { node(id: $id) { id ... on Rfi { assignees { emailAddress } } } }';
    expect(pairs(document, schema, ['Node', ...nouns])).toEqual(['Node>Rfi', 'Node>User', 'Rfi>User']);
  });
});

test.each([
  ['Vendor', 'company(id: $id) { vendors { nodes { ...F0 } } }', 'name'],
  ['Node', 'node(id: $id) { ...F0 }', 'id'],
  ['DownloadableFile', 'project(id: $id) { documents(first: 1) { nodes { ...F0 } } }', 'name'],
])('fragments on %s that spread each other twice do not double the work with each level', (type, start, field) => {
  const depth = 60;
  const fragments = Array.from({ length: depth }, (_, n) => `fragment F${n} on ${type} { ...F${n + 1} ...F${n + 1} }`);
  const document = `query($id: ID!) { ${start} } ${fragments.join(' ')} fragment F${depth} on ${type} { ${field} }`;
  const startedMs = performance.now();
  expect(reachOf(parse(document), createSchema())('Company', 'User')).toBe(false);
  expect(performance.now() - startedMs).toBeLessThan(2_000);
});
