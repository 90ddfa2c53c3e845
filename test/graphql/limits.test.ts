// What an operation may look like: the bounds themselves, and what a caller hears who goes past one.
import { describe, expect, test } from '@jest/globals';
import { buildSchema, getIntrospectionQuery, parse, validate } from 'graphql';
import { limitRules, operationLimits } from '../../src/graphql/limits.js';
import { usePair } from '../support/use-pair.js';

const schema = buildSchema('type Query { next: Query, name: String, other: String }');

/** A query that is nested that deep: `{ next { next { name } } }` is three levels deep. */
const nested = (depth: number, leaf = 'name'): string =>
  `{ ${'next { '.repeat(depth - 1)}${leaf}${' }'.repeat(depth - 1)} }`;
const aliases = (count: number, prefix = 'a'): string =>
  Array.from({ length: count }, (_, index) => `${prefix}${index}: name`).join(' ');

const problemsOf = (source: string): { message: string; extensions: unknown }[] =>
  validate(schema, parse(source), limitRules).map(({ message, extensions }) => ({ message, extensions }));
const messagesOf = (source: string): string[] => problemsOf(source).map(({ message }) => message);

const tooDeep = 'An operation may be nested 15 levels deep at most.';
const tooManyAliases = 'An operation may have 30 aliases at most.';

test('the bounds are those that the policies name', () => {
  expect(operationLimits).toEqual({ tokens: 5000, depth: 15, aliases: 30 });
});

describe('depth', () => {
  test.each<[string, string, string[]]>([
    ['one level', nested(1), []],
    ['15 levels', nested(15), []],
    ['16 levels', nested(16), [tooDeep]],
    ['200 levels', nested(200), [tooDeep]],
    ['15 levels with inline fragments between them', nested(15, '... on Query { ... { name } }'), []],
    ['16 levels with the last in an inline fragment', nested(15, '... on Query { next { name } }'), [tooDeep]],
    ['15 levels over a named fragment', `${nested(14, '...F')} fragment F on Query { next { name } }`, []],
    ['16 levels over a named fragment', `${nested(15, '...F')} fragment F on Query { next { name } }`, [tooDeep]],
    [
      '16 levels where the fragment stands deeper the second time',
      `{ ...F ${nested(15, '...F').slice(1)} fragment F on Query { next { name } }`,
      [tooDeep],
    ],
    ['16 levels in the second operation', `query A { name } query B ${nested(16)}`, [tooDeep]],
    ['16 levels in a fragment nobody uses', `{ name } fragment F on Query ${nested(16)}`, []],
  ])('%s', (_, source, problems) => {
    expect(messagesOf(source)).toEqual(problems);
  });
});

describe('aliases', () => {
  test.each<[string, string, string[]]>([
    ['none', '{ name }', []],
    ['30', `{ ${aliases(30)} }`, []],
    ['31', `{ ${aliases(31)} }`, [tooManyAliases]],
    ['500', `{ ${aliases(500)} }`, [tooManyAliases]],
    ['31 on several levels', `{ ${aliases(16)} next { ${aliases(15, 'b')} } }`, [tooManyAliases]],
    ['30 on several levels', `{ ${aliases(15)} next { ${aliases(15, 'b')} } }`, []],
    ['31 of __typename', `{ ${aliases(31).replaceAll('name', '__typename')} }`, [tooManyAliases]],
    ['31 in a fragment', `{ ...F } fragment F on Query { ${aliases(31)} }`, [tooManyAliases]],
    [
      '32 in a fragment that is spread twice',
      `{ ...F next { ...F } } fragment F on Query { ${aliases(16)} }`,
      [tooManyAliases],
    ],
  ])('%s', (_, source, problems) => {
    expect(messagesOf(source)).toEqual(problems);
  });

  test('and depth are told together, each marked as a limit', () => {
    const problems = problemsOf(nested(16, aliases(31)));
    expect(problems.map(({ message }) => message).sort()).toEqual([tooManyAliases, tooDeep].sort());
    expect(problems.map(({ extensions }) => extensions)).toEqual([{ limit: true }, { limit: true }]);
  });
});

test('GraphiQL’s own question about the schema is within the bounds', () => {
  const source = getIntrospectionQuery({ inputValueDeprecation: true, specifiedByUrl: true, oneOf: true });
  expect(messagesOf(source)).toEqual([]);
});

describe('over HTTP', () => {
  const pair = usePair();
  const company = (inside: string): string => `query($c: ID!) { company(id: $c) ${inside} }`;
  const variables = (): object => ({ c: String(pair().sandbox.credentials.companyId) });

  const ask = async (source: string) => {
    const { status, errors, data } = await pair().query(source, variables());
    return { status, data: data as unknown, codes: errors.map(({ extensions }) => extensions.code), errors };
  };

  test.each([
    ['too deep', company(`{ ${'projects { nodes { company { '.repeat(6)}name${' } } }'.repeat(6)} }`), tooDeep],
    ['too many aliases', company(`{ ${aliases(31)} }`), tooManyAliases],
  ])('%s is OPERATION_TOO_LARGE, and nothing is sent', async (_, source, message) => {
    const { status, codes, errors } = await ask(source);
    expect({ status, codes }).toEqual({ status: 400, codes: ['OPERATION_TOO_LARGE'] });
    expect(errors[0]).toMatchObject({ message, extensions: { code: 'OPERATION_TOO_LARGE', retriable: false } });
    expect(JSON.stringify(errors)).not.toContain('"limit"');
    expect(pair().calls()).toEqual([]);
  });

  test('as many aliases as allowed are answered', async () => {
    const { status, codes } = await ask(company(`{ ${aliases(30)} }`));
    expect({ status, codes }).toEqual({ status: 200, codes: [] });
  });

  test.each([
    ['an open brace', '{ companies { nodes { id }'],
    ['nothing', ' '],
    ['a comment only', '# nothing'],
    ['no GraphQL', 'SELECT * FROM companies'],
    ['an open string', '{ company(id: "5) { id } }'],
    ['a NUL', '{ companies\0 { nodes { id } } }'],
    ['more tokens than allowed', `{ ${'__typename '.repeat(5000)} }`],
    ['a nesting that never ends', '{ a '.repeat(4000)],
  ])('%s stays GRAPHQL_PARSE_FAILED', async (_, source) => {
    const { status, codes } = await ask(source);
    expect({ status, codes }).toEqual({ status: 400, codes: ['GRAPHQL_PARSE_FAILED'] });
    expect(pair().calls()).toEqual([]);
  });

  test.each([
    ['an unknown field', '{ companies { nodes { salary } } }'],
    ['an unknown fragment', '{ ...Missing }'],
    ['a fragment that spreads itself', '{ ...A } fragment A on Query { ...A }'],
    [
      'fragments that spread each other',
      '{ ...A } fragment A on Query { ...B ...B } fragment B on Query { ...A a: __typename }',
    ],
    ['a wrong type', '{ company(id: {}) { id } }'],
    [
      'a schema that asks for itself over and over',
      `{ __schema { types ${'{ fields { type '.repeat(9)}{ name }${' } }'.repeat(9)} } }`,
    ],
  ])('%s stays GRAPHQL_VALIDATION_FAILED', async (_, source) => {
    const { status, codes } = await ask(source.replace('$c', ''));
    expect(status).toBe(400);
    expect(new Set(codes)).toEqual(new Set(['GRAPHQL_VALIDATION_FAILED']));
    expect(pair().calls()).toEqual([]);
  });

  test('several mistakes are all told, each with its own code', async () => {
    const { codes } = await ask(company(`{ salary ${aliases(31)} }`));
    expect(codes.sort()).toEqual(['GRAPHQL_VALIDATION_FAILED', 'OPERATION_TOO_LARGE']);
  });
});
