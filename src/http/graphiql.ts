// /graphiql: the explorer, with everything it needs inlined, so that it works without internet. The page is made by
// `npm run build`; it is kept compressed and sent that way.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createGunzip } from 'node:zlib';
import type { FastifyInstance } from 'fastify';

/** The page loads nothing from anywhere and talks to this gateway only. */
const policy = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline' 'unsafe-eval' blob:",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "worker-src 'self' blob: data:",
  "connect-src 'self'",
  "frame-ancestors 'none'",
].join('; ');

/** Whether an Accept-Encoding takes gzip: by name, or as one of any (RFC 9110 §12.5.3). */
function takesGzip(accepted = ''): boolean {
  const weights = new Map(
    accepted.split(',').map((entry) => {
      const [coding = '', ...parameters] = entry.split(';').map((part) => part.trim().toLowerCase());
      const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
      return [coding, weight === undefined ? 1 : Number(weight)];
    }),
  );
  return (weights.get('gzip') ?? weights.get('x-gzip') ?? weights.get('*') ?? 0) > 0;
}

const OPAQUE_TAG = /"[^"]*"/g;

/** Whether an If-None-Match names the tag. Both are compared without their `W/` (RFC 9110 §13.1.2). */
const names = (known: string, tag: string): boolean =>
  known.trim() === '*' || Array.from(known.matchAll(OPAQUE_TAG), ([found]) => found).includes(tag);

/** Unpacked piece by piece as the client reads: the page has megabytes. */
function unpacked(compressed: Buffer) {
  const page = createGunzip();
  page.end(compressed);
  return page;
}

/** @param page the compressed HTML. @throws when it cannot be read */
export async function registerGraphiQL(server: FastifyInstance, page: URL): Promise<void> {
  const compressed = await readFile(page);
  const tag = `"${createHash('sha256').update(compressed).digest('base64url')}"`;
  server.get('/graphiql', (request, reply) => {
    const { 'accept-encoding': accepted, 'if-none-match': known = '' } = request.headers;
    // Weak, since the page is the same packed and unpacked. Another version of the gateway has another page.
    void reply.headers({ etag: `W/${tag}`, 'cache-control': 'no-cache', vary: 'accept-encoding' });
    if (names(known, tag)) return reply.code(304).send();
    void reply.type('text/html; charset=utf-8').header('content-security-policy', policy);
    return takesGzip(accepted)
      ? reply.header('content-encoding', 'gzip').send(compressed)
      : reply.send(unpacked(compressed));
  });
  // Relative, so that it holds below the path of a PUBLIC_URL too.
  server.get('/', (_request, reply) => reply.redirect('graphiql'));
}
