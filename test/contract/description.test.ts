// The gateway's slices and the emulator's routes, as they are declared, against Procore's description. What needs no
// request to be wrong is found here; what only shows in traffic is found by the contract check of every other test.
import { describe, expect, test } from '@jest/globals';
import { routes } from '../../sandbox/domains/index.js';
import { Malformed, type Parameter } from '../../sandbox/parameters.js';
import type { Endpoint, Query } from '../../src/procore/endpoint.js';
import { Description, type Operation, type Schema } from './description.js';
import { queryProblems } from './parameters.js';
import { inView, objectsOnly } from './shapes.js';
import { claims, endpoints, isList, sources, strayViews } from './slices.js';

test('views are named after their list, so that they are checked with it', () => {
  expect(strayViews).toEqual([]);
});

test.each(endpoints)('the emulator serves $name', ({ value: { method, path } }) => {
  expect(routes.map((route) => `${route.method} ${route.path}`)).toContain(`${method} ${path}`);
});

/** What the client adds to a query for where the call is. */
const placeOf = ({ companyInQuery, projectInQuery, parentInQuery }: Endpoint): Query => [
  ...(companyInQuery ? [['company_id', '1'] as const] : []),
  ...(projectInQuery ? [['project_id', '2'] as const] : []),
  ...(parentInQuery ? [[parentInQuery, '3'] as const] : []),
];

const folder = process.env['PROCORE_OPENAPI_DIR'];
if (folder) describeAgainst(Description.at(folder));

function describeAgainst(description: Description): void {
  const documented = (method: string, path: string): Operation => {
    const operation = description.operation(method, path);
    if (!operation) throw new Error(`${method} ${path} is not documented`);
    return operation;
  };

  describe.each(endpoints)('the slice endpoint $name', ({ value: endpoint }) => {
    const { method, path } = endpoint;

    test('is documented', () => {
      expect(description.operation(method, path)).toBeDefined();
    });

    test('sends the company and the project in the query if they are documented, and whatever is required', () => {
      const { query } = documented(method, path);
      const sent = placeOf(endpoint).map(([name]) => name);
      expect(sent.filter((name) => !query.has(name))).toEqual([]);
      expect([...query.values()].filter(({ required, name }) => required && !sent.includes(name))).toEqual([]);
    });

    test('sends a body where one is documented', () => {
      // An action such as adding to a project says all there is to say in its path.
      expect(documented(method, path).body !== null || method !== 'POST' || path.includes('/actions/')).toBe(true);
    });
  });

  describe.each(endpoints.filter(({ value }) => isList(value)))('the list $name', ({ value: endpoint }) => {
    const operation = documented(endpoint.method, endpoint.path);
    const { query, answers } = operation;

    test('is paged as documented', () => {
      const paging = isList(endpoint) ? endpoint.paging.dialect : undefined;
      expect({ page: query.has('page'), per_page: query.has('per_page') }).toEqual({
        page: paging === 'pages',
        per_page: paging === 'pages',
      });
    });

    test('knows the largest page', () => {
      const largest = isList(endpoint) && endpoint.paging.dialect === 'pages' ? endpoint.paging.largest : 0;
      expect(largest).toBeLessThanOrEqual(largestPage(operation) ?? Infinity);
    });

    test('answers a list', () => {
      const schema = answers.get(200);
      expect(schema?.type === 'array' || schema?.properties?.['data']?.type === 'array').toBe(true);
    });
  });

  describe.each(claims)('the fields of $name', ({ endpoint, query, fields }) => {
    test('are asked for as documented', () => {
      const operation = documented(endpoint.method, endpoint.path);
      const company = placeOf(endpoint);
      expect(queryProblems(operation, [...company, ...query])).toEqual([]);
    });

    test('are documented', () => {
      const known = fieldsOf(documented(endpoint.method, endpoint.path), query);
      expect(fields.filter((field) => known && !known.has(field))).toEqual([]);
    });
  });

  test.each(sources.filter(({ value }) => value.idFilter !== undefined))(
    'the id filter of $name takes as many ids as it is given',
    ({ value: { endpoint, kind, idFilter = '' } }) => {
      const operation = documented(endpoint.method, endpoint.path);
      const company = placeOf(endpoint);
      const ids = ['1', '562949953421313'].slice(0, kind === 'narrowed' ? 1 : 2).map((id) => [idFilter, id] as const);
      expect(queryProblems(operation, [...company, ...ids])).toEqual([]);
    },
  );

  describe.each(routes)('the emulator route $method $path', ({ method, path, query, body }) => {
    test('is documented', () => {
      expect(description.operation(method, path)).toBeDefined();
    });

    test('has documented parameters only', () => {
      const known = documented(method, path).query;
      expect(Object.keys(query).filter((name) => !known.has(name))).toEqual([]);
    });

    test('wants what is required', () => {
      const required = [...documented(method, path).query].filter(([, parameter]) => parameter.required);
      const wanted = Object.entries(query).filter(([, parameter]) => parameter.required);
      expect(wanted.map(([name]) => name).sort()).toEqual(required.map(([name]) => name).sort());
    });

    test('reads parameters as their documented types', () => {
      const misread = Object.entries(query).filter(([name, parameter]) =>
        probesOf(documented(method, path).query.get(name)?.schema ?? {}).some(
          ({ texts, fits }) => reads(parameter, texts) !== fits,
        ),
      );
      expect(misread.map(([name]) => name)).toEqual([]);
    });

    test('takes a body where one is documented', () => {
      expect(body !== null).toBe(documented(method, path).body !== null);
    });
  });
}

/** The largest `per_page`, where the description says one. */
function largestPage({ about, query }: Operation): number | undefined {
  const said = /max(?:imum)?(?: page size)?(?: is|:| of)? (\d+)/i.exec(
    `${about} ${query.get('per_page')?.description ?? ''}`,
  );
  return said ? Number(said[1]) : undefined;
}

interface Probe {
  readonly texts: readonly string[];
  readonly fits: boolean;
}

/** Values that tell whether a parameter is read as its type. */
function probesOf({ type, enum: choices, items }: Schema): Probe[] {
  const one = (text: string, fits: boolean): Probe => ({ texts: [text], fits });
  if (choices) return [...choices.map((choice) => one(String(choice), true)), one('no such choice', false)];
  if (type === 'integer') return [one('562949953421313', true), one('one', false)];
  if (type === 'boolean') return [one('true', true), one('false', true), one('yes', false)];
  return type === 'array' && items?.type === 'integer'
    ? [{ texts: ['1', '2'], fits: true }, one('1', true), one('one', false)]
    : [];
}

function reads({ read }: Parameter<unknown>, texts: readonly string[]): boolean {
  try {
    read(texts.map((text) => ({ text, subscript: texts.length > 1 ? '' : null })));
    return true;
  } catch (error) {
    if (error instanceof Malformed) return false;
    throw error;
  }
}

/** The fields of one object in the answer; undefined where the source does not say. */
function fieldsOf({ answers }: Operation, query: Query): ReadonlySet<string> | undefined {
  const view = query.find(([name]) => name === 'view' || name === 'serializer_view')?.[1];
  const [schema = null] = answers.values();
  return schema ? fieldsOfObject(inView(objectsOnly(schema), view)) : undefined;
}

function fieldsOfObject(schema: Schema): ReadonlySet<string> | undefined {
  if (schema.items) return fieldsOfObject(schema.items);
  if (schema.anyOf) {
    const parts = schema.anyOf.map(fieldsOfObject);
    return parts.includes(undefined) ? undefined : new Set(parts.flatMap((part) => [...(part ?? [])]));
  }
  const { data, ...others } = schema.properties ?? {};
  if (data && Object.keys(others).length === 0) return fieldsOfObject(data);
  return schema.properties && new Set(Object.keys(schema.properties));
}
