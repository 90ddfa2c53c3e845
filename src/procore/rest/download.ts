// Files that Procore points at: opened as a stream, redirects followed by hand. The bearer and the company go to Procore's
// hosts; the storage a redirect leads to never sees a header of Procore's (docs/procore.md §9).
import { isIP } from 'node:net';
import type { Readable } from 'node:stream';
import type { Clock } from '../../kernel/clock.js';
import { GatewayError } from '../../kernel/errors.js';
import { type Scope, scopeKey } from '../../kernel/principal.js';
import type { TokenSource } from './auth/token-source.js';
import { errorOfFailure, errorOfStatus } from './failure.js';
import { fittingBody } from './file-size.js';
import { type Governor, rateLimited } from './governor.js';
import { readWindowHeaders, refusedUntil } from './rate-limit.js';
import { isProcore } from './redirect.js';
import { type Transport, WireFailure, type WireStream } from './transport.js';

export interface DownloadParts {
  readonly apiUrl: string;
  readonly transport: Transport;
  readonly tokens: TokenSource;
  readonly governor: Governor;
  readonly clock: Clock;
}

/** What a caller may ask of a part of a file, as HTTP spells it. */
export interface PartWanted {
  readonly range?: string;
  readonly ifRange?: string;
}

export interface Download {
  /** 200, 206 for a part, 416 for a part that is not there. */
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** To be read to its end or destroyed. */
  readonly body: Readable;
}

/** A file as Procore speaks of it. */
export interface FileWanted {
  readonly url: string;
  /** Of the whole file; null where Procore does not say. */
  readonly byteSize: number | null;
}

/**
 * @throws GatewayError NOT_FOUND, FORBIDDEN, LINK_EXPIRED and upstream errors, also when the stored file has another size
 * than Procore says; the signal's reason
 */
export type OpenDownload = (file: FileWanted, scope: Scope, part: PartWanted, signal: AbortSignal) => Promise<Download>;

/** Until the first byte; from then on only silence ends a download. */
const OPENING_DEADLINE_MS = 25_000;
const MOST_STEPS = 8;

const kept = [
  ...(['content-type', 'content-length', 'content-range', 'content-encoding', 'accept-ranges'] as const),
  ...(['etag', 'last-modified'] as const),
];

function headersOf({ headers }: WireStream): Record<string, string> {
  return Object.fromEntries(
    kept.flatMap((name) => {
      const value = headers[name];
      return typeof value === 'string' ? [[name, value]] : [];
    }),
  );
}

/** Storage is on the internet: nothing that Procore's data say may lead into a private network. */
function isStorage(url: URL, api: URL): boolean {
  const isPlain = /^[a-z0-9.-]+\.[a-z]{2,}$/i.test(url.hostname) && isIP(url.hostname) === 0;
  const isNextToApi = api.protocol === 'http:' && /^(localhost|127\.0\.0\.1)$/.test(url.hostname);
  return (url.protocol === 'https:' && isPlain && !/\.(local|internal|localhost)$/i.test(url.hostname)) || isNextToApi;
}

const gone = new Set([404, 410]);

/** Lets go of an answer, and of its connection. */
const drop = (body: Readable): unknown => body.on('error', () => undefined).destroy();

/** @throws GatewayError UPSTREAM_BAD_RESPONSE */
function opened(answer: WireStream, byteSize: number | null, range: string | undefined): Download {
  const { status, body } = answer;
  try {
    return { status, headers: headersOf(answer), body: status === 416 ? body : fittingBody(answer, byteSize, range) };
  } catch (error) {
    drop(body);
    throw error;
  }
}

export function createDownloads({ apiUrl, transport, tokens, governor, clock }: DownloadParts): OpenDownload {
  const api = new URL(apiUrl);

  async function ask(url: URL, headers: Record<string, string>, signal: AbortSignal): Promise<WireStream> {
    try {
      return await transport.stream({
        method: 'GET',
        origin: url.origin,
        target: url.pathname + url.search,
        headers,
        signal,
      });
    } catch (error) {
      throw error instanceof WireFailure ? errorOfFailure(error) : error;
    }
  }

  async function open(
    { url: address, byteSize }: FileWanted,
    scope: Scope,
    { range, ifRange }: PartWanted,
    signal: AbortSignal,
  ): Promise<Download> {
    const deadlineMs = clock.now() + OPENING_DEADLINE_MS;
    const wanted = { ...(range !== undefined && { range }), ...(ifRange !== undefined && { 'if-range': ifRange }) };
    let url = parse(address, api);
    let renewed = false;

    const askProcore = async (): Promise<{ answer: WireStream; token: string }> => {
      const token = await tokens.token(scope, signal);
      const headers = { ...wanted, authorization: `Bearer ${token}`, 'procore-company-id': scope.company };
      const answer = await governor.run(scopeKey(scope), { signal, deadlineMs: () => deadlineMs }, async (report) => {
        const stream = await ask(url, headers, signal);
        report(readWindowHeaders(stream.headers));
        return stream;
      });
      return { answer, token };
    };

    for (let step = 0; step < MOST_STEPS; step++) {
      const own = isProcore(url, api);
      const { answer, token } = own ? await askProcore() : { answer: await ask(url, wanted, signal), token: '' };
      const { status, headers, body } = answer;
      if (status === 200 || status === 206 || status === 416) return opened(answer, byteSize, range);
      drop(body); // whatever else it says is not the file
      const { location } = headers;
      if (status >= 300 && status < 400 && typeof location === 'string') url = parse(location, api, url);
      else if (status === 401 && own && !renewed) {
        renewed = true;
        tokens.rejected(scope, token);
      } else if (status === 429 && own) {
        const untilMs = refusedUntil(headers, clock.now());
        governor.refused(scopeKey(scope), untilMs);
        if (untilMs > deadlineMs) throw rateLimited(untilMs - clock.now());
      } else if (gone.has(status))
        throw new GatewayError('NOT_FOUND', { message: 'The file is gone, or hidden from this account.' });
      else if (status === 403 && !own)
        throw new GatewayError('LINK_EXPIRED', {
          message: 'The storage’s link to the file has ended: ask for the file again.',
        });
      else throw errorOfStatus(status);
    }
    throw new GatewayError('UPSTREAM_BAD_RESPONSE', { message: 'The way to the file leads nowhere.' });
  }

  return async (file, scope, part, signal) => {
    const late = clock.timeout(OPENING_DEADLINE_MS, new GatewayError('DEADLINE_EXCEEDED'));
    try {
      return await open(file, scope, part, AbortSignal.any([signal, late.signal]));
    } finally {
      late.cancel();
    }
  };
}

/** @throws GatewayError UPSTREAM_BAD_RESPONSE for an address that no file of Procore's has */
function parse(address: string, api: URL, from?: URL): URL {
  const url = URL.canParse(address, from?.href) ? new URL(address, from?.href) : undefined;
  if (url !== undefined && (isProcore(url, api) || isStorage(url, api))) return url;
  throw new GatewayError('UPSTREAM_BAD_RESPONSE', {
    message: 'The address of the file is not one that can be opened.',
  });
}
