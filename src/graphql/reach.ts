// From which types a document leads to which: a batch waits for the calls that can still add keys to it, and for no others.
import {
  type DocumentNode,
  getNamedType,
  type GraphQLSchema,
  isCompositeType,
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { Reach } from '../procore/batches.js';

function stepsOf(document: DocumentNode, schema: GraphQLSchema): Map<string, Set<string>> {
  const steps = new Map<string, Set<string>>();
  const add = (from: string | undefined, to: string | undefined): void => {
    if (from === undefined || to === undefined) return;
    const targets = steps.get(from);
    if (targets) targets.add(to);
    else steps.set(from, new Set([to]));
  };
  const types = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(types, {
      Field() {
        const target = getNamedType(types.getType());
        if (isCompositeType(target)) add(types.getParentType()?.name, target.name);
      },
      InlineFragment(node) {
        add(types.getParentType()?.name, node.typeCondition?.name.value);
      },
      FragmentSpread(node) {
        const fragment = document.definitions.find(
          (definition) => definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === node.name.value,
        );
        if (fragment?.kind === Kind.FRAGMENT_DEFINITION)
          add(types.getParentType()?.name, fragment.typeCondition.name.value);
      },
    }),
  );
  return steps;
}

/** Whether a document leads from one type to another, over any number of fields and fragments. */
export function reachOf(document: DocumentNode, schema: GraphQLSchema): Reach {
  const steps = stepsOf(document, schema);
  const reached = new Map<string, Set<string>>();
  const from = (start: string): Set<string> => {
    let seen = reached.get(start);
    if (seen !== undefined) return seen;
    seen = new Set();
    reached.set(start, seen);
    const open = [start];
    for (let type = open.pop(); type !== undefined; type = open.pop())
      for (const next of steps.get(type) ?? [])
        if (!seen.has(next)) {
          seen.add(next);
          open.push(next);
        }
    return seen;
  };
  return (type, other) => from(type).has(other);
}
