// A list as a connection field: which list, in which view, and what its objects become.
import type { GraphQLResolveInfo } from 'graphql';
import type { Connection } from '../../kernel/connection.js';
import type { CompanyId, ProcoreId } from '../../kernel/procore-id.js';
import type { WindowArguments } from '../../kernel/window.js';
import type { ListCall, ListEndpoint, Query } from '../endpoint.js';
import { type Asking, asking, needsOf, type SelectionContext } from './fields.js';
import { fetchConnection, readAsked, windowOf } from './listing.js';
import type { Operation } from '../operation.js';
import { portionReader } from './portions.js';
import type { MaybePromise, Shape } from './record.js';

/** A shape in which a list can be asked for, from the smallest to the richest. */
export interface View<Wire> extends Shape<Wire> {
  /** How it is asked for; empty for a list that has one shape. */
  readonly query: Query;
}

/** What a connection field needs of the GraphQL context. */
export interface ListContext extends SelectionContext {
  readonly operation: Operation;
}

/** Says that a list is the part of a wider one that belongs to somebody; see portions.ts. */
interface PortionOf {
  readonly owner: ProcoreId;
  /** What narrows the wider list. */
  readonly query: Query;
}

interface ConnectionSpec<Path extends string, Wire, Parent, Args, Context, Node, Edge> {
  readonly endpoint: ListEndpoint<Path, Wire>;
  readonly views: readonly [View<Wire>, ...View<Wire>[]];
  /** Where the list is and what narrows it. @throws GatewayError for bad arguments */
  readonly list: (
    parent: Parent,
    args: Args,
    context: Context,
  ) => MaybePromise<{ company: CompanyId; path: ListCall<Path>['path']; query?: Query; portion?: PortionOf }>;
  /** The id of the one whose portion of a wider list an object is in. */
  readonly ownerOf?: (wire: Wire) => number | string | null | undefined;
  /** The resolvers of the objects, to know what a selected field needs. */
  readonly resolvers: () => Readonly<Record<string, unknown>>;
  /** The object of an entry; null for an entry that leads to none. `path`: where the list is, as `list` said. */
  readonly node: (
    wire: Wire,
    view: View<Wire>,
    company: CompanyId,
    parent: Parent,
    context: Context,
    path: ListCall<Path>['path'],
  ) => Node | null;
  /** What an edge tells of the object that is true in this list only, e.g. what a person may do on this project. */
  readonly edge?: (wire: Wire, company: CompanyId, parent: Parent, context: Context) => Edge;
}

/** A connection whose edges may tell more than a cursor. */
export interface EdgedConnection<Node, Edge> extends Connection<Node> {
  readonly edges: readonly ({ readonly cursor: string; readonly node: Node } & Edge)[];
}

/** The smallest view that shows everything wanted; where none does, the richest, and records complete themselves. */
export function pickView<Wire>(views: readonly [View<Wire>, ...View<Wire>[]], wanted: ReadonlySet<string>): View<Wire> {
  const shownSomewhere = new Set<string>(views.flatMap((view) => view.fields));
  const relevant = [...wanted].filter((field) => shownSomewhere.has(field));
  const fits = (view: View<Wire>): boolean => relevant.every((field) => view.fields.some((shown) => shown === field));
  return views.find(fits) ?? views.reduce((a, b) => (b.fields.length > a.fields.length ? b : a));
}

/** A connection field, and its list for fields that show it in another way. */
export interface ConnectionField<Parent, Args, Context, Node, Edge = unknown> extends Asking {
  (parent: Parent, args: Args, context: Context, info: GraphQLResolveInfo): Promise<EdgedConnection<Node, Edge>>;
  /** `selected`: the GraphQL fields that are wanted of each object. @throws GatewayError */
  readonly page: (
    parent: Parent,
    args: Args,
    context: Context,
    selected: ReadonlySet<string>,
  ) => Promise<EdgedConnection<Node, Edge>>;
}

/** The resolver of a connection field. */
export function connectionField<
  Path extends string,
  Wire,
  Parent,
  Args extends WindowArguments,
  Context extends ListContext,
  Node,
  Edge = unknown,
>(
  spec: ConnectionSpec<Path, Wire, Parent, Args, Context, Node, Edge>,
): ConnectionField<Parent, Args, Context, Node, Edge> {
  const readPortion = spec.ownerOf && portionReader<Wire, Connection<Wire>>(spec.endpoint.noun, spec.ownerOf);
  const page = async (
    parent: Parent,
    args: Args,
    context: Context,
    selected: ReadonlySet<string>,
  ): Promise<EdgedConnection<Node, Edge>> => {
    const { operation } = context;
    const { company, path, query = [], portion } = await spec.list(parent, args, context);
    const view = pickView(spec.views, needsOf(spec.resolvers(), selected));
    const identity = { endpoint: spec.endpoint, path, query };
    const call = { ...identity, query: [...view.query, ...query] };
    const asked = readAsked(identity, company, args);
    const own = () => fetchConnection({ operation, call, company }, asked);
    const connection = await (portion && readPortion
      ? readPortion(operation, {
          ...{ company, owner: portion.owner, own },
          key: JSON.stringify(asked),
          wider: { ...identity, query: [...view.query, ...portion.query] },
          cut: (all) => windowOf(all, asked),
        })
      : own());
    const edges = connection.edges.flatMap(({ cursor, node: wire }) => {
      const node = spec.node(wire, view, company, parent, context, path);
      return node === null ? [] : [{ cursor, node, ...(spec.edge?.(wire, company, parent, context) as Edge) }];
    });
    return { ...connection, edges, nodes: edges.map(({ node }) => node) };
  };
  const resolve = (
    parent: Parent,
    args: Args,
    context: Context,
    info: GraphQLResolveInfo,
  ): Promise<EdgedConnection<Node, Edge>> =>
    page(parent, args, context, context.selectedFields(info, ['nodes'], ['edges', 'node']));
  return Object.assign(asking([spec.endpoint], resolve, spec.views), { page });
}
