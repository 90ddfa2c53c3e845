// The seed: builds every company's records, a pure function of the seed number and the base date.
import { Dataset, later } from '../store.js';
import { Calendar } from './calendar.js';
import { sowClassifications } from './classification.js';
import { sowCompany } from './company.js';
import { sowDirectory } from './directory.js';
import { documents, documentTags, sowDocuments } from './document.js';
import { sowDrawings } from './drawing.js';
import { sowDrawingRevisions } from './drawing-revision.js';
import { sowPhotos } from './photo.js';
import { sowInsurances } from './insurance.js';
import { sowCrews } from './crew.js';
import { sowPeople } from './person.js';
import { COMPANIES, type Sowing } from './plan.js';
import { makePrincipals, type Principals } from './principals.js';
import { sowProjectHomes } from './project-home.js';
import { sowProjects } from './project.js';
import { Random } from './random.js';
import { sowRfis } from './rfi.js';
import { sowSites } from './site.js';
import { sowSpecifications } from './specification.js';
import { sowSubmittals } from './submittal.js';
import { sowSubmittalSettings } from './submittal-setting.js';
import { sowSpecificationRevisions } from './specification-revision.js';
import { sowSpareTrades } from './trade.js';
import { sowTimecards } from './timecard.js';
import { sowUsers } from './user.js';
import { sowFormerVendors, sowVendorComments } from './vendor-comment.js';
import { sowVendors } from './vendor.js';
import { sowWorkClassifications } from './work-classification.js';

/** In the order in which they need each other. */
const SOWERS: readonly ((sowing: Sowing) => void)[] = [
  sowCompany,
  sowClassifications,
  sowVendors,
  sowUsers,
  sowProjects,
  sowSites,
  sowSpecifications,
  sowDrawings,
  sowRfis,
  sowDirectory,
  sowSubmittalSettings,
  sowSubmittals,
  sowDrawingRevisions,
  sowPhotos,
  sowSpecificationRevisions,
  sowSpareTrades,
  sowFormerVendors,
  sowVendorComments,
  sowInsurances,
  sowWorkClassifications,
  sowProjectHomes,
  sowPeople,
  sowCrews,
  sowTimecards,
];

export interface Seeded {
  readonly datasets: readonly Dataset[];
  readonly principals: Principals;
  readonly baseMs: number;
}

function sow(seed: number, nowMs: number): Seeded {
  const calendar = new Calendar(nowMs);
  const datasets = COMPANIES.map((plan) => {
    const data = new Dataset(plan.id, plan.idOffset);
    const random = (noun: string) => new Random(seed, `${plan.shortName} ${noun}`);
    const sowing = { data, plan, calendar, random };
    for (const sowNoun of SOWERS) sowNoun(sowing);
    later(data, [documents, documentTags], () => sowDocuments(sowing));
    return data;
  });
  return { datasets, principals: makePrincipals(datasets, calendar.instant(-400)), baseMs: calendar.baseMs };
}

let lastSown: { readonly seed: number; readonly nowMs: number; readonly seeded: Seeded } | undefined;

/** The same to be changed at will: what was sown last is kept, since instances of one seed are started and reset often. */
export function sowOrCopy(seed: number, nowMs: number): Seeded {
  if (lastSown?.seed !== seed || lastSown.nowMs !== nowMs) lastSown = { seed, nowMs, seeded: sow(seed, nowMs) };
  const { seeded } = lastSown;
  return { ...seeded, datasets: seeded.datasets.map((dataset) => dataset.copy()) };
}
