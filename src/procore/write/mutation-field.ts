// A mutation: one input, writes that are sent one after another, and a payload whose user errors say what is wrong with the
// input. With an `idempotencyKey`, the same input is carried out once a day, however often it is sent.
import { createHash } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import { GatewayError } from '../../kernel/errors.js';
import type { CompanyId } from '../../kernel/procore-id.js';
import { type UserError, userError } from '../../kernel/user-errors.js';
import type { Call, Endpoint } from '../endpoint.js';
import { asking } from '../read/fields.js';
import type { EncodedInput } from './input.js';
import { Refused } from './input-place.js';
import { KEY_ARGUMENT, type Once, type Operation } from '../operation.js';
import { afterWriting, type Origin, type RejectionMeaning, submit } from './submit.js';

/** What a mutation needs of the GraphQL context. */
export interface WriteContext {
  readonly operation: Operation;
  /** The company the request is for. */
  readonly company: CompanyId | undefined;
}

export interface WriteInput {
  readonly idempotencyKey?: string | null;
}

/** A write to send. */
export interface Write<Path_ extends string, Wire> extends RejectionMeaning {
  readonly company: CompanyId;
  readonly call: Call<Path_, Wire>;
  /** The input behind the body, to lead what Procore rejects back to its fields. */
  readonly input?: Origin & Pick<EncodedInput, 'errors'>;
}

/** Sends one write. @throws Refused; GatewayError for faults, OUTCOME_UNKNOWN among them */
export type Send = <P extends string, Wire>(write: Write<P, Wire>) => Promise<Wire | undefined>;

type Payload<Shown> = Shown & { readonly userErrors: UserError[] };
type Nothing<Shown> = { readonly [Name in keyof Shown]: null };

const NO_INPUT: Origin & Pick<EncodedInput, 'errors'> = { errors: [], pathOf: () => null };
const KEY_FORM = /^(?=.*\S)[\x20-\x7e]{1,255}$/;

/** Objects with the same fields in another order are the same input. */
const sorted = (_name: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

function onceOf({ idempotencyKey: key, ...input }: WriteInput, mutation: string): Once | undefined {
  if (key === undefined || key === null) return undefined;
  if (!KEY_FORM.test(key))
    throw new Refused([
      userError('INVALID', [KEY_ARGUMENT], 'has to be 1 to 255 printable ASCII characters, and not blank'),
    ]);
  const fingerprint = createHash('sha256').update(JSON.stringify(input, sorted)).digest('base64url');
  return { mutation, key, fingerprint };
}

function refuseKey(error: unknown): never {
  if (error instanceof GatewayError && error.argument === KEY_ARGUMENT)
    throw new Refused([userError('TAKEN', [KEY_ARGUMENT], 'stands for a write with another input')]);
  throw error;
}

/** What a mutation comes to. `userErrors` in it are of what was not done beside what it shows. */
type Fields<R> = Omit<R, 'userErrors'>;

/** The resolver of a mutation. `nothing`: the payload's fields when the input is refused. */
export function mutationField<Input extends WriteInput, Context extends WriteContext, R extends object>(
  asks: readonly Endpoint[],
  nothing: NoInfer<Nothing<Fields<R>>>,
  run: (input: Input, context: Context, send: Send) => Promise<R>,
) {
  const resolve = async (
    _root: object,
    { input }: { readonly input: Input },
    context: Context,
    { fieldName }: GraphQLResolveInfo,
  ): Promise<Payload<Fields<R>> | Payload<Nothing<Fields<R>>>> => {
    let isWritten = false as boolean; // set in `send`
    try {
      const once = onceOf(input, fieldName);
      let step = 0;
      const send: Send = async ({ company, call, input: encoded = NO_INPUT, ...meaning }) => {
        const numbered = once && { ...once, mutation: `${once.mutation} ${step++}` };
        const outcome = await submit(context.operation, company, call, encoded, meaning, numbered).catch(refuseKey);
        isWritten ||= outcome.done;
        if (outcome.done) return outcome.wire;
        throw new Refused(outcome.userErrors);
      };
      const { userErrors = [], ...shown }: R & { readonly userErrors?: readonly UserError[] } = await run(
        input,
        context,
        send,
      );
      return { ...shown, userErrors: [...userErrors] };
    } catch (error) {
      if (!(error instanceof Refused)) throw isWritten ? afterWriting(error) : error;
      return { ...nothing, userErrors: [...error.userErrors] };
    }
  };
  return asking(asks, resolve);
}
