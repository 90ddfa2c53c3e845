// Submittals of a project: v1.1's list, show, revisions and recycle bin.
import { anyId, contains, hasId, onDays, within, type Predicate } from '../filters.js';
import { list, onlyView, show } from '../list.js';
import { v1Paging } from '../paging.js';
import { flag, map, someOf, texts, wholes, type Parameter } from '../parameters.js';
import { allows } from '../principal.js';
import type { Context, InProject, ToolAccess } from '../route.js';
import { inProject } from '../seed/of-project.js';
import { specificationSections } from '../seed/specification.js';
import { revisionsOf, submittals, type Submittal } from '../seed/submittal.js';
import { submittalPackages } from '../seed/submittal-package.js';
import { submittalStatuses, submittalTypes } from '../seed/submittal-setting.js';
import { users } from '../seed/user.js';
import { vendors } from '../seed/vendor.js';
import type { Lens } from '../shape.js';
import { bySign } from '../sorting.js';
import { historyShape, listShape, showShape } from './submittal-shapes.js';

const PROGRESS = ['on_track', 'off_track', 'overdue', 'paused', 'none'] as const;

const read: ToolAccess = { tool: 'submittals', level: 'read' };

/** Private submittals and drafts are for those they involve and the tool's admins. */
function visible({ data, grant, ids }: Context<InProject>, isDeleted: boolean): readonly Submittal[] {
  const all = inProject(submittals, data, ids.project_id).filter((row) => (row.deleted_at !== null) === isDeleted);
  if (allows(grant.projectTools, 'submittals', 'admin')) return all;
  const involved = (row: Submittal): number[] => [
    ...[row.created_by_id, row.manager_id, row.received_from_id ?? 0, ...row.distribution_ids],
    ...row.approvers.map(({ user_id }) => user_id),
  ];
  return all.filter((row) => (!row.private && row.state !== 'draft') || involved(row).includes(grant.userId));
}

const sectionNumber = (row: Submittal, { data }: Lens): string =>
  specificationSections.in(data).get(row.specification_section_id)?.number ?? '';
const typeName = (row: Submittal, { data }: Lens): string => submittalTypes.in(data).get(row.type_id)?.name ?? '';

const oneOfTexts = (pick: (row: Submittal, lens: Lens) => string): Parameter<Predicate<Submittal>> =>
  map(texts, (wanted) => (row, lens) => wanted.includes(pick(row, lens)));

const everywhere = {
  'filters[id]': anyId((row: Submittal) => row.id),
  'filters[ball_in_court_id]': hasId((row: Submittal) => row.ball_in_court_ids),
  'filters[created_at]': within((row: Submittal) => row.created_at),
  'filters[query]': contains((row: Submittal) => [row.title, row.number, row.formatted_number, row.description]),
  'filters[received_from_id]': hasId((row: Submittal) => row.received_from_id),
  'filters[responsible_contractor_id]': anyId((row: Submittal) => row.responsible_contractor_id),
  'filters[specification_section_id]': anyId((row: Submittal) => row.specification_section_id),
  'filters[approver_id]': anyId((row: Submittal) => row.approvers.map(({ user_id }) => user_id)),
  'filters[current_revision]': map(flag, (wanted) => (row: Submittal) => !wanted || row.current_revision),
  'filters[division]': map(
    wholes,
    (wanted) => (row: Submittal, lens: Lens) => wanted.includes(Number(sectionNumber(row, lens).slice(0, 2))),
  ),
  'filters[location_id]': anyId((row: Submittal) => row.location_id),
  'filters[submittal_manager_id]': anyId((row: Submittal) => row.manager_id),
  'filters[submittal_package_id]': anyId((row: Submittal) => row.package_id),
  'filters[response_id]': anyId((row: Submittal) => row.approvers.map(({ response_id }) => response_id)),
  'filters[status_id]': anyId((row: Submittal) => row.status_id),
  'filters[type]': oneOfTexts(typeName),
  'filters[updated_at]': within((row: Submittal) => row.updated_at),
};

/** Of the newer and the older list. */
const ofLists = {
  ...everywhere,
  'filters[required_on_site_date]': onDays((row: Submittal) => row.required_on_site_date),
  'filters[unpackaged]': map(flag, (wanted) => (row: Submittal) => !wanted || row.package_id !== null),
  'filters[number]': oneOfTexts((row) => row.number),
  'filters[task_id]': anyId((row: Submittal) => row.scheduled_task?.id ?? null),
  'filters[anticipated_delivery_date]': onDays((row: Submittal) => row.anticipated_delivery_date),
};

/** How Procore judges is not documented: here what is open is on track until it is due. */
const progressOf = ({ state, due_date }: Submittal, { nowMs }: Lens): (typeof PROGRESS)[number] => {
  if (state !== 'open') return 'none';
  return due_date !== null && due_date < new Date(nowMs).toISOString().slice(0, 10) ? 'overdue' : 'on_track';
};

const sorting = bySign<Submittal>({
  specification_section: sectionNumber,
  number: (row) => Number(row.number),
  title: (row) => row.title,
  type: typeName,
  status: (row, { data }) => submittalStatuses.in(data).must(row.status_id).name,
  responsible_contractor: (row, { data }) => vendors.in(data).get(row.responsible_contractor_id)?.name ?? null,
  submit_by: (row) => row.submit_by,
  received_from: (row, { data }) => users.in(data).get(row.received_from_id)?.name ?? null,
  received_date: (row) => row.received_date,
  due_date: (row) => row.due_date,
  distributed_at: (row) => row.distributed_at,
  submittal_package: (row, { data }) => submittalPackages.in(data).get(row.package_id)?.title ?? null,
  anticipated_delivery_date: (row) => row.anticipated_delivery_date,
});

const PATH = '/rest/v1.1/projects/{project_id}/submittals';

export const submittalRoutes = [
  list(submittals, PATH, {
    views: onlyView(listShape),
    access: read,
    rows: (context) => visible(context, false),
    filters: ofLists,
    sorting,
    paging: v1Paging,
  }),
  list(submittals, '/rest/v1.0/projects/{project_id}/submittals', {
    views: onlyView(historyShape),
    access: read,
    rows: (context) => visible(context, false),
    filters: {
      ...ofLists,
      'filters[cost_code_id]': anyId((row) => row.cost_code_id),
      'filters[specification_area_id]': anyId(
        (row, { data }) => specificationSections.in(data).get(row.specification_section_id)?.area_id ?? null,
      ),
      'filters[revision]': oneOfTexts((row) => row.revision),
      'filters[attachments]': map(
        someOf('true', 'false'),
        (wanted) => (row: Submittal) => wanted.includes(row.attachments.length > 0 ? 'true' : 'false'),
      ),
      'filters[workflow_progress]': map(
        someOf(...PROGRESS),
        (wanted) => (row: Submittal, lens: Lens) => wanted.includes(progressOf(row, lens)),
      ),
    },
    sorting,
    paging: v1Paging,
  }),
  list(submittals, `${PATH}/recycle_bin`, {
    views: onlyView(historyShape),
    // What has been deleted is for those who may bring it back.
    access: { tool: 'submittals', level: 'admin' },
    rows: (context) => visible(context, true),
    filters: everywhere,
    sorting,
    paging: v1Paging,
  }),
  list(submittals, `${PATH}/{id}/revisions`, {
    views: onlyView(historyShape),
    access: read,
    rows: (context) => {
      const all = visible(context, false);
      const one = all.find((row) => row.id === context.ids.id);
      return one ? revisionsOf(one, all) : [];
    },
    paging: v1Paging,
  }),
  show(`${PATH}/{id}`, {
    views: onlyView(showShape),
    access: read,
    // The show has what is in the recycle bin too: it tells when it was put there.
    find: (context) => [...visible(context, false), ...visible(context, true)].find((row) => row.id === context.ids.id),
  }),
];
