// A list that is short by its nature and wanted as a whole, e.g. a company's offices: every page of it, in Procore's order.
import { GatewayError } from '../kernel/errors.js';
import type { CompanyId } from '../kernel/procore-id.js';
import type { ListContext } from './connection-field.js';
import type { ListCall, ListEndpoint, Query } from './endpoint.js';
import { asking } from './fields.js';
import type { Operation } from './operation.js';

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
  readonly item: (wire: Wire, company: CompanyId, parent: Parent, context: Context) => Item;
}

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
  return asking([spec.endpoint], async (parent: Parent, args: Args, context: Context): Promise<Item[]> => {
    const { company, path, query } = spec.list(parent, args, context);
    const wires = await readWhole(
      context.operation,
      { endpoint: spec.endpoint, path, ...(query && { query }) },
      company,
    );
    return wires.map((wire) => spec.item(wire, company, parent, context));
  });
}
