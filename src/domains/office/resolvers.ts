// Offices in GraphQL. Their projects are in the project slice.
import { wireId } from '../../kernel/procore-id.js';
import type { CompanyResolvers, Context, OfficeResolvers } from '../../graphql/generated.js';
import { fieldsOf } from '../../procore/read/fields.js';
import { listField } from '../../procore/read/list-field.js';
import type { InCompany, RecordKey } from '../../procore/read/record.js';
import { absoluteUrl, addressOf, textOrNull } from '../../procore/values.js';
import { officeList, officeView, type OfficeWire } from './rest.js';

const { field, derive, globalId, procoreId } = fieldsOf<OfficeWire, InCompany, Context>();

export const Office = {
  id: globalId,
  procoreId,
  name: field('name'),
  division: derive(['division'], ({ division }) => textOrNull(division)),
  address: derive(['address', 'city', 'state_code', 'zip', 'country_code'], addressOf),
  phone: derive(['phone'], ({ phone }) => textOrNull(phone)),
  fax: derive(['fax'], ({ fax }) => textOrNull(fax)),
  logoUrl: derive(['logo'], ({ logo }) => absoluteUrl(logo?.url)),
} satisfies Partial<OfficeResolvers>;

export const Company = {
  offices: listField({
    endpoint: officeList,
    list: ({ key: { company } }: { readonly key: RecordKey }) => ({ company, path: {} }),
    item: (wire, company, _company, { loaders }: Context) =>
      loaders.office.listed({ company, id: wireId(wire.id) }, wire, officeView),
  }),
} satisfies Partial<CompanyResolvers>;
