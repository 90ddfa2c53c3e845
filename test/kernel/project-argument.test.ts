// The project argument of lists below something of a company.
import { expect, test } from '@jest/globals';
import { encodeGlobalId } from '../../src/kernel/global-id.js';
import { projectFrom } from '../../src/kernel/project-argument.js';
import { companyOf, idOf } from './ids.js';
import { refusal } from './refusal.js';

const company = companyOf(5);
const project = (ofCompany: number): string => encodeGlobalId('Project', [idOf(ofCompany), idOf(60)]);

test('a global id or Procore’s own, in the company of the parent', () => {
  expect([projectFrom(project(5), company), projectFrom('60', company)]).toEqual(['60', '60']);
});

test.each([
  ['of another company', project(6), 'COMPANY_MISMATCH'],
  ['of something else', encodeGlobalId('Rfi', [idOf(5), idOf(60), idOf(7)]), 'INVALID_ID'],
  ['that is none', '../60', 'INVALID_ID'],
])('an id %s is refused', (_, id, code) => {
  expect(refusal(() => projectFrom(id, company))).toMatchObject({ code, argument: 'projectId' });
});
