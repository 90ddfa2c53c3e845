// Drawings: areas, sets and revisions, and a drawing that has no show.
import { describe, expect, test } from '@jest/globals';
import { nonEmpty } from '../support/non-empty.js';
import { gid, usePair } from '../support/use-pair.js';

const pair = usePair();

const where = () => {
  const { big } = pair().sandbox.world;
  return { company: big.id, project: big.projectIds[0]! };
};
const revisions = () => `GET /rest/v1.0/projects/${where().project}/drawing_revisions`;

async function project(fields: string) {
  const { company, project: id } = where();
  const query = `query P($id: ID!) { project(id: $id) { ${fields} } }`;
  return (await pair().data(query, { id: gid('Project', company, id) })).project;
}

const node = async (id: string, fields: string) =>
  (await pair().data(`query N($id: ID!) { node(id: $id) { ${fields} } }`, { id })).node;

interface Item {
  readonly id: string;
  readonly procoreId: string;
  readonly number: string;
}

describe('what sorts drawings', () => {
  test('an area says when its revisions last changed in one view only: that is asked for, and later by id', async () => {
    const { company, project: id } = where();
    const plain = `GET /rest/v1.1/projects/${id}/drawing_areas?page=1&per_page=2000`;
    const { drawingAreas } = await project('drawingAreas { procoreId name deletable }');
    expect(pair().calls()).toEqual([plain]);
    const [{ procoreId }] = drawingAreas;
    const area = await node(
      gid('DrawingArea', company, id, Number(procoreId)),
      '... on DrawingArea { revisionsUpdatedAt }',
    );
    expect(area.revisionsUpdatedAt).toEqual(expect.any(String));
    expect(pair().calls()).toEqual([
      `GET /rest/v1.1/projects/${id}/drawing_areas?view=mfe&filters[id][]=${procoreId}&page=1&per_page=1`,
    ]);
  });

  test('areas, disciplines and sets come whole, each in one call', async () => {
    const { company, project: id } = where();
    const shown = await project(
      `drawingAreas { id procoreId name description drawingCount deletable revisionsUpdatedAt createdAt updatedAt }
       drawingDisciplines { name position abbreviations }
       drawingSets { name date position connected deletable publishedDrawingCount unpublishedDrawingCount createdAt }`,
    );
    const [building, , empty] = shown.drawingAreas;
    expect(building).toMatchObject({
      id: gid('DrawingArea', company, id, Number(building.procoreId)),
      ...{ name: 'Building', drawingCount: 12, deletable: false, revisionsUpdatedAt: expect.any(String) },
    });
    expect(empty).toMatchObject({
      name: 'Temporary Works',
      drawingCount: 0,
      deletable: true,
      revisionsUpdatedAt: empty.updatedAt,
    });
    expect(shown.drawingDisciplines[5]).toEqual({ name: 'Fire Protection', position: 6, abbreviations: ['FP', 'FA'] });
    expect(shown.drawingSets.map(({ name }: { name: string }) => name)).toEqual([
      ...['Permit Set', 'Issued for Construction', 'Bulletin 1', 'Bulletin 2', 'Record Set'],
    ]);
    const paged = '?page=1&per_page=2000';
    expect(pair().calls()).toEqual([
      `GET /rest/v1.0/projects/${id}/drawing_sets${paged}`,
      `GET /rest/v1.1/projects/${id}/drawing_areas?view=mfe&page=1&per_page=2000`,
      `GET /rest/v1.1/projects/${id}/drawing_disciplines${paged}`,
    ]);
  });

  test('sets tell how many revisions they have where they are narrowed to an area, without a call more', async () => {
    const { company, project: id } = where();
    const { drawingAreas } = await project('drawingAreas { id procoreId }');
    const [{ id: area, procoreId }] = drawingAreas;
    pair().forget();
    const counts = 'publishedDrawingCount unpublishedDrawingCount';
    const list = `GET /rest/v1.0/projects/${id}/drawing_sets?`;
    const shown = await project(`drawingSets(filter: { areaId: "${area}" }) { id ${counts} }`);
    for (const set of nonEmpty(shown.drawingSets))
      expect(set).toMatchObject({
        publishedDrawingCount: expect.any(Number),
        unpublishedDrawingCount: expect.any(Number),
      });
    expect(pair().calls()).toEqual([`${list}drawing_area_id=${procoreId}&page=1&per_page=2000`]);
    const { drawingSets } = await project(`drawingSets { ${counts} }`);
    for (const set of nonEmpty(drawingSets))
      expect(set).toEqual({ publishedDrawingCount: null, unpublishedDrawingCount: null });
    expect(pair().calls()).toEqual([`${list}page=1&per_page=2000`]);
    const both = await project(
      `all: drawingSets { id ${counts} } some: drawingSets(filter: { areaId: "${gid('DrawingArea', company, id, Number(procoreId))}" }) { id ${counts} }`,
    );
    expect(both.some).toEqual(shown.drawingSets);
  });

  test('sets are filtered by Procore', async () => {
    const { company, project: id } = where();
    const area = gid('DrawingArea', company, id, 7);
    await project(
      `drawingSets(filter: { areaId: "${area}", excludeEmpty: true, attachable: true, withSketches: false, withMeasurements: true }) { id }`,
    );
    expect(pair().calls()).toEqual([
      `GET /rest/v1.0/projects/${id}/drawing_sets?drawing_area_id=7&filters[exclude_empty_sets]=true` +
        '&filters[only_attachable_sets]=true&filters[with_sketches]=false&filters[with_measurements]=true&page=1&per_page=2000',
    ]);
  });
});

describe('the drawings of an area', () => {
  const list = (area: string, rest: string) =>
    `GET /rest/v1.1/drawing_areas/${area}/drawings?project_id=${where().project}&${rest}`;

  test('with their current revisions take one call, without them a smaller view', async () => {
    const { drawingAreas } = await project('drawingAreas { id procoreId }');
    const [{ id, procoreId: area }] = drawingAreas;
    pair().forget();
    const shown = await node(
      id,
      `... on DrawingArea { drawings(first: 4) { totalCount nodes { number title obsolete area { procoreId }
         discipline { name } currentRevision { number title revisionNumber floorplan hasSketches name fileType byteSize url
         downloadUrl imageByteSize imageUrl thumbnailUrl largeThumbnailUrl updatedAt drawing { number } } } } }`,
    );
    const [first] = shown.drawings.nodes;
    expect(shown.drawings.totalCount).toBe(12);
    expect(first).toMatchObject({
      ...{ number: 'A-101', title: 'Level 1 Floor Plan', obsolete: false, discipline: { name: 'Architectural' } },
      area: { procoreId: area },
      currentRevision: { number: 'A-101', floorplan: true, fileType: 'pdf', drawing: { number: 'A-101' } },
    });
    const { revisionNumber, name, byteSize, downloadUrl } = first.currentRevision;
    expect(name).toBe(`A-101 rev ${revisionNumber}.pdf`);
    expect(byteSize).toBeGreaterThan(1000);
    expect(downloadUrl).toContain('/downloads?link=');
    expect(pair().calls()).toEqual([list(area, 'view=extended&page=1&per_page=4')]);

    await node(id, '... on DrawingArea { drawings(first: 4) { nodes { number title obsolete } } }');
    expect(pair().calls()).toEqual([list(area, 'view=compact&page=1&per_page=4')]);
  });

  test('what only revisions tell is asked for all of them at once, by id', async () => {
    const shown = await project(
      'drawingAreas { drawings(first: 3) { nodes { currentRevision { drawingDate set { name } } } } }',
    );
    expect(shown.drawingAreas[0].drawings.nodes[2].currentRevision).toMatchObject({
      drawingDate: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      set: { name: expect.any(String) },
    });
    const calls = pair().calls();
    expect(calls.filter((call) => call.startsWith(`${revisions()}?with_obsolete=true&filters[ids][]=`))).toHaveLength(
      1,
    );
    // Areas, the drawings of three of them, their revisions, and the sets.
    expect(calls).toHaveLength(6);
  });

  test('are filtered by Procore', async () => {
    const { company, project: id } = where();
    await node(
      gid('DrawingArea', company, id, 7),
      `... on DrawingArea { drawings(first: 2, filter: { disciplineId: "5", setId: "${gid('DrawingSet', company, id, 6)}" }) { nodes { number } } }`,
    ).catch(() => undefined);
    expect(pair().calls()).toContainEqual(
      list('7', 'view=compact&filters[drawing_discipline_id]=5&filters[drawing_set_id]=6&page=1&per_page=2'),
    );
  });
});

describe('one drawing', () => {
  const someDrawing = async (number = 'A-412'): Promise<Item> => {
    const { drawingAreas } = await project('drawingAreas { drawings(first: 30) { nodes { id procoreId number } } }');
    const all: Item[] = drawingAreas.flatMap(({ drawings }: { drawings: { nodes: Item[] } }) => drawings.nodes);
    pair().forget();
    return all.find((item) => item.number === number)!;
  };
  const WHOLE = `... on Drawing { number title obsolete discipline { name } area { procoreId }
    currentRevision { revisionNumber current drawingDate publicationStatus } }`;

  test('is told by its revisions, in one call: the current one counts, whatever came after it', async () => {
    for (const number of ['A-101', 'A-412', 'E-102', 'A-413']) {
      const { id, procoreId } = await someDrawing(number);
      expect(await node(id, WHOLE)).toMatchObject({
        ...{ number, obsolete: number === 'A-413', discipline: { name: expect.any(String) } },
        currentRevision: { current: true, publicationStatus: 'published', drawingDate: expect.any(String) },
      });
      expect(pair().calls()).toEqual([
        `${revisions()}?with_obsolete=true&drawing_id=${procoreId}&page=1&per_page=2000`,
      ]);
    }
  });

  test('that does not exist is null with an error, and one of elsewhere is refused before anything is sent', async () => {
    const { company, project: id } = where();
    const query = 'query D($id: ID!, $at: ID!) { project(id: $id) { drawing(id: $at) { id number } } }';
    const ask = (at: string) => pair().query(query, { id: gid('Project', company, id), at });
    const missing = await ask('1');
    expect(missing.errors[0]?.extensions.code).toBe('NOT_FOUND');
    pair().forget();
    const elsewhere = await ask(gid('Drawing', company, pair().sandbox.world.big.projectIds[1]!, 9));
    expect(elsewhere.errors.map(({ extensions }) => extensions.code)).toEqual(['INVALID_ID']);
    expect(pair().calls()).toEqual([]);
  });

  test('has revisions, in the order of their ids when that is asked', async () => {
    const { id, procoreId } = await someDrawing();
    const { revisions: shown } = await node(
      id,
      '... on Drawing { revisions(sort: { field: ID, direction: DESC }) { nodes { revisionNumber orderInDrawing drawing { procoreId } } } }',
    );
    const letters = shown.nodes.map(({ revisionNumber }: { revisionNumber: string }) => revisionNumber);
    expect(letters).toEqual(letters.toSorted().toReversed());
    expect(letters.length).toBeGreaterThan(1);
    for (const { drawing } of nonEmpty(shown.nodes)) expect(drawing.procoreId).toBe(procoreId);
    expect(pair().calls()).toEqual([
      `${revisions()}?drawing_id=${procoreId}&with_obsolete=true&sort=-id&page=1&per_page=25`,
    ]);
  });
});

describe('the revisions of several drawings', () => {
  const everything = () => `${revisions()}?with_obsolete=true&page=1&per_page=2000`;
  const drawingsOf = async (count: number, fields: string) => {
    const { drawingAreas } = await project('drawingAreas { id procoreId }');
    const [{ id, procoreId: area }] = drawingAreas;
    pair().forget();
    const list = `GET /rest/v1.1/drawing_areas/${area}/drawings?project_id=${where().project}&view=compact&page=1&per_page=${count}`;
    const { drawings } = await node(id, `... on DrawingArea { drawings(first: ${count}) { nodes { ${fields} } } }`);
    return { list, nodes: drawings.nodes };
  };

  test.each([
    ['first: 1', ''],
    ['last: 1', ''],
    ['first: 2, sort: { field: ID, direction: DESC }', '&sort=-id'],
    ['', ''],
  ])('(%s) are one call, and what each of them alone would show', async (args, sort) => {
    const field = `revisions${args ? `(${args})` : ''} { totalCount nodes { procoreId revisionNumber drawing { procoreId } }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }`;
    const { list, nodes } = await drawingsOf(4, `id procoreId ${field}`);
    expect(nodes).toHaveLength(4);
    expect(pair().calls()).toEqual([everything().replace('&page', `${sort}&page`), list]);
    for (const { id, procoreId, revisions: together } of nonEmpty(nodes)) {
      const alone = await node(id, `... on Drawing { ${field} }`);
      expect(pair().calls()[0]).toContain(`drawing_id=${procoreId}`);
      expect(alone.revisions).toEqual(together);
    }
  });

  test('page on from a cursor that another way of asking gave', async () => {
    const { nodes } = await drawingsOf(3, 'id revisions { nodes { procoreId } pageInfo { startCursor } }');
    const { id, revisions: all } = nodes.find(
      (one: { revisions: { nodes: unknown[] } }) => one.revisions.nodes.length > 1,
    );
    pair().forget();
    const next = await node(
      id,
      `... on Drawing { revisions(first: 1, after: "${all.pageInfo.startCursor}") { nodes { procoreId } } }`,
    );
    expect(next.revisions.nodes).toEqual([all.nodes[1]]);
  });

  test('are part of what tells the drawings themselves', async () => {
    const { rfis } = await project('rfis(first: 6) { nodes { drawings { number revisions { totalCount } } } }');
    for (const { drawings } of rfis.nodes)
      for (const drawing of drawings) expect(drawing.revisions.totalCount).toBeGreaterThan(0);
    const calls = pair().calls();
    expect(calls.filter((call) => call.includes('drawing'))).toEqual([everything()]);
  });

  test('and of several sets too', async () => {
    const { drawingSets } = await project(
      'drawingSets { name revisions(first: 2) { totalCount nodes { set { name } } } }',
    );
    expect(drawingSets[0].revisions.totalCount).toBeGreaterThan(2);
    for (const { name, revisions: shown } of drawingSets)
      for (const { set } of shown.nodes) expect(set).toEqual({ name });
    expect(pair().calls()).toEqual([
      everything(),
      `GET /rest/v1.0/projects/${where().project}/drawing_sets?page=1&per_page=2000`,
    ]);
  });

  test.each([
    ['areas', 'drawing_area', 'drawingAreas', 'area'],
    ['disciplines', 'drawing_discipline', 'drawingDisciplines', 'discipline'],
  ])('of %s: one call for one of them, and one for all', async (_, filter, field, of) => {
    const fields = `id procoreId revisions(first: 3, sort: { field: ID }) { totalCount nodes { procoreId ${of} { id } } }`;
    const { [field]: all } = await project(`${field} { ${fields} }`);
    expect(pair().calls()).toEqual([
      everything().replace('&page', '&sort=id&page'),
      `GET /rest/v1.1/projects/${where().project}/${filter}s?page=1&per_page=2000`,
    ]);
    const [{ id, procoreId, revisions: shown }] = all;
    expect(shown.nodes).toHaveLength(3);
    for (const { [of]: owner } of shown.nodes) expect(owner).toEqual({ id });
    const alone = await node(id, `... on ${of === 'area' ? 'DrawingArea' : 'DrawingDiscipline'} { ${fields} }`);
    expect(alone.revisions).toEqual(shown);
    expect(pair().calls()).toEqual([
      `${revisions()}?${filter}_id=${procoreId}&with_obsolete=true&sort=id&page=1&per_page=3`,
    ]);
  });

  test('with arguments that are wrong ask nothing', async () => {
    const { company, project: id } = where();
    const query = `query D($id: ID!) { project(id: $id) { a: drawing(id: "1") { revisions(first: 0) { totalCount } } b: drawing(id: "2") { revisions(after: "x") { totalCount } } } }`;
    const { errors } = await pair().query(query, { id: gid('Project', company, id) });
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['INVALID_ARGUMENT', 'INVALID_CURSOR']);
    expect(pair().calls()).toEqual([]);
  });
});

describe('the drawings of RFIs', () => {
  test('of one RFI or of many: their ids without a call, the rest with one', async () => {
    const { rfis } = await project('rfis(first: 6) { nodes { id drawings { procoreId } } }');
    const ids = new Set<string>(
      rfis.nodes.flatMap(({ drawings }: { drawings: { procoreId: string }[] }) => drawings.map((d) => d.procoreId)),
    );
    expect(ids.size).toBeGreaterThan(2);
    expect(
      pair()
        .calls()
        .filter((call) => call.includes('drawing')),
    ).toEqual([]);

    const again = await project(
      'rfis(first: 6) { nodes { drawings { number title currentRevision { revisionNumber } } } }',
    );
    for (const { drawings } of again.rfis.nodes)
      for (const drawing of drawings)
        expect(drawing).toMatchObject({
          number: expect.any(String),
          currentRevision: { revisionNumber: expect.any(String) },
        });
    expect(
      pair()
        .calls()
        .filter((call) => call.includes('drawing')),
    ).toEqual([`${revisions()}?with_obsolete=true&page=1&per_page=2000`]);
  });
});

describe('revisions', () => {
  test('of a project in one call, with what sorts them known by id', async () => {
    const { drawingRevisions } = await project(
      `drawingRevisions(first: 3) { totalCount nodes { procoreId number title revisionNumber drawingDate receivedDate current
       obsolete publicationStatus position width height sketchCount hasPublicMarkup newerConnectedRevision imageDownloadUrl
       thumbnailDownloadUrl tilesZipUrl uploadedBy { id } createdAt customFields { definitionId } updatedAt
       discipline { name position } area { procoreId } set { procoreId } } }`,
    );
    expect(drawingRevisions.totalCount).toBeGreaterThan(20);
    expect(drawingRevisions.nodes[0]).toMatchObject({
      ...{ number: 'A-101', revisionNumber: 'A', obsolete: false, publicationStatus: 'published', customFields: [] },
      ...{ discipline: { name: 'Architectural', position: 1 }, uploadedBy: null, createdAt: null },
    });
    expect(pair().calls()).toEqual([`${revisions()}?page=1&per_page=3`]);
  });

  test('tell of their drawings what they know: no call more', async () => {
    const { drawingRevisions } = await project(
      `drawingRevisions(first: 3) { nodes { obsolete discipline { id } area { id }
       drawing { id number title obsolete discipline { id name } area { id } } } }`,
    );
    for (const { drawing, discipline, area, obsolete } of nonEmpty(drawingRevisions.nodes))
      expect(drawing).toMatchObject({ obsolete, discipline: { ...discipline, name: 'Architectural' }, area });
    expect(pair().calls()).toEqual([`${revisions()}?page=1&per_page=3`]);
  });

  test('without a discipline or an area have drawings without them: nobody is asked again', async () => {
    const body = [{ id: 7, drawing_id: 8, number: 'X-1', title: 'X', discipline: null }];
    pair().sandbox.addFault({ match: `/projects/${where().project}/drawing_revisions`, kind: 200, body });
    const { drawingRevisions } = await project(
      'drawingRevisions(first: 3) { nodes { drawing { number discipline { name } area { name } } } }',
    );
    expect(drawingRevisions.nodes).toEqual([{ drawing: { number: 'X-1', discipline: null, area: null } }]);
    expect(pair().calls()).toEqual([`${revisions()}?page=1&per_page=3`]);
  });

  test('are filtered, searched and sorted by Procore', async () => {
    const { company, project: id } = where();
    await project(
      `drawingRevisions(first: 2, search: "plan", sort: { field: ID }, filter: { ids: ["1"], drawingId: "${gid('Drawing', company, id, 2)}",
        areaId: "3", disciplineId: "4", setId: "5", reviewed: false, includeObsolete: true, deleted: INCLUDED,
        updatedAt: { from: "2020-01-01T00:00:00Z" } }) { totalCount }`,
    );
    expect(pair().calls()).toEqual([
      `${revisions()}?filters[ids][]=1&drawing_id=2&drawing_area_id=3&drawing_discipline_id=4&drawing_set_id=5&is_reviewed=false` +
        '&with_obsolete=true&filters[deleted]=with&filters[updated_at]=2020-01-01T00:00:00Z...2999-12-31T23:59:59Z' +
        '&query=plan&sort=id&page=1&per_page=2',
    ]);
  });

  test('for a blank search are those for none', async () => {
    await project('drawingRevisions(first: 1, search: "  ") { totalCount }');
    expect(pair().calls()).toEqual([`${revisions()}?page=1&per_page=1`]);
  });

  test('whose days are empty have none', async () => {
    const body = [{ id: 7, drawing_date: '', received_date: ' ', updated_at: '' }];
    pair().sandbox.addFault({ match: `/projects/${where().project}/drawing_revisions`, kind: 200, body });
    const { drawingRevisions } = await project(
      'drawingRevisions(first: 1) { nodes { drawingDate receivedDate updatedAt } }',
    );
    expect(drawingRevisions.nodes).toEqual([{ drawingDate: null, receivedDate: null, updatedAt: null }]);
  });

  test('that are deleted are listed only when they are asked for', async () => {
    const count = async (filter: string): Promise<number> =>
      (await project(`drawingRevisions(filter: { includeObsolete: true ${filter} }) { totalCount }`)).drawingRevisions
        .totalCount;
    const [usual, all, deleted] = [await count(''), await count('deleted: INCLUDED'), await count('deleted: ONLY')];
    expect(deleted).toBeGreaterThan(0);
    expect(usual + deleted).toBe(all);
  });

  test('one, and its tiles with a call of their own', async () => {
    const { drawingRevisions } = await project('drawingRevisions(first: 1) { nodes { id procoreId } }');
    const [{ id, procoreId }] = drawingRevisions.nodes;
    pair().forget();
    const shown = await node(
      id,
      '... on DrawingRevision { title tiles { maxZoomLevel tileSize tiles { procoreId x y z url } } }',
    );
    expect(shown).toMatchObject({ title: 'Level 1 Floor Plan', tiles: { maxZoomLevel: 1, tileSize: [48, 32] } });
    expect(shown.tiles.tiles).toHaveLength(5);
    expect(pair().calls()).toEqual([`${revisions()}/${procoreId}`, `${revisions()}/${procoreId}/drawing_tiles`]);
  });
});
