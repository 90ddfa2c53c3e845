// The wire types of the slices against Procore's description, with every part of every object.
import { describe, expect, test } from '@jest/globals';
import type { Endpoint, Query } from '../../src/procore/endpoint.js';
import { Description, type Schema } from './description.js';
import { inView, objectsOnly } from './shapes.js';
import { claims, endpoints, ownNames, stubs } from './slices.js';
import { fieldOf, inventedParts, objectsIn, wires } from './wires.js';

test('the compiler sees every endpoint that the slices export', () => {
  expect(wires.map(({ endpoint }) => endpoint).sort()).toEqual(endpoints.map(({ name }) => name).sort());
});

const folder = process.env['PROCORE_OPENAPI_DIR'];
if (folder) describeAgainst(Description.at(folder));

function describeAgainst(description: Description): void {
  const shownBy = ({ method, path }: Endpoint, query: Query = []): readonly Schema[] => {
    const view = query.find(([name]) => name === 'view' || name === 'serializer_view')?.[1];
    return [...(description.operation(method, path)?.answers.values() ?? [])].flatMap((schema) =>
      schema ? objectsIn(inView(objectsOnly(schema), view)) : [],
    );
  };

  /** As it is asked for without saying a view, and as the views ask for it. */
  const queriesOf = (endpoint: Endpoint): readonly Query[] => [
    [],
    ...claims.filter((claim) => claim.endpoint === endpoint).map(({ query }) => query),
  ];

  describe('every part of a wire type is in the answer of an endpoint that has it', () => {
    const types = [...new Set(wires.map(({ type }) => type))];
    const usersOf = (type: (typeof types)[number]): string[] =>
      wires.filter((wire) => wire.type === type).map(({ endpoint }) => endpoint);
    test.each(types.map((type) => ({ type, users: usersOf(type) })))('of $users', ({ type, users }) => {
      const shapes = endpoints
        .filter(({ name }) => users.includes(name))
        .flatMap(({ value }) => queriesOf(value).flatMap((query) => shownBy(value, query)));
      expect(inventedParts(type, shapes, ownNames)).toEqual([]);
    });
  });

  describe('a view shows the whole of a field, unless the field is known as a stub', () => {
    test.each(claims)('$name', ({ endpoint, query, fields }) => {
      const wire = wires.find(({ method, path }) => method === endpoint.method && path === endpoint.path);
      const shapes = shownBy(endpoint, query);
      const missing = fields.flatMap((field) => {
        const shown = shapes.flatMap(({ properties = {} }) => properties[field] ?? []);
        if (!wire || stubs.has(`${endpoint.noun}.${field}`) || shown.length === 0) return [];
        return inventedParts(fieldOf(wire, field), shown, ownNames, field);
      });
      expect(missing).toEqual([]);
    });
  });
}
