// Lists of RFIs, and of who may have a part in them.
import type { World } from '../../../sandbox/server.js';
import { at, contains, many, ranges, single, within } from '../probes.js';
import { NOON_MS, placesIn, textAt, textsAt } from '../support.js';
import { number, text, withShow, type Key, type ListOf } from './list.js';

const dayOf = (date: string): number => Date.parse(date.slice(0, 10)) / 86_400_000;
const today = new Date(NOON_MS).toISOString();
/** Days past the due date, when resolved or by now. */
const variance: Key = (row) => dayOf(textAt(row, 'time_resolved') || today) - dayOf(textAt(row, 'due_date'));

export const rfiLists: readonly ListOf[] = [
  {
    template: '/rest/v1.0/projects/{project_id}/rfis',
    path: ({ rfis }) => placesIn(rfis.open.projectId).rfis,
    async rows(caller, { rfis }) {
      const { rfis: list, rfi } = placesIn(rfis.open.projectId);
      return withShow(caller, await caller.all(list), rfi);
    },
    filters: {
      'filters[id]': many(at('id')),
      'filters[status]': (filter) =>
        ['open', 'closed', 'draft'].map((wanted) => ({
          query: { [filter]: wanted },
          keeps: ({ status }) => status === wanted,
        })),
      'filters[assigned_id]': single(at('assignees.id')),
      'filters[created_at]': within('created_at'),
      'filters[responsible_contractor_id]': many(at('responsible_contractor.id')),
      'filters[cost_code_id]': ranges('cost_code.id'),
      'filters[received_from_login_information_id]': single(at('received_from.id')),
      'filters[ball_in_court_id]': single(at('ball_in_courts.id')),
      'filters[location_id]': ranges('location.id'),
      'filters[updated_at]': within('updated_at'),
      'filters[rfi_manager_id]': single(at('rfi_manager.id')),
      'filters[number]': single(at('number')),
      'filters[prefix_stage_id]': single((row) => ('prefix' in row ? textsAt(row, 'project_stage.id') : [])),
      search: contains('subject', 'number', 'full_number'),
    },
    orders: {
      spell: (key, descending) => ({ 'sort[attribute]': key, ...(descending && { 'sort[direction]': 'desc' }) }),
      keys: {
        assigned_id: number('assignees.id'),
        ball_in_court_id: number('ball_in_court.id'),
        cost_code_id: number('cost_code.id'),
        cost_impact: number('cost_impact.value'),
        created_by_id: number('created_by.id'),
        date_created: text('created_at'),
        drawing_number: text('show.drawing_number'),
        due_date: text('due_date'),
        due_date_variance: variance,
        initiated_at: text('initiated_at'),
        location_id: number('location.id'),
        number: number('number'),
      },
    },
  },
  {
    template: '/rest/v1.0/projects/{project_id}/rfis/recycle_bin',
    path: ({ rfis }) => `${placesIn(rfis.open.projectId).rfis}/recycle_bin`,
    filters: { 'filters[updated_at]': within('updated_at') },
  },
  ...['potential_assignees', 'potential_rfi_managers', 'default_distribution'].map((who) => ({
    template: `/rest/v1.0/projects/{project_id}/rfis/${who}`,
    path: ({ rfis }: World) => `${placesIn(rfis.open.projectId).rfis}/${who}`,
  })),
];
