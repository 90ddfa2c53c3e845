// A map of the seeded world: ids to start from, so that a test or a person need not search for an example.
import { companies } from './seed/company.js';
import type { Seeded } from './seed/index.js';
import type { Principals } from './seed/principals.js';
import { projects } from './seed/project.js';
import { rfis, type Rfi } from './seed/rfi.js';
import { users } from './seed/user.js';
import { vendors } from './seed/vendor.js';
import { instantOf } from './seed/calendar.js';
import { isPermitted, type Principal } from './principal.js';
import type { Dataset, Entity } from './store.js';

export interface WorldCompany {
  readonly id: number;
  readonly name: string;
  /** Active ones, in the order of the project list. */
  readonly projectIds: readonly number[];
  readonly inactiveProjectIds: readonly number[];
  readonly userIds: readonly number[];
  readonly inactiveUserIds: readonly number[];
  readonly vendorIds: readonly number[];
  readonly inactiveVendorIds: readonly number[];
}

export interface WorldPrincipal {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly userId: number;
  readonly companyIds: readonly number[];
}

export interface WorldRfi {
  readonly projectId: number;
  readonly id: number;
}

export interface World {
  /** The instant all dates are relative to. */
  readonly base: string;
  /** 12 projects; ids of an older region. */
  readonly big: WorldCompany;
  /** 7 projects; every id at or above 2^49. */
  readonly newRegion: WorldCompany;
  /** 5 projects. */
  readonly small: WorldCompany;
  readonly principals: {
    readonly everything: WorldPrincipal;
    readonly oneCompany: WorldPrincipal;
    readonly limited: WorldPrincipal & {
      readonly permittedProjectIds: readonly number[];
      /** Hidden on show and in lists; 403 on their tools. */
      readonly forbiddenProjectIds: readonly number[];
    };
  };
  /** A project of the big company whose RFI tool is switched off for everybody. */
  readonly rfisDisabledProjectId: number;
  /** RFIs of the big company, one for each case. */
  readonly rfis: Readonly<Record<'open' | 'closed' | 'draft' | 'private' | 'fourAssignees', WorldRfi>>;
}

const ids = (rows: readonly Entity[]): number[] => rows.map(({ id }) => id);

function describe(data: Dataset): WorldCompany {
  const { id, name } = companies.in(data).must(data.companyId);
  return {
    id,
    name,
    projectIds: ids(projects.in(data).where(({ active }) => active)),
    inactiveProjectIds: ids(projects.in(data).where(({ active }) => !active)),
    userIds: ids(users.in(data).where((user) => user.is_active)),
    inactiveUserIds: ids(users.in(data).where((user) => !user.is_active)),
    vendorIds: ids(vendors.in(data).where((vendor) => vendor.is_active)),
    inactiveVendorIds: ids(vendors.in(data).where((vendor) => !vendor.is_active)),
  };
}

function introduce({ clientId, clientSecret, grants }: Principal): WorldPrincipal {
  const [grant] = grants.values();
  if (!grant) throw new Error(`${clientId} is connected to no company`);
  return { clientId, clientSecret, userId: grant.userId, companyIds: [...grants.keys()] };
}

function limitedWorld({ limited }: Principals, data: Dataset): World['principals']['limited'] {
  const grant = limited.grants.get(data.companyId);
  const all = ids(projects.in(data).all());
  const permittedProjectIds = all.filter((id) => grant && isPermitted(grant, id));
  const forbiddenProjectIds = all.filter((id) => !permittedProjectIds.includes(id));
  return { ...introduce(limited), permittedProjectIds, forbiddenProjectIds };
}

function example(data: Dataset, fits: (rfi: Rfi) => boolean): WorldRfi {
  const [rfi] = rfis
    .in(data)
    .where(
      (candidate) =>
        candidate.deleted_at === null && fits(candidate) && projects.in(data).must(candidate.project_id).active,
    );
  if (!rfi) throw new Error('No such RFI in this seed');
  return { projectId: rfi.project_id, id: rfi.id };
}

export function worldOf({ datasets, principals, baseMs }: Seeded): World {
  const [big, newRegion, small] = datasets;
  if (!big || !newRegion || !small) throw new Error('A company is missing');
  const [rfisOff] = projects.in(big).where((project) => project.disabled_tools.includes('rfis'));
  return {
    base: instantOf(baseMs),
    big: describe(big),
    newRegion: describe(newRegion),
    small: describe(small),
    principals: {
      everything: introduce(principals.everything),
      oneCompany: introduce(principals.oneCompany),
      limited: limitedWorld(principals, big),
    },
    rfisDisabledProjectId: rfisOff?.id ?? 0,
    rfis: {
      open: example(big, (rfi) => rfi.status === 'open' && !rfi.private),
      closed: example(big, (rfi) => rfi.status === 'closed' && !rfi.private),
      draft: example(big, (rfi) => rfi.status === 'draft'),
      private: example(big, (rfi) => rfi.private && rfi.status === 'open'),
      fourAssignees: example(big, (rfi) => rfi.assignments.length === 4 && !rfi.private),
    },
  };
}
