// Strictness: what Procore's description does not allow is refused, and can be read from the list of violations.
import { request } from 'node:http';
import { describe, expect, test } from '@jest/globals';
import { routes } from '../../sandbox/domains/index.js';
import { lists } from './lists/index.js';
import { tableOf } from './lists/list.js';
import { first, Lab, one, placesIn, placesOf, type Caller, type Query, type Row, withAnyIds } from './support.js';

type Route = (typeof routes)[number];

const unversioned = (path: string): string => path.replace(/^\/rest\/v[\d.]+/, '');

/** A vendor on the project. */
const memberOf = async (projectId: number, caller: Caller): Promise<number> =>
  first(await caller.all(placesIn(projectId).vendors)).id;

/** A request to a route that follows every rule, by the everything account in the big company. */
async function target({ method, path, query }: Route, { world }: Lab, caller: Caller): Promise<string> {
  const { big, rfis } = world;
  const places: Readonly<Record<string, string>> = {
    company_id: String(big.id),
    project_id: String(rfis.open.projectId),
    vendor_id: String(await memberOf(rfis.open.projectId, caller)),
  };
  // Who is refused for the form of a request is not asked whether the record is there.
  const isAny = method !== 'GET' || path.includes('{uuid}');
  const firstOf = async (of: string): Promise<string> => {
    const named = (template: string): boolean => unversioned(template) === of;
    const list = lists.find(({ template }) => named(template)) ?? one(lists, ({ template }) => template.endsWith(of));
    return String(first((await tableOf(list, caller, world)).table).id);
  };
  const search = new URLSearchParams();
  for (const name of Object.keys(query).filter((key) => query[key]?.required))
    search.set(name, places[name] ?? (isAny ? '1' : await firstOf(`/${name.replace(/_id$/, '')}s`)));
  const [before = ''] = path.split(/\/\{(?!company_id|project_id|vendor_id)/);
  let filled = path.replace(/\{(company_id|project_id|vendor_id)\}/g, (_, name: string) => places[name] ?? '');
  if (isAny) filled = withAnyIds(filled);
  else if (before !== path) {
    // Some things are shown below another path than they are listed at.
    const [, last = ''] = /(\/\w+)$/.exec(before) ?? [];
    const list =
      lists.find(({ shows }) => shows?.[path] !== undefined) ??
      lists.find(({ template }) => unversioned(template) === unversioned(before)) ??
      one(lists, ({ template }) => template.endsWith(last));
    const idsIn = list.shows?.[path] ?? (({ id }: Row) => [id]);
    filled = filled.replace(/\{\w+\}/, String(first((await tableOf(list, caller, world)).table.flatMap(idsIn))));
  }
  return search.size === 0 ? filled : `${filled}?${search.toString()}`;
}

interface Misuse {
  readonly what: string;
  readonly send: (caller: Caller, places: ReturnType<typeof placesOf>) => Promise<{ readonly status: number }>;
  readonly status: number;
  readonly violations: readonly (readonly [kind: string, name?: string])[];
}

const GOOD_USER = { last_name: 'Strict', email_address: 'strict@apps.example' };
const post = (body: unknown): Misuse['send'] => {
  return (caller, places) => caller.send('POST', places.users, body);
};
const raw = (body: string, contentType: string): Misuse['send'] => {
  return (caller, { users }) => caller.fetch(users, { method: 'POST', body, headers: { 'content-type': contentType } });
};
const get = (path: string, query: Query = {}): Misuse['send'] => {
  return (caller) => caller.get(path, query);
};

/** Not by fetch, which names the host itself. */
const withHost = (host: string): Misuse['send'] => {
  return ({ url, headers }) =>
    new Promise((resolve, reject) => {
      const sent = request(new URL('/rest/v1.0/companies', url), { headers: { ...headers, host } }, (response) => {
        response.resume().on('end', () => resolve({ status: response.statusCode ?? 0 }));
      });
      sent.on('error', reject).end();
    });
};

const MISUSES: readonly Misuse[] = [
  ...['a b', '[', 'host:port', 'somebody@host', 'host/path', 'host?query'].map((host): Misuse => {
    return { what: `host "${host}"`, send: withHost(host), status: 400, violations: [['bad-host', 'Host']] };
  }),
  { what: 'an unknown path', send: get('/rest/v1.0/submittals'), status: 404, violations: [['unknown-path']] },
  { what: 'an unknown version', send: get('/rest/v9.9/me'), status: 404, violations: [['unknown-path']] },
  { what: 'a slash at the end', send: get('/rest/v1.0/companies/'), status: 404, violations: [['unknown-path']] },
  { what: 'a path outside the API', send: get('/images/logo.png'), status: 404, violations: [['unknown-path']] },
  {
    what: 'an unknown method',
    send: (caller) => caller.send('DELETE', '/rest/v1.0/companies'),
    status: 404,
    violations: [['unknown-method']],
  },
  { what: 'an id of words', send: get('/rest/v1.0/projects/one/rfis'), status: 404, violations: [['bad-path']] },
  {
    what: 'an id with a zero in front',
    send: get('/rest/v1.0/projects/01/rfis'),
    status: 404,
    violations: [['bad-path']],
  },
  { what: 'an id that climbs', send: get('/rest/v1.0/projects/..%2f1/rfis'), status: 404, violations: [['bad-path']] },
  {
    what: 'an id of 20 digits',
    send: get(`/rest/v1.0/projects/${'1'.repeat(20)}/rfis`),
    status: 404,
    violations: [['bad-path']],
  },
  {
    what: 'an unknown parameter',
    send: get('/rest/v1.0/me', { fields: 'id' }),
    status: 400,
    violations: [['unknown-query', 'fields']],
  },
  {
    what: 'a filter of another list',
    send: (caller, { users }) => caller.get(users, { 'filters[status]': 'open' }),
    status: 400,
    violations: [['unknown-query', 'filters[status]']],
  },
  {
    what: 'several unknown parameters, a wrong one and a missing one',
    send: get('/rest/v1.1/projects', { a: '1', b: '2', page: 'x' }),
    status: 400,
    violations: [
      ['unknown-query', 'a'],
      ['unknown-query', 'b'],
      ['missing-query', 'company_id'],
      ['bad-query', 'page'],
    ],
  },
  {
    what: 'a missing parameter',
    send: get('/rest/v1.0/vendors'),
    status: 400,
    violations: [['missing-query', 'company_id']],
  },
  {
    what: 'a parameter sent twice',
    send: get('/rest/v1.0/companies', [
      ['page', '1'],
      ['page', '2'],
    ]),
    status: 400,
    violations: [['bad-query', 'page']],
  },
  {
    what: 'a list where one value is taken',
    send: get('/rest/v1.0/companies', { 'page[]': '1' }),
    status: 400,
    violations: [['bad-query', 'page']],
  },
  {
    what: 'a body where none is taken',
    send: (caller, { invite }) => caller.send('PATCH', invite(1), { user: {} }),
    status: 400,
    violations: [['unexpected-body']],
  },
  { what: 'no body where one is wanted', send: post(undefined), status: 400, violations: [['missing-body']] },
  { what: 'a body without its only key', send: post({}), status: 400, violations: [['missing-body', 'user']] },
  { what: 'a body that is a list', send: post([]), status: 400, violations: [['bad-body', '']] },
  { what: 'a person that is a text', send: post({ user: 'Ann' }), status: 400, violations: [['bad-body', 'user']] },
  {
    what: 'unknown body fields at both levels',
    send: post({ user: { ...GOOD_USER, nickname: 'S' }, notify: true }),
    status: 400,
    violations: [
      ['unknown-body', 'user.nickname'],
      ['unknown-body', 'notify'],
    ],
  },
  {
    what: 'body fields of the wrong type',
    send: post({ user: { ...GOOD_USER, vendor_id: '12', is_active: 'yes', city: 5, business_phone_extension: 1.5 } }),
    status: 400,
    violations: [
      ['bad-body', 'user.vendor_id'],
      ['bad-body', 'user.is_active'],
      ['bad-body', 'user.city'],
      ['bad-body', 'user.business_phone_extension'],
    ],
  },
  {
    what: 'a field that only objects inherit',
    send: post({ user: { ...GOOD_USER, toString: 'x' } }),
    status: 400,
    violations: [['unknown-body', 'user.toString']],
  },
  { what: 'broken JSON', send: raw('{"user":', 'application/json'), status: 400, violations: [['bad-body']] },
  {
    what: 'a form',
    send: raw('user[last_name]=Strict', 'application/x-www-form-urlencoded'),
    status: 400,
    violations: [['content-type']],
  },
  {
    what: 'plain text',
    send: raw(JSON.stringify({ user: GOOD_USER }), 'text/plain'),
    status: 400,
    violations: [['content-type']],
  },
];

describe('a request against the description', () => {
  test('is refused and recorded, with everything that is wrong with it', async () => {
    await using lab = await Lab.start();
    const caller = await lab.as();
    const places = placesOf(lab.world.big.id);
    for (const { what, send, status, violations } of MISUSES) {
      const before = (await lab.violations()).length;
      const answer = await send(caller, places);
      const recorded = (await lab.violations()).slice(before);
      const brief = recorded.map(({ kind, name }) => (name === undefined ? [kind] : [kind, name]));
      expect({ what, status: answer.status, violations: brief.sort() }).toEqual({
        what,
        status,
        violations: violations.toSorted(),
      });
      const { number, method, path } = lab.sandbox.log().at(-1)!;
      for (const violation of recorded) expect(violation).toMatchObject({ exchange: number, method, path });
    }
    const people = await caller.all(places.users, { 'filters[search]': GOOD_USER.email_address });
    expect(people).toEqual([]);
  });

  test('is told by name what is wrong with it', async () => {
    await using lab = await Lab.start();
    const answer = await (await lab.as()).get('/rest/v1.1/projects', { colour: 'red', page: '0' });
    expect(answer.body).toEqual({
      message: 'Bad Request',
      errors: {
        colour: ['is not a parameter of this endpoint'],
        company_id: ['is required'],
        page: ['"0" is not a positive integer'],
      },
    });
  });

  test('is refused on every endpoint', async () => {
    await using lab = await Lab.start();
    const caller = await lab.as();
    for (const route of routes) {
      const path = await target(route, lab, caller);
      const query = `${path.includes('?') ? '&' : '?'}nonsense=1`;
      expect(await caller.send(route.method, `${path}${query}`)).toMatchObject({ status: 400 });
      expect((await lab.violations()).at(-1)).toMatchObject({ kind: 'unknown-query', name: 'nonsense' });
      expect(await caller.send('PUT', path)).toMatchObject({ status: 404 });
      expect((await lab.violations()).at(-1)).toMatchObject({ kind: 'unknown-method' });
    }
  });
});

describe('a request within the description', () => {
  test('is no violation, whatever the answer', async () => {
    await using lab = await Lab.start();
    const caller = await lab.as();
    const reads = routes.filter(({ method, path }) => method === 'GET' && !path.includes('{uuid}'));
    for (const route of reads)
      expect(await caller.get(await target(route, lab, caller))).toMatchObject({ status: 200 });
    const { big, rfisDisabledProjectId, principals } = lab.world;
    const places = placesOf(big.id);
    const limited = await lab.as('limited');
    for (const host of ['sandbox.example', 'SANDBOX:80', '10.0.0.1:4010', '[::1]:4010', 'my_host'])
      expect({ host, ...(await withHost(host)(caller, places)) }).toEqual({ host, status: 200 });
    const answers = [
      await caller.send('POST', places.users, { user: GOOD_USER }),
      await caller.send('POST', places.users, { user: GOOD_USER }),
      await caller.send('POST', places.users, { user: {} }),
      await caller.send('PATCH', places.invite(first(big.userIds))),
      await caller.send('PATCH', places.invite(first(big.userIds)), {}),
      await caller.get(places.project(1)),
      await caller.get(placesIn(rfisDisabledProjectId).rfis),
      await limited.get(places.users),
      await limited.get(places.project(first(principals.limited.forbiddenProjectIds))),
      await caller.without('authorization').get(places.users),
    ];
    expect(answers.map(({ status }) => status)).toEqual([201, 409, 422, 202, 202, 404, 403, 403, 404, 401]);
    expect(await lab.violations()).toEqual([]);
  });
});
