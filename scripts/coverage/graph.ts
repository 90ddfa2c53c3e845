// What feeds each field of the graph, read off the schema, the nouns and the resolvers: nothing here is written by hand.
import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isObjectType,
} from 'graphql';
import type { unfed } from '../../src/kernel/unfed.js';
import { nouns } from '../../src/domains/index.js';
import { resolvers } from '../../src/graphql/schema.js';
import type { Endpoint, Query } from '../../src/procore/endpoint.js';
import type { Asking, Needing } from '../../src/procore/read/fields.js';

/** One way in which Procore is asked for the objects of a type. */
export interface Answer {
  readonly endpoint: Endpoint;
  readonly query: Query;
  readonly fields: readonly string[];
}

export type Feed =
  /** Numbers of the type's answers, from 1. */
  | { readonly kind: 'answers'; readonly numbers: readonly number[] }
  | { readonly kind: 'calls'; readonly endpoints: readonly Endpoint[] }
  /** Says itself what it is; no call. */
  | { readonly kind: 'key' }
  /** Always null. */
  | { readonly kind: 'unfed' }
  /** An object of a type that completes itself. */
  | { readonly kind: 'object'; readonly type: string }
  /** A part of what these fields show. */
  | { readonly kind: 'part'; readonly of: readonly string[] };

export interface FieldRow {
  readonly name: string;
  readonly feed: Feed;
}

export interface TypeRow {
  readonly name: string;
  readonly answers: readonly Answer[];
  readonly fields: readonly FieldRow[];
}

type Resolver = Partial<Asking & Needing & typeof unfed>;
type AnyField = GraphQLField<unknown, unknown>;

const byType = resolvers as unknown as Readonly<Record<string, Readonly<Record<string, Resolver>> | undefined>>;
/** What the resolver of a field says of itself. */
const resolverOf = (type: string, field: string): Resolver | undefined => byType[type]?.[field];

const fieldsOf = (type: GraphQLObjectType): AnyField[] => Object.values(type.getFields());

/** A noun as far as its sources are concerned. */
interface Sourced {
  readonly name: string;
  readonly depth: number | readonly number[];
  readonly keyOf: (path: readonly string[]) => unknown;
  readonly sources: readonly SourceLike[] | ((key: unknown) => readonly SourceLike[]);
}

interface SourceLike extends Omit<Answer, 'query'> {
  readonly query?: Query;
  readonly remainder?: SourceLike;
}

const withRemainder = (source: SourceLike): SourceLike[] => [
  source,
  ...(source.remainder ? withRemainder(source.remainder) : []),
];

/** The sources of a noun wherever it can be. */
function sourcesOf({ depth, keyOf, sources }: Sourced): Answer[] {
  const places = [depth].flat().map((above) => Array.from({ length: above + 1 }, (_, index) => String(index + 1)));
  const found = typeof sources === 'function' ? places.flatMap((path) => sources(keyOf(path))) : sources;
  return found.flatMap(withRemainder).map(({ endpoint, query = [], fields }) => ({ endpoint, query, fields }));
}

const nounOf = new Map((Object.values(nouns) as unknown as Sourced[]).map((noun) => [noun.name, noun]));

/** The objects a field shows: of a connection its nodes, of a payload what was changed. */
function objectOf(type: GraphQLNamedType): string {
  if (!isObjectType(type)) return type.name;
  const nodes = fieldsOf(type).find(({ name }) => name === 'nodes');
  return nodes ? getNamedType(nodes.type).name : type.name;
}

const lineOf = ({ endpoint, query }: Answer): string =>
  `${endpoint.method} ${endpoint.path} ${query.map(([name, value]) => `${name}=${value}`).join('&')}`;

class Graph {
  private readonly types: readonly GraphQLObjectType[];
  /** Fields by the type they show. */
  private readonly shownBy = new Map<string, string[]>();
  private readonly answers = new Map<string, Answer[]>();

  constructor(private readonly schema: GraphQLSchema) {
    this.types = Object.values(schema.getTypeMap()).filter(
      (type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith('__'),
    );
    for (const [name, noun] of nounOf) this.answers.set(name, sourcesOf(noun));
    for (const type of this.types) for (const field of fieldsOf(type)) this.note(type, field);
  }

  private note(owner: GraphQLObjectType, field: AnyField): void {
    const shown = getNamedType(field.type);
    const possible = isAbstractType(shown) ? this.schema.getPossibleTypes(shown) : [shown];
    const coordinate = `${owner.name}.${field.name}`;
    for (const { name } of possible) this.shownBy.set(name, [...(this.shownBy.get(name) ?? []), coordinate]);
    const { asks = [], views = [] } = resolverOf(owner.name, field.name) ?? {};
    const known = this.answers.get(objectOf(shown));
    const [endpoint] = asks;
    if (known && endpoint) known.push(...views.map(({ query, fields }) => ({ endpoint, query, fields })));
  }

  /** Different ways, in the order in which they were found. */
  private answersOf(type: string): Answer[] {
    const merged = new Map<string, Answer>();
    for (const answer of this.answers.get(type) ?? []) {
      const key = lineOf(answer);
      const known = merged.get(key);
      merged.set(key, known ? { ...known, fields: [...known.fields, ...answer.fields] } : answer);
    }
    return [...merged.values()];
  }

  rows(): TypeRow[] {
    return this.types.map((type) => {
      const answers = this.answersOf(type.name);
      return {
        name: type.name,
        answers,
        fields: fieldsOf(type).map((field) => ({ name: field.name, feed: this.feedOf(type, field, answers) })),
      };
    });
  }

  private feedOf(owner: GraphQLObjectType, field: AnyField, answers: readonly Answer[]): Feed {
    const coordinate = `${owner.name}.${field.name}`;
    const resolver = resolverOf(owner.name, field.name);
    if (resolver?.isUnfed) return { kind: 'unfed' };
    const shown = objectOf(getNamedType(field.type));
    if (resolver?.asks && resolver.asks.length > 0) return { kind: 'calls', endpoints: resolver.asks };
    if (resolver?.needs) {
      const { needs } = resolver;
      if (needs.length === 0) return nounOf.has(shown) ? { kind: 'object', type: shown } : { kind: 'key' };
      const numbers = answers.flatMap(({ fields }, index) =>
        needs.some((need) => fields.includes(need)) ? [index + 1] : [],
      );
      if (numbers.length > 0) return { kind: 'answers', numbers };
      throw new Error(`${coordinate} needs ${needs.join(', ')}, which no endpoint of ${owner.name} shows`);
    }
    if (nounOf.has(shown) && resolver) return { kind: 'object', type: shown };
    if (['Query', 'Mutation'].includes(owner.name)) return { kind: 'key' };
    const parents = (this.shownBy.get(owner.name) ?? []).filter((parent) => !parent.startsWith(`${owner.name}.`));
    if (nounOf.has(owner.name) || parents.length === 0)
      throw new Error(`${coordinate} says neither what it needs nor what it asks`);
    return { kind: 'part', of: parents };
  }
}

/** Every object type of the schema with what feeds its fields. @throws Error for a field nothing feeds */
export const graphOf = (schema: GraphQLSchema): TypeRow[] => new Graph(schema).rows();
