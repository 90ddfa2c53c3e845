// What a reader of the domain would look for and is left out of the graph: no documented call
// can feed it, or the reason is another one, which is named.

export interface Missing {
  /** Procore's module, as in procore.json. */
  readonly module: string;
  readonly what: string;
  readonly why: string;
}

const [admin, directory, documents, drawings] = [
  'company-admin--company-settings',
  'core--directory',
  'core--documents',
  'project-management--drawings',
];
const [portfolio, projects] = ['core--portfolio', 'core--project'];
const breakdown = 'construction-financials--work-breakdown-structure';
const [specifications, photos, submittals, productivity] = [
  'project-management--specifications',
  'project-management--photos',
  'project-management--submittals',
  'project-management--field-productivity',
];

export const missing: readonly Missing[] = [
  {
    module: productivity,
    what: 'timecards of a project by person',
    why: 'its list takes days, creators and log segments',
  },
  { module: productivity, what: 'timecards by crew, cost code or approval', why: 'no list of timecards takes them' },
  {
    module: productivity,
    what: 'the timesheets of a company',
    why: 'they group by person what `Company.timecardEntries` lists with more of each',
  },
  {
    module: productivity,
    what: 'clocking in and out, apart from its times',
    why: 'a company’s timecards show the ids of it (`clock_in`, `clock_out`), which no call takes',
  },
  {
    module: productivity,
    what: 'the work breakdown code of a timecard',
    why: 'it is written and not shown (`wbs_code_id`)',
  },
  {
    module: productivity,
    what: 'who can make timesheets, and the cost codes they can have',
    why: 'left to Procore’s own form, which has a list for each',
  },
  { module: productivity, what: 'when a timecard was signed', why: 'a signature has neither a date nor a size' },
  { module: productivity, what: 'the time types of a company in full', why: 'the list has their names only' },
  {
    module: directory,
    what: 'one person without an account by id',
    why: 'people have lists, and neither a show nor an id filter',
  },
  {
    module: directory,
    what: 'telephone and address of people in the company’s list',
    why: 'only a project’s list of people shows them',
  },
  {
    module: directory,
    what: 'job title, template and role in the list of a project’s users',
    why: 'documented for another list: `Project.member` and the edges have them',
  },
  { module: directory, what: 'search among inactive users', why: 'the list of those who have left takes no filter' },
  {
    module: directory,
    what: 'members of a company’s distribution group beyond its list',
    why: 'only a project’s groups have a show',
  },
  { module: directory, what: 'insurances by vendor or by status', why: 'the lists of insurances take no filter' },
  {
    module: directory,
    what: 'distribution groups by tool and access level',
    why: 'the filters (`domain_id`, `ual`) take numbers that no answer read here has',
  },
  {
    module: directory,
    what: 'users by a permission template for the tools of a company',
    why: 'only the lists of a project are narrowed by template: `PermissionTemplate.users`',
  },
  {
    module: directory,
    what: 'a vendor’s profile in Procore’s network',
    why: 'it is another firm’s record (`business`), which two answers describe in two ways',
  },
  {
    module: directory,
    what: 'fields that an ERP system added to vendors',
    why: 'only the view `erp` has them, as texts of which is not said what they tell',
  },
  {
    module: projects,
    what: 'stage, type, region and program in the list of a user’s projects',
    why: 'it has their names without ids: `UserProjectEdge.node` asks the project',
  },
  {
    module: directory,
    what: 'everybody who could be put on a project, in one list',
    why: 'it has no pages and names only; `Company.users` and `Project.users` have both',
  },
  {
    module: directory,
    what: 'country and state of a vendor in words',
    why: 'only one view of the show has them, a call for each vendor; the address has their codes',
  },
  {
    module: directory,
    what: 'counts, signer and invoice contacts of vendors in a list',
    why: 'only two views of the show have them',
  },
  {
    module: portfolio,
    what: 'projects by the values of their custom fields',
    why: 'the filter takes one value for each field; how a choice, a date or several are spelled is not said',
  },
  {
    module: portfolio,
    what: 'estimated value, start and completion of a project',
    why: 'Procore has them deprecated: `totalValue`, `startDate` and `completionDate`',
  },
  {
    module: breakdown,
    what: 'standard cost codes by themselves',
    why: 'their list is of another tool; vendors show theirs, cost codes the id (`CostCode.standardCostCodeProcoreId`)',
  },
  {
    module: admin,
    what: 'which projects record times and breaks, and the cost types of timesheets',
    why: 'the company’s settings have a list of bare ids for each: they are for Procore’s own form',
  },
  {
    module: admin,
    what: 'offices, departments, stages and the like by id',
    why: 'their lists take no id filter: one by one, or all',
  },
  {
    module: admin,
    what: 'custom fields’ choices in the list of definitions',
    why: 'only the show of a definition has them',
  },
  { module: documents, what: 'the versions of many files at once', why: 'a file or its folder shows them' },
  { module: documents, what: 'the tags of many documents at once', why: 'only a show has them' },
  {
    module: documents,
    what: 'whether a topmost folder is in the flat list',
    why: 'it is not said, so `rootFolder` always asks',
  },
  {
    module: drawings,
    what: 'all drawings of a project in one list',
    why: 'drawings are listed by area, revisions by project',
  },
  {
    module: drawings,
    what: 'who put up a revision, and when',
    why: 'only uploads tell (`drawing_uploads` in the view `with_drawing_log_imports`): their imports name drawings and sets, not revisions',
  },
  {
    module: specifications,
    what: 'the revisions and the division of a section',
    why: 'revisions are listed by division only',
  },
  {
    module: specifications,
    what: 'who can be on the distribution list of specifications',
    why: 'a part of the tool’s settings, which are out of scope',
  },
  { module: specifications, what: 'how large a specification’s PDF is', why: 'no answer has it' },
  {
    module: photos,
    what: 'photos in the order of their albums or rating',
    why: 'three of five documented orders have no stated meaning',
  },
  {
    module: submittals,
    what: 'submittals by when they were closed, or by the firm on which they wait',
    why: 'only v2.0’s list takes these: it lacks filters of the other two, shows ids only, and is documented to answer one submittal',
  },
  { module: submittals, what: 'the day a delivery is expected', why: 'it filters and sorts, and no answer shows it' },
  {
    module: submittals,
    what: 'the linked drawings of a submittal, apart from its drawings',
    why: 'in what the two differ is not said',
  },
  {
    module: submittals,
    what: 'markup of attachments: when, by whom, how many pages, and the file with it',
    why: 'three answers tell a part each, of which ids is not said; the file is made by Document Markup, out of scope here',
  },
  {
    module: submittals,
    what: 'the workflow of a submittal by its steps',
    why: 'a call for each, with ids and bare names; `SubmittalApprover.workflowGroup` says who acts side by side',
  },
  {
    module: submittals,
    what: 'whether the number of a submittal is free',
    why: 'the call that checks it documents no parameter for the number',
  },
  {
    module: submittals,
    what: 'the next free number of a submittal',
    why: 'left to Procore’s own form: it may be taken by the time it is used',
  },
  {
    module: submittals,
    what: 'the values that the lists of submittals and RFIs can be filtered by',
    why: 'a call for each filter, with the names of what has lists of its own here',
  },
  {
    module: submittals,
    what: 'a submittal or an RFI as a PDF, and exports of their lists',
    why: 'the answer is the file itself, and files are handed out by addresses from answers only',
  },
  {
    module: submittals,
    what: 'who can manage or approve a submittal',
    why: 'RFIs have lists of this (`Project.rfiPotentialManagers`), submittals do not',
  },
  { module: submittals, what: 'responses of earlier distributions', why: 'only the last distribution has them' },
  {
    module: submittals,
    what: 'submittals outside of any package',
    why: 'the filter for them is documented in two ways',
  },
  {
    module: directory,
    what: 'bid contact and “add to new projects” in a change of a user',
    why: 'only the update that wants name and address every time takes them',
  },
  { module: directory, what: 'deleting users, vendors and people', why: 'they are deactivated' },
  {
    module: directory,
    what: 'pictures and logos of people, vendors and projects',
    why: 'they are taken as parts of a form, not as uploads',
  },
  {
    module: submittals,
    what: 'attaching an upload to a submittal without making a document of it',
    why: 'only answers of approvers take uploads; a submittal takes what is stored (`FileVersion.storedFileId`)',
  },
  {
    module: submittals,
    what: 'changing who submits and approves a submittal',
    why: 'a change takes its workflow as a part of a form only',
  },
  {
    module: submittals,
    what: 'closing a submittal by an action of its own',
    why: 'it closes with a status that counts as closed, and what statuses count as has no documented words',
  },
  { module: submittals, what: 'distributing a submittal that stays open', why: 'distributing closes it' },
  { module: submittals, what: 'bringing a submittal back from the recycle bin', why: 'no call does it' },
  {
    module: submittals,
    what: 'a submittal as a draft, and its workflow template',
    why: 'neither can be set by the calls that make and change one',
  },
  {
    module: productivity,
    what: 'making a signature for a timecard',
    why: 'its picture is taken as a part of a form, not as an upload',
  },
  {
    module: 'project-management--rfi',
    what: 'changing the text of an answer',
    why: 'the update of a reply takes none',
  },
  {
    module: 'project-management--rfi',
    what: 'which RFIs of a batch were changed',
    why: 'the batch is taken or refused as a whole, and answers nothing',
  },
  {
    module: documents,
    what: 'tags of documents, and bringing back what was deleted',
    why: 'no call of a document does it',
  },
];
