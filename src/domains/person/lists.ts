// People as objects of other nouns show them.
import type { GraphQLResolveInfo } from 'graphql';
import type {
  Context,
  TradePeopleArgs,
  TradeResolvers,
  VendorPeopleArgs,
  VendorResolvers,
} from '../../graphql/generated.js';
import { projectFrom } from '../../kernel/project-argument.js';
import { asking } from '../../procore/read/fields.js';
import { narrowedField } from '../../procore/read/narrowed-field.js';
import type { InCompany } from '../../procore/read/record.js';
import { Company, Project } from './resolvers.js';

interface Parent {
  readonly key: InCompany;
}

export const Trade = {
  people: narrowedField(
    Company.people,
    ({ account, ...args }: Partial<TradePeopleArgs>, { key: { company, id } }: Parent) => [
      { key: { company, id: company } },
      { ...args, filter: { account: account ?? null, tradeIds: [id] } },
    ],
  ),
} satisfies Partial<TradeResolvers>;

type PeopleArgs = Omit<Partial<VendorPeopleArgs>, 'projectId'>;

const ofVendor = ({ account, ...args }: PeopleArgs, id: string) => ({
  ...args,
  filter: { account: account ?? null, vendorIds: [id] },
});

const inCompany = narrowedField(Company.people, (args: PeopleArgs, { key: { company, id } }: Parent) => [
  { key: { company, id: company } },
  ofVendor(args, id),
]);

const onProject = narrowedField(
  Project.people,
  ({ projectId, ...args }: PeopleArgs & { readonly projectId: string }, { key: { company, id } }: Parent) => [
    { key: { company, id: projectFrom(projectId, company) } },
    ofVendor(args, id),
  ],
);

export const Vendor = {
  people: asking(
    [...inCompany.asks, ...onProject.asks],
    (vendor: Parent, { projectId, ...args }: Partial<VendorPeopleArgs>, context: Context, info: GraphQLResolveInfo) =>
      // An empty id is a wrong one, not an absent one.
      typeof projectId === 'string'
        ? onProject(vendor, { ...args, projectId }, context, info)
        : inCompany(vendor, args, context, info),
    [...inCompany.views, ...onProject.views],
  ),
} satisfies Partial<VendorResolvers>;
