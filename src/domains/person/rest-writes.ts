// Writing people without an account, as Procore takes it.
import { write } from '../../procore/endpoint.js';
import type { PersonWire } from './rest.js';

export const personCreate = write<PersonWire>()({
  method: 'POST',
  path: '/rest/v1.0/companies/{company_id}/people',
  noun: 'Person',
  touches: ['Person'],
});

export const projectPersonCreate = write<PersonWire>()({
  method: 'POST',
  path: '/rest/v1.0/projects/{project_id}/people',
  noun: 'Person',
  touches: ['Person'],
});

export const personUpdate = write<PersonWire>()({
  method: 'PATCH',
  path: '/rest/v1.0/companies/{company_id}/people/{id}',
  noun: 'Person',
  touches: ['Person'],
});
