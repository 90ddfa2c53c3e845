// What the gateway's slices say about Procore, gathered from the modules themselves: a slice that is added is in here
// without anybody naming it.
import { readdirSync } from 'node:fs';
import { nouns } from '../../src/domains/index.js';
import type { ProcoreId } from '../../src/kernel/procore-id.js';
import type { Endpoint, ListEndpoint, Query } from '../../src/procore/endpoint.js';
import type { View } from '../../src/procore/connection-field.js';
import type { Noun } from '../../src/procore/noun.js';
import type { RecordKey, Shape } from '../../src/procore/record.js';
import type { WireObject } from '../../src/procore/source.js';

/** A claim that an endpoint, asked like this, shows these fields. */
export interface Claim {
  readonly name: string;
  readonly endpoint: Endpoint;
  readonly query: Query;
  readonly fields: readonly string[];
}

export interface Named<T> {
  readonly name: string;
  readonly value: T;
}

const DOMAINS = new URL('../../src/domains/', import.meta.url);

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
const isEndpoint = (value: unknown): value is Endpoint => isObject(value) && 'method' in value && 'path' in value;
export const isList = (endpoint: Endpoint): endpoint is ListEndpoint => 'paging' in endpoint;
const isView = (value: unknown): value is View<object> => isObject(value) && 'query' in value && 'fields' in value;

async function exportsOf(slice: string): Promise<Named<unknown>[]> {
  const module = (await import(new URL(`${slice}/rest.ts`, DOMAINS).pathname)) as Readonly<Record<string, unknown>>;
  return Object.entries(module).map(([name, value]) => ({ name, value }));
}

const slices = readdirSync(DOMAINS, { withFileTypes: true }).filter((entry) => entry.isDirectory());
const exported = (await Promise.all(slices.map(({ name }) => exportsOf(name)))).flat();

/** Every endpoint of every slice, by the name under which its rest.ts exports it. */
export const endpoints: readonly Named<Endpoint>[] = exported.flatMap(({ name, value }) =>
  isEndpoint(value) ? [{ name, value }] : [],
);

/** The views of a list: `vendorViews` or `vendorView` are those of `vendorList`. */
const views: readonly Named<readonly View<object>[]>[] = exported.flatMap(({ name, value }) => {
  const some: readonly unknown[] = Array.isArray(value) ? value : [value];
  return some.length > 0 && some.every(isView) ? [{ name, value: some }] : [];
});

/** Views that no list claims: their export is not named after one. */
export const strayViews: readonly string[] = views.flatMap(({ name }) => (listOf(name) ? [] : [name]));

function listOf(viewsName: string): Endpoint | undefined {
  const listName = viewsName.replace(/Views?$/, 'List');
  return endpoints.find(({ name }) => name === listName)?.value;
}

/** A source as far as the description can judge it. */
interface AnySource {
  readonly name: string;
  readonly kind: string;
  readonly endpoint: Endpoint;
  readonly query?: Query;
  readonly fields: readonly string[];
  readonly rename?: Shape<Record<string, unknown>>['rename'];
  readonly within?: Shape<Record<string, unknown>>['within'];
  readonly idFilter?: string;
  readonly remainder?: AnySource;
}

const withRemainder = (source: AnySource): AnySource[] => [
  source,
  ...(source.remainder ? withRemainder(source.remainder) : []),
];

type AnyNoun = Pick<Noun<WireObject, RecordKey>, 'name' | 'depth' | 'keyOf'> & {
  readonly sources: readonly AnySource[] | ((key: RecordKey) => readonly AnySource[]);
};

/** Some path of ids, as long as an object's of the noun may be. */
const somePath = (depth: number): readonly ProcoreId[] => Array(depth + 1).fill('1') as ProcoreId[];

/** Sources that depend on where an object is are asked for at each depth. */
const sourcesOf = ({ sources: own, depth, keyOf }: AnyNoun): readonly AnySource[] =>
  typeof own === 'function' ? [depth].flat().flatMap((ids) => own(keyOf(somePath(ids)))) : own;

export const sources: readonly Named<AnySource>[] = (Object.values(nouns) as unknown as AnyNoun[]).flatMap((noun) => {
  const named = sourcesOf(noun)
    .flatMap(withRemainder)
    .map((source) => [`${noun.name} ${source.name}`, source] as const);
  return [...new Map(named)].map(([name, value]) => ({ name, value }));
});

/** Endpoints that are asked only for what another list leaves out, which depends on the data. */
export const lastResorts: ReadonlySet<Endpoint> = new Set(
  sources.flatMap(({ value }) => withRemainder(value).slice(1)).map(({ endpoint }) => endpoint),
);

const viewsOfLists = views.flatMap(({ name, value }) => {
  const endpoint = listOf(name);
  return endpoint ? value.map((view, index) => ({ ...view, name: `${name} ${index}`, endpoint })) : [];
});

const shapes = [...viewsOfLists, ...sources.map(({ name, value }) => ({ ...value, name }))];
const renamed = shapes.flatMap(({ rename = {} }) => Object.entries<string | undefined>(rename));

/** Fields of wire types that Procore does not send under this name. */
export const ownNames: ReadonlySet<string> = new Set([
  ...renamed.map(([own]) => own),
  ...shapes.flatMap(({ within = {} }) => Object.keys(within)),
]);

/** Fields that some answers show in part only; the whole has a name of its own. */
export const stubs: ReadonlySet<string> = new Set(renamed.flatMap(([, sent]) => sent ?? []));

/** Everything that views and sources say about an answer, under the names that Procore sends. */
export const claims: readonly Claim[] = shapes.map(
  ({ name, endpoint, query = [], fields, rename = {}, within = {} }) => ({
    name,
    endpoint,
    query,
    fields: fields
      .filter((field) => !(field in within)) // made here, from parts that the wire type has
      .map((field) => (rename as Readonly<Record<string, string | undefined>>)[field] ?? field),
  }),
);
