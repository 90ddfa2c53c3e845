// The emulator's token endpoint: who gets a token, how it may be asked for, and how long a token lives.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { Lab, UNLIMITED, type Answer } from './support.js';

let lab: Lab;

beforeAll(async () => {
  lab = await Lab.start();
});

beforeEach(() => {
  lab.sandbox.clearLog();
  lab.sandbox.setLimits(UNLIMITED);
});

afterAll(() => lab[Symbol.asyncDispose]());

type Form = Readonly<Record<string, string>>;

const ask = async (init: RequestInit): Promise<Answer> => {
  const response = await fetch(`${lab.url}/oauth/token`, { method: 'POST', ...init });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, body: JSON.parse(text) as unknown };
};

const asForm = (form: Form): RequestInit => ({ body: new URLSearchParams(form) });
const asJson = (form: Form): RequestInit => ({
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(form),
});
const asBasic = ({ client_id = '', client_secret = '', ...form }: Form): RequestInit => ({
  headers: { authorization: `Basic ${Buffer.from(`${client_id}:${client_secret}`).toString('base64')}` },
  body: new URLSearchParams(form),
});
const SPELLINGS = [asForm, asJson, asBasic];

const goodForm = (): Form => ({
  grant_type: 'client_credentials',
  client_id: lab.world.principals.everything.clientId,
  client_secret: lab.world.principals.everything.clientSecret,
});

describe('client credentials', () => {
  test('by form, JSON or Basic give a bearer token that works', async () => {
    for (const spell of SPELLINGS) {
      const answer = await ask(spell(goodForm()));
      expect(answer).toMatchObject({ status: 200 });
      const { access_token, ...rest } = answer.body as { access_token: string };
      expect(rest).toEqual({ token_type: 'bearer', expires_in: 5400, created_at: lab.clock.now() / 1000 });
      const caller = lab.anonymous().with({ 'procore-company-id': String(lab.world.big.id) });
      for (const scheme of ['Bearer', 'bearer']) {
        const me = await caller.with({ authorization: `${scheme} ${access_token}` }).get('/rest/v1.0/me');
        expect(me).toMatchObject({ status: 200, body: { id: lab.world.principals.everything.userId } });
      }
    }
  });

  test('with a wrong secret or an unknown client give none', async () => {
    const good = goodForm();
    const wrongs: readonly Form[] = [
      { client_secret: 'guess' },
      { client_id: 'nobody' },
      { client_secret: '' },
      { client_secret: lab.world.principals.limited.clientSecret },
    ];
    for (const spell of SPELLINGS) {
      for (const wrong of wrongs) {
        const answer = await ask(spell({ ...good, ...wrong }));
        expect(answer).toMatchObject({ status: 401, body: { error: 'invalid_client' } });
        expect(answer.text).not.toContain('access_token');
      }
    }
  });

  test('that are missing give none', async () => {
    const answer = await ask(asForm({ grant_type: 'client_credentials' }));
    expect(answer).toMatchObject({ status: 401, body: { error: 'invalid_client' } });
  });
});

describe('the token endpoint', () => {
  test('knows no other grant', async () => {
    for (const grant_type of ['password', 'authorization', 'constructor', '']) {
      const answer = await ask(asJson({ ...goodForm(), grant_type }));
      expect(answer).toMatchObject({ status: 400, body: { error: 'unsupported_grant_type' } });
    }
    const { grant_type: _, ...none } = goodForm();
    expect(await ask(asForm(none))).toMatchObject({ status: 400, body: { error: 'unsupported_grant_type' } });
  });

  test('names a parameter nobody documents, and records it', async () => {
    const answer = await ask(asForm({ ...goodForm(), audience: 'everyone' }));
    expect(answer).toMatchObject({ status: 400, body: { error: 'invalid_request' } });
    expect(await lab.violations()).toEqual([
      expect.objectContaining({
        kind: 'oauth',
        path: '/oauth/token',
        message: expect.stringContaining('audience') as unknown,
      }),
    ]);
  });

  test('reads a form or a JSON object, and records anything else', async () => {
    const text = JSON.stringify(goodForm());
    const json = { 'content-type': 'application/json' };
    const basic = { authorization: (asBasic(goodForm()).headers as Record<string, string>)['authorization']! };
    const wrongs: readonly (readonly [says: string, init: RequestInit])[] = [
      ['missing', {}],
      ['missing', { headers: basic }],
      ['missing', { headers: json, body: ' ' }],
      ['neither', { body: text }],
      ['neither', { headers: { 'content-type': 'text/plain' }, body: new URLSearchParams(goodForm()).toString() }],
      ['not JSON', { headers: json, body: text.slice(0, -1) }],
      ['not an object', { headers: json, body: `[${text}]` }],
      ['not an object', { headers: json, body: 'null' }],
      ['not an object', { headers: json, body: '"client_credentials"' }],
    ];
    for (const [says, init] of wrongs) {
      const answer = await ask(init);
      expect(answer).toMatchObject({ status: 400, body: { error: 'invalid_request' } });
      expect(answer.text).toContain(says);
    }
    const recorded = (await lab.violations()).map(({ kind, message }) => ({ kind, message }));
    expect(recorded).toEqual(wrongs.map(([says]) => ({ kind: 'oauth', message: expect.stringContaining(says) })));
  });

  test('is a POST, and the only endpoint of its kind', async () => {
    expect(await lab.anonymous().get('/oauth/token')).toMatchObject({ status: 404 });
    expect(await lab.anonymous().send('POST', '/oauth/nothing', {})).toMatchObject({ status: 404 });
    expect((await lab.violations()).map(({ kind, path }) => [kind, path])).toEqual([
      ['unknown-path', '/oauth/token'],
      ['unknown-path', '/oauth/nothing'],
    ]);
  });

  test('is not metered', async () => {
    lab.sandbox.setLimits({ hourly: 1, spike: 1 });
    const answers = [await ask(asForm(goodForm())), await ask(asForm(goodForm()))];
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(answers.some(({ headers }) => headers.has('x-rate-limit-limit'))).toBe(false);
  });
});

describe('a token', () => {
  test('lives 5,400 seconds', async () => {
    const caller = await lab.as();
    lab.clock.advance(5_399_000);
    expect(await caller.get('/rest/v1.0/me')).toMatchObject({ status: 200 });
    lab.clock.advance(1000);
    expect(await caller.get('/rest/v1.0/me')).toMatchObject({ status: 401 });
    expect(await (await lab.as()).get('/rest/v1.0/me')).toMatchObject({ status: 200 });
  });

  test('is not ended by another one of the same app', async () => {
    const [one, other] = [await lab.as(), await lab.as()];
    expect(one.headers['authorization']).not.toBe(other.headers['authorization']);
    for (const caller of [one, other]) expect(await caller.get('/rest/v1.0/me')).toMatchObject({ status: 200 });
  });

  test('ends when it is told to', async () => {
    const callers = [await lab.as('everything'), await lab.as('limited')];
    expect(await lab.admin('POST expire-tokens')).toMatchObject({ status: 204, text: '' });
    for (const caller of callers) expect(await caller.get('/rest/v1.0/me')).toMatchObject({ status: 401 });
    expect(await (await lab.as()).get('/rest/v1.0/me')).toMatchObject({ status: 200 });
  });
});
