// One page of a list: the call for it, and what its headers say about the rest.
import { describe, expect, test } from '@jest/globals';
import { type ListCall, list } from '../../../src/procore/endpoint.js';
import { pageCall, readPage } from '../../../src/procore/rest/page.js';

const paged = list()({ path: '/rest/v1.0/vendors', noun: 'Vendor', paging: { dialect: 'pages', largest: 100 } });
const unpaged = list()({ path: '/rest/v1.0/trades', noun: 'Trade', paging: { dialect: 'none' } });

const next = '<https://api.procore.com/rest/v1.0/vendors?page=2>; rel="next"';
const prev = '<https://api.procore.com/rest/v1.0/vendors?page=1>; rel="prev"';
const last = '<https://api.procore.com/rest/v1.0/vendors?page=9>; rel="last"';

describe('pageCall', () => {
  const call: ListCall = { endpoint: paged, path: {}, query: [['view', 'extended']] };

  test('counts pages from one, after the query of the list', () => {
    expect(pageCall(call, 0, 25).query).toEqual([
      ['view', 'extended'],
      ['page', '1'],
      ['per_page', '25'],
    ]);
    expect(pageCall({ endpoint: paged, path: {} }, 4, 100).query).toEqual([
      ['page', '5'],
      ['per_page', '100'],
    ]);
  });

  test('leaves the call as it was', () => {
    pageCall(call, 3, 10);
    expect(call.query).toEqual([['view', 'extended']]);
  });

  test('asks nothing about pages where there are none', () => {
    const whole = { endpoint: unpaged, path: {} };
    expect(pageCall(whole, 3, 25)).toEqual(whole);
  });
});

describe('readPage', () => {
  const items = ['a', 'b', 'c'];

  test.each([
    ['next alone', next, true],
    ['next among others', `${prev}, ${next}, ${last}`, true],
    ['next at the end', `${last}, ${next}`, true],
    ['no quotes', '<https://x/?page=2>; rel=next', true],
    ['no space', '<https://x/?page=2>;rel="next"', true],
    ['capitals', '<https://x/?page=2>; REL="Next"', true],
    ['only prev and last', `${prev}, ${last}`, false],
    ['a URL that says next', '<https://x/?rel=next&page=2>; rel="prev"', false],
    ['nothing', '', false],
    ['no header', undefined, false],
  ])('finds the next page by %s', (_, link, hasNext) => {
    expect(readPage(items, { link }, 3, true).hasNext).toBe(hasNext);
  });

  test.each([
    ['12', 12],
    ['0', 0],
    ['562949953421', 562949953421],
    [undefined, null],
    ['', null],
    ['-1', null],
    ['1.5', null],
    ['1e3', null],
    ['many', null],
    [' 12', null],
    ['9'.repeat(16), null],
    [['12', '13'], null],
  ])('reads a Total of %p as %p', (total, expected) => {
    expect(readPage(items, { total }, 3, true).total).toBe(expected);
  });

  test.each<[string, Record<string, string | undefined>, number, number]>([
    ['what the server says', { 'per-page': '2' }, 3, 2],
    ['what the server says of a short last page', { 'per-page': '100' }, 100, 100],
    ['what was asked for when the server is silent', {}, 25, 25],
    ['what was asked for when the server says nonsense', { 'per-page': 'all' }, 25, 25],
    ['what was asked for when the server says 0', { 'per-page': '0' }, 25, 25],
    ['what came when the server cuts in silence', { link: next }, 25, 3],
    ['what was asked for when the page is full', { link: next }, 3, 3],
    ['what the server says though the page is short', { link: next, 'per-page': '25' }, 25, 25],
  ])('takes for the page size %s', (_, headers, requested, perPage) => {
    expect(readPage(items, headers, requested, true).perPage).toBe(perPage);
  });

  test('does not take an empty page for a page size', () => {
    expect(readPage([], { link: next }, 25, true)).toEqual({ items: [], total: null, perPage: 25, hasNext: true });
  });

  test('a list without pages is whole, whatever the headers say', () => {
    expect(readPage(items, { link: next, total: '99', 'per-page': '1' }, 25, false)).toEqual({
      ...{ items, total: 3, perPage: 3, hasNext: false },
    });
    expect(readPage([], {}, 25, false)).toEqual({ items: [], total: 0, perPage: 1, hasNext: false });
  });
});

describe('the next page', () => {
  const hasNext = (link: string | string[]): boolean => readPage([1], { link }, 1, true).hasNext;

  test.each([
    ['in the second of two headers', ['<a>; rel="prev"', '<b>; rel="next"']],
    ['among several relations', '<a>; rel="last next"'],
    ['without quotes', '<a>; rel=next'],
  ])('is seen %s', (_, link) => {
    expect(hasNext(link)).toBe(true);
  });

  test.each(['<a>; rel="next-archive"', '<a>; rel=nextish', '<next>; rel="prev"'])('is not seen in %s', (link) => {
    expect(hasNext(link)).toBe(false);
  });
});
