// What timecards refer to.
import { type CompanyId, wireId } from '../../kernel/procore-id.js';
import type { Context } from '../../graphql/generated.js';
import type { InCompanyOrProject, InProject, RecordKey } from '../../procore/record.js';
import type { WireNamed } from '../../procore/values.js';
import type { TimecardEntryWire } from './rest.js';

export const userOf = (wire: WireNamed | null | undefined, company: CompanyId, { loaders }: Context) =>
  wire ? loaders.user.reference({ company, id: wireId(wire.id) }, { id: wire.id, name: wire.name }) : null;

/** Where something is that belongs to the timecard's project; null for a timecard without one. */
export const besides = (
  { company, project }: InCompanyOrProject,
  { id }: { readonly id: unknown },
): InProject | null => (project === undefined ? null : { company, project, id: wireId(id) });

/** Whose timecard it is. Whether they have an account the timecard says as well. */
export function personOf(
  party: WireNamed | null | undefined,
  login: WireNamed | null | undefined,
  { company }: RecordKey,
  { loaders }: Context,
) {
  if (!party) return null;
  const { id, name } = party;
  return loaders.person.reference({ company, id: wireId(id) }, { id, name, user_id: login?.id ?? null });
}

export function costCodeOf(wire: WireNamed | null | undefined, key: InCompanyOrProject, { loaders }: Context) {
  const at = wire && besides(key, wire);
  return at ? loaders.costCode.reference(at, { id: wire.id, name: wire.name }) : null;
}

/** The key of a timecard of the company, which says itself in which project it is. */
export function keyInCompany(wire: TimecardEntryWire, company: RecordKey['company']): InCompanyOrProject {
  const key = { company, id: wireId(wire.id) };
  return wire.project ? { ...key, project: wireId(wire.project.id) } : key;
}
