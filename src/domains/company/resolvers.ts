// Companies in GraphQL.
import { companyFrom } from '../../kernel/company-argument.js';
import { type CompanyId, wireId } from '../../kernel/procore-id.js';
import type { CompanyResolvers, Context, QueryCompaniesArgs, QueryResolvers } from '../../graphql/generated.js';
import { connectionField } from '../../procore/read/connection-field.js';
import { asking, fieldsOf } from '../../procore/read/fields.js';
import { absoluteUrl } from '../../procore/values.js';
import {
  type CompanyKey,
  companyList,
  companyView,
  type CompanyWire,
  configuration,
  type ConfigurationWire,
} from './rest.js';

const { field, derive, globalId, procoreId } = fieldsOf<CompanyWire, CompanyKey, Context>();

function configurationOf(wire: ConfigurationWire) {
  const { rounding_configuration: rounding, time_and_materials_company_config: materials } = wire;
  return {
    currencyCode: wire.currency_iso_code ?? null,
    currencySymbol: wire.currency_symbol ?? null,
    currencyDisplay: wire.currency_display ?? null,
    uses24HourClock: wire.use_24_hour_mode ?? null,
    strictFileUploading: wire.strict_file_uploading ?? null,
    imageAsBuiltsEnabled: wire.enable_image_real_time_as_builts ?? null,
    taskCodesEnabled: wire.task_codes_enabled ?? null,
    timesheets: {
      enabled: wire.timesheets_tab_enabled ?? null,
      weekStartDay: wire.timesheets_week_start_day ?? null,
      signatureText: wire.timesheets_custom_signature_text ?? null,
      roundingRule: rounding?.rule ?? null,
      roundingIncrement: rounding?.time_increment ?? null,
      private: wire.timecards_private ?? null,
      employeesSeeAllProjects: wire.timecard_employees_see_all_projects ?? null,
    },
    timeAndMaterials: materials
      ? {
          materials: materials.materials_enabled ?? null,
          labor: materials.labor_enabled ?? null,
          equipment: materials.equipment_enabled ?? null,
          subcontractors: materials.subcontractors_enabled ?? null,
        }
      : null,
  };
}

export const Company = {
  id: globalId,
  procoreId,
  name: field('name'),
  active: field('is_active'),
  logoUrl: derive(['logo_url'], (shown) => absoluteUrl(shown.logo_url)),
  mine: field('my_company'),
  businessNetworkEnabled: field('pcn_business_experience'),
  configuration: asking(
    [configuration],
    async ({ key: { company } }: { readonly key: CompanyKey }, _args: object, { operation }: Context) =>
      configurationOf(await operation.show({ endpoint: configuration, path: {} }, company, false)),
  ),
} satisfies Partial<CompanyResolvers>;

export const Query = {
  company: (_root, { id }, context, info) => {
    const company = companyFrom(id, context.company, 'id');
    return context.loaders.company.claimed({ company, id: company }, context.selectedFields(info));
  },

  companies: connectionField({
    endpoint: companyList,
    views: [companyView],
    list: (_root: object, args: QueryCompaniesArgs, context: Context) => ({
      company: companyFrom(null, context.company),
      path: {},
      query: args.includeFree ? [['include_free_companies', 'true']] : [],
    }),
    resolvers: () => Company,
    node: (wire, view, _company, _root, context) => {
      const id = wireId(wire.id) as CompanyId;
      return context.loaders.company.listed({ company: id, id }, wire, view);
    },
  }),
} satisfies Partial<QueryResolvers>;
