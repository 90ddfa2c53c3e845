// What people of a company wrote about its vendors, and inactive vendors on the projects they once worked on.
import { Kind, type Entity } from '../store.js';
import { attach, type StoredFile } from './file.js';
import type { Sowing } from './plan.js';
import { projects } from './project.js';
import { users } from './user.js';
import { ownVendor, vendors } from './vendor.js';

export interface VendorComment extends Entity {
  readonly vendor_id: number;
  readonly body: string;
  readonly rating: number | null;
  readonly attachments: readonly StoredFile[];
  readonly created_by_id: number;
  readonly created_at: string;
}

export const vendorComments = new Kind<VendorComment>('vendorComments', 6_120_440);

const REMARKS = [
  ['Finished ahead of schedule and left the floor clean.', 5],
  ['Crew was short for two weeks; had to be reminded of the safety plan.', 2],
  ['Shop drawings late, work itself good.', 3],
  ['Priced changes fairly.', 4],
  ['Ask for their new estimator.', null],
] as const;

export function sowVendorComments(sowing: Sowing): void {
  const { data, calendar } = sowing;
  const random = sowing.random('vendor comment');
  const own = ownVendor({ data });
  const staff = users.in(data).where((user) => user.is_employee && user.is_active);
  for (const { id: vendor_id } of vendors.in(data).where(({ id }) => id !== own.id))
    for (const [body, rating] of random.some(REMARKS, random.int(0, 3)))
      vendorComments.in(data).put({
        id: vendorComments.in(data).newId(),
        vendor_id,
        body,
        rating,
        attachments: attach(data, random, random.chance(0.3) ? 1 : 0, ['evaluation.pdf', 'site-photo.jpg']),
        created_by_id: random.pick(staff).id,
        created_at: calendar.instant(-random.int(1, 280) - random.next()),
      });
}

/** Every other project had the inactive vendors on it. */
export function sowFormerVendors({ data }: Sowing): void {
  const former = vendors.in(data).where(({ is_active }) => !is_active);
  for (const [index, project] of projects.in(data).all().entries())
    if (index % 2 === 0)
      projects.in(data).put({ ...project, vendor_ids: [...project.vendor_ids, ...former.map(({ id }) => id)] });
}
