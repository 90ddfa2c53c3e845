// Calls as URLs: ids in the path, values encoded, the company always that of the scope.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Call, encodeQuery, list, type Query, show, targetOf, write } from '../../src/procore/endpoint.js';
import { anyId } from '../kernel/arbitrary.js';
import { companyOf, idOf } from '../kernel/ids.js';

const company = companyOf(562949953421312n);
const rfiShow = show()({ path: '/rest/v1.0/projects/{project_id}/rfis/{id}', noun: 'Rfi' });
const vendorList = list()({
  path: '/rest/v1.0/vendors',
  noun: 'Vendor',
  companyInQuery: true,
  paging: { dialect: 'pages', largest: 100 },
});
const userInvite = write()({
  method: 'PATCH',
  path: '/rest/v1.3/companies/{company_id}/users/{id}/invite',
  noun: 'User',
  touches: ['User'],
});

describe('an endpoint', () => {
  test('has the verb of its maker', () => {
    expect([rfiShow.method, vendorList.method, userInvite.method]).toEqual(['GET', 'GET', 'PATCH']);
  });
});

describe('targetOf', () => {
  test('fills the path', () => {
    expect(targetOf({ endpoint: rfiShow, path: { project_id: idOf(60), id: idOf(700) } }, company)).toBe(
      '/rest/v1.0/projects/60/rfis/700',
    );
  });

  test('takes the company from the scope, whatever the path says', () => {
    const call = { endpoint: userInvite, path: { id: idOf(7), company_id: idOf(666) } };
    expect(targetOf(call, company)).toBe('/rest/v1.3/companies/562949953421312/users/7/invite');
  });

  test('puts the company in front of the query where Procore wants it there', () => {
    expect(targetOf({ endpoint: vendorList, path: {} }, company)).toBe('/rest/v1.0/vendors?company_id=562949953421312');
    expect(targetOf({ endpoint: vendorList, path: {}, query: [['page', '2']] }, company)).toBe(
      '/rest/v1.0/vendors?company_id=562949953421312&page=2',
    );
  });

  test('puts project and parent in the query where the path does not have them', () => {
    const pageList = list()({
      path: '/rest/v1.0/pages',
      noun: 'Page',
      projectInQuery: true,
      parentInQuery: 'book_id',
      paging: { dialect: 'none' },
    });
    const call = { endpoint: pageList, path: { project_id: idOf(60), parent_id: idOf(8) } };
    expect(targetOf(call, company)).toBe('/rest/v1.0/pages?project_id=60&book_id=8');
    expect(() => targetOf({ ...call, path: { project_id: idOf(60) } }, company)).toThrow('lacks parent_id');
  });

  test('leaves out a query that is empty', () => {
    expect(targetOf({ endpoint: rfiShow, path: { project_id: idOf(1), id: idOf(2) }, query: [] }, company)).toBe(
      '/rest/v1.0/projects/1/rfis/2',
    );
  });

  test('throws where an id is missing: an unfilled path is never sent', () => {
    const call = { endpoint: rfiShow, path: { id: idOf(2) } } as unknown as Call;
    expect(() => targetOf(call, company)).toThrow(TypeError);
    expect(() => targetOf(call, company)).toThrow('/rest/v1.0/projects/{project_id}/rfis/{id} lacks project_id');
  });

  test('makes a path of digits, whatever the ids', () => {
    fc.assert(
      fc.property(anyId, anyId, (project_id, id) => {
        expect(targetOf({ endpoint: rfiShow, path: { project_id, id } }, company)).toMatch(
          /^\/rest\/v1\.0\/projects\/[1-9]\d*\/rfis\/[1-9]\d*$/,
        );
      }),
    );
  });
});

describe('encodeQuery', () => {
  test.each<[string, Query, string]>([
    ['nothing', [], ''],
    ['a plain value', [['view', 'extended']], 'view=extended'],
    ['an empty value', [['search', '']], 'search='],
    ['brackets in names, as they are', [['filters[id][]', '12']], 'filters[id][]=12'],
    ['brackets in values, escaped', [['search', '[a]']], 'search=%5Ba%5D'],
    [
      'repeated names in their order',
      [
        ['ids[]', '2'],
        ['ids[]', '1'],
      ],
      'ids[]=2&ids[]=1',
    ],
    ['what separates parameters', [['search', 'a&b=c#d?e']], 'search=a%26b%3Dc%23d%3Fe'],
    ['spaces and plus signs', [['search', 'a b+c']], 'search=a%20b%2Bc'],
    [
      'a range',
      [['filters[updated_at]', '2026-01-01T00:00:00Z...2026-02-01T00:00:00Z']],
      'filters[updated_at]=2026-01-01T00%3A00%3A00Z...2026-02-01T00%3A00%3A00Z',
    ],
    ['a percent sign', [['search', '100%']], 'search=100%25'],
    ['CR LF', [['search', 'a\r\nHost: b']], 'search=a%0D%0AHost%3A%20b'],
    ['other alphabets', [['search', 'Zürich 東京']], 'search=Z%C3%BCrich%20%E6%9D%B1%E4%BA%AC'],
  ])('writes %s', (_, query, expected) => {
    expect(encodeQuery(query)).toBe(expected);
  });

  test('is read by a server as it was meant, whatever the values', () => {
    const name = fc.constantFrom('search', 'filters[id][]', 'sort[attribute]');
    fc.assert(
      fc.property(fc.array(fc.tuple(name, fc.string({ unit: 'binary' }))), (query) => {
        const text = encodeQuery(query);
        expect([...new URLSearchParams(text)]).toEqual(query);
        expect(text).toMatch(/^[\x21-\x7e]*$/);
        expect(new URL(`https://api.procore.com/x?${text}`).hash).toBe('');
      }),
    );
  });
});

test('half a character has no encoding and goes out as one that is unknown', () => {
  expect(encodeQuery([['search', 'a\ud800b']])).toBe('search=a%EF%BF%BDb');
});
