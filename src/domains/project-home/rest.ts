// What a project's home page shows, as Procore sends it: key dates, tools and links.
import type { View } from '../../procore/read/connection-field.js';
import { list, show } from '../../procore/endpoint.js';

export interface MilestoneWire {
  readonly id: number | string;
  readonly name?: string | null;
  readonly date?: string | null;
  readonly actual_date?: string | null;
  readonly display_on_timeline?: boolean | null;
}

export interface KeyDatesWire {
  readonly schedule_dates?: {
    readonly substantial_completion_date?: string | null;
    readonly finish_variance?: string | null;
    readonly percentage_complete?: number | null;
  } | null;
  readonly project_dates?: readonly MilestoneWire[] | null;
}

export interface ToolWire {
  readonly id: number | string;
  readonly title?: string | null;
  readonly engine_name?: string | null;
  readonly is_active?: boolean | null;
  readonly required?: boolean | null;
  readonly position?: number | null;
  readonly user_access_level?: string | null;
}

export interface LinkWire {
  readonly id: number | string;
  readonly title?: string | null;
  readonly url?: string | null;
}

/** An object, though Procore calls it a list: the dates of the schedule come with a page of the project's own. */
export const keyDates = show<KeyDatesWire>()({
  path: '/rest/v1.0/projects/{project_id}/project_dates',
  noun: 'ProjectKeyDates',
});

export const projectToolList = list<ToolWire>()({
  path: '/rest/v1.0/projects/{project_id}/tools',
  noun: 'ProjectTool',
  paging: { dialect: 'pages', largest: 2000 },
});

const inBoth = ['id', 'engine_name', 'is_active', 'required', 'position'] as const;

export const projectToolView: View<ToolWire> = { query: [], fields: [...inBoth, 'title'] };

/** The same tools, with what the account may do instead of their titles. */
export const toolAccessList = list<ToolWire>()({
  path: '/rest/v1.0/tools',
  noun: 'ProjectTool',
  projectInQuery: true,
  paging: { dialect: 'pages', largest: 2000 },
});

export const toolAccessView: View<ToolWire> = { query: [], fields: [...inBoth, 'user_access_level'] };

export const projectLinkList = list<LinkWire>()({
  path: '/rest/v1.0/links',
  noun: 'ProjectLink',
  projectInQuery: true,
  paging: { dialect: 'pages', largest: 2000 },
});
