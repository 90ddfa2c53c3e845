// Requests that fetch cannot make: with a Host of one's own, or an answer that is not decoded.
import { request } from 'node:http';

export interface Asked {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

export function ask(
  url: string,
  { method = 'GET', headers = {}, body }: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<Asked> {
  return new Promise((resolve, reject) => {
    const asking = request(url, { method, headers, agent: false }, (answer) => {
      const pieces: Buffer[] = [];
      answer.on('data', (piece: Buffer) => pieces.push(piece));
      answer.once('error', reject);
      answer.once('end', () =>
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(pieces) }),
      );
    });
    asking.once('error', reject);
    asking.end(body);
  });
}

/** The status, and the code of the first error if there is one. */
export function outcomeOf({ status, body }: Asked): [number, string | undefined] {
  const { errors } = JSON.parse(body.toString()) as { errors?: { extensions: { code: string } }[] };
  return [status, errors?.[0]?.extensions.code];
}
