// What changes who is on a project: one user at a time, and many users and projects at once.
import { arrayOf, integer, object, required } from '../body.js';
import { isPermitted } from '../principal.js';
import { notFound } from '../refusal.js';
import { route, type Context, type InProject, type ToolAccess } from '../route.js';
import { enforce, UNKNOWN } from '../rules.js';
import { permissionTemplates } from '../seed/company.js';
import { join, leave, membershipOf } from '../seed/directory.js';
import { projects, type Project } from '../seed/project.js';
import { users } from '../seed/user.js';
import { render } from '../shape.js';
import { projectShow } from './user.js';

const write: ToolAccess = { tool: 'directory', level: 'admin' };

const pair = { user_id: integer, project_id: integer };
const addBody = object({ users: required(arrayOf(object({ ...pair, permission_template_id: integer }))) });
const removeBody = object({ users: required(arrayOf(object(pair))) });
const templateBody = object({
  permission_template_assignments: required(
    object({ user_id: required(integer), permission_template_id: required(integer) }),
  ),
});

const LARGEST_BULK = 1000;
const tooMany = (count: number): void =>
  enforce([['users', count > LARGEST_BULK, `is too long (maximum is ${LARGEST_BULK})`]]);

const isOn = ({ user_ids }: Project, userId: number): boolean => user_ids.includes(userId);

/** A project the caller may change. */
function projectOf({ data, grant }: Context, id: number | null | undefined): Project | undefined {
  const project = projects.in(data).get(id ?? null);
  return project && isPermitted(grant, project.id) ? project : undefined;
}

export const projectUserWriteRoutes = [
  route({
    method: 'POST',
    path: '/rest/v1.3/companies/{company_id}/users/bulk_add',
    body: addBody,
    access: write,
    handle(context) {
      const asked = context.body.users ?? [];
      tooMany(asked.length);
      const { data } = context;
      const added = new Map<number, number[]>();
      const errors: object[] = [];
      for (const { user_id, project_id, permission_template_id } of asked) {
        const [user, project] = [users.in(data).get(user_id ?? null), projectOf(context, project_id)];
        const isTemplate = permissionTemplates.in(data).get(permission_template_id ?? null) !== undefined;
        if (!user || !project || (permission_template_id != null && !isTemplate)) {
          const field = !user ? 'user_id' : !project ? 'project_id' : 'permission_template_id';
          errors.push({ user_id, project_id, permission_template_id, errors: { [field]: [UNKNOWN] } });
          continue;
        }
        // Who is on the project already keeps the template they have.
        if (!isOn(project, user.id)) join(project, user.id, permission_template_id ?? null, data);
        added.set(user.id, [...(added.get(user.id) ?? []), project.id]);
      }
      const entities = [...added].map(([userId, ids]) => ({ userId: String(userId), projects: ids }));
      return errors.length > 0 ? { status: 207, body: { entities, errors } } : { status: 200, body: { entities } };
    },
  }),
  route({
    method: 'POST',
    path: '/rest/v1.3/companies/{company_id}/users/bulk_remove',
    body: removeBody,
    access: write,
    handle(context) {
      const asked = context.body.users ?? [];
      tooMany(asked.length);
      const body: Record<string, Record<string, string>> = {};
      for (const { user_id, project_id } of asked) {
        const project = projectOf(context, project_id);
        const isThere = project !== undefined && isOn(project, user_id ?? 0);
        if (isThere) leave(project, user_id ?? 0, context.data);
        (body[String(user_id)] ??= {})[String(project_id)] = isThere ? 'success' : 'failure';
      }
      return { status: 200, body };
    },
  }),
  route({
    method: 'POST',
    path: '/rest/v1.0/projects/{project_id}/users/{id}/actions/add',
    body: object({ user: object({ permission_template_id: integer }) }),
    access: write,
    handle(context) {
      const { data, ids, body } = context;
      const project = projects.in(data).must(ids.project_id);
      const user = users.in(data).get(ids.id);
      if (!user) throw notFound();
      const template = body.user?.permission_template_id ?? null;
      enforce([
        ['permission_template_id', template !== null && !permissionTemplates.in(data).get(template), UNKNOWN],
        ['user', isOn(project, user.id), 'is already on the project'],
      ]);
      join(project, user.id, template, data);
      return { status: 201, body: render(projectShow, user, context, true) };
    },
  }),
  route({
    method: 'DELETE',
    path: '/rest/v1.0/projects/{project_id}/users/{id}/actions/remove',
    access: write,
    handle({ data, ids }) {
      const project = projects.in(data).must(ids.project_id);
      if (!isOn(project, ids.id)) throw notFound();
      leave(project, ids.id, data);
      return { status: 204 };
    },
  }),
  route({
    method: 'PATCH',
    path: '/rest/v1.0/projects/{project_id}/permission_template_assignments',
    body: templateBody,
    access: write,
    handle(context: Context<InProject, { permission_template_assignments?: Assignment | null }>) {
      const { data, ids, body } = context;
      const { user_id, permission_template_id } = body.permission_template_assignments ?? {};
      const project = projects.in(data).must(ids.project_id);
      enforce([
        ['user_id', !isOn(project, user_id ?? 0), UNKNOWN],
        ['permission_template_id', !permissionTemplates.in(data).get(permission_template_id ?? null), UNKNOWN],
      ]);
      join(project, user_id ?? 0, permission_template_id ?? null, data);
      const membership = membershipOf(project.id, user_id ?? 0, data);
      return {
        status: 200,
        body: { user_id, permission_template_id: membership?.permission_template_id, project_id: project.id },
      };
    },
  }),
];

interface Assignment {
  readonly user_id?: number | null;
  readonly permission_template_id?: number | null;
}
