// Companies, and the lists a company keeps for its projects and people: trades, stages, templates, custom fields …
import { Kind, type Dataset, type Entity } from '../store.js';
import { costCodeOf, DIVISIONS, OTHER_TRADES } from './csi.js';
import type { Sowing } from './plan.js';

export interface Company extends Entity {
  readonly name: string;
  readonly is_active: boolean;
  readonly logo_url: string | null;
  readonly pcn_business_experience: boolean;
  /** What `include_free_companies` is about: a company that only collaborates on the projects of others. */
  readonly free: boolean;
}

export interface Named extends Entity {
  readonly name: string;
}

export interface Trade extends Named {
  readonly active: boolean;
  readonly updated_at: string;
}

export interface Department extends Named {
  readonly origin_id: string | null;
  readonly origin_data: string | null;
}

export interface Program extends Named {
  readonly address_freeform: string | null;
  readonly website: string | null;
  readonly zip: string | null;
  readonly longitude: string | null;
  readonly latitude: string | null;
  readonly logo_id: number | null;
  readonly photo_id: number | null;
}

export interface PermissionTemplate extends Named {
  readonly project_specific: boolean;
  readonly type: 'company_tools' | 'global' | 'project_specific';
}

export interface StandardCostCode extends Named {
  readonly standard_cost_code_list_id: number;
  readonly parent_id: number | null;
  readonly code: string;
  readonly full_code: string;
  readonly origin_id: string | null;
  readonly origin_data: string | null;
}

export interface Office extends Named {
  readonly address: string;
  readonly city: string;
  readonly state_code: string;
  readonly country_code: string;
  readonly zip: string;
  readonly phone: string;
  readonly fax: string | null;
  readonly division: string | null;
}

/** A field a company added to its projects, RFIs, submittals, documents or timecards; the values are under `custom_field_<id>` (docs/procore.md §3). */
export interface CustomField extends Named {
  readonly data_type: 'string' | 'decimal' | 'boolean' | 'lov_entry' | 'lov_entries';
  readonly on: 'project' | 'rfi' | 'submittal' | 'document' | 'timecard';
  readonly description: string | null;
  readonly active: boolean;
  readonly variant: string | null;
  readonly choices: readonly { readonly id: number; readonly label: string }[];
}

export const companies = new Kind<Company>('companies', 31_204);
export const trades = new Kind<Trade>('trades', 1_410_220);
export const permissionTemplates = new Kind<PermissionTemplate>('permissionTemplates', 1_620_405);
export const standardCostCodes = new Kind<StandardCostCode>('standardCostCodes', 3_105_870);
export const offices = new Kind<Office>('offices', 1_080_115);
export const departments = new Kind<Department>('departments', 1_120_330);
export const programs = new Kind<Program>('programs', 1_150_410);
export const projectStages = new Kind<Named>('projectStages', 1_180_205);
export const projectTypes = new Kind<Named>('projectTypes', 1_210_640);
export const ownerTypes = new Kind<Named>('ownerTypes', 1_240_715);
export const bidTypes = new Kind<Named>('bidTypes', 1_270_820);
export const regions = new Kind<Named>('regions', 1_300_935);
export const vendorGroups = new Kind<Named>('vendorGroups', 1_330_050);
export const customFields = new Kind<CustomField>('customFields', 4_020_145);
const choiceIds = new Kind<Entity>('choiceIds', 4_330_260);

const STAGES = ['Bidding', 'Pre-Construction', 'Course of Construction', 'Closeout', 'Warranty'];
const PROJECT_TYPES = [
  'Healthcare',
  'Transportation',
  'Commercial',
  'Education',
  'Residential',
  'Industrial',
  'Civil',
  'Public',
];

const NAMED_LISTS: readonly (readonly [Kind<Named>, readonly string[]])[] = [
  [projectStages, STAGES],
  [projectTypes, PROJECT_TYPES],
  [ownerTypes, ['Public Agency', 'Private Developer', 'Healthcare System', 'School District']],
  [bidTypes, ['Negotiated', 'Hard Bid', 'Design-Assist']],
  [regions, ['Coastal', 'Inland', 'Mountain']],
  [vendorGroups, ['Preferred', 'Approved', 'Probationary']],
];

const TEMPLATES: readonly (readonly [string, PermissionTemplate['type']])[] = [
  ['Directory Admin', 'company_tools'],
  ['Company Read Only', 'company_tools'],
  ['Project Manager', 'global'],
  ['Superintendent', 'global'],
  ['Architect/Engineer', 'global'],
  ['Subcontractor', 'global'],
  ['Owner Representative', 'project_specific'],
];

/** Label, kind, form, what it is for, and what can be chosen. */
const CUSTOM_FIELDS: readonly (readonly [
  string,
  CustomField['data_type'],
  string | null,
  string | null,
  readonly string[],
])[] = [
  ['Reference Drawing', 'string', 'single_line_text', 'The sketch that goes with it', []],
  ['Estimated Hours', 'decimal', null, null, []],
  ['Affects Inspection', 'boolean', null, 'Whether an inspection has to be moved', []],
  ['Cause', 'lov_entry', null, null, ['Design Coordination', 'Field Condition', 'Owner Change', 'Submittal Conflict']],
  [
    'Disciplines',
    'lov_entries',
    null,
    'Who has to look at it',
    ['Architectural', 'Structural', 'Mechanical', 'Electrical', 'Civil'],
  ],
];

/** The record of a list with this name. */
export function byName<T extends Named>(kind: Kind<T>, data: Dataset, name: string): T {
  const found = kind
    .in(data)
    .all()
    .find((row) => row.name === name);
  if (!found) throw new Error(`Nothing is called ${name}`);
  return found;
}

export function sowCompany({ data, plan, calendar }: Sowing): void {
  companies.in(data).put({
    id: plan.id,
    name: plan.name,
    is_active: true,
    logo_url: `/images/logos/${plan.shortName.toLowerCase()}.png`,
    pcn_business_experience: plan.staff > 10,
    free: false,
  });
  for (const [kind, names] of NAMED_LISTS) {
    for (const name of names) kind.in(data).put({ id: kind.in(data).newId(), name });
  }
  const names = new Set([...DIVISIONS.map(({ trade }) => trade), ...OTHER_TRADES]);
  for (const [index, name] of [...names].entries()) {
    const updated_at = calendar.instant(-700 + index * 5);
    trades.in(data).put({ id: trades.in(data).newId(), name, active: true, updated_at });
  }
  for (const [name, type] of TEMPLATES) {
    const id = permissionTemplates.in(data).newId();
    permissionTemplates.in(data).put({ id, name, type, project_specific: type === 'project_specific' });
  }
  sowStandardCostCodes(data);
  sowOffices({ data, plan });
  for (const on of ['project', 'rfi', 'submittal', 'document'] as const) sowCustomFields(data, on);
}

/** The first code of a division stands above the others of it. */
function sowStandardCostCodes(data: Dataset): void {
  const listId = standardCostCodes.in(data).newId();
  const tops = new Map<string, number>();
  for (const division of DIVISIONS) {
    const full_code = costCodeOf(division);
    const [code, number] = [full_code.slice(3), full_code.slice(0, 2)];
    const id = standardCostCodes.in(data).newId();
    const parent_id = tops.get(number) ?? null;
    if (parent_id === null) tops.set(number, id);
    const origin = { origin_id: `CC${number}${code}`, origin_data: parent_id === null ? null : `division ${number}` };
    const base = { id, name: division.name, code, full_code, standard_cost_code_list_id: listId };
    standardCostCodes.in(data).put({ ...base, ...origin, parent_id });
  }
}

function sowOffices({ data, plan }: Pick<Sowing, 'data' | 'plan'>): void {
  for (const [name, street] of [
    ['Headquarters', '1400 Broadway'],
    ['Field Operations', '2150 Depot Rd'],
  ] as const) {
    offices.in(data).put({
      id: offices.in(data).newId(),
      name: `${plan.city} ${name}`,
      address: street,
      city: plan.city,
      state_code: plan.state,
      country_code: 'US',
      zip: plan.zip,
      phone: `(${plan.areaCode}) 555-0100`,
      fax: name === 'Headquarters' ? `(${plan.areaCode}) 555-0101` : null,
      division: name === 'Headquarters' ? 'Building' : null,
    });
  }
}

function sowCustomFields(data: Dataset, on: CustomField['on']): void {
  for (const [name, data_type, variant, description, labels] of CUSTOM_FIELDS) {
    const choices = labels.map((label) => ({ id: choiceIds.in(data).newId(), label }));
    const about = { name, data_type, variant, description, active: true };
    customFields.in(data).put({ id: customFields.in(data).newId(), ...about, on, choices });
  }
}
