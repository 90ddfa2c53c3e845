// Everything the graph offers, asked once: of the emulator always, and of the strict twin of Procore's API where there is
// one (PROCORE_TWIN_DIR names its folder). The operations are made from the schema, so they grow with it.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { extendSchema, parse, specifiedRules, validate } from 'graphql';
import { limitRules, operationLimits } from '../../src/graphql/limits.js';
import { createSchema } from '../../src/graphql/schema.js';
import { Pair } from '../support/gateway.js';
import { coordinatesOf, touchedBy } from './coordinates.js';
import { coverageOf } from './coverage.js';
import { type Ask, type Failure, type Run, runCoverage } from './run.js';
import { endpoints, lastResorts } from './slices.js';
import { startTwinPair, type TwinPair } from './twin.js';

const schema = createSchema();
const operations = coverageOf(schema);
const all = coordinatesOf(schema);

const without = (whole: Iterable<string>, ...parts: readonly Iterable<string>[]): string[] => {
  const taken = new Set(parts.flatMap((part) => [...part]));
  return [...whole].filter((item) => !taken.has(item)).sort();
};

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

/** Called inside a describe: asks everything once, and says what has to hold wherever it was asked. */
function askEverything(ask: Ask, ignored?: ReadonlySet<string>, unaskable: readonly string[] = []): () => Run {
  let run: Run | undefined;
  const result = (): Run => {
    if (!run) throw new Error('nothing has been asked yet');
    return run;
  };
  beforeAll(async () => {
    run = await runCoverage(operations, ask, ignored);
  }, 60_000);

  test('every operation could be asked: its ids were found', () => {
    expect(result().left.map(({ name }) => name)).toEqual(unaskable);
  });

  test('every field of every object was answered', () => {
    expect(without(all.fields, result().answered)).toEqual([]);
  });

  test('writes were refused for wrong ids, and only for those', () => {
    expect(result().misjudged).toEqual([]);
  });
  return result;
}

const templateOf = ({ method, path }: { readonly method: string; readonly path: string }): string =>
  `${method} ${path}`;
const declared = endpoints.map(({ value }) => templateOf(value));
const surelyCalled = endpoints.filter(({ value }) => !lastResorts.has(value)).map(({ value }) => templateOf(value));

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
    expect(run().failures).toEqual([]);
  });

  test('every endpoint of every slice was called, and no other', () => {
    const called = pair?.exchanges().map(({ method, route }) => templateOf({ method, path: route ?? '' })) ?? [];
    expect(without(called, declared)).toEqual([]);
    expect(without(surelyCalled, called)).toEqual([]);
  });
});

/** Errors that are the twin's doing: its references to these objects are numbers it made up. */
const madeUpReferences = new Map([
  ['Project.parent', 'the show’s `parent_job` is a name the twin does not know as one of a project'],
  ...['TimecardEntry.person', 'TimecardPersonHours.person', 'Crew.lead', 'Crew.members'].map(
    (field) => [field, 'parties are people, of whom there is a list; the twin takes them for users'] as const,
  ),
  ...['Project.people', 'Project.inactivePeople'].map(
    (field) => [field, 'the twin’s people of a project are none of its company’s'] as const,
  ),
  ...['TimecardEntry.inProgress', 'TimecardEntry.timeTypeName'].map(
    (field) => [field, 'the twin’s timecards of a project are none of its company’s'] as const,
  ),
  ['TimecardCostCodeHours.costCode', 'the twin’s timecards of a company have cost codes of other projects'],
  ['Crew.leadUser', '`lead` is a name the twin does not know as one of users'],
  ['Crew.memberUsers', 'the same with `employees`'],
  ['Vendor.bidContacts', '`bidding_distribution` is a name the twin does not know as one of users'],
]);

/** Fields that never have a value on the twin. */
const alwaysNull = new Map([
  ['Vendor.logoUrl', 'the description says no more than that `logo` is text: the twin sends a phrase, not a URL'],
  ['User.avatarUrl', 'the same with `avatar`'],
  ['Person.avatarUrl', 'the same'],
  ...['Person.address', 'Person.vendor', 'PersonClassification.name'].map(
    (field) => [field, 'only a project’s list of people shows it, and people are asked for in a company’s'] as const,
  ),
  ...['createdAt', 'byteSize'].map(
    (field) => [`TimecardSignature.${field}`, 'Procore says neither when it was signed nor how large it is'] as const,
  ),
  ...['uploadedBy', 'createdAt', 'byteSize'].map(
    (field) => [`Attachment.${field}`, 'of an attachment Procore says no more than its name and address'] as const,
  ),
]);

const isMadeUp = ({ code, coordinates }: Failure): boolean =>
  code === 'NOT_FOUND' && coordinates.some((coordinate) => madeUpReferences.has(coordinate));

const folder = process.env['PROCORE_TWIN_DIR'];
if (folder) describeTwin(folder);

function describeTwin(twinFolder: string): void {
  describe('on the twin', () => {
    let twin: TwinPair | undefined;
    beforeAll(async () => {
      twin = await startTwinPair(twinFolder);
    }, 60_000);
    afterAll(async () => {
      await twin?.[Symbol.asyncDispose]();
    });

    const run = askEverything(
      async (query, variables) => (await twin?.ask(query, variables)) ?? {},
      new Set(madeUpReferences.keys()),
      // The twin's timecards of a company are those of other people than its projects', so that nobody's list has a page.
      ['Person.timecardEntries from a cursor'],
    );

    test('nothing was sent that Procore does not document', async () => {
      expect(await twin?.violations()).toEqual([]);
    });

    test('every error is one of the twin’s', () => {
      expect(run().failures.filter((failure) => !isMadeUp(failure))).toEqual([]);
    });

    test('every field had a value at least once', () => {
      expect(without(all.fields, run().filled, alwaysNull.keys())).toEqual([]);
    });

    test('every endpoint of every slice was called, and no other', async () => {
      const calls = (await twin?.log()) ?? [];
      const called = calls.map(templateOf).filter((template) => template.includes(' /rest/'));
      expect(without(called, declared)).toEqual([]);
      expect(without(surelyCalled, called)).toEqual([]);
    });
  });
}
