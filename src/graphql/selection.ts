// Which fields a query selects on what a field returns: resolvers choose views by it. Fragments are followed whatever type
// they are on, so the answer may name a field too many, never one too few.
import {
  type FieldNode,
  getDirectiveValues,
  GraphQLIncludeDirective,
  type GraphQLResolveInfo,
  GraphQLSkipDirective,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

function isIncluded(node: SelectionNode, info: GraphQLResolveInfo): boolean {
  const skip = getDirectiveValues(GraphQLSkipDirective, node, info.variableValues);
  const include = getDirectiveValues(GraphQLIncludeDirective, node, info.variableValues);
  return skip?.['if'] !== true && include?.['if'] !== false;
}

/** Every fragment once: fragments that spread each other twice would otherwise double the work with each level. */
function* fieldsIn(
  selectionSet: SelectionSetNode | undefined,
  info: GraphQLResolveInfo,
  followed = new Set<string>(),
): Generator<FieldNode> {
  for (const node of selectionSet?.selections ?? []) {
    if (!isIncluded(node, info)) continue;
    if (node.kind === Kind.FIELD) yield node;
    else if (node.kind === Kind.INLINE_FRAGMENT) yield* fieldsIn(node.selectionSet, info, followed);
    else if (!followed.has(node.name.value)) {
      followed.add(node.name.value);
      yield* fieldsIn(info.fragments[node.name.value]?.selectionSet, info, followed);
    }
  }
}

/** The names of the selected fields; each path leads through wrappers, e.g. ["edges", "node"]. */
export function selectedFields(
  info: GraphQLResolveInfo,
  ...paths: readonly (readonly string[])[]
): ReadonlySet<string> {
  const names = new Set<string>();
  const wanted = paths.length === 0 ? [[]] : paths;
  for (const path of wanted) {
    let level = [...info.fieldNodes];
    for (const step of path)
      level = level.flatMap((field) =>
        [...fieldsIn(field.selectionSet, info)].filter(({ name }) => name.value === step),
      );
    for (const field of level) for (const { name } of fieldsIn(field.selectionSet, info)) names.add(name.value);
  }
  return names;
}
