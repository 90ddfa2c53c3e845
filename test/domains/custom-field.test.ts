// Custom fields: values of a page of records, understood for one call; choices one call each.
import { describe, expect, test } from '@jest/globals';
import { gid, usePair } from '../support/use-pair.js';

const pair = usePair();
const company = () => pair().sandbox.world.big.id;
const list = () => `GET /rest/v1.1/companies/${company()}/custom_field_definitions`;

interface Field {
  readonly definitionId: string;
  readonly dataType: string;
  readonly value: unknown;
  readonly definition: {
    readonly label: string;
    readonly choices: readonly { readonly procoreId: string; readonly label: string }[];
  };
}

const projects = async (fields: string): Promise<Field[]> => {
  const data = await pair().data(`{ company { projects(first: 12) { nodes { customFields { ${fields} } } } } }`);
  return data.company.projects.nodes.flatMap(({ customFields }: { customFields: Field[] }) => customFields);
};

describe('values', () => {
  test('what they are called takes one call for all of them', async () => {
    const fields = await projects(
      'definitionId dataType definition { id procoreId label dataType active description }',
    );
    const labels = {
      string: 'Reference Drawing',
      decimal: 'Estimated Hours',
      boolean: 'Affects Inspection',
      lov_entry: 'Cause',
      lov_entries: 'Disciplines',
    };
    for (const { definitionId, dataType, definition } of fields)
      expect(definition).toMatchObject({
        id: gid('CustomFieldDefinition', company(), Number(definitionId)),
        label: labels[dataType as keyof typeof labels],
        dataType,
        active: true,
      });
    const ids = [...new Set(fields.map(({ definitionId }) => definitionId))];
    expect(pair().calls()).toEqual([
      `${list()}?${ids.map((id) => `filters[id][]=${id}`).join('&')}&page=1&per_page=5`,
      `GET /rest/v1.1/projects?company_id=${company()}&view=normal&page=1&per_page=12`,
    ]);
  });

  test('ids and kinds take no call', async () => {
    await projects('value definition { id procoreId dataType }');
    expect(pair().calls()).toHaveLength(1);
  });

  test('choices are asked for where there can be any', async () => {
    const fields = await projects(
      'definitionId dataType value definition { choices { procoreId label active position } }',
    );
    const chosen = fields.filter(({ dataType }) => dataType.startsWith('lov'));
    for (const { value, definition } of chosen) {
      const values = [value ?? []].flat() as { id: number; label: string }[];
      for (const { id, label } of values)
        expect(definition.choices).toContainEqual(expect.objectContaining({ procoreId: String(id), label }));
    }
    expect(fields.find(({ dataType }) => dataType === 'lov_entry')?.definition.choices[0]?.label).toBe(
      'Design Coordination',
    );
    for (const { dataType, definition } of fields)
      expect(definition.choices.length > 0).toBe(dataType.startsWith('lov'));
    const shows = [...new Set(chosen.map(({ definitionId }) => definitionId))].map(
      (id) => `GET /rest/v1.0/custom_field_definitions/${id}?company_id=${company()}&view=extended`,
    );
    expect(pair().calls().slice(0, -1)).toEqual(shows.sort());
  });

  test('of RFIs, by the same lists', async () => {
    const id = gid('Project', company(), pair().sandbox.world.big.projectIds[0]!);
    await pair().data(
      'query R($id: ID!) { project(id: $id) { rfis(first: 20) { nodes { customFields { definition { label } } } } } }',
      { id },
    );
    expect(
      pair()
        .calls()
        .filter((line) => line.startsWith(list())),
    ).toHaveLength(1);
  });
});

describe('definitions', () => {
  const query = (args: string, fields = 'procoreId label variant defaultValue') =>
    `{ company { customFieldDefinitions(${args}) { totalCount nodes { ${fields} } } } }`;

  test('are listed, filtered, searched and sorted by Procore', async () => {
    const { customFieldDefinitions: all } = (await pair().data(query('first: 20'))).company;
    expect(all.totalCount).toBe(21);
    expect(all.nodes[0]).toMatchObject({
      label: 'Reference Drawing',
      variant: 'single_line_text',
      defaultValue: 'No reference drawing',
    });
    await pair().data(query('first: 2, search: "s", sort: { field: LABEL, direction: DESC }, filter: { ids: ["5"] }'));
    expect(pair().calls()).toEqual([
      `${list()}?filters[id][]=5&filters[with_label]=s&sort=-label&page=1&per_page=2`,
      `${list()}?page=1&per_page=20`,
    ]);
  });

  test('one by id; one that does not exist is an error at its fields', async () => {
    const one = 'query D($id: ID!) { company { customFieldDefinition(id: $id) { label description } } }';
    const { nodes } = (await pair().data(query('first: 1'))).company.customFieldDefinitions;
    pair().forget();
    expect((await pair().data(one, { id: nodes[0].procoreId })).company.customFieldDefinition.label).toBe(
      'Reference Drawing',
    );
    expect(pair().calls()).toEqual([
      `GET /rest/v1.0/custom_field_definitions/${nodes[0].procoreId}?company_id=${company()}&view=extended`,
    ]);
    const { errors } = await pair().query(one, { id: '77' });
    expect(errors.map(({ extensions: { code } }) => code)).toEqual(['NOT_FOUND', 'NOT_FOUND']);
    pair().forget();
    await pair().query(one, { id: 'x' });
    expect(pair().calls()).toEqual([]);
  });

  test('more by id than a page holds are asked for page by page', async () => {
    const ids = Array.from({ length: 150 }, (_, index) => gid('CustomFieldDefinition', company(), 900_001 + index));
    const query = 'query N($ids: [ID!]!) { nodes(ids: $ids) { ... on CustomFieldDefinition { label } } }';
    const { errors } = await pair().query(query, { ids });
    expect(errors).toHaveLength(150);
    expect(
      pair()
        .calls()
        .map((line) => line.split('&').at(-1)),
    ).toEqual(['per_page=100', 'per_page=50']);
  });
});
