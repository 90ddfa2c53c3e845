// The route table's vocabulary: what an endpoint documents, and what its handler is given.
import type { BodyType } from './body.js';
import type { Query, QuerySchema } from './parameters.js';
import type { Grant, Level, Principal } from './principal.js';
import type { Reply } from './refusal.js';
import type { Lens } from './shape.js';
import type { Dataset } from './store.js';

/** `{project_id: number; id: number}` for '/rest/v1.0/projects/{project_id}/rfis/{id}'. */
export type PathIds<P extends string> = P extends `${string}{${infer Name}}${infer Rest}`
  ? { readonly [K in Name]: number } & PathIds<Rest>
  : unknown;

/** The ids of every path below a project. */
export interface InProject {
  readonly project_id: number;
}

export interface Context<Ids = unknown, B = unknown> extends Lens {
  readonly ids: Ids;
  readonly query: Query;
  readonly body: B;
  /** The request's own address, for Link headers. */
  readonly url: URL;
  readonly principal: Principal;
  /** What the principal may do in the company of the request. */
  readonly grant: Grant;
  /** Every company the principal's app is connected to. */
  readonly companies: readonly Dataset[];
}

/** The tool an endpoint belongs to; of the project when the path or query names one, else of the company. */
export interface ToolAccess {
  readonly tool: string;
  readonly level: Level;
}

export interface RouteDefinition<P extends string, B> {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly path: P;
  readonly query?: QuerySchema;
  readonly body?: BodyType<B>;
  /** Absent: open to everybody who may enter the company or project. */
  readonly access?: ToolAccess;
  handle(context: Context<PathIds<P>, B>): Reply;
}

/** A route whose path and body types have been checked and put away, fit for the table. */
export interface Route {
  readonly method: string;
  readonly path: string;
  readonly query: QuerySchema;
  readonly body: BodyType<unknown> | null;
  readonly access: ToolAccess | null;
  handle(context: Context): Reply;
}

export function route<P extends string, B = undefined>(definition: RouteDefinition<P, B>): Route {
  const { query = {}, body = null, access = null } = definition;
  // The router has matched the path and the body has been checked against `body` before a handler runs.
  return {
    ...definition,
    query,
    body,
    access,
    handle: (context) => definition.handle(context as Context<PathIds<P>, B>),
  };
}
