// How the entries of a company's lists are completed: one by one, or from the list as a whole, whichever takes fewer calls.
import type { View } from '../../procore/read/connection-field.js';
import type { Endpoint, ListEndpoint } from '../../procore/endpoint.js';
import { inCompany, type Noun } from '../../procore/read/noun.js';
import type { InCompany, Shape } from '../../procore/read/record.js';
import type { WireNamed } from '../../procore/values.js';
import * as rest from './rest.js';

function entries<Wire extends WireNamed>(
  list: ListEndpoint<string, Wire>,
  view: View<Wire>,
  show: Endpoint<string, Wire>,
  shown: Shape<Wire> = { fields: view.fields },
): Noun<Wire, InCompany> {
  return {
    name: list.noun,
    ...inCompany,
    embedded: ['name'],
    sources: [
      { kind: 'show', name: 'show', endpoint: show, path: ({ id }) => ({ id }), ...shown },
      { kind: 'whole', name: 'list', endpoint: list, path: () => ({}), ...view },
    ],
  };
}

export const projectStage = entries(rest.projectStageList, rest.projectStageView, rest.projectStageShow);
export const projectType = entries(rest.projectTypeList, rest.projectTypeView, rest.projectTypeShow);
export const projectRegion = entries(rest.projectRegionList, rest.projectRegionView, rest.projectRegionShow);
export const projectOwnerType = entries(
  rest.projectOwnerTypeList,
  rest.projectOwnerTypeView,
  rest.projectOwnerTypeShow,
);
export const projectBidType = entries(rest.projectBidTypeList, rest.projectBidTypeView, rest.projectBidTypeShow);
export const department = entries(rest.departmentList, rest.departmentView, rest.departmentShow);
export const program = entries(rest.programList, rest.programView, rest.programShow, rest.programShown);
