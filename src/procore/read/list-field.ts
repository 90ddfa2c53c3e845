// A list that is short by its nature and wanted as a whole, e.g. a company's offices: every page of it, in Procore's order.
import type { GraphQLResolveInfo } from 'graphql';
import { GatewayError } from '../../kernel/errors.js';
import type { CompanyId } from '../../kernel/procore-id.js';
import { type ListContext, pickView, type View } from './connection-field.js';
import type { ListCall, ListEndpoint, Query } from '../endpoint.js';
import { asking, needsOf } from './fields.js';
import type { Operation } from '../operation.js';

/** Pages of one list that are read at most: a list longer than this should be a connection. */
const MOST_PAGES = 5;
const LARGEST_PAGE = 2000;

interface ListSpec<Path extends string, Wire, Parent, Args, Context, Item> {
  readonly endpoint: ListEndpoint<Path, Wire>;
  /** Where the list is and what narrows it. @throws GatewayError for bad arguments */
  readonly list: (
    parent: Parent,
    args: Args,
    context: Context,
  ) => { company: CompanyId; path: ListCall<Path>['path']; query?: Query };
  /** The shapes in which it can be asked for, from the smallest to the richest, where there are several. */
  readonly shown?: {
    readonly views: readonly [View<Wire>, ...View<Wire>[]];
    /** The resolvers of the objects, to know what a selected field needs. */
    readonly resolvers: () => Readonly<Record<string, unknown>>;
  };
  readonly item: (wire: Wire, company: CompanyId, parent: Parent, context: Context, view: View<Wire>) => Item;
}

const UNSAID = { query: [], fields: [] } as const;

/** Every object of a list, read page by page. @throws GatewayError CALL_BUDGET_EXCEEDED rather than leaving some out */
export async function readWhole<Path extends string, Wire>(
  operation: Operation,
  call: ListCall<Path, Wire>,
  company: CompanyId,
): Promise<readonly Wire[]> {
  const { paging } = call.endpoint;
  const size = paging.dialect === 'pages' ? Math.min(paging.largest, LARGEST_PAGE) : LARGEST_PAGE;
  const items: Wire[] = [];
  for (let index = 0; index < MOST_PAGES; index++) {
    const page = await operation.page(call, company, index, size, false);
    items.push(...page.items);
    if (!page.hasNext) return items;
  }
  throw new GatewayError('CALL_BUDGET_EXCEEDED', {
    message: `This list is longer than the ${MOST_PAGES} pages that are read of a list without pages of its own.`,
  });
}

/** The resolver of such a list. */
export function listField<Path extends string, Wire, Parent, Args, Context extends ListContext, Item>(
  spec: ListSpec<Path, Wire, Parent, Args, Context, Item>,
) {
  const { endpoint, shown } = spec;
  const viewFor = (context: Context, info: GraphQLResolveInfo | undefined): View<Wire> => {
    if (shown === undefined || info === undefined) return shown?.views[0] ?? UNSAID;
    return pickView(shown.views, needsOf(shown.resolvers(), context.selectedFields(info)));
  };
  /** Without `info` the list is asked for in its smallest shape. */
  const resolve = async (parent: Parent, args: Args, context: Context, info?: GraphQLResolveInfo): Promise<Item[]> => {
    const { company, path, query = [] } = spec.list(parent, args, context);
    const view = viewFor(context, info);
    const call = { endpoint, path, query: [...view.query, ...query] };
    const wires = await readWhole(context.operation, call, company);
    return wires.map((wire) => spec.item(wire, company, parent, context, view));
  };
  return asking([endpoint], resolve, shown?.views);
}
