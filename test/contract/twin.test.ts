// Everything the graph offers, asked of the strict twin of Procore's API, where there is one (PROCORE_TWIN_DIR names its folder).
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { all, askEverything, declared, ofFaults, surelyCalled, templateOf, without } from './everything.js';
import type { Failure } from './run.js';
import { startTwinPair, type TwinPair } from './twin.js';

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
  ['CostCode.subJob', 'a biller is any number to the twin, and none of its sub jobs'],
  ['Crew.leadUser', '`lead` is a name the twin does not know as one of users'],
  ['Crew.memberUsers', 'the same with `employees`'],
  ['Project.deletedSubmittals', 'the twin’s recycle bin is full of ids that nothing else knows'],
  ['Project.deletedRfis', 'so is that of its RFIs'],
  ['Submittal.revisions', 'so is its list of revisions'],
  ['Submittal.source', '`source_submittal_log_id` is a name the twin does not know as one of a submittal'],
  ...['Submittal.type', 'SubmittalType.submittals'].map(
    (field) => [field, 'the twin’s list of types does not have those of its submittals'] as const,
  ),
  ['SpecificationDivision.submittals', 'a division is two digits of a number; the twin’s have words for numbers'],
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
  ...['DrawingConnection.nodes', 'DrawingEdge.node', 'Rfi.drawings', 'Submittal.drawings'].map(
    (field) =>
      [field, 'the twin’s revisions are of other drawings than those its areas, RFIs and submittals know'] as const,
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
  ['SpecificationDivision.submittals', 'the twin’s divisions have words for numbers, by which nothing is found'],
  [
    'Photo.coordinates',
    'the description says no more than that `gps_lat` is text: the twin sends a phrase, not a number',
  ],
  ['PhotoAlbum.coverUrl', 'the same with `cover_photo`, which is an address'],
]);

/** Fields of which the twin has no object that could be asked. */
const ofTypes = ['SubmittalType.submittals'];

/** Of the headers of a segment the twin says nothing, and its links are words. */
const ofUploads = ['UploadHeader.name', 'UploadHeader.value'];
const ofSegments = ['UploadSegment.headers', 'UploadSegment.url'];

/** What writes show: the twin does not know every object by the id it gave it. What comes of writes has tests of its own. */
const isOfWrite = (field: string): boolean => /^\w+(Payload|Result)\./.test(field);
const ofWrites = [...all.fields].filter(isOfWrite);

/** Where a field is asked in several ways, the path has aliases: the operation is named after the field. */
const isMadeUp = ({ code, coordinates, operation }: Failure): boolean =>
  code === 'NOT_FOUND' &&
  [...coordinates, operation.split(' ')[0] ?? ''].some(
    (coordinate) => madeUpReferences.has(coordinate) || isOfWrite(coordinate),
  );

const folder = process.env['PROCORE_TWIN_DIR'];
// Skipped where there is no twin beside the checkout: the project passes its tests without it.
(folder ? describe : describe.skip)('on the twin', () => {
  let twin: TwinPair | undefined;
  beforeAll(async () => {
    twin = await startTwinPair(folder ?? '');
  }, 240_000);
  afterAll(async () => {
    await twin?.[Symbol.asyncDispose]();
  });

  const run = askEverything(
    async (query, variables) => (await twin?.ask(query, variables)) ?? {},
    madeUpReferences.keys(),
    [...ofUploads, ...ofTypes],
  );

  test('nothing was sent that Procore does not document', async () => {
    expect(await twin?.violations()).toEqual([]);
  });

  test('every error is one of the twin’s', () => {
    expect(run().failures.filter((failure) => !isMadeUp(failure))).toEqual([]);
  });

  test('every field had a value at least once', () => {
    expect(
      without(all.fields, run().filled, alwaysNull.keys(), ofFaults, ofWrites, ofUploads, ofSegments, ofTypes),
    ).toEqual([]);
  });

  test('every endpoint of every slice was called, and no other', async () => {
    const calls = (await twin?.log()) ?? [];
    const called = calls.map(templateOf).filter((template) => template.includes(' /rest/'));
    expect(without(called, declared)).toEqual([]);
    expect(without(surelyCalled, called)).toEqual([]);
  });
});
