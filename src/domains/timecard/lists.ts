// Where timecards are listed. Procore's lists answer today unless they are told days, so days are always
// sent (docs/procore.md §6).
import type { GraphQLResolveInfo } from 'graphql';
import { type DayArguments, daysUpTo, type DayWindow, readDayWindow } from '../../kernel/day-window.js';
import { GatewayError } from '../../kernel/errors.js';
import { parseProcoreId, wireId } from '../../kernel/procore-id.js';
import { projectFrom } from '../../kernel/project-argument.js';
import { dayIn } from '../../kernel/time-zone.js';
import { checkWindow } from '../../kernel/window.js';
import type {
  CompanyResolvers,
  CompanyTimecardEntriesArgs,
  CompanyTimecardEntryArgs,
  Context,
  PersonResolvers,
  PersonTimecardEntriesArgs,
  ProjectResolvers,
  ProjectTimecardEntriesArgs,
  ProjectTimecardEntryFilter,
  ProjectTimesheetsArgs,
  ResolversParentTypes,
  TimecardEntryFilter,
  TimecardProgress,
  TimesheetFilter,
  UserCreatedTimecardEntriesArgs,
  UserResolvers,
} from '../../graphql/generated.js';
import { connectionField } from '../../procore/read/connection-field.js';
import type { Query } from '../../procore/endpoint.js';
import { type Asking, asking } from '../../procore/read/fields.js';
import * as filter from '../../procore/read/filters.js';
import { listField } from '../../procore/read/list-field.js';
import type { RecordKey } from '../../procore/read/record.js';
import { keyInCompany } from './loaders.js';
import {
  companyEntryList,
  companyEntryShow,
  companyEntryView,
  companyTimeTypeList,
  companyTimeTypeView,
  projectEntryList,
  projectEntryView,
  projectTimeTypeList,
  projectTimeTypeView,
  timesheetList,
  timesheetView,
} from './rest.js';
import { TimecardEntry, Timesheet } from './resolvers.js';

interface Parent {
  readonly key: RecordKey;
}

type ProjectRecord = ResolversParentTypes['Project'];

/** Days of the window that a project's timecards have when none is asked for. */
const USUAL_DAYS = 7;

const dayQuery = ({ from, to }: DayWindow): Query => [
  ['start_date', from],
  ['end_date', to],
];

/**
 * The last seven days, today where the project is being the last. It takes a call only where nothing is known of the
 * project yet: one for any number of projects. @throws GatewayError INVALID_ARGUMENT when nobody knows its zone
 */
async function lastDaysOf(project: ProjectRecord, nowMs: number): Promise<DayWindow> {
  const zones: string[] = [];
  const fields = ['tz_name', 'time_zone'] as const;
  for (const field of project.isSettled('tz_name') ? fields : fields.toReversed()) {
    const zone = await project.get(field);
    const today = zone ? dayIn(zone, nowMs) : undefined;
    if (today !== undefined) return daysUpTo(today, USUAL_DAYS);
    if (zone) zones.push(zone.slice(0, 60));
  }
  const why = zones.length > 0 ? `its time zone “${zones.join('”, “')}” is unknown` : 'it has no time zone';
  throw new GatewayError('INVALID_ARGUMENT', {
    argument: 'from',
    message: `What day it is on the project cannot be told, since ${why}: say \`from\` and \`to\`.`,
  });
}

const projectFilters: filter.FilterTable<ProjectTimecardEntryFilter> = {
  createdByIds: filter.someOf('filters[created_by_id][]', 'User', 1),
  dailyLogSegmentIds: filter.someIds('filters[daily_log_segment_id][]'),
};

const progress: Readonly<Record<TimecardProgress, string>> = {
  INCLUDED: 'filters[include_in_progress]',
  ONLY: 'filters[in_progress_only]',
};

const filters: filter.FilterTable<TimecardEntryFilter> = {
  ids: filter.someOf('filters[id][]', 'TimecardEntry', [1, 2]),
  personIds: filter.someOf('filters[party_id][]', 'Person', 1),
  inProgress: (value) => [[progress[value], 'true']],
  timeIn: filter.span('start_time_in', 'end_time_in'),
  updatedAt: filter.range('filters[updated_at]'),
  deletedAt: filter.range('filters[deleted_at]'),
};

const timesheetFilters: filter.FilterTable<TimesheetFilter> = {
  updatedAt: filter.range('filters[updated_at]'),
  deletedAt: filter.range('filters[deleted_at]'),
};

/** What a company's list is asked. @throws GatewayError for bad arguments */
function companyQuery(
  args: DayArguments,
  wanted: TimecardEntryFilter | null | undefined,
  { company }: RecordKey,
): Query {
  const window = readDayWindow(args);
  return [...(window ? dayQuery(window) : []), ...filter.filterQuery(filters, wanted, [company])];
}

/** The timecards of a company, narrowed by what the parent says. */
function ofCompany<Args extends CompanyTimecardEntriesArgs | PersonTimecardEntriesArgs>(
  narrow: (args: Args, parent: Parent) => TimecardEntryFilter | null | undefined,
) {
  return connectionField({
    endpoint: companyEntryList,
    views: [companyEntryView],
    list: (parent: Parent, args: Args) => ({
      company: parent.key.company,
      path: {},
      query: companyQuery(args, narrow(args, parent), parent.key),
    }),
    resolvers: () => TimecardEntry,
    node: (wire, view, company, _parent, { loaders }: Context) =>
      loaders.timecardEntry.listed(keyInCompany(wire, company), wire, view),
  });
}

export const Company = {
  timecardEntries: ofCompany((args: CompanyTimecardEntriesArgs) => args.filter),
  /** Procore's own id does not say in which project it is; the company's show does. */
  timecardEntry: asking(
    [companyEntryShow],
    async (
      { key: { company } }: Parent,
      { id: text }: CompanyTimecardEntryArgs,
      context: Context,
      info: GraphQLResolveInfo,
    ) => {
      const { operation, loaders, selectedFields } = context;
      const id = parseProcoreId(text);
      if (id === undefined)
        return loaders.timecardEntry.claimed(
          loaders.timecardEntry.keyFrom(text, 'id', [company]),
          selectedFields(info),
        );
      const wire = await operation.show({ endpoint: companyEntryShow, path: { id } }, company, false);
      return loaders.timecardEntry.listed(keyInCompany(wire, company), wire, companyEntryView);
    },
  ),
  timecardTimeTypes: listField({
    endpoint: companyTimeTypeList,
    list: ({ key: { company } }: Parent) => ({ company, path: {} }),
    item: (wire, company, _parent, { loaders }: Context) =>
      loaders.timecardTimeType.listed({ company, id: wireId(wire.id) }, wire, companyTimeTypeView),
  }),
} satisfies Partial<CompanyResolvers>;

const ofPerson = ofCompany((args: PersonTimecardEntriesArgs, { key: { id } }) => ({ ...args.filter, personIds: [id] }));

export const Person = { timecardEntries: ofPerson } satisfies Partial<PersonResolvers>;

type PersonOf = Asking & ((user: Parent, args: object, context: Context) => Promise<Parent | null>);

/** The timecards of who has an account: Procore's lists are narrowed by person only, so that the person is found first. */
export const ofAccount = (personOf: PersonOf) =>
  asking(
    [...personOf.asks, ...ofPerson.asks],
    async (user: Parent, args: PersonTimecardEntriesArgs, context: Context, info: GraphQLResolveInfo) => {
      checkWindow(args); // whatever is wrong is said before people are asked for
      companyQuery(args, args.filter, user.key);
      const person = await personOf(user, {}, context);
      return person && ofPerson(person, args, context, info);
    },
    ofPerson.views,
  );

export const User = {
  createdTimecardEntries: connectionField({
    endpoint: projectEntryList,
    views: [projectEntryView],
    list: ({ key: { company, id } }: Parent, args: UserCreatedTimecardEntriesArgs) => {
      const window = readDayWindow(args);
      return {
        company,
        path: { project_id: projectFrom(args.projectId, company) },
        query: [
          ...(window ? dayQuery(window) : []),
          ...filter.filterQuery(projectFilters, { createdByIds: [id] }, [company]),
        ],
      };
    },
    resolvers: () => TimecardEntry,
    node: (wire, view, company, _user, { loaders }: Context, { project_id: project }) =>
      loaders.timecardEntry.listed({ company, project, id: wireId(wire.id) }, wire, view),
  }),
} satisfies Partial<UserResolvers>;

export const Project = {
  timecardEntries: connectionField({
    endpoint: projectEntryList,
    views: [projectEntryView],
    list: async (project: ProjectRecord, args: Partial<ProjectTimecardEntriesArgs>, { nowMs }: Context) => {
      const { company, id } = project.key;
      const narrowed = filter.filterQuery(projectFilters, args.filter, [company, id]);
      checkWindow(args); // whatever is wrong is said before the project is asked for its zone
      const window = readDayWindow(args) ?? (await lastDaysOf(project, nowMs));
      return { company, path: { project_id: id }, query: [...dayQuery(window), ...narrowed] };
    },
    resolvers: () => TimecardEntry,
    node: (wire, view, company, project, { loaders }: Context) =>
      loaders.timecardEntry.listed({ company, project: project.key.id, id: wireId(wire.id) }, wire, view),
  }),
  timecardEntry: ({ key: { company, id: project } }, { id }, { loaders, selectedFields }, info) =>
    loaders.timecardEntry.claimed(loaders.timecardEntry.keyFrom(id, 'id', [company, project]), selectedFields(info)),
  timesheets: connectionField({
    endpoint: timesheetList,
    views: [timesheetView],
    list: ({ key: { company, id } }: Parent, args: Partial<ProjectTimesheetsArgs>) => {
      const window = readDayWindow(args);
      return {
        company,
        path: { project_id: id },
        query: [
          ...(window ? [['filters[date]', `${window.from}...${window.to}`] as const] : []),
          ...filter.filterQuery(timesheetFilters, args.filter, [company, id]),
        ],
      };
    },
    resolvers: () => Timesheet,
    node: (wire, view, company, project, { loaders }: Context) =>
      loaders.timesheet.listed({ company, project: project.key.id, id: wireId(wire.id) }, wire, view),
  }),
  timesheet: ({ key: { company, id: project } }, { id }, { loaders, selectedFields }, info) =>
    loaders.timesheet.claimed(loaders.timesheet.keyFrom(id, 'id', [company, project]), selectedFields(info)),
  timecardTimeTypes: asking(
    [projectTimeTypeList],
    listField({
      endpoint: projectTimeTypeList,
      list: ({ key: { company, id } }: Parent) => ({ company, path: { project_id: id } }),
      item: (wire, company, _parent, { loaders }: Context) =>
        loaders.timecardTimeType.listed({ company, id: wireId(wire.id) }, wire, projectTimeTypeView),
    }),
    [projectTimeTypeView],
  ),
} satisfies Partial<ProjectResolvers>;
