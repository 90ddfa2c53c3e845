// Rate limits: two windows per app and company, their headers, what counts, and when they open again.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { Lab, NOON_MS, placesOf, rowsOf, UNLIMITED, type Answer, type Caller } from './support.js';

let lab: Lab;
/** When the test began: a whole second. */
let startS: number;

beforeAll(async () => {
  lab = await Lab.start();
});

beforeEach(() => {
  lab.clock.advance(1000 - (lab.clock.now() % 1000));
  startS = lab.clock.now() / 1000;
  lab.sandbox.setLimits({ hourly: 3600, spike: 200, spikeWindowSeconds: 10 });
});

afterAll(() => lab[Symbol.asyncDispose]());

const ME = '/rest/v1.0/me';

interface Window {
  readonly limit: number;
  readonly remaining: number;
  /** Seconds from the start of the test. */
  readonly resetS: number;
}

function windowOf({ headers }: Answer): Window {
  const number = (name: string) => Number(headers.get(`x-rate-limit-${name}`) ?? NaN);
  return { limit: number('limit'), remaining: number('remaining'), resetS: number('reset') - startS };
}

async function hit(caller: Caller, times: number): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  for (let i = 0; i < times; i += 1) answers.push(await caller.get(ME));
  return answers;
}

const statuses = (answers: readonly Answer[]): readonly number[] => answers.map(({ status }) => status);

describe('headers', () => {
  test('tell of the window that is nearer to exhaustion', async () => {
    lab.sandbox.setLimits({ hourly: 8, spike: 5, spikeWindowSeconds: 10 });
    const caller = await lab.as();
    expect((await hit(caller, 3)).map(windowOf)).toEqual([
      { limit: 5, remaining: 4, resetS: 10 },
      { limit: 5, remaining: 3, resetS: 10 },
      { limit: 5, remaining: 2, resetS: 10 },
    ]);
    lab.clock.advance(10_000);
    // Of two windows with four calls left each, the one that stays shut for longer.
    expect((await hit(caller, 2)).map(windowOf)).toEqual([
      { limit: 8, remaining: 4, resetS: 3600 },
      { limit: 8, remaining: 3, resetS: 3600 },
    ]);
  });

  test('are on every answer of the API, refusals included', async () => {
    lab.sandbox.setLimits(UNLIMITED);
    const caller = await lab.as();
    const answers = [
      await caller.get(ME),
      await caller.get('/rest/v1.0/nothing'),
      await caller.get(ME, { nonsense: '1' }),
      await caller.without('authorization').get(ME),
      await caller.without('procore-company-id').get(ME),
      await caller.send('PATCH', placesOf(lab.world.big.id).invite(1)),
    ];
    expect(statuses(answers)).toEqual([200, 404, 400, 401, 400, 404]);
    for (const answer of answers) expect(windowOf(answer).limit).toBe(1_000_000);
  });

  test('start at the defaults: 3,600 an hour, 200 in ten seconds', async () => {
    await using fresh = await Lab.start({ limits: {} });
    const caller = await fresh.as();
    const windowAt = ({ headers }: Answer) => [headers.get('x-rate-limit-limit'), headers.get('x-rate-limit-reset')];
    const secondsFromNoon = (seconds: number) => String(NOON_MS / 1000 + seconds);
    expect((await hit(caller, 1)).map(windowAt)).toEqual([['200', secondsFromNoon(10)]]);
    expect(statuses(await hit(caller, 200))).toEqual([...Array<number>(199).fill(200), 429]);
    fresh.sandbox.setLimits({ spike: 1_000_000 });
    expect((await hit(caller, 1)).map(windowAt)).toEqual([['3600', secondsFromNoon(3600)]]);
  });
});

describe('past a limit', () => {
  test('a call is 429 and not carried out until the spike window is over', async () => {
    lab.sandbox.setLimits({ spike: 2, spikeWindowSeconds: 10 });
    const caller = await lab.as();
    const places = placesOf(lab.world.big.id);
    const user = { last_name: 'Throttled', email_address: 'throttled@apps.example' };
    lab.clock.advance(500);
    expect(statuses(await hit(caller, 2))).toEqual([200, 200]);
    lab.clock.advance(3000);
    const refused = await caller.send('POST', places.users, { user });
    expect(refused).toMatchObject({ status: 429, body: { message: expect.stringContaining('surpassed') as unknown } });
    // Opens half a second into the eleventh second: whole seconds are rounded up, so that waiting them is enough.
    expect(windowOf(refused)).toEqual({ limit: 2, remaining: 0, resetS: 11 });
    expect(refused.headers.get('retry-after')).toBe('7');
    lab.clock.advance(6999);
    expect(statuses(await hit(caller, 1))).toEqual([429]);
    lab.clock.advance(1);
    const found = await caller.get(places.users, { 'filters[search]': user.email_address });
    expect(rowsOf(found)).toEqual([]);
  });

  test('of the hour, the end of a spike window does not help', async () => {
    lab.sandbox.setLimits({ hourly: 3, spike: 100, spikeWindowSeconds: 10 });
    const caller = await lab.as();
    expect(statuses(await hit(caller, 4))).toEqual([200, 200, 200, 429]);
    lab.clock.advance(60_000);
    const [refused] = await hit(caller, 1);
    expect(refused).toMatchObject({ status: 429 });
    expect(windowOf(refused!)).toEqual({ limit: 3, remaining: 0, resetS: 3600 });
    expect(refused!.headers.get('retry-after')).toBe('3540');
    lab.clock.advance(3_540_000);
    expect(statuses(await hit(caller, 1))).toEqual([200]);
  });

  test('of both, the later opening is named', async () => {
    lab.sandbox.setLimits({ hourly: 2, spike: 2, spikeWindowSeconds: 10 });
    const answers = await hit(await lab.as(), 3);
    expect(statuses(answers)).toEqual([200, 200, 429]);
    expect(windowOf(answers[2]!)).toEqual({ limit: 2, remaining: 0, resetS: 3600 });
  });
});

describe('what counts', () => {
  test('is every request, wrong ones too', async () => {
    lab.sandbox.setLimits({ hourly: 100, spike: 50 });
    const caller = await lab.as();
    const { big } = lab.world;
    const targets = [ME, '/rest/v1.0/nothing', `${ME}?nonsense=1`, `/rest/v1.0/projects/1?company_id=${big.id}`];
    for (const [index, target] of targets.entries())
      expect(windowOf(await caller.get(target)).remaining).toBe(49 - index);
  });

  test('is a refused request as well', async () => {
    lab.sandbox.setLimits({ hourly: 6, spike: 2, spikeWindowSeconds: 10 });
    const caller = await lab.as();
    expect(statuses(await hit(caller, 4))).toEqual([200, 200, 429, 429]);
    lab.clock.advance(10_000);
    const [answer] = await hit(caller, 1);
    expect(windowOf(answer!)).toEqual({ limit: 6, remaining: 1, resetS: 3600 });
  });

  test('counts for the app and the company together, whichever token is used', async () => {
    lab.sandbox.setLimits({ spike: 2 });
    const { big, small } = lab.world;
    expect(statuses(await hit(await lab.as(), 2))).toEqual([200, 200]);
    expect(statuses(await hit(await lab.as(), 1))).toEqual([429]);
    expect(statuses(await hit(await lab.as('everything', small.id), 1))).toEqual([200]);
    expect(statuses(await hit(await lab.as('oneCompany', big.id), 1))).toEqual([200]);
    const stranger = (await lab.as('limited')).with({ authorization: 'Bearer nobody' });
    expect(statuses(await hit(stranger, 3))).toEqual([401, 401, 429]);
    expect(statuses(await hit(await lab.as('limited'), 1))).toEqual([200]);
  });
});

describe('limits', () => {
  test('can be changed, which opens every window', async () => {
    lab.sandbox.setLimits({ hourly: 100, spike: 1 });
    const caller = await lab.as();
    expect(statuses(await hit(caller, 2))).toEqual([200, 429]);
    expect(await lab.admin('POST limits', { spike: 3, spikeWindowSeconds: 20 })).toMatchObject({ status: 204 });
    const answers = await hit(caller, 4);
    expect(statuses(answers)).toEqual([200, 200, 200, 429]);
    expect(windowOf(answers[0]!)).toEqual({ limit: 3, remaining: 2, resetS: 20 });
    lab.sandbox.setLimits({ hourly: 2 });
    expect(windowOf((await hit(caller, 1))[0]!)).toEqual({ limit: 2, remaining: 1, resetS: 3600 });
  });

  test('are numbers that are known by name', async () => {
    lab.sandbox.setLimits({ spike: 1 });
    const wrong = [{ spike: '3' }, { spike: -1 }, { daily: 5 }, { spike: null }, { hourly: 0 }, { spike: 0 }];
    for (const settings of [...wrong, { spikeWindowSeconds: 0 }, { spike: 1.5 }, { hourly: 9, spike: 0 }])
      expect({ settings, answer: await lab.admin('POST limits', settings) }).toMatchObject({ answer: { status: 400 } });
    expect(windowOf(await (await lab.as()).get(ME)).limit).toBe(1);
    expect(() => lab.sandbox.setLimits({ spikeWindowSeconds: 0 })).toThrow(
      new RangeError('spikeWindowSeconds is a whole number from 1'),
    );
    await expect(Lab.start({ limits: { hourly: 0 } })).rejects.toThrow('hourly is a whole number from 1');
  });
});
