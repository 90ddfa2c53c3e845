// When batches leave: as late as a key may still come, not a turn later, and always in the end.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Deferred, deferred } from '../../../src/kernel/abort.js';
import { Batches, type Reach } from '../../../src/procore/rest/batches.js';

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
const turns = async (count: number): Promise<void> => {
  for (let index = 0; index < count; index++) await turn();
};

/** `Rfi>User User>Vendor`: which noun leads to which; nothing else does. */
const reachBy =
  (steps: string): Reach =>
  (from, to) =>
    steps.split(' ').includes(`${from}>${to}`);

class Harness {
  readonly batches = new Batches();
  /** The nouns whose batches have left, in that order. */
  readonly left: string[] = [];

  constructor(steps?: string) {
    if (steps !== undefined) this.batches.follow(reachBy(steps));
  }

  hold(noun: string, dispatch: () => void = () => undefined): void {
    this.batches.hold(noun, () => {
      this.left.push(noun);
      dispatch();
    });
  }

  /** A call that lists objects of a noun. */
  list(noun: string): Deferred<undefined> {
    return this.call(noun, false);
  }

  /** A call that completes records that are known already. */
  complete(noun: string): Deferred<undefined> {
    return this.call(noun, true);
  }

  private call(noun: string, completes: boolean): Deferred<undefined> {
    const call = deferred<undefined>();
    this.batches.track(noun, completes, call.promise).catch(() => undefined);
    return call;
  }
}

describe('a batch', () => {
  test('leaves in the next turn when nothing is under way, never at once', async () => {
    const harness = new Harness('');
    harness.hold('Vendor');
    expect(harness.left).toEqual([]);
    await turns(1);
    expect(harness.left).toEqual(['Vendor']);
  });

  test('leaves once', async () => {
    const harness = new Harness('');
    harness.hold('Vendor');
    await turns(2);
    harness.complete('Vendor').resolve(undefined);
    await turns(4);
    expect(harness.left).toEqual(['Vendor']);
  });

  test.each<[string, string, (harness: Harness) => Deferred<undefined>, boolean]>([
    ['a list that leads to it', 'Rfi>Vendor', (harness) => harness.list('Rfi'), true],
    ['a completing call that leads to it', 'Rfi>Vendor', (harness) => harness.complete('Rfi'), true],
    ['a list that leads elsewhere', 'Rfi>User', (harness) => harness.list('Rfi'), false],
    ['a completing call that leads elsewhere', 'Rfi>User', (harness) => harness.complete('Rfi'), false],
    ['a list that it leads to itself', 'Vendor>Rfi', (harness) => harness.list('Rfi'), false],
    ['a list of its own noun, whose objects may have to be completed', '', (harness) => harness.list('Vendor'), true],
    ['a completing call of its own noun', '', (harness) => harness.complete('Vendor'), false],
    ['such a call where the noun leads to itself', 'Vendor>Vendor', (harness) => harness.complete('Vendor'), true],
  ])('and %s', async (_, steps, start, waits) => {
    const harness = new Harness(steps);
    const call = start(harness);
    harness.hold('Vendor');
    await turns(5);
    expect(harness.left).toEqual(waits ? [] : ['Vendor']);
    call.resolve(undefined);
    await turns(3);
    expect(harness.left).toEqual(['Vendor']);
  });

  test('leaves when the call it waited for fails', async () => {
    const harness = new Harness('Rfi>Vendor');
    const call = harness.list('Rfi');
    harness.hold('Vendor');
    await turns(3);
    call.reject(new Error('broken'));
    await turns(3);
    expect(harness.left).toEqual(['Vendor']);
  });

  test('waits for all calls that can lead to it', async () => {
    const harness = new Harness('Rfi>Vendor User>Vendor');
    const calls = [harness.list('Rfi'), harness.list('User'), harness.list('Rfi')];
    harness.hold('Vendor');
    for (const call of calls) {
      await turns(3);
      expect(harness.left).toEqual([]);
      call.resolve(undefined);
    }
    await turns(3);
    expect(harness.left).toEqual(['Vendor']);
  });

  test('waits for a call that begins after it', async () => {
    const harness = new Harness('Rfi>Vendor');
    harness.hold('Vendor');
    const call = harness.list('Rfi');
    await turns(3);
    expect(harness.left).toEqual([]);
    call.resolve(undefined);
    await turns(3);
    expect(harness.left).toEqual(['Vendor']);
  });

  test('gets the keys that an answer’s resolvers add in their microtasks', async () => {
    const harness = new Harness('Rfi>User Rfi>Vendor User>Vendor');
    const rfis = deferred<undefined>();
    const users = deferred<undefined>();
    harness.hold('Vendor');
    const resolvers = harness.batches.track('Rfi', false, rfis.promise).then(async () => {
      for (let index = 0; index < 20; index++) await Promise.resolve();
      harness.hold('User', () => void harness.batches.track('User', true, users.promise));
    });
    rfis.resolve(undefined);
    await resolvers;
    await turns(3);
    expect(harness.left).toEqual(['User']);
    users.resolve(undefined);
    await turns(3);
    expect(harness.left).toEqual(['User', 'Vendor']);
  });
});

describe('several batches', () => {
  test('that do not lead to each other leave together', async () => {
    const harness = new Harness('');
    harness.hold('User');
    harness.hold('Vendor');
    await turns(1);
    expect(harness.left).toEqual(['User', 'Vendor']);
  });

  test('leave one after the other where one leads to the other', async () => {
    const harness = new Harness('User>Vendor');
    const users = deferred<undefined>();
    harness.hold('Vendor');
    harness.hold('User', () => void harness.batches.track('User', true, users.promise));
    await turns(5);
    expect(harness.left).toEqual(['User']);
    users.resolve(undefined);
    await turns(3);
    expect(harness.left).toEqual(['User', 'Vendor']);
  });

  test('leave together where they lead to each other', async () => {
    const harness = new Harness('User>Vendor Vendor>User');
    harness.hold('User');
    harness.hold('Vendor');
    await turns(1);
    expect(harness.left).toEqual(['User', 'Vendor']);
  });

  test('leave together where they lead to each other in a circle', async () => {
    const steps = ['A', 'B', 'C'].flatMap((from) => ['A', 'B', 'C'].map((to) => `${from}>${to}`)).join(' ');
    const harness = new Harness(steps);
    for (const noun of ['A', 'B', 'C']) harness.hold(noun);
    await turns(1);
    expect(harness.left).toEqual(['A', 'B', 'C']);
  });

  test('leave one by one where a noun leads to itself', async () => {
    const harness = new Harness('Vendor>Vendor');
    const first = deferred<undefined>();
    harness.hold('Vendor', () => void harness.batches.track('Vendor', true, first.promise));
    await turns(2);
    harness.hold('Vendor');
    await turns(3);
    expect(harness.left).toEqual(['Vendor']);
    first.resolve(undefined);
    await turns(3);
    expect(harness.left).toEqual(['Vendor', 'Vendor']);
  });
});

describe('before the document is known', () => {
  test('every call may lead anywhere', async () => {
    const harness = new Harness();
    const call = harness.complete('Rfi');
    harness.hold('Vendor');
    await turns(3);
    expect(harness.left).toEqual([]);
    call.resolve(undefined);
    await turns(3);
    expect(harness.left).toEqual(['Vendor']);
  });

  test('batches do not wait for each other', async () => {
    const harness = new Harness();
    harness.hold('User');
    harness.hold('Vendor');
    await turns(1);
    expect(harness.left).toEqual(['User', 'Vendor']);
  });
});

describe('track', () => {
  test('hands on the answer and the failure', async () => {
    const { batches } = new Harness('');
    await expect(batches.track('Rfi', false, Promise.resolve(5))).resolves.toBe(5);
    await expect(batches.track('Rfi', false, Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  });
});

describe('whatever leads where', () => {
  const nouns = ['A', 'B', 'C', 'D'];
  const pairs = nouns.flatMap((from) => nouns.map((to) => [from, to] as const));

  /** Over any number of steps, as a document has it. */
  function closed(steps: readonly (readonly [string, string])[]): Reach {
    const reached = new Set(steps.map(([from, to]) => `${from}>${to}`));
    for (const middle of nouns)
      for (const [from, to] of pairs)
        if (reached.has(`${from}>${middle}`) && reached.has(`${middle}>${to}`)) reached.add(`${from}>${to}`);
    return (from, to) => reached.has(`${from}>${to}`);
  }

  test('no batch leaves while a call can lead to it, and in the end all have left', async () => {
    const anyCase = fc.record({
      reach: fc.subarray(pairs).map(closed),
      calls: fc.array(fc.record({ noun: fc.constantFrom(...nouns), completes: fc.boolean() }), { maxLength: 4 }),
      held: fc.array(fc.constantFrom(...nouns), { minLength: 1, maxLength: 5 }),
    });
    await fc.assert(
      fc.asyncProperty(anyCase, async ({ reach, calls, held }) => {
        const batches = new Batches();
        batches.follow(reach);
        const running = new Map<Deferred<undefined>, { noun: string; completes: boolean }>();
        /** Calls of batches that leave in this very moment. */
        const fresh = new Set<Deferred<undefined>>();
        const start = (noun: string, completes: boolean): void => {
          const call = deferred<undefined>();
          running.set(call, { noun, completes });
          fresh.add(call);
          queueMicrotask(() => fresh.delete(call));
          void batches.track(noun, completes, call.promise);
        };
        const tooEarly: string[] = [];
        let left = 0;
        for (const { noun, completes } of calls) start(noun, completes);
        for (const noun of held)
          batches.hold(noun, () => {
            left++;
            for (const [call, { noun: from, completes }] of running) {
              const together = fresh.has(call) && reach(noun, from);
              if ((reach(from, noun) && !together) || (from === noun && !completes))
                tooEarly.push(`${noun} before ${from}`);
            }
            start(noun, true);
          });
        await turns(2);
        while (running.size > 0) {
          const [call] = running.keys();
          running.delete(call!);
          call!.resolve(undefined);
          await turns(2);
        }
        expect(tooEarly).toEqual([]);
        expect(left).toBe(held.length);
      }),
      { numRuns: 200 },
    );
  });
});
