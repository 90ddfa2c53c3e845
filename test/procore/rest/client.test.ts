// The REST client against real servers: what it does with redirects, which are followed by hand.
import { expect, test } from '@jest/globals';
import { createRestClient, type RestClient } from '../../../src/procore/rest/client.js';
import { show } from '../../../src/procore/endpoint.js';
import { createGovernor } from '../../../src/procore/rest/governor.js';
import { createLedger } from '../../../src/procore/rest/ledger.js';
import { createTransport, transportLimits } from '../../../src/procore/rest/transport.js';
import { companyOf } from '../../kernel/ids.js';
import { TestClock } from '../../support/clock.js';
import { silentLogger } from '../../support/gateway.js';
import { SmallServer } from '../small-server.js';

const clock = new TestClock();
const company = companyOf(5);
const scope = { principal: { kind: 'service-account' as const, environment: 'x', subject: 'ada' }, company };
const me = show<{ id: number }>()({ path: '/rest/v1.0/me', noun: 'Viewer' });

function clientOf(server: SmallServer): RestClient {
  return createRestClient({
    apiUrl: server.url,
    transport: createTransport(transportLimits, clock),
    tokens: { token: () => Promise.resolve('secret'), rejected: () => undefined },
    governor: createGovernor(clock),
    clock,
    random: () => 0,
    logger: silentLogger,
  });
}

const ask = (client: RestClient) => {
  const work = { signal: new AbortController().signal, deadlineMs: () => Infinity };
  return client.send({ endpoint: me, path: {} }, scope, work, createLedger());
};

test('a redirect within the API is followed, with the bearer and the company', async () => {
  await using api = await SmallServer.start((request, response) => {
    if (request.url === '/rest/v1.0/me') response.writeHead(302, { location: '/rest/v1.0/moved' }).end();
    else response.end('{"id":7}');
  });
  expect((await ask(clientOf(api))).text).toBe('{"id":7}');
  expect(api.received.map(({ url, headers }) => [url, headers.authorization, headers['procore-company-id']])).toEqual([
    ['/rest/v1.0/me', 'Bearer secret', '5'],
    ['/rest/v1.0/moved', 'Bearer secret', '5'],
  ]);
});

test('a redirect to another host is not followed: nothing of Procore’s is sent there', async () => {
  await using elsewhere = await SmallServer.start((_, response) => response.end('{}'));
  await using api = await SmallServer.start((_, response) =>
    response.writeHead(302, { location: elsewhere.url }).end(),
  );
  await expect(ask(clientOf(api))).rejects.toMatchObject({ code: 'UPSTREAM_BAD_RESPONSE' });
  expect([api.received.length, elsewhere.received.length]).toEqual([1, 0]);
});

test('redirects that lead in a circle come to an end', async () => {
  await using api = await SmallServer.start((_, response) => response.writeHead(302, { location: '/again' }).end());
  await expect(ask(clientOf(api))).rejects.toMatchObject({ code: 'UPSTREAM_BAD_RESPONSE' });
  expect(api.received).toHaveLength(4);
});
