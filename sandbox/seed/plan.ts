// The plan of the world: three companies, their projects and their sizes. Invented, but of the kind Procore holds.
import { table } from '../words.js';
import type { Dataset } from '../store.js';
import type { Calendar } from './calendar.js';
import type { Random } from './random.js';

export interface CompanyPlan {
  readonly name: string;
  readonly shortName: string;
  readonly domain: string;
  readonly id: number;
  /** Keeps the ids of this company apart from those of the others. */
  readonly idOffset: number;
  readonly city: string;
  readonly state: string;
  readonly zip: string;
  readonly areaCode: string;
  readonly timeZone: string;
  readonly tzName: string;
  /** Rows of the vendor table that work with this company. */
  readonly vendors: readonly [from: number, to: number];
  /** Vendors whose people work on the projects, counted from the first. */
  readonly staffedVendors: number;
  readonly staff: number;
  readonly tradePeople: number;
  readonly projects: readonly ProjectPlan[];
}

export type ProjectPlan = (typeof PROJECTS)[number];

/** What a noun's seed is given to work with. */
export interface Sowing {
  readonly data: Dataset;
  readonly plan: CompanyPlan;
  readonly calendar: Calendar;
  /** Randomness of the noun's own. */
  random(noun: string): Random;
}

/** The first id of companies in Procore's newer regions (docs/procore.md §3). */
export const REGION_2_FIRST_ID = 2 ** 49;

// start and days are relative to the base; rfis is how many the project has; flags: a tool switched off, inactive.
const PROJECTS = table(
  'company name number address city state zip county lat lon type sector stage sqft value start days rfis flags',
  `
big | Harborview Medical Tower | HKB-2301 | 1200 Shoreline Ave | Oakland | CA | 94607 | Alameda | 37.7955 | -122.2794 | Healthcare | Hospital | Course of Construction | 412000 | 286400000 | -420 | 980 | 44 |
big | Eastlake Transit Hub | HKB-2304 | 88 Lakeshore Plaza | Sacramento | CA | 95811 | Sacramento | 38.5816 | -121.4944 | Transportation | Rail Station | Course of Construction | 158000 | 121750000 | -360 | 760 | 38 |
big | Foundry Square Office Building IV | HKB-2307 | 505 Howard St | San Francisco | CA | 94105 | San Francisco | 37.7883 | -122.3969 | Commercial | Office | Course of Construction | 240500 | 143900000 | -300 | 640 | 41 |
big | Riverbend High School Modernization | HKB-2311 | 4100 Riverbend Rd | Stockton | CA | 95219 | San Joaquin | 37.9955 | -121.3620 | Education | K-12 School | Course of Construction | 186300 | 78200000 | -280 | 520 | 33 |
big | Mission Creek Apartments | HKB-2315 | 1410 4th St | San Francisco | CA | 94158 | San Francisco | 37.7720 | -122.3919 | Residential | Multi-Family | Course of Construction | 203800 | 96850000 | -250 | 590 | 36 |
big | Cedar Grove Data Center Phase 2 | HKB-2318 | 2900 Innovation Way | Fremont | CA | 94538 | Alameda | 37.5024 | -121.9664 | Industrial | Data Center | Course of Construction | 121000 | 174300000 | -240 | 430 | 29 |
big | Alder Street Parking Structure | HKB-2322 | 77 Alder St | San Jose | CA | 95110 | Santa Clara | 37.3352 | -121.8938 | Commercial | Parking | Course of Construction | 165000 | 34600000 | -230 | 330 | 35 |
big | Northgate Research Laboratory | HKB-2325 | 610 Northgate Blvd | Berkeley | CA | 94710 | Alameda | 37.8691 | -122.2996 | Education | Laboratory | Course of Construction | 134700 | 118500000 | -225 | 610 | 31 |
big | Pier 38 Seawall and Promenade | HKB-2401 | The Embarcadero at Townsend | San Francisco | CA | 94107 | San Francisco | 37.7820 | -122.3875 | Civil | Waterfront | Course of Construction | 52000 | 67100000 | -222 | 480 | 40 |
big | Sunol Valley Water Treatment Expansion | HKB-2404 | 8653 Calaveras Rd | Sunol | CA | 94586 | Alameda | 37.5547 | -121.8544 | Civil | Water Treatment | Course of Construction | 88000 | 92400000 | -220 | 700 | 33 |
big | Willow Glen Library Renovation | HKB-2409 | 1157 Minnesota Ave | San Jose | CA | 95125 | Santa Clara | 37.3056 | -121.8890 | Public | Library | Pre-Construction | 31400 | 18900000 | 40 | 360 | 0 | no-rfis
big | Bayside Community Clinic | HKB-2112 | 2200 Bayside Dr | Richmond | CA | 94804 | Contra Costa | 37.9208 | -122.3560 | Healthcare | Clinic | Warranty | 42600 | 27300000 | -980 | 610 | 20 | inactive
new | Cascade Gateway Terminal | MCC-041 | 2201 E Marginal Way S | Seattle | WA | 98134 | King | 47.5790 | -122.3390 | Transportation | Ferry Terminal | Course of Construction | 97000 | 151200000 | -310 | 720 | 26 |
new | Alki Point Residences | MCC-044 | 3015 Alki Ave SW | Seattle | WA | 98116 | King | 47.5762 | -122.4100 | Residential | Multi-Family | Course of Construction | 142000 | 73600000 | -270 | 540 | 24 |
new | Puyallup Cold Storage Warehouse | MCC-047 | 1802 Industrial Park Way | Puyallup | WA | 98371 | Pierce | 47.2043 | -122.2943 | Industrial | Warehouse | Course of Construction | 318000 | 58900000 | -260 | 400 | 22 |
new | Evergreen Elementary Replacement | MCC-049 | 520 NE 165th St | Shoreline | WA | 98155 | King | 47.7494 | -122.3230 | Education | K-12 School | Course of Construction | 84500 | 49700000 | -240 | 450 | 21 |
new | Ballard Locks Maintenance Building | MCC-052 | 3015 NW 54th St | Seattle | WA | 98107 | King | 47.6655 | -122.3975 | Public | Government | Course of Construction | 26800 | 14300000 | -230 | 300 | 20 |
new | Tacoma Avenue Seismic Retrofit | MCC-055 | 1102 Tacoma Ave S | Tacoma | WA | 98402 | Pierce | 47.2529 | -122.4443 | Public | Library | Pre-Construction | 61000 | 22100000 | 25 | 380 | 17 |
new | Issaquah Highlands Fire Station | MCC-033 | 1280 NE Park Dr | Issaquah | WA | 98029 | King | 47.5436 | -122.0000 | Public | Fire Station | Closeout | 19400 | 11800000 | -760 | 430 | 10 | inactive
small | Clear Creek Bridge Replacement | TCG-118 | Hwy 119 at Clear Creek | Black Hawk | CO | 80422 | Gilpin | 39.7969 | -105.4939 | Civil | Bridge | Course of Construction | 14500 | 21400000 | -250 | 420 | 22 |
small | Westminster Interchange Reconstruction | TCG-121 | US 36 at Sheridan Blvd | Westminster | CO | 80031 | Jefferson | 39.8692 | -105.0533 | Civil | Highway | Course of Construction | 0 | 63800000 | -245 | 650 | 18 |
small | Aurora Reservoir Pump Station | TCG-124 | 5800 S Powhaton Rd | Aurora | CO | 80016 | Arapahoe | 39.6119 | -104.6580 | Civil | Pump Station | Course of Construction | 12200 | 17650000 | -230 | 360 | 16 |
small | Golden Heights Storm Drainage | TCG-127 | Heritage Rd and W 4th Ave | Golden | CO | 80401 | Jefferson | 39.7219 | -105.2090 | Civil | Utilities | Bidding | 0 | 6900000 | 60 | 240 | 14 |
small | Boulder Creek Path Phase 3 | TCG-102 | Arapahoe Ave at 30th St | Boulder | CO | 80303 | Boulder | 40.0140 | -105.2540 | Civil | Parks | Closeout | 0 | 3200000 | -640 | 300 | 10 | inactive
`,
);

/** A project is set up three months before its start, at some hour: this is the most it can be. */
export const projectAgeDays = ({ start }: ProjectPlan): number => 91 - Number(start);

const projectsOf = (company: string): ProjectPlan[] => PROJECTS.filter((project) => project.company === company);

const PACIFIC = { timeZone: 'US/Pacific', tzName: 'America/Los_Angeles' };

/** The big company, the one of a newer region, and a small one. */
export const COMPANIES = [
  {
    name: 'Halvorsen Keating Builders',
    shortName: 'HKB',
    domain: 'halvorsenkeating.example',
    id: 31_204,
    idOffset: 0,
    city: 'Oakland',
    state: 'CA',
    zip: '94612',
    areaCode: '510',
    ...PACIFIC,
    vendors: [0, 34],
    staffedVendors: 25,
    staff: 16,
    tradePeople: 100,
    projects: projectsOf('big'),
  },
  {
    name: 'Meridian Coast Constructors',
    shortName: 'MCC',
    domain: 'meridiancoast.example',
    id: REGION_2_FIRST_ID + 4_118,
    idOffset: REGION_2_FIRST_ID,
    city: 'Seattle',
    state: 'WA',
    zip: '98104',
    areaCode: '206',
    ...PACIFIC,
    vendors: [34, 48],
    staffedVendors: 9,
    staff: 6,
    tradePeople: 14,
    projects: projectsOf('new'),
  },
  {
    name: 'Tamarack Civil Group',
    shortName: 'TCG',
    domain: 'tamarackcivil.example',
    id: 58_936,
    idOffset: 500_000,
    city: 'Denver',
    state: 'CO',
    zip: '80202',
    areaCode: '303',
    timeZone: 'US/Mountain',
    tzName: 'America/Denver',
    vendors: [48, 57],
    staffedVendors: 6,
    staff: 5,
    tradePeople: 9,
    projects: projectsOf('small'),
  },
] as const satisfies readonly CompanyPlan[];
