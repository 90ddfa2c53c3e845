// Holds what writes changed in the emulator against what their endpoints say they touch. Reads touch nothing.
import type { Exchange } from '../../sandbox/server.js';
import { endpoints } from '../contract/slices.js';

/** The types that show a kind of record; none where the graph shows it to nobody but who is making it. */
const shownAs: Readonly<Record<string, readonly string[]>> = {
  documents: ['File'], // folders are documents too, and what is done to one is done to the files in it
  insurances: ['VendorInsurance'],
  memberships: ['ProjectMember', 'ProjectUserConnection'],
  projectRoles: ['ProjectRole'],
  projects: ['Project'],
  referencePeople: ['Person'],
  rfis: ['Rfi'],
  signatures: ['TimecardEntry'],
  storedFiles: [],
  submittals: ['Submittal'],
  submittalPackages: ['SubmittalPackage'],
  timecardEntries: ['TimecardEntry'],
  timesheets: ['Timesheet'],
  tools: ['ProjectTool'],
  uploads: [],
  users: ['User'],
  vendors: ['Vendor'],
};

const touchedBy = new Map(
  endpoints.map(({ value }) => [
    `${value.method} ${value.path}`,
    'touches' in value ? (value.touches as readonly string[]) : [],
  ]),
);

/** What an exchange changed that its endpoint does not speak of, a line each. */
export function untold({ method, route, changed }: Pick<Exchange, 'method' | 'route' | 'changed'>): string[] {
  const where = `${method} ${route ?? 'to the storage'}`;
  const touched = touchedBy.get(where) ?? [];
  return changed.flatMap((kind) => {
    const types = shownAs[kind];
    if (types === undefined) return [`${where} changes ${kind}: how the graph shows these is not known`];
    return types
      .filter((type) => !touched.includes(type))
      .map((type) => `${where} changes ${kind}, and does not say that it touches ${type}`);
  });
}
