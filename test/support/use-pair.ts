// One gateway and one emulator for all tests of a file; every test starts with the emulator as it was seeded.
import { afterAll, beforeAll, beforeEach } from '@jest/globals';
import { encodeGlobalId } from '../../src/kernel/global-id.js';
import { parseProcoreId, type ProcoreId } from '../../src/kernel/procore-id.js';
import { Pair, type PairOptions } from './gateway.js';

/** Registers the hooks; call the result inside a test. */
export function usePair(options: PairOptions = {}): () => Pair {
  let pair: Pair | undefined;
  beforeAll(async () => {
    pair = await Pair.start(options);
  });
  beforeEach(() => {
    pair?.sandbox.clearFaults();
    pair?.forget();
  });
  afterAll(async () => {
    await pair?.[Symbol.asyncDispose]();
  });
  return () => {
    if (pair === undefined) throw new Error('there is no pair outside of a test');
    return pair;
  };
}

/** A global id as the gateway issues it: the type and the ids that lead to the object, company first. */
export function gid(type: string, ...path: readonly number[]): string {
  return encodeGlobalId(
    type,
    path.map((id): ProcoreId => {
      const parsed = parseProcoreId(String(id));
      if (parsed === undefined) throw new Error(`${id} is no id`);
      return parsed;
    }),
  );
}
