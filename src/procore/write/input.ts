// The input of a write as a table: what each field becomes in Procore's body, and what can be known to be wrong with it
// before anything is sent. All problems are found at once, each with the path of its field.
import { GatewayError } from '../../kernel/errors.js';
import { type UserError, userError } from '../../kernel/user-errors.js';
import type { Place } from '../read/filters.js';

export type Path = readonly string[];

type Body = Readonly<Record<string, unknown>>;

/** What a field adds to the body under its wire names, or what is wrong with it. */
export type Encoded = { readonly body: Body } | { readonly errors: readonly UserError[] };

export interface InputField<Value> {
  /** The fields of Procore's body it fills, with the path of the input field that fills them. */
  readonly wires: (path: Path) => readonly (readonly [wire: string, path: Path])[];
  readonly encode: (value: Value, path: Path, place: Place) => Encoded;
  /** What a change that sets the field to null sends. */
  readonly clear: (path: Path) => Encoded;
  /** The most items, where it is a list that may be longer or has to be shorter than others. */
  readonly most?: number;
}

/** Of a list inside an input: more is a mistake rather than a wish. Bulk mutations have caps of their own (bulk.ts). */
const MOST_ITEMS = 1000;

export type InputTable<Input> = { readonly [Name in keyof Required<Input>]: InputField<NonNullable<Input[Name]>> };

/** Where input fields lead to in the body, and back. */
export interface EncodedInput {
  readonly body: Body;
  readonly errors: readonly UserError[];
  /**
   * The input field behind a field of Procore's body, or behind `outer.inner`; null when there is none. A field inside an
   * object is found by its own name too, when only one has it.
   */
  readonly pathOf: (wire: string) => Path | null;
  /** Where it is in the input of the mutation; empty, or left out, for the whole of it. */
  readonly path?: Path;
}

/** A field that is absent is not sent, nor is null; in a change null empties the field. */
export function encodeInput<Input extends object>(
  table: InputTable<Input>,
  input: Input,
  place: Place,
  above: Path = [],
  kind: 'whole' | 'change' = 'whole',
): EncodedInput {
  const names = Object.keys(table) as (keyof Input & string)[];
  const encoded = names.flatMap((name) => {
    const value = input[name];
    const path = [...above, name];
    if (value !== undefined && value !== null) {
      const errors = unsendable(value, path, table[name].most);
      return [errors.length > 0 ? { errors } : table[name].encode(value, path, place)];
    }
    return value === null && kind === 'change' ? [table[name].clear(path)] : [];
  });
  const paths = new Map(names.flatMap((name) => table[name].wires([...above, name])));
  return {
    body: Object.assign({}, ...encoded.map((part) => ('body' in part ? part.body : {}))) as Body,
    errors: encoded.flatMap((part) => ('errors' in part ? part.errors : [])),
    pathOf: (wire) => paths.get(wire) ?? onlyOneInside(paths, wire),
    path: above,
  };
}

function onlyOneInside(paths: ReadonlyMap<string, Path>, wire: string): Path | null {
  const found = [...paths].filter(([name]) => name.endsWith(`.${wire}`));
  return found.length === 1 ? (found[0]?.[1] ?? null) : null;
}

/** What no field can take, whatever its kind. */
const unsendable = (value: unknown, path: Path, most = MOST_ITEMS): readonly UserError[] =>
  Array.isArray(value) && value.length > most
    ? [userError('TOO_LONG', path, `has more than ${most} items`)]
    : unwritable(value, path);

/** Half a character, which JSON has no way to say, and controls other than tabs and line breaks, NUL among them. */
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]|\p{Surrogate}/u;

/** The texts in a value that cannot be written, wherever they are. */
function unwritable(value: unknown, path: Path): readonly UserError[] {
  if (typeof value === 'string')
    return UNWRITABLE.test(value) ? [userError('INVALID', path, 'has a character that cannot be stored')] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => unwritable(part, [...path, name]));
}

/** The changed fields of an object: null empties one, and a change of nothing is refused. */
export function encodeChange<Input extends object>(
  table: InputTable<Input>,
  input: Input,
  place: Place,
  above: Path = [],
): EncodedInput {
  const encoded = encodeInput(table, input, place, above, 'change');
  const isEmpty = encoded.errors.length === 0 && Object.keys(encoded.body).length === 0;
  const nothing = userError('REQUIRED', above.length > 0 ? above : null, 'has nothing to change');
  return isEmpty ? refusing(encoded, nothing) : encoded;
}

/** The same, with more that is wrong with it. */
export const refusing = (encoded: EncodedInput, ...errors: readonly UserError[]): EncodedInput => ({
  ...encoded,
  errors: [...encoded.errors, ...errors],
});

/** Refuses what ends before it begins: `from` and `to` are fields of the body, both days or both times. */
export function inOrder(
  encoded: EncodedInput,
  from: string,
  to: string,
  sentence = 'is before the first day',
): EncodedInput {
  const [begin, end] = [encoded.body[from], encoded.body[to]];
  const isReversed = typeof begin === 'string' && typeof end === 'string' && Date.parse(end) < Date.parse(begin);
  return isReversed ? refusing(encoded, userError('INVALID', encoded.pathOf(to), sentence)) : encoded;
}

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

/** Thrown while a value is encoded. */
export class Problem extends Error {
  constructor(readonly userError: UserError) {
    super(userError.message);
  }
}

/** @throws Problem when it is so */
export function refuseWhen(isWrong: boolean, code: UserError['code'], path: Path, sentence?: string): void {
  if (isWrong) throw new Problem(userError(code, path, sentence));
}
