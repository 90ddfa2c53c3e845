// Packages of submittals of a project.
import { anyId, within } from '../filters.js';
import { list, onlyView } from '../list.js';
import { v1Paging } from '../paging.js';
import type { StoredFile } from '../seed/file.js';
import { inProject } from '../seed/of-project.js';
import { submittals } from '../seed/submittal.js';
import { submittalPackages, type SubmittalPackage } from '../seed/submittal-package.js';
import { users } from '../seed/user.js';
import { copy, embed, named, render, type Lens, type Shape } from '../shape.js';
import { heldByProcore } from '../storage.js';
import { personShape } from './user.js';

const fileShape: Shape<StoredFile> = { ...copy<StoredFile>()('id filename'), url: heldByProcore((file) => file) };

const memberIds = ({ id }: SubmittalPackage, { data }: Lens): number[] =>
  submittals
    .in(data)
    .where((submittal) => submittal.package_id === id && submittal.deleted_at === null)
    .map((submittal) => submittal.id);

const common: Shape<SubmittalPackage> = {
  ...copy<SubmittalPackage>()('id number title description'),
  attachments: ({ attachments }, lens) => attachments.map((file) => render(fileShape, file, lens)),
  created_by: embed(users, personShape, (row) => row.created_by_id),
  submittal_ids: memberIds,
};

/** In the package's own list and in the submittal's show. */
export const packageShape: Shape<SubmittalPackage> = {
  ...common,
  attachments_count: ({ attachments }) => attachments.length,
};

/** In the list of submittals. */
export const packageInList: Shape<SubmittalPackage> = {
  ...common,
  ...copy<SubmittalPackage>()('specification_section_id updated_at'),
  created_by: embed(users, named, (row) => row.created_by_id),
};

export const submittalPackageRoutes = [
  list(submittalPackages, '/rest/v1.0/projects/{project_id}/submittal_packages', {
    views: onlyView(packageShape),
    access: { tool: 'submittals', level: 'read' },
    rows: ({ data, ids }) => inProject(submittalPackages, data, ids.project_id),
    filters: {
      'filters[id]': anyId((row) => row.id),
      'filters[updated_at]': within((row) => row.updated_at),
    },
    paging: v1Paging,
  }),
];
