// Windows of a list: what the paging arguments ask for, and the pages that answer it with the fewest calls.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { encodeCursor, listFingerprint } from '../../src/kernel/cursor.js';
import {
  defaultWindow,
  largestWindow,
  type PagePlan,
  planPages,
  readWindow,
  type Window,
  type WindowArguments,
} from '../../src/kernel/window.js';
import { refusal } from './refusal.js';

const list = listFingerprint(['rfis']);
const at = (offset: number): string => encodeCursor(list, offset);
const foreign = encodeCursor(listFingerprint(['vendors']), 3);

describe('readWindow', () => {
  test.each<[string, WindowArguments, Window]>([
    ['nothing', {}, { kind: 'range', offset: 0, size: defaultWindow }],
    ['nulls', { first: null, after: null, last: null, before: null }, { kind: 'range', offset: 0, size: 25 }],
    ['first', { first: 7 }, { kind: 'range', offset: 0, size: 7 }],
    ['the largest first', { first: largestWindow }, { kind: 'range', offset: 0, size: 200 }],
    ['after', { after: at(9) }, { kind: 'range', offset: 10, size: 25 }],
    ['first and after', { first: 3, after: at(0) }, { kind: 'range', offset: 1, size: 3 }],
    ['last', { last: 4 }, { kind: 'tail', size: 4 }],
    ['the largest last', { last: largestWindow }, { kind: 'tail', size: 200 }],
    ['before', { before: at(30) }, { kind: 'range', offset: 5, size: 25 }],
    ['last and before', { last: 10, before: at(30) }, { kind: 'range', offset: 20, size: 10 }],
    ['more before than there is', { last: 10, before: at(4) }, { kind: 'range', offset: 0, size: 4 }],
    ['before the first', { last: 10, before: at(0) }, { kind: 'range', offset: 0, size: 0 }],
    ['first beside nulls', { first: 2, last: null, before: null }, { kind: 'range', offset: 0, size: 2 }],
  ])('reads %s', (_, args, window) => {
    expect(readWindow(args, list)).toEqual(window);
  });

  test.each<[string, WindowArguments, string, string]>([
    ['first: 0', { first: 0 }, 'INVALID_ARGUMENT', 'first'],
    ['a negative first', { first: -1 }, 'INVALID_ARGUMENT', 'first'],
    ['a first past the largest', { first: 201 }, 'INVALID_ARGUMENT', 'first'],
    ['a huge first', { first: 2 ** 31 - 1 }, 'INVALID_ARGUMENT', 'first'],
    ['last: 0', { last: 0 }, 'INVALID_ARGUMENT', 'last'],
    ['a negative last', { last: -5 }, 'INVALID_ARGUMENT', 'last'],
    ['a last past the largest', { last: 201 }, 'INVALID_ARGUMENT', 'last'],
    ['a last past the largest before something', { last: 201, before: at(300) }, 'INVALID_ARGUMENT', 'last'],
    ['first and last', { first: 1, last: 1 }, 'INVALID_ARGUMENT', 'last'],
    ['first and before', { first: 1, before: at(3) }, 'INVALID_ARGUMENT', 'before'],
    ['after and last', { after: at(3), last: 1 }, 'INVALID_ARGUMENT', 'last'],
    ['after and before', { after: at(3), before: at(9) }, 'INVALID_ARGUMENT', 'before'],
    ['a broken after', { after: 'x' }, 'INVALID_CURSOR', 'after'],
    ['a broken before', { before: '' }, 'INVALID_CURSOR', 'before'],
    ['an after of another list', { after: foreign }, 'INVALID_CURSOR', 'after'],
    ['a before of another list', { before: foreign }, 'INVALID_CURSOR', 'before'],
  ])('refuses %s', (_, args, code, argument) => {
    expect(refusal(() => readWindow(args, list))).toMatchObject({ code, argument });
  });

  test('says how many items there may be', () => {
    expect(refusal(() => readWindow({ first: 500 }, list)).message).toBe('`first` has to be between 1 and 200.');
  });
});

const pagesOf = (offset: number, size: number, perPage: number): number =>
  Math.floor((offset + size - 1) / perPage) - Math.floor(offset / perPage) + 1;

const upTo = (largest: number): number[] => Array.from({ length: largest }, (_, index) => index + 1);

describe('planPages', () => {
  test.each<[number, number, number, PagePlan]>([
    [0, 20, 2000, { perPage: 20, pages: [0] }],
    [20, 20, 2000, { perPage: 20, pages: [1] }],
    [10, 20, 2000, { perPage: 30, pages: [0] }],
    [25, 25, 2000, { perPage: 25, pages: [1] }],
    [1, 1, 2000, { perPage: 1, pages: [1] }],
    [0, 0, 2000, { perPage: 1, pages: [0] }],
    [0, 200, 100, { perPage: 100, pages: [0, 1] }],
    [50, 100, 100, { perPage: 50, pages: [1, 2] }],
    [80, 150, 100, { perPage: 77, pages: [1, 2] }],
    [0, 200, 300, { perPage: 200, pages: [0] }],
    [150, 200, Infinity, { perPage: 350, pages: [0] }],
  ])('%i + %i in pages of at most %p', (offset, size, largest, plan) => {
    expect(planPages(offset, size, largest)).toEqual(plan);
  });

  const window = { offset: fc.nat(600), size: fc.integer({ min: 1, max: largestWindow }) };
  const anyWindow = fc.record({ ...window, largest: fc.integer({ min: 1, max: 300 }) });

  test('covers the window with neighbouring pages, none of them in vain', () => {
    fc.assert(
      fc.property(anyWindow, ({ offset, size, largest }) => {
        const { perPage, pages } = planPages(offset, size, largest);
        const [first, last] = [pages[0]!, pages.at(-1)!];
        expect(perPage).toBeGreaterThanOrEqual(1);
        expect(perPage).toBeLessThanOrEqual(largest);
        expect(pages).toEqual(upTo(pages.length).map((index) => first + index - 1));
        expect(first * perPage).toBeLessThanOrEqual(offset);
        expect((first + 1) * perPage).toBeGreaterThan(offset);
        expect((last + 1) * perPage).toBeGreaterThanOrEqual(offset + size);
        expect(last * perPage).toBeLessThan(offset + size);
      }),
      { numRuns: 500 },
    );
  });

  test('needs as few pages as any page size would', () => {
    fc.assert(
      fc.property(anyWindow, ({ offset, size, largest }) => {
        const fewest = Math.min(...upTo(largest).map((perPage) => pagesOf(offset, size, perPage)));
        expect(planPages(offset, size, largest).pages).toHaveLength(fewest);
      }),
      { numRuns: 500 },
    );
  });

  test('needs at most one page more than the window is long', () => {
    fc.assert(
      fc.property(anyWindow, ({ offset, size, largest }) => {
        expect(planPages(offset, size, largest).pages.length).toBeLessThanOrEqual(Math.ceil(size / largest) + 1);
      }),
    );
  });

  test('takes the smallest page among those that hold the window alone', () => {
    fc.assert(
      fc.property(anyWindow, ({ offset, size, largest }) => {
        const { perPage, pages } = planPages(offset, size, largest);
        const smallest = upTo(largest).find((candidate) => pagesOf(offset, size, candidate) === 1);
        expect(pages.length === 1 ? perPage : undefined).toBe(smallest);
      }),
      { numRuns: 500 },
    );
  });

  test('answers at once for an offset far behind the end', () => {
    const { perPage, pages } = planPages(999_999_999, 200, Infinity);
    expect(pages).toHaveLength(1);
    expect(perPage).toBeLessThan(1000);
  });
});
