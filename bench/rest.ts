// What code without GraphQL talks to Procore with: undici, a token, JSON. Nothing is batched, shared or retried for it.
import { Pool } from 'undici';

export type Row = Readonly<Record<string, unknown>> & { readonly id: number; readonly name: string };

export interface Rest {
  get(target: string, company: number): Promise<Row>;
  list(target: string, company: number): Promise<Row[]>;
  /** How many calls were made so far. */
  readonly calls: () => number;
}

export async function connectRest(url: string, clientId: string, clientSecret: string): Promise<Rest> {
  const pool = new Pool(url, { connections: 50 });
  const grant = await pool.request({
    method: 'POST',
    path: '/oauth/token',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ grant_type: 'client_credentials', client_id: clientId, client_secret: clientSecret }),
  });
  const { access_token: token } = (await grant.body.json()) as { access_token: string };
  let calls = 0;
  const ask = async (path: string, company: number): Promise<unknown> => {
    calls++;
    const answer = await pool.request({
      method: 'GET',
      path,
      headers: { authorization: `Bearer ${token}`, 'procore-company-id': String(company) },
    });
    if (answer.statusCode !== 200) throw new Error(`${path} answered ${answer.statusCode}`);
    return answer.body.json();
  };
  return {
    get: (path, company) => ask(path, company) as Promise<Row>,
    list: (path, company) => ask(path, company) as Promise<Row[]>,
    calls: () => calls,
  };
}
