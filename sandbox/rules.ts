// Business rules of writes: what Procore answers with 422, by field; and sync actions, which answer with 200 whatever is wrong.
import { type FieldErrors, Refusal, type Reply, unprocessable } from './refusal.js';

export type Rule = readonly [field: string, isBroken: boolean, sentence: string];

export const BLANK = "can't be blank";
export const INVALID = 'is invalid';
export const UNKNOWN = 'does not exist';
export const TAKEN = 'has already been taken';

export const isBlank = (text: string | null | undefined): boolean => (text ?? '').trim() === '';

/** 422 with every broken rule. */
export function enforce(rules: readonly Rule[]): void {
  const errors: Record<string, string[]> = {};
  for (const [field, isBroken, sentence] of rules) if (isBroken) (errors[field] ??= []).push(sentence);
  if (Object.keys(errors).length > 0) throw unprocessable(errors);
}

/** A record that an ERP system keeps is locked (docs/procore.md §11). */
export const refuseLocked = (isSynced: boolean): void =>
  enforce([['base', isSynced, 'This record is locked, because it is synced with your ERP system']]);

/** Without the keys that are null: where a record always has a value, null leaves it as it is. */
export const given = <T extends object>(fields: T): Partial<T> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== undefined)) as Partial<T>;

const LARGEST_SYNC = 1000;

const errorsOf = ({ reply: { body } }: Refusal): FieldErrors => (body as { errors: FieldErrors }).errors;

interface Update {
  readonly id?: number | null;
  readonly origin_id?: string | null;
}

/**
 * A sync action (docs/procore.md §11): an update with an id, or with an `origin_id` that is known, changes; any other makes a
 * record. `save` throws what it would throw for one record alone; `unspoken` names fields that an error does not repeat.
 */
export function sync<U extends Update>(
  updates: readonly U[],
  known: readonly { readonly id: number; readonly origin_id: string | null }[],
  save: (update: U, id: number | undefined) => unknown,
  unspoken: readonly string[] = [],
): Reply {
  enforce([['updates', updates.length > LARGEST_SYNC, `is too long (maximum is ${LARGEST_SYNC})`]]);
  const ids = new Set(known.map(({ id }) => id));
  const byOrigin = new Map(
    known.flatMap(({ id, origin_id }) => (origin_id === null ? [] : [[origin_id, id] as const])),
  );
  const entities: unknown[] = [];
  const errors: unknown[] = [];
  for (const update of updates) {
    try {
      const { id, origin_id } = update;
      if (id != null) enforce([['id', !ids.has(id), UNKNOWN]]);
      const holder = origin_id == null ? undefined : byOrigin.get(origin_id);
      enforce([['origin_id', id != null && holder !== undefined && holder !== id, TAKEN]]);
      const saved = save(update, id ?? holder) as { readonly id: number };
      ids.add(saved.id);
      if (origin_id != null) byOrigin.set(origin_id, saved.id);
      entities.push(saved);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const told = Object.entries(update).filter(([name]) => !unspoken.includes(name));
      errors.push({ ...Object.fromEntries(told), errors: errorsOf(error) });
    }
  }
  return { status: 200, body: { entities, errors } };
}
