// Inputs of mutations made from the schema: one that is sent as it is, and the same with one value in it that is wrong.
import {
  getNamedType,
  getNullableType,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isRequiredInputField,
} from 'graphql';

type Input = Readonly<Record<string, unknown>>;

/** A field somewhere in an input; of a list of objects, in the first of them. */
export interface Place {
  readonly path: readonly string[];
  readonly field: GraphQLInputField;
}

const UUID = '0aaaaaaa-0000-4000-8000-000000000000';

function textFor(name: string): string {
  if (/email(address)?$/i.test(name)) return 'nora@example.com';
  if (/sha256$/.test(name)) return 'a'.repeat(64);
  if (/md5$/.test(name)) return 'a'.repeat(32);
  if (/countryCode$/.test(name)) return 'US';
  if (/phone$|fax/i.test(name)) return '805 555 0100';
  return 'a';
}

const scalars: Readonly<Record<string, unknown>> = {
  ...{ Boolean: true, Int: 2, Float: 2, Decimal: '1.5', JSON: 'a', URL: 'https://example.com/' },
  ...{ Date: '2026-06-01', DateTime: '2026-06-01T00:00:00Z' },
};

/** A value that nothing is wrong with as long as nobody looks for the object that it names. */
export function valueOf({ name }: GraphQLInputField, type: GraphQLInputType): unknown {
  const bare = getNullableType(type);
  if (isListType(bare)) return [valueOf({ name } as GraphQLInputField, bare.ofType)];
  if (isEnumType(bare)) return bare.getValues()[0]?.name;
  if (isInputObjectType(bare)) return smallest(bare);
  if (bare.name === 'ID') return /^upload/.test(name) ? UUID : '12';
  return scalars[bare.name] ?? textFor(name);
}

/** An input with nothing but what it cannot do without. */
function smallest(type: GraphQLInputObjectType): Input {
  const fields = Object.values(type.getFields()).filter(
    (field) => isRequiredInputField(field) || field.name === 'projectId',
  );
  return Object.fromEntries(fields.map((field) => [field.name, valueOf(field, field.type)]));
}

const isList = ({ type }: GraphQLInputField): boolean => isListType(getNullableType(type));

/** Every field of an input, those of the objects in it included. */
export function placesIn(type: GraphQLInputObjectType, above: readonly string[] = []): readonly Place[] {
  return Object.values(type.getFields()).flatMap((field) => {
    const path = [...above, field.name];
    const inner = getNamedType(field.type);
    const below = isInputObjectType(inner) ? placesIn(inner, isList(field) ? [...path, '0'] : path) : [];
    return isInputObjectType(inner) && !isList(field) ? below : [{ path, field }, ...below];
  });
}

/** The input with another value at a path. */
export function withValue(input: Input, type: GraphQLInputObjectType, path: readonly string[], value: unknown): Input {
  const [name = '', ...rest] = path;
  const field = type.getFields()[name];
  if (!field) throw new Error(`${type.name} has no ${name}`);
  if (rest.length === 0) return { ...input, [name]: value };
  const inner = getNamedType(field.type) as GraphQLInputObjectType;
  const known = isList(field) ? (input[name] as readonly Input[] | undefined)?.[0] : (input[name] as Input | undefined);
  const part = withValue(known ?? smallest(inner), inner, isList(field) ? rest.slice(1) : rest, value);
  return { ...input, [name]: isList(field) ? [part] : part };
}

/**
 * Inputs that may be enough to be sent: the smallest one, then with one field more, then with two fields of an item more.
 * What is enough, a schema does not say.
 */
export function* candidates(type: GraphQLInputObjectType): Generator<Input> {
  const least = smallest(type);
  yield least;
  const places = placesIn(type).filter(({ field: { name } }) => name !== 'idempotencyKey');
  const adding = (input: Input, { path, field }: Place): Input =>
    withValue(input, type, path, valueOf(field, field.type));
  for (const place of places) yield adding(least, place);
  const ofItems = places.filter(({ path }) => path.includes('0'));
  for (const one of ofItems) for (const other of ofItems) yield adding(adding(least, one), other);
}
