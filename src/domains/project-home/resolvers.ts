// What a project's home page shows, in GraphQL.
import { wireId } from '../../kernel/procore-id.js';
import type { Context, ProjectResolvers, ProjectToolResolvers, ProjectToolsArgs } from '../../graphql/generated.js';
import { asking, fieldsOf } from '../../procore/read/fields.js';
import { listField } from '../../procore/read/list-field.js';
import type { InProject, RecordKey } from '../../procore/read/record.js';
import { absoluteUrl, textOrNull } from '../../procore/values.js';
import {
  keyDates,
  type MilestoneWire,
  projectLinkList,
  projectToolList,
  projectToolView,
  type ToolWire,
} from './rest.js';

const { field, ofKey, globalId, procoreId } = fieldsOf<ToolWire, InProject, Context>();

export const ProjectTool: ProjectToolResolvers = {
  id: globalId,
  procoreId,
  project: ofKey(({ key: { company, project } }, { loaders }) =>
    loaders.project.reference({ company, id: project }, {}),
  ),
  title: field('title'),
  engineName: field('engine_name'),
  active: field('is_active'),
  required: field('required'),
  position: field('position'),
  accessLevel: field('user_access_level'),
};

const milestoneOf = (wire: MilestoneWire) => ({
  procoreId: String(wire.id),
  name: wire.name ?? null,
  date: textOrNull(wire.date),
  actualDate: textOrNull(wire.actual_date),
  onTimeline: wire.display_on_timeline ?? null,
});

interface Parent {
  readonly key: RecordKey;
}

/** A project has a dozen dates of its own: one page holds them. */
const DATES_PER_PAGE = '2000';

export const Project = {
  keyDates: asking([keyDates], async ({ key: { company, id } }: Parent, _args: object, { operation }: Context) => {
    const query = [['per_page', DATES_PER_PAGE]] as const;
    const { schedule_dates: schedule, project_dates: own } = await operation.show(
      { endpoint: keyDates, path: { project_id: id }, query },
      company,
      false,
    );
    return {
      substantialCompletionDate: textOrNull(schedule?.substantial_completion_date),
      finishVariance: schedule?.finish_variance ?? null,
      percentComplete: schedule?.percentage_complete ?? null,
      milestones: (own ?? []).map(milestoneOf),
    };
  }),

  tools: listField({
    endpoint: projectToolList,
    list: ({ key: { company, id } }: Parent, { active }: Partial<ProjectToolsArgs>) => ({
      company,
      path: { project_id: id },
      query: typeof active === 'boolean' ? [['filters[is_active]', String(active)]] : [],
    }),
    item: (wire, company, { key: { id: project } }, { loaders }: Context) =>
      loaders.projectTool.listed({ company, project, id: wireId(wire.id) }, wire, projectToolView),
  }),

  links: listField({
    endpoint: projectLinkList,
    list: ({ key: { company, id } }: Parent) => ({ company, path: { project_id: id } }),
    item: ({ id, title, url }) => ({ procoreId: String(id), title: title ?? null, url: absoluteUrl(url) }),
  }),
} satisfies Partial<ProjectResolvers>;
