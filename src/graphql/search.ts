// One text, looked for in several tools of a project at once. Which lists can be searched is in the registry.
import type { GraphQLResolveInfo } from 'graphql';
import {
  type FileRecord,
  type PersonRecord,
  type ProjectRecord,
  type RfiRecord,
  searches,
  type SubmittalRecord,
  type UserRecord,
  type VendorRecord,
} from '../domains/index.js';
import { GatewayError } from '../kernel/errors.js';
import { checkWindow } from '../kernel/window.js';
import type { Asking } from '../procore/read/fields.js';
import type { Context } from './context.js';
import type { ProjectResolvers, ProjectSearchArgs, SearchHitsResolvers, SearchResultResolvers } from './generated.js';

type Kind = keyof typeof searches;
const everywhere = Object.keys(searches) as Kind[];

type SearchResultRecord = FileRecord | PersonRecord | RfiRecord | SubmittalRecord | UserRecord | VendorRecord;

interface Found {
  readonly totalCount: number | null;
  readonly nodes: readonly SearchResultRecord[];
}

/** What was found of one kind; undefined where nothing of it is selected, and so nothing was asked. */
export interface SearchHitsValue {
  readonly kind: Kind;
  readonly found: Promise<Found> | undefined;
}

type Args = ProjectSearchArgs & { readonly first: number };

const search: ProjectResolvers['search'] & Asking = Object.assign(
  (project: ProjectRecord, { text, kinds, first }: Args, context: Context, info: GraphQLResolveInfo) => {
    if (text.trim() === '')
      throw new GatewayError('INVALID_ARGUMENT', { argument: 'text', message: '`text` has to say what to look for.' });
    if (kinds?.length === 0)
      throw new GatewayError('INVALID_ARGUMENT', {
        argument: 'kinds',
        message: '`kinds` has to name a kind; leave it out to look everywhere.',
      });
    checkWindow({ first });
    const isAsked = ['totalCount', 'results'].some((field) => context.selectedFields(info).has(field));
    const selected = context.selectedFields(info, ['results']);
    return [...new Set(kinds ?? everywhere)].map((kind): SearchHitsValue => {
      const found: Promise<Found> | undefined = isAsked
        ? searches[kind].page(project, { search: text, first }, context, selected)
        : undefined;
      // Reported by the fields that wait for it.
      found?.catch(() => undefined);
      return { kind, found };
    });
  },
  { asks: everywhere.flatMap((kind) => searches[kind].asks), views: [] },
);

export const Project = { search } satisfies Partial<ProjectResolvers>;

export const SearchHits = {
  kind: ({ kind }) => kind,
  totalCount: async ({ found }) => (await found)?.totalCount ?? null,
  results: async ({ found }) => (await found)?.nodes ?? [],
} satisfies SearchHitsResolvers;

export const SearchResult: SearchResultResolvers = {
  // A record's noun is its GraphQL type.
  __resolveType: ({ noun }) => noun as Awaited<ReturnType<SearchResultResolvers['__resolveType']>>,
};
