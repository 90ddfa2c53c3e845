// Many items in one mutation: cut into the calls that Procore takes, with a result for each item in the order of the input.
// What is known to be wrong with an item keeps that item back and no other; a call that fails is the fate of its items only.
import { GatewayError } from '../../kernel/errors.js';
import { type UserError, userError } from '../../kernel/user-errors.js';
import type { Place } from '../read/filters.js';
import { type EncodedInput, encodeInput, type InputTable, type Path, refusing } from './input.js';
import { Refused } from './input-place.js';
import { idNumber } from '../rest/json.js';
import type { Send, Write } from './mutation-field.js';
import { DONE, failureOf, refusal, type StepResult } from './step.js';
import type { RecordKey } from '../read/record.js';
import { afterWriting, answeredObject, type Origin, rejectionsOf } from './submit.js';

type Shown<S> = { readonly [Name in keyof S]: S[Name] | null };

export type ItemResult<S> = Shown<S> & StepResult;

/** What an answer says of one item; undefined when it does not speak of it. `show` may throw: it concerns no other item. */
export type ItemAnswer<S> = { readonly show: () => S } | { readonly userErrors: readonly UserError[] } | undefined;

export interface Bulk<Item, Prepared extends EncodedInput, Wire, S extends object> {
  /** The input field that lists the items. */
  readonly field: string;
  readonly items: readonly Item[];
  /** The most items of one mutation. */
  readonly most: number;
  /** The most items that Procore takes in one call. */
  readonly perCall: number;
  /** What is sent of an item, or what is wrong with it. @throws Refused */
  readonly prepare: (item: Item, path: Path) => Prepared;
  /** What in the body tells items apart, a field or some of them together: each item needs one, and no two may have the same. */
  readonly identities?: readonly (string | readonly string[])[];
  /** What is sent of every item alike: what Procore rejects of it is told there. */
  readonly alike?: Origin;
  /** The call for these items, of as many as go into one. */
  readonly write: (chunk: readonly [Prepared, ...Prepared[]]) => Omit<Write<string, Wire>, 'input'>;
  /** What the answer says of each item of the call, in their order. */
  readonly read: (wire: Wire | undefined, chunk: readonly Prepared[]) => readonly ItemAnswer<S>[];
  /** The result's own fields, for an item that was not carried out. */
  readonly nothing: { readonly [Name in keyof S]: null };
}

export interface BulkPayload<S> {
  readonly results: ItemResult<S>[];
  /** What is wrong with any item. */
  readonly userErrors: UserError[];
}

const unmentioned = new GatewayError('OUTCOME_UNKNOWN', { message: 'Procore’s answer does not speak of this item.' });

/** @throws Refused when there are too few or too many items */
function checkCount(field: string, count: number, most: number): void {
  if (count === 0) throw new Refused([userError('REQUIRED', [field], 'is empty')]);
  if (count > most)
    throw new Refused([userError('TOO_LONG', [field], `has more than ${most} items: send them in parts`)]);
}

/** The items, each with what is wrong with it, repeated and missing identities included. */
function prepareAll<Item, Prepared extends EncodedInput, Wire, S extends object>({
  field,
  items,
  prepare,
  identities = [],
}: Bulk<Item, Prepared, Wire, S>): (Prepared | readonly UserError[])[] {
  const seen = new Set<string>();
  return items.map((item, index) => {
    const path = [field, String(index)];
    let prepared: Prepared;
    try {
      prepared = prepare(item, path);
    } catch (error) {
      if (error instanceof Refused) return error.userErrors;
      throw error;
    }
    const { body, errors, pathOf } = prepared;
    const found = identities
      .map((identity) => [identity].flat())
      .filter((wires) => wires.every((wire) => (body[wire] ?? null) !== null));
    const names = identities.flat().map((wire) => `\`${pathOf(wire)?.at(-1) ?? wire}\``);
    const nameless = identities.length > 0 && found.length === 0 && errors.length === 0;
    const valueOf = (wires: readonly string[]): string =>
      wires.map((wire) => `${wire} ${String(body[wire])}`).join(' ');
    const repeated = found.filter((wires) => seen.has(valueOf(wires)));
    for (const wires of found) seen.add(valueOf(wires));
    const problems = [
      ...errors,
      ...(nameless ? [userError('REQUIRED', path, `needs ${names.join(' or ')}`)] : []),
      ...repeated.map(([wire = '', ...others]) =>
        userError('TAKEN', others.length > 0 ? path : (pathOf(wire) ?? path), 'is there twice'),
      ),
    ];
    return problems.length > 0 ? problems : prepared;
  });
}

type Answers<S> =
  { readonly failed: StepResult } | { readonly failed?: undefined; readonly answers: readonly ItemAnswer<S>[] };

/** What came of a call: a failure of all its items, or an answer for each. */
async function answersOf<Wire, S>(
  send: () => Promise<Wire | undefined>,
  read: (wire: Wire | undefined) => readonly ItemAnswer<S>[],
): Promise<Answers<S>> {
  let isWritten = false;
  try {
    const wire = await send();
    isWritten = true;
    return { answers: read(wire) };
  } catch (error) {
    return { failed: failureOf(isWritten ? afterWriting(error) : error) };
  }
}

function resultOf<S extends object>(
  answer: ItemAnswer<S>,
  nothing: { readonly [Name in keyof S]: null },
): ItemResult<S> {
  if (answer === undefined) return { ...nothing, ...failureOf(unmentioned) };
  if ('userErrors' in answer) return { ...nothing, ...refusal(answer.userErrors) };
  try {
    return { ...answer.show(), ...DONE };
  } catch (error) {
    return { ...nothing, ...failureOf(afterWriting(error)) };
  }
}

/**
 * Sends the items in calls of `perCall`, one call after another.
 * @throws Refused when there are no items, or too many
 */
export async function sendInBulk<Item, Prepared extends EncodedInput, Wire, S extends object>(
  send: Send,
  bulk: Bulk<Item, Prepared, Wire, S>,
): Promise<BulkPayload<S>> {
  const { field, items, perCall, nothing, alike = { pathOf: () => null, path: [field] } } = bulk;
  checkCount(field, items.length, bulk.most);
  const results = new Array<ItemResult<S>>(items.length);

  const waiting: { readonly index: number; readonly prepared: Prepared }[] = [];
  prepareAll(bulk).forEach((prepared, index) => {
    if ('body' in prepared) waiting.push({ index, prepared });
    else results[index] = { ...nothing, ...refusal(prepared) };
  });

  for (let at = 0; at < waiting.length; at += perCall) {
    const some = waiting.slice(at, at + perCall);
    const chunk = some.map(({ prepared }) => prepared) as [Prepared, ...Prepared[]];
    const write: Write<string, Wire> = {
      ...bulk.write(chunk),
      input: perCall === 1 ? chunk[0] : { ...alike, errors: [] },
    };
    const told = await answersOf(
      () => send(write),
      (wire) => bulk.read(wire, chunk),
    );
    some.forEach(({ index }, place) => {
      results[index] = told.failed ? { ...nothing, ...told.failed } : resultOf(told.answers[place], nothing);
    });
  }
  const userErrors = new Set(results.flatMap((result) => result.userErrors));
  return { results, userErrors: [...userErrors] };
}

/** What tells the items of a sync action apart. */
export const SYNC_IDENTITIES = ['id', 'origin_id'] as const;

/** An item of a sync action: something new, or a change, where null empties a field. One that only says which is refused. */
export function encodeSync<Input extends object>(
  table: InputTable<Input>,
  item: Input,
  place: Place,
  path: Path,
): EncodedInput {
  const encoded = encodeInput(table, item, place, path, 'change');
  const [only, ...others] = Object.keys(encoded.body);
  const isSaid = others.length > 0 || !SYNC_IDENTITIES.some((name) => name === only);
  if (encoded.errors.length > 0 || (only !== undefined && isSaid)) return encoded;
  return refusing(encoded, userError('REQUIRED', path, 'has nothing to change'));
}

/** What a sync action answers (docs/procore.md §11): always 200, with what was taken and what was not. */
export interface SyncAnswer<Wire> {
  readonly entities?: readonly Wire[] | null;
  readonly errors?: readonly SyncError[] | null;
}

/** What was sent, with what is wrong with it. */
export type SyncError = Readonly<Record<string, unknown>> & { readonly errors?: unknown };

const identityOf = (wire: string, object: Readonly<Record<string, unknown>>): string | undefined => {
  const value = object[wire] ?? null;
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint'
    ? `${wire} ${value}`
    : undefined;
};

/** Finds each item in the answer of a sync action by its id, or by its `origin_id` where it was sent without one. */
export function syncAnswers<Wire extends object, S>(
  answer: SyncAnswer<Wire> | undefined,
  chunk: readonly EncodedInput[],
  show: (wire: Wire) => S,
): ItemAnswer<S>[] {
  const index = <T extends object>(objects: readonly T[] | null | undefined): ReadonlyMap<string, T> =>
    new Map(
      (objects ?? []).flatMap((object) =>
        SYNC_IDENTITIES.flatMap((wire) => {
          const identity = identityOf(wire, object as Readonly<Record<string, unknown>>);
          return identity === undefined ? [] : [[identity, object] as const];
        }),
      ),
    );
  const [entities, errors] = [index(answer?.entities), index(answer?.errors)];
  return chunk.map((item) => {
    const { body } = item;
    const identity = SYNC_IDENTITIES.flatMap((wire) => identityOf(wire, body) ?? [])[0] ?? '';
    const error = errors.get(identity);
    if (error) return { userErrors: rejectionsOf(422, error, item, {}) };
    const entity = entities.get(identity);
    return entity && { show: () => show(entity) };
  });
}

/**
 * Changes one object by a sync action with a single update, which unlike the update of one object takes single fields.
 * `field`: the input field that names it. @throws Refused; GatewayError OUTCOME_UNKNOWN when the answer does not speak of it
 */
export async function syncOne<Wire extends object>(
  send: Send,
  { company, id }: RecordKey,
  field: string,
  encoded: EncodedInput,
  callOf: (updates: readonly EncodedInput['body'][]) => Write<string, SyncAnswer<Wire>>['call'],
): Promise<Wire> {
  const call = callOf([{ id: idNumber(id), ...encoded.body }]);
  const answer = await send({ company, call, input: encoded });
  const pathOf = (wire: string): Path | null => (wire === 'id' ? [field] : encoded.pathOf(wire));
  const [told] = syncAnswers(answer, [{ ...encoded, body: { id }, pathOf }], (wire) => wire);
  if (told && 'userErrors' in told) throw new Refused(told.userErrors);
  return answeredObject(told?.show());
}
