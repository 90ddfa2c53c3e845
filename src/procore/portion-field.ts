// A short list that every parent has, where one wider list holds those of all parents: read parent by parent, or the wider
// list as a whole, whichever takes fewer calls.
import DataLoader from 'dataloader';
import { groupBy } from '../kernel/group.js';
import { type CompanyId, wireId } from '../kernel/procore-id.js';
import type { ListContext } from './connection-field.js';
import type { ListCall, ListEndpoint } from './endpoint.js';
import { asking } from './fields.js';
import { readWhole } from './list-field.js';
import type { Operation } from './operation.js';
import type { RecordKey } from './record.js';
import { countBatched } from './ask.js';
import { pageSizeOf } from './source.js';

interface Owner {
  readonly key: RecordKey;
}

interface PortionSpec<Own extends string, All extends string, Wire, Parent extends Owner, Context, Item> {
  /** The list of one parent. */
  readonly own: {
    readonly endpoint: ListEndpoint<Own, Wire>;
    readonly path: (parent: Parent) => ListCall<Own>['path'];
  };
  /** The list of all parents of a company. */
  readonly all: {
    readonly endpoint: ListEndpoint<All, Wire>;
    readonly path: (parent: Parent) => ListCall<All>['path'];
    /** The id of the parent an object belongs to. */
    readonly ownerOf: (wire: Wire) => number | string | null | undefined;
  };
  readonly item: (wire: Wire, company: CompanyId, parent: Parent, context: Context) => Item;
}

/** Every object of a list, or undefined when the list turns out to take at least `limit` more calls than its first. */
async function readUpTo<Wire>(
  operation: Operation,
  call: ListCall<string, Wire>,
  company: CompanyId,
  limit: number,
): Promise<readonly Wire[] | undefined> {
  const items: Wire[] = [];
  for (let index = 0; ; index++) {
    const page = await operation.page(call, company, index, pageSizeOf(call.endpoint), false);
    items.push(...page.items);
    if (!page.hasNext) return items;
    const pagesLeft = page.total === null ? 1 : Math.ceil(page.total / page.perPage) - (index + 1);
    if (pagesLeft >= limit - index) return undefined;
  }
}

/** The resolver of such a list. */
export function portionField<
  Own extends string,
  All extends string,
  Wire,
  Parent extends Owner,
  Context extends ListContext,
  Item,
>({ own, all, item }: PortionSpec<Own, All, Wire, Parent, Context, Item>) {
  async function readAll(operation: Operation, parents: readonly Parent[]): Promise<(readonly Wire[] | Error)[]> {
    const [first] = parents;
    if (first === undefined) return [];
    const { company } = first.key;
    const call: ListCall<string, Wire> = { endpoint: all.endpoint, path: all.path(first) };
    const calls = Math.ceil((operation.lastTotal(call, company) ?? 1) / pageSizeOf(all.endpoint));
    const whole =
      parents.length > Math.max(1, calls) ? await readUpTo(operation, call, company, parents.length) : undefined;
    if (whole === undefined)
      return Promise.all(
        parents.map((parent) =>
          readWhole(operation, { endpoint: own.endpoint, path: own.path(parent) }, company).catch(
            (error: unknown) => error as Error,
          ),
        ),
      );
    countBatched(operation, parents);
    const byOwner = groupBy(whole, (wire) => {
      const owner = all.ownerOf(wire);
      return owner === null || owner === undefined ? undefined : wireId(owner);
    });
    return parents.map(({ key }) => byOwner.get(key.id) ?? []);
  }

  const loaders = new WeakMap<Operation, Map<CompanyId, DataLoader<Parent, readonly Wire[], string>>>();

  function loaderFor(operation: Operation, company: CompanyId): DataLoader<Parent, readonly Wire[], string> {
    let ofOperation = loaders.get(operation);
    if (ofOperation === undefined) {
      ofOperation = new Map<CompanyId, DataLoader<Parent, readonly Wire[], string>>();
      loaders.set(operation, ofOperation);
    }
    const known = ofOperation.get(company);
    if (known !== undefined) return known;
    const loader = new DataLoader<Parent, readonly Wire[], string>((parents) => readAll(operation, parents), {
      cacheKeyFn: ({ key }) => key.id,
      batchScheduleFn: (dispatch) => operation.batches.hold(own.endpoint.noun, dispatch),
    });
    operation.afterEachWrite(() => loader.clearAll());
    ofOperation.set(company, loader);
    return loader;
  }

  return asking(
    [own.endpoint, all.endpoint],
    async (parent: Parent, _args: object, context: Context): Promise<Item[]> => {
      const { company } = parent.key;
      const wires = await loaderFor(context.operation, company).load(parent);
      return wires.map((wire) => item(wire, company, parent, context));
    },
  );
}
