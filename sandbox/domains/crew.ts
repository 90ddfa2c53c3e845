// Crews of a project: who leads them and who is in them, with and without an account.
import { within } from '../filters.js';
import { list, onlyView, show } from '../list.js';
import { v1Paging } from '../paging.js';
import type { Context, InProject, ToolAccess } from '../route.js';
import { crews, type Crew } from '../seed/crew.js';
import { inProject } from '../seed/of-project.js';
import { peopleOf, type Person } from '../seed/person.js';
import { users } from '../seed/user.js';
import { copy, embed, embedAll, render, type Lens, type Shape } from '../shape.js';
import { personShape } from './user.js';

const read: ToolAccess = { tool: 'crews', level: 'read' };

const memberShape: Shape<Person> = copy<Person>()('id first_name last_name is_employee employee_id user_id is_active');

const peopleIn = (ids: readonly number[], { data }: Lens): readonly Person[] => {
  const people = peopleOf(data);
  return ids.flatMap((id) => people.find((person) => person.id === id) ?? []);
};

/** How a crew is embedded in the timecards of a project: without those of its people who have no account. */
export const crewReference: Shape<Crew> = {
  ...copy<Crew>()('id name project_id created_at updated_at'),
  company_id: (_crew, { data }) => data.companyId,
  employees: embedAll(users, personShape, (crew) => crew.employee_ids),
  created_by: embed(users, personShape, (crew) => crew.created_by_id),
  lead: embed(users, personShape, (crew) => crew.lead_user_id),
};

const shape: Shape<Crew> = {
  ...crewReference,
  lead_party: ({ lead_party_id }, lens) =>
    peopleIn([lead_party_id], lens).map((person) => render(memberShape, person, lens))[0] ?? null,
  members: ({ member_ids }, lens) => peopleIn(member_ids, lens).map((person) => render(memberShape, person, lens)),
};

const ofProject = ({ data, ids }: Context<InProject>): readonly Crew[] => inProject(crews, data, ids.project_id);

export const crewRoutes = [
  list(crews, '/rest/v1.0/projects/{project_id}/crews', {
    views: onlyView(shape),
    access: read,
    rows: ofProject,
    filters: { 'filters[updated_at]': within((crew) => crew.updated_at) },
    paging: v1Paging,
  }),
  show('/rest/v1.0/projects/{project_id}/crews/{id}', {
    views: onlyView(shape),
    access: read,
    find: (context) => ofProject(context).find((crew) => crew.id === context.ids.id),
  }),
];
