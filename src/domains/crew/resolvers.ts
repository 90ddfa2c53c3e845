// Crews in GraphQL.
import { wireId } from '../../kernel/procore-id.js';
import type {
  Context,
  CrewFilter,
  CrewResolvers,
  ProjectCrewsArgs,
  ProjectResolvers,
} from '../../graphql/generated.js';
import { connectionField } from '../../procore/read/connection-field.js';
import { fieldsOf } from '../../procore/read/fields.js';
import * as filter from '../../procore/read/filters.js';
import type { InProject, RecordKey } from '../../procore/read/record.js';
import type { WireNamed } from '../../procore/values.js';
import { crewList, crewView, type CrewWire, type MemberWire } from './rest.js';

const { field, derive, ofKey, globalId, procoreId } = fieldsOf<CrewWire, InProject, Context>();

const userOf = (wire: WireNamed, { company }: RecordKey, { loaders }: Context) =>
  loaders.user.reference({ company, id: wireId(wire.id) }, { id: wire.id, name: wire.name });

const personOf = (wire: MemberWire, { company }: RecordKey, { loaders }: Context) => {
  const name = [wire.first_name, wire.last_name].filter(Boolean).join(' ');
  return loaders.person.reference({ company, id: wireId(wire.id) }, { ...wire, ...(name && { name }) });
};

export const Crew: CrewResolvers = {
  id: globalId,
  procoreId,
  project: ofKey(({ key: { company, project } }, { loaders }) =>
    loaders.project.reference({ company, id: project }, {}),
  ),
  name: field('name'),
  lead: derive(['lead_party'], ({ lead_party: lead }, { key }, context) =>
    lead ? personOf(lead, key, context) : null,
  ),
  leadUser: derive(['lead'], ({ lead }, { key }, context) => (lead ? userOf(lead, key, context) : null)),
  members: derive(['members'], ({ members }, { key }, context) =>
    (members ?? []).map((member) => personOf(member, key, context)),
  ),
  memberUsers: derive(['employees'], ({ employees }, { key }, context) =>
    (employees ?? []).map((user) => userOf(user, key, context)),
  ),
  createdBy: derive(['created_by'], ({ created_by: user }, { key }, context) =>
    user ? userOf(user, key, context) : null,
  ),
  createdAt: field('created_at'),
  updatedAt: field('updated_at'),
};

const filters: filter.FilterTable<CrewFilter> = { updatedAt: filter.range('filters[updated_at]') };

export const Project = {
  crews: connectionField({
    endpoint: crewList,
    views: [crewView],
    list: ({ key: { company, id } }: { readonly key: RecordKey }, args: Partial<ProjectCrewsArgs>) => ({
      company,
      path: { project_id: id },
      query: filter.filterQuery(filters, args.filter, [company, id]),
    }),
    resolvers: () => Crew,
    node: (wire, view, company, project, { loaders }: Context) =>
      loaders.crew.listed({ company, project: project.key.id, id: wireId(wire.id) }, wire, view),
  }),
  crew: ({ key: { company, id: project } }, { id }, { loaders, selectedFields }, info) =>
    loaders.crew.claimed(loaders.crew.keyFrom(id, 'id', [company, project]), selectedFields(info)),
} satisfies Partial<ProjectResolvers>;
