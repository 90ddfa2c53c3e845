// What a directory says about people besides themselves: templates, roles, groups, memberships, the own account.
import { describe, expect, test } from '@jest/globals';
import { nonEmpty } from '../support/non-empty.js';
import type { GraphQLProblem } from '../support/gateway.js';
import { gid, usePair } from '../support/use-pair.js';

const pair = usePair();

const places = () => {
  const { big } = pair().sandbox.world;
  const [project = 0] = big.projectIds;
  const company = `GET /rest/v1.0/companies/${big.id}`;
  return {
    big,
    project,
    templates: `${company}/permission_templates`,
    template: (id: string) => `${company}/permission_templates/${id}`,
    roleNames: `${company}/roles`,
    roleSettings: `GET /rest/v2.0/companies/${big.id}/roles?page=1&per_page=100`,
    companyGroups: `${company}/distribution_groups`,
    projectRoles: `GET /rest/v1.0/project_roles?project_id=${project}`,
    groups: `GET /rest/v1.0/projects/${project}/distribution_groups`,
    projectTemplates: `GET /rest/v1.0/projects/${project}/permission_templates`,
    assignable: `GET /rest/v1.0/projects/${project}/assignable_users`,
    members: `GET /rest/v1.0/projects/${project}/users`,
    directory: `GET /rest/v1.3/companies/${big.id}/users?view=normal&page=1&per_page=2000`,
    assignments: (user: number | string) => `${company}/users/${user}/project_assignments`,
  };
};

/** A field of the first project. */
const onProject = async (fields: string) =>
  (await pair().data(`query P($id: ID!) { project(id: $id) { ${fields} } }`, { id: String(places().project) })).project;

const codes = (errors: readonly GraphQLProblem[]) => [...new Set(errors.map(({ extensions }) => extensions.code))];

describe('permission templates', () => {
  test('are listed by what they are for', async () => {
    const { templates, projectTemplates } = places();
    const fields = '{ id procoreId name type projectSpecific category }';
    const { company } = await pair().data(
      `{ company { usual: permissionTemplates ${fields} own: permissionTemplates(tools: COMPANY_TOOLS) ${fields}
        any: permissionTemplates(tools: GLOBAL) { type } } }`,
    );
    const types = (some: readonly { type: string }[]) => [...new Set(some.map(({ type }) => type))].sort();
    expect(types(company.usual)).toEqual(['GLOBAL', 'PROJECT_SPECIFIC']);
    expect(types(company.own)).toEqual(['COMPANY_TOOLS']);
    expect(types(company.any)).toEqual(['GLOBAL']);
    expect(company.usual).toContainEqual(
      expect.objectContaining({ name: 'Subcontractor', category: 'EXTERNAL', projectSpecific: false }),
    );
    expect(pair().calls()).toEqual([
      templates,
      `${templates}?filters[type]=company_tools`,
      `${templates}?filters[type]=global`,
    ]);
    const project = await onProject(
      `permissionTemplates { name } mine: permissionTemplates(assignableOnly: true) { id }`,
    );
    expect(project.permissionTemplates.map(({ name }: { name: string }) => name)).toContain('Owner Representative');
    expect(pair().calls()).toEqual([projectTemplates, `${projectTemplates}?filters[assignables_only]=true`]);
  });

  test('tell how far they go in a call for each', async () => {
    const { big, project, templates, template } = places();
    const { company } = await pair().data('{ company { permissionTemplates { procoreId name } } }');
    const { procoreId } = company.permissionTemplates.find(({ name }: { name: string }) => /Owner/.test(name));
    pair().forget();
    const shown = await pair().data(
      `query T($id: ID!, $global: ID!) { company { permissionTemplate(id: $id) { name projectSpecific
        project { procoreId } accessLevels permissions } } node(id: $global) { id } }`,
      { id: procoreId, global: gid('PermissionTemplate', big.id, Number(procoreId)) },
    );
    expect(shown.company.permissionTemplate).toMatchObject({
      name: 'Owner Representative',
      projectSpecific: true,
      project: { procoreId: String(project) },
      accessLevels: { directory: 'read_only' },
    });
    expect(pair().calls()).toEqual([templates, template(procoreId)]);
  });

  test('of users: known by name from the directory, by id from their shows', async () => {
    const { big, templates, template } = places();
    const [id = 0] = big.userIds;
    const ofUser = async (fields: string) =>
      (await pair().data(`query U($id: ID!) { company { user(id: $id) { ${fields} } } }`, { id: String(id) })).company
        .user;
    const both = (fields: string) => `permissionTemplate { ${fields} } companyPermissionTemplate { ${fields} }`;
    const shown = await ofUser(`insuranceManager ${both('procoreId')}`);
    expect(shown.permissionTemplate.procoreId).toMatch(/^\d+$/);
    const listed = await ofUser(both('procoreId name type'));
    expect(listed.permissionTemplate).toMatchObject({ ...shown.permissionTemplate, type: 'GLOBAL' });
    expect(pair().calls()).toHaveLength(3); // once the show with the directory, once the directory
    const { company } = await pair().data(`{ company { users(first: 30) { nodes { ${both('category')} } } } }`);
    expect(company.users.nodes[0].permissionTemplate.category).toBe('INTERNAL');
    const calls = pair().calls();
    expect(calls.filter((line) => line.startsWith(templates))).toEqual([
      templates,
      ...calls.filter((line) => line.startsWith(template('')) || line.includes('filters[type]=company_tools')),
    ]);
    expect(calls.length).toBeLessThanOrEqual(4);
  });

  test('of deactivated users are known by their ids', async () => {
    const { big } = places();
    const [id = 0] = big.inactiveUserIds;
    const { company } = await pair().data(
      'query U($id: ID!) { company { user(id: $id) { active permissionTemplate { name } } } }',
      { id: gid('User', big.id, id) },
    );
    expect(company.user).toEqual({ active: false, permissionTemplate: { name: 'Subcontractor' } });
  });
});

describe('roles', () => {
  test("a company's: names in one call, settings in another", async () => {
    const { roleNames, roleSettings } = places();
    const { company } = await pair().data(
      '{ company { roles { procoreId name } usersOnly: roles(usersOnly: true) { id } } }',
    );
    expect(company.roles.map(({ name }: { name: string }) => name)).toContain('Superintendent');
    expect(company.usersOnly.length).toBeLessThan(company.roles.length);
    expect(pair().calls()).toEqual([roleNames, `${roleNames}?filters[users_only]=true`]);
    const more = await pair().data(
      '{ company { roles { name filledBy archetype position inProjectTeam onCompanyHome deletable } } }',
    );
    expect(more.company.roles[0]).toEqual({
      name: 'Project Manager',
      filledBy: 'user',
      archetype: 'project_manager',
      position: 1,
      inProjectTeam: true,
      onCompanyHome: true,
      deletable: false,
    });
    expect(pair().calls()).toEqual([roleNames, roleSettings]);
  });

  test("a project's: who has them", async () => {
    const { projectRoles } = places();
    const project = await onProject(
      'roles(first: 50) { totalCount nodes { procoreId name personName active createdAt contactProcoreId user { procoreId name } } }',
    );
    const { nodes, totalCount } = project.roles;
    expect(totalCount).toBe(nodes.length);
    expect(nodes.find(({ name }: { name: string }) => name === 'Superintendent')).toMatchObject({ active: true });
    for (const { personName, user } of nonEmpty(nodes)) expect(user.name).toBe(personName);
    expect(pair().calls()).toEqual([`${projectRoles}&page=1&per_page=50`]);
    await onProject(
      'roles(first: 5, filter: { inProjectTeam: false, createdAt: { from: "2026-01-01T00:00:00Z" } }) { totalCount }',
    );
    expect(pair().calls()).toEqual([
      `${projectRoles}&filters[add_to_project_team]=false&filters[created_at]=2026-01-01T00:00:00Z...2999-12-31T23:59:59Z&page=1&per_page=5`,
    ]);
  });
});

describe('members of a project', () => {
  test('what everybody may do there: one call for all of them, and one each for the names', async () => {
    const { assignable, members, roleNames, templates } = places();
    const project = await onProject(
      `users(first: 40) { nodes { name } edges { node { name } membership { procoreId permissionTemplate { name type }
        roles { name } user { name } } } }`,
    );
    const { edges } = project.users;
    expect(edges).toHaveLength(40);
    for (const { node, membership } of edges) {
      expect(membership.user.name).toBe(node.name);
      expect(membership.permissionTemplate.name).toEqual(expect.any(String));
    }
    const roles = edges.flatMap(({ membership }: { membership: { roles: { name: string }[] } }) => membership.roles);
    expect(roles).toContainEqual({ name: 'Superintendent' });
    expect(pair().calls()).toEqual([templates, roleNames, assignable, `${members}?view=compact&page=1&per_page=40`]);
  });

  test('one: the call for one, which tells about the person too', async () => {
    const { assignable, big, members, project } = places();
    const { users } = await onProject('users(first: 1) { nodes { id procoreId } }');
    pair().forget();
    const [{ id, procoreId }] = users.nodes;
    const member = (asked: string, fields: string) =>
      pair().data(`query M($project: ID!, $id: ID!) { project(id: $project) { member(userId: $id) { ${fields} } } }`, {
        project: String(project),
        id: asked,
      });
    const one = await member(
      id,
      'id procoreId project { procoreId } user { id emailAddress jobTitle insuranceManager }',
    );
    expect(one.project.member).toMatchObject({
      id: gid('ProjectMember', big.id, project, Number(procoreId)),
      procoreId,
      project: { procoreId: String(project) },
      user: { id, emailAddress: expect.stringMatching(/@/) },
    });
    expect(pair().calls()).toEqual([`${members}/${procoreId}`]);
    // The show names the person's own templates by their ids: no directory is read for what that is enough for.
    const own = await member(id, 'user { permissionTemplate { procoreId } }');
    expect(own.project.member.user.permissionTemplate.procoreId).toMatch(/^\d+$/);
    expect(pair().calls()).toEqual([`${members}/${procoreId}`]);
    const other = await member(procoreId, 'permissionTemplate { procoreId } roles { procoreId }');
    expect(other.project.member.permissionTemplate.procoreId).toMatch(/^\d+$/);
    expect(pair().calls()).toEqual([assignable, `${members}/${procoreId}`]);
    const node = await pair().data('query N($id: ID!) { node(id: $id) { id } }', { id: one.project.member.id });
    expect(node.node.id).toBe(one.project.member.id);
  });

  test('are filtered by the template they have there, by either id', async () => {
    const { big, members } = places();
    const { company } = await pair().data('{ company { permissionTemplates { id procoreId name } } }');
    const superintendent = company.permissionTemplates.find(({ name }: { name: string }) => name === 'Superintendent');
    pair().forget();
    const project = await onProject(
      `users(first: 9, filter: { permissionTemplateId: "${superintendent.id}" }) { edges { membership { roles { name } } } }`,
    );
    expect(project.users.edges[0].membership.roles).toContainEqual({ name: 'Superintendent' });
    expect(pair().calls()).toContain(
      `${members}?view=compact&filters[permission_template]=${superintendent.procoreId}&page=1&per_page=9`,
    );
    const elsewhere = gid('PermissionTemplate', 5, 7);
    const { errors } = await pair().query(
      `query P($id: ID!) { project(id: $id) { users(filter: { permissionTemplateId: "${elsewhere}" }) { totalCount } } }`,
      { id: gid('Project', big.id, big.projectIds[0]!) },
    );
    expect(codes(errors)).toEqual(['COMPANY_MISMATCH']);
    expect(pair().calls()).toEqual([]);
  });

  test('one who is not on the project, and an id that is none', async () => {
    const { big, project, members } = places();
    const ask = (id: string) =>
      pair().query('query M($project: ID!, $id: ID!) { project(id: $project) { member(userId: $id) { id } } }', {
        project: gid('Project', big.id, project),
        id,
      });
    expect(codes((await ask('77')).errors)).toEqual(['NOT_FOUND']);
    expect(pair().calls()).toContain(`${members}/77`);
    for (const id of ['..', gid('Vendor', big.id, 77)]) expect(codes((await ask(id)).errors)).toEqual(['INVALID_ID']);
    expect(
      pair()
        .calls()
        .filter((line) => line.startsWith(members)),
    ).toEqual([]);
  });
});

describe('the projects of a user', () => {
  const PROJECTS = `query A($id: ID!, $first: Int, $filter: UserProjectFilter, $sort: UserProjectSort) {
    company { user(id: $id) { projects(first: $first, filter: $filter, sort: $sort) { totalCount nodes { procoreId }
      edges { node { procoreId name number active } assigned roles permissionTemplateName } } } } }`;

  test('with what the user may do there, in one call', async () => {
    const { big, assignments } = places();
    const [user = 0] = big.userIds;
    const { company } = await pair().data(PROJECTS, { id: String(user), first: 50 });
    const { edges, totalCount } = company.user.projects;
    expect(totalCount).toBe(edges.length);
    expect(edges[0]).toMatchObject({
      node: { name: expect.any(String), number: expect.stringMatching(/^HKB/), active: expect.any(Boolean) },
      assigned: true,
      permissionTemplateName: expect.any(String),
    });
    expect(pair().calls()).toEqual([`${assignments(user)}?filters[assignment_status]=assigned&page=1&per_page=50`]);
    const all = await pair().data(PROJECTS, { id: String(user), first: 50, filter: { assignment: 'ALL' } });
    const others = all.company.user.projects.edges.filter(({ assigned }: { assigned: boolean }) => !assigned);
    expect(all.company.user.projects.totalCount).toBe(big.projectIds.length + big.inactiveProjectIds.length);
    expect(others[0]).toMatchObject({ permissionTemplateName: null, roles: [] });
  });

  test('are filtered and sorted by Procore', async () => {
    const { big, assignments } = places();
    const [user = 0] = big.userIds;
    await pair().data(PROJECTS, {
      id: gid('User', big.id, user),
      first: 5,
      sort: { field: 'PROJECT_NUMBER', direction: 'DESC' },
      filter: {
        assignment: 'UNASSIGNED',
        status: 'ACTIVE',
        names: ['Pier 38', 'A&B'],
        roleId: gid('Role', big.id, 5),
        permissionTemplateId: '6',
        stageIds: ['1'],
        typeIds: ['2'],
        programIds: ['3'],
        regionIds: ['4'],
      },
    });
    expect(pair().calls()).toEqual([
      [
        `${assignments(user)}?filters[assignment_status]=unassigned&filters[by_status]=Active&filters[name][]=Pier 38`,
        'filters[name][]=A&B&filters[project_roles]=5&filters[project_permission_templates]=6&filters[by_stage][]=1',
        'filters[by_type][]=2&filters[by_program][]=3&filters[by_region][]=4&sort=project_number&direction=desc',
        'page=1&per_page=5',
      ].join('&'),
    ]);
  });

  test('more of the projects comes with one call for all of them', async () => {
    const { big } = places();
    const { company } = await pair().data(
      '{ company { users(first: 3) { nodes { projects(first: 4) { nodes { name completionDate } } } } } }',
    );
    expect(company.users.nodes[0].projects.nodes[0].completionDate).toMatch(/^\d{4}-/);
    const calls = pair().calls();
    expect(calls.filter((line) => line.includes('/project_assignments?'))).toHaveLength(3);
    expect(calls.filter((line) => line.startsWith('GET /rest/v1.1/projects?'))).toHaveLength(1);
    expect(calls).toHaveLength(5);
    expect(calls).toContain(`GET /rest/v1.3/companies/${big.id}/users?view=normal&page=1&per_page=3`);
  });
});

describe('distribution groups', () => {
  test("a company's and a project's, with who is in them", async () => {
    const { companyGroups, groups, directory } = places();
    const fields =
      '{ totalCount nodes { id name description project { procoreId } members { procoreId name initials } } }';
    const { company } = await pair().data(
      `{ company { distributionGroups(first: 5, search: "a", sort: { field: NAME }) ${fields} } }`,
    );
    expect(company.distributionGroups.nodes[0]).toMatchObject({ name: 'Estimating', project: null });
    expect(company.distributionGroups.nodes[0].members[0].name).toMatch(/\w+ \w+/);
    expect(pair().calls()).toEqual([`${companyGroups}?view=extended&filters[search]=a&sort=name&page=1&per_page=5`]);
    const project = await onProject(`distributionGroups(first: 5) ${fields.replace('initials', 'initials jobTitle')}`);
    expect(project.distributionGroups.nodes[0].members[0].jobTitle).toEqual(expect.any(String));
    expect(pair().calls()).toEqual([`${groups}?view=extended&page=1&per_page=5`, directory]);
    await onProject('distributionGroups(first: 5, sort: { field: NAME, direction: DESC }) { nodes { name } }');
    expect(pair().calls()).toEqual([`${groups}?sort=-name&page=1&per_page=5`]);
  });

  test('one of a project by the call for one, one of the company from its list', async () => {
    const { big, companyGroups, groups, project } = places();
    const { distributionGroups: some } = await onProject('distributionGroups { nodes { id procoreId name } }');
    const { company } = await pair().data('{ company { distributionGroups { nodes { id procoreId name } } } }');
    const [ofProject, ofCompany] = [some.nodes[0], company.distributionGroups.nodes[0]];
    expect(ofProject.id).toBe(gid('DistributionGroup', big.id, project, Number(ofProject.procoreId)));
    expect(ofCompany.id).toBe(gid('DistributionGroup', big.id, Number(ofCompany.procoreId)));
    pair().forget();
    const one = await onProject(`distributionGroup(id: "${ofProject.procoreId}") { name members { name } }`);
    expect(one.distributionGroup.name).toBe(ofProject.name);
    expect(pair().calls()).toEqual([`${groups}/${ofProject.procoreId}?view=extended`]);
    const { nodes } = await pair().data(
      'query N($ids: [ID!]!) { nodes(ids: $ids) { ... on DistributionGroup { name project { procoreId } } } }',
      { ids: [ofCompany.id, ofProject.id] },
    );
    expect(nodes).toEqual([
      { name: ofCompany.name, project: null },
      { name: ofProject.name, project: { procoreId: String(project) } },
    ]);
    expect(pair().calls()).toEqual([
      `${companyGroups}?view=extended&page=1&per_page=2000`,
      `${groups}/${ofProject.procoreId}?view=extended`,
    ]);
    const { errors } = await pair().query(
      `query G($id: ID!) { company { distributionGroup(id: $id) { name } } project(id: "${project}") {
        distributionGroup(id: "..") { name } } }`,
      { id: ofProject.id },
    );
    expect(codes(errors)).toEqual(['INVALID_ID']);
    expect(pair().calls()).toEqual([]);
  });
});

describe('an account without the directory', () => {
  const { clientId, clientSecret } = { clientId: 'sandbox-limited', clientSecret: 'sandbox-limited-secret' };
  const limited = usePair({ credentials: { clientId, clientSecret } });

  test('knows itself, login and all', async () => {
    const { big, principals } = limited().sandbox.world;
    const me = `GET /rest/v1.3/companies/${big.id}/me`;
    const { viewer } = await limited().data(
      '{ viewer { procoreId name user { emailAddress jobTitle invitedAt permissionTemplate { procoreId } } } }',
    );
    expect(viewer).toMatchObject({
      procoreId: String(principals.limited.userId),
      name: 'Limited Integration',
      user: { emailAddress: 'limited.integration@apps.example', jobTitle: 'Service Account' },
    });
    expect(limited().calls()).toEqual([me]);
    await limited().data('{ viewer { login user { id name } } }');
    expect(limited().calls()).toEqual([`GET /rest/v1.0/me?company_id=${big.id}`]);
    await limited().data('{ viewer { login user { jobTitle } } }');
    expect(limited().calls()).toEqual([`GET /rest/v1.0/me?company_id=${big.id}`, me]);
  });

  test('is not told that people have no e-mail address when it may not see it', async () => {
    const [id] = limited().sandbox.world.principals.limited.permittedProjectIds;
    const { data, errors } = await limited().query(
      'query P($id: ID!) { project(id: $id) { users(first: 3) { nodes { name firstName emailAddress } } } }',
      { id: String(id) },
    );
    const [first] = data.project.users.nodes;
    expect(first).toMatchObject({ name: expect.any(String), emailAddress: null });
    expect(codes(errors)).toEqual(['FORBIDDEN']);
    expect(errors.every(({ path }) => path?.at(-1) === 'emailAddress')).toBe(true);
  });

  test('may not see templates, groups and projects of others: each is an error of its own', async () => {
    const { big, principals } = limited().sandbox.world;
    const { data, errors } = await limited().query(
      `query P($id: ID!, $user: ID!) { company { permissionTemplates { name } distributionGroups { totalCount } roles { name }
        user(id: $user) { projects { totalCount } } } project(id: $id) { distributionGroups { totalCount }
        permissionTemplates { name } roles { totalCount } member(userId: $user) { id } } }`,
      { id: String(principals.limited.permittedProjectIds[0]), user: gid('User', big.id, big.userIds[0]!) },
    );
    expect(data.company.roles.length).toBeGreaterThan(0);
    expect(data.project.roles.totalCount).toBeGreaterThan(0);
    expect(codes(errors)).toEqual(['FORBIDDEN']);
    expect(errors.map(({ path }) => path?.join('.')).sort()).toEqual([
      'company.distributionGroups',
      'company.permissionTemplates',
      'company.user.projects',
      'project.distributionGroups',
      'project.member',
      'project.permissionTemplates',
    ]);
  });
});
