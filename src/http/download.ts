// /downloads: streams the file a sealed link stands for, whole or in part, from wherever Procore keeps it.
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { DOWNLOAD_PATH, type LinkedFile } from '../graphql/downloads.js';
import type { Clock } from '../kernel/clock.js';
import { GatewayError } from '../kernel/errors.js';
import type { Readable } from 'node:stream';
import { whenOver } from './over.js';
import { watched } from './unread.js';

export interface FileStream {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Readable;
}

export interface Downloads {
  /** @throws GatewayError for a link that is not good */
  read(link: string): LinkedFile;
  /** @throws GatewayError; the signal's reason */
  open(file: LinkedFile, part: { range?: string; ifRange?: string }, signal: AbortSignal): Promise<FileStream>;
}

export interface DownloadLimits {
  /** Open at once, in this process: each holds connections and buffers. */
  readonly open: number;
  /** A caller who takes nothing for so long is given up. */
  readonly unreadMs: number;
  /** When one who came as one too many may come again. */
  readonly retryAfterSeconds: number;
}

export const downloadLimits: DownloadLimits = {
  open: 100, // as many as proxies let a browser ask for at once over HTTP/2
  unreadMs: 60_000, // as nginx does
  retryAfterSeconds: 5,
};

const RANGE = /^bytes=[0-9, -]{1,200}$/;

/** Saved under its name, never shown in the place of a page of this gateway. */
function dispositionOf(name: string | null): string {
  const whole = (name ?? 'file').toWellFormed(); // half a character cannot be encoded
  const plain = whole.replace(/[^\w. ()-]/g, '_');
  return `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(whole).replace(/['()*]/g, escape)}`;
}

const escape = (character: string): string => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;

function partWanted({ headers: { range, 'if-range': ifRange } }: FastifyRequest): { range?: string; ifRange?: string } {
  if (range === undefined || !RANGE.test(range)) return {};
  return { range, ...(typeof ifRange === 'string' && { ifRange }) };
}

export function registerDownloads(
  server: FastifyInstance,
  downloads: Downloads,
  clock: Clock,
  { open: mostOpen, unreadMs, retryAfterSeconds }: DownloadLimits = downloadLimits,
): void {
  let open = 0;
  server.get<{ Querystring: { link?: unknown } }>(DOWNLOAD_PATH, async (request, reply) => {
    const { link } = request.query;
    if (typeof link !== 'string') throw new GatewayError('LINK_INVALID');
    const file = downloads.read(link);
    const disposition = dispositionOf(file.name);
    if (open >= mostOpen) throw new GatewayError('TOO_MANY_DOWNLOADS', { retryAfterSeconds });
    open += 1;
    const left = new AbortController();
    whenOver(request, reply, () => {
      open -= 1;
      left.abort(new GatewayError('CLIENT_CLOSED'));
    });
    const { status, headers, body } = await downloads.open(file, partWanted(request), left.signal);
    void reply.code(status).headers({ 'content-type': 'application/octet-stream', ...headers });
    void reply.header('content-disposition', disposition).header('cache-control', 'private, no-store');
    void reply.header('content-security-policy', "default-src 'none'; sandbox");
    const giveUp = (): unknown => request.raw.socket.destroy();
    return reply.send(watched(body, { clock, unreadMs, over: left.signal, giveUp }));
  });
}
