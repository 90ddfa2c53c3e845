// Answers that hold nothing but ids: Procore may send null for any other field, or leave it out, and null among the items of
// a list. Every object of the graph is
// asked once through a Procore that does so, and nothing breaks.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Gateway, startGateway } from '../../src/app.js';
import { createSchema } from '../../src/graphql/schema.js';
import { SmallServer } from '../procore/small-server.js';
import { companyIdOf, Pair, silentLogger } from '../support/gateway.js';
import { writeEmptyPage } from '../support/page.js';
import { coverageOf } from './coverage.js';
import { runCoverage } from './run.js';

/** Whole objects, found in lists and by their ids; what an argument says makes no difference here. */
const operations = coverageOf(createSchema()).filter(
  ({ name, kind }) => kind === 'query' && (!name.includes('.') || name.startsWith('Query.node of ')),
);

const ids = new Set(['id', 'data', 'project_id']);

let turn = 0;

/** Every other field is null or left out, by turns; lists begin with a null. */
function blanked(value: unknown): unknown {
  if (Array.isArray(value)) return [null, ...value.map(blanked)];
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).flatMap(([key, part]): [string, unknown][] => {
    if (ids.has(key)) return [[key, blanked(part)]];
    if (Array.isArray(part) && turn++ % 3 === 0) return [[key, [null]]];
    return turn++ % 2 === 0 ? [[key, null]] : [];
  });
  return Object.fromEntries(entries);
}

let pair: Pair;
beforeAll(async () => {
  pair = await Pair.start({ sandbox: { limits: { hourly: 1_000_000, spike: 1_000_000 } } });
});
afterAll(() => pair[Symbol.asyncDispose]());

/** A gateway on a Procore that answers as the emulator does, but with nothing in it. */
async function startBlanked(): Promise<{ gateway: Gateway; procore: SmallServer }> {
  const forward = async (url: string, init: RequestInit) => {
    const answer = await fetch(`${pair.sandbox.url}${url}`, init);
    const text = await answer.text();
    const isBlanked = answer.ok && url.startsWith('/rest/') && !url.startsWith('/rest/v1.0/companies?');
    return { answer, text: isBlanked ? JSON.stringify(blanked(JSON.parse(text))) : text };
  };
  const procore = await SmallServer.start(({ method, url, headers, body }, response) => {
    const kept = ['authorization', 'content-type', 'procore-company-id'].flatMap((name) => {
      const value = headers[name];
      return typeof value === 'string' ? [[name, value] as [string, string]] : [];
    });
    void forward(url, { method, headers: kept, ...(body !== '' && { body }) }).then(({ answer, text }) => {
      for (const name of ['total', 'per-page', 'link', 'content-type']) {
        const value = answer.headers.get(name);
        if (value !== null) response.setHeader(name, value.replaceAll(pair.sandbox.url, procore.url));
      }
      response.writeHead(answer.status).end(text);
    });
  });
  const { clientId, clientSecret, companyId } = pair.sandbox.credentials;
  const gateway = await startGateway(
    {
      ...{ host: '127.0.0.1', port: 0, logLevel: 'silent', callBudget: 500 },
      procore: {
        apiUrl: procore.url,
        loginUrl: procore.url,
        clientId,
        clientSecret,
        companyId: companyIdOf(companyId),
      },
    },
    { logger: silentLogger, graphiqlPage: await writeEmptyPage() },
  );
  return { gateway, procore };
}

interface Answer {
  readonly data?: object | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly unknown[];
    readonly extensions: { readonly code: string };
  }[];
}

test('every object is shown as far as it can be', async () => {
  const { gateway, procore } = await startBlanked();
  const faults: unknown[] = [];
  let asked = 0;
  try {
    await runCoverage(operations, async (query, variables) => {
      const response = await fetch(`${gateway.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      });
      const { data, errors = [] } = (await response.json()) as Answer;
      asked++;
      if (!data) faults.push([query, errors]);
      faults.push(...errors.filter(({ extensions }) => extensions.code !== 'NOT_FOUND'));
      // The ids for the questions to come are those of the real answer.
      return pair.query(query, variables);
    });
  } finally {
    await gateway.close();
    await procore[Symbol.asyncDispose]();
  }
  expect(asked).toBe(operations.length);
  expect(faults).toEqual([]);
}, 240_000);
