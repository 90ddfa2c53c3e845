// The governor: nobody goes out who would be refused, nobody waits in vain, and everybody goes in the order of arrival.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createGovernor, type Governor, rateLimited } from '../../../src/procore/rest/governor.js';
import { type Scope, type ScopeKey, scopeKey } from '../../../src/kernel/principal.js';
import type { WindowReading } from '../../../src/procore/rest/rate-limit.js';
import { companyOf } from '../../kernel/ids.js';
import { rejection } from '../../kernel/refusal.js';
import { TestClock, until } from '../../support/clock.js';

const scope = (company: number, subject = 'ada'): Scope => ({
  principal: { kind: 'service-account', environment: 'https://api.procore.com', subject },
  company: companyOf(company),
});
const bucket = scopeKey(scope(5));
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

interface CallOptions {
  readonly signal?: AbortSignal;
  /** How long the call may wait. */
  readonly patienceMs?: number;
  readonly bucket?: ScopeKey;
}

/** A call on its way through the governor. */
class Call {
  /** Its place among the calls that went out; undefined while it waits. */
  place: number | undefined;
  private finish!: (outcome: WindowReading | Error | undefined) => void;
  readonly outcome: Promise<string>;

  constructor(
    traffic: Traffic,
    { signal = new AbortController().signal, patienceMs = 25_000, ...options }: CallOptions,
  ) {
    const deadlineMs = traffic.clock.now() + patienceMs;
    this.outcome = traffic.governor.run(
      options.bucket ?? bucket,
      { signal, deadlineMs: () => deadlineMs },
      (report) => {
        this.place = ++traffic.out;
        return new Promise((resolve, reject) => {
          this.finish = (outcome) => {
            if (outcome instanceof Error) {
              reject(outcome);
              return;
            }
            report(outcome);
            resolve('answered');
          };
        });
      },
    );
    this.outcome.catch(() => undefined);
  }

  get isOut(): boolean {
    return this.place !== undefined;
  }

  async answer(reading?: WindowReading): Promise<void> {
    this.finish(reading);
    await turn();
  }

  async fail(error: Error): Promise<void> {
    this.finish(error);
    await turn();
  }
}

class Traffic {
  readonly clock = new TestClock();
  readonly governor: Governor = createGovernor(this.clock);
  /** How many calls have gone out. */
  out = 0;

  go(options: CallOptions = {}): Call {
    return new Call(this, options);
  }

  async some(count: number, options: CallOptions = {}): Promise<Call[]> {
    const calls = Array.from({ length: count }, () => this.go(options));
    await turn();
    return calls;
  }

  async advance(ms: number): Promise<void> {
    this.clock.advance(ms);
    await turn();
  }

  reading(limit: number, remaining: number, resetInMs: number): WindowReading {
    return { limit, remaining, resetAtMs: this.clock.now() + resetInMs };
  }

  /** One call that went out and was answered with this. */
  async heard(reading: WindowReading, options: CallOptions = {}): Promise<void> {
    const [call] = await this.some(1, options);
    await call!.answer(reading);
  }
}

const countOut = (calls: readonly Call[]): number => calls.filter((call) => call.isOut).length;

describe('a window', () => {
  test('of which nothing is known lets a few calls out first; the rest follow when one of them has been answered', async () => {
    const traffic = new Traffic();
    const calls = await traffic.some(20);
    expect(countOut(calls)).toBe(10);
    await calls[0]!.answer();
    expect(countOut(calls)).toBe(20);
  });

  test('stays unknown when the first calls bring no answer: still only a few are out at a time', async () => {
    const traffic = new Traffic();
    const calls = await traffic.some(30);
    await calls[0]!.fail(new Error('the connection broke'));
    expect(countOut(calls)).toBe(11);
    await calls[1]!.answer();
    expect(countOut(calls)).toBe(30);
  });

  test('is used up to what is left, and no further', async () => {
    const traffic = new Traffic();
    await traffic.heard(traffic.reading(25, 3, 10_000));
    expect(countOut(await traffic.some(10))).toBe(3);
    expect(traffic.clock.sleeping).toBe(1);
  });

  test('is used again after its reset, as far as it goes', async () => {
    const traffic = new Traffic();
    await traffic.heard(traffic.reading(4, 1, 10_000));
    const calls = await traffic.some(7);
    expect(countOut(calls)).toBe(1);
    await calls[0]!.answer(traffic.reading(4, 0, 10_000));
    await traffic.advance(9_999);
    expect(countOut(calls)).toBe(1);
    await traffic.advance(1);
    expect(countOut(calls)).toBe(5);
    await calls[1]!.answer(traffic.reading(4, 0, 10_000));
    expect(countOut(calls)).toBe(5);
    await traffic.advance(10_000);
    expect(countOut(calls)).toBe(7);
  });

  test('that nobody has heard of since its reset lets out what it holds, then waits for an answer', async () => {
    const traffic = new Traffic();
    await traffic.heard(traffic.reading(2, 0, 1_000));
    await traffic.advance(1_000);
    const calls = await traffic.some(5);
    expect(countOut(calls)).toBe(2);
    expect(traffic.clock.sleeping).toBe(0);
    await calls[0]!.answer(traffic.reading(2, 0, 10_000));
    expect(countOut(calls)).toBe(2);
    await traffic.advance(10_000);
    expect(countOut(calls)).toBeGreaterThan(2);
  });

  test('counts what is on its way against what an answer says is left', async () => {
    const traffic = new Traffic();
    const early = await traffic.some(3);
    await early[0]!.answer(traffic.reading(25, 5, 10_000));
    expect(countOut(await traffic.some(10))).toBe(3);
  });

  test('believes the smaller of two readings, in whatever order they come', async () => {
    const traffic = new Traffic();
    const early = await traffic.some(2);
    await early[1]!.answer(traffic.reading(25, 1, 10_000));
    await early[0]!.answer(traffic.reading(25, 2, 10_000));
    expect(countOut(await traffic.some(5))).toBeLessThanOrEqual(1);
  });

  test('is the same when its reset is told a second differently', async () => {
    const traffic = new Traffic();
    const early = await traffic.some(2);
    await early[0]!.answer(traffic.reading(25, 1, 10_000));
    await early[1]!.answer(traffic.reading(25, 9, 11_000));
    expect(countOut(await traffic.some(5))).toBe(0);
  });

  test('is not opened again by an answer that speaks of an earlier one', async () => {
    const traffic = new Traffic();
    const early = await traffic.some(2);
    await early[0]!.answer(traffic.reading(25, 0, 20_000));
    await early[1]!.answer(traffic.reading(25, 20, 10_000));
    expect(countOut(await traffic.some(3))).toBe(0);
  });

  test('is replaced by a later one', async () => {
    const traffic = new Traffic();
    const early = await traffic.some(2);
    await early[0]!.answer(traffic.reading(25, 0, 5_000));
    await early[1]!.answer(traffic.reading(25, 10, 15_000));
    expect(countOut(await traffic.some(3))).toBe(3);
  });
});

describe('both windows', () => {
  test('hold: the spike window delays, though the hour has room', async () => {
    const traffic = new Traffic();
    await traffic.heard(traffic.reading(3600, 3000, 1_800_000));
    await traffic.heard(traffic.reading(25, 0, 8_000));
    const [call] = await traffic.some(1);
    expect(call!.isOut).toBe(false);
    await traffic.advance(8_000);
    expect(call!.isOut).toBe(true);
  });

  test('hold: the hour refuses, though the spike window has room', async () => {
    const traffic = new Traffic();
    await traffic.heard(traffic.reading(3600, 0, 1_800_000));
    await expect(rejection(traffic.go().outcome)).resolves.toMatchObject({
      code: 'UPSTREAM_RATE_LIMITED',
      retryAfterSeconds: 1800,
    });
    expect(traffic.out).toBe(1);
  });

  test('are told apart by their limits: answers that speak of the one change nothing about the other', async () => {
    const traffic = new Traffic();
    const early = await traffic.some(3);
    await early[0]!.answer(traffic.reading(25, 2, 8_000));
    await early[1]!.answer(traffic.reading(3600, 3000, 1_800_000));
    await early[2]!.answer(traffic.reading(3600, 2999, 1_800_000));
    expect(countOut(await traffic.some(5))).toBe(0);
  });

  test('wait for the later reset when both are used up', async () => {
    const traffic = new Traffic();
    const early = await traffic.some(2);
    await early[0]!.answer(traffic.reading(25, 0, 5_000));
    await early[1]!.answer(traffic.reading(100, 0, 12_000));
    const [call] = await traffic.some(1);
    await traffic.advance(5_000);
    expect(call!.isOut).toBe(false);
    await traffic.advance(7_000);
    expect(call!.isOut).toBe(true);
  });
});

describe('a call', () => {
  test('waits for a reset that comes before its deadline, to the millisecond', async () => {
    const traffic = new Traffic();
    await traffic.heard(traffic.reading(25, 0, 10_000));
    const [patient] = await traffic.some(1, { patienceMs: 10_000 });
    const hasty = traffic.go({ patienceMs: 9_999 });
    await expect(rejection(hasty.outcome)).resolves.toMatchObject({ retryAfterSeconds: 10 });
    await traffic.advance(10_000);
    expect([patient!.isOut, hasty.isOut]).toEqual([true, false]);
  });

  test('that cannot wait is refused at once, however many wait before it', async () => {
    const traffic = new Traffic();
    await traffic.heard(traffic.reading(25, 0, 10_000));
    await traffic.some(3);
    await expect(rejection(traffic.go({ patienceMs: 5_000 }).outcome)).resolves.toMatchObject({
      code: 'UPSTREAM_RATE_LIMITED',
    });
    expect(traffic.clock.sleeping).toBe(1);
  });

  test('is refused later when the wait turns out longer than it has', async () => {
    const traffic = new Traffic();
    await traffic.heard(traffic.reading(25, 0, 10_000));
    const [waiting] = await traffic.some(1, { patienceMs: 15_000 });
    traffic.governor.refused(bucket, traffic.clock.now() + 60_000);
    await traffic.advance(10_000);
    await expect(rejection(waiting!.outcome)).resolves.toMatchObject({ retryAfterSeconds: 50 });
  });

  test('brings its own outcome', async () => {
    const traffic = new Traffic();
    const [good, bad] = await traffic.some(2);
    await good!.answer();
    await bad!.fail(new Error('broken'));
    await expect(good!.outcome).resolves.toBe('answered');
    await expect(bad!.outcome).rejects.toThrow('broken');
  });

  test('that brought no answer does not keep its place for ever', async () => {
    const traffic = new Traffic();
    await traffic.heard(traffic.reading(2, 2, 1_000));
    const calls = await traffic.some(2);
    for (const call of calls) await call.fail(new Error('reset'));
    await traffic.advance(1_000);
    expect(countOut(await traffic.some(3))).toBe(2);
  });
});

describe('calls', () => {
  test('go out in the order in which they came', async () => {
    const traffic = new Traffic();
    await traffic.heard(traffic.reading(3, 0, 10_000));
    const calls = await traffic.some(7, { patienceMs: 60_000 });
    for (const group of [calls.slice(0, 3), calls.slice(3, 6), calls.slice(6)]) {
      await traffic.advance(10_000);
      for (const call of group) await call.answer(traffic.reading(3, 0, 10_000));
    }
    expect(calls.map(({ place }) => place)).toEqual([2, 3, 4, 5, 6, 7, 8]);
  });

  test('that were aborted leave at once, and take nobody’s place', async () => {
    const traffic = new Traffic();
    await traffic.heard(traffic.reading(2, 0, 10_000));
    const controller = new AbortController();
    const first = traffic.go();
    const leaving = [traffic.go({ signal: controller.signal }), traffic.go({ signal: controller.signal })];
    const last = traffic.go();
    await turn();
    const reason = new Error('the client left');
    controller.abort(reason);
    for (const { outcome } of leaving) await expect(outcome).rejects.toBe(reason);
    await traffic.advance(10_000);
    expect([first, ...leaving, last].map(({ isOut }) => isOut)).toEqual([true, false, false, true]);
  });

  test('behind one that was aborted while it waited for the reset go on waiting', async () => {
    const traffic = new Traffic();
    await traffic.heard(traffic.reading(2, 0, 10_000));
    const controller = new AbortController();
    const [head] = await traffic.some(1, { signal: controller.signal });
    const [next] = await traffic.some(1);
    controller.abort(new Error('left'));
    await expect(head!.outcome).rejects.toThrow('left');
    await until(() => traffic.clock.sleeping === 1, 'the next one waits for the reset');
    expect(next!.isOut).toBe(false);
    await traffic.advance(10_000);
    expect(next!.isOut).toBe(true);
  });

  test('behind one that was aborted while it waited to hear go on waiting', async () => {
    const traffic = new Traffic();
    await traffic.heard(traffic.reading(1, 0, 1_000));
    await traffic.advance(1_000);
    const [unheard] = await traffic.some(1);
    const controller = new AbortController();
    const [head] = await traffic.some(1, { signal: controller.signal });
    const [next] = await traffic.some(1);
    controller.abort(new Error('left'));
    await expect(head!.outcome).rejects.toThrow('left');
    expect(next!.isOut).toBe(false);
    await unheard!.answer(traffic.reading(1, 0, 1_000));
    await traffic.advance(1_000);
    expect(next!.isOut).toBe(true);
  });

  test('that were aborted before they came do not go out', async () => {
    const traffic = new Traffic();
    const reason = new Error('gone');
    await expect(traffic.go({ signal: AbortSignal.abort(reason) }).outcome).rejects.toBe(reason);
    await turn();
    expect(traffic.out).toBe(0);
    expect(countOut(await traffic.some(1))).toBe(1);
  });
});

describe('a refusal of Procore’s', () => {
  test('pauses every call of its bucket, whatever the windows say', async () => {
    const traffic = new Traffic();
    await traffic.heard(traffic.reading(25, 20, 60_000));
    traffic.governor.refused(bucket, traffic.clock.now() + 5_000);
    const calls = await traffic.some(3);
    expect(countOut(calls)).toBe(0);
    await traffic.advance(4_999);
    expect(countOut(calls)).toBe(0);
    await traffic.advance(1);
    expect(countOut(calls)).toBe(3);
  });

  test('refuses what cannot wait for it', async () => {
    const traffic = new Traffic();
    traffic.governor.refused(bucket, traffic.clock.now() + 90_500);
    await expect(rejection(traffic.go().outcome)).resolves.toMatchObject({
      code: 'UPSTREAM_RATE_LIMITED',
      retryAfterSeconds: 91,
    });
  });

  test('counts until its latest moment', async () => {
    const traffic = new Traffic();
    traffic.governor.refused(bucket, traffic.clock.now() + 8_000);
    traffic.governor.refused(bucket, traffic.clock.now() + 2_000);
    const [call] = await traffic.some(1);
    await traffic.advance(2_000);
    expect(call!.isOut).toBe(false);
    await traffic.advance(6_000);
    expect(call!.isOut).toBe(true);
  });
});

describe('buckets', () => {
  test.each([
    ['company', scopeKey(scope(6))],
    ['credential', scopeKey(scope(5, 'bob'))],
  ])('another %s is another bucket', async (_, other) => {
    const traffic = new Traffic();
    await traffic.heard(traffic.reading(25, 0, 10_000));
    traffic.governor.refused(bucket, traffic.clock.now() + 10_000);
    expect(countOut(await traffic.some(3, { bucket: other }))).toBe(3);
    expect(countOut(await traffic.some(3))).toBe(0);
  });

  test('any number of them is served, and one that is used up is not forgotten', async () => {
    const traffic = new Traffic();
    await traffic.heard(traffic.reading(25, 0, 10_000));
    for (let company = 10; company < 1500; company++) {
      const call = traffic.go({ bucket: scopeKey(scope(company)) });
      await until(() => call.isOut, 'it is out');
      await call.answer();
    }
    expect(countOut(await traffic.some(1))).toBe(0);
  });
});

test('rateLimited says whole seconds, one at least', () => {
  expect([-5, 0, 1, 999, 1000, 1001, 60_000].map((waitMs) => rateLimited(waitMs).retryAfterSeconds)).toEqual([
    ...[1, 1, 1, 1, 1, 2, 60],
  ]);
});

test('a window is never overrun, in whatever order the answers come', async () => {
  const anyCase = fc.record({
    limit: fc.integer({ min: 1, max: 6 }),
    calls: fc.integer({ min: 1, max: 20 }),
    order: fc.infiniteStream(fc.nat()),
  });
  await fc.assert(
    fc.asyncProperty(anyCase, async ({ limit, calls: count, order }) => {
      const traffic = new Traffic();
      const lengthMs = 10_000;
      let endsAtMs = traffic.clock.now() + lengthMs;
      await traffic.heard({ limit, remaining: limit - 1, resetAtMs: endsAtMs });
      // What a server with this window would count; it counts a call when it answers it.
      let [usedBefore, answered, worst] = [1, 0, 0];
      const calls = await traffic.some(count, { patienceMs: 1_000_000 });
      const waiting = new Set(calls);
      while (waiting.size > 0) {
        const out = [...waiting].filter((call) => call.isOut);
        worst = Math.max(worst, usedBefore + answered + out.length - limit);
        if (out.length === 0) {
          await traffic.advance(endsAtMs - traffic.clock.now());
          endsAtMs = traffic.clock.now() + lengthMs;
          [usedBefore, answered] = [0, 0];
          continue;
        }
        const call = out[order.next().value! % out.length]!;
        waiting.delete(call);
        answered++;
        await call.answer({ limit, remaining: Math.max(0, limit - usedBefore - answered), resetAtMs: endsAtMs });
      }
      expect(worst).toBeLessThanOrEqual(0);
      expect(traffic.out).toBe(count + 1);
    }),
    { numRuns: 100 },
  );
});

describe('a call that leaves in the moment in which its turn comes', () => {
  test.each([0, 1, 2, 3, 4, 5])('%i microtasks after it came keeps no slot', async (microtasks) => {
    const traffic = new Traffic();
    await traffic.heard(traffic.reading(2, 2, 10_000));
    const leaving = new AbortController();
    const call = traffic.go({ signal: leaving.signal });
    for (let index = 0; index < microtasks; index++) await Promise.resolve();
    leaving.abort(new Error('left'));
    await turn();
    if (call.isOut) await call.fail(new Error('left'));
    await expect(call.outcome).rejects.toThrow('left');
    // One that went out counts, whatever became of it; nothing else does.
    expect(countOut([...(await traffic.some(5)), call])).toBe(2);
  });
});

test('an answer that still speaks of the window before does not open the new one twice', async () => {
  const traffic = new Traffic();
  const old = traffic.reading(5, 4, 10_000);
  await traffic.heard(old);
  const before = await traffic.some(4);
  await traffic.advance(10_001);
  const after = await traffic.some(12);
  await before[0]!.answer({ ...old, remaining: 0 });
  expect(countOut(after)).toBeLessThanOrEqual(5);
});
