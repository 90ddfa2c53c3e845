// What lists of submittals are narrowed and sorted by.
import type {
  DeletedSubmittalFilter,
  SubmittalFilter,
  SubmittalSortField,
  SubmittalWorkflowProgress,
} from '../../graphql/generated.js';
import * as filter from '../../procore/read/filters.js';

export const deletedFilters: filter.FilterTable<DeletedSubmittalFilter> = {
  ids: filter.someOf('filters[id][]', 'Submittal', 2),
  statusIds: filter.someOf('filters[status_id][]', 'SubmittalStatus', 1),
  responseIds: filter.someOf('filters[response_id][]', 'SubmittalResponse', 2),
  types: filter.someTexts('filters[type][]'),
  currentRevision: filter.flag('filters[current_revision]'),
  divisions: filter.someCounts('filters[division][]'),
  ballInCourtId: filter.oneOf('filters[ball_in_court_id]', 'User', 1),
  approverIds: filter.someOf('filters[approver_id][]', 'User', 1),
  managerIds: filter.someOf('filters[submittal_manager_id][]', 'User', 1),
  receivedFromId: filter.oneOf('filters[received_from_id]', 'User', 1),
  responsibleContractorIds: filter.someOf('filters[responsible_contractor_id][]', 'Vendor', 1),
  specificationSectionIds: filter.someOf('filters[specification_section_id][]', 'SpecificationSection', 2),
  locationIds: filter.someOf('filters[location_id][]', 'Location', 2),
  packageIds: filter.someOf('filters[submittal_package_id][]', 'SubmittalPackage', 2),
  createdAt: filter.range('filters[created_at]'),
  updatedAt: filter.range('filters[updated_at]'),
};

/** What the older list alone is narrowed by. */
const olderFilters = {
  costCodeIds: filter.someOf('filters[cost_code_id][]', 'CostCode', 2),
  specificationAreaIds: filter.someOf('filters[specification_area_id][]', 'SpecificationArea', 2),
  revisions: filter.someTexts('filters[revision][]'),
  workflowProgress: filter.someChoices<SubmittalWorkflowProgress>('filters[workflow_progress][]', {
    ON_TRACK: 'on_track',
    OFF_TRACK: 'off_track',
    OVERDUE: 'overdue',
    PAUSED: 'paused',
    NONE: 'none',
  }),
  withAttachments: filter.flag('filters[attachments][]'),
};

/** Whether a list has to be the older one. */
export const isOfOlderList = (wanted: SubmittalFilter | null | undefined): boolean =>
  (Object.keys(olderFilters) as (keyof typeof olderFilters)[]).some((name) => (wanted?.[name] ?? null) !== null);

export const filters: filter.FilterTable<SubmittalFilter> = {
  ...deletedFilters,
  ...olderFilters,
  numbers: filter.someTexts('filters[number][]'),
  scheduledTaskIds: filter.someIds('filters[task_id][]'),
  requiredOnSite: filter.dayRange('filters[required_on_site_date][]'),
  anticipatedDelivery: filter.dayRange('filters[anticipated_delivery_date][]'),
};

export const sortOf = filter.signedSort<SubmittalSortField>({
  SPECIFICATION_SECTION: 'specification_section',
  NUMBER: 'number',
  TITLE: 'title',
  TYPE: 'type',
  STATUS: 'status',
  RESPONSIBLE_CONTRACTOR: 'responsible_contractor',
  SUBMIT_BY: 'submit_by',
  RECEIVED_FROM: 'received_from',
  RECEIVED_DATE: 'received_date',
  DUE_DATE: 'due_date',
  DISTRIBUTED_AT: 'distributed_at',
  PACKAGE: 'submittal_package',
  ANTICIPATED_DELIVERY_DATE: 'anticipated_delivery_date',
});
