// Specification sections of a project; the list takes no paging.
import { anyId } from '../filters.js';
import { list, onlyView } from '../list.js';
import { id, required } from '../parameters.js';
import { inProject } from '../seed/of-project.js';
import { specificationSections, type SpecificationSection } from '../seed/specification.js';
import { bySign } from '../sorting.js';
import { copy, type Shape } from '../shape.js';

const shape: Shape<SpecificationSection> = {
  ...copy<SpecificationSection>()('id number description'),
  label: ({ number, description }) => `${number} - ${description}`,
  current_revision_id: () => null,
};

export const specificationRoutes = [
  list(specificationSections, '/rest/v1.0/specification_sections', {
    views: onlyView(shape),
    query: { project_id: required(id) },
    rows: ({ data, query }) => inProject(specificationSections, data, query.get('project_id', id) ?? 0),
    filters: { 'filters[id]': anyId((section) => section.id) },
    sorting: bySign({ number: (section) => section.number }),
  }),
];
