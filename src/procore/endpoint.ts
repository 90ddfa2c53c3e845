// Endpoints as data: what Procore's description says about a call, in one typed value. Slices list their endpoints in
// rest.ts; nothing else builds a path.
import type { CompanyId, ProcoreId } from '../kernel/procore-id.js';

export type HttpMethod = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

type ParameterNames<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}`
  ? Name | ParameterNames<Rest>
  : never;

declare const uuidBrand: unique symbol;
/** The id of an upload. */
export type Uuid = string & { readonly [uuidBrand]: true };

/** The ids a path needs besides the company, which always comes from the scope of the call. */
export type PathIds<Path extends string> = string extends Path
  ? Readonly<Record<string, ProcoreId | Uuid>>
  : { readonly [Name in Exclude<ParameterNames<Path>, 'company_id'>]: Name extends 'uuid' ? Uuid : ProcoreId };

/** Query parameters in the order in which they are sent; arrays as repeated `name[]` (docs/procore.md §5). */
export type Query = readonly (readonly [name: string, value: string])[];

export interface Endpoint<Path extends string = string, Wire = unknown> {
  readonly method: HttpMethod;
  readonly path: Path;
  /** The GraphQL type of what it answers with: a batch of another noun waits for it when the query leads from here to there. */
  readonly noun: string;
  /** Procore wants the company in the query as well as in the header. */
  readonly companyInQuery?: true;
  /** Procore wants the project in the query, since the path does not have it: `path.project_id` of the call. */
  readonly projectInQuery?: true;
  /** A query parameter without which Procore does not answer: the object the list is of, `path.parent_id` of the call. */
  readonly parentInQuery?: string;
  /** v2 puts what it answers into `data` (docs/procore.md §3). */
  readonly envelope?: 'data';
  /** The shape of one object in the answer; exists for the compiler only. */
  readonly wire?: Wire;
}

/** How a list is cut into pages (docs/procore.md §4). */
export type Paging =
  /** `page` from 1 and `per_page`; the server clamps `per_page` to `largest`. */
  | { readonly dialect: 'pages'; readonly largest: number }
  /** No paging at all: `page` would be an error, everything comes in one answer. */
  | { readonly dialect: 'none' };

export interface ListEndpoint<Path extends string = string, Wire = unknown> extends Endpoint<Path, Wire> {
  readonly method: 'GET';
  readonly paging: Paging;
}

/** One call: an endpoint with everything that fills it. */
export interface Call<Path extends string = string, Wire = unknown> {
  readonly endpoint: Endpoint<Path, Wire>;
  readonly path: PathIds<Path> & { readonly project_id?: ProcoreId; readonly parent_id?: ProcoreId };
  readonly query?: Query;
  readonly body?: unknown;
}

export interface ListCall<Path extends string = string, Wire = unknown> extends Call<Path, Wire> {
  readonly endpoint: ListEndpoint<Path, Wire>;
}

/** A single object: `show<VendorWire>()({ … })`. */
export const show =
  <Wire>() =>
  <Path extends string>(
    endpoint: Omit<Endpoint<Path>, 'method' | 'wire'>,
  ): Endpoint<Path, Wire> & { method: 'GET' } => ({
    ...endpoint,
    method: 'GET',
  });

/** A list of objects: `list<VendorWire>()({ … })`. */
export const list =
  <Wire>() =>
  <Path extends string>(endpoint: Omit<ListEndpoint<Path>, 'method' | 'wire'>): ListEndpoint<Path, Wire> => ({
    ...endpoint,
    method: 'GET',
  });

/** A write, and the types that it touches. */
export interface WriteEndpoint<Path extends string = string, Wire = unknown> extends Endpoint<Path, Wire> {
  readonly method: Exclude<HttpMethod, 'GET'>;
  /**
   * The GraphQL types whose objects or lists may look different afterwards, for every principal of the company. References
   * to them inside other objects (a name, say) are not counted.
   */
  readonly touches: readonly [string, ...string[]];
}

/** A write: `write<UserWire>()({ method: 'POST', … })`. */
export const write =
  <Wire>() =>
  <Path extends string>(endpoint: Omit<WriteEndpoint<Path>, 'wire'>): WriteEndpoint<Path, Wire> =>
    endpoint;

/** Path and query of a call. Brackets stay as they are, which keeps long id lists short; values are encoded. */
export function targetOf(call: Call, company: CompanyId): string {
  const ids: Readonly<Record<string, ProcoreId | Uuid>> = { ...call.path, company_id: company };
  const path = call.endpoint.path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const id = ids[name];
    return id ?? lacking(call, name);
  });
  const query: Query = [
    ...(call.endpoint.companyInQuery ? [['company_id', company] as const] : []),
    ...(call.endpoint.projectInQuery
      ? [['project_id', ids['project_id'] ?? lacking(call, 'project_id')] as const]
      : []),
    ...(call.endpoint.parentInQuery
      ? [[call.endpoint.parentInQuery, ids['parent_id'] ?? lacking(call, 'parent_id')] as const]
      : []),
    ...(call.query ?? []),
  ];
  return query.length === 0 ? path : `${path}?${encodeQuery(query)}`;
}

function lacking({ endpoint }: Call, name: string): never {
  throw new TypeError(`${endpoint.path} lacks ${name}`);
}

/** A half of a surrogate pair is no character and has no encoding. */
const LONE_SURROGATE = /\p{Surrogate}/gu;

export function encodeQuery(query: Query): string {
  return query
    .map(([name, value]) => `${name}=${encodeURIComponent(value.replace(LONE_SURROGATE, '\ufffd'))}`)
    .join('&');
}
