// Between node:http and the emulator: reads requests, writes replies, and spoils them on demand.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import type { Fault } from './faults.js';
import type { Reply } from './refusal.js';

export interface ReceivedBody {
  readonly text: string;
  readonly type: 'json' | 'form' | 'other';
  /** Parsed JSON or form, else the text; null when empty. */
  readonly value: unknown;
  /** As they came; of a file only. */
  readonly bytes?: Buffer;
  /** Said to be JSON, and is not. */
  readonly broken: boolean;
}

export interface Incoming {
  readonly method: string;
  /** Path and query as sent. */
  readonly target: string;
  readonly path: string;
  readonly query: readonly (readonly [string, string])[];
  readonly body: ReceivedBody;
  header(name: string): string | null;
}

/** `ofFiles`: what is sent to the host that keeps files. */
export async function receive(request: IncomingMessage, ofFiles: boolean): Promise<Incoming> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const target = request.url ?? '/';
  const [path = '/', query = ''] = target.split(/\?(.*)/s);
  return {
    method: request.method ?? 'GET',
    target,
    path,
    query: [...new URLSearchParams(query)],
    body: ofFiles ? fileOf(Buffer.concat(chunks)) : parse(chunks, request.headers['content-type'] ?? ''),
    header(name) {
      const value = request.headers[name];
      return Array.isArray(value) ? value.join(', ') : (value ?? null);
    },
  };
}

const fileOf = (bytes: Buffer): ReceivedBody => ({
  ...{ text: '', type: 'other', value: `${bytes.length} bytes`, broken: false },
  bytes,
});

function parse(chunks: readonly Buffer[], contentType: string): ReceivedBody {
  const text = Buffer.concat(chunks).toString('utf8');
  if (text === '') return { text, type: 'other', value: null, broken: false };
  if (/^application\/x-www-form-urlencoded/i.test(contentType)) {
    return { text, type: 'form', value: Object.fromEntries(new URLSearchParams(text)), broken: false };
  }
  if (!/^application\/json/i.test(contentType)) return { text, type: 'other', value: text, broken: false };
  try {
    return { text, type: 'json', value: JSON.parse(text) as unknown, broken: false };
  } catch {
    return { text, type: 'json', value: text, broken: true };
  }
}

/** What went out: for the log. A status of null means that no answer did. */
export interface Sent {
  readonly status: number | null;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

const NOTHING: Sent = { status: null, headers: {}, body: null };

/** Whatever a fault says, these go out without a body. */
const BODILESS = [204, 205, 304];

export function send(response: ServerResponse, reply: Reply): Sent {
  const { status, headers = {}, bytes } = reply;
  if (bytes) return sendBytes(response, reply.status, headers, bytes);
  const body = BODILESS.includes(status) ? undefined : reply.body;
  const text = body === undefined ? '' : JSON.stringify(body);
  return sendText(
    response,
    status,
    { ...(text !== '' && { 'Content-Type': 'application/json' }), ...headers },
    text,
    body,
  );
}

function sendText(
  response: ServerResponse,
  status: number,
  headers: Readonly<Record<string, string>>,
  text: string,
  body: unknown,
): Sent {
  const complete = { ...headers, 'Content-Length': String(Buffer.byteLength(text)) };
  response.writeHead(status, complete).end(text);
  return { status, headers: complete, body: body ?? null };
}

function sendBytes(
  response: ServerResponse,
  status: number,
  headers: Readonly<Record<string, string>>,
  bytes: Buffer,
): Sent {
  const complete = { ...headers, 'Content-Length': String(bytes.length) };
  response.writeHead(status, complete).end(bytes);
  return { status, headers: complete, body: `${bytes.length} bytes` };
}

const PLANNED = { message: 'This failure was planned' };
const HTML = '<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>';

/** Answers the way a fault says. `reply` is the real one when the request was carried out first. */
export function spoil(
  response: ServerResponse,
  fault: Fault,
  reply: Reply | null,
  limits: Readonly<Record<string, string>>,
): Sent {
  const headers = { ...limits, ...(fault.retryAfter !== undefined && { 'Retry-After': String(fault.retryAfter) }) };
  const json = { ...headers, 'Content-Type': 'application/json' };
  const body = fault.body ?? reply?.body ?? PLANNED;
  const text = JSON.stringify(body);
  const half = text.slice(0, text.length / 2);
  const whole = (fault.body === undefined ? reply?.bytes : undefined) ?? Buffer.from(text);
  const status = reply?.status ?? 200;
  const own = reply?.bytes ? { ...headers, ...reply.headers } : json;
  switch (fault.kind) {
    case 'reset':
      response.socket?.resetAndDestroy();
      return NOTHING;
    case 'hang':
      return NOTHING;
    case 'truncate':
      response.writeHead(status, { ...own, 'Content-Length': String(whole.length) });
      response.write(whole.subarray(0, whole.length / 2), () => response.socket?.destroy());
      return { status, headers: own, body: half };
    case 'overflow':
      response.writeHead(status, { ...own, 'Content-Length': String(Math.floor(whole.length / 2)) }).end(whole);
      return { status, headers: own, body: text };
    case 'chunked':
      response.writeHead(status, own).write(whole, () => response.end());
      return { status, headers: own, body: text };
    case 'gzip':
      return sendBytes(response, status, { ...own, 'Content-Encoding': 'gzip' }, gzipSync(whole));
    case 'html':
      return sendText(response, 502, { ...headers, 'Content-Type': 'text/html' }, HTML, HTML);
    case 'badjson':
      return sendText(response, status, json, half, half);
    default:
      return send(response, { status: fault.kind, headers, body: fault.body ?? PLANNED });
  }
}
