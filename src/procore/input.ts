// The input of a write as a table: what each field becomes in Procore's body, and what can be known to be wrong with it
// before anything is sent. All problems are found at once, each with the path of its field.
import { z } from 'zod';
import { GatewayError } from '../kernel/errors.js';
import { readIdPath, readProcoreId } from '../kernel/id-argument.js';
import { type UserError, userError } from '../kernel/user-errors.js';
import type { Place } from './filters.js';
import { idNumber } from './json.js';

type Path = readonly string[];

/** What a field adds to the body under its wire names, or what is wrong with it. */
type Encoded = { readonly body: Readonly<Record<string, unknown>> } | { readonly errors: readonly UserError[] };

export interface InputField<Value> {
  /** The fields of Procore's body it fills, with the path of the input field that fills them. */
  readonly wires: (path: Path) => readonly (readonly [wire: string, path: Path])[];
  readonly encode: (value: Value, path: Path, place: Place) => Encoded;
}

export type InputTable<Input> = { readonly [Name in keyof Required<Input>]: InputField<NonNullable<Input[Name]>> };

export interface EncodedInput {
  readonly body: Readonly<Record<string, unknown>>;
  readonly errors: readonly UserError[];
  /** The input field behind a field of Procore's body; null when there is none. */
  readonly pathOf: (wire: string) => Path | null;
}

/** A field that is absent or null is not sent. */
export function encodeInput<Input extends object>(
  table: InputTable<Input>,
  input: Input,
  place: Place,
  above: Path = [],
): EncodedInput {
  const names = Object.keys(table) as (keyof Input & string)[];
  const encoded = names.flatMap((name) => {
    const value = input[name];
    return value === undefined || value === null ? [] : [table[name].encode(value, [...above, name], place)];
  });
  const paths = new Map(names.flatMap((name) => table[name].wires([...above, name])));
  return {
    body: Object.assign({}, ...encoded.map((part) => ('body' in part ? part.body : {}))) as Record<string, unknown>,
    errors: encoded.flatMap((part) => ('errors' in part ? part.errors : [])),
    pathOf: (wire) => paths.get(wire) ?? null,
  };
}

const single = <Value>(
  wire: string,
  encode: (value: Value, path: Path, place: Place) => unknown,
): InputField<Value> => ({
  wires: (path) => [[wire, path]],
  encode: (value, path, place) => {
    try {
      return { body: { [wire]: encode(value, path, place) } };
    } catch (error) {
      return { errors: [asUserError(error, path)] };
    }
  },
});

/** A problem with an argument as a user error; anything else is thrown on. */
export function asUserError(error: unknown, path: Path): UserError {
  if (error instanceof Problem) return error.userError;
  if (!(error instanceof GatewayError) || error.argument === undefined) throw error;
  switch (error.code) {
    case 'INVALID_ID':
      return userError('INVALID', path, 'is not the id of such an object');
    case 'COMPANY_MISMATCH':
      return userError('INVALID', path, 'belongs to another company');
    case 'COMPANY_REQUIRED':
      return userError('REQUIRED', path, 'is required, since it is not clear which company is meant');
    default:
      return userError('INVALID', path);
  }
}

class Problem extends Error {
  constructor(readonly userError: UserError) {
    super(userError.message);
  }
}

export const asIs = <Value>(wire: string): InputField<Value> => single<Value>(wire, (value) => value);

/** A text that has to say something. */
export const filledText = (wire: string): InputField<string> =>
  single(wire, (value, path) => {
    if (value.trim() === '') throw new Problem(userError('REQUIRED', path));
    return value;
  });

const emailForm = z.email();

export const email = (wire: string): InputField<string> =>
  single(wire, (value, path) => {
    if (value.trim() === '') throw new Problem(userError('REQUIRED', path));
    if (!emailForm.safeParse(value).success) throw new Problem(userError('INVALID', path, 'is not an e-mail address'));
    return value;
  });

/** A whole number that is not negative. */
export const natural = (wire: string): InputField<number> =>
  single(wire, (value, path) => {
    if (value < 0) throw new Problem(userError('INVALID', path, 'must not be negative'));
    return value;
  });

/** An object with a global id, e.g. a vendor; `depth`: how many ids stand above its own. */
export const objectId = (wire: string, type: string, depth: number): InputField<string> =>
  single(wire, (value, path, place) => {
    const argument = path.join('.');
    const id = readIdPath(value, { type, argument, parents: place.slice(0, depth), depth }).at(-1);
    return id === undefined ? undefined : idNumber(id);
  });

/** Something that Procore knows only under its own id, e.g. a permission template. */
export const procoreId = (wire: string): InputField<string> =>
  single(wire, (value, path) => idNumber(readProcoreId(value, path.join('.'))));

/** An input object whose fields stand side by side with the others in Procore's body. */
export const flattened = <Input extends object>(table: InputTable<Input>): InputField<Input> => ({
  wires: (path) =>
    (Object.keys(table) as (keyof Input & string)[]).flatMap((name) => table[name].wires([...path, name])),
  encode: (value, path, place) => {
    const { body, errors } = encodeInput(table, value, place, path);
    return errors.length > 0 ? { errors } : { body };
  },
});
