// A tiny HTTP server whose every answer the test writes, for what an emulator of Procore would never do.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

export interface Received {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

export type Answer = (received: Received, response: ServerResponse) => void;

export class SmallServer implements AsyncDisposable {
  /** Every request so far. */
  readonly received: Received[] = [];
  readonly sockets = new Set<Socket>();
  /** Connections that were opened, ever. */
  connections = 0;

  private constructor(
    private readonly server: Server,
    /** Where it listens, without a trailing slash. */
    readonly url: string,
  ) {}

  static async start(answer: Answer): Promise<SmallServer> {
    const server = createServer((request, response) => {
      let body = '';
      request.setEncoding('utf8');
      request.on('data', (piece: string) => (body += piece));
      request.on('end', () => {
        const { method = '', url = '', headers } = request;
        const received = { method, url, headers, body };
        small.received.push(received);
        answer(received, response);
      });
    });
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(0, '127.0.0.1', () => resolve());
    });
    const small = new SmallServer(server, `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    server.on('connection', (socket) => {
      small.connections++;
      small.sockets.add(socket);
      socket.on('close', () => small.sockets.delete(socket));
    });
    return small;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await new Promise<void>((resolve) => {
      this.server.close(() => resolve());
      this.server.closeAllConnections();
    });
  }
}

/** An address at which nothing listens. */
export async function deadUrl(): Promise<string> {
  const server = await SmallServer.start((_, response) => response.end());
  await server[Symbol.asyncDispose]();
  return server.url;
}
