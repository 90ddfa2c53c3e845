// /downloads by itself: what it does with a file's name, with more callers than it serves, and with one that does not read.
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { PassThrough, Readable } from 'node:stream';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import { type DownloadLimits, downloadLimits, registerDownloads } from '../../src/http/download.js';
import { createHttpServer } from '../../src/http/server.js';
import { GatewayError } from '../../src/kernel/errors.js';
import { ask, outcomeOf } from '../support/ask.js';
import { TestClock, turns, until } from '../support/clock.js';
import { companyIdOf, silentLogger } from '../support/gateway.js';

let clock: TestClock;
let server: FastifyInstance;
let url: string;
/** The storage's end of every download that was opened. */
let opened: Readable[];
/** What the next download brings. */
let next: () => Readable;
let name: string | null;

async function serve(limits: DownloadLimits = downloadLimits): Promise<void> {
  server = createHttpServer(silentLogger);
  const downloads = {
    read: (link: string) => {
      if (link === 'bad') throw new GatewayError('LINK_INVALID');
      return { url: 'https://storage.example/1', name, byteSize: null, company: companyIdOf(7) };
    },
    open: () => {
      const body = next();
      opened.push(body);
      return Promise.resolve({ status: 200, headers: {}, body });
    },
  };
  registerDownloads(server, downloads, clock, limits);
  await server.listen({ host: '127.0.0.1', port: 0 });
  url = `http://127.0.0.1:${(server.server.address() as AddressInfo).port}/downloads?link=x`;
}

beforeEach(() => {
  clock = new TestClock();
  opened = [];
  next = () => Readable.from([Buffer.from('the file')]);
  name = 'plan.pdf';
});
afterEach(async () => {
  server.server.closeAllConnections();
  await server.close();
});

/** A file without end. */
const endless = (): Readable =>
  new Readable({
    read() {
      this.push(Buffer.alloc(64 * 1024));
    },
  });

/** A caller that asks and reads nothing. */
function askAndWait(requests = 1): Socket {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  socket.on('error', () => undefined).pause();
  for (let count = 0; count < requests; count++)
    socket.write('GET /downloads?link=x HTTP/1.1\r\nHost: localhost\r\n\r\n');
  return socket;
}

describe('a name', () => {
  test.each([
    ['plan.pdf', `attachment; filename="plan.pdf"; filename*=UTF-8''plan.pdf`],
    ['broken \ud83d.pdf', `attachment; filename="broken _.pdf"; filename*=UTF-8''broken%20%EF%BF%BD.pdf`],
    ['"\r\n\u0000x', `attachment; filename="____x"; filename*=UTF-8''%22%0D%0A%00x`],
    ["Gebäude's (1)*", `attachment; filename="Geb_ude_s (1)_"; filename*=UTF-8''Geb%C3%A4ude%27s%20%281%29%2A`],
    [null, `attachment; filename="file"; filename*=UTF-8''file`],
  ])('%j', async (given, disposition) => {
    name = given;
    await serve();
    const { status, headers, body } = await ask(url);
    expect([status, headers['content-disposition'], body.toString()]).toEqual([200, disposition, 'the file']);
  });
});

describe('downloads at once', () => {
  test('are as many as one may have open; who comes then is told when to come again', async () => {
    await serve({ ...downloadLimits, open: 2 });
    next = endless;
    const callers = [askAndWait(), askAndWait()];
    await until(() => opened.length === 2, 'both are open');
    const refused = await ask(url);
    expect(outcomeOf(refused)).toEqual([503, 'TOO_MANY_DOWNLOADS']);
    expect(refused.headers).toMatchObject({ 'retry-after': '5', 'cache-control': 'private, no-store' });
    expect(opened).toHaveLength(2);
    callers[0]!.destroy();
    await until(() => opened[0]!.destroyed, 'the storage is let go of');
    next = () => Readable.from([Buffer.from('the file')]);
    for (let count = 0; count < 4; count++) expect((await ask(url)).status).toBe(200);
    callers[1]!.destroy();
  });

  test('do not count what was never opened', async () => {
    await serve({ ...downloadLimits, open: 1 });
    for (let count = 0; count < 2; count++)
      expect(outcomeOf(await ask(url.replace(/x$/, 'bad')))).toEqual([403, 'LINK_INVALID']);
    next = () => {
      throw new GatewayError('NOT_FOUND');
    };
    for (let count = 0; count < 2; count++) expect(outcomeOf(await ask(url))).toEqual([404, 'NOT_FOUND']);
    next = () => Readable.from([Buffer.from('the file')]);
    expect((await ask(url)).status).toBe(200);
  });

  test('end with their connection, also those that wait behind another on it', async () => {
    await serve({ ...downloadLimits, open: 3 });
    next = endless;
    const caller = askAndWait(3);
    await until(() => opened.length === 3, 'all are open');
    caller.destroy();
    await until(() => opened.every(({ destroyed }) => destroyed), 'the storage is let go of');
    next = () => Readable.from([Buffer.from('the file')]);
    expect((await ask(url)).status).toBe(200);
  });
});

describe('a caller that does not read', () => {
  test('is let go of after a while, and so is the storage', async () => {
    await serve();
    next = endless;
    const caller = askAndWait();
    const gone = once(caller, 'close');
    await until(() => opened.length === 1, 'it is open');
    await turns(200); // the buffers fill
    clock.advance(downloadLimits.unreadMs - 1);
    await turns(20);
    expect(opened[0]!.destroyed).toBe(false);
    clock.advance(downloadLimits.unreadMs);
    await until(() => opened[0]!.destroyed, 'the storage is let go of');
    caller.resume();
    await gone;
    expect(clock.armed).toBe(0);
  });

  test('may be slow: what is read counts', async () => {
    await serve();
    const source = new PassThrough();
    next = () => source;
    const caller = askAndWait().resume();
    await until(() => opened.length === 1, 'it is open');
    for (let minute = 0; minute < 5; minute++) {
      source.write('a piece');
      await once(caller, 'data');
      clock.advance(downloadLimits.unreadMs - 1);
      await turns(5);
    }
    expect(source.destroyed).toBe(false);
    source.end();
    await until(() => clock.armed === 0, 'nothing is watched any more');
    caller.destroy();
  });

  test('of the end of a file is let go of too', async () => {
    await serve({ ...downloadLimits, open: 1 });
    // Handed over in full, and more than the connection holds.
    next = () => Readable.from([Buffer.alloc(32 * 2 ** 20)]);
    const caller = askAndWait();
    const gone = once(caller, 'close');
    await until(() => opened[0]?.readableEnded === true, 'the file is read to its end');
    await turns(50);
    clock.advance(2 * downloadLimits.unreadMs);
    caller.resume();
    await gone;
    next = () => Readable.from([Buffer.from('the file')]);
    expect((await ask(url)).status).toBe(200);
  });
});
