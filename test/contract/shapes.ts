// Bodies against documented schemas, by way of JSON Schema and ajv. What the description means but does not say is added
// here: objects that list their fields are closed, `custom_field_%{id}` stands for every such field, and the source lost
// which values may be null.
import { Ajv, type AnySchemaObject, type ErrorObject, type ValidateFunction } from 'ajv';
import type { Schema } from './description.js';
import { isDay, isInstant, isUuid } from './parameters.js';

/** Where null is allowed: in a request for what is not required, in an answer for everything but the body itself. */
export type Nulls = 'request' | 'answer';

export interface Misfit {
  readonly kind: 'unknown' | 'missing' | 'bad';
  /** e.g. `[].project_stage.name`; the body itself is `body`. */
  readonly place: string;
  readonly message: string;
}

const isMail = (text: string): boolean => /^[^@\s]+@[^@\s]+$/.test(text);
const orEmpty =
  (fits: (text: string) => boolean) =>
  (text: string): boolean =>
    text === '' || fits(text);

const formats = {
  date: orEmpty(isDay),
  'date-time': orEmpty(isInstant),
  datetime: orEmpty(isInstant),
  moment: orEmpty((text) => isDay(text) || isInstant(text)),
  email: orEmpty(isMail),
  uuid: orEmpty(isUuid),
};

const ajv = new Ajv({ allErrors: true, verbose: true, strict: true, allowUnionTypes: true, formats });

const ANYTHING: AnySchemaObject = {};
export const isGap = (schema: Schema): boolean =>
  schema['x-source-gap'] !== undefined || (schema.type === undefined && schema.anyOf === undefined);

/** The same as JSON Schema. */
export function toJsonSchema(schema: Schema, nulls: Nulls, nullable = false): AnySchemaObject {
  if (isGap(schema)) return ANYTHING;
  if (schema.anyOf) return { anyOf: schema.anyOf.map((alternative) => toJsonSchema(alternative, nulls, nullable)) };
  const type = nullable ? [schema.type, 'null'] : schema.type;
  const inner = (part: Schema, optional: boolean): AnySchemaObject =>
    toJsonSchema(part, nulls, nulls === 'answer' || optional);
  switch (schema.type) {
    case 'array':
      return { type, items: inner(schema.items ?? {}, false) };
    case 'object':
      return { type, ...fieldsOf(schema, nulls, inner) };
    default:
      return {
        type,
        ...(schema.format !== undefined &&
          schema.type === 'string' &&
          Object.hasOwn(formats, schema.format) && { format: schema.format }),
        ...(schema.enum && { enum: nullable ? [...schema.enum, null] : schema.enum }),
      };
  }
}

const PATTERN = /%\{[^}]+\}/g;

function fieldsOf(
  schema: Schema,
  nulls: Nulls,
  inner: (part: Schema, optional: boolean) => AnySchemaObject,
): AnySchemaObject {
  const { properties, required = [], additionalProperties = false } = schema;
  // Which fields an answer always has, the source does not say reliably.
  const needed = nulls === 'request' && required.length > 0 && { required };
  if (!properties) return { ...needed };
  // What is wrong with each field, by its name.
  const ofAnyField = Object.keys(properties).length === 1 && properties['field_name'];
  if (ofAnyField) return { additionalProperties: inner(ofAnyField, true) };
  const named: Record<string, AnySchemaObject> = {};
  const patterns = new Map<string, AnySchemaObject[]>();
  for (const [name, part] of Object.entries(properties)) {
    const json = inner(asNamed(name, part), !required.includes(name));
    if (!name.includes('%{')) {
      named[name] = json;
      continue;
    }
    const pattern = `^${name.replace(PATTERN, '\\d+')}$`;
    patterns.set(pattern, [...(patterns.get(pattern) ?? []), json]);
  }
  // The source requires fields here and there that it does not describe.
  for (const name of required) named[name] ??= ANYTHING;
  return {
    ...needed,
    properties: named,
    ...(patterns.size > 0 && {
      patternProperties: Object.fromEntries([...patterns].map(([pattern, kinds]) => [pattern, { anyOf: kinds }])),
    }),
    additionalProperties,
  };
}

/** Here and there an instant is documented as a date; its name tells. */
const asNamed = (name: string, part: Schema): Schema =>
  part.format === 'date' && /_at$|^time_(in|out)$/.test(name) ? { ...part, format: 'moment' } : part;

/** The schema with the alternatives of one view; where the view has none of its own, it may show what any of them shows. */
export function inView(schema: Schema, view: string | undefined): Schema {
  const { anyOf, items, properties } = schema;
  if (anyOf) {
    const wanted = view ?? schema['x-default-view'];
    const viewed = anyOf.filter((alternative) => alternative['x-view'] !== undefined);
    const chosen = viewed.filter((alternative) => alternative['x-view'] === wanted);
    const left = chosen.length > 0 ? chosen : viewed.length > 0 ? [mergeOf(viewed)] : anyOf;
    return { ...schema, anyOf: left.map((alternative) => inView(alternative, view)) };
  }
  if (items) return { ...schema, items: inView(items, view) };
  if (!properties) return schema;
  const seen = Object.entries(properties).map(([name, part]) => [name, inView(part, view)] as const);
  return { ...schema, properties: Object.fromEntries(seen) };
}

/** An object that may have any of the fields. */
function mergeOf(objects: readonly Schema[]): Schema {
  const properties: Record<string, Schema> = {};
  for (const [name, part] of objects.flatMap((object) => Object.entries(object.properties ?? {}))) {
    const known = properties[name];
    properties[name] = known ? { anyOf: [...(known.anyOf ?? [known]), part] } : part;
  }
  return { type: 'object', properties };
}

/** Beside the objects of its views a list documents a bare number, for the view of ids. */
export function objectsOnly(schema: Schema): Schema {
  if (schema.anyOf?.some((alternative) => alternative['x-view'] !== undefined))
    return { ...schema, anyOf: schema.anyOf.filter((alternative) => alternative['x-view'] !== undefined) };
  return schema.items ? { ...schema, items: objectsOnly(schema.items) } : schema;
}

/** A list's schema when it is asked for bare ids: numbers, in v2 text. */
export function ofIds(schema: Schema): Schema {
  if (schema.type === 'array') return { type: 'array', items: { anyOf: [{ type: 'integer' }, { type: 'string' }] } };
  const data = schema.properties?.['data'];
  return data ? { ...schema, properties: { ...schema.properties, data: ofIds(data) } } : schema;
}

/** Every view that has an alternative of its own. */
export function viewsOf(schema: Schema): string[] {
  const parts = [
    ...(schema.anyOf ?? []),
    ...(schema.items ? [schema.items] : []),
    ...Object.values(schema.properties ?? {}),
  ];
  const own = schema['x-view'] === undefined ? [] : [schema['x-view']];
  return [...new Set([...own, ...parts.flatMap(viewsOf)])];
}

/** A check that is worked out once. */
export function compile(schema: Schema, nulls: Nulls): (value: unknown) => Misfit[] {
  const validate: ValidateFunction = ajv.compile(toJsonSchema(schema, nulls));
  return (value) => (validate(value) ? [] : decide(validate.errors ?? []).map(misfitOf));
}

const isWithin = (inner: string, outer: string): boolean => inner === outer || inner.startsWith(`${outer}/`);

/** Of alternatives that all fail, the one that comes closest is what was meant; only its errors are told. */
function decide(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const outermost = [...errors]
    .filter(({ keyword }) => keyword === 'anyOf')
    .sort((a, b) => a.schemaPath.length - b.schemaPath.length)[0];
  if (!outermost) return errors;
  const { schemaPath, instancePath } = outermost;
  const isInside = (error: ErrorObject): boolean =>
    error !== outermost && isWithin(error.schemaPath, schemaPath) && isWithin(error.instancePath, instancePath);
  const branches = new Map<string, ErrorObject[]>();
  for (const error of errors.filter(isInside)) {
    const branch = error.schemaPath.slice(schemaPath.length + 1).split('/')[0] ?? '';
    branches.set(branch, [...(branches.get(branch) ?? []), error]);
  }
  const isOtherType = (branch: readonly ErrorObject[]): boolean =>
    branch.some((error) => error.keyword === 'type' && error.instancePath === instancePath);
  const [closest = []] = [...branches.values()]
    .map((branch) => decide(branch))
    .sort((a, b) => Number(isOtherType(a)) - Number(isOtherType(b)) || a.length - b.length);
  return [...closest, ...decide(errors.filter((error) => error !== outermost && !isInside(error)))];
}

function placeOf(pointer: string, field?: string): string {
  const steps = [...pointer.split('/').slice(1), ...(field === undefined ? [] : [field])];
  const text = steps.map((step) => (/^\d+$/.test(step) ? '[]' : `.${step}`)).join('');
  return text === '' ? 'body' : text.replace(/^\./, '');
}

function misfitOf({ keyword, instancePath, params, message = 'does not fit', data }: ErrorObject): Misfit {
  const { additionalProperty, missingProperty } = params as { additionalProperty?: string; missingProperty?: string };
  if (keyword === 'additionalProperties')
    return { kind: 'unknown', place: placeOf(instancePath, additionalProperty), message: 'is not documented' };
  if (keyword === 'required')
    return { kind: 'missing', place: placeOf(instancePath, missingProperty), message: 'is required' };
  return { kind: 'bad', place: placeOf(instancePath), message: `${message}, not ${shorten(data)}` };
}

function shorten(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}
