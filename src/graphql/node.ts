// Objects by their global ids: the id says which noun's loader has to be asked.
import type { GraphQLResolveInfo } from 'graphql';
import { type Loaders, type NodeRecord, nouns } from '../domains/index.js';
import { GatewayError } from '../kernel/errors.js';
import { decodeGlobalId } from '../kernel/global-id.js';
import type { Context } from './context.js';
import type { NodeResolvers, QueryResolvers } from './generated.js';

const MOST_NODES = 200;

const loaderNames = new Map<string, keyof Loaders>(
  (Object.keys(nouns) as (keyof typeof nouns)[]).map((name) => [nouns[name].name, name]),
);

async function nodeOf(id: string, argument: string, context: Context, info: GraphQLResolveInfo): Promise<NodeRecord> {
  const name = loaderNames.get(decodeGlobalId(id)?.type ?? '');
  if (name === undefined)
    throw new GatewayError('INVALID_ID', { argument, message: `\`${argument}\` has to be a global id of this graph.` });
  const loader: Pick<Loaders[typeof name], 'byGlobalId'> = context.loaders[name];
  return loader.byGlobalId(id, argument, context.selectedFields(info));
}

export const Query = {
  node: (_root, { id }, context, info) => nodeOf(id, 'id', context, info),

  nodes: (_root, { ids }, context, info) => {
    if (ids.length > MOST_NODES)
      throw new GatewayError('INVALID_ARGUMENT', {
        argument: 'ids',
        message: `\`ids\` takes at most ${MOST_NODES} ids.`,
      });
    return ids.map((id) => nodeOf(id, 'ids', context, info));
  },
} satisfies Partial<QueryResolvers>;

export const Node: NodeResolvers = {
  // A record's noun is its GraphQL type: both are the `name` of an entry of `nouns`.
  __resolveType: ({ noun }) => noun as Awaited<ReturnType<NodeResolvers['__resolveType']>>,
};
