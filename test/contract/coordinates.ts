// Which parts of a schema a set of operations touches, read from the operations themselves, and which parts there are.
// A coordinate is `Type.field`, `Type.field(argument:)`, `Input.field` or `Enum.VALUE`.
import {
  type GraphQLEnumType,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isObjectType,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

export interface Coordinates {
  /** What can be selected: `Type.field` of object types. */
  readonly fields: ReadonlySet<string>;
  /**
   * What can be said: arguments, input fields, values of enums that queries take. Those that only mutations take are left
   * out: their spellings are tables which the compiler checks, and a write for each would not be taken one after another.
   */
  readonly inputs: ReadonlySet<string>;
}

/** Every coordinate that an operation of this schema could touch. Subscriptions, which are not requests, are left out. */
export function coordinatesOf(schema: GraphQLSchema): Coordinates {
  const fields = new Set<string>();
  const inputs = new Set<string>();
  const seen = new Set<string>();
  const once = (name: string): boolean => !seen.has(name) && Boolean(seen.add(name));
  const walkInput = (type: GraphQLNamedType, isWrite: boolean): void => {
    if (!once(`input ${type.name}`)) return;
    if (isEnumType(type) && !isWrite) for (const { name } of type.getValues()) inputs.add(`${type.name}.${name}`);
    if (!isInputObjectType(type)) return;
    for (const field of Object.values(type.getFields())) {
      inputs.add(`${type.name}.${field.name}`);
      walkInput(getNamedType(field.type), isWrite);
    }
  };
  const walk = (type: GraphQLNamedType): void => {
    if (!once(type.name)) return;
    if (isAbstractType(type)) schema.getPossibleTypes(type).forEach(walk);
    if (!isObjectType(type)) return;
    for (const field of Object.values(type.getFields())) {
      fields.add(`${type.name}.${field.name}`);
      walk(getNamedType(field.type));
      for (const argument of field.args) {
        inputs.add(`${type.name}.${field.name}(${argument.name}:)`);
        walkInput(getNamedType(argument.type), type === schema.getMutationType());
      }
    }
  };
  for (const root of [schema.getQueryType(), schema.getMutationType()]) if (root) walk(root);
  return { fields, inputs };
}

/** The coordinates that an operation names. */
export function touchedBy(schema: GraphQLSchema, document: string): Coordinates {
  const fields = new Set<string>();
  const inputs = new Set<string>();
  const info = new TypeInfo(schema);
  visit(
    parse(document),
    visitWithTypeInfo(info, {
      Field: ({ name }) => {
        const parent = info.getParentType();
        if (isObjectType(parent) && !name.value.startsWith('__')) fields.add(`${parent.name}.${name.value}`);
      },
      Argument: ({ name }) => {
        const [parent, field] = [info.getParentType(), info.getFieldDef()];
        if (parent && field) inputs.add(`${parent.name}.${field.name}(${name.value}:)`);
      },
      ObjectField: ({ name }) => {
        const parent = getNamedType(info.getParentInputType());
        if (parent) inputs.add(`${parent.name}.${name.value}`);
      },
      EnumValue: ({ value }) => {
        const type: GraphQLEnumType | undefined = enumOf(info.getInputType());
        if (type) inputs.add(`${type.name}.${value}`);
      },
    }),
  );
  return { fields, inputs };
}

function enumOf(type: GraphQLInputType | null | undefined): GraphQLEnumType | undefined {
  const named = type && getNamedType(type);
  return isEnumType(named) ? named : undefined;
}
