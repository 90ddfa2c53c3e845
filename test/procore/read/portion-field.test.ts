// Lists of many parents: read parent by parent or as a whole, whichever takes fewer calls, against a server whose lists are
// as long as the test wants them.
import { describe, expect, test } from '@jest/globals';
import { createRestClient } from '../../../src/procore/rest/client.js';
import { list } from '../../../src/procore/endpoint.js';
import { createGovernor } from '../../../src/procore/rest/governor.js';
import { Operation } from '../../../src/procore/operation.js';
import { portionField } from '../../../src/procore/read/portion-field.js';
import { createSharedReads } from '../../../src/procore/rest/sharing.js';
import { createWriteMemory } from '../../../src/state/write-memory.js';
import { createTransport, transportLimits } from '../../../src/procore/rest/transport.js';
import { companyOf, idOf } from '../../kernel/ids.js';
import { TestClock } from '../../support/clock.js';
import { silentLogger } from '../../support/gateway.js';
import { SmallServer } from '../small-server.js';

interface Paper {
  readonly id: number;
  readonly owner?: number | null;
}

const paging = { dialect: 'pages', largest: 2000 } as const;
const papers = portionField({
  own: {
    endpoint: list<Paper>()({ path: '/rest/v1.0/owners/{owner_id}/papers', noun: 'Paper', paging }),
    path: ({ key }: { key: { company: ReturnType<typeof companyOf>; id: ReturnType<typeof idOf> } }) => ({
      owner_id: key.id,
    }),
  },
  all: {
    endpoint: list<Paper>()({ path: '/rest/v1.0/papers', noun: 'Paper', paging }),
    path: () => ({}),
    ownerOf: ({ owner }) => owner,
  },
  item: ({ id }) => id,
});

const company = companyOf(5);

/** Owners 1 to 3 have papers 11, 22 and 33; in the whole list they stand on pages of their own. */
function serve(pages: number, status = 200): Promise<SmallServer> {
  return SmallServer.start(({ url }, response) => {
    const { pathname, searchParams } = new URL(url, 'http://api');
    const owner = Number(/owners\/(\d+)/.exec(pathname)?.[1] ?? 0);
    const page = Number(searchParams.get('page'));
    const next = owner === 0 && page < pages ? { link: '<http://api/>; rel="next"' } : {};
    const total = owner === 0 ? { total: String(pages), 'per-page': '1' } : {};
    response.writeHead(owner === 2 ? status : 200, { ...next, ...total });
    const of = owner === 0 ? page : owner;
    response.end(
      JSON.stringify([{ id: of * 11, owner: of }, ...(owner === 0 ? [{ id: 99 }, { id: 98, owner: null }] : [])]),
    );
  });
}

async function ask(
  server: SmallServer,
  owners: readonly number[],
  seen = new Map<string, number>(),
): Promise<unknown[]> {
  const clock = new TestClock();
  const client = createRestClient({
    apiUrl: server.url,
    transport: createTransport(transportLimits, clock),
    tokens: { token: () => Promise.resolve('secret'), rejected: () => undefined },
    governor: createGovernor(clock),
    clock,
    random: () => 0,
    logger: silentLogger,
  });
  const operation = new Operation(
    { client, shared: createSharedReads(clock), totals: seen, writes: createWriteMemory(clock), callBudget: 50 },
    {
      principal: { kind: 'service-account', environment: 'x', subject: 'ada' },
      signal: new AbortController().signal,
      deadlineMs: Infinity,
    },
  );
  const context = { operation, selectedFields: () => new Set<string>() };
  const answers = await Promise.allSettled(owners.map((id) => papers({ key: { company, id: idOf(id) } }, {}, context)));
  operation.end();
  return answers.map((answer) => (answer.status === 'fulfilled' ? answer.value : 'failed'));
}

const paths = ({ received }: SmallServer): string[] => received.map(({ url }) => url.replace(/&.*$/, '')).sort();
const own = (id: number): string => `/rest/v1.0/owners/${id}/papers?page=1`;
const whole = (page: number): string => `/rest/v1.0/papers?page=${page}`;

describe('lists of several parents', () => {
  test('of one: its own', async () => {
    await using server = await serve(1);
    expect(await ask(server, [2])).toEqual([[22]]);
    expect(paths(server)).toEqual([own(2)]);
  });

  test('of several: the whole list; what belongs to nobody or to others is left out', async () => {
    await using server = await serve(2);
    expect(await ask(server, [2, 1, 7])).toEqual([[22], [11], []]);
    expect(paths(server)).toEqual([whole(1), whole(2)]);
  });

  test('when the whole turns out to be longer than their own together, those', async () => {
    await using server = await serve(4);
    expect(await ask(server, [1, 2, 3])).toEqual([[11], [22], [33]]);
    expect(paths(server)).toEqual([own(1), own(2), own(3), whole(1)].sort());
  });

  test('when it is known to be that long, no call is wasted; one that fails fails alone', async () => {
    await using server = await serve(100_000, 403);
    const seen = new Map<string, number>();
    expect(await ask(server, [1, 2, 3], seen)).toEqual([[11], 'failed', [33]]);
    expect(paths(server)).toContain(whole(1));
    server.received.length = 0;
    expect(await ask(server, [1, 2, 3], seen)).toEqual([[11], 'failed', [33]]);
    expect(paths(server)).toEqual([own(1), own(2), own(3)]);
  });
});
