// /downloads: streams the file a sealed link stands for, whole or in part, from wherever Procore keeps it.
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { DOWNLOAD_PATH, type LinkedFile } from '../graphql/downloads.js';
import { GatewayError } from '../kernel/errors.js';
import type { Readable } from 'node:stream';

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

const RANGE = /^bytes=[0-9, -]{1,200}$/;

/** Saved under its name, never shown in the place of a page of this gateway. */
function dispositionOf(name: string | null): string {
  const plain = (name ?? 'file').replace(/[^\w. ()-]/g, '_');
  return `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name ?? 'file').replace(/['()*]/g, escape)}`;
}

const escape = (character: string): string => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;

function partWanted({ headers: { range, 'if-range': ifRange } }: FastifyRequest): { range?: string; ifRange?: string } {
  if (range === undefined || !RANGE.test(range)) return {};
  return { range, ...(typeof ifRange === 'string' && { ifRange }) };
}

export function registerDownloads(server: FastifyInstance, downloads: Downloads): void {
  server.get<{ Querystring: { link?: unknown } }>(DOWNLOAD_PATH, async (request, reply) => {
    const { link } = request.query;
    if (typeof link !== 'string') throw new GatewayError('LINK_INVALID');
    const file = downloads.read(link);
    const left = new AbortController();
    reply.raw.once('close', () => left.abort(new GatewayError('CLIENT_CLOSED')));
    const { status, headers, body } = await downloads.open(file, partWanted(request), left.signal);
    void reply.code(status).headers({ 'content-type': 'application/octet-stream', ...headers });
    void reply.header('content-disposition', dispositionOf(file.name)).header('cache-control', 'private, no-store');
    void reply.header('content-security-policy', "default-src 'none'; sandbox");
    return reply.send(body);
  });
}
