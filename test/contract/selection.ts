// What is selected of an object, and the way to it from Query.
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isLeafType,
  isListType,
  isObjectType,
  isUnionType,
  isRequiredArgument,
} from 'graphql';
import { FIRST_DAY, isNode, LAST_DAY } from './literals.js';

export type Field = GraphQLField<unknown, unknown>;

/** How many items are asked for of the lists on the way to a type, and of the last one. */
const FIRST_STEPS = 2;
const LAST_STEP = 10;

/** How much of an object is selected: everything it has, its plain values, or what tells which one it is. */
type Extent = 'all' | 'values' | 'identity';

export const fieldsOf = (type: GraphQLObjectType): Field[] => Object.values(type.getFields());
export const argumentOf = ({ args }: Field, name: string): GraphQLArgument | undefined =>
  args.find((arg) => arg.name === name);
export const isPlain = ({ args }: Field): boolean => args.length === 0;

/**
 * The selection of an object. Parts without an identity (an address, a page of a connection) are selected along; other
 * objects are selected by their plain values, since they have an operation of their own.
 */
export function selectionOf(
  type: GraphQLNamedType,
  extent: Extent,
  schema: GraphQLSchema,
  above: readonly string[] = [],
): string {
  if (isAbstractType(type)) {
    // Fields of the same name may differ between the types of a union, so that one operation cannot select those of all.
    const within = isUnionType(type) ? 'identity' : extent;
    const each = schema
      .getPossibleTypes(type)
      .map((one) => `... on ${one.name} ${selectionOf(one, within, schema, above)}`);
    return `{ __typename ${each.join(' ')} }`;
  }
  if (!isObjectType(type)) return '';
  const parts = fieldsOf(type)
    .filter(isPlain)
    .flatMap((field) => {
      const shown = getNamedType(field.type);
      if (isLeafType(shown)) return extent !== 'identity' || !isNode(type) || field.name === 'id' ? [field.name] : [];
      if (!isCompositeType(shown) || above.includes(shown.name)) return [];
      if (isNode(type) && extent !== 'all') return [];
      const within = isNode(shown) && extent === 'all' ? 'values' : extent;
      return [`${field.name} ${selectionOf(shown, within, schema, [...above, type.name])}`];
    });
  return `{ ${['__typename', ...parts].join(' ')} }`;
}

export interface Step {
  readonly field: Field;
  readonly many: boolean;
}

const isMany = (type: GraphQLOutputType): boolean => isListType(getNullableType(type));

/** Ways that end before they begin: of a company's documents, which the shortest way leads to, Procore has neither. */
const deadEnds = new Set(['File.project', 'File.tags', 'Folder.project', 'Folder.tags']);

/**
 * The shortest way from Query to each object type over fields that need no argument; through a list where there is one.
 * A connection and its nodes are one step, as a plain list is.
 */
export function pathsFrom(query: GraphQLObjectType): ReadonlyMap<string, readonly Step[]> {
  const paths = new Map<string, readonly Step[]>();
  const manyPaths = new Map<string, readonly Step[]>();
  let front: { type: GraphQLObjectType; path: readonly Step[] }[] = [{ type: query, path: [] }];
  while (front.length > 0) {
    const next: typeof front = [];
    for (const { type, path } of front)
      for (const field of fieldsOf(type)) {
        const shown = getNamedType(field.type);
        if (!isObjectType(shown) || field.args.some(isRequiredArgument) || deadEnds.has(`${type.name}.${field.name}`))
          continue;
        const longer = [...path, { field, many: isMany(field.type) }];
        const found = longer.some(({ many }) => many) ? manyPaths : paths;
        if (found.has(shown.name)) continue;
        found.set(shown.name, longer);
        (shown.name.endsWith('Connection') ? front : next).push({ type: shown, path: longer });
      }
    front = next;
  }
  return new Map([...paths, ...manyPaths]);
}

/** The arguments that say which days: they go together, and what is shown without them depends on the day it is. */
export const daysOf = ({ args }: Field): readonly GraphQLArgument[] =>
  args.filter(({ name, type }) => /^(from|to)$/.test(name) && getNamedType(type).name === 'Date');

export function along(path: readonly Step[], inner: string): string {
  const lists = path.filter(({ field }) => argumentOf(field, 'first'));
  return path.reduceRight((text, { field }) => {
    const size = field === lists.at(-1)?.field ? LAST_STEP : FIRST_STEPS;
    const given = [
      ...daysOf(field).map(({ name }) => `${name}: "${name === 'from' ? FIRST_DAY : LAST_DAY}"`),
      ...(argumentOf(field, 'first') ? [`first: ${size}`] : []),
    ];
    return `{ __typename ${field.name}${given.length > 0 ? `(${given.join(', ')})` : ''} ${text} }`;
  }, inner);
}
