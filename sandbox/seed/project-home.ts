// What a project's home page shows: days that matter, tools, links.
import { Kind } from '../store.js';
import { dateOf, dayNumber } from './calendar.js';
import type { Named } from './company.js';
import type { OfProject } from './of-project.js';
import type { Sowing } from './plan.js';
import { projects, type Project } from './project.js';

export interface ProjectDate extends Named, OfProject {
  readonly project_membership_id: number;
  readonly date: string;
  readonly actual_date: string | null;
  readonly display_on_timeline: boolean;
}

export interface Tool extends OfProject {
  readonly id: number;
  readonly engine_name: string;
  readonly title: string;
  readonly is_active: boolean;
  readonly position: number;
  readonly required: boolean;
  readonly provider_id: number;
}

export interface Link extends OfProject {
  readonly id: number;
  readonly title: string;
  readonly url: string;
}

export const projectDates = new Kind<ProjectDate>('projectDates', 7_240_115);
export const tools = new Kind<Tool>('tools', 7_510_220);
export const links = new Kind<Link>('links', 7_830_415);

/** How far into the work they come. */
const MILESTONES = [
  ['Notice to Proceed', 0],
  ['Foundations Complete', 0.2],
  ['Topping Out', 0.45],
  ['Building Enclosed', 0.65],
  ['Certificate of Occupancy', 0.97],
] as const;

/** The emulator's own names of tools, on which access depends, are in the first column. */
const TOOLS = [
  ['home', 'home', 'Home'],
  ['directory', 'directory', 'Directory'],
  ['documents', 'document_management', 'Documents'],
  ['rfis', 'rfi', 'RFIs'],
  ['drawings', 'drawing_log', 'Drawings'],
  ['timesheets', 'timesheets', 'Timesheets'],
] as const;

/** What the emulator calls a tool. */
export const toolOf = ({ engine_name }: Tool): string =>
  TOOLS.find(([, engine]) => engine === engine_name)?.[0] ?? engine_name;

export function sowProjectHomes(sowing: Sowing): void {
  const random = sowing.random('project home');
  for (const project of projects.in(sowing.data).all()) {
    sowDates(sowing, project, (days) => random.int(-days, days));
    sowTools(sowing, project);
    sowLinks(sowing, project);
  }
}

function sowDates({ data, calendar }: Sowing, project: Project, drift: (days: number) => number): void {
  const [start, finish] = [project.start_date, project.completion_date].map((date) => Date.parse(date)) as [
    number,
    number,
  ];
  for (const [name, share] of MILESTONES) {
    const planned = start + (finish - start) * share;
    const actual = dayNumber(planned) + drift(12);
    const today = dayNumber(calendar.baseMs);
    projectDates.in(data).put({
      id: projectDates.in(data).newId(),
      project_id: project.id,
      project_membership_id: projectDates.in(data).newId(),
      name,
      date: dateOf(planned),
      actual_date: actual < today ? dateOf(actual * 86_400_000) : null,
      display_on_timeline: share > 0,
    });
  }
}

function sowTools({ data }: Sowing, project: Project): void {
  for (const [index, [tool, engine_name, title]] of TOOLS.entries())
    tools.in(data).put({
      id: tools.in(data).newId(),
      project_id: project.id,
      engine_name,
      title,
      // Nobody keeps time on a project that is over.
      is_active: !project.disabled_tools.includes(tool) && (tool !== 'timesheets' || project.active),
      position: index + 1,
      required: index < 2,
      provider_id: project.id,
    });
}

function sowLinks({ data, plan }: Sowing, { id: project_id, project_number, city }: Project): void {
  for (const [title, url] of [
    ['Site camera', `https://cameras.${plan.domain}/${project_number.toLowerCase()}`],
    [`${city} building department`, `https://permits.example/${city.toLowerCase().replaceAll(' ', '-')}`],
  ] as const)
    links.in(data).put({ id: links.in(data).newId(), project_id, title, url });
}
