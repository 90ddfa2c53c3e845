// Trees that Procore lists flat: who is below whom follows from the ids of the parents. Either a node is asked for its
// children one by one, or the list is read once and tells the children of every node (docs/adding-a-type.md).
import type { GraphQLResolveInfo } from 'graphql';
import { GatewayError } from '../../kernel/errors.js';
import { type ProcoreId, wireId } from '../../kernel/procore-id.js';
import { groupBy } from '../../kernel/group.js';
import type { SelectionContext } from './fields.js';
import type { Shape } from './record.js';

interface WireNode {
  readonly id: number | string;
}

/** Children as an answer has them, and what that answer shows of each. */
export interface Children<Wire> {
  readonly wires: readonly Wire[];
  readonly shape: Shape<Wire>;
}

type ParentOf<Wire> = (wire: Wire) => number | string | null | undefined;

interface Forest<Wire> {
  readonly byId: ReadonlyMap<ProcoreId, Wire>;
  readonly byParent: ReadonlyMap<ProcoreId | undefined, readonly Wire[]>;
  readonly above: (wire: Wire) => ProcoreId | undefined;
}

/** The list that an object came with, for lists that were read completely. */
const forests = new WeakMap<object, Forest<WireNode>>();

/** Keeps with every object of a complete list what is below it. */
export function plant<Wire extends WireNode>(wires: readonly Wire[], parentOf: ParentOf<Wire>): void {
  const above = (wire: Wire): ProcoreId | undefined => {
    const parent = parentOf(wire);
    return parent ? wireId(parent) : undefined;
  };
  const byId = new Map(wires.map((wire) => [wireId(wire.id), wire]));
  const forest: Forest<Wire> = { byId, byParent: groupBy(wires, above), above };
  // What is taken out again is of the type that went in.
  for (const wire of wires) forests.set(wire, forest as unknown as Forest<WireNode>);
}

/** What is directly below an object of a complete list. @throws GatewayError when the object is below itself */
export function directlyBelow<Wire extends WireNode>(wire: Wire): readonly Wire[] {
  const forest = forests.get(wire) as Forest<Wire> | undefined;
  if (forest && isBelowItself(wire, forest)) throw belowItself();
  return forest?.byParent.get(wireId(wire.id)) ?? [];
}

function isBelowItself<Wire extends WireNode>(wire: Wire, { byId, above }: Forest<Wire>): boolean {
  const own = wireId(wire.id);
  const passed = new Set<ProcoreId>();
  let at = above(wire);
  while (at !== undefined && at !== own && !passed.has(at)) {
    passed.add(at);
    const next = byId.get(at);
    at = next && above(next);
  }
  return at === own;
}

/** What is said of a tree that bites its own tail. */
export const belowItself = (): GatewayError =>
  new GatewayError('UPSTREAM_BAD_RESPONSE', { message: 'Procore’s answer puts this object below itself.' });

/** What a selection asks for below a level of a tree. */
export interface Depth {
  /** How many levels of children are selected one inside the other, this one included. */
  readonly levels: number;
  /** The fields of children that are selected on any of the levels below. */
  readonly fields: ReadonlySet<string>;
}

/** `branch`: the field that leads a level down; `leaves`: fields with children that have none themselves. */
export function depthOf(
  info: GraphQLResolveInfo,
  { selectedFields }: SelectionContext,
  branch: string,
  leaves: readonly string[],
): Depth {
  const fields = new Set<string>();
  const path: string[] = [];
  for (let levels = 1; ; levels++) {
    const selected = selectedFields(info, path);
    for (const leaf of leaves) if (selected.has(leaf)) fields.add(leaf);
    if (!selected.has(branch)) return { levels: levels + (leaves.some((leaf) => selected.has(leaf)) ? 1 : 0), fields };
    fields.add(branch);
    path.push(branch);
  }
}
