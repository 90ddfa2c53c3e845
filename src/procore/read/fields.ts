// Fields of a noun as resolvers. Each resolver carries the names of the wire fields it needs, so that a list can be asked
// for in the smallest view that answers the query.
import type { GraphQLResolveInfo } from 'graphql';
import type { Endpoint, Query } from '../endpoint.js';
import type { MaybePromise, ProcoreRecord, RecordKey } from './record.js';

/** What fields need of the GraphQL context. */
export interface SelectionContext {
  /** The fields selected on what a field returns; `paths` leads through wrappers such as ["edges", "node"]. */
  readonly selectedFields: (info: GraphQLResolveInfo, ...paths: readonly (readonly string[])[]) => ReadonlySet<string>;
}

/** What a resolver needs of its parent's record. */
export interface Needing {
  readonly needs: readonly string[];
}

/** What is known of a field that asks Procore itself: docs/coverage.md is made from it. */
export interface Asking {
  readonly asks: readonly Endpoint[];
  /** Of a list: the shapes in which it may ask for it. */
  readonly views: readonly Answer[];
}

/** How an endpoint is asked, and which fields its answer then has. */
export interface Answer {
  readonly query: Query;
  readonly fields: readonly string[];
}

/** A resolver with the endpoints it may call. */
export const asking = <F extends object>(
  asks: readonly Endpoint[],
  resolver: F,
  views: readonly Answer[] = [],
): F & Asking => Object.assign(resolver, { asks, views });

type Shown<Wire, Names extends readonly (keyof Wire)[]> = { readonly [Name in Names[number]]: Wire[Name] | null };

/** A wire field that shows a part of an object incompletely. */
export interface Stub<Field> {
  readonly field: Field;
  /** The GraphQL fields of the part that it answers. */
  readonly shows: readonly string[];
  /** Of those that are objects themselves, the fields it answers; all of them where nothing is said. */
  readonly inside?: Readonly<Record<string, readonly string[]>>;
}

const isShown = (selected: ReadonlySet<string>, shown: readonly string[]): boolean =>
  [...selected].every((name) => name === '__typename' || shown.includes(name));

export function needing<F extends object>(needs: readonly string[], resolver: F): F & Needing {
  return Object.assign(resolver, { needs });
}

async function settleAll(values: Readonly<Record<string, unknown>>): Promise<object> {
  const settled: readonly unknown[] = await Promise.all(Object.values(values) as readonly unknown[]);
  return Object.fromEntries(Object.keys(values).map((name, index) => [name, settled[index]]));
}

/** The field makers of one noun. */
export function fieldsOf<Wire extends object, Key extends RecordKey, Context extends SelectionContext>() {
  type Parent = ProcoreRecord<Wire, Key>;
  type WireField = keyof Wire & string;

  /** A field that is shown as Procore sends it. */
  function field<Name extends WireField>(name: Name) {
    return needing([name], (parent: Parent): MaybePromise<Exclude<Wire[Name], undefined> | null> => {
      return parent.get(name) as MaybePromise<Exclude<Wire[Name], undefined> | null>;
    });
  }

  /** A field made from one or several of Procore's. */
  function derive<const Names extends readonly WireField[], Result>(
    names: Names,
    compute: (shown: Shown<Wire, Names>, parent: Parent, context: Context) => Result,
  ) {
    return needing(names, (parent: Parent, _args: object, context: Context): MaybePromise<Awaited<Result>> => {
      const shown: Record<string, unknown> = {};
      let isWaiting = false;
      for (const name of names) if ((shown[name] = parent.get(name)) instanceof Promise) isWaiting = true;
      const finish = (settled: object) => compute(settled as Shown<Wire, Names>, parent, context);
      return (isWaiting ? settleAll(shown).then(finish) : finish(shown)) as MaybePromise<Awaited<Result>>;
    });
  }

  /**
   * A part of which some answers show a stub and others the whole: the first stub that shows all that is selected of it is
   * enough. Where nothing shows the whole, the largest stub that is known stands for it.
   */
  function nested<Stubbed extends WireField, Whole extends WireField, Result>(
    stubs: Stub<Stubbed> | readonly Stub<Stubbed>[],
    whole: Whole,
    compute: (part: Wire[Stubbed] | Wire[Whole] | null, parent: Parent, context: Context) => Result,
  ) {
    const all = [stubs].flat();
    const needs = all.slice(0, 1).map(({ field }) => field);
    return needing(needs, (parent: Parent, _args: object, context: Context, info: GraphQLResolveInfo) => {
      const fits = ({ shows, inside = {} }: Stub<Stubbed>): boolean =>
        isShown(context.selectedFields(info), shows) &&
        Object.entries(inside).every(([part, fields]) => isShown(context.selectedFields(info, [part]), fields));
      const part: MaybePromise<Wire[Stubbed] | Wire[Whole] | null> = parent.get(all.find(fits)?.field ?? whole);
      const known = () => all.map(({ field }) => parent.peek(field)).findLast((stub) => stub !== null) ?? null;
      const finish = (settled: Wire[Stubbed] | Wire[Whole] | null): Result =>
        compute(settled ?? known(), parent, context);
      return (part instanceof Promise ? part.then(finish) : finish(part)) as MaybePromise<Awaited<Result>>;
    });
  }

  /**
   * What is directly below a tree's node. `deep` says which field tells it together with all that is below that, where
   * this takes fewer calls; without an answer to it, `near` has to do.
   */
  function branch<Near extends WireField, Result>(
    near: Near,
    deep: (parent: Parent, context: Context, info: GraphQLResolveInfo) => WireField | null,
    compute: (children: Wire[Near] | null, parent: Parent, context: Context) => Result,
  ) {
    return needing([near], async (parent: Parent, _args: object, context: Context, info: GraphQLResolveInfo) => {
      const whole = parent.isSettled(near) ? null : deep(parent, context, info);
      const known = whole === null ? null : ((await parent.get(whole)) as Wire[Near] | null);
      return compute(known ?? (await parent.get(near)), parent, context);
    });
  }

  /** A field that takes nothing but the record's key. */
  function ofKey<Result>(compute: (parent: Parent, context: Context) => Result) {
    return needing([], (parent: Parent, _args: object, context: Context): Result => compute(parent, context));
  }

  /** Of a field that no source can be asked for: what the answer that led to the record shows of it, else nothing. */
  function shown<const Names extends readonly WireField[], Result>(
    names: Names,
    compute: (shown: Shown<Wire, Names>, parent: Parent, context: Context) => Result,
  ) {
    return needing(names, (parent: Parent, _args: object, context: Context): Result => {
      const values = Object.fromEntries(names.map((name) => [name, parent.peek(name)]));
      return compute(values as Shown<Wire, Names>, parent, context);
    });
  }

  return {
    field,
    derive,
    nested,
    branch,
    shown,
    ofKey,
    globalId: needing([], (parent: Parent): MaybePromise<string> => parent.globalId()),
    procoreId: needing([], (parent: Parent): string => parent.key.id),
  };
}

/** The wire fields that the selected GraphQL fields need. */
export function needsOf(resolvers: Readonly<Record<string, unknown>>, selected: Iterable<string>): Set<string> {
  const needs = new Set<string>();
  for (const name of selected) {
    const resolver = resolvers[name] as Partial<Needing> | undefined;
    for (const need of resolver?.needs ?? []) needs.add(need);
  }
  return needs;
}
