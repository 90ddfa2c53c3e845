// Lists that every parent has, where one wider list holds those of all parents: read parent by parent, or the wider list as
// a whole, whichever takes fewer calls.
import DataLoader from 'dataloader';
import { groupBy } from '../../kernel/group.js';
import { type CompanyId, type ProcoreId, wireId } from '../../kernel/procore-id.js';
import { countBatched } from './ask.js';
import { type ListCall, targetOf } from '../endpoint.js';
import type { Operation } from '../operation.js';
import { pageSizeOf } from './source.js';

/** What is asked of the list of one parent. */
export interface Portion<Wire, Answer> {
  readonly company: CompanyId;
  readonly owner: ProcoreId;
  /** Tells it from what else is asked of the same wider list: as many calls as there are keys, if each is asked alone. */
  readonly key: string;
  readonly wider: ListCall<string, Wire>;
  /** The answer of the parent's own list. */
  readonly own: () => Promise<Answer>;
  /** The answer, from everything in the wider list that belongs to the parent. */
  readonly cut: (wires: readonly Wire[]) => Answer;
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

/**
 * Reads portions of wider lists.
 * @param noun the GraphQL type of what is in them
 * @param ownerOf the id of the parent an object belongs to
 */
export function portionReader<Wire, Answer>(
  noun: string,
  ownerOf: (wire: Wire) => number | string | null | undefined,
): (operation: Operation, portion: Portion<Wire, Answer>) => Promise<Answer> {
  type Asked = Portion<Wire, Answer>;

  const widerOf = ({ wider, company }: Asked): string => `${company} ${targetOf(wider, company)}`;

  async function readGroup(
    operation: Operation,
    portions: readonly Asked[],
  ): Promise<(readonly [Asked, Answer | Error])[]> {
    const [first] = portions;
    if (first === undefined) return [];
    const { company, wider } = first;
    const calls = Math.ceil((operation.lastTotal(wider, company) ?? 1) / pageSizeOf(wider.endpoint));
    const whole =
      portions.length > Math.max(1, calls) ? await readUpTo(operation, wider, company, portions.length) : undefined;
    if (whole === undefined)
      return Promise.all(
        portions.map(
          async (portion) => [portion, await portion.own().catch((error: unknown) => error as Error)] as const,
        ),
      );
    countBatched(operation, portions);
    const byOwner = groupBy(whole, (wire) => {
      const owner = ownerOf(wire);
      return owner === null || owner === undefined ? undefined : wireId(owner);
    });
    return portions.map((portion) => [portion, portion.cut(byOwner.get(portion.owner) ?? [])] as const);
  }

  async function readAll(operation: Operation, portions: readonly Asked[]): Promise<(Answer | Error)[]> {
    const groups = [...groupBy(portions, widerOf).values()];
    const failed = (group: readonly Asked[]) => (error: unknown) =>
      group.map((portion) => [portion, error as Error] as const);
    const answers = new Map(
      (await Promise.all(groups.map((group) => readGroup(operation, group).catch(failed(group))))).flat(),
    );
    return portions.map((portion) => answers.get(portion) as Answer | Error);
  }

  const loaders = new WeakMap<Operation, DataLoader<Asked, Answer, string>>();

  function loaderOf(operation: Operation): DataLoader<Asked, Answer, string> {
    const known = loaders.get(operation);
    if (known !== undefined) return known;
    const loader = new DataLoader<Asked, Answer, string>((portions) => readAll(operation, portions), {
      cacheKeyFn: (portion) => `${widerOf(portion)} ${portion.key}`,
      batchScheduleFn: (dispatch) => operation.batches.hold(noun, dispatch),
    });
    operation.afterEachWrite(() => loader.clearAll());
    loaders.set(operation, loader);
    return loader;
  }

  return (operation, portion) => loaderOf(operation).load(portion);
}
