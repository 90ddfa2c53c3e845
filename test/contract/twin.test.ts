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
  ['Project.deletedSubmittals', 'the twin’s recycle bin is full of ids that nothing else knows'],
  ['Submittal.revisions', 'so is its list of revisions'],
  ['Submittal.source', '`source_submittal_log_id` is a name the twin does not know as one of a submittal'],
  ['Submittal.type', 'the twin’s list of types does not have those of its submittals'],
  ['SubmittalDistribution.distributedTo', '`distributed_to` is a name the twin does not know as one of users'],
  ['Vendor.bidContacts', '`bidding_distribution` is a name the twin does not know as one of users'],
  ['Vendor.contractSigner', 'the same with `contract_signer`'],
  ['Vendor.invoiceContacts', 'the same with `invoice_contacts`'],
  ['Company.inactiveVendors', 'the inactive vendors of the twin are none of its vendors'],
  ['Project.inactiveVendors', 'the same'],
  ['Project.trades', 'the value of a filter’s option is any number to the twin'],
  ['CustomField.definition', 'the names of custom fields hold numbers that are no definition’s'],
  ['User.permissionTemplate', '`permission_template` is a name the twin does not know as one of templates'],
  ['User.companyPermissionTemplate', 'the same with `company_permission_template`'],
  ['Company.inactiveUsers', 'the users of this list are others than those the twin’s show finds'],
  ['Project.inactiveUsers', 'the same with those of a project'],
  ...['DrawingConnection.nodes', 'DrawingEdge.node', 'Rfi.drawings'].map(
    (field) => [field, 'the twin’s revisions are of other drawings than those its areas and RFIs know'] as const,
  ),
  ['Drawing.currentRevision', '`current_revision` is a name the twin does not know as one of revisions'],
  ...['Drawing', 'DrawingRevision'].map(
    (type) => [`${type}.discipline`, '`discipline` is a name the twin does not know as one of disciplines'] as const,
  ),
  ['Photo.uploadedBy', '`uploader` is a name the twin does not know as one of a user'],
  ['PhotoAlbum.coverPhoto', '`album_cover_id` is a name the twin does not know as one of a photo'],
  [
    'SpecificationSectionRevision.section',
    'the show’s `section_id` is a name the twin does not know as one of a section',
  ],
  [
    'SpecificationSection.currentRevision',
    '`current_revision_id` is a name the twin does not know as one of revisions',
  ],
]);

/** What cannot be asked anywhere. */
const unaskable = new Map([
  ['User.photos from a cursor', 'the person whose id is seen first is the caller, an account that takes no photos'],
  [
    'Person.timecardEntries from a cursor',
    'the twin’s timecards of a company are those of other people than its projects’, so that nobody’s list has a page',
  ],
]);

/** Called inside a describe: asks everything once, and says what has to hold wherever it was asked. */
function askEverything(ask: Ask, madeUp: Iterable<string> = []): () => Run {
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

/** Fields that never have a value on the twin. */
const alwaysNull = new Map([
  ['Vendor.logoUrl', 'the description says no more than that `logo` is text: the twin sends a phrase, not a URL'],
  ['User.avatarUrl', 'the same with `avatar`'],
  ['Person.avatarUrl', 'the same'],
  ...['Person.address', 'Person.vendor'].map(
    (field) => [field, 'only a project’s list of people shows it, and people are asked for in a company’s'] as const,
  ),
  ...['createdAt', 'byteSize'].map(
    (field) => [`TimecardSignature.${field}`, 'Procore says neither when it was signed nor how large it is'] as const,
  ),
  ['ProjectMember.permissionTemplate', 'the twin’s assignable users are others than its users of a project'],
  ['ProjectMember.roles', 'the same'],
  ...['daysToRespond', 'variance'].map(
    (field) => [`SubmittalApprover.${field}`, 'what kind of value it is has been lost from the description'] as const,
  ),
  ['Program.coordinates', 'the same with `latitude` and `longitude`, which are text there'],
  ['VendorInsurance.limit', 'the same with `limit`, which is no amount then'],
  ['VendorInsurance.project', 'the whole of an insurance is asked for in the company, where it is for no project'],
  ...['uploadedBy', 'byteSize'].map(
    (field) =>
      [`Attachment.${field}`, 'of an attachment Procore says neither who made it nor how large it is'] as const,
  ),
  ['Folder.parent', 'whole folders are asked for at the top of a tree only, and there is nothing above'],
  ...['createdBy', 'privateParent', 'trackedFolder'].map(
    (field) =>
      [`Folder.${field}`, 'only the list of documents says it, and the twin’s has none of its folders'] as const,
  ),
  ...['createdBy', 'uploadedBy'].map(
    (field) => [`FileVersion.${field}`, 'nobody made any of the few versions in the twin’s topmost folders'] as const,
  ),
  ...['DrawingRevision', 'SpecificationDivision', 'SpecificationSectionRevision'].map(
    (type) => [`${type}.uploadedBy`, 'Procore does not say who put the file there'] as const,
  ),
  ...['DrawingRevision', 'SpecificationDivision'].map(
    (type) => [`${type}.createdAt`, 'Procore does not say when the file was put there'] as const,
  ),
  ...['SpecificationDivision', 'SpecificationSectionRevision'].map(
    (type) => [`${type}.byteSize`, 'Procore does not say how large the file is'] as const,
  ),
  ...['division', 'set'].map(
    (field) =>
      [
        `SpecificationSectionRevision.${field}`,
        'a division lists it; the operation gets to revisions over their sections',
      ] as const,
  ),
  [
    'Photo.coordinates',
    'the description says no more than that `gps_lat` is text: the twin sends a phrase, not a number',
  ],
  ['PhotoAlbum.coverUrl', 'the same with `cover_photo`, which is an address'],
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
    }, 240_000);
    afterAll(async () => {
      await twin?.[Symbol.asyncDispose]();
    });

    const run = askEverything(
      async (query, variables) => (await twin?.ask(query, variables)) ?? {},
      madeUpReferences.keys(),
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
