// From which types a document leads to which: a batch waits for the calls that can still add keys to it, and for no others.
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  type GraphQLNamedType,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  Kind,
  type SelectionSetNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { nouns } from '../domains/index.js';
import type { Reach } from '../procore/rest/batches.js';

/** What the key of a record and a reference embedded in another answer tell without a call, by type. */
const free = new Map(
  Object.values(nouns).map(({ name, embedded }) => [name, new Set(['__typename', 'id', 'procoreId', ...embedded])]),
);

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;
type Edges = Map<string, Set<string>>;

interface Surroundings {
  readonly schema: GraphQLSchema;
  readonly fragments: Fragments;
}

interface Steps {
  /** From a type to those of its selected fields. */
  readonly any: Edges;
  /** Only those to types of which something is selected that may take a call. */
  readonly needy: Edges;
}

/** Whether a field that is selected on the type may take a call. */
function isNeedy(
  type: string,
  selections: SelectionSetNode | undefined,
  fragments: Fragments,
  followed = new Set<string>(),
): boolean {
  return (selections?.selections ?? []).some((node) => {
    if (node.kind === Kind.FIELD) return !free.get(type)?.has(node.name.value);
    if (node.kind === Kind.INLINE_FRAGMENT) return isNeedy(type, node.selectionSet, fragments, followed);
    if (followed.has(node.name.value)) return false;
    followed.add(node.name.value);
    return isNeedy(type, fragments.get(node.name.value)?.selectionSet, fragments, followed);
  });
}

/** The fields that are selected on an interface or union, for whatever of its types they are. */
function fieldsForAny(
  selections: SelectionSetNode | undefined,
  around: Surroundings,
  followed = new Set<string>(),
): FieldNode[] {
  const { schema, fragments } = around;
  const isOfOneType = (condition: string | undefined): boolean =>
    condition !== undefined && !isAbstractType(schema.getType(condition));
  return (selections?.selections ?? []).flatMap((node) => {
    if (node.kind === Kind.FIELD) return [node];
    if (node.kind === Kind.FRAGMENT_SPREAD) {
      // Once is enough: what it selects does not depend on where it is spread.
      if (followed.has(node.name.value)) return [];
      followed.add(node.name.value);
    }
    const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : fragments.get(node.name.value);
    if (!fragment || isOfOneType(fragment.typeCondition?.name.value)) return [];
    return fieldsForAny(fragment.selectionSet, around, followed);
  });
}

function addEdge(edges: Edges, from: string, to: string): void {
  const targets = edges.get(from);
  if (targets) targets.add(to);
  else edges.set(from, new Set([to]));
}

function stepsOf(document: DocumentNode, schema: GraphQLSchema): Steps {
  const steps: Steps = { any: new Map(), needy: new Map() };
  const definitions = document.definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION);
  const fragments: Fragments = new Map(definitions.map((node) => [node.name.value, node]));
  const types = new TypeInfo(schema);
  const typesOf = (type: GraphQLNamedType): readonly GraphQLNamedType[] =>
    isAbstractType(type) ? schema.getPossibleTypes(type) : [];
  const add = (to: string | undefined, selections: SelectionSetNode | undefined): void => {
    const from = types.getParentType()?.name;
    if (from === undefined || to === undefined) return;
    addEdge(steps.any, from, to);
    if (isNeedy(to, selections, fragments)) addEdge(steps.needy, from, to);
  };
  /** A field of an interface is one of each of its types, and one that shows an interface may show any of them. */
  const addField = (target: GraphQLNamedType, selections: SelectionSetNode | undefined): void => {
    const parent = types.getParentType();
    if (!parent) return;
    const needy = isNeedy(target.name, selections, fragments);
    const common = isAbstractType(target) ? fieldsForAny(selections, { schema, fragments }) : [];
    for (const { name: from } of [parent, ...typesOf(parent)]) {
      addEdge(steps.any, from, target.name);
      if (needy) addEdge(steps.needy, from, target.name);
      for (const { name: to } of typesOf(target)) {
        if (common.some((field) => field.selectionSet)) addEdge(steps.any, from, to);
        if (common.some((field) => !free.get(to)?.has(field.name.value))) addEdge(steps.needy, from, to);
      }
    }
  };
  visit(
    document,
    visitWithTypeInfo(types, {
      Field(node) {
        const target = getNamedType(types.getType());
        if (isCompositeType(target)) addField(target, node.selectionSet);
      },
      InlineFragment(node) {
        add(node.typeCondition?.name.value, node.selectionSet);
      },
      FragmentSpread(node) {
        const fragment = fragments.get(node.name.value);
        add(fragment?.typeCondition.name.value, fragment?.selectionSet);
      },
    }),
  );
  return steps;
}

/** The types a type leads to, itself included. */
function closure(edges: Edges, start: string): Set<string> {
  const seen = new Set([start]);
  for (const type of seen) for (const next of edges.get(type) ?? []) seen.add(next);
  return seen;
}

/** Whether a document leads from an object of one type to one of another that may have to be completed. */
export function reachOf(document: DocumentNode, schema: GraphQLSchema): Reach {
  const { any, needy } = stepsOf(document, schema);
  const known = new Map<string, Set<string>>();
  return (from, to) => {
    let reached = known.get(from);
    if (reached === undefined) {
      reached = new Set([...closure(any, from)].flatMap((type) => [...(needy.get(type) ?? [])]));
      known.set(from, reached);
    }
    return reached.has(to);
  };
}
