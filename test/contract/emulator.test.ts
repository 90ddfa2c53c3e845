// Everything the graph offers, asked of the emulator.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { extendSchema, parse, specifiedRules, validate } from 'graphql';
import { limitRules, operationLimits } from '../../src/graphql/limits.js';
import { Pair } from '../support/gateway.js';
import { coordinatesOf, touchedBy } from './coordinates.js';
import { coverageOf } from './coverage.js';
import { all, askEverything, declared, operations, schema, surelyCalled, templateOf, without } from './everything.js';

describe('the operations', () => {
  test.each(operations)('$name is one that the gateway takes', ({ document }) => {
    const parsed = parse(document, { maxTokens: operationLimits.tokens });
    expect(validate(schema, parsed, [...specifiedRules, ...limitRules])).toEqual([]);
  });

  const touched = operations.map(({ document }) => touchedBy(schema, document));

  test('select every field of every object', () => {
    const selected = touched.map(({ fields }) => fields);
    expect(without(all.fields, ...selected)).toEqual([]);
  });

  test('say every argument, every field of an input and every value of its enums', () => {
    const said = touched.map(({ inputs }) => inputs);
    expect(without(all.inputs, ...said)).toEqual([]);
  });

  test('grow with the schema', () => {
    const grown = extendSchema(
      schema,
      parse(`
        extend type Project { memos(first: Int, filter: MemoFilter): MemoConnection  memo(id: ID!): Memo }
        extend type Mutation { memoCreate(input: MemoInput!): MemoPayload }
        type Memo implements Node { id: ID!  stamp: Stamp  author: User  replies(state: MemoState!): [Memo!] }
        type Stamp { color: String  history: [Stamp!] }
        type MemoConnection { nodes: [Memo!]! }
        type MemoPayload { memo: Memo  userErrors: [UserError!]! }
        input MemoFilter { state: MemoState  authorId: ID  nested: MemoFilter2 }
        input MemoFilter2 { since: Date!  until: Date }
        input MemoInput { projectId: ID!  state: [MemoState!]  text: String }
        enum MemoState { OPEN CLOSED }
      `),
    );
    const { fields, inputs } = coordinatesOf(grown);
    const newOperations = coverageOf(grown).map(({ document }) => touchedBy(grown, document));
    expect(without(fields, all.fields)).toHaveLength(12);
    expect(without(inputs, all.inputs)).toHaveLength(15);
    expect(without(fields, ...newOperations.map((operation) => operation.fields))).toEqual([]);
    expect(without(inputs, ...newOperations.map((operation) => operation.inputs))).toEqual([]);
  });
});

/** The upload that is seen first is the company’s, which no project has. */
const OTHER_UPLOAD = 'Project.upload';

describe('on the emulator', () => {
  let pair: Pair | undefined;
  beforeAll(async () => {
    pair = await Pair.start({ sandbox: { limits: { hourly: 100_000, spike: 100_000 } } });
  });
  afterAll(async () => {
    await pair?.[Symbol.asyncDispose]();
  });

  const run = askEverything(async (query, variables) => (await pair?.query(query, variables)) ?? {});

  test('nothing was sent or answered that Procore does not document', () => {
    expect(pair?.problems()).toEqual([]);
  });

  test('there are no errors', () => {
    expect(run().failures.filter(({ operation }) => operation !== OTHER_UPLOAD)).toEqual([]);
  });

  test('every endpoint of every slice was called, and no other', () => {
    const called = pair?.exchanges().map(({ method, route }) => templateOf({ method, path: route ?? '' })) ?? [];
    expect(without(called, declared)).toEqual([]);
    expect(without(surelyCalled, called)).toEqual([]);
  });
});
