// Lists of people as objects of other slices show them: each is the list that Procore has, narrowed by its filter for such an
// object.
import type { GraphQLResolveInfo } from 'graphql';
import type {
  Context,
  PermissionTemplateResolvers,
  PermissionTemplateUsersArgs,
  TradePeopleArgs,
  TradeResolvers,
  TradeUsersArgs,
  VendorPeopleArgs,
  VendorResolvers,
} from '../graphql/generated.js';
import type { CompanyId } from '../kernel/procore-id.js';
import { projectFrom } from '../kernel/project-argument.js';
import { type Asking, asking } from '../procore/read/fields.js';
import type { InCompany } from '../procore/read/record.js';
import * as person from './person/index.js';
import * as user from './user/index.js';

interface Parent {
  readonly key: InCompany;
}

type List<Args, Page> = Asking &
  ((parent: Parent, args: Args, context: Context, info: GraphQLResolveInfo) => Promise<Page>);

/** Such a list; `ask` says whose it is and how it is narrowed. */
const narrowed = <Args, Asked, Page>(
  list: List<Asked, Page>,
  ask: (args: Args, of: Parent) => readonly [Parent, Asked],
) =>
  asking(
    list.asks,
    (parent: Parent, args: Args, context: Context, info: GraphQLResolveInfo) => {
      const [place, asked] = ask(args, parent);
      return list(place, asked, context, info);
    },
    list.views,
  );

const ofCompany = (company: CompanyId): Parent => ({ key: { company, id: company } });
const ofProject = (company: CompanyId, projectId: string): Parent => ({
  key: { company, id: projectFrom(projectId, company) },
});

export const Trade = {
  users: narrowed(user.resolvers.Company.users, (args: Partial<TradeUsersArgs>, { key: { company, id } }) => [
    ofCompany(company),
    { ...args, filter: { tradeIds: [id] } },
  ]),
  people: narrowed(
    person.resolvers.Company.people,
    ({ account, ...args }: Partial<TradePeopleArgs>, { key: { company, id } }) => [
      ofCompany(company),
      { ...args, filter: { account: account ?? null, tradeIds: [id] } },
    ],
  ),
} satisfies Partial<TradeResolvers>;

type VendorPeople = Omit<Partial<VendorPeopleArgs>, 'projectId'>;
const ofVendor = ({ account, ...args }: VendorPeople, id: string) => ({
  ...args,
  filter: { account: account ?? null, vendorIds: [id] },
});

const people = narrowed(person.resolvers.Company.people, (args: VendorPeople, { key: { company, id } }) => [
  ofCompany(company),
  ofVendor(args, id),
]);

const peopleOnProject = narrowed(
  person.resolvers.Project.people,
  ({ projectId, ...args }: VendorPeople & { readonly projectId: string }, { key: { company, id } }) => [
    ofProject(company, projectId),
    ofVendor(args, id),
  ],
);

export const Vendor = {
  people: asking(
    [...people.asks, ...peopleOnProject.asks],
    (vendor: Parent, { projectId, ...args }: Partial<VendorPeopleArgs>, context: Context, info: GraphQLResolveInfo) =>
      // An empty id is a wrong one, not an absent one.
      typeof projectId === 'string'
        ? peopleOnProject(vendor, { ...args, projectId }, context, info)
        : people(vendor, args, context, info),
    [...people.views, ...peopleOnProject.views],
  ),
} satisfies Partial<VendorResolvers>;

export const PermissionTemplate = {
  users: narrowed(
    user.resolvers.Project.users,
    ({ projectId, ...args }: PermissionTemplateUsersArgs, { key: { company, id } }) => [
      ofProject(company, projectId),
      { ...args, filter: { permissionTemplateId: id } },
    ],
  ),
} satisfies Partial<PermissionTemplateResolvers>;
