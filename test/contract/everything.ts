// Everything the graph offers, asked once. The operations are made from the schema, so they grow with it.
/* eslint-disable jest/no-export -- its tests are those of the files that ask everything of somebody */
import { beforeAll, expect, test } from '@jest/globals';
import { createSchema } from '../../src/graphql/schema.js';
import { coordinatesOf } from './coordinates.js';
import { coverageOf } from './coverage.js';
import { type Ask, type Run, runCoverage } from './run.js';
import { endpoints, lastResorts } from './slices.js';

export const schema = createSchema();
export const operations = coverageOf(schema);
export const all = coordinatesOf(schema);

export const without = (whole: Iterable<string>, ...parts: readonly Iterable<string>[]): string[] => {
  const taken = new Set(parts.flatMap((part) => [...part]));
  return [...whole].filter((item) => !taken.has(item)).sort();
};

/** What cannot be asked anywhere. */
const unaskable = new Map([
  ['User.photos from a cursor', 'the person whose id is seen first is the caller, an account that takes no photos'],
  [
    'Person.timecardEntries from a cursor',
    'the twin’s timecards of a company are those of other people than its projects’, so that nobody’s list has a page',
  ],
  ...['User.timecardEntries', 'User.createdTimecardEntries'].map(
    (field) =>
      [
        `${field} from a cursor`,
        'the person whose id is seen first is the caller, of whom nobody wrote timecards',
      ] as const,
  ),
  ['DrawingDiscipline.revisions from a cursor', 'the disciplines of the twin’s revisions are none of its list'],
  ['SubmittalStatus.submittals from a cursor', 'the twin finds no submittals by the status that it shows of them'],
  ['SubmittalType.submittals from a cursor', 'its list of types does not have those of its submittals'],
  ['SpecificationDivision.submittals from a cursor', 'its divisions have words for numbers'],
]);

/** What a write says of a fault, and an item of its errors: nothing where there are none. Those have tests of their own. */
export const ofFaults = [...all.fields].filter((field) => /^WriteFault\.|\.fault$|Result\.userErrors$/.test(field));

/**
 * Called inside a describe: asks everything once, and says what has to hold wherever it was asked. `unseen`: fields of objects
 * that are never answered with there.
 */
export function askEverything(ask: Ask, madeUp: Iterable<string> = [], unseen: readonly string[] = []): () => Run {
  let run: Run | undefined;
  const result = (): Run => {
    if (!run) throw new Error('nothing has been asked yet');
    return run;
  };
  beforeAll(async () => {
    run = await runCoverage(operations, ask, new Set(madeUp));
  }, 240_000);

  test('every operation could be asked: its ids were found', () => {
    const left = result().left.map(({ name }) => name);
    expect(without(left, unaskable.keys())).toEqual([]);
  });

  test('every field of every object was answered', () => {
    expect(without(all.fields, result().answered, ofFaults, unseen)).toEqual([]);
  });

  test('writes were sent when they can be, and never with wrong ids', () => {
    expect([...result().misjudged]).toEqual([]);
  });
  return result;
}

export const templateOf = ({ method, path }: { readonly method: string; readonly path: string }): string =>
  `${method} ${path}`;
export const declared = endpoints.map(({ value }) => templateOf(value));
export const surelyCalled = endpoints
  .filter(({ value }) => !lastResorts.has(value))
  .map(({ value }) => templateOf(value));
