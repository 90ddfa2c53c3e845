// Who may have a part in RFIs, and who can be put on a project.
import { expect, test } from '@jest/globals';
import { nonEmpty } from '../support/non-empty.js';
import { gid, usePair } from '../support/use-pair.js';

const pair = usePair();

const where = () => {
  const { big } = pair().sandbox.world;
  return { company: big.id, project: big.projectIds[0]! };
};

async function project(fields: string) {
  const { company, project: id } = where();
  const query = `query P($id: ID!) { project(id: $id) { ${fields} } }`;
  return (await pair().data(query, { id: gid('Project', company, id) })).project;
}

test.each([
  ['rfiPotentialAssignees', 'potential_assignees'],
  ['rfiPotentialManagers', 'potential_rfi_managers'],
  ['rfiDefaultDistribution', 'default_distribution'],
])('%s: names from the list, in one call', async (field, name) => {
  const { company, project: id } = where();
  const found = nonEmpty((await project(`${field} { id procoreId name }`))[field] as { procoreId: string }[]);
  expect(found[0]).toEqual({
    id: gid('User', company, Number(found[0]!.procoreId)),
    procoreId: found[0]!.procoreId,
    name: expect.any(String),
  });
  expect(pair().calls()).toEqual([`GET /rest/v1.0/projects/${id}/rfis/${name}?page=1&per_page=2000`]);
});

test('whom an RFI is with is among those it can be with; the rest of them is one call for all', async () => {
  const { company, project: id } = where();
  const { rfis, rfiPotentialAssignees, rfiPotentialManagers } = await project(
    `rfis(first: 20, filter: { status: OPEN }) { nodes { assignees { procoreId } } }
     rfiPotentialAssignees { procoreId active emailAddress } rfiPotentialManagers { procoreId employee }`,
  );
  const possible = new Set(rfiPotentialAssignees.map(({ procoreId }: { procoreId: string }) => procoreId));
  const assignees = rfis.nodes.flatMap(({ assignees: of }: { assignees: { procoreId: string }[] }) => of);
  expect(nonEmpty(assignees as { procoreId: string }[]).some(({ procoreId }) => possible.has(procoreId))).toBe(true);
  for (const { active } of rfiPotentialAssignees) expect(active).toBe(true);
  for (const { employee } of nonEmpty(rfiPotentialManagers as { employee: boolean }[])) expect(employee).toBe(true);
  const of = `GET /rest/v1.0/projects/${id}/rfis`;
  expect(pair().calls()).toEqual([
    `${of}/potential_assignees?page=1&per_page=2000`,
    `${of}/potential_rfi_managers?page=1&per_page=2000`,
    `${of}?filters[status]=open&page=1&per_page=20`,
    `GET /rest/v1.3/companies/${company}/users?view=normal&page=1&per_page=2000`,
  ]);
});
