// The executable schema: schema/*.graphql with the resolvers of every slice. A field that needs a resolver and has none
// does not compile; a resolver that the schema does not know does not start.
import { readdirSync, readFileSync } from 'node:fs';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { type GraphQLSchema, isObjectType } from 'graphql';
import { slices } from '../domains/index.js';
import type { RecordKey } from '../procore/read/record.js';
import type { Resolvers, ResolversParentTypes } from './generated.js';
import * as attachment from './attachment.js';
import * as node from './node.js';
import { allowBlankDays, scalars } from './scalars.js';
import * as search from './search.js';

type Intersection<U> = (U extends unknown ? (part: U) => void : never) extends (all: infer I) => void ? I : never;

/** Types whose parents are records: none of their fields resolves by itself. */
type RecordTypes = {
  [Name in keyof Resolvers & keyof ResolversParentTypes]: ResolversParentTypes[Name] extends { readonly key: RecordKey }
    ? Name
    : never;
}[keyof Resolvers & keyof ResolversParentTypes];

type NeededResolvers = Pick<
  Resolvers,
  RecordTypes | 'Query' | 'Mutation' | 'Node' | 'DownloadableFile' | 'SearchHits' | 'SearchResult'
>;

/** Several slices resolve fields of one type: `Project` has its own, and `rfis`, `users`, `vendors` from others. */
function mergeTypes<Part extends object>(parts: readonly Part[]): Intersection<Part> {
  const merged: Record<string, object> = {};
  for (const part of parts)
    for (const [type, fields] of Object.entries(part)) merged[type] = { ...merged[type], ...(fields as object) };
  return merged as Intersection<Part>;
}

/** Every resolver there is, by type and field. */
export const resolvers: NeededResolvers = mergeTypes([...slices, attachment, node, search]);

const folder = new URL('../../schema/', import.meta.url);

function readSdl(): string[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.graphql'));
  return files.sort().map((name) => readFileSync(new URL(name, folder), 'utf8'));
}

export function createSchema(): GraphQLSchema {
  const schema = makeExecutableSchema({
    typeDefs: readSdl(),
    resolvers,
    resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
  });
  // Only what a scalar does is ours to say here; what it is called and what it means stands in the SDL.
  for (const { name, serialize, parseValue, parseLiteral } of Object.values(scalars))
    Object.assign(schema.getType(name) ?? {}, { serialize, parseValue, parseLiteral });
  for (const type of Object.values(schema.getTypeMap()))
    if (isObjectType(type)) Object.values(type.getFields()).forEach(allowBlankDays);
  return schema;
}
