// The contract check bites: each rule, broken once, is named; what is documented passes.
import { describe, expect, test } from '@jest/globals';
import type { Exchange } from '../../sandbox/server.js';
import { contractOf, contractWith, problemsOf } from './contract.js';
import { exchangeOf, writeSmallDescription } from './small-description.js';

const description = await writeSmallDescription();

const problems = (exchange: Partial<Exchange>): string[] =>
  problemsOf(description, exchangeOf(exchange)).map(({ rule, name }) => `${rule} ${name}`);

const listed = (...pairs: readonly (readonly [string, string])[]): Partial<Exchange> => ({
  query: [['company_id', '7'], ...pairs],
});
const posted = (requestBody: unknown): Partial<Exchange> => ({
  method: 'POST',
  requestBody,
  status: 201,
  responseBody: { id: 1 },
});
const answered = (responseBody: unknown, view = 'normal'): Partial<Exchange> => ({
  ...listed(['view', view]),
  responseBody,
});

describe('what is documented passes', () => {
  test.each<[string, Partial<Exchange>]>([
    ['a list', listed()],
    ['an array in its three spellings', listed(['filters[id][]', '1'], ['filters[id][]', '562949953421313'])],
    ['an array by index', listed(['filters[id][0]', '1'], ['filters[id][1]', '2'])],
    ['an array of one, bare', listed(['filters[id]', '1'])],
    ['a range of instants', listed(['filters[built_on]', '2026-01-01T00:00:00Z...2026-02-01T00:00:00Z'])],
    ['a day', listed(['log_date', '2026-01-01'])],
    ['a descending sort', listed(['sort', '-name'])],
    ['an object in brackets', listed(['filters[fields][12]', 'x'])],
    ['an object as JSON', listed(['filters[fields]', '{"12":"x"}'])],
    ['one of two scopes', { path: '/rest/v1.0/hooks', query: [['project_id', '1']], responseBody: [] }],
    ['a literal segment before a parameter', { path: '/rest/v1.0/things/heaviest', responseBody: { weight: 1 } }],
    ['a body with null for what is optional', posted({ thing: { name: 'a', weight: null, custom_field_12: 'x' } })],
    [
      'nulls everywhere in an answer',
      answered([{ id: 1, name: null, maker: null, tags: null, color: null, price: null }]),
    ],
    ['keys that are absent', answered([{ id: 1 }])],
    ['anything in a gap', answered([{ id: 1, mystery: { deep: [1] } }])],
    ['either alternative', answered([{ price: { amount: 1 } }, { price: 'free' }])],
    [
      'custom fields of any documented kind',
      answered([{ custom_field_7: { value: 'x' }, custom_field_8: { value: true } }]),
    ],
    ['a view without a shape of its own', answered([{ id: 1, built_on: '2026-01-01' }], 'whatever')],
    ['an instant that is documented as a date', answered([{ painted_at: '2026-01-01T00:00:00Z' }])],
    ['the default view', { responseBody: [{ id: 1, built_on: '2026-01-01' }] }],
    ['bare ids', answered([1, 562949953421313], 'ids_only')],
    ['the narrower view of who may not see the other', answered([{ id: 1, name: 'a' }], 'normal')],
    ['an empty answer', { path: '/rest/v1.0/things/1', method: 'DELETE', status: 204, responseBody: null }],
    ['a refusal in any shape', { status: 422, responseBody: { errors: { weight: ['is too heavy'] } } }],
    ['an answer that was spoiled on purpose', { ...answered([{ wrong: 1 }]), fault: 'badjson' }],
    ['no answer', { status: null, aborted: true }],
    ['what the emulator has refused as unknown', { path: '/rest/v1.0/nothing', route: null, status: 404 }],
    ['what is not REST', { path: '/oauth/token', method: 'POST', query: [], companyHeader: null }],
  ])('%s', (_, exchange) => {
    expect(problems(exchange)).toEqual([]);
  });
});

describe('what is not documented is named', () => {
  test.each<[string, string, Partial<Exchange>]>([
    ['unknown-route /rest/v1.0/nothing', 'a route', { path: '/rest/v1.0/nothing' }],
    ['unknown-route /rest/v1.0/things', 'a method', { method: 'PUT' }],
    ['bad-path id', 'text in the place of an id', { path: '/rest/v1.0/things/lightest' }],
    ['missing-company Procore-Company-Id', 'no company', { companyHeader: null }],
    ['unknown-query colour', 'a parameter', listed(['colour', 'red'])],
    ['unknown-query filters[name]', 'a filter', listed(['filters[name]', 'x'])],
    ['missing-query company_id', 'a required parameter left out', { query: [] }],
    ['missing-query company_id,project_id', 'no scope', { path: '/rest/v1.0/hooks', responseBody: [] }],
    ['bad-query company_id', 'text for an integer', { query: [['company_id', 'acme']] }],
    ['bad-query page', 'a page before the first', listed(['page', '0'])],
    ['bad-query filters[heavy]', 'a number for a boolean', listed(['filters[heavy]', '1'])],
    ['bad-query filters[id]', 'text among integers', listed(['filters[id][]', '1'], ['filters[id][]', 'x'])],
    ['bad-query filters[id]', 'a list without []', listed(['filters[id]', '1'], ['filters[id]', '2'])],
    ['bad-query filters[maker_id]', 'a list for one value', listed(['filters[maker_id][]', '1'])],
    ['bad-query page', 'a value twice', listed(['page', '1'], ['page', '2'])],
    ['bad-query filters[built_on]', 'a broken range', listed(['filters[built_on]', '2026-01-01...'])],
    ['bad-query filters[built_on]', 'a day that is none', listed(['filters[built_on]', '2026-02-31x'])],
    ['bad-query log_date', 'a range for a day', listed(['log_date', '2026-01-01...2026-01-02'])],
    ['bad-query sort', 'an unknown sort', listed(['sort', '-weight'])],
    ['bad-query view', 'an unknown view', { ...listed(['view', 'huge']) }],
    ['bad-query filters[fields]', 'text for an object', listed(['filters[fields]', 'x'])],
    ['missing-body body', 'no body', posted(null)],
    ['missing-body thing', 'a body without its object', posted({})],
    ['missing-body thing.name', 'a required field left out', posted({ thing: { weight: 1 } })],
    ['bad-body thing.name', 'null for a required field', posted({ thing: { name: null } })],
    ['unknown-body thing.colour', 'a field of the body', posted({ thing: { name: 'a', colour: 'red' } })],
    ['bad-body thing.weight', 'text for an integer in the body', posted({ thing: { name: 'a', weight: '1' } })],
    ['unexpected-body body', 'a body where none belongs', { requestBody: { thing: {} } }],
    ['unknown-status 202', 'a status', { status: 202 }],
    ['unknown-answer [].colour', 'a key of an answer', answered([{ id: 1 }, { id: 2, colour: 'red' }])],
    ['unknown-answer [].maker.rank', 'a key further down', answered([{ maker: { id: 1, rank: 2 } }])],
    ['unknown-answer [].built_on', 'a key of another view', answered([{ id: 1, built_on: null }], 'compact')],
    ['unknown-answer [].colour', 'a key of no view', answered([{ id: 1, colour: 'red' }], 'whatever')],
    ['bad-answer [].id', 'text for an id', answered([{ id: '1' }])],
    ['bad-answer [].built_on', 'an instant for a day', answered([{ built_on: '2026-01-01T00:00:00Z' }])],
    ['bad-answer [].color', 'a value outside the enum', answered([{ color: 'blue' }])],
    ['bad-answer [].tags', 'text for a list', answered([{ tags: 'new' }])],
    ['bad-answer [].price.amount', 'the alternative that was meant', answered([{ price: { amount: 'x' } }])],
    ['bad-answer [].custom_field_7.value', 'a custom field of no kind', answered([{ custom_field_7: { value: 1 } }])],
    ['bad-answer []', 'objects for bare ids', answered([{ id: 1 }], 'ids_only')],
    ['bad-answer body', 'an object for a list', answered({ id: 1 })],
    ['bad-answer body', 'nothing for a list', answered(null)],
    [
      'unknown-answer body',
      'a body where none belongs',
      { path: '/rest/v1.0/things/1', method: 'DELETE', status: 204 },
    ],
  ])('%s: %s', (problem, _, exchange) => {
    expect(problems(exchange)).toContain(problem);
  });
});

test('a refused request is held against the description all the same', () => {
  expect(problems({ ...listed(['colour', 'red']), status: 400 })).toEqual(['unknown-query colour']);
});

test('the same mistake in many places is one line, which says rule, place and endpoint', () => {
  const contract = contractWith(description);
  for (const id of ['1', '2'])
    contract.check(
      exchangeOf(
        answered([
          { id, colour: 1 },
          { id: id + id, colour: 2 },
        ]),
      ),
    );
  expect(contract.problems()).toEqual([
    'unknown-answer [].colour is not documented (GET /rest/v1.0/things)',
    'bad-answer [].id must be integer,null, not "1" (GET /rest/v1.0/things)',
  ]);
});

test('without a description nothing is checked', () => {
  const folder = process.env['PROCORE_OPENAPI_DIR'];
  delete process.env['PROCORE_OPENAPI_DIR'];
  const contract = contractOf();
  if (folder !== undefined) process.env['PROCORE_OPENAPI_DIR'] = folder;
  contract.check(exchangeOf({ path: '/rest/v9/invented', query: [['a', 'b']] }));
  expect(contract.problems()).toEqual([]);
});
