// A short list that every parent has, where one wider list holds those of all parents.
import type { CompanyId } from '../../kernel/procore-id.js';
import type { ListContext } from './connection-field.js';
import type { ListCall, ListEndpoint } from '../endpoint.js';
import { asking } from './fields.js';
import { readWhole } from './list-field.js';
import { portionReader } from './portions.js';
import type { RecordKey } from './record.js';

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

/** The resolver of such a list. */
export function portionField<
  Own extends string,
  All extends string,
  Wire,
  Parent extends Owner,
  Context extends ListContext,
  Item,
>({ own, all, item }: PortionSpec<Own, All, Wire, Parent, Context, Item>) {
  const read = portionReader<Wire, readonly Wire[]>(own.endpoint.noun, all.ownerOf);
  return asking(
    [own.endpoint, all.endpoint],
    async (parent: Parent, _args: object, context: Context): Promise<Item[]> => {
      const { company, id } = parent.key;
      const wires = await read(context.operation, {
        company,
        owner: id,
        key: id,
        wider: { endpoint: all.endpoint, path: all.path(parent) },
        own: () => readWhole(context.operation, { endpoint: own.endpoint, path: own.path(parent) }, company),
        cut: (portion) => portion,
      });
      return wires.map((wire) => item(wire, company, parent, context));
    },
  );
}
