// The kinds of input fields: what a value becomes in Procore's body, and the form it has to have.
import { z } from 'zod';
import { readIdPath, readProcoreId } from '../../kernel/id-argument.js';
import { userError } from '../../kernel/user-errors.js';
import type { Uuid } from '../endpoint.js';
import type { Place } from '../read/filters.js';
import { encodeInput, type InputField, type InputTable, type Path, Problem, refuseWhen } from './input.js';
import { merged, needed, several, single, tried } from './input-field.js';
import { exactDecimal, idNumber } from '../rest/json.js';

export { kept } from './input-field.js';
export * from './input-texts.js';

/** A whole number that is not negative. */
export const natural = (wire: string): InputField<number> =>
  single(wire, (value, path) => {
    refuseWhen(value < 0, 'INVALID', path, 'must not be negative');
    return value;
  });

/** A number within bounds. */
export const between = (wire: string, least: number, most: number): InputField<number> =>
  single(wire, (value, path) => {
    refuseWhen(value < least || value > most, 'INVALID', path, `has to be between ${least} and ${most}`);
    return value;
  });

const MINUTES_OF_A_DAY = 24 * 60;

/** Minutes of a day, which Procore wants as text here and there. */
export const minutesText = (wire: string): InputField<number> =>
  single(wire, (value, path) => {
    refuseWhen(value < 0, 'INVALID', path, 'must not be negative');
    refuseWhen(value > MINUTES_OF_A_DAY, 'INVALID', path, 'is more than a day');
    return String(value);
  });

/** A whole number of something that there may be more of than an Int holds. */
export const count = (wire: string, most = Number.MAX_SAFE_INTEGER): InputField<number> =>
  single(wire, (value, path) => {
    refuseWhen(!Number.isInteger(value) || value < 0, 'INVALID', path, 'has to be a whole number that is not negative');
    refuseWhen(value > most, 'INVALID', path, `is more than ${most}`);
    return value;
  });

interface Bounds {
  readonly least?: number;
  readonly most?: number;
}

function checkBounds(value: string, path: Path, { least = -Infinity, most = Infinity }: Bounds): void {
  refuseWhen(Number(value) < least, 'INVALID', path, least === 0 ? 'must not be negative' : `is less than ${least}`);
  refuseWhen(Number(value) > most, 'INVALID', path, `is more than ${most}`);
}

/** A Decimal that Procore wants as text, digit for digit. */
export const decimalText = (wire: string, bounds: Bounds = {}): InputField<string> =>
  single(wire, (value, path) => {
    checkBounds(value, path, bounds);
    return value;
  });

/** A Decimal that Procore wants as a number. */
export const decimalNumber = (wire: string, bounds: Bounds = {}): InputField<string> =>
  single(wire, (value, path) => {
    checkBounds(value, path, bounds);
    return exactDecimal(value);
  });

/** A value of an enum in Procore's spelling; one that is there for reading only is refused. */
export const choice = <Value extends string>(
  wire: string,
  spellings: Readonly<Record<Exclude<Value, 'UNRECOGNIZED'>, string>>,
): InputField<Value> =>
  needed(wire, (value, path) => {
    const spelling = new Map<string, string>(Object.entries(spellings)).get(value);
    refuseWhen(spelling === undefined, 'INVALID', path, 'cannot be set to that value');
    return spelling;
  });

/** How many ids stand above an object's own; several where it can be in a company or in a project. */
type Depth = number | readonly number[];

function objectIdIn(value: string, type: string, depth: Depth, path: Path, place: Place): number | bigint {
  const parents = place.slice(0, Math.max(...[depth].flat()));
  const ids = readIdPath(value, { type, argument: path.join('.'), parents, depth });
  const id = ids.at(-1);
  if (id === undefined) throw new Problem(userError('INVALID', path));
  return idNumber(id);
}

/** An object with a global id, e.g. a vendor. */
export const objectId = (wire: string, type: string, depth: Depth): InputField<string> =>
  single(wire, (value, path, place) => objectIdIn(value, type, depth, path, place));

export const objectIds = (wire: string, type: string, depth: Depth): InputField<readonly string[]> =>
  several(wire, (value, path, place) => objectIdIn(value, type, depth, path, place));

/** Something that Procore knows only under its own id, e.g. a work classification. */
export const procoreId = (wire: string): InputField<string> =>
  single(wire, (value, path) => idNumber(readProcoreId(value, path.join('.'))));

export const procoreIds = (wire: string): InputField<readonly string[]> =>
  several(wire, (value, path) => idNumber(readProcoreId(value, path.join('.'))));

const uuidForm = z.guid();

export const isUploadId = (text: string): text is Uuid => uuidForm.safeParse(text).success;

function uuidAt(value: string, path: Path): string {
  refuseWhen(!isUploadId(value), 'INVALID', path, 'is not the id of an upload');
  return value;
}

/** A completed upload. */
export const uploadId = (wire: string): InputField<string> => single(wire, uuidAt);

export const uploadIds = (wire: string): InputField<readonly string[]> => several(wire, uuidAt);

const namesOf = <Input extends object>(table: InputTable<Input>): (keyof Input & string)[] =>
  Object.keys(table) as (keyof Input & string)[];

const wiresOf = <Input extends object>(table: InputTable<Input>, path: Path) =>
  namesOf(table).flatMap((name) => table[name].wires([...path, name]));

/** An input object whose fields stand side by side with the others in Procore's body. */
export const flattened = <Input extends object>(table: InputTable<Input>): InputField<Input> => ({
  wires: (path) => wiresOf(table, path),
  encode: (value, path, place) => {
    const { body, errors } = encodeInput(table, value, place, path);
    return errors.length > 0 ? { errors } : { body };
  },
  clear: (path) => merged(namesOf(table).map((name) => table[name].clear([...path, name]))),
});

/** An input object that is an object in Procore's body too. */
export const nested = <Input extends object>(wire: string, table: InputTable<Input>): InputField<Input> => ({
  wires: (path) => [[wire, path], ...wiresOf(table, path).map(([inner, at]) => [`${wire}.${inner}`, at] as const)],
  encode: (value, path, place) => {
    const { body, errors } = encodeInput(table, value, place, path);
    if (errors.length > 0) return { errors };
    return Object.keys(body).length > 0
      ? { body: { [wire]: body } }
      : { errors: [userError('REQUIRED', path, 'says nothing')] };
  },
  clear: () => ({ body: { [wire]: null } }),
});

/** A list of input objects that is a list of objects in Procore's body. */
export const listOf = <Input extends object>(wire: string, table: InputTable<Input>): InputField<readonly Input[]> => ({
  wires: (path) => [[wire, path]],
  encode: (values, path, place) => {
    const items = values.map((value, index) => encodeInput(table, value, place, [...path, String(index)]));
    const errors = items.flatMap((item) => item.errors);
    return errors.length > 0 ? { errors } : { body: { [wire]: items.map(({ body }) => body) } };
  },
  clear: () => ({ body: { [wire]: [] } }),
});

/** A list of input objects that is a list of lists in the body: of each the list that its field `inner` becomes. */
export function listsOf<Input extends object>(
  wire: string,
  table: InputTable<Input>,
  inner: string,
): InputField<readonly Input[]> {
  const objects = listOf(wire, table);
  return {
    ...objects,
    encode: (values, path, place) => {
      const encoded = objects.encode(values, path, place);
      if ('errors' in encoded) return encoded;
      const lists = (encoded.body[wire] as readonly Readonly<Record<string, unknown>>[]).map((body) => body[inner]);
      return { body: { [wire]: lists } };
    },
  };
}

export interface CustomFieldInput {
  readonly definitionId: string;
  readonly value?: unknown;
}

/** Values of custom fields, as `custom_field_<definition id>` (docs/procore.md §3). */
export const customFields: InputField<readonly CustomFieldInput[]> = {
  wires: () => [],
  encode: (values, path, place) => {
    const seen = new Set<string>();
    const parts = values.map(({ definitionId, value = null }, index) => {
      const at = [...path, String(index), 'definitionId'];
      return tried(at, () => {
        const wire = `custom_field_${objectIdIn(definitionId, 'CustomFieldDefinition', 1, at, place)}`;
        refuseWhen(seen.has(wire), 'INVALID', at, 'is there twice');
        seen.add(wire);
        return { body: { [wire]: value } };
      });
    });
    return merged(parts);
  },
  clear: () => ({ body: {} }),
};
