// The seed: builds every company's records, a pure function of the seed number and the base date.
import { Dataset } from '../store.js';
import { Calendar } from './calendar.js';
import { sowCompany } from './company.js';
import { sowCrews } from './crew.js';
import { sowDrawings } from './drawing.js';
import { sowPeople } from './person.js';
import { COMPANIES, type Sowing } from './plan.js';
import { makePrincipals, type Principals } from './principals.js';
import { sowProjects } from './project.js';
import { Random } from './random.js';
import { sowRfis } from './rfi.js';
import { sowSites } from './site.js';
import { sowSpecifications } from './specification.js';
import { sowTimecards } from './timecard.js';
import { sowUsers } from './user.js';
import { sowVendors } from './vendor.js';

/** In the order in which they need each other. */
const SOWERS: readonly ((sowing: Sowing) => void)[] = [
  sowCompany,
  sowVendors,
  sowUsers,
  sowProjects,
  sowSites,
  sowSpecifications,
  sowDrawings,
  sowRfis,
  sowPeople,
  sowCrews,
  sowTimecards,
];

export interface Seeded {
  readonly datasets: readonly Dataset[];
  readonly principals: Principals;
  readonly baseMs: number;
}

export function sow(seed: number, nowMs: number): Seeded {
  const calendar = new Calendar(nowMs);
  const datasets = COMPANIES.map((plan) => {
    const data = new Dataset(plan.id, plan.idOffset);
    const random = (noun: string) => new Random(seed, `${plan.shortName} ${noun}`);
    for (const sowNoun of SOWERS) sowNoun({ data, plan, calendar, random });
    return data;
  });
  return { datasets, principals: makePrincipals(datasets, calendar.instant(-400)), baseMs: calendar.baseMs };
}
