// Filters and sorts: which query parameters they become, and what is refused before anything is sent.
import { describe, expect, test } from '@jest/globals';
import { encodeGlobalId } from '../../../src/kernel/global-id.js';
import {
  attributeSort,
  choice,
  count,
  directedSort,
  filterQuery,
  type FilterTable,
  flag,
  type DayRange,
  dayRange,
  type InstantRange,
  someCounts,
  oneId,
  oneOf,
  range,
  span,
  searchQuery,
  signedSort,
  someIds,
  someOf,
  text,
} from '../../../src/procore/read/filters.js';
import { idOf } from '../../kernel/ids.js';
import { refusal } from '../../kernel/refusal.js';

interface Filter {
  readonly name?: string | null;
  readonly active?: boolean | null;
  readonly rank?: number | null;
  readonly status?: 'OPEN' | 'CLOSED' | null;
  readonly vendorId?: string | null;
  readonly rfiIds?: readonly string[] | null;
  readonly tradeId?: string | null;
  readonly tradeIds?: readonly string[] | null;
  readonly updatedAt?: InstantRange | null;
  readonly divisions?: readonly number[] | null;
  readonly dueDate?: DayRange | null;
  readonly begunAt?: InstantRange | null;
}

const table: FilterTable<Filter> = {
  name: text('filters[name]'),
  active: flag('filters[is_active]'),
  rank: count('filters[rank]'),
  status: choice('filters[status]', { OPEN: 'open', CLOSED: 'closed_by_all' }),
  vendorId: oneOf('filters[vendor_id]', 'Vendor', 1),
  rfiIds: someOf('filters[id][]', 'Rfi', 2),
  tradeId: oneId('filters[trade_id]'),
  tradeIds: someIds('filters[trade_id][]'),
  updatedAt: range('filters[updated_at]'),
  divisions: someCounts('filters[division][]'),
  dueDate: dayRange('filters[due_date][]'),
  begunAt: span('start_time', 'end_time'),
};

const [company, project, other] = [idOf(5), idOf(60), idOf(9)];
const place = [company, project];
const vendorId = encodeGlobalId('Vendor', [company, idOf(70)]);
const rfiId = (id: number): string => encodeGlobalId('Rfi', [company, project, idOf(id)]);
const many = (length: number): string[] => Array.from({ length }, (_, index) => String(index + 1));

describe('filterQuery', () => {
  test.each<[string, Filter, [string, string][]]>([
    ['a text', { name: 'Tower' }, [['filters[name]', 'Tower']]],
    ['an empty text', { name: '' }, [['filters[name]', '']]],
    ['true', { active: true }, [['filters[is_active]', 'true']]],
    ['false, which is not nothing', { active: false }, [['filters[is_active]', 'false']]],
    ['a count', { rank: 3 }, [['filters[rank]', '3']]],
    ['zero, which is not nothing', { rank: 0 }, [['filters[rank]', '0']]],
    ['an enum value in Procore’s spelling', { status: 'CLOSED' }, [['filters[status]', 'closed_by_all']]],
    ['an object by its global id', { vendorId }, [['filters[vendor_id]', '70']]],
    ['an object by its number', { vendorId: '70' }, [['filters[vendor_id]', '70']]],
    [
      'objects in their order',
      { rfiIds: [rfiId(3), '1', rfiId(2)] },
      ['3', '1', '2'].map((id): [string, string] => ['filters[id][]', id]),
    ],
    ['an id of Procore’s', { tradeId: '12' }, [['filters[trade_id]', '12']]],
    [
      'ids of Procore’s',
      { tradeIds: ['12', '13'] },
      ['12', '13'].map((id): [string, string] => ['filters[trade_id][]', id]),
    ],
    ['as many ids as a URL holds', { tradeIds: many(100) }, many(100).map((id) => ['filters[trade_id][]', id])],
    [
      'a span',
      { updatedAt: { from: '2026-01-01T00:00:00Z', to: '2026-02-01T12:30:00Z' } },
      [['filters[updated_at]', '2026-01-01T00:00:00Z...2026-02-01T12:30:00Z']],
    ],
    [
      'a span in UTC',
      { updatedAt: { from: '2026-01-01T00:00:00+02:00', to: '2026-02-01T00:00:00-05:30' } },
      [['filters[updated_at]', '2025-12-31T22:00:00Z...2026-02-01T05:30:00Z']],
    ],
    [
      'a span in whole seconds',
      { updatedAt: { from: '2026-01-01T00:00:00.250Z', to: '2026-01-01T00:00:01.999Z' } },
      [['filters[updated_at]', '2026-01-01T00:00:00Z...2026-01-01T00:00:01Z']],
    ],
    [
      'a moment',
      { updatedAt: { from: '2026-01-01T00:00:00Z', to: '2026-01-01T00:00:00Z' } },
      [['filters[updated_at]', '2026-01-01T00:00:00Z...2026-01-01T00:00:00Z']],
    ],
    [
      'a span without an end',
      { updatedAt: { from: '2026-01-01T00:00:00Z' } },
      [['filters[updated_at]', '2026-01-01T00:00:00Z...2999-12-31T23:59:59Z']],
    ],
    [
      'a span as two parameters, in UTC',
      { begunAt: { from: '2026-01-01T00:00:00+02:00', to: '2026-02-01T00:00:00Z' } },
      [
        ['start_time', '2025-12-31T22:00:00Z'],
        ['end_time', '2026-02-01T00:00:00Z'],
      ],
    ],
    [
      'a span as one of two parameters',
      { begunAt: { to: '2026-02-01T00:00:00Z' } },
      [['end_time', '2026-02-01T00:00:00Z']],
    ],
    [
      'a span without a start',
      { updatedAt: { from: null, to: '2026-01-01T00:00:00Z' } },
      [['filters[updated_at]', '1970-01-01T00:00:00Z...2026-01-01T00:00:00Z']],
    ],
    [
      'numbers',
      { divisions: [3, 26] },
      [
        ['filters[division][]', '3'],
        ['filters[division][]', '26'],
      ],
    ],
    [
      'a span of days',
      { dueDate: { from: '2026-01-01', to: '2026-02-01' } },
      [
        ['filters[due_date][]', '2026-01-01'],
        ['filters[due_date][]', '2026-02-01'],
      ],
    ],
    [
      'a span of days without an end',
      { dueDate: { from: '2026-01-01' } },
      [
        ['filters[due_date][]', '2026-01-01'],
        ['filters[due_date][]', '2999-12-31'],
      ],
    ],
  ])('writes %s', (_, filter, query) => {
    expect(filterQuery(table, filter, place)).toEqual(query);
  });

  test.each<[string, Filter | null | undefined]>([
    ['no filter', undefined],
    ['null', null],
    ['an empty filter', {}],
    ['nulls', { name: null, active: null, rfiIds: null, updatedAt: null }],
  ])('writes nothing for %s', (_, filter) => {
    expect(filterQuery(table, filter, place)).toEqual([]);
  });

  test('writes several in the order of the table, whatever the order of the input', () => {
    const filter: Filter = { updatedAt: { from: '2026-01-01T00:00:00Z' }, active: true, name: 'a' };
    expect(filterQuery(table, filter, place).map(([name]) => name)).toEqual([
      ...['filters[name]', 'filters[is_active]', 'filters[updated_at]'],
    ]);
  });

  test('writes nothing that is not in the table', () => {
    expect(filterQuery(table, { name: 'a', sneaky: 'b' } as Filter, place)).toEqual([['filters[name]', 'a']]);
  });

  test.each<[string, Filter, string, string]>([
    ['an id that is none', { vendorId: '..' }, 'INVALID_ID', 'vendorId'],
    ['an empty id', { vendorId: '' }, 'INVALID_ID', 'vendorId'],
    ['the id of another type', { vendorId: rfiId(1) }, 'INVALID_ID', 'vendorId'],
    [
      'an object of another company',
      { vendorId: encodeGlobalId('Vendor', [other, idOf(70)]) },
      'COMPANY_MISMATCH',
      'vendorId',
    ],
    [
      'an object of another project',
      { rfiIds: [rfiId(1), encodeGlobalId('Rfi', [company, other, idOf(2)])] },
      'INVALID_ID',
      'rfiIds',
    ],
    ['one bad id among good ones', { rfiIds: ['1', '２'] }, 'INVALID_ID', 'rfiIds'],
    ['no ids', { rfiIds: [] }, 'INVALID_ARGUMENT', 'rfiIds'],
    ['too many ids', { tradeIds: many(101) }, 'INVALID_ARGUMENT', 'tradeIds'],
    ['a global id where Procore’s own is wanted', { tradeId: vendorId }, 'INVALID_ID', 'tradeId'],
    ['no numbers', { tradeIds: [] }, 'INVALID_ARGUMENT', 'tradeIds'],
    ['a bad number', { tradeIds: ['1', '0'] }, 'INVALID_ID', 'tradeIds'],
    ['an empty span', { updatedAt: {} }, 'INVALID_ARGUMENT', 'updatedAt'],
    ['a span of nulls', { updatedAt: { from: null, to: null } }, 'INVALID_ARGUMENT', 'updatedAt'],
    [
      'a span that ends before it starts',
      { updatedAt: { from: '2026-01-02T00:00:00Z', to: '2026-01-01T00:00:00Z' } },
      'INVALID_ARGUMENT',
      'updatedAt',
    ],
    [
      'such a span, once its time zones are counted in',
      { updatedAt: { from: '2026-01-01T00:00:00-01:00', to: '2026-01-01T00:30:00+00:00' } },
      'INVALID_ARGUMENT',
      'updatedAt',
    ],
  ])('refuses %s', (_, filter, code, argument) => {
    expect(refusal(() => filterQuery(table, filter, place))).toMatchObject({ code, argument });
  });

  test('needs the place an id is in', () => {
    expect(refusal(() => filterQuery(table, { vendorId: '70' }, []))).toMatchObject({ code: 'COMPANY_REQUIRED' });
    expect(filterQuery(table, { vendorId }, [])).toEqual([['filters[vendor_id]', '70']]);
  });
});

describe('sorts', () => {
  const spellings = { NAME: 'name', UPDATED_AT: 'updated_at' };
  const signed = signedSort(spellings);
  const attribute = attributeSort(spellings);
  const directed = directedSort(spellings);

  test.each([
    ['ascending', { field: 'NAME', direction: 'ASC' }, 'name', 'asc'],
    ['descending', { field: 'UPDATED_AT', direction: 'DESC' }, '-updated_at', 'desc'],
    ['ascending by default', { field: 'NAME' }, 'name', 'asc'],
    ['ascending for null', { field: 'NAME', direction: null }, 'name', 'asc'],
  ] as const)('%s', (_, sort, sign, direction) => {
    expect(signed(sort)).toEqual([['sort', sign]]);
    expect(directed(sort)).toEqual([
      ['sort', spellings[sort.field]],
      ['direction', direction],
    ]);
    expect(attribute(sort)).toEqual([
      ['sort[attribute]', spellings[sort.field]],
      ['sort[direction]', direction],
    ]);
  });

  test('are nothing when there is none', () => {
    expect([signed(null), signed(undefined), attribute(null), attribute(undefined)]).toEqual([[], [], [], []]);
  });
});

describe('searchQuery', () => {
  test('writes a search as it is', () => {
    expect(searchQuery('search', 'slab')).toEqual([['search', 'slab']]);
    expect(searchQuery('filters[search]', ' slab ')).toEqual([['filters[search]', ' slab ']]);
  });

  test.each(['', ' ', '\t\n', '\u00a0', null, undefined])('writes nothing for %p', (blank) => {
    expect(searchQuery('search', blank)).toEqual([]);
  });
});
