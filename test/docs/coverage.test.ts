// docs/coverage.md is what the schema and the resolvers say, and leaves nothing out.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { extendSchema, parse } from 'graphql';
import { graphOf } from '../../scripts/coverage/graph.js';
import { missing } from '../../scripts/coverage/missing.js';
import { coveragePage, endpointsOf, lineOf, type ProcoreModules } from '../../scripts/coverage/page.js';
import { modulesOf, modulesWithout } from '../../scripts/coverage/procore.js';
import { createSchema } from '../../src/graphql/schema.js';
import { coordinatesOf } from '../contract/coordinates.js';
import { endpoints } from '../contract/slices.js';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const schema = createSchema();
const procore = JSON.parse(read('scripts/coverage/procore.json')) as ProcoreModules;

/** Without what makes the columns of a table even. */
const squeezed = (page: string): string[] =>
  page.split('\n').map((line) => line.replaceAll(/ {2,}/g, ' ').replaceAll(/-{3,}/g, '---').trim());

test('is up to date: `npm run coverage` makes it', () => {
  const page = coveragePage(schema, modulesWithout(procore, schema));
  expect(squeezed(read('docs/coverage.md'))).toEqual(squeezed(page));
});

test('an endpoint that is new where the description is not at hand is not placed yet', () => {
  const trade = 'GET /rest/v1.0/companies/{company_id}/trades/{id}';
  const placed = Object.fromEntries(
    Object.entries(modulesWithout(procore, schema).endpoints).map(([line, module]) => [
      line,
      module ?? 'core--project',
    ]),
  );
  const known = { ...procore, endpoints: placed };
  const { [trade]: _module, ...others } = placed;
  const without = modulesWithout({ ...known, endpoints: { ...others, 'GET /rest/v1.0/gone': null } }, schema);
  expect(without.endpoints).toEqual({ ...placed, [trade]: null });
  expect(coveragePage(schema, without)).toMatch(/### Not placed yet\n\n#### Trade\n/);
  expect(coveragePage(schema, known)).not.toContain('Not placed yet');
});

test('has every field of every object', () => {
  const rows = graphOf(schema).flatMap(({ name, fields }) => fields.map((field) => `${name}.${field.name}`));
  expect([...rows].sort()).toEqual([...coordinatesOf(schema).fields].sort());
});

test('names every endpoint that a slice declares, and no other', () => {
  const named = new Set(graphOf(schema).flatMap(endpointsOf).map(lineOf));
  expect([...named].sort()).toEqual([...new Set(endpoints.map(({ value }) => lineOf(value)))].sort());
  // `npm run coverage` brings procore.json up to date, with or without the description.
  expect(Object.keys(procore.endpoints).sort()).toEqual([...named].sort());
});

test('a field that nothing feeds has no place in it', () => {
  const grown = extendSchema(schema, parse('extend type Rfi { mood: String }'));
  expect(() => graphOf(grown)).toThrow('Rfi.mood says neither what it needs nor what it asks');
});

test('what is missing is missing in a module of Procore’s', () => {
  for (const { module } of missing) expect(Object.keys(procore.modules)).toContain(module);
});

const folder = process.env['PROCORE_OPENAPI_DIR'];

// Skipped where Procore's description is not beside the checkout: the project passes its tests without it.
(folder ? describe : describe.skip)('where the description is at hand', () => {
  test('what is known of the modules is what it says: `npm run coverage` asks it', () => {
    expect(procore).toEqual(modulesOf(folder ?? '', schema));
  });
});
