// A description of an API that does not exist, small enough to see at a glance what an exchange breaks.
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Exchange } from '../../sandbox/server.js';
import { Description } from './description.js';

const COMPANY = { $ref: '#/components/parameters/ProcoreCompanyId' };
const integer = { type: 'integer' };
const string = { type: 'string' };

const query = (name: string, schema: object, rest: object = {}): object => ({ in: 'query', name, schema, ...rest });
const json = (schema: object): object => ({ content: { 'application/json': { schema } } });
const idInPath = { in: 'path', name: 'id', required: true, schema: integer };

const compact = { id: integer, name: string };
const normal = {
  ...compact,
  built_on: { type: 'string', format: 'date' },
  painted_at: { type: 'string', format: 'date' },
  maker: { type: 'object', properties: compact },
  tags: { type: 'array', items: string },
  mystery: { 'x-source-gap': 'depth' },
  color: { type: 'string', enum: ['red', 'green'] },
  price: { anyOf: [{ type: 'object', properties: { amount: integer } }, { type: 'string' }] },
  'custom_field_%{custom_field_string_definition_id}': { type: 'object', properties: { value: string } },
  'custom_field_%{custom_field_boolean_definition_id}': { type: 'object', properties: { value: { type: 'boolean' } } },
};

const things = {
  get: {
    parameters: [
      query('company_id', integer, { required: true }),
      query('page', integer),
      query('filters[id][]', { type: 'array', items: integer }),
      query('filters[maker_id]', integer),
      query('filters[built_on]', { type: 'string', format: 'date' }, { description: 'A datetime range' }),
      query('filters[heavy]', { type: 'boolean' }),
      query('filters[fields]', { type: 'object' }),
      query('log_date', { type: 'string', format: 'date' }),
      query('sort', { type: 'string', enum: ['name', 'built_on'] }),
      query(
        'view',
        { type: 'string', enum: ['ids_only', 'compact', 'normal', 'whatever'] },
        {
          description: 'Users without read permission are limited to ids_only and compact views.',
        },
      ),
      COMPANY,
    ],
    responses: {
      200: json({
        type: 'array',
        items: {
          anyOf: [
            { type: 'number' },
            { type: 'object', 'x-view': 'compact', properties: compact },
            { type: 'object', 'x-view': 'normal', properties: normal },
          ],
          'x-default-view': 'normal',
        },
      }),
    },
  },
  post: {
    parameters: [COMPANY],
    requestBody: {
      required: true,
      ...json({
        type: 'object',
        required: ['thing'],
        properties: {
          thing: {
            type: 'object',
            required: ['name'],
            properties: { name: string, weight: integer, 'custom_field_%{custom_field_definition_id}': string },
          },
        },
      }),
    },
    responses: { 201: json({ type: 'object', properties: compact }) },
  },
};

const paths = {
  '/rest/v1.0/things': things,
  '/rest/v1.0/things/{id}': {
    get: { parameters: [idInPath, COMPANY], responses: { 200: json({ type: 'object', properties: compact }) } },
    delete: { parameters: [idInPath, COMPANY], responses: { 204: {} } },
  },
  '/rest/v1.0/things/heaviest': {
    get: { parameters: [COMPANY], responses: { 200: json({ type: 'object', properties: { weight: integer } }) } },
  },
  '/rest/v1.0/hooks': {
    get: {
      parameters: [query('company_id', integer), query('project_id', integer), COMPANY],
      'x-required-one-of': ['company_id', 'project_id'],
      responses: { 200: json({ type: 'array', items: { type: 'object', properties: compact } }) },
    },
  },
};

export async function writeSmallDescription(): Promise<Description> {
  const folder = await mkdtemp(path.join(tmpdir(), 'procore-graph-openapi-'));
  const index = Object.entries(paths).flatMap(([template, operations]) =>
    Object.keys(operations).map((method) => ({ method: method.toUpperCase(), path: template, file: 'things.json' })),
  );
  await writeFile(path.join(folder, 'index.json'), JSON.stringify(index));
  await writeFile(path.join(folder, 'things.json'), JSON.stringify({ openapi: '3.0.3', paths }));
  return Description.at(folder);
}

/** An exchange that follows the description, apart from what is said. */
export function exchangeOf(broken: Partial<Exchange>): Exchange {
  const { path: where = '/rest/v1.0/things', method = 'GET' } = broken;
  return {
    number: 1,
    method,
    path: where,
    host: 'api',
    route: where.replace(/\/\d+/, '/{id}'),
    query: where === '/rest/v1.0/things' && method === 'GET' ? [['company_id', '7']] : [],
    companyHeader: '7',
    authorization: true,
    clientId: 'client',
    requestBody: null,
    status: 200,
    responseHeaders: {},
    responseBody: where === '/rest/v1.0/things' ? [] : {},
    fault: null,
    changed: [],
    aborted: false,
    startedAtMs: 0,
    endedAtMs: 0,
    arrival: 1,
    departure: 2,
    ...broken,
  };
}
