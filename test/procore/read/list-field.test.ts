// Lists that are shown as a whole: every page is read, as long as Procore has a next one, and none is left out in silence.
import { afterEach, expect, test } from '@jest/globals';
import { type Gateway, startGateway } from '../../../src/app.js';
import { companyIdOf, silentLogger } from '../../support/gateway.js';
import { writeEmptyPage } from '../../support/page.js';
import { gid } from '../../support/use-pair.js';
import { SmallServer } from '../small-server.js';

const PAGE = 2;
let procore: SmallServer;
let gateway: Gateway;

/** A Procore with so many sub jobs, which gives two at a time whatever is asked for. */
async function start(count: number): Promise<void> {
  procore = await SmallServer.start(({ url }, response) => {
    const { pathname, searchParams } = new URL(url, 'http://procore.example');
    if (pathname === '/oauth/token') {
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ access_token: 'x', token_type: 'bearer', expires_in: 5400, created_at: 1 }));
      return;
    }
    const page = Number(searchParams.get('page'));
    const rows = Array.from({ length: count }, (_, index) => ({ id: index + 1 })).slice((page - 1) * PAGE, page * PAGE);
    response.setHeader('content-type', 'application/json');
    response.setHeader('per-page', String(PAGE));
    if (page * PAGE < count) response.setHeader('link', `<${procore.url}${pathname}?page=${page + 1}>; rel="next"`);
    response.end(JSON.stringify(rows));
  });
  gateway = await startGateway(
    {
      host: '127.0.0.1',
      port: 0,
      logLevel: 'silent',
      callBudget: 500,
      procore: {
        apiUrl: procore.url,
        loginUrl: procore.url,
        clientId: 'app',
        clientSecret: 'secret',
        companyId: companyIdOf(7),
      },
    },
    { logger: silentLogger, graphiqlPage: await writeEmptyPage() },
  );
}

afterEach(async () => {
  await gateway.close();
  await procore[Symbol.asyncDispose]();
});

async function subJobs() {
  const response = await fetch(`${gateway.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: 'query P($id: ID!) { project(id: $id) { subJobs { procoreId } } }',
      variables: { id: gid('Project', 7, 70) },
    }),
  });
  const { data, errors } = (await response.json()) as {
    data: { project: { subJobs: { procoreId: string }[] | null } };
    errors?: { extensions: { code: string } }[];
  };
  return {
    ids: data.project.subJobs?.map(({ procoreId }) => Number(procoreId)),
    codes: errors?.map((e) => e.extensions.code),
  };
}

const calls = (): (string | null)[] =>
  procore.received
    .filter(({ url }) => url.startsWith('/rest/'))
    .map(({ url }) => new URL(url, procore.url).searchParams.get('page'));

test.each([
  [0, ['1']],
  [2, ['1']],
  [3, ['1', '2']],
  [10, ['1', '2', '3', '4', '5']],
])('%i are read in as many pages as it takes', async (count, pages) => {
  await start(count);
  expect((await subJobs()).ids).toEqual(Array.from({ length: count }, (_, index) => index + 1));
  expect(calls()).toEqual(pages);
});

test('more than five pages are an error, and no part of the list', async () => {
  await start(11);
  expect(await subJobs()).toEqual({ ids: undefined, codes: ['CALL_BUDGET_EXCEEDED'] });
  expect(calls()).toEqual(['1', '2', '3', '4', '5']);
});
