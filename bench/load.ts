// Asks a server the same question over and over, and measures how long the answers take.
import { Pool } from 'undici';

export interface Request {
  readonly path: string;
  readonly body: string;
}

export interface Load {
  /** Milliseconds of each answer, sorted. */
  readonly latenciesMs: readonly number[];
  readonly seconds: number;
}

export async function applyLoad(url: string, { path, body }: Request, times: number, lanes: number): Promise<Load> {
  const pool = new Pool(url, { connections: lanes });
  const latenciesMs: number[] = [];
  const startedMs = performance.now();
  let left = times;
  const lane = async (): Promise<void> => {
    while (left-- > 0) {
      const sentMs = performance.now();
      const answer = await pool.request({
        method: 'POST',
        path,
        headers: { 'content-type': 'application/json' },
        body,
      });
      const text = await answer.body.text();
      if (answer.statusCode !== 200 || text.includes('"errors"'))
        throw new Error(`the answer is wrong: ${text.slice(0, 300)}`);
      latenciesMs.push(performance.now() - sentMs);
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  const seconds = (performance.now() - startedMs) / 1000;
  await pool.close();
  return { latenciesMs: latenciesMs.sort((a, b) => a - b), seconds };
}

export const percentile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
