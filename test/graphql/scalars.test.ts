// The scalars: strict with what callers send, forgiving with what Procore writes in another form.
import { describe, expect, test } from '@jest/globals';
import { buildSchema, graphql, graphqlSync, type GraphQLScalarType, GraphQLError, parseValue } from 'graphql';
import { allowBlankDays, scalars } from '../../src/graphql/scalars.js';
import { refusal } from '../kernel/refusal.js';

type TextScalar = Exclude<keyof typeof scalars, 'JSON'>;

/** As a variable, and as a literal in the document. */
const spellings = (name: TextScalar, value: unknown): (() => unknown)[] => [
  () => scalars[name].parseValue(value),
  () => scalars[name].parseLiteral(parseValue(JSON.stringify(value))),
];

const good: Record<TextScalar, readonly string[]> = {
  Date: ['2026-03-31', '2024-02-29', '2000-02-29', '1999-12-31'],
  DateTime: [
    ...['2026-03-31T17:00:00Z', '2026-03-31T17:00:00.123Z', '2026-03-31T17:00:00+14:00', '2024-02-29T00:00:00-05:30'],
  ],
  Decimal: ['0', '1250.75', '-0.5', '123456789012345678901234567890.123456789012345', '1.50'],
  Email: ['ada@example.com', 'a.b+c@sub.example.co', "o'brien@example.com"],
  URL: ['https://example.com', 'http://example.com/a?b=c#d', 'https://xn--mnchen-3ya.example/'],
};

const bad: Record<TextScalar, readonly unknown[]> = {
  Date: [
    ...['2026-02-30', '2026-02-29', '1900-02-29', '2026-04-31', '2026-13-01', '2026-00-10', '2026-01-00', '2026-1-1'],
    ...['31.03.2026', '2026-03-31T00:00:00Z', '20260331', ' 2026-03-31', '2026-03-31 ', '2026-03-31\n', '26-03-31'],
    ...['２０２６-03-31', '', 'today', '+002026-03-31'],
  ],
  DateTime: [
    ...['2026-03-31', '2026-03-31T17:00:00', '2026-02-30T00:00:00Z', '2026-03-31T24:00:00Z', '2026-03-31T17:60:00Z'],
    ...['2026-03-31T17:00:61Z', '2026-03-31 17:00:00Z', '2026-03-31T17:00:00+25:00', '2026-03-31T17:00:00+0200', ''],
    ...['2026-03-31T17:00:00Z\n', 'now', '1774976400'],
  ],
  Decimal: ['', '1.', '.5', '1e5', '+1', '1,5', '1 000', '0x10', 'NaN', 'Infinity', '1.5.2', '1'.repeat(31), '٣'],
  Email: ['', 'ada', 'ada@', '@example.com', 'ada@example', 'a da@example.com', 'ada@example.com\n', 'a@b.co,c@d.co'],
  URL: [
    ...['', 'example.com', '/path', 'https://', 'http:example.com', 'ftp://example.com', 'javascript:alert(1)'],
    ...['data:text/html,x', 'mailto:a@b.co', 'https://exa mple.com'],
  ],
};

describe.each(Object.keys(good) as TextScalar[])('%s as input', (name) => {
  test.each(good[name])('takes %p', (value) => {
    for (const read of spellings(name, value)) expect(read()).toBe(value);
  });

  test.each([...bad[name], 5, 1.5, true, null, [good[name][0]], { text: good[name][0] }])('refuses %p', (value) => {
    // An object is no JSON literal of GraphQL's; it can come as a variable only.
    const readers = typeof value === 'object' && value !== null && !Array.isArray(value) ? 1 : 2;
    for (const read of spellings(name, value).slice(0, readers)) {
      expect(read).toThrow(GraphQLError);
      expect(read).toThrow(new RegExp(`^A ${name} looks like ".+"\\.$`));
    }
  });
});

describe('output', () => {
  test.each<[TextScalar, string, string]>([
    ['Date', '2026-03-31', '2026-03-31'],
    ['Date', '2026-03-31T23:30:00Z', '2026-03-31'],
    ['Date', '2026-03-31T23:30:00-08:00', '2026-03-31'],
    ['DateTime', '2026-03-31T17:00:00Z', '2026-03-31T17:00:00Z'],
    ['DateTime', '2026-03-31T17:00:00+02:00', '2026-03-31T15:00:00Z'],
    ['DateTime', '2026-03-31T17:00:00.000Z', '2026-03-31T17:00:00Z'],
    ['DateTime', '2026-03-31T17:00:00.120Z', '2026-03-31T17:00:00.120Z'],
    ['DateTime', '2026-03-31', '2026-03-31T00:00:00Z'],
    ['Decimal', '1250.750', '1250.750'],
    ['Email', 'ada@example.com', 'ada@example.com'],
    ['URL', 'https://example.com/a b', 'https://example.com/a b'],
  ])('shows the %s %p as %p', (name, wire, shown) => {
    expect(scalars[name].serialize(wire)).toBe(shown);
  });

  test.each<[TextScalar, unknown]>([
    ['Date', 'tomorrow'],
    ['Date', ''],
    ['Date', '31.03.2026'],
    ['Date', 1_774_976_400],
    ['DateTime', 'tomorrow'],
    ['DateTime', 'March 31, 2026'],
    ['DateTime', '31'],
    ['DateTime', ''],
    ['DateTime', '2026-03-31T99:00:00Z'],
    ['DateTime', 1_774_976_400_000],
    ['Decimal', 12.5],
    ['Email', 5],
    ['URL', {}],
    ['URL', null],
  ])('takes for no %s: %p', (name, wire) => {
    expect(refusal(() => scalars[name].serialize(wire))).toMatchObject({
      code: 'UPSTREAM_BAD_RESPONSE',
      message: `Procore sent something that is not a ${name}.`,
    });
  });
});

describe('JSON', () => {
  const values = [null, true, 0, -1.5, 'a', [1, [2]], { a: { b: [null] } }];

  test.each(values.map((value) => [value]))('takes and shows %p as it is', (value) => {
    expect(scalars.JSON.parseValue(value)).toEqual(value);
    expect(scalars.JSON.serialize(value)).toEqual(value);
  });

  test('reads literals, with the variables in them', () => {
    const literal = parseValue('{ a: [1, $x, "b", ENUM, null], c: { d: true } }');
    expect(scalars.JSON.parseLiteral(literal, { x: { deep: 5 } })).toEqual({
      a: [1, { deep: 5 }, 'b', 'ENUM', null],
      c: { d: true },
    });
  });
});

test('a bad value is an error of the request, before anything is resolved', () => {
  const schema = buildSchema('scalar Date type Query { on(day: Date!): String }');
  Object.assign(schema.getType('Date') as GraphQLScalarType, {
    parseValue: scalars.Date.parseValue,
    parseLiteral: scalars.Date.parseLiteral,
  });
  const asked: unknown[] = [];
  const rootValue = { on: ({ day }: { day: string }) => asked.push(day) && day };
  const ask = (source: string, variableValues = {}) => graphqlSync({ schema, source, variableValues, rootValue });
  expect(ask('{ on(day: "2026-02-30") }').errors?.[0]?.message).toContain('A Date looks like "2026-03-31".');
  expect(ask('query($d: Date!) { on(day: $d) }', { d: '2026-02-30' }).errors).toHaveLength(1);
  expect(asked).toEqual([]);
  expect(ask('query($d: Date!) { on(day: $d) }', { d: '2026-02-28' }).data).toEqual({ on: '2026-02-28' });
});

describe('what Procore sends that is no such value', () => {
  test.each([
    ['Date', '2026-02-30'],
    ['Date', '2026-99-99'],
    ['Date', 'soon'],
    ['DateTime', '2026-02-30T00:00:00Z'],
    ['Decimal', 'abc'],
    ['Decimal', ''],
    ['Decimal', '1e5'],
  ] as const)('%s %p is an error, not a value', (name, text) => {
    expect(refusal(() => scalars[name].serialize(text))).toMatchObject({ code: 'UPSTREAM_BAD_RESPONSE' });
  });

  test('an instant without a time zone is in UTC, wherever this machine is', () => {
    expect(scalars.DateTime.serialize('2026-07-01T12:00:00')).toBe('2026-07-01T12:00:00Z');
  });
});

test.each([' https://example.com', 'https://example.com\n', 'https://exa\u0000mple.com'])(
  '%p is no URL for input',
  (text) => {
    expect(() => scalars.URL.parseValue(text)).toThrow();
  },
);

test('a JSON value has no key that means something else to JavaScript, however deep', () => {
  const hidden = JSON.parse('{"list": [{"deep": {"__proto__": {"admin": true}}}]}') as unknown;
  expect(() => scalars.JSON.parseValue(hidden)).toThrow('A JSON value must not have a key `__proto__`.');
  expect(() => scalars.JSON.parseLiteral(parseValue('{ a: [{ __proto__: 1 }] }'), {})).toThrow('`__proto__`');
  expect(scalars.JSON.parseValue({ proto: 1 })).toEqual({ proto: 1 });
});

test('an empty day or instant is none, whether it is known at once or later; of other fields it is what it is', async () => {
  const schema = buildSchema(
    'scalar Date scalar DateTime type Query { day: Date at: DateTime later: DateTime no: Date name: String must: Date! }',
  );
  for (const name of ['Date', 'DateTime'] as const)
    Object.assign(schema.getType(name) as GraphQLScalarType, { serialize: scalars[name].serialize });
  Object.values(schema.getQueryType()!.getFields()).forEach(allowBlankDays);
  const ask = (source: string) =>
    graphql({
      schema,
      source,
      rootValue: {
        ...{ day: '', at: ' ', later: () => Promise.resolve(''), no: 'soon', name: '', must: '' },
      },
    });
  const { data, errors } = await ask('{ day at later no name }');
  expect(data).toEqual({ day: null, at: null, later: null, no: null, name: '' });
  expect(errors?.map(({ path }) => path)).toEqual([['no']]);
  expect((await ask('{ must }')).data).toBeNull();
});
