// Trees from flat lists: what is below what, trees that bite their tail, and how deep a selection goes.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { buildSchema, graphql, type GraphQLResolveInfo } from 'graphql';
import { selectedFields } from '../../../src/graphql/selection.js';
import { depthOf, directlyBelow, plant } from '../../../src/procore/read/tree.js';

interface Node {
  readonly id: number;
  readonly above: number | null;
}

const planted = (...pairs: readonly (readonly [number, number | null])[]): Node[] => {
  const nodes = pairs.map(([id, above]) => ({ id, above }));
  plant(nodes, ({ above }) => above);
  return nodes;
};
const below = (node: Node | undefined): number[] => directlyBelow<Node>(node!).map(({ id }) => id);

describe('what is directly below', () => {
  test('is what names the node as the one above it, in the order of the list', () => {
    const [top, left, right] = planted([1, null], [2, 1], [3, 1], [5, 2], [4, 2]);
    expect([below(top), below(left), below(right)]).toEqual([[2, 3], [5, 4], []]);
  });

  test('of a node whose own parent is not in the list is known as well', () => {
    const [orphan] = planted([2, 99], [3, 2]);
    expect(below(orphan)).toEqual([3]);
  });

  test.each([null, 0])('of a node with %p above it is known: it is at the top', (above) => {
    const [top] = planted([1, above], [2, 1]);
    expect(below(top)).toEqual([2]);
  });

  test('of an object that came with no list is nothing', () => {
    expect(below({ id: 1, above: null })).toEqual([]);
  });

  test.each<[string, (readonly [number, number | null])[]]>([
    ['of one', [[1, 1]]],
    [
      'of two',
      [
        [1, 2],
        [2, 1],
      ],
    ],
    [
      'of three',
      [
        [1, 2],
        [2, 3],
        [3, 1],
      ],
    ],
  ])('of a node in a circle %s is an error', (_, pairs) => {
    for (const node of planted(...pairs, [9, 1]).slice(0, -1))
      expect(() => directlyBelow(node)).toThrow('puts this object below itself');
  });

  test('of a node that hangs on a circle is no error', () => {
    const nodes = planted([1, 2], [2, 1], [9, 1], [10, 9]);
    expect(below(nodes[2])).toEqual([10]);
  });

  test('ends for whatever parents a list names', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.integer({ min: 0, max: 8 })), { minLength: 1, maxLength: 9 }), (parents) => {
        const nodes = planted(...parents.map((above, id) => [id + 1, above] as const));
        const found = nodes.flatMap((node) => {
          try {
            return below(node);
          } catch {
            return [];
          }
        });
        expect(new Set(found).size).toBe(found.length);
      }),
    );
  });
});

describe('how deep a selection goes', () => {
  const schema = buildSchema(`
    type Query { folders: [Folder] }
    type Folder { name: String, folders: [Folder], files: [File] }
    type File { name: String }
  `);

  async function depth(selection: string): Promise<[number, string[]]> {
    let seen: [number, string[]] = [0, []];
    const rootValue = {
      folders: (_args: object, _context: unknown, info: GraphQLResolveInfo) => {
        const { levels, fields } = depthOf(info, { selectedFields }, 'folders', ['files']);
        seen = [levels, [...fields].sort()];
        return [];
      },
    };
    const { errors } = await graphql({ schema, source: selection, rootValue });
    expect(errors).toBeUndefined();
    return seen;
  }

  test.each<[string, number, string[]]>([
    ['{ folders { name } }', 1, []],
    ['{ folders { files { name } } }', 2, ['files']],
    ['{ folders { folders { name } } }', 2, ['folders']],
    ['{ folders { files { name } folders { name } } }', 2, ['files', 'folders']],
    ['{ folders { folders { folders { files { name } } } } }', 4, ['files', 'folders']],
    ['{ folders { files { name } folders { folders { name } } } }', 3, ['files', 'folders']],
    ['{ folders { ...F } } fragment F on Folder { folders { ... { folders { name } } } }', 3, ['folders']],
    ['{ folders { below: folders { name } } }', 2, ['folders']],
  ])('%s: %i', async (selection, levels, fields) => {
    expect(await depth(selection)).toEqual([levels, fields]);
  });
});
