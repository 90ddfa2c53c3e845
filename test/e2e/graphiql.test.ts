// GraphiQL in a real browser without internet: the example tabs run, a query is typed and its answer read.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Browser, chromium, type Page } from 'playwright-core';
import { Pair } from '../support/gateway.js';

const page = path.resolve(import.meta.dirname, '../../dist/assets/graphiql.html.gz');
// CHROMIUM_PATH says where a browser has to be; without it the usual places are tried.
const named = process.env['CHROMIUM_PATH'];
const candidates = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const executablePath = named ?? candidates.find((candidate) => existsSync(candidate));

// A machine with Node and nothing else has no browser; where CHROMIUM_PATH is set, as in CI, these tests always run.
const describeInBrowser = executablePath === undefined ? describe.skip : describe;

describeInBrowser('GraphiQL', () => {
  let pair: Pair;
  let browser: Browser;
  let tab: Page;
  const elsewhere: string[] = [];
  const complaints: string[] = [];

  beforeAll(async () => {
    pair = await Pair.start({ seams: { graphiqlPage: pathToFileURL(page) } });
    browser = await chromium.launch({
      ...(executablePath !== undefined && { executablePath }),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    });
    tab = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    await tab.route('**/*', (route) => {
      const url = route.request().url();
      if (url.startsWith(pair.gateway.url) || /^(data|blob):/.test(url)) return route.continue();
      elsewhere.push(url);
      return route.abort();
    });
    tab.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    await tab.goto(`${pair.gateway.url}/graphiql`);
    await tab.getByRole('button', { name: /execute query/i }).waitFor();
  }, 60_000);

  afterAll(async () => {
    await browser.close();
    await pair[Symbol.asyncDispose]();
  });

  /** The pane of the answer, once it shows this. */
  const answerWith = (pattern: RegExp): Promise<void> =>
    tab.getByRole('region', { name: 'Result Window' }).filter({ hasText: pattern }).waitFor();

  test('shows the examples in named tabs, and the first one runs at a click', async () => {
    for (const name of ['ProjectScreen', 'Directory', 'RfiConversation', 'WhoAmI'])
      expect(await tab.getByRole('tab', { name }).count()).toBe(1);
    pair.forget();
    await tab.getByRole('button', { name: /execute query/i }).click();
    await answerWith(/Halvorsen\sKeating\sBuilders/);
    expect(pair.exchanges().length).toBeGreaterThan(0);
  }, 60_000);

  test('answers a query that is typed', async () => {
    await tab.getByRole('button', { name: 'New tab' }).click();
    await tab.getByRole('tab', { name: '<untitled>', selected: true }).waitFor();
    await tab.locator('.graphiql-query-editor .monaco-editor').first().click();
    // Keys that come before the editor has the focus are lost.
    await tab.locator('.graphiql-query-editor .monaco-editor.focused').first().waitFor();
    await tab.keyboard.press('Control+A');
    // The editor closes what is opened.
    await tab.keyboard.type('{ companies { totalCount', { delay: 5 });
    await tab.keyboard.press('Escape');
    const lines = tab.locator('.graphiql-query-editor .view-lines').first();
    await lines.filter({ hasText: /^\s*\{\s*companies\s*\{\s*totalCount\s*\}\s*\}\s*$/ }).waitFor();
    pair.forget();
    await tab.keyboard.press('Control+Enter');
    await answerWith(/"companies":\s*\{\s*"totalCount":\s*3\s*\}/);
    expect(pair.calls()).toEqual(['GET /rest/v1.0/companies?page=1&per_page=25']);
  }, 60_000);

  test('needs nothing from anywhere else, and nothing went wrong on the way', () => {
    expect(elsewhere).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
