// Offices of a company.
import { list, show, type Views } from '../list.js';
import { v1Paging } from '../paging.js';
import { id, required } from '../parameters.js';
import { offices, type Office } from '../seed/company.js';
import { copy, type Lens, type Shape } from '../shape.js';

// One of the two has a picture.
const logoOf = ({ id: officeId, fax }: Office, { origin }: Lens) =>
  fax === null ? null : { id: officeId, name: 'office.png', url: `${origin}/images/offices/${officeId}.png` };

/** An office as its projects show it. */
export const officeShape: Shape<Office> = {
  ...copy<Office>()('id name address city state_code country_code zip phone fax division'),
  logo: logoOf,
};

const shape: Shape<Office> = {
  ...officeShape,
  logo: (office, lens) => {
    const logo = logoOf(office, lens);
    return logo && { ...logo, filename: logo.name };
  },
};

/** `extended` is documented to have the main office besides, in words but not in the shape. */
const views: Views<Office> = { default: 'normal', shapes: { normal: shape, extended: shape } };

const inCompany = { company_id: required(id) };

export const officeRoutes = [
  list(offices, '/rest/v1.0/offices', { views, query: inCompany, paging: v1Paging }),
  show('/rest/v1.0/offices/{id}', {
    views,
    query: inCompany,
    find: ({ data, ids }) => offices.in(data).get(ids.id),
  }),
];
