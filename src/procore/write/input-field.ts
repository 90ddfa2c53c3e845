// What kinds of input fields are made of: a value that fills one field of Procore's body, one that can be emptied or not,
// and several values in one.
import { userError } from '../../kernel/user-errors.js';
import type { Place } from '../read/filters.js';
import { asUserError, type Encoded, type InputField, type Path } from './input.js';

export type Encode<Value> = (value: Value, path: Path, place: Place) => unknown;

export function tried(path: Path, encode: () => Encoded): Encoded {
  try {
    return encode();
  } catch (error) {
    return { errors: [asUserError(error, path)] };
  }
}

/** A field that fills one of the body. */
export const single = <Value>(wire: string, encode: Encode<Value>): InputField<Value> => ({
  wires: (path) => [[wire, path]],
  encode: (value, path, place) => tried(path, () => ({ body: { [wire]: encode(value, path, place) } })),
  clear: () => ({ body: { [wire]: null } }),
});

/** A field of something that always has a value, so that there is no emptying it: null is refused. */
export const kept = <Value>(field: InputField<Value>): InputField<Value> => ({
  ...field,
  clear: (path) => ({ errors: [userError('REQUIRED', path, 'cannot be emptied')] }),
});

export const needed = <Value>(wire: string, encode: Encode<Value>): InputField<Value> => kept(single(wire, encode));

export function merged(parts: readonly Encoded[]): Encoded {
  const errors = parts.flatMap((part) => ('errors' in part ? part.errors : []));
  if (errors.length > 0) return { errors };
  const bodies = parts.map((part) => ('body' in part ? part.body : {}));
  return { body: Object.assign({}, ...bodies) as Record<string, unknown> };
}

/** Each item by itself, so that every wrong one is told, under its number. */
export const several = <Value>(wire: string, encode: Encode<Value>): InputField<readonly Value[]> => ({
  wires: (path) => [[wire, path]],
  encode: (values, path, place) => {
    const parts = values.map((value, index) => {
      const at = [...path, String(index)];
      return tried(at, () => ({ body: { [wire]: encode(value, at, place) } }));
    });
    const errors = parts.flatMap((part) => ('errors' in part ? part.errors : []));
    if (errors.length > 0) return { errors };
    return { body: { [wire]: parts.flatMap((part) => ('body' in part ? [part.body[wire]] : [])) } };
  },
  clear: () => ({ body: { [wire]: [] } }),
});
