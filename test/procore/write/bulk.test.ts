// Bulk writes: what is held back, how the rest is cut into calls, and what is told of each item.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { GatewayError } from '../../../src/kernel/errors.js';
import { type Bulk, sendInBulk, type SyncAnswer, syncAnswers } from '../../../src/procore/write/bulk.js';
import { write } from '../../../src/procore/endpoint.js';
import { type EncodedInput, encodeInput, type InputTable } from '../../../src/procore/write/input.js';
import { asIs, filledText } from '../../../src/procore/write/input-kinds.js';
import { Refused } from '../../../src/procore/write/input-place.js';
import type { Send } from '../../../src/procore/write/mutation-field.js';
import { companyOf } from '../../kernel/ids.js';
import { userError } from '../../../src/kernel/user-errors.js';

interface Item {
  readonly vendorId?: string | null;
  readonly originId?: string | null;
  readonly name?: string | null;
}
const table: InputTable<Item> = { vendorId: asIs('id'), originId: asIs('origin_id'), name: filledText('name') };

interface VendorWire {
  readonly id?: string | null;
  readonly origin_id?: string | null;
  readonly name?: string | null;
}
type Answer = SyncAnswer<VendorWire>;

const endpoint = write<Answer>()({
  method: 'PATCH',
  path: '/rest/v1.0/vendors/sync',
  noun: 'Vendor',
  touches: ['Vendor'],
});

const nobody = { vendor: null as string | null };

function bulkOf(items: readonly Item[], perCall = 2): Bulk<Item, EncodedInput, Answer, { vendor: string | null }> {
  return {
    field: 'updates',
    items,
    most: 50,
    perCall,
    identities: ['id', 'origin_id'],
    prepare: (item, path) => encodeInput(table, item, [], path),
    write: (chunk) => ({
      company: companyOf(5),
      call: { endpoint, path: {}, body: { updates: chunk.map(({ body }) => body) } },
    }),
    read: (wire, chunk) => syncAnswers(wire, chunk, ({ name }) => ({ vendor: name ?? null })),
    nothing: nobody as { vendor: null },
  };
}

type Update = VendorWire & { readonly name: string };
interface Sent {
  readonly updates: readonly Update[];
}

/** Answers each call by what it was sent; keeps what was sent. */
function sender(answer: (updates: readonly Update[], number: number) => Answer | undefined) {
  const sent: (readonly Update[])[] = [];
  const send = (({ call }: { readonly call: { readonly body?: unknown } }) => {
    const { updates } = call.body as Sent;
    sent.push(updates);
    return Promise.resolve().then(() => answer(updates, sent.length));
  }) as Send;
  return { send, sent };
}

const named = (...names: readonly string[]): Item[] => names.map((name) => ({ name, originId: name }));
const takeAll = (updates: readonly Update[]): Answer => ({ entities: updates });

describe('the calls', () => {
  test('hold as many items as Procore takes, in the order of the input', async () => {
    const { send, sent } = sender(takeAll);
    const { results, userErrors } = await sendInBulk(send, bulkOf(named('a', 'b', 'c', 'd', 'e')));
    expect(sent.map((updates) => updates.map(({ name }) => name))).toEqual([['a', 'b'], ['c', 'd'], ['e']]);
    expect(results.map(({ vendor, outcome }) => [vendor, outcome])).toEqual(
      ['a', 'b', 'c', 'd', 'e'].map((name) => [name, 'DONE']),
    );
    expect(userErrors).toEqual([]);
  });

  test('whatever the order of the answer, the number of items and what is refused: each result is of its item', async () => {
    const names = fc.uniqueArray(
      fc.string({ minLength: 1, maxLength: 3 }).filter((name) => name.trim() !== ''),
      {
        minLength: 1,
        maxLength: 20,
      },
    );
    await fc.assert(
      fc.asyncProperty(
        names,
        fc.integer({ min: 1, max: 7 }),
        fc.func(fc.boolean()),
        async (some, perCall, isRefused) => {
          const { send, sent } = sender((updates) => ({
            entities: updates.filter(({ name }) => !isRefused(name)).reverse(),
            errors: updates
              .filter(({ name }) => isRefused(name))
              .map((update) => ({ ...update, errors: { name: ['is invalid'] } })),
          }));
          const { results } = await sendInBulk(send, bulkOf(named(...some), perCall));
          expect(sent.every(({ length }) => length <= perCall)).toBe(true);
          expect(sent.flat().map(({ name }) => name)).toEqual(some);
          expect(results.map(({ vendor, userErrors }) => vendor ?? userErrors[0]?.field)).toEqual(
            some.map((name, index) => (isRefused(name) ? ['updates', String(index), 'name'] : name)),
          );
        },
      ),
    );
  });
});

describe('an item', () => {
  test('that is known to be wrong is held back, and no other', async () => {
    const { send, sent } = sender(takeAll);
    const { results, userErrors } = await sendInBulk(
      send,
      bulkOf([...named('a'), { name: ' ', originId: 'b' }, ...named('c')]),
    );
    expect(sent.flat().map(({ name }) => name)).toEqual(['a', 'c']);
    expect(results.map(({ outcome }) => outcome)).toEqual(['DONE', 'REFUSED', 'DONE']);
    expect(results[1]?.userErrors).toMatchObject([{ code: 'REQUIRED', field: ['updates', '1', 'name'] }]);
    expect(userErrors).toEqual(results[1]?.userErrors);
  });

  test('that does not say which object it is about, or says what another one said, is held back', async () => {
    const { send, sent } = sender(takeAll);
    const items = [
      { name: 'a' },
      ...named('b'),
      ...named('b'),
      { vendorId: '7', name: 'c' },
      { vendorId: '7', name: 'd' },
    ];
    const { results } = await sendInBulk(send, bulkOf(items));
    expect(sent.flat().map(({ name }) => name)).toEqual(['b', 'c']);
    expect(
      results.map(({ userErrors: [error] }) => error && [error.code, error.field?.join('.'), error.message]),
    ).toEqual([
      ['REQUIRED', 'updates.0', '`updates.0` needs `vendorId` or `originId`.'],
      undefined,
      ['TAKEN', 'updates.2.originId', '`updates.2.originId` is there twice.'],
      undefined,
      ['TAKEN', 'updates.4.vendorId', '`updates.4.vendorId` is there twice.'],
    ]);
  });

  test('that the answer does not speak of is of unknown outcome', async () => {
    const { send } = sender(() => ({ entities: [{ origin_id: 'b', name: 'b' }] }));
    const { results } = await sendInBulk(send, bulkOf(named('a', 'b')));
    expect(results).toMatchObject([
      { outcome: 'UNKNOWN', vendor: null, fault: { code: 'OUTCOME_UNKNOWN' } },
      { outcome: 'DONE' },
    ]);
  });

  test('whose part of the answer cannot be read was carried out all the same, and the others keep theirs', async () => {
    const { send } = sender(takeAll);
    const bulk = bulkOf(named('a', 'b', 'c'), 3);
    const show = ({ name }: VendorWire) => {
      if (name === 'b') throw new GatewayError('UPSTREAM_BAD_RESPONSE');
      return { vendor: name ?? null };
    };
    const { results } = await sendInBulk(send, { ...bulk, read: (wire, chunk) => syncAnswers(wire, chunk, show) });
    expect(results.map(({ outcome, fault }) => [outcome, fault?.code])).toEqual([
      ['DONE', undefined],
      ['UNKNOWN', 'OUTCOME_UNKNOWN'],
      ['DONE', undefined],
    ]);
  });

  test('is told apart by several fields together where one does not', async () => {
    const { send, sent } = sender(takeAll);
    const items = [
      { name: 'a', originId: '1' },
      { name: 'a', originId: '2' },
      { name: 'a', originId: '1' },
    ];
    const { results } = await sendInBulk(send, { ...bulkOf(items), identities: [['origin_id', 'name']] });
    expect(sent.flat().map((update) => update.origin_id)).toEqual(['1', '2']);
    expect(results[2]?.userErrors).toMatchObject([{ code: 'TAKEN', field: ['updates', '2'] }]);
  });

  test('is found by its id when it was sent with one', async () => {
    const { send } = sender(() => ({
      entities: [
        { id: '8', origin_id: 'x', name: 'other' },
        { id: '7', origin_id: 'y', name: 'mine' },
      ],
    }));
    const { results } = await sendInBulk(send, bulkOf([{ vendorId: '7', originId: 'x', name: 'mine' }]));
    expect(results).toMatchObject([{ vendor: 'mine' }]);
  });
});

describe('a call that fails', () => {
  test.each([
    ['a fault', new GatewayError('UPSTREAM_RATE_LIMITED', { retryAfterSeconds: 9 }), 'FAILED', 9],
    ['an unknown outcome', new GatewayError('OUTCOME_UNKNOWN'), 'UNKNOWN', null],
  ] as const)('with %s is the fate of its items only', async (_, error, outcome, retryAfter) => {
    const { send } = sender((updates, number) => {
      if (number === 2) throw error;
      return takeAll(updates);
    });
    const { results } = await sendInBulk(send, bulkOf(named('a', 'b', 'c', 'd', 'e')));
    expect(results.map((result) => result.outcome)).toEqual(['DONE', 'DONE', outcome, outcome, 'DONE']);
    expect(results[2]).toMatchObject({ vendor: null, fault: { code: error.code, message: error.message, retryAfter } });
  });

  test('because Procore refuses it as a whole says so of each of its items', async () => {
    const { send } = sender(() => {
      throw new Refused([userError('REJECTED', null)]);
    });
    const { results, userErrors } = await sendInBulk(send, bulkOf(named('a', 'b')));
    expect(results.map((result) => [result.outcome, result.userErrors[0]?.code])).toEqual([
      ['REFUSED', 'REJECTED'],
      ['REFUSED', 'REJECTED'],
    ]);
    expect(userErrors).toHaveLength(1);
  });

  test('for a reason of ours is thrown on', async () => {
    const { send } = sender(() => {
      throw new TypeError('a mistake');
    });
    await expect(sendInBulk(send, bulkOf(named('a')))).rejects.toThrow('a mistake');
  });
});

test.each([
  [0, 'REQUIRED', '`updates` is empty.'],
  [51, 'TOO_LONG', '`updates` has more than 50 items: send them in parts.'],
])('%d items are refused, and nothing is sent', async (count, code, message) => {
  const { send, sent } = sender(takeAll);
  const items = Array.from({ length: count }, (_, index) => ({ name: 'a', originId: String(index) }));
  await expect(sendInBulk(send, bulkOf(items))).rejects.toMatchObject({
    userErrors: [{ code, field: ['updates'], message }],
  });
  expect(sent).toEqual([]);
});
