// Specifications: sections, the divisions that list their revisions, sets and areas.
import { describe, expect, test } from '@jest/globals';
import { gid, usePair } from '../support/use-pair.js';

const pair = usePair();

const where = () => {
  const { big } = pair().sandbox.world;
  return { company: big.id, project: big.projectIds[0]! };
};
const at = () => `project_id=${where().project}`;

async function project(fields: string) {
  const { company, project: id } = where();
  const query = `query P($id: ID!) { project(id: $id) { ${fields} } }`;
  return (await pair().data(query, { id: gid('Project', company, id) })).project;
}

const node = async (id: string, fields: string) =>
  (await pair().data(`query N($id: ID!) { node(id: $id) { ${fields} } }`, { id })).node;

async function division(number: string) {
  const { specificationDivisions } = await project('specificationDivisions { id procoreId number }');
  pair().forget();
  return specificationDivisions.find((candidate: { number: string }) => candidate.number === number);
}

describe('sections', () => {
  test('come in one call, with the ids of their current revisions; a page is cut here', async () => {
    const { specificationSections } = await project(
      `specificationSections(first: 3, sort: { field: NUMBER, direction: DESC }) {
         totalCount nodes { number description label currentRevision { procoreId } } pageInfo { hasNextPage } }`,
    );
    expect(specificationSections).toMatchObject({
      totalCount: 29,
      nodes: [
        { number: '33 11 00', label: '33 11 00 - Water Utility Distribution Piping' },
        { number: '32 93 00', description: 'Plants', currentRevision: null },
        { number: '32 12 00', currentRevision: { procoreId: expect.any(String) } },
      ],
      pageInfo: { hasNextPage: true },
    });
    expect(pair().calls()).toEqual([`GET /rest/v1.0/specification_sections?${at()}&sort=-number`]);
  });

  test('the current revision of one: its PDF with a call more', async () => {
    const { specificationSections } = await project('specificationSections(first: 4) { nodes { id procoreId } }');
    const { id, procoreId } = specificationSections.nodes[3];
    pair().forget();
    const section = await node(
      id,
      `... on SpecificationSection { number currentRevision { procoreId name fileType byteSize url downloadUrl createdAt
         updatedAt sourceId customFields { definitionId } section { procoreId } revision set { name } division { number } } }`,
    );
    expect(section).toMatchObject({
      number: '03 30 00',
      currentRevision: {
        ...{ name: expect.stringMatching(/^033000-\d\.pdf$/), fileType: 'pdf', byteSize: null, customFields: [] },
        downloadUrl: expect.stringContaining('/downloads?link='),
        section: { procoreId },
        ...{ revision: null, set: null, division: null },
      },
    });
    expect(pair().calls()).toEqual([
      `GET /rest/v1.0/specification_section_revisions/${section.currentRevision.procoreId}?${at()}`,
      `GET /rest/v1.0/specification_sections?${at()}&filters[id][]=${procoreId}`,
    ]);
  });

  test('are filtered by Procore', async () => {
    const { company, project: id } = where();
    await project(
      `specificationSections(filter: { ids: ["1", "${gid('SpecificationSection', company, id, 2)}"] }) { totalCount }`,
    );
    expect(pair().calls()).toEqual([`GET /rest/v1.0/specification_sections?${at()}&filters[id][]=1&filters[id][]=2`]);
  });

  test('ids of other things are refused before anything is sent', async () => {
    const { company, project: id } = where();
    const query = `query P($id: ID!, $ids: [ID!]) { project(id: $id) {
      specificationSections(filter: { ids: $ids }) { totalCount } specificationSectionRevision(id: "..") { name } } }`;
    const ids = [gid('SpecificationSet', company, id, 2)];
    const { errors } = await pair().query(query, { id: gid('Project', company, id), ids });
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['INVALID_ID', 'INVALID_ID']);
    expect(pair().calls()).toEqual([]);
  });
});

describe('divisions', () => {
  test('come whole in one call, as files too', async () => {
    const { specificationDivisions } = await project(
      'specificationDivisions { number description ... on DownloadableFile { name fileType byteSize downloadUrl uploadedBy { id } createdAt } }',
    );
    expect(specificationDivisions[1]).toEqual({
      ...{ number: '03', description: 'Concrete', name: '03 Concrete.pdf', fileType: 'pdf' },
      downloadUrl: expect.stringContaining('/downloads?link='),
      ...{ byteSize: null, uploadedBy: null, createdAt: null },
    });
    expect(pair().calls()).toEqual([`GET /rest/v1.0/specification_section_divisions?${at()}&page=1&per_page=2000`]);
  });

  test('list the revisions of their sections, with everything but what the show knows', async () => {
    const { id, procoreId } = await division('03');
    const list = `GET /rest/v1.0/specification_section_revisions?${at()}&specification_section_division_id=${procoreId}`;
    const FIELDS = `totalCount nodes { number description revision issuedDate receivedDate name url downloadUrl updatedAt
      section { number description currentRevision { procoreId } } division { procoreId } set { procoreId } }`;
    const shown = await node(id, `... on SpecificationDivision { revisions(first: 2) { ${FIELDS} } }`);
    expect(shown.revisions).toMatchObject({
      totalCount: 3,
      nodes: [
        {
          ...{ number: '03 10 00', description: 'Concrete Forming', division: { procoreId } },
          name: expect.stringMatching(/^03 10 00 \d\.pdf$/),
          section: { number: '03 10 00', description: 'Concrete Forming' },
        },
        { number: '03 20 00' },
      ],
    });
    const [sections, page, ...more] = pair().calls().toReversed();
    expect([page, more]).toEqual([`${list}&page=1&per_page=2`, []]);
    expect(sections).toContain(`GET /rest/v1.0/specification_sections?${at()}&filters[id][]=`);

    const all = await node(id, '... on SpecificationDivision { revisions(all: true) { totalCount } }');
    expect(all.revisions.totalCount).toBeGreaterThan(3);
    expect(pair().calls()).toEqual([`${list}&all_revisions=true&page=1&per_page=25`].map((call) => call));
  });

  test('know their sections by the current revisions, which need no call then', async () => {
    const { id, procoreId } = await division('32');
    const shown = await node(
      id,
      '... on SpecificationDivision { sections { nodes { number description currentRevision { revision issuedDate url } } } }',
    );
    // One has no revision yet.
    expect(shown.sections.nodes).toEqual([
      {
        ...{ number: '32 12 00', description: 'Flexible Paving' },
        currentRevision: { revision: expect.any(String), issuedDate: expect.any(String), url: expect.any(String) },
      },
    ]);
    const list = `GET /rest/v1.0/specification_section_revisions?${at()}&specification_section_division_id=${procoreId}`;
    const calls = pair().calls();
    expect(calls).toEqual([`${list}&page=1&per_page=25`]);
  });
});

describe('sets and areas', () => {
  test('come whole in a call each; v2 sends ids as text and 100 at most', async () => {
    const { company, project: id } = where();
    const { specificationSets, specificationAreas } = await project(
      `specificationSets { id procoreId name date position createdAt updatedAt deletedAt }
       specificationAreas { id procoreId name description divisionCount sectionCount createdAt updatedAt }`,
    );
    expect(specificationSets).toMatchObject([{ name: 'Bid Set', position: 1, deletedAt: null }, {}, {}]);
    expect(specificationAreas).toMatchObject([
      { name: 'Building', divisionCount: 14, sectionCount: 24 },
      { name: 'Site', description: null, divisionCount: 3, sectionCount: 5 },
    ]);
    const [{ procoreId }] = specificationAreas;
    expect(specificationAreas[0].id).toBe(gid('SpecificationArea', company, id, Number(procoreId)));
    expect(pair().calls()).toEqual([
      `GET /rest/v1.0/projects/${id}/specification_sets?page=1&per_page=2000`,
      `GET /rest/v2.1/companies/${company}/projects/${id}/specification_areas?page=1&per_page=100`,
    ]);
  });

  test('one by its global id: a set has a show, an area is looked for in the list', async () => {
    const { company, project: id } = where();
    const shown = await project('specificationSets { id procoreId } specificationAreas { id }');
    pair().forget();
    const [set] = shown.specificationSets;
    expect(await node(set.id, '... on SpecificationSet { name }')).toEqual({ name: 'Bid Set' });
    expect(await node(shown.specificationAreas[1].id, '... on SpecificationArea { name }')).toEqual({ name: 'Site' });
    expect(pair().calls()).toEqual([
      `GET /rest/v1.0/projects/${id}/specification_sets/${set.procoreId}`,
      `GET /rest/v2.1/companies/${company}/projects/${id}/specification_areas?page=1&per_page=100`,
    ]);
  });
});
