// The wire, against real sockets: what goes out, what comes back, and every way in which nothing comes back.
import { describe, expect, test } from '@jest/globals';
import {
  createTransport,
  transportLimits,
  WireFailure,
  type WireRequest,
} from '../../../src/procore/rest/transport.js';
import { TestClock, until } from '../../support/clock.js';
import { type Answer, deadUrl, SmallServer } from '../small-server.js';

/** A transport and a server that answers as told. */
class Line implements AsyncDisposable {
  readonly clock = new TestClock();
  readonly transport;

  private constructor(
    readonly server: SmallServer,
    limits: Partial<typeof transportLimits>,
  ) {
    this.transport = createTransport({ ...transportLimits, ...limits }, this.clock);
  }

  static async open(answer: Answer, limits: Partial<typeof transportLimits> = {}): Promise<Line> {
    return new Line(await SmallServer.start(answer), limits);
  }

  send(request: Partial<WireRequest> = {}) {
    const { signal } = new AbortController();
    return this.transport.send({
      ...{ method: 'GET' as const, origin: this.server.url, target: '/x', headers: {}, signal },
      ...request,
    });
  }

  async failure(request: Partial<WireRequest> = {}): Promise<Pick<WireFailure, 'kind' | 'sent'>> {
    const error: unknown = await this.send(request).then(
      () => new Error('it was answered'),
      (reason: unknown) => reason,
    );
    if (!(error instanceof WireFailure)) throw error;
    return { kind: error.kind, sent: error.sent };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.transport.close();
    await this.server[Symbol.asyncDispose]();
  }
}

const silence: Answer = () => undefined;

describe('a request', () => {
  test('goes out as it is, and its answer comes back as it is', async () => {
    await using line = await Line.open((_, response) => {
      response.writeHead(422, { 'x-rate-limit-limit': '25', link: '<a>; rel="next"' });
      response.end('{"errors":"schön"}');
    });
    const answer = await line.send({
      method: 'PATCH',
      target: '/rest/v1.0/x?filters[id][]=1&search=a%20b',
      headers: { authorization: 'Bearer abc', 'content-type': 'application/json' },
      body: '{"name":"Zoë"}',
    });
    expect(answer).toMatchObject({
      status: 422,
      headers: { 'x-rate-limit-limit': '25', link: '<a>; rel="next"' },
      text: '{"errors":"schön"}',
    });
    expect(line.server.received).toEqual([
      expect.objectContaining({
        method: 'PATCH',
        url: '/rest/v1.0/x?filters[id][]=1&search=a%20b',
        headers: expect.objectContaining({ authorization: 'Bearer abc', 'content-type': 'application/json' }) as object,
        body: '{"name":"Zoë"}',
      }),
    ]);
  });

  test('without a body has none, and an empty answer is empty', async () => {
    await using line = await Line.open((_, response) => response.writeHead(202).end());
    await expect(line.send({ method: 'DELETE' })).resolves.toMatchObject({ status: 202, text: '' });
    expect(line.server.received[0]).toMatchObject({ method: 'DELETE', body: '' });
  });

  test('is not redirected', async () => {
    await using line = await Line.open((_, response) => response.writeHead(302, { location: '/y' }).end());
    await expect(line.send()).resolves.toMatchObject({ status: 302, headers: { location: '/y' } });
    expect(line.server.received).toHaveLength(1);
  });

  test('is sent once, whatever becomes of it', async () => {
    await using line = await Line.open((_, response) => response.destroy());
    await line.failure();
    expect(line.server.received).toHaveLength(1);
  });

  test('reuses connections', async () => {
    await using line = await Line.open((_, response) => response.end('ok'));
    for (let count = 0; count < 10; count++) await line.send();
    expect(line.server.connections).toBeLessThanOrEqual(2);
  });

  test('opens no more connections than allowed: the rest wait', async () => {
    const held: (() => void)[] = [];
    await using line = await Line.open((_, response) => held.push(() => response.end('ok')), { connections: 2 });
    const answers = Promise.all([1, 2, 3, 4, 5].map(() => line.send()));
    for (let answered = 0; answered < 5; answered++) {
      await until(() => held.length === Math.min(answered + 2, 5), 'the free connections are used');
      held[answered]!();
    }
    await expect(answers).resolves.toHaveLength(5);
    expect(line.server.connections).toBe(2);
  });

  test('leaves no timer behind', async () => {
    await using line = await Line.open((_, response) => response.end('ok'));
    await line.send();
    await line.failure({ origin: await deadUrl() });
    expect(line.clock.armed).toBe(0);
  });
});

describe('no answer, because', () => {
  test('nothing listens: it was certainly not sent', async () => {
    await using line = await Line.open(silence);
    const origin = await deadUrl();
    await expect(line.failure({ origin })).resolves.toEqual({ kind: 'connection', sent: false });
    await expect(line.failure({ origin, method: 'POST', body: '{}' })).resolves.toMatchObject({ sent: false });
  });

  test('the connection was reset after the request', async () => {
    await using line = await Line.open((_, response) => response.socket?.resetAndDestroy());
    await expect(line.failure({ method: 'POST', body: '{}' })).resolves.toEqual({ kind: 'connection', sent: true });
    expect(line.server.received).toHaveLength(1);
  });

  test('the connection was closed after the request', async () => {
    await using line = await Line.open((_, response) => response.socket?.end());
    await expect(line.failure()).resolves.toEqual({ kind: 'connection', sent: true });
  });

  test('it is not HTTP', async () => {
    await using line = await Line.open((_, response) => response.socket?.end('SSH-2.0-OpenSSH_9.6\r\n\r\n'));
    await expect(line.failure()).resolves.toEqual({ kind: 'connection', sent: true });
  });

  test('it breaks off in the middle of its body', async () => {
    await using line = await Line.open((_, response) => {
      response.writeHead(200, { 'content-length': '100' });
      response.write('{"id":1');
      response.socket?.end();
    });
    await expect(line.failure()).resolves.toEqual({ kind: 'truncated', sent: true });
  });

  test('it breaks off between two chunks', async () => {
    await using line = await Line.open((_, response) => {
      response.writeHead(200);
      response.write('[{"id":1},');
      setImmediate(() => response.socket?.resetAndDestroy());
    });
    await expect(line.failure()).resolves.toEqual({ kind: 'truncated', sent: true });
  });

  test('its body is larger than anything useful', async () => {
    await using line = await Line.open((_, response) => response.end('x'.repeat(5000)), { largestBodyBytes: 1000 });
    await expect(line.failure()).resolves.toEqual({ kind: 'truncated', sent: true });
  });

  test('its body stops arriving', async () => {
    await using line = await Line.open(
      (_, response) => {
        response.writeHead(200, { 'content-length': '100' });
        response.write('{"id":1');
      },
      { bodyTimeoutMs: 50 },
    );
    await expect(line.failure()).resolves.toEqual({ kind: 'timeout', sent: true });
  });

  test('its headers do not come in time, by the clock', async () => {
    await using line = await Line.open(silence);
    const failure = line.failure();
    await until(() => line.server.received.length === 1, 'the request has arrived');
    line.clock.advance(transportLimits.headersTimeoutMs - 1);
    expect(line.clock.armed).toBe(1);
    line.clock.advance(1);
    await expect(failure).resolves.toEqual({ kind: 'timeout', sent: true });
    await until(() => line.server.sockets.size === 0, 'its socket is let go of');
  });

  test('the transport is closed', async () => {
    await using line = await Line.open(silence);
    const failure = line.failure();
    await until(() => line.server.received.length === 1, 'the request has arrived');
    await line.transport.close();
    await expect(failure).resolves.toMatchObject({ kind: 'connection', sent: true });
    await until(() => line.server.sockets.size === 0, 'its socket is let go of');
  });
});

describe('an answer whose headers came in time', () => {
  test('may take longer for its body', async () => {
    const bodies: (() => void)[] = [];
    await using line = await Line.open((_, response) => {
      response.writeHead(200);
      response.write('[');
      bodies.push(() => response.end(']'));
    });
    const answer = line.send();
    await until(() => bodies.length === 1, 'the request has arrived');
    await until(() => line.clock.armed === 0, 'the headers have arrived');
    line.clock.advance(60_000);
    bodies[0]!();
    await expect(answer).resolves.toMatchObject({ status: 200, text: '[]' });
  });
});

describe('a caller that leaves', () => {
  const reason = new Error('the client left');

  test('before it sent anything sends nothing', async () => {
    await using line = await Line.open((_, response) => response.end('ok'));
    await expect(line.send({ signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    expect(line.server.connections).toBe(0);
    expect(line.clock.armed).toBe(0);
  });

  test('while it waits for the answer gets its reason, and the socket is let go of', async () => {
    await using line = await Line.open(silence);
    const controller = new AbortController();
    const answer = line.send({ signal: controller.signal });
    await until(() => line.server.received.length === 1, 'the request has arrived');
    controller.abort(reason);
    await expect(answer).rejects.toBe(reason);
    await until(() => line.server.sockets.size === 0, 'its socket is let go of');
    expect(line.clock.armed).toBe(0);
  });

  test('in the middle of a body gets its reason, and the socket is let go of', async () => {
    await using line = await Line.open((_, response) => {
      response.writeHead(200, { 'content-length': '100' });
      response.write('{"id":1');
    });
    const controller = new AbortController();
    const answer = line.send({ signal: controller.signal });
    await until(() => line.server.received.length === 1, 'the request has arrived');
    await until(() => line.clock.armed === 0, 'the headers have arrived');
    controller.abort(reason);
    await expect(answer).rejects.toBe(reason);
    await until(() => line.server.sockets.size === 0, 'its socket is let go of');
  });

  test('while others wait for a connection leaves theirs alone', async () => {
    const held: (() => void)[] = [];
    await using line = await Line.open((_, response) => held.push(() => response.end('ok')), { connections: 1 });
    const controller = new AbortController();
    const first = line.send();
    await until(() => held.length === 1, 'the first has the connection');
    const leaving = line.send({ target: '/left', signal: controller.signal });
    const last = line.send({ target: '/last' });
    const left = leaving.catch((error: unknown) => error);
    controller.abort(reason);
    held[0]!();
    await expect(first).resolves.toMatchObject({ text: 'ok' });
    expect(await left).toBe(reason);
    await until(() => held.length === 2, 'the last has the connection');
    held[1]!();
    await expect(last).resolves.toMatchObject({ text: 'ok' });
    expect(line.server.received.map(({ url }) => url)).toEqual(['/x', '/last']);
  });
});

describe('a request that is seen through', () => {
  test('is waited for although its caller has left', async () => {
    const held: (() => void)[] = [];
    await using line = await Line.open((_, response) => held.push(() => response.end('done')));
    const caller = new AbortController();
    const answer = line.send({ method: 'POST', seenThrough: true, signal: caller.signal });
    await until(() => held.length === 1, 'the request has arrived');
    caller.abort(new Error('the client left'));
    held[0]!();
    await expect(answer).resolves.toMatchObject({ status: 200, text: 'done' });
  });

  test('is not sent when its caller left before, and not waited for forever', async () => {
    await using line = await Line.open(silence);
    const gone = AbortSignal.abort(new Error('the client left'));
    await expect(line.send({ seenThrough: true, signal: gone })).rejects.toThrow('the client left');
    const answer = line.failure({ method: 'POST', seenThrough: true });
    await until(() => line.server.received.length === 1, 'the request has arrived');
    line.clock.advance(transportLimits.writeHeadersTimeoutMs - 1);
    expect(line.clock.armed).toBe(1);
    line.clock.advance(1);
    await expect(answer).resolves.toEqual({ kind: 'timeout', sent: true });
    expect(line.server.received).toHaveLength(1);
  });
});

test('files that nobody reads hold up no calls', async () => {
  await using line = await Line.open(
    ({ url }, response) => {
      if (url === '/file') response.write('the beginning');
      else response.end('ok');
    },
    { connections: 2 },
  );
  const { signal } = new AbortController();
  const file = { method: 'GET', origin: line.server.url, target: '/file', headers: {}, signal } as const;
  const open = await Promise.all([line.transport.stream(file), line.transport.stream(file)]);
  await expect(line.send()).resolves.toMatchObject({ text: 'ok' });
  for (const { body } of open) body.on('error', () => undefined).destroy();
});

test('a failure does not say what was sent', () => {
  const failure = new WireFailure('timeout', true, new Error('Bearer abc'));
  expect(failure.message).toBe('no answer: timeout');
});

test('a request that waits for a connection leaves at once when its caller does, and was not sent', async () => {
  await using line = await Line.open(silence, { connections: 1 });
  let sent = 0;
  const onSend = (): void => {
    sent++;
  };
  const first = line.send({ onSend }).catch(() => 'cut');
  await until(() => line.server.received.length === 1, 'the first has the connection');
  const leaving = new AbortController();
  const second = line.send({ onSend, signal: leaving.signal });
  leaving.abort(new Error('left'));
  await expect(second).rejects.toThrow('left');
  expect([sent, line.clock.armed]).toEqual([1, 1]);
  await line.transport.close();
  await first;
});
