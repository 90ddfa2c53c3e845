// Writes: creating a person, inviting one, everything that can be wrong with either, and how a reset undoes them.
import { describe, expect, test } from '@jest/globals';
import { first, idsOf, Lab, NOON_MS, one, placesOf, textAt, type Answer, type Caller } from './support.js';

const GOOD = { first_name: 'Nora', last_name: 'Quill', email_address: 'Nora.Quill@apps.example' };

interface Desk {
  readonly lab: Lab;
  readonly caller: Caller;
  readonly places: ReturnType<typeof placesOf>;
  readonly create: (user: object) => Promise<Answer>;
}

async function deskOf(lab: Lab, companyId = lab.world.big.id): Promise<Desk> {
  const caller = await lab.as('everything', companyId);
  const places = placesOf(companyId);
  return { lab, caller, places, create: (user) => caller.send('POST', places.users, { user }) };
}

describe('a new person', () => {
  test('is 201, in the directory at once, and shown', async () => {
    await using lab = await Lab.start();
    const { caller, places, create } = await deskOf(lab);
    lab.clock.advance(61_000);
    const answer = await create(GOOD);
    const at = `${new Date(NOON_MS + 61_000).toISOString().slice(0, 19)}Z`;
    expect(answer).toMatchObject({
      status: 201,
      body: { ...GOOD, name: 'Nora Quill', initials: 'NQ', created_at: at, updated_at: at, is_active: true },
    });
    expect(answer.body).toMatchObject({
      is_employee: false,
      vendor: null,
      job_title: null,
      add_to_new_projects: false,
    });
    const { id } = answer.body as { id: number };
    expect([...lab.world.big.userIds, ...lab.world.big.inactiveUserIds]).not.toContain(id);
    expect(idsOf(await caller.all(places.users))).toEqual([...lab.world.big.userIds, id]);
    const { add_to_new_projects: _, ...shown } = answer.body as Record<string, unknown>;
    expect((await caller.get(places.user(id))).body).toEqual(shown);
  });

  test('keeps every field it was given', async () => {
    await using lab = await Lab.start();
    const { caller, places, create } = await deskOf(lab);
    const [vendor] = await caller.all(places.vendors);
    const listed = one(await caller.all(places.users), (user) => user['permission_template'] !== null);
    const fields = {
      ...GOOD,
      job_title: 'Estimator',
      address: '12 Mill St',
      city: 'Oakland',
      zip: '94612',
      state_code: 'CA',
      country_code: 'US',
      business_phone: '(510) 555-0142',
      business_phone_extension: 12,
      mobile_phone: '(510) 555-0143',
      fax_number: '(510) 555-0144',
      email_signature: 'N. Quill',
      employee_id: 'E77',
      is_employee: true,
      notes: 'Night shift',
      initials: 'Q',
      origin_id: 'A-1',
      origin_data: 'imported',
      default_permission_template_id: Number(textAt(listed, 'permission_template.id')),
      company_permission_template_id: Number(textAt(listed, 'company_permission_template.id')),
      work_classification_id: 5,
    };
    const answer = await create({ ...fields, vendor_id: vendor!.id, bid_contact: true, avatar: null });
    expect(answer).toMatchObject({ status: 201, body: { ...fields, avatar: null } });
    expect((answer.body as { vendor: unknown }).vendor).toEqual({ id: vendor!.id, name: vendor!['name'] });
  });

  test('is called by the parts of the name that are not blank', async () => {
    await using lab = await Lab.start();
    const { create } = await deskOf(lab);
    for (const [index, first_name] of ['', '  ', null].entries()) {
      const email_address = `solo${index}@apps.example`;
      const answer = await create({ first_name, last_name: 'Solo', email_address });
      expect(answer).toMatchObject({ status: 201, body: { first_name, name: 'Solo', initials: 'S' } });
    }
  });

  test('who is not active is in the other list', async () => {
    await using lab = await Lab.start();
    const { caller, places, create } = await deskOf(lab);
    const { id } = (await create({ ...GOOD, is_active: false })).body as { id: number };
    expect(idsOf(await caller.all(places.users))).not.toContain(id);
    expect(idsOf(await caller.all(places.inactiveUsers))).toContain(id);
  });

  test('of a newer region has an id of that region', async () => {
    await using lab = await Lab.start();
    const { create } = await deskOf(lab, lab.world.newRegion.id);
    const { id } = (await create(GOOD)).body as { id: number };
    expect(id).toBeGreaterThan(2 ** 49);
  });

  test('that breaks a rule is 422, with every broken rule by field, and is not created', async () => {
    await using lab = await Lab.start();
    const { caller, places, create } = await deskOf(lab);
    const blank = "can't be blank";
    const { vendorIds } = lab.world.big;
    const cases: readonly (readonly [user: object, errors: Readonly<Record<string, readonly string[]>>])[] = [
      [{}, { last_name: [blank], email_address: [blank] }],
      [
        { last_name: '  ', email_address: null },
        { last_name: [blank], email_address: [blank] },
      ],
      [{ ...GOOD, email_address: 'nora' }, { email_address: ['is invalid'] }],
      [{ ...GOOD, email_address: 'nora quill@apps.example' }, { email_address: ['is invalid'] }],
      [{ ...GOOD, country_code: 'usa' }, { country_code: ['is invalid'] }],
      [{ ...GOOD, vendor_id: 1 }, { vendor_id: ['does not exist'] }],
      [{ ...GOOD, vendor_id: first(lab.world.small.vendorIds) }, { vendor_id: ['does not exist'] }],
      [{ ...GOOD, bid_contact: true }, { vendor_id: [blank] }],
      [{ ...GOOD, default_permission_template_id: 1 }, { default_permission_template_id: ['does not exist'] }],
      [{ ...GOOD, company_permission_template_id: 1 }, { company_permission_template_id: ['does not exist'] }],
      [
        { last_name: '', email_address: 'x', country_code: '', vendor_id: vendorIds[0]! + 1 },
        {
          last_name: [blank],
          email_address: ['is invalid'],
          country_code: ['is invalid'],
          vendor_id: ['does not exist'],
        },
      ],
    ];
    for (const [user, errors] of cases) {
      const answer = await create(user);
      expect({ user, status: answer.status, body: answer.body }).toEqual({ user, status: 422, body: { errors } });
    }
    expect(idsOf(await caller.all(places.users))).toEqual(lab.world.big.userIds);
    expect(await lab.violations()).toEqual([]);
  });

  test('with an address that is taken is 409, in any letter case and from whoever has left, too', async () => {
    await using lab = await Lab.start();
    const { caller, places, create } = await deskOf(lab);
    const conflict = { status: 409, body: { errors: { email_address: ['has already been taken'] } } };
    expect(await create(GOOD)).toMatchObject({ status: 201 });
    expect(await create({ ...GOOD, first_name: 'Other' })).toMatchObject(conflict);
    expect(await create({ ...GOOD, email_address: GOOD.email_address.toUpperCase() })).toMatchObject(conflict);
    const [gone] = await caller.all(places.inactiveUsers);
    expect(await create({ ...GOOD, email_address: gone!['email_address'] })).toMatchObject(conflict);
    expect(await caller.all(places.users)).toHaveLength(lab.world.big.userIds.length + 1);
    const elsewhere = await deskOf(lab, lab.world.small.id);
    expect(await elsewhere.create(GOOD)).toMatchObject({ status: 201 });
  });

  test('may come with Procore’s own switch for configurable validations', async () => {
    await using lab = await Lab.start();
    const { caller, places } = await deskOf(lab);
    const path = `${places.users}?run_configurable_validations=true`;
    expect(await caller.send('POST', path, { user: GOOD })).toMatchObject({ status: 201 });
  });
});

describe('an invitation', () => {
  test('is 202 without a body, and leaves its date', async () => {
    await using lab = await Lab.start();
    const { caller, places, create } = await deskOf(lab);
    const { id } = (await create(GOOD)).body as { id: number };
    const sentAt = async () => one(await caller.all(places.users), (user) => user.id === id)['welcome_email_sent_at'];
    expect(await sentAt()).toBeNull();
    lab.clock.advance(5000);
    const answer = await caller.send('PATCH', places.invite(id));
    expect(answer).toMatchObject({ status: 202, text: '', body: undefined });
    expect(answer.headers.has('content-type')).toBe(false);
    expect(await sentAt()).toBe('2026-06-15T12:00:05Z');
    expect(await caller.send('PATCH', places.invite(id), {})).toMatchObject({ status: 202 });
  });

  test('of nobody, or of somebody in another company, is 404', async () => {
    await using lab = await Lab.start();
    const { caller, places } = await deskOf(lab);
    for (const id of [1, first(lab.world.small.userIds)])
      expect(await caller.send('PATCH', places.invite(id))).toMatchObject({
        status: 404,
        body: { errors: 'Not Found' },
      });
  });
});

describe('a reset', () => {
  test('takes back what was written, and everything else that has happened', async () => {
    await using lab = await Lab.start({ limits: { hourly: 1_000_000, spike: 30 } });
    const { caller, places, create } = await deskOf(lab);
    const before = (await caller.get(places.users)).text;
    const created = (await create(GOOD)).body as { id: number };
    await caller.send('PATCH', places.invite(first(lab.world.big.userIds)));
    await caller.get('/rest/v1.0/nothing');
    lab.sandbox.addFault({ match: 'vendors', kind: 500 });
    expect((await caller.get(places.users)).text).not.toBe(before);

    expect(await lab.admin('POST reset')).toMatchObject({ status: 204, text: '' });
    expect((await lab.admin('GET log')).body).toEqual([]);
    expect((await lab.admin('GET violations')).body).toEqual([]);
    expect((await lab.admin('GET faults')).body).toEqual([]);
    expect(await caller.get(places.users)).toMatchObject({ status: 401 });
    const again = await deskOf(lab);
    const answer = await again.caller.get(places.users);
    expect(answer.text).toBe(before);
    expect(answer.headers.get('x-rate-limit-remaining')).toBe('29');
    expect(await again.caller.get(places.vendors)).toMatchObject({ status: 200 });
    expect(await again.caller.get(places.user(created.id))).toMatchObject({ status: 404 });
    expect((await again.create(GOOD)).body).toMatchObject({ id: created.id });
  });
});

test('the log tells which kinds of record a call changed', async () => {
  await using lab = await Lab.start();
  const { create, caller, places } = await deskOf(lab);
  await caller.get(places.users);
  await create({ first_name: 'Nora' });
  await create(GOOD);
  const changes = lab.sandbox.log().filter(({ path }) => path === places.users);
  expect(changes.map(({ status, changed }) => [status, changed])).toEqual([
    [200, []],
    [422, []],
    [201, ['users']],
  ]);
});
