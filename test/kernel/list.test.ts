// Connections, answers matched to keys, and groups: the shapes lists are handed on in.
import { describe, expect, test } from '@jest/globals';
import { collate } from '../../src/kernel/collate.js';
import { toConnection } from '../../src/kernel/connection.js';
import { decodeCursor, listFingerprint } from '../../src/kernel/cursor.js';
import { groupBy } from '../../src/kernel/group.js';

const fingerprint = listFingerprint(['rfis']);

describe('toConnection', () => {
  test('shows a window in the middle of a list', () => {
    const connection = toConnection({ nodes: ['c', 'd'], offset: 2, totalCount: 9, hasNextPage: true, fingerprint });
    expect(connection.nodes).toEqual(['c', 'd']);
    expect(connection.totalCount).toBe(9);
    expect(connection.edges.map(({ node }) => node)).toEqual(['c', 'd']);
    expect(connection.edges.map(({ cursor }) => decodeCursor(fingerprint, cursor, 'after'))).toEqual([2, 3]);
    expect(connection.pageInfo).toEqual({
      hasNextPage: true,
      hasPreviousPage: true,
      startCursor: connection.edges[0]?.cursor,
      endCursor: connection.edges[1]?.cursor,
    });
  });

  test('shows the start of a list whose length nobody knows', () => {
    const connection = toConnection({ nodes: ['a'], offset: 0, totalCount: null, hasNextPage: false, fingerprint });
    expect(connection.totalCount).toBeNull();
    expect(connection.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: false });
  });

  test('has no cursors where it has no nodes', () => {
    const connection = toConnection({ nodes: [], offset: 40, totalCount: 12, hasNextPage: false, fingerprint });
    expect(connection).toEqual({
      totalCount: 12,
      nodes: [],
      edges: [],
      pageInfo: { hasNextPage: false, hasPreviousPage: true, startCursor: null, endCursor: null },
    });
  });
});

describe('collate', () => {
  const text = String;

  test('keeps the order of the keys and leaves holes where there is no answer', () => {
    const answers = [{ id: '3' }, { id: '1' }];
    expect(collate([1, 2, 3, 1], answers, text, ({ id }) => id)).toEqual([
      { id: '1' },
      undefined,
      { id: '3' },
      { id: '1' },
    ]);
  });

  test('matches whatever order the answers come in, and ignores what nobody asked for', () => {
    const orders = (items: readonly number[]): number[][] =>
      items.length === 0
        ? [[]]
        : items.flatMap((item) => orders(items.filter((other) => other !== item)).map((rest) => [item, ...rest]));
    const keys = [4, 2, 9, 2, 1];
    for (const order of orders([1, 2, 3, 4, 5])) {
      const answers = order.map((key) => ({ key }));
      expect(collate(keys, answers, text, ({ key }) => text(key))).toEqual([
        { key: 4 },
        { key: 2 },
        undefined,
        { key: 2 },
        { key: 1 },
      ]);
    }
  });

  test('matches on the whole key', () => {
    expect(collate(['12'], ['1', '2', '123', ' 12'], text, text)).toEqual([undefined]);
  });
});

describe('groupBy', () => {
  test('keeps the order of groups and of the items in them', () => {
    const groups = groupBy(['b1', 'a1', 'b2', 'c1', 'a2'], (item) => item[0]);
    expect([...groups]).toEqual([
      ['b', ['b1', 'b2']],
      ['a', ['a1', 'a2']],
      ['c', ['c1']],
    ]);
  });

  test('loses nothing and mixes nothing', () => {
    const items = Array.from({ length: 100 }, (_, index) => (index * 37) % 101);
    const groups = groupBy(items, (item) => item % 7);
    expect([...groups.values()].flat().sort()).toEqual([...items].sort());
    for (const [key, group] of groups) expect(group.every((item) => item % 7 === key)).toBe(true);
  });

  test('makes no group of nothing', () => {
    expect(groupBy([], String).size).toBe(0);
  });
});
