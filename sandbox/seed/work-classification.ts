// The classifications by which a company sorts its workers.
import { Kind } from '../store.js';
import type { Named } from './company.js';
import type { Sowing } from './plan.js';
import { projects } from './project.js';
import { users } from './user.js';

export interface WorkClassification extends Named {
  readonly abbreviation: string | null;
  readonly company_id: number;
  readonly deletable: boolean;
  readonly company_visible: boolean;
  readonly created_at: string;
  readonly updated_at: string;
  readonly created_by_id: number | null;
  readonly project_ids: readonly number[];
}

export const workClassifications = new Kind<WorkClassification>('workClassifications', 1_540_310);

const CLASSIFICATIONS = [
  ['Foreman', 'FM'],
  ['Journeyman', 'JM'],
  ['Apprentice', 'AP'],
  ['Laborer', 'LB'],
  ['Operator', null],
] as const;

export function sowWorkClassifications(sowing: Sowing): void {
  const { data, calendar } = sowing;
  const random = sowing.random('work classification');
  const staff = users.in(data).where((user) => user.is_employee && user.is_active);
  const all = projects.in(data).all();
  for (const [index, [name, abbreviation]] of CLASSIFICATIONS.entries()) {
    const created = -random.int(300, 600);
    workClassifications.in(data).put({
      id: workClassifications.in(data).newId(),
      name,
      abbreviation,
      company_id: data.companyId,
      deletable: index > 1,
      company_visible: index < 4,
      created_at: calendar.instant(created),
      updated_at: calendar.instant(created + random.int(0, 200)),
      created_by_id: index === 4 ? null : random.pick(staff).id,
      project_ids: random.some(all, index === 4 ? 1 : Math.ceil(all.length * 0.6)).map(({ id }) => id),
    });
  }
}
