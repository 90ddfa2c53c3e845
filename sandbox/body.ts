// JSON request bodies: the documented fields and their types, closed against anything else.
import type { Problem } from './refusal.js';

/** A type of value. `check` reports what is wrong with one and tells the compiler when nothing is. */
export interface BodyType<V> {
  readonly required?: true;
  check(value: unknown, at: string, problems: Problem[]): value is V;
}

type Fields = Readonly<Record<string, BodyType<unknown>>>;
export type BodyOf<B> = B extends BodyType<infer V> ? V : never;
/** Null is fine for every field: the description lost which ones refuse it. */
type ObjectOf<F extends Fields> = { readonly [K in keyof F]?: BodyOf<F[K]> | null };

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function type<V>(what: string, is: (value: unknown) => value is V): BodyType<V> {
  return {
    check(value, at, problems): value is V {
      const good = is(value);
      if (!good) problems.push({ kind: 'bad-body', name: at, message: `is not ${what}` });
      return good;
    },
  };
}

export const string = type('a string', (value) => typeof value === 'string');
export const integer = type('an integer', (value): value is number => Number.isInteger(value));
export const boolean = type('true or false', (value) => typeof value === 'boolean');
export const number = type('a number', (value): value is number => typeof value === 'number');

const formed = (what: string, form: RegExp) =>
  type(what, (value): value is string => typeof value === 'string' && form.test(value));
export const date = formed('a date', /^\d{4}-\d{2}-\d{2}$/);
export const dateTime = formed('an instant', /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/);

export const oneOf = <const S extends string>(...values: readonly S[]): BodyType<S> =>
  type(`one of ${values.join(', ')}`, (value): value is S => (values as readonly unknown[]).includes(value));

export function arrayOf<V>(item: BodyType<V>): BodyType<V[]> {
  return {
    check(value, at, problems): value is V[] {
      if (!Array.isArray(value)) {
        problems.push({ kind: 'bad-body', name: at, message: 'is not a list' });
        return false;
      }
      const before = problems.length;
      value.forEach((part, index) => item.check(part, `${at}[${index}]`, problems));
      return problems.length === before;
    },
  };
}

/** A field whose name ends with the id of a definition, e.g. `custom_field_12`. */
const CUSTOM_FIELD = /^custom_field_[1-9]\d*$/;

/** `custom`: takes values of custom fields too. */
export function object<F extends Fields>(fields: F, { custom = false } = {}): BodyType<ObjectOf<F>> {
  return {
    check(value, at, problems): value is ObjectOf<F> {
      if (!isRecord(value)) {
        problems.push({ kind: 'bad-body', name: at, message: 'is not an object' });
        return false;
      }
      const path = (key: string) => (at === '' ? key : `${at}.${key}`);
      const before = problems.length;
      for (const [key, inner] of Object.entries(value)) {
        const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
        if (custom && CUSTOM_FIELD.test(key)) continue;
        if (!field)
          problems.push({ kind: 'unknown-body', name: path(key), message: 'is not a field of this endpoint' });
        else if (inner !== null) field.check(inner, path(key), problems);
      }
      for (const [key, field] of Object.entries(fields)) {
        if (field.required && (value[key] ?? null) === null) {
          problems.push({ kind: 'missing-body', name: path(key), message: 'is required' });
        }
      }
      return problems.length === before;
    },
  };
}

/** For what is refused with 400 when absent. A blank field that a business rule wants is the handler's 422 instead. */
export const required = <V>(field: BodyType<V>): BodyType<V> => ({ ...field, required: true });

/** Fields that share one type: `fields(string, 'city zip')`. */
export function fields<V, S extends string>(field: BodyType<V>, ...names: readonly S[]): Record<S, BodyType<V>> {
  return Object.fromEntries(names.map((name) => [name, field])) as Record<S, BodyType<V>>;
}
