// What a project's home page shows: days that matter, tools and links.
import { equals } from '../filters.js';
import { list, onlyView } from '../list.js';
import { v1Paging } from '../paging.js';
import { flag, id, required } from '../parameters.js';
import { allows } from '../principal.js';
import { route, type Context, type InProject } from '../route.js';
import { dayNumber } from '../seed/calendar.js';
import { inProject } from '../seed/of-project.js';
import { links, projectDates, toolOf, tools, type Link, type ProjectDate, type Tool } from '../seed/project-home.js';
import { projects, type Project } from '../seed/project.js';
import { copy, render, type Shape } from '../shape.js';

const dateShape = copy<ProjectDate>()('id project_membership_id name date actual_date display_on_timeline');

/** As far as the days go: a project without a schedule has nothing better. */
function scheduleOf({ start_date, completion_date, projected_finish_date }: Project, nowMs: number) {
  const [start, finish, projected] = [start_date, completion_date, projected_finish_date].map((date) =>
    dayNumber(Date.parse(date)),
  ) as [number, number, number];
  const share = (dayNumber(nowMs) - start) / (finish - start);
  return {
    substantial_completion_date: completion_date,
    finish_variance: String(projected - finish),
    percentage_complete: Math.round(100 * Math.min(1, Math.max(0, share))),
  };
}

const core = copy<Tool>()('id engine_name is_active position required');
export const titled: Shape<Tool> = { ...core, ...copy<Tool>()('title') };

const accessible = ({ grant }: Context): Shape<Tool> => ({
  ...core,
  ...copy<Tool>()('provider_id'),
  provider_type: () => 'Project',
  user_access_level: (tool) =>
    ['admin', 'standard', 'read'].find((level) =>
      allows(grant.projectTools, toolOf(tool), level as 'admin' | 'standard' | 'read'),
    ) ?? 'none',
});

const projectInQuery = { project_id: required(id) };
const projectOf = ({ query }: Context): number => query.get('project_id', id) ?? 0;

export const projectHomeRoutes = [
  route({
    method: 'GET',
    path: '/rest/v1.0/projects/{project_id}/project_dates',
    query: v1Paging.parameters,
    handle(context: Context<InProject>) {
      const { data, ids, query, url, nowMs } = context;
      const page = v1Paging.cut(inProject(projectDates, data, ids.project_id), query, url);
      const schedule_dates = scheduleOf(projects.in(data).must(ids.project_id), nowMs);
      const project_dates = page.rows.map((row) => render(dateShape, row, context));
      return { status: 200, headers: page.headers, body: { schedule_dates, project_dates } };
    },
  }),
  list(tools, '/rest/v1.0/projects/{project_id}/tools', {
    views: onlyView(titled),
    query: { for_mobile: flag, include_configurable_generic_tools: flag },
    rows: ({ data, ids }) => inProject(tools, data, ids.project_id),
    filters: { 'filters[is_active]': equals(flag, (tool) => tool.is_active) },
    paging: v1Paging,
  }),
  route({
    method: 'GET',
    path: '/rest/v1.0/tools',
    query: { ...projectInQuery, ...v1Paging.parameters },
    handle(context) {
      const page = v1Paging.cut(inProject(tools, context.data, projectOf(context)), context.query, context.url);
      const shape = accessible(context);
      return { status: 200, headers: page.headers, body: page.rows.map((row) => render(shape, row, context)) };
    },
  }),
  list(links, '/rest/v1.0/links', {
    views: onlyView(copy<Link>()('id title url')),
    query: projectInQuery,
    rows: (context) => inProject(links, context.data, projectOf(context)),
    paging: v1Paging,
  }),
];
