// Shared reads: one call for everybody who asks for the same at the same time, and nothing that outlives them.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from '@jest/globals';
import { type Deferred, deferred } from '../../../src/kernel/abort.js';
import type { Scope } from '../../../src/kernel/principal.js';
import { createSharedReads, type Reader, readKey, type SharedWork } from '../../../src/procore/rest/sharing.js';
import { companyOf } from '../../kernel/ids.js';
import { TestClock } from '../../support/clock.js';

const scope = (company: number, subject = 'ada', environment = 'https://api.procore.com'): Scope => ({
  principal: { kind: 'service-account', environment, subject },
  company: companyOf(company),
});

/** One REST call as the shared reads make it. */
class Work {
  private readonly answered: Deferred<string> = deferred();

  constructor(private readonly given: SharedWork) {
    given.signal.addEventListener('abort', () => this.answered.reject(given.signal.reason));
  }

  get promise(): Promise<string> {
    return this.answered.promise;
  }

  get aborted(): unknown {
    return this.given.signal.aborted ? this.given.signal.reason : false;
  }

  get deadlineMs(): number {
    return this.given.deadlineMs();
  }

  async answer(text: string): Promise<void> {
    this.answered.resolve(text);
    await settled();
  }

  async fail(message: string): Promise<void> {
    this.answered.reject(new Error(message));
    await settled();
  }
}

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** An operation that reads. */
class Reading {
  private readonly controller = new AbortController();
  private readonly reader: Reader;
  readonly end: () => void;

  constructor(
    private readonly desk: Desk,
    deadlineMs: number,
  ) {
    this.reader = { signal: this.controller.signal, deadlineMs };
    this.end = desk.shared.begin(this.reader);
  }

  async leave(reason: Error): Promise<void> {
    this.controller.abort(reason);
    await settled();
  }

  read(target = '/vendors', who = scope(5)): { answer: Promise<string>; shared: boolean } {
    const read = this.desk.shared.read(this.reader, who, readKey(who, target), (given) => {
      const work = new Work(given);
      this.desk.works.push(work);
      return work.promise;
    });
    read.answer.catch(() => undefined);
    return read;
  }
}

class Desk {
  readonly clock = new TestClock();
  readonly shared = createSharedReads(this.clock);
  /** Every call that was made. */
  readonly works: Work[] = [];

  begin(deadlineMs = 25_000): Reading {
    return new Reading(this, deadlineMs);
  }

  work(index: number): Work {
    const work = this.works[index];
    if (work === undefined) throw new Error(`only ${this.works.length} calls were made`);
    return work;
  }
}

describe('a read', () => {
  test('joins the call in flight, in the same operation and in others', async () => {
    const desk = new Desk();
    const [one, two] = [desk.begin(), desk.begin()];
    const reads = [one.read(), one.read(), two.read()];
    expect(reads.map(({ shared }) => shared)).toEqual([false, true, true]);
    await desk.work(0).answer('acme');
    await expect(Promise.all(reads.map(({ answer }) => answer))).resolves.toEqual(['acme', 'acme', 'acme']);
    expect(desk.works).toHaveLength(1);
  });

  test('joins a call that began before its operation did', async () => {
    const desk = new Desk();
    const first = desk.begin().read();
    const second = desk.begin().read();
    expect(second.shared).toBe(true);
    await desk.work(0).answer('acme');
    await expect(Promise.all([first.answer, second.answer])).resolves.toEqual(['acme', 'acme']);
  });

  test('takes an answer that arrived while its operation ran', async () => {
    const desk = new Desk();
    const [one, two] = [desk.begin(), desk.begin()];
    const first = one.read();
    await desk.work(0).answer('acme');
    await first.answer;
    for (const reading of [one, two]) {
      const later = reading.read();
      expect(later.shared).toBe(true);
      await expect(later.answer).resolves.toBe('acme');
    }
    expect(desk.works).toHaveLength(1);
  });

  test('takes it even after the operation that asked has ended', async () => {
    const desk = new Desk();
    const [one, two] = [desk.begin(), desk.begin()];
    one.read();
    await desk.work(0).answer('acme');
    one.end();
    expect(two.read().shared).toBe(true);
  });

  test('takes it however old it is, when its operation began before it arrived', async () => {
    const desk = new Desk();
    const [one, two] = [desk.begin(), desk.begin()];
    one.read();
    await desk.work(0).answer('acme');
    one.end();
    desk.clock.advance(60_000);
    expect(two.read().shared).toBe(true);
  });

  test.each([
    ['target', '/rfis', scope(5)],
    ['company', '/vendors', scope(6)],
    ['account', '/vendors', scope(5, 'bob')],
    ['environment', '/vendors', scope(5, 'ada', 'https://sandbox.procore.com')],
  ])('of another %s is another call', (_, target, who) => {
    const desk = new Desk();
    const one = desk.begin();
    one.read();
    expect(one.read(target, who).shared).toBe(false);
    expect(desk.works).toHaveLength(2);
  });
});

describe('an operation that begins after the answer arrived', () => {
  /** An answer that has served an operation, which is still under way. */
  async function answered(): Promise<{ desk: Desk; one: Reading }> {
    const desk = new Desk();
    const one = desk.begin();
    one.read();
    await desk.work(0).answer('old');
    return { desk, one };
  }

  test('takes it while one that it served is under way and it is young', async () => {
    const { desk } = await answered();
    desk.clock.advance(5_000);
    const read = desk.begin().read();
    expect(read.shared).toBe(true);
    await expect(read.answer).resolves.toBe('old');
  });

  test('asks again once it is not young any more', async () => {
    const { desk } = await answered();
    desk.clock.advance(5_001);
    const read = desk.begin().read();
    expect(read.shared).toBe(false);
    await desk.work(1).answer('new');
    await expect(read.answer).resolves.toBe('new');
  });

  test('asks again when all that it served have ended', async () => {
    const { desk, one } = await answered();
    one.end();
    expect(desk.begin().read().shared).toBe(false);
  });

  test('asks again when all that it served have ended, though another is still under way', async () => {
    const desk = new Desk();
    const [one, bystander] = [desk.begin(), desk.begin()];
    one.read();
    await desk.work(0).answer('old');
    one.end();
    expect(desk.begin().read().shared).toBe(false);
    await desk.work(1).answer('new');
    await expect(bystander.read().answer).resolves.toBe('new');
  });

  test('keeps it usable for the next one by having been served', async () => {
    const { desk, one } = await answered();
    const two = desk.begin();
    two.read();
    one.end();
    desk.clock.advance(3_000);
    const three = desk.begin();
    expect(three.read().shared).toBe(true);
    two.end();
    desk.clock.advance(2_001);
    expect(desk.begin().read().shared).toBe(false);
  });

  test('and asks again gives the newer answer to those that come to it', async () => {
    const { desk, one } = await answered();
    desk.clock.advance(5_001);
    const two = desk.begin();
    two.read();
    await desk.work(1).answer('new');
    await expect(one.read().answer).resolves.toBe('new');
    await expect(two.read().answer).resolves.toBe('new');
    expect(desk.works).toHaveLength(2);
  });
});

describe('operationsUnderWay', () => {
  test('counts those that have begun and not ended', async () => {
    const desk = new Desk();
    expect(desk.shared.operationsUnderWay()).toBe(0);
    const [one, two] = [desk.begin(), desk.begin()];
    expect(desk.shared.operationsUnderWay()).toBe(2);
    one.read();
    await one.leave(new Error('left'));
    expect(desk.shared.operationsUnderWay()).toBe(2);
    one.end();
    one.end();
    expect(desk.shared.operationsUnderWay()).toBe(1);
    two.end();
    expect(desk.shared.operationsUnderWay()).toBe(0);
  });
});

describe('a failure', () => {
  test('reaches everybody who waited, and nobody who comes later', async () => {
    const desk = new Desk();
    const [one, two] = [desk.begin(), desk.begin()];
    const waiting = [one.read(), two.read()];
    await desk.work(0).fail('broken');
    for (const { answer } of waiting) await expect(answer).rejects.toThrow('broken');
    const later = one.read();
    expect(later.shared).toBe(false);
    await desk.work(1).answer('acme');
    await expect(later.answer).resolves.toBe('acme');
  });
});

describe('a reader that leaves', () => {
  const reason = new Error('the client left');

  test('gets its reason at once; the call goes on for the others', async () => {
    const desk = new Desk();
    const [one, two] = [desk.begin(), desk.begin()];
    const [left, stays] = [one.read(), two.read()];
    await one.leave(reason);
    await expect(left.answer).rejects.toBe(reason);
    expect(desk.work(0).aborted).toBe(false);
    await desk.work(0).answer('acme');
    await expect(stays.answer).resolves.toBe('acme');
  });

  test('as the last one ends the call, with its reason', async () => {
    const desk = new Desk();
    const [one, two] = [desk.begin(), desk.begin()];
    one.read();
    two.read();
    await one.leave(new Error('first'));
    await two.leave(reason);
    expect(desk.work(0).aborted).toBe(reason);
  });

  test('ends the call though it asked twice', async () => {
    const desk = new Desk();
    const one = desk.begin();
    one.read();
    one.read();
    await one.leave(reason);
    expect(desk.work(0).aborted).toBe(reason);
  });

  test('leaves nothing for the next one to join', async () => {
    const desk = new Desk();
    const [one, two] = [desk.begin(), desk.begin()];
    one.read();
    await one.leave(reason);
    const read = two.read();
    expect(read.shared).toBe(false);
    await desk.work(1).answer('acme');
    await expect(read.answer).resolves.toBe('acme');
  });

  test('after the answer takes nothing away', async () => {
    const desk = new Desk();
    const [one, two] = [desk.begin(), desk.begin()];
    one.read();
    await desk.work(0).answer('acme');
    await one.leave(reason);
    expect(desk.work(0).aborted).toBe(false);
    await expect(two.read().answer).resolves.toBe('acme');
  });
});

describe('the deadline of a shared call', () => {
  test('is that of its most patient reader', () => {
    const desk = new Desk();
    desk.begin(1000).read();
    expect(desk.work(0).deadlineMs).toBe(1000);
    desk.begin(9000).read();
    expect(desk.work(0).deadlineMs).toBe(9000);
    desk.begin(5000).read();
    expect(desk.work(0).deadlineMs).toBe(9000);
  });
});

describe('a write', () => {
  test('makes everybody ask again, whoever asked before', async () => {
    const desk = new Desk();
    const [one, two] = [desk.begin(), desk.begin()];
    one.read();
    one.read('/users', scope(5, 'bob'));
    await desk.work(0).answer('old');
    await desk.work(1).answer('old');
    desk.shared.forget(scope(5));
    expect([two.read().shared, two.read('/users', scope(5, 'bob')).shared]).toEqual([false, false]);
  });

  test('lets reads that are under way end, and nobody join them any more', async () => {
    const desk = new Desk();
    const [one, two] = [desk.begin(), desk.begin()];
    const before = one.read();
    desk.shared.forget(scope(5));
    const after = two.read();
    expect(after.shared).toBe(false);
    await desk.work(1).answer('new');
    await desk.work(0).answer('old');
    await expect(before.answer).resolves.toBe('old');
    await expect(after.answer).resolves.toBe('new');
    await expect(two.read().answer).resolves.toBe('new');
  });

  test('does not let a forgotten read’s failure take away the new one', async () => {
    const desk = new Desk();
    const one = desk.begin();
    one.read();
    desk.shared.forget(scope(5));
    one.read();
    await desk.work(0).fail('broken');
    expect(one.read().shared).toBe(true);
  });

  test('does not let a forgotten read’s last reader end the new one', async () => {
    const desk = new Desk();
    const [one, two] = [desk.begin(), desk.begin()];
    one.read();
    desk.shared.forget(scope(5));
    two.read();
    await one.leave(new Error('left'));
    expect([desk.work(0).aborted, desk.work(1).aborted]).toEqual([new Error('left'), false]);
    expect(two.read().shared).toBe(true);
  });

  test.each([
    ['company', scope(6)],
    ['environment', scope(5, 'ada', 'https://sandbox.procore.com')],
  ])('in another %s changes nothing', async (_, elsewhere) => {
    const desk = new Desk();
    const one = desk.begin();
    one.read();
    await desk.work(0).answer('acme');
    desk.shared.forget(elsewhere);
    expect(one.read().shared).toBe(true);
  });
});

describe('when the last operation has ended', () => {
  test('nothing is kept: the next one asks anew', async () => {
    const desk = new Desk();
    const one = desk.begin();
    one.read();
    await desk.work(0).answer('old');
    one.end();
    const two = desk.begin();
    expect(two.read().shared).toBe(false);
    expect(desk.works).toHaveLength(2);
  });

  test('an answer is let go of', async () => {
    const desk = new Desk();
    const kept: { answer?: WeakRef<object> } = {};
    await (async () => {
      const reader = { signal: new AbortController().signal, deadlineMs: 1000 };
      const end = desk.shared.begin(reader);
      const work = (): Promise<object> => {
        const answer = { large: new Array<number>(1000).fill(0) };
        kept.answer = new WeakRef(answer);
        return Promise.resolve(answer);
      };
      await desk.shared.read(reader, scope(5), readKey(scope(5), '/vendors'), work).answer;
      end();
    })();
    await settled();
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    collect();
    expect(kept.answer?.deref()).toBeUndefined();
  });
});

test('a read by an operation that has ended does not make its answer outlive it', async () => {
  const shared = createSharedReads(new TestClock());
  const reader = (): Reader => ({ signal: new AbortController().signal, deadlineMs: Infinity });
  const [ended, later] = [reader(), reader()];
  const key = readKey(scope(5), '/x');
  shared.begin(ended)();
  await shared.read(ended, scope(5), key, () => Promise.resolve('old')).answer;
  shared.begin(later);
  expect(shared.read(later, scope(5), key, () => Promise.resolve('new')).shared).toBe(false);
});
