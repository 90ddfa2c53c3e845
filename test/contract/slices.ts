// What the gateway's slices say about Procore, gathered from the modules themselves: a slice that is added is in here
// without anybody naming it.
import { readdirSync } from 'node:fs';
import { nouns } from '../../src/domains/index.js';
import type { ProcoreId } from '../../src/kernel/procore-id.js';
import type { Endpoint, ListEndpoint, Query } from '../../src/procore/endpoint.js';
import type { View } from '../../src/procore/read/connection-field.js';
import type { Shape } from '../../src/procore/read/record.js';

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

/** What rest.ts exports, and what rest-writes.ts does where there is one. */
async function exportsOf(slice: string): Promise<Named<unknown>[]> {
  const folder = new URL(`${slice}/`, DOMAINS);
  const files = readdirSync(folder).filter((name) => /^rest.*\.ts$/.test(name));
  const modules = (await Promise.all(files.map((name) => import(new URL(name, folder).pathname)))) as object[];
  return modules.flatMap((module) =>
    Object.entries(module).map(([name, value]: [string, unknown]) => ({ name, value })),
  );
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
  /** Where the items are another noun's, the wire type of that noun is what is held against the description. */
  readonly tell?: unknown;
}

const withRemainder = (source: AnySource): AnySource[] => [
  source,
  ...(source.remainder ? withRemainder(source.remainder) : []),
];

interface AnyNoun {
  readonly name: string;
  readonly depth: number | readonly number[];
  readonly keyOf: (path: readonly ProcoreId[]) => unknown;
  readonly sources: readonly AnySource[] | ((key: unknown) => readonly AnySource[]);
}

/** Where the objects of a noun are, sources may depend on. */
const sourcesOf = ({ depth, keyOf, sources: own }: AnyNoun): readonly AnySource[] =>
  typeof own === 'function'
    ? [depth].flat().flatMap((above) => own(keyOf(Array.from({ length: above + 1 }, () => '1' as ProcoreId))))
    : own;

export const sources: readonly Named<AnySource>[] = Object.values(nouns).flatMap((noun) =>
  sourcesOf(noun as unknown as AnyNoun)
    .flatMap(withRemainder)
    .map((source) => ({ name: `${noun.name} ${source.name} of ${source.endpoint.path}`, value: source })),
);

/** Of nouns that can be in a company or in a project: which of the two is asked depends on the object. */
const ofEitherPlace = Object.values(nouns).flatMap((noun) =>
  typeof noun.sources === 'function' ? sourcesOf(noun as unknown as AnyNoun) : [],
);

/** Endpoints that are asked only for what another list leaves out, or in one of two places, which depends on the data. */
export const lastResorts: ReadonlySet<Endpoint> = new Set(
  [...sources.flatMap(({ value }) => withRemainder(value).slice(1)), ...ofEitherPlace].map(({ endpoint }) => endpoint),
);

const viewsOfLists = views.flatMap(({ name, value }) => {
  const endpoint = listOf(name);
  return endpoint ? value.map((view, index) => ({ ...view, name: `${name} ${index}`, endpoint })) : [];
});

/** Of siblings the claim is about a part of the answer: see the wire types. */
const shapes = [
  ...viewsOfLists,
  ...sources
    .filter(({ value }) => value.kind !== 'siblings' && value.tell === undefined)
    .map(({ name, value }) => ({ ...value, name })),
];
const renamed = shapes.flatMap(({ rename = {} }) => Object.entries<string | undefined>(rename));
const inside = shapes.flatMap(({ within = {} }) => Object.keys(within));

/** Fields of wire types that Procore does not send under this name. */
export const ownNames: ReadonlySet<string> = new Set([...renamed.map(([own]) => own), ...inside]);

/** `Rfi.questions`: fields that some answers show in part only; the whole has a name of its own. */
export const stubs: ReadonlySet<string> = new Set(
  shapes.flatMap(({ rename = {}, endpoint }) =>
    Object.values<string | undefined>(rename).flatMap((sent) => (sent ? [`${endpoint.noun}.${sent}`] : [])),
  ),
);

/** Everything that views and sources say about an answer, under the names that Procore sends. */
export const claims: readonly Claim[] = shapes.map(
  ({ name, endpoint, query = [], fields, rename = {}, within = {} }) => ({
    name,
    endpoint,
    query,
    fields: fields
      .filter((field) => !Object.hasOwn(within, field))
      .map((field) => (rename as Readonly<Record<string, string | undefined>>)[field] ?? field),
  }),
);
