// The cost codes of the company's standard list, which are known from the vendors that work under them only.
import type { InCompany } from '../../procore/read/record.js';
import type { StandardCostCodeWire } from './rest.js';

/** One of them, as a vendor shows it. */
export interface StandardCostCodeValue {
  readonly key: InCompany;
  readonly wire: StandardCostCodeWire;
}

type Code = StandardCostCodeValue;

/** What a vendor tells of it. */
export const shownOfCode = {
  procoreId: ({ key }: Code) => key.id,
  name: ({ wire }: Code) => wire.name ?? null,
  code: ({ wire }: Code) => wire.code ?? null,
  fullCode: ({ wire }: Code) => wire.full_code ?? null,
  parentProcoreId: ({ wire: { parent_id: id } }: Code) => (id ? String(id) : null),
  originId: ({ wire }: Code) => wire.origin_id ?? null,
  originData: ({ wire }: Code) => wire.origin_data ?? null,
};
