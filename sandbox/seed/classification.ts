// Departments and programs of a company: the lists by which it sorts its projects and that hold more than names.
import { Kind, type Entity } from '../store.js';
import { departments, programs } from './company.js';
import type { Sowing } from './plan.js';

const pictureIds = new Kind<Entity>('pictureIds', 1_510_225);

export function sowClassifications({ data, plan }: Sowing): void {
  for (const [index, name] of ['Operations', 'Preconstruction', 'Self-Perform', 'Special Projects'].entries()) {
    const origin = index < 3 ? { origin_id: `D-${index + 1}0`, origin_data: index === 0 ? 'main' : null } : null;
    departments.in(data).put({
      id: departments.in(data).newId(),
      name,
      ...(origin ?? { origin_id: null, origin_data: null }),
    });
  }
  for (const [index, name] of ['Seismic Resilience', 'Capital Improvement', 'Tenant Improvements'].entries()) {
    const [first] = plan.projects;
    programs.in(data).put({
      id: programs.in(data).newId(),
      name,
      address_freeform: index < 2 ? `${first?.address ?? ''}, ${plan.city}, ${plan.state} ${plan.zip}` : null,
      website: index === 2 ? null : `https://www.${plan.domain}/programs/${name.toLowerCase().replace(' ', '-')}`,
      zip: index < 2 ? plan.zip : null,
      latitude: index < 2 ? (first?.lat ?? null) : null,
      longitude: index < 2 ? (first?.lon ?? null) : null,
      logo_id: pictureIds.in(data).newId(),
      photo_id: index === 1 ? pictureIds.in(data).newId() : null,
    });
  }
}
