// Which fields a query selects: as a resolver sees it, through fragments, directives and wrappers.
import { describe, expect, test } from '@jest/globals';
import { buildSchema, executeSync, graphqlSync, type GraphQLResolveInfo, parse } from 'graphql';
import { selectedFields } from '../../src/graphql/selection.js';

const schema = buildSchema(`
  type Query { rfis(first: Int): Connection, rfi: Rfi }
  type Connection { totalCount: Int, nodes: [Rfi], edges: [Edge] }
  type Edge { cursor: String, node: Rfi }
  interface Node { id: ID }
  type Rfi implements Node { id: ID, number: String, subject: String, manager: User, assignees: [User] }
  type User { id: ID, name: String }
`);

type Paths = readonly (readonly string[])[];

/** What the resolver of the first field sees. */
function seen(source: string, paths: Paths = [], variableValues: Record<string, unknown> = {}): string[] {
  let names: ReadonlySet<string> | undefined;
  const resolver = (_args: unknown, _context: unknown, info: GraphQLResolveInfo): null => {
    names = selectedFields(info, ...paths);
    return null;
  };
  const { errors } = graphqlSync({ schema, source, variableValues, rootValue: { rfi: resolver, rfis: resolver } });
  if (errors || names === undefined) throw new Error(`nothing was resolved: ${String(errors)}`);
  return [...names].sort();
}

describe('selectedFields', () => {
  test.each([
    ['plain fields', '{ rfi { id subject } }', ['id', 'subject']],
    ['objects without what is in them', '{ rfi { id manager { name } } }', ['id', 'manager']],
    ['fields by their name, not their alias', '{ rfi { a: id b: subject c: subject } }', ['id', 'subject']],
    ['fields of an inline fragment', '{ rfi { id ... on Rfi { subject } } }', ['id', 'subject']],
    ['fields of a fragment without a type', '{ rfi { ... { subject } } }', ['subject']],
    ['fields of a fragment on an interface', '{ rfi { ... on Node { id } } }', ['id']],
    ['fields of a named fragment', '{ rfi { ...F } } fragment F on Rfi { subject }', ['subject']],
    [
      'fields of a fragment in a fragment',
      '{ rfi { ...F } } fragment F on Rfi { id ... on Rfi { ...G } } fragment G on Rfi { number }',
      ['id', 'number'],
    ],
    ['fields of a field that is selected twice', '{ rfi { id } rfi { subject } }', ['id', 'subject']],
    ['__typename', '{ rfi { __typename } }', ['__typename']],
  ])('names %s', (_, query, names) => {
    expect(seen(query)).toEqual(names);
  });

  test.each([
    ['@skip(if: true) on a field', '{ rfi { id subject @skip(if: true) } }', ['id']],
    ['@skip(if: false) on a field', '{ rfi { id subject @skip(if: false) } }', ['id', 'subject']],
    ['@include(if: false) on a field', '{ rfi { id subject @include(if: false) } }', ['id']],
    ['@include(if: true) on a field', '{ rfi { id subject @include(if: true) } }', ['id', 'subject']],
    ['both, contradicting', '{ rfi { id subject @include(if: true) @skip(if: true) } }', ['id']],
    ['@skip on an inline fragment', '{ rfi { id ... @skip(if: true) { subject } } }', ['id']],
    ['@include on a spread', '{ rfi { id ...F @include(if: false) } } fragment F on Rfi { subject }', ['id']],
    ['the same field twice, once skipped', '{ rfi { id subject @skip(if: true) subject } }', ['id', 'subject']],
  ])('follows %s', (_, query, names) => {
    expect(seen(query)).toEqual(names);
  });

  test('follows directives by the variables, and their defaults', () => {
    const query =
      'query($yes: Boolean!, $no: Boolean = false) { rfi { id @include(if: $yes) subject @skip(if: $no) } }';
    expect(seen(query, [], { yes: true })).toEqual(['id', 'subject']);
    expect(seen(query, [], { yes: false, no: true })).toEqual([]);
  });

  const throughBoth: Paths = [['nodes'], ['edges', 'node']];

  test.each([
    ['nodes', '{ rfis { totalCount nodes { id subject } } }', ['id', 'subject']],
    ['edges', '{ rfis { edges { cursor node { number } } } }', ['number']],
    ['both', '{ rfis { nodes { id } edges { node { number manager { name } } } } }', ['id', 'manager', 'number']],
    ['neither', '{ rfis { totalCount } }', []],
    ['aliases', '{ rfis { a: nodes { id } b: nodes { subject } } }', ['id', 'subject']],
    ['fragments on the way', '{ rfis { ...C } } fragment C on Connection { edges { ... { node { id } } } }', ['id']],
    ['a wrapper that is skipped', '{ rfis { nodes @skip(if: true) { id } edges { node { number } } } }', ['number']],
    ['a wrapper in a skipped fragment', '{ rfis { ... @include(if: false) { nodes { id } } } }', []],
  ])('leads through wrappers: %s', (_, query, names) => {
    expect(seen(query, throughBoth)).toEqual(names);
  });

  test('leads nowhere through a wrapper that is not there', () => {
    expect(seen('{ rfi { id } }', [['nodes']])).toEqual([]);
  });
});

test('fragments that spread each other twice do not double the work with each level', () => {
  const depth = 60; // followed every time, the last one would be read a quintillion times
  const fragments = Array.from({ length: depth }, (_, n) => `fragment F${n} on Rfi { ...F${n + 1} ...F${n + 1} }`);
  const schema = buildSchema('type Query { rfi: Rfi } type Rfi { id: ID }');
  let names: ReadonlySet<string> = new Set();
  const rfi = (_args: object, _context: unknown, info: GraphQLResolveInfo): object => {
    names = selectedFields(info);
    return {};
  };
  const operation = `{ rfi { ...F0 } } ${fragments.join(' ')} fragment F${depth} on Rfi { id }`;
  const document = parse(operation);
  executeSync({ schema, document, rootValue: { rfi } });
  expect([...names]).toEqual(['id']);
});
