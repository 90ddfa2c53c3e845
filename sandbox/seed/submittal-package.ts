// What the submittals of a project are gathered under: packages, and the tasks of the schedule that wait for them.
import { Kind, type Entity } from '../store.js';
import { attach, type StoredFile, shelfFrom } from './file.js';
import type { OfProject } from './of-project.js';
import type { Sowing } from './plan.js';
import type { Project } from './project.js';
import type { Random } from './random.js';
import type { Site } from './site.js';
import { TASKS } from './submittal-topics.js';
import type { User } from './user.js';

export interface SubmittalPackage extends Entity, OfProject {
  readonly number: string;
  readonly title: string;
  readonly description: string | null;
  readonly specification_section_id: number;
  readonly created_by_id: number;
  readonly attachments: readonly StoredFile[];
  readonly updated_at: string;
}

export interface ScheduledTask extends Entity {
  readonly task_name: string;
  readonly key: string;
  readonly start_date: string;
  readonly finish_date: string;
}

export const submittalPackages = new Kind<SubmittalPackage>('submittalPackages', 37_210_045);
/** Of submittals and their packages. */
export const submittalFiles = shelfFrom(42_500_315);
const taskIds = new Kind<Entity>('taskIds', 30_504_400);

interface Stage extends Pick<Sowing, 'data' | 'calendar'> {
  readonly random: Random;
  readonly project: Project;
  readonly site: Site;
  readonly staff: readonly User[];
}

/** A package for some of the sections. */
export function makePackages({ data, calendar, random, project, site, staff }: Stage): SubmittalPackage[] {
  return random.some(site.sections, 5).map((section, index) =>
    submittalPackages.in(data).put({
      id: submittalPackages.in(data).newId(),
      project_id: project.id,
      number: String(index + 1),
      title: `${section.description} Package`,
      description: random.maybe(0.6, `Everything to be reviewed under section ${section.number}.`),
      specification_section_id: section.id,
      created_by_id: random.pick(staff).id,
      attachments: attach(data, random, random.int(0, 1), ['transmittal.pdf', 'package-cover.pdf'], submittalFiles),
      updated_at: calendar.instant(-random.int(5, 200) - random.next()),
    }),
  );
}

export function makeTasks({ data, calendar, random, project }: Stage): ScheduledTask[] {
  const first = Math.max(-120, -calendar.age(project.start_date));
  return TASKS.map((task_name, index) => ({
    id: taskIds.in(data).newId(),
    task_name,
    key: `A${(index + 1) * 1000 + random.int(10, 90)}`,
    start_date: calendar.instant(first + index * 45),
    finish_date: calendar.instant(first + index * 45 + 60),
  }));
}
