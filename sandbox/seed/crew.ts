// Crews of the projects under construction: one of the company's own people, and those of two of its firms.
import { Kind, type Entity } from '../store.js';
import { storeFile, type StoredFile } from './file.js';
import type { OfProject } from './of-project.js';
import { type Person, peopleOn } from './person.js';
import type { Sowing } from './plan.js';
import { projects, type Project } from './project.js';
import type { Random } from './random.js';
import { vendors } from './vendor.js';

export interface Crew extends Entity, OfProject {
  readonly name: string;
  readonly lead_party_id: number;
  readonly lead_user_id: number | null;
  readonly member_ids: readonly number[];
  /** Of the members with an account. */
  readonly employee_ids: readonly number[];
  /** What its lead signs with. */
  readonly signature_file: StoredFile;
  readonly created_by_id: number;
  readonly created_at: string;
  readonly updated_at: string;
}

export const crews = new Kind<Crew>('crews', 1_812_330);
const FIRMS_WITH_A_CREW = 2;
/** Of those without an account. */
const WORKERS_IN_A_CREW = 3;

/** Work goes on: the project has begun, and is not over. */
export const isUnderWay = ({ active, actual_start_date }: Project): boolean => active && actual_start_date !== null;

export function sowCrews(sowing: Sowing): void {
  const { data, calendar } = sowing;
  const random = sowing.random('crew');
  for (const project of projects.in(data).where(isUnderWay)) {
    const people = peopleOn(project, data).filter(
      ({ is_active, job_title }) => is_active && job_title !== 'Service Account',
    );
    const workersOf = (vendorId: number) =>
      people.filter(({ user_id, vendor_id }) => user_id === null && vendor_id === vendorId);
    const [own = 0, ...firms] = project.vendor_ids.filter((id) => workersOf(id).length > 0);
    for (const vendorId of [own, ...random.some(firms, FIRMS_WITH_A_CREW)]) {
      const lead = leadOf(
        people.filter(({ vendor_id }) => vendor_id === vendorId),
        random,
      );
      if (!lead) continue;
      const mate = people.find((person) => person.vendor_id === vendorId && person.user_id !== null && person !== lead);
      const workers = workersOf(vendorId)
        .filter(({ id }) => id !== lead.id)
        .slice(0, WORKERS_IN_A_CREW);
      const members = [lead, ...(mate ? [mate] : []), ...workers];
      const created = -random.int(100, 180) - random.next();
      crews.in(data).put({
        id: crews.in(data).newId(),
        project_id: project.id,
        name: `${vendors.in(data).must(vendorId).name} Crew`,
        lead_party_id: lead.id,
        lead_user_id: lead.user_id,
        member_ids: members.map(({ id }) => id),
        employee_ids: members.flatMap(({ user_id }) => user_id ?? []),
        signature_file: storeFile(data, `signature-${project.project_number}.png`.toLowerCase()),
        created_by_id: project.created_by_id,
        created_at: calendar.instant(created),
        updated_at: calendar.instant(-random.int(1, 90) - random.next()),
      });
    }
  }
}

/** A crew is led by somebody with an account, where the firm has one on the project. */
function leadOf(people: readonly Person[], random: Random): Person | undefined {
  const accounts = people.filter(({ user_id }) => user_id !== null);
  return accounts.length > 0 ? random.pick(accounts) : people[0];
}
