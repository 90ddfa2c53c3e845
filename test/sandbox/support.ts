// A caller of the emulator over real HTTP: tokens, headers and pages taken care of, answers kept as they came.
import { ManualClock } from '../../sandbox/clock.js';
import { startSandbox, type Sandbox, type SandboxOptions, type Violation, type World } from '../../sandbox/server.js';

export type PrincipalName = keyof World['principals'];
export type Query = Readonly<Record<string, string>> | readonly (readonly [string, string])[];
export type Row = Readonly<Record<string, unknown>> & { readonly id: number };

/** An ordinary Monday noon, so that no test depends on the day it runs. */
export const NOON_MS = Date.UTC(2026, 5, 15, 12);

/** Wide enough that nothing is throttled by accident. */
export const UNLIMITED = { hourly: 1_000_000, spike: 1_000_000 };

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** Parsed JSON, or undefined. */
  readonly body: unknown;
}

async function read(response: Response): Promise<Answer> {
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.startsWith('application/json') ?? false;
  return {
    status: response.status,
    headers: response.headers,
    text,
    body: isJson ? (JSON.parse(text) as unknown) : undefined,
  };
}

export function withQuery(path: string, query: Query): string {
  const pairs: readonly (readonly [string, string])[] = Symbol.iterator in query ? query : Object.entries(query);
  const search = new URLSearchParams(pairs.map(([name, value]): [string, string] => [name, value])).toString();
  return search === '' ? path : `${path}${path.includes('?') ? '&' : '?'}${search}`;
}

/** The target of one relation in a Link header. */
export function linkTo(relation: string, { headers }: Answer): string | undefined {
  const links = (headers.get('link') ?? '').split(', ');
  return links.find((link) => link.endsWith(`rel="${relation}"`))?.replace(/^<(.*)>.*$/, '$1');
}

/** One app calling into one company. */
export class Caller {
  constructor(
    readonly url: string,
    readonly headers: Readonly<Record<string, string>>,
  ) {}

  with(headers: Readonly<Record<string, string>>): Caller {
    return new Caller(this.url, { ...this.headers, ...headers });
  }

  without(name: string): Caller {
    return new Caller(this.url, Object.fromEntries(Object.entries(this.headers).filter(([key]) => key !== name)));
  }

  /** `target` is a path or a whole address, such as one from a Link header. */
  fetch(target: string, init: RequestInit = {}): Promise<Response> {
    return fetch(new URL(target, this.url), { ...init, headers: { ...this.headers, ...(init.headers as object) } });
  }

  async get(path: string, query: Query = {}): Promise<Answer> {
    return read(await this.fetch(withQuery(path, query)));
  }

  async send(method: string, path: string, body?: unknown): Promise<Answer> {
    const json = { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
    return read(await this.fetch(path, { method, ...(body !== undefined && json) }));
  }

  /** The first page, which has to be there. */
  async page(path: string, query: Query = {}): Promise<readonly Row[]> {
    return rowsOf(await this.get(path, query));
  }

  /** Every record of a list that fits one page of the largest size. */
  async all(path: string, query: Readonly<Record<string, string>> = {}): Promise<readonly Row[]> {
    const answer = await this.get(path, { ...query, per_page: '2000' });
    if (linkTo('next', answer) !== undefined) throw new Error(`${path} has more than one page`);
    return rowsOf(answer);
  }

  async row(path: string, query: Query = {}): Promise<Row> {
    const answer = await this.get(path, query);
    if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}: ${answer.text}`);
    return answer.body as Row;
  }
}

/** A record without an id of its own is known by that of its project. */
const withId = (row: Row): Row =>
  typeof row === 'object' && (row.id as number | undefined) === undefined
    ? { ...row, id: Number(row['project_id']) }
    : row;

/** The records of a list, which may be inside an object: the one list in it. */
export function rowsOf(answer: Answer): readonly Row[] {
  const { status, text, body } = answer;
  const lists = Array.isArray(body) ? [body] : Object.values(body ?? {}).filter(Array.isArray);
  const [rows] = lists;
  if (status !== 200 || rows === undefined || lists.length > 1) throw new Error(`${status} is no list: ${text}`);
  return (rows as readonly Row[]).map(withId);
}

export const idsOf = (rows: readonly Row[]): readonly number[] => rows.map(({ id }) => id);

/** A running emulator on a clock that stands still. */
export class Lab implements AsyncDisposable {
  private constructor(
    readonly sandbox: Sandbox,
    readonly clock: ManualClock,
  ) {}

  static async start(options: Omit<SandboxOptions, 'clock'> = {}): Promise<Lab> {
    const clock = new ManualClock(NOON_MS);
    return new Lab(await startSandbox({ limits: UNLIMITED, ...options, clock }), clock);
  }

  get url(): string {
    return this.sandbox.url;
  }

  get world(): World {
    return this.sandbox.world;
  }

  async token(principal: PrincipalName = 'everything'): Promise<string> {
    const { clientId, clientSecret } = this.world.principals[principal];
    const answer = await this.anonymous().send('POST', '/oauth/token', {
      grant_type: 'client_credentials',
      client_id: clientId,
      client_secret: clientSecret,
    });
    return (answer.body as { access_token: string }).access_token;
  }

  anonymous(): Caller {
    return new Caller(this.url, {});
  }

  async as(principal: PrincipalName = 'everything', companyId = this.world.big.id): Promise<Caller> {
    const token = await this.token(principal);
    return new Caller(this.url, { authorization: `Bearer ${token}`, 'procore-company-id': String(companyId) });
  }

  /** `POST limits`, `GET world` … */
  admin(control: string, settings?: unknown): Promise<Answer> {
    const [method = '', name = ''] = control.split(' ');
    return this.anonymous().send(method, `/__sandbox/${name}`, settings);
  }

  async violations(): Promise<readonly Violation[]> {
    return (await this.admin('GET violations')).body as readonly Violation[];
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.sandbox.close();
  }
}

const entriesAt = (value: unknown, key: string): readonly unknown[] => {
  const next = typeof value === 'object' && value !== null ? (Reflect.get(value, key) as unknown) : undefined;
  return Array.isArray(next) ? (next as readonly unknown[]) : [next];
};

/** What a record holds at a path such as `vendor.id` or `assignees.id`: lists are spread, nothing where there is null. */
export function valuesAt(record: unknown, path: string): readonly unknown[] {
  const found = path
    .split('.')
    .reduce<readonly unknown[]>((values, key) => values.flatMap((value) => entriesAt(value, key)), [record]);
  return found.filter((value) => value !== null && value !== undefined);
}

export const textsAt = (record: unknown, path: string): readonly string[] => valuesAt(record, path).map(String);

export const numbersAt = (record: unknown, path: string): readonly number[] => valuesAt(record, path).map(Number);

export const textAt = (record: unknown, path: string): string => textsAt(record, path)[0] ?? '';

/** Where the lists of a company are. */
export const placesOf = (companyId: number) => ({
  projects: `/rest/v1.1/projects?company_id=${companyId}`,
  users: `/rest/v1.3/companies/${companyId}/users`,
  inactiveUsers: `/rest/v1.0/companies/${companyId}/users/inactive`,
  vendors: `/rest/v1.0/vendors?company_id=${companyId}`,
  project: (id: number) => `/rest/v1.0/projects/${id}?company_id=${companyId}`,
  user: (id: number) => `/rest/v1.3/companies/${companyId}/users/${id}`,
  invite: (id: number) => `/rest/v1.3/companies/${companyId}/users/${id}/invite`,
  vendor: (id: number) => `/rest/v1.0/vendors/${id}?company_id=${companyId}`,
});

/** Where the lists of a project are. */
export const placesIn = (projectId: number) => ({
  rfis: `/rest/v1.0/projects/${projectId}/rfis`,
  users: `/rest/v1.0/projects/${projectId}/users`,
  vendors: `/rest/v1.1/projects/${projectId}/vendors`,
  rfi: (id: number) => `/rest/v1.0/projects/${projectId}/rfis/${id}`,
  user: (id: number) => `/rest/v1.0/projects/${projectId}/users/${id}`,
});

export const ALL_PROJECTS = { 'filters[by_status]': 'All' };

/** The first of a list that has to have one. */
export function first<T>(from: readonly T[]): T {
  const [found] = from;
  if (found === undefined) throw new Error('the list is empty');
  return found;
}

/** The first record that fits, which has to be there. */
export const one = <T>(from: readonly T[], fits: (candidate: T) => boolean): T => first(from.filter(fits));

/** An id that nothing has, wherever a path wants one. */
export const withAnyIds = (template: string): string =>
  template.replaceAll('{uuid}', '0f8fad5b-d9cb-469f-a165-70867728950e').replace(/\{\w+\}/g, '1');
