// People: with and without accounts, active and not, in a company and on its projects.
import { describe, expect, test } from '@jest/globals';
import { nonEmpty } from '../support/non-empty.js';
import { gid, usePair } from '../support/use-pair.js';

const pair = usePair();
const limited = usePair({ credentials: { clientId: 'sandbox-limited', clientSecret: 'sandbox-limited-secret' } });
const big = () => pair().sandbox.world.big;
const project = (): number => big().projectIds[0]!;
const people = (): string => `GET /rest/v1.0/companies/${big().id}/people`;
const onProject = (): string => `GET /rest/v1.0/projects/${project()}/people`;

// eslint-disable-next-line @typescript-eslint/no-explicit-any
async function ofCompany(fields: string): Promise<any> {
  return (await pair().data(`{ company { ${fields} } }`)).company;
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any
async function ofProject(fields: string): Promise<any> {
  const query = `query P($id: ID!) { project(id: $id) { ${fields} } }`;
  return (await pair().data(query, { id: gid('Project', big().id, project()) })).project;
}

const NAMES =
  'id procoreId name firstName lastName emailAddress active employee employeeNumber originId workClassification { procoreId } user { procoreId }';

describe('the people of a company', () => {
  test('have an account or none, which is not their id', async () => {
    const { people: all } = await ofCompany(`people(first: 200) { totalCount nodes { ${NAMES} } }`);
    expect(pair().calls()).toEqual([`${people()}?view=normal&page=1&per_page=200`]);
    const nodes = all.nodes as { procoreId: string; name: string; user: { procoreId: string } | null }[];
    const without = nodes.filter(({ user }) => user === null);
    expect(without.length).toBeGreaterThan(50);
    expect(nodes.length - without.length).toBeGreaterThan(50);
    for (const { procoreId, name, user } of nodes) {
      expect(name).not.toBe('');
      expect(user?.procoreId).not.toBe(procoreId);
    }
    expect(all.nodes[0]).toMatchObject({ active: true, firstName: expect.any(String), employee: expect.any(Boolean) });
  });

  test('are told apart by whether they have one, and filtered and searched by Procore', async () => {
    const { some, others } = await ofCompany(
      `some: people(first: 100, filter: { account: WITHOUT }) { nodes { user { id } } }
       others: people(first: 100, filter: { account: WITH }) { nodes { user { id } } }`,
    );
    for (const { user } of nonEmpty(some.nodes)) expect(user).toBeNull();
    for (const { user } of nonEmpty(others.nodes)) expect(user).not.toBeNull();
    pair().forget();
    const vendor = big().vendorIds[3]!;
    await ofCompany(
      `people(first: 5, search: "an", filter: { connected: true, employeesOnly: true, vendorIds: ["${vendor}"], tradeIds: ["7"],
        jobTitle: "Foreman", stateCode: "CA" }) { totalCount }
       then: people(first: 5, filter: { employeesOnly: false }) { totalCount }`,
    );
    expect(pair().calls()).toEqual([
      `${people()}?view=normal&filters[connected]=true&filters[is_employee]=true&filters[vendor_id][]=${vendor}&filters[trade_id][]=7` +
        '&filters[job_title]=Foreman&filters[state_code]=CA&filters[search]=an&page=1&per_page=5',
      `${people()}?view=normal&page=1&per_page=5`,
    ]);
  });

  test('one of them, active or not, is looked for in one list and then in the other', async () => {
    const { inactivePeople } = await ofCompany('inactivePeople(first: 3) { nodes { id procoreId name active } }');
    expect(inactivePeople.nodes).toHaveLength(3);
    for (const { active } of nonEmpty(inactivePeople.nodes)) expect(active).toBe(false);
    const [{ id, procoreId, name }] = inactivePeople.nodes;
    pair().forget();
    const { person } = await ofCompany(`person(id: "${procoreId}") { id name active }`);
    expect(person).toEqual({ id, name, active: false });
    const whole = 'view=normal&page=1&per_page=2000';
    expect(pair().calls()).toEqual([`${people()}/inactive?${whole}`, `${people()}?${whole}`]);
    const missing = await pair().query('{ company { person(id: "7") { name } } }');
    expect(missing.errors.map(({ extensions }) => extensions.code)).toEqual(['NOT_FOUND']);
    const foreign = await pair().query('query P($id: ID!) { company { procoreId person(id: $id) { name } } }', {
      id: gid('User', big().id, 1),
    });
    expect(foreign.errors.map(({ extensions }) => extensions.code)).toEqual(['INVALID_ID']);
  });
});

describe('the people of a project', () => {
  test('in the view that shows what is asked for', async () => {
    const { people: named } = await ofProject(
      'people(first: 50) { nodes { name vendor { name } workClassification { name } } }',
    );
    expect(named.nodes.length).toBeGreaterThan(20);
    expect(named.nodes[0].vendor).toEqual({ name: expect.any(String) });
    const { people: whole } = await ofProject(
      `people(first: 50, sort: VENDOR_NAME, filter: { account: WITHOUT }) { nodes { name active emailAddress initials jobTitle mobilePhone
        businessPhone faxNumber address { city stateCode } connected erpAccountant invitedAt lastLoginAt createdAt updatedAt avatarUrl } }`,
    );
    expect(whole.nodes[0]).toMatchObject({
      active: true,
      jobTitle: expect.any(String),
      connected: false,
      lastLoginAt: null,
      address: { stateCode: 'CA' },
      createdAt: expect.stringMatching(/Z$/),
    });
    expect(pair().calls()).toEqual([
      `${onProject()}?view=normal&page=1&per_page=50`,
      `${onProject()}?view=web&filters[reference_users_only]=true&sort=vendor_name&page=1&per_page=50`,
    ]);
  });

  test('and those of the whole company, for accounts that may see them', async () => {
    const { people: own, then } = await ofProject(
      'people { totalCount } then: people(filter: { includeCompany: true, permissionTemplateIds: ["5"], countryCode: "US" }) { totalCount }',
    );
    expect(own.totalCount).toBeGreaterThan(then.totalCount);
    const { everybody } = await ofProject('everybody: people(filter: { includeCompany: true }) { totalCount }');
    expect(everybody.totalCount).toBeGreaterThan(own.totalCount);
    const { inactivePeople } = await ofProject('inactivePeople(first: 5, search: "a") { nodes { active jobTitle } }');
    for (const { active } of nonEmpty(inactivePeople.nodes)) expect(active).toBe(false);
    expect(pair().calls()).toContain(`${onProject()}/inactive?view=web&filters[search]=a&page=1&per_page=5`);
  });

  test('are shown in less to whoever may not see the directory; the company’s not at all', async () => {
    const { permittedProjectIds } = limited().sandbox.world.principals.limited;
    const { data, errors } = await limited().query(
      'query P($id: ID!) { company { people { totalCount } } project(id: $id) { people(first: 5) { nodes { name emailAddress jobTitle } } } }',
      { id: gid('Project', big().id, permittedProjectIds[0]!) },
    );
    expect(data.company.people).toBeNull();
    expect(data.project.people.nodes[0]).toMatchObject({ name: expect.any(String), jobTitle: null });
    expect(errors).toMatchObject([{ path: ['company', 'people'], extensions: { code: 'FORBIDDEN' } }]);
  });
});

describe('the person of an account', () => {
  test('is found for any number of users with one read of the list', async () => {
    const { users } = await ofCompany('users(first: 20) { nodes { name person { name user { name } } } }');
    for (const { name, person } of nonEmpty(users.nodes)) expect(person).toEqual({ name, user: { name } });
    expect(pair().calls()).toEqual([
      `${people()}?view=normal&filters[without_reference_users]=true&page=1&per_page=2000`,
      `GET /rest/v1.3/companies/${big().id}/users?view=normal&page=1&per_page=20`,
    ]);
  });

  test('of somebody who has left is in the other list', async () => {
    const id = gid('User', big().id, big().inactiveUserIds[0]!);
    const { node } = await pair().data('query P($id: ID!) { node(id: $id) { ... on User { person { active } } } }', {
      id,
    });
    expect(node.person).toEqual({ active: false });
    expect(pair().calls()).toHaveLength(2);
  });
});
