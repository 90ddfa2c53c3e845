// The two endpoints nearly every noun has, as declarations: a list with filters, sorting, views and pages, and a show.
import type { PagingDialect } from './paging.js';
import { oneOf, type Parameter, type QuerySchema } from './parameters.js';
import type { Predicate } from './filters.js';
import { notFound } from './refusal.js';
import { route, type Context, type PathIds, type Route, type ToolAccess } from './route.js';
import { render, type Shape } from './shape.js';
import type { Sorting } from './sorting.js';
import type { Entity, Kind } from './store.js';

/** The views of an endpoint: the `view` parameter picks one, and permissions may narrow the choice. */
export interface Views<T> {
  /** By name, or a shape where Procore documents no name by which it could be asked for; other parameters may decide it. */
  readonly default: string | Shape<T> | ((context: Context) => Shape<T>);
  /** What the parameter is called; unless said, `view`. */
  readonly parameter?: 'view' | 'serializer_view';
  /** Those that can be asked for. `null` is a view of bare ids. */
  readonly shapes: Readonly<Record<string, Shape<T> | null>>;
  /** For a caller who may not see every view: what is left, the first being what the others turn into. */
  readonly narrowed?: (context: Context) => readonly string[] | null;
  /** Views that fix the page size. */
  readonly perPage?: Readonly<Record<string, number>>;
}

/** One shape only, without a `view` parameter. */
export const onlyView = <T>(shape: Shape<T>): Views<T> => ({ default: shape, shapes: {} });

interface Chosen<T> {
  /** Absent for a default without one. */
  readonly name: string | undefined;
  readonly renderRow: (row: T) => unknown;
}

const viewParameter = <T>(views: Views<T>): Parameter<string> => oneOf(...Object.keys(views.shapes));

const viewQuery = <T>(views: Views<T>): QuerySchema =>
  Object.keys(views.shapes).length === 0 ? {} : { [views.parameter ?? 'view']: viewParameter(views) };

function chooseView<T extends Entity>(views: Views<T>, context: Context, omitNull: boolean): Chosen<T> {
  const usual = typeof views.default === 'string' ? views.default : undefined;
  const asked = context.query.get(views.parameter ?? 'view', viewParameter(views)) ?? usual;
  const left = views.narrowed?.(context);
  // A view the caller may not see turns into one it may, without an error (docs/procore.md §5).
  const name = left && !left.some((view) => view === asked) ? left[0] : asked;
  const shape = shapeOf(views, name, context);
  return { name, renderRow: (row) => (shape ? render(shape, row, context, omitNull) : row.id) };
}

function shapeOf<T>(views: Views<T>, name: string | undefined, context: Context): Shape<T> | null {
  const { default: usual, shapes } = views;
  if (name !== undefined) return shapes[name] ?? null;
  if (typeof usual === 'function') return usual(context);
  return typeof usual === 'string' ? null : usual;
}

interface Endpoint<T> {
  readonly views: Views<T>;
  readonly access?: ToolAccess;
  /** Parameters that neither filter nor sort. */
  readonly query?: QuerySchema;
  /** Leave null keys out of the answer. */
  readonly omitNull?: boolean;
}

export interface ListEndpoint<Ids, T> extends Endpoint<T> {
  /** What this caller may see at this place; unless given, every record of the company. */
  readonly rows?: (context: Context<Ids>) => readonly T[];
  /** By the parameter's whole name, without the trailing [] of lists. */
  readonly filters?: Readonly<Record<string, Parameter<Predicate<T>>>>;
  readonly sorting?: Sorting<T>;
  /** Absent where the endpoint takes no paging: `page` is an error then (docs/procore.md §4). */
  readonly paging?: PagingDialect;
}

export function list<T extends Entity, P extends string>(
  kind: Kind<T>,
  path: P,
  endpoint: ListEndpoint<PathIds<P>, T>,
): Route {
  const { views, access, filters = {}, sorting, paging, omitNull = false } = endpoint;
  const rows = endpoint.rows ?? ((context) => kind.in(context.data).all());
  return route({
    method: 'GET',
    path,
    query: { ...endpoint.query, ...filters, ...viewQuery(views), ...sorting?.parameters, ...paging?.parameters },
    ...(access && { access }),
    handle(context) {
      const predicates = Object.entries(filters).flatMap(([name, filter]) => context.query.get(name, filter) ?? []);
      const kept = rows(context).filter((row) => predicates.every((keep) => keep(row, context)));
      const sorted = sorting ? sorting.sort(kept, context) : kept;
      const view = chooseView(views, context, omitNull);
      const page = paging?.cut(sorted, context.query, context.url, views.perPage?.[view.name ?? '']);
      const rendered = (page?.rows ?? sorted).map(view.renderRow);
      return { status: 200, ...(page && { headers: page.headers }), body: page ? page.wrap(rendered) : rendered };
    },
  });
}

export interface ShowEndpoint<Ids, T> extends Endpoint<T> {
  /** The record, or undefined when it is missing or hidden: 404 either way. */
  readonly find: (context: Context<Ids>) => T | undefined;
}

export function show<T extends Entity, P extends string>(path: P, endpoint: ShowEndpoint<PathIds<P>, T>): Route {
  const { views, access, omitNull = false } = endpoint;
  return route({
    method: 'GET',
    path,
    query: { ...endpoint.query, ...viewQuery(views) },
    ...(access && { access }),
    handle(context) {
      const row = endpoint.find(context);
      if (!row) throw notFound();
      return { status: 200, body: chooseView(views, context, omitNull).renderRow(row) };
    },
  });
}
