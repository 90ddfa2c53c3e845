// How timecards and what belongs to them are completed. No list of a project takes ids, but all of them take days: several
// timecards whose days are known come from the list of those days.
import { isShort, windowOver } from '../../kernel/day-window.js';
import { wireId } from '../../kernel/procore-id.js';
import { inCompany, inCompanyOrProject, inProject, type Noun } from '../../procore/read/noun.js';
import type { InCompany, InCompanyOrProject, InProject, RecordKey } from '../../procore/read/record.js';
import type { Source } from '../../procore/read/source.js';
import {
  companyEntryList,
  companyEntryShow,
  companyEntryView,
  companyTimeTypeList,
  companyTimeTypeView,
  projectEntryList,
  projectEntryShow,
  projectEntryView,
  type TimecardEntryWire,
  timesheetList,
  timesheetShow,
  timesheetView,
  type TimesheetWire,
  type TimeTypeWire,
} from './rest.js';

/** The window over the days of some records, unless one is unknown or it would be longer than a year. */
function daysOf(days: readonly unknown[]) {
  const window = windowOver(days.map((day) => (typeof day === 'string' ? day : null)));
  return window && isShort(window) ? window : undefined;
}

const ofProject = ({ project }: { readonly project: InProject['project'] }) => ({ project_id: project });

type EntrySource = Source<TimecardEntryWire, InCompanyOrProject>;

/** Whether an id lifts the restriction to today Procore does not say: days are sent with it, and wide ones. */
const ofCompany: readonly EntrySource[] = [
  {
    kind: 'show',
    name: 'company show',
    endpoint: companyEntryShow,
    path: ({ id }) => ({ id }),
    ...companyEntryView,
  },
  {
    kind: 'byId',
    name: 'company list',
    endpoint: companyEntryList,
    path: () => ({}),
    ...companyEntryView,
    query: [
      ['start_date', '1970-01-01'],
      ['end_date', '2999-12-31'],
      ['filters[include_in_progress]', 'true'],
    ],
    idFilter: 'filters[id][]',
  },
];

const inItsProject = (project: InProject['project']): readonly EntrySource[] => [
  {
    kind: 'show',
    name: 'show',
    endpoint: projectEntryShow,
    path: ({ id }) => ({ project_id: project, id }),
    ...projectEntryView,
  },
  {
    kind: 'whole',
    name: 'list',
    endpoint: projectEntryList,
    path: () => ({ project_id: project }),
    ...projectEntryView,
    narrow: (known) => {
      const days = daysOf(known('date'));
      return (
        days && [
          ['start_date', days.from],
          ['end_date', days.to],
        ]
      );
    },
  },
];

export const timecardEntry: Noun<TimecardEntryWire, InCompanyOrProject> = {
  name: 'TimecardEntry',
  ...inCompanyOrProject,
  embedded: [],
  sources: ({ project }) => (project === undefined ? ofCompany : [...inItsProject(project), ...ofCompany]),
};

/** The key of a timecard of the company, which says itself in which project it is. */
export function keyInCompany(wire: TimecardEntryWire, company: RecordKey['company']): InCompanyOrProject {
  const key = { company, id: wireId(wire.id) };
  return wire.project ? { ...key, project: wireId(wire.project.id) } : key;
}

export const timesheet: Noun<TimesheetWire, InProject> = {
  name: 'Timesheet',
  ...inProject,
  embedded: ['name', 'number', 'date', 'status', 'createdBy', 'createdAt', 'updatedAt'],
  sources: [
    {
      kind: 'show',
      name: 'show',
      endpoint: timesheetShow,
      path: ({ project, id }) => ({ project_id: project, id }),
      fields: timesheetView.fields,
    },
    {
      kind: 'whole',
      name: 'list',
      endpoint: timesheetList,
      path: ofProject,
      fields: timesheetView.fields,
      narrow: (known) => {
        const days = daysOf(known('date'));
        return days && [['filters[date]', `${days.from}...${days.to}`]];
      },
    },
  ],
};

export const timecardTimeType: Noun<TimeTypeWire, InCompany> = {
  name: 'TimecardTimeType',
  ...inCompany,
  embedded: ['name', 'abbreviation', 'global'],
  sources: [
    {
      kind: 'whole',
      name: 'company',
      endpoint: companyTimeTypeList,
      path: () => ({}),
      fields: companyTimeTypeView.fields,
    },
  ],
};
