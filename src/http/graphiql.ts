// /graphiql: the explorer, with everything it needs inlined, so that it works without internet. The page is made by
// `npm run build`; it is kept compressed and sent that way.
import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
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

/** @param page the compressed HTML. @throws when it cannot be read */
export async function registerGraphiQL(server: FastifyInstance, page: URL): Promise<void> {
  const compressed = await readFile(page);
  server.get('/graphiql', (request, reply) => {
    void reply
      .type('text/html; charset=utf-8')
      .header('content-security-policy', policy)
      .header('vary', 'accept-encoding');
    const takesGzip = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
    return takesGzip ? reply.header('content-encoding', 'gzip').send(compressed) : reply.send(gunzipSync(compressed));
  });
  server.get('/', (_request, reply) => reply.redirect('/graphiql'));
}
