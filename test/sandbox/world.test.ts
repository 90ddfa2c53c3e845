// The seeded world: as large as promised, and believable - references lead somewhere, dates follow each other.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  ALL_PROJECTS,
  first,
  idsOf,
  Lab,
  numbersAt,
  placesIn,
  placesOf,
  textAt,
  textsAt,
  valuesAt,
  type Row,
} from './support.js';

/** Everything a company holds, read through the API as the account that sees everything. */
interface Company {
  readonly id: number;
  readonly projects: readonly Row[];
  readonly people: readonly Row[];
  readonly vendors: readonly Row[];
  /** The members and vendors of each project, by its id. */
  readonly members: ReadonlyMap<number, readonly Row[]>;
  readonly firms: ReadonlyMap<number, readonly Row[]>;
  readonly rfis: readonly Rfi[];
}

interface Rfi {
  readonly project: Row;
  readonly listed: Row;
  readonly shown: Row;
}

let lab: Lab;
let companies: readonly Company[];

beforeAll(async () => {
  lab = await Lab.start();
  companies = await Promise.all([lab.world.big, lab.world.newRegion, lab.world.small].map(({ id }) => readCompany(id)));
});

afterAll(() => lab[Symbol.asyncDispose]());

async function readCompany(id: number): Promise<Company> {
  const caller = await lab.as('everything', id);
  const places = placesOf(id);
  const { inactiveVendorIds } = one(id);
  const listed = await caller.all(places.projects, ALL_PROJECTS);
  const projects = await Promise.all(listed.map((project) => caller.row(places.project(project.id))));
  const people = [...(await caller.all(places.users)), ...(await caller.all(places.inactiveUsers))];
  const vendors = [
    ...(await caller.all(places.vendors)),
    ...(await Promise.all(inactiveVendorIds.map((vendor) => caller.row(places.vendor(vendor))))),
  ];
  const [members, firms] = [new Map<number, readonly Row[]>(), new Map<number, readonly Row[]>()];
  const rfis: Rfi[] = [];
  for (const project of projects) {
    const inside = placesIn(project.id);
    members.set(project.id, await caller.all(inside.users, { view: 'compact' }));
    firms.set(project.id, await caller.all(inside.vendors, { view: 'name' }));
    if (project.id === lab.world.rfisDisabledProjectId) continue;
    for (const row of await caller.all(inside.rfis))
      rfis.push({ project, listed: row, shown: await caller.row(inside.rfi(row.id)) });
  }
  return { id, projects, people, vendors, members, firms, rfis };
}

const one = (id: number) =>
  first([lab.world.big, lab.world.newRegion, lab.world.small].filter((company) => company.id === id));
const isAccount = (person: Row): boolean => person['job_title'] === 'Service Account';
const each = <T>(pick: (company: Company) => readonly T[]): readonly T[] => companies.flatMap(pick);
const allRfis = (): readonly Rfi[] => each(({ rfis }) => rfis);
const questionsOf = ({ shown }: Rfi): readonly unknown[] => valuesAt(shown, 'questions');
const answersOf = ({ shown }: Rfi): readonly unknown[] => valuesAt(shown, 'questions.answers');

describe('volume', () => {
  test('3 companies, 24 projects, 150 people, 60 vendors, 600 RFIs', () => {
    expect({
      companies: companies.length,
      projects: each(({ projects }) => projects).length,
      people: each(({ people }) => people.filter((person) => !isAccount(person))).length,
      vendors: each(({ vendors }) => vendors).length,
      rfis: allRfis().length,
    }).toEqual({ companies: 3, projects: 24, people: 150, vendors: 60, rfis: 600 });
  });

  test('projects stand at different stages, most of them active', () => {
    const projects = each((company) => company.projects);
    expect(new Set(projects.flatMap((project) => textsAt(project, 'project_stage.name'))).size).toBeGreaterThan(3);
    const inactive = projects.filter(({ active }) => active === false);
    expect(inactive).toHaveLength(each(({ id }) => one(id).inactiveProjectIds).length);
    expect(inactive.length * 4).toBeLessThan(projects.length);
  });

  test('the map of the world is what the API shows', () => {
    for (const { id, projects, people, vendors } of companies) {
      const { projectIds, inactiveProjectIds, userIds, inactiveUserIds, vendorIds, inactiveVendorIds } = one(id);
      expect(idsOf(projects).toSorted()).toEqual([...projectIds, ...inactiveProjectIds].toSorted());
      expect(idsOf(people)).toEqual([...userIds, ...inactiveUserIds]);
      expect(idsOf(vendors)).toEqual([...vendorIds, ...inactiveVendorIds]);
    }
    const example = (name: keyof typeof lab.world.rfis): Rfi =>
      first(allRfis().filter(({ listed }) => listed.id === lab.world.rfis[name].id));
    for (const name of ['open', 'closed', 'draft'] as const) expect(example(name).listed['status']).toBe(name);
    expect(example('private').listed['private']).toBe(true);
    expect(valuesAt(example('fourAssignees').shown, 'assignees')).toHaveLength(4);
  });
});

describe('an RFI', () => {
  test('has a question, somebody to answer it, a manager and a due date', () => {
    for (const rfi of allRfis()) {
      expect(questionsOf(rfi).map((question) => textAt(question, 'plain_text_body') !== '')).toEqual([true]);
      expect(textsAt(rfi.listed, 'questions.body')).toEqual(textsAt(rfi.shown, 'questions.plain_text_body'));
      expect(valuesAt(rfi.shown, 'assignees').length).toBeGreaterThan(0);
      expect(valuesAt(rfi.shown, 'rfi_manager')).toHaveLength(1);
      expect(rfi.shown['due_date']).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
  });

  test('that is closed has one official answer, the last, and nobody to wait for', () => {
    const closed = allRfis().filter(({ shown }) => shown['status'] === 'closed');
    expect(closed.length).toBeGreaterThan(100);
    for (const rfi of closed) {
      const official = answersOf(rfi).map((answer) => textAt(answer, 'official'));
      expect(official).toEqual([...Array<string>(official.length - 1).fill('false'), 'true']);
      expect(rfi.shown).toMatchObject({ ball_in_court: null, ball_in_courts: [], ball_in_court_role: null });
      expect(rfi.shown['time_resolved']).toEqual(expect.any(String));
    }
  });

  test('that is open waits for somebody who has not answered', () => {
    const open = allRfis().filter(({ shown }) => shown['status'] === 'open');
    expect(open.length).toBeGreaterThan(100);
    for (const rfi of open) {
      const waiting = numbersAt(rfi.shown, 'ball_in_courts.id');
      expect(waiting.length).toBeGreaterThan(0);
      expect(numbersAt(rfi.shown, 'ball_in_court.id')).toEqual(waiting.slice(0, 1));
      const responsible = [...numbersAt(rfi.shown, 'assignees.id'), ...numbersAt(rfi.shown, 'rfi_manager.id')];
      expect(waiting.filter((id) => !responsible.includes(id))).toEqual([]);
      const answered = numbersAt(rfi.shown, 'questions.answers.created_by_id');
      expect(waiting.filter((id) => answered.includes(id))).toEqual([]);
      expect(rfi.shown['time_resolved']).toBeNull();
    }
  });

  test('that is open is with those who have yet to answer, then with its manager', () => {
    const roles = new Map<string, number>();
    for (const { listed, shown } of allRfis().filter((rfi) => rfi.shown['status'] === 'open')) {
      const answered = numbersAt(shown, 'questions.answers.created_by_id');
      const waiting = numbersAt(shown, 'assignees.id').filter((id) => !answered.includes(id));
      const role = waiting.length > 0 ? 'Assignee' : 'RFI Manager';
      expect({ id: listed.id, role: shown['ball_in_court_role'] }).toEqual({ id: listed.id, role });
      const holders = waiting.length > 0 ? waiting : numbersAt(shown, 'rfi_manager.id');
      expect(numbersAt(shown, 'ball_in_courts.id')).toEqual(holders);
      roles.set(role, (roles.get(role) ?? 0) + 1);
    }
    expect([...roles.keys()].toSorted()).toEqual(['Assignee', 'RFI Manager']);
    for (const often of roles.values()) expect(often).toBeGreaterThan(30);
  });

  test('that is a draft has no number and no answers, and is with its author', () => {
    const drafts = allRfis().filter(({ shown }) => shown['status'] === 'draft');
    expect(drafts.length).toBeGreaterThan(5);
    for (const rfi of drafts) {
      expect(rfi.shown).toMatchObject({ number: null, full_number: null, draft: true });
      expect(answersOf(rfi)).toEqual([]);
      expect(numbersAt(rfi.shown, 'ball_in_courts.id')).toEqual(numbersAt(rfi.listed, 'created_by.id'));
    }
  });

  test('that is not a draft is numbered in its project from 1 without a gap', () => {
    for (const { projects, rfis } of companies) {
      for (const { id } of projects) {
        const own = rfis.filter(({ project }) => project.id === id);
        const numbers = own.flatMap(({ shown }) => numbersAt(shown, 'number'));
        expect(numbers).toEqual(numbers.map((_, index) => index + 1));
      }
    }
  });

  test('often has attachments, a place, impacts, custom fields and one to four assignees', () => {
    const count = (fits: (rfi: Rfi) => boolean): number => allRfis().filter(fits).length;
    // A reference that leads nowhere would show as null.
    for (const key of ['responsible_contractor', 'location', 'cost_code', 'specification_section', 'received_from'])
      expect({ key, often: count(({ shown }) => shown[key] !== null) > 250 }).toEqual({ key, often: true });
    expect(count(({ shown }) => valuesAt(shown, 'questions.attachments').length > 0)).toBeGreaterThan(150);
    expect(count(({ shown }) => valuesAt(shown, 'questions.answers.attachments').length > 0)).toBeGreaterThan(50);
    expect(count(({ shown }) => textAt(shown, 'cost_impact.status') === 'yes_known')).toBeGreaterThan(30);
    expect(count(({ shown }) => Object.keys(shown['custom_fields'] as object).length > 0)).toBe(600);
    const sizes = new Set(allRfis().map(({ shown }) => valuesAt(shown, 'assignees').length));
    expect([...sizes].sort()).toEqual([1, 2, 3, 4]);
    const subjects = new Set(allRfis().map(({ shown }) => shown['subject']));
    expect(subjects.size).toBeGreaterThan(300);
    expect(count(({ shown }) => /[{}]|undefined/.test(JSON.stringify(shown['subject'])))).toBe(0);
  });
});

describe('references', () => {
  /** Every `{id, …}` below a key of people or vendors, wherever it is embedded. */
  function embedded(value: unknown, wanted: (reference: object) => boolean): readonly Row[] {
    if (typeof value !== 'object' || value === null) return [];
    const inner = Object.values(value).flatMap((child: unknown) => embedded(child, wanted));
    return 'id' in value && wanted(value) ? [value as Row, ...inner] : inner;
  }

  test('to people lead to a person of the same name and login', async () => {
    for (const { id, projects, vendors, rfis, people } of companies) {
      const caller = await lab.as('everything', id);
      const records = [...projects, ...vendors, ...rfis.flatMap(({ listed, shown }) => [listed, shown])];
      const references = embedded(records, (reference) => 'login' in reference);
      expect(references.length).toBeGreaterThan(50);
      const shown = new Map<number, Row>();
      for (const person of new Set(references.map((reference) => reference.id)))
        shown.set(person, await caller.row(placesOf(id).user(person)));
      const wrong = references.filter((reference) => {
        const person = shown.get(reference.id);
        return person?.['name'] !== reference['name'] || person?.['email_address'] !== reference['login'];
      });
      expect(wrong).toEqual([]);
      const contacts = embedded(vendors, (reference) => 'email_address' in reference && !('zip' in reference));
      expect(contacts.filter((contact) => !idsOf(people).includes(contact.id))).toEqual([]);
    }
  });

  test('to vendors and projects lead to one of the same name', () => {
    for (const { projects, people, vendors, rfis, firms } of companies) {
      const names = new Map(vendors.map((vendor) => [vendor.id, vendor['name']]));
      const references = [
        ...people.flatMap((person) => valuesAt(person, 'vendor')),
        ...vendors.flatMap((vendor) => valuesAt(vendor, 'parent')),
        ...rfis.flatMap(({ listed, shown }) => [
          ...valuesAt(listed, 'responsible_contractor'),
          ...valuesAt(shown, 'responsible_contractor'),
        ]),
        ...[...firms.values()].flat(),
      ] as Row[];
      expect(references.filter(({ id, name }) => names.get(id) !== name)).toEqual([]);
      const projectIds = idsOf(projects);
      const named = vendors.flatMap((vendor) => numbersAt(vendor, 'project_ids'));
      expect(named.length).toBeGreaterThan(0);
      expect(named.filter((id) => !projectIds.includes(id))).toEqual([]);
    }
  });

  test('from a person lead to a vendor, always', () => {
    for (const { people, vendors } of companies) {
      const ids = idsOf(vendors);
      const homeless = people.filter((person) => !numbersAt(person, 'vendor.id').some((id) => ids.includes(id)));
      expect(homeless).toEqual([]);
    }
  });

  test('from a project to its members and vendors agree with each other', () => {
    for (const { projects, vendors, members, firms } of companies) {
      for (const { id } of projects) {
        const own = idsOf(firms.get(id) ?? []);
        // Those who are inactive are on projects too, in lists of their own.
        const active = vendors.filter((vendor) => vendor['is_active'] === true);
        expect(idsOf(active.filter((vendor) => numbersAt(vendor, 'project_ids').includes(id)))).toEqual(
          own.toSorted((a, b) => a - b),
        );
        const employers = (members.get(id) ?? []).flatMap((member) => numbersAt(member, 'vendor.id'));
        expect(employers.filter((employer) => !own.includes(employer))).toEqual([]);
      }
    }
  });

  test('from an RFI to those who work on it stay within the project', () => {
    for (const { rfis, members, firms } of companies) {
      for (const { project, shown } of rfis) {
        const inside = idsOf(members.get(project.id) ?? []);
        const working = [...numbersAt(shown, 'assignees.id'), ...numbersAt(shown, 'rfi_manager.id')];
        expect(working.filter((id) => !inside.includes(id))).toEqual([]);
        const contractors = numbersAt(shown, 'responsible_contractor.id');
        expect(contractors.filter((id) => !idsOf(firms.get(project.id) ?? []).includes(id))).toEqual([]);
      }
    }
  });
});

describe('people', () => {
  test('have addresses of their own that reach nobody, and names of their own', () => {
    for (const { people } of companies) {
      const logins = people.map((person) => textAt(person, 'email_address'));
      expect(new Set(logins).size).toBe(logins.length);
      expect(logins.filter((login) => !/^[^@\s]+@[a-z.]+\.example$/.test(login))).toEqual([]);
      expect(new Set(people.map((person) => person['name'])).size).toBe(people.length);
    }
  });
});

describe('dates', () => {
  const base = (): string => lab.world.base;
  const isInstant = (text: string): boolean => /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/.test(text);

  test('of creation come before those of change, and both before now', () => {
    const records = each(({ people, vendors, projects, rfis }) => [
      ...people,
      ...vendors,
      ...projects,
      ...rfis.map(({ shown }) => shown),
    ]);
    const wrong = records.filter((record) => {
      const [created, updated] = [textAt(record, 'created_at'), textAt(record, 'updated_at')];
      return !(isInstant(created) && isInstant(updated) && created <= updated && updated <= base());
    });
    expect(wrong).toEqual([]);
  });

  test('of an RFI follow each other: created, asked, answered, resolved', () => {
    for (const rfi of allRfis()) {
      const { shown } = rfi;
      const chain = [
        textAt(shown, 'created_at'),
        textAt(shown, 'initiated_at'),
        ...textsAt(shown, 'questions.question_date'),
        ...textsAt(shown, 'questions.answers.answer_date'),
        ...textsAt(shown, 'time_resolved'),
      ];
      expect(chain.filter((instant) => !isInstant(instant))).toEqual([]);
      expect(chain).toEqual(chain.toSorted());
      expect(chain.at(-1)! <= base()).toBe(true);
      expect(textAt(shown, 'created_at').slice(0, 10) <= textAt(shown, 'due_date')).toBe(true);
    }
  });

  test('of an RFI lie within the life of its project', () => {
    let complete = 0;
    for (const { project, shown } of allRfis()) {
      const created = textAt(shown, 'created_at');
      expect(textAt(project, 'created_at') <= created).toBe(true);
      const completion = textAt(project, 'completion_date');
      if (completion >= base().slice(0, 10)) continue;
      complete += 1;
      const answers = textsAt(shown, 'questions.answers.answer_date');
      const late = [created, textAt(shown, 'updated_at'), ...textsAt(shown, 'time_resolved'), ...answers].filter(
        (instant) => instant > completion,
      );
      expect(late).toEqual([]);
      expect(textAt(shown, 'due_date') <= completion).toBe(true);
    }
    expect(complete).toBeGreaterThan(30);
  });

  test('of RFIs follow their numbers', () => {
    for (const { projects, rfis } of companies) {
      for (const { id } of projects) {
        const created = rfis.filter(({ project }) => project.id === id).map(({ shown }) => textAt(shown, 'created_at'));
        expect(created).toEqual(created.toSorted());
      }
    }
  });

  test('of change are no earlier than what has changed', () => {
    for (const { shown } of allRfis()) {
      const updated = textAt(shown, 'updated_at');
      expect(textsAt(shown, 'questions.answers.answer_date').filter((answered) => answered > updated)).toEqual([]);
      for (const location of valuesAt(shown, 'location'))
        expect(textAt(location, 'created_at') <= textAt(location, 'updated_at')).toBe(true);
    }
  });

  test('of an account are before everything its owner has done, and after those of its firm', () => {
    for (const { people, projects, rfis, vendors } of companies) {
      const createdAt = new Map([...people, ...vendors].map((record) => [record.id, textAt(record, 'created_at')]));
      const done: (readonly [who: number, at: string])[] = [
        ...projects.map((project) => [numbersAt(project, 'created_by.id')[0]!, textAt(project, 'created_at')] as const),
        ...people.map((person) => [numbersAt(person, 'vendor.id')[0]!, textAt(person, 'created_at')] as const),
        ...rfis.flatMap(({ listed, shown }) => {
          const involved = ['created_by.id', 'rfi_manager.id', 'assignees.id'].flatMap((key) => numbersAt(listed, key));
          return involved.map((id) => [id, textAt(shown, 'created_at')] as const);
        }),
      ];
      expect(done.filter(([who, at]) => !((createdAt.get(who) ?? '9') <= at))).toEqual([]);
    }
  });

  test('some open RFIs are overdue, others have time', () => {
    const due = allRfis()
      .filter(({ shown }) => shown['status'] === 'open')
      .map(({ shown }) => textAt(shown, 'due_date'));
    expect(due.filter((date) => date < base().slice(0, 10)).length).toBeGreaterThan(20);
    expect(due.filter((date) => date > base().slice(0, 10)).length).toBeGreaterThan(20);
  });

  test('of a project: it starts before it ends', () => {
    for (const project of each(({ projects }) => projects)) {
      const [start, end] = [textAt(project, 'start_date'), textAt(project, 'completion_date')];
      expect(start < end).toBe(true);
      for (const actual of textsAt(project, 'actual_start_date')) expect(start <= actual && actual < end).toBe(true);
    }
  });
});
