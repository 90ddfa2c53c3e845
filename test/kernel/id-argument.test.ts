// Ids that callers send: both spellings, checked against what the field and its parents say.
import { describe, expect, test } from '@jest/globals';
import { companyFrom } from '../../src/kernel/company-argument.js';
import { encodeGlobalId } from '../../src/kernel/global-id.js';
import { readIdPath, readProcoreId } from '../../src/kernel/id-argument.js';
import { companyOf, idOf } from './ids.js';
import { refusal } from './refusal.js';

const [company, project, rfi, other] = [idOf(5), idOf(60), idOf(700), idOf(9)];
const rfiId = encodeGlobalId('Rfi', [company, project, rfi]);
const projectId = encodeGlobalId('Project', [company, project]);
const companyId = encodeGlobalId('Company', [company]);

const expecting = {
  company: { type: 'Company', argument: 'id', depth: 0 },
  project: { type: 'Project', argument: 'id', depth: 1 },
  rfi: { type: 'Rfi', argument: 'id', depth: 2 },
};

describe('readIdPath', () => {
  test.each([
    ['a company by its number', 'company', '5', [], [company]],
    ['a company by its global id', 'company', companyId, [], [company]],
    ['a project by its number in a company', 'project', '60', [company], [company, project]],
    ['a project by its global id alone', 'project', projectId, [], [company, project]],
    ['a project by its global id in its company', 'project', projectId, [company], [company, project]],
    ['an RFI by its number in its project', 'rfi', '700', [company, project], [company, project, rfi]],
    ['an RFI by its global id alone', 'rfi', rfiId, [], [company, project, rfi]],
    ['an RFI by its global id in its company', 'rfi', rfiId, [company], [company, project, rfi]],
    ['an RFI by its global id in its project', 'rfi', rfiId, [company, project], [company, project, rfi]],
  ] as const)('reads %s', (_, noun, text, parents, path) => {
    expect(readIdPath(text, { ...expecting[noun], parents })).toEqual(path);
  });

  test.each([
    ['a number without its company', 'project', '60', [], 'COMPANY_REQUIRED'],
    ['a number without its project', 'rfi', '700', [company], 'INVALID_ID'],
    ['a number without anything', 'rfi', '700', [], 'INVALID_ID'],
    ['the id of another type', 'project', rfiId, [], 'INVALID_ID'],
    [
      'the id of another type of the same depth',
      'project',
      encodeGlobalId('Vendor', [company, project]),
      [],
      'INVALID_ID',
    ],
    ['the right type with too few ids', 'rfi', encodeGlobalId('Rfi', [company, rfi]), [], 'INVALID_ID'],
    [
      'the right type with too many ids',
      'project',
      encodeGlobalId('Project', [company, other, project]),
      [],
      'INVALID_ID',
    ],
    ['another company', 'project', projectId, [other], 'COMPANY_MISMATCH'],
    ['another company and project', 'rfi', rfiId, [other, other], 'COMPANY_MISMATCH'],
    ['another project', 'rfi', rfiId, [company, other], 'INVALID_ID'],
    ['nothing', 'project', '', [company], 'INVALID_ID'],
    ['the parent folder', 'project', '..', [company], 'INVALID_ID'],
    ['a query', 'project', '12?x=1', [company], 'INVALID_ID'],
    ['zero', 'project', '0', [company], 'INVALID_ID'],
    ['25 digits', 'project', '1'.repeat(25), [company], 'INVALID_ID'],
    ['full-width digits', 'project', '１２', [company], 'INVALID_ID'],
    ['NUL', 'project', '12\0', [company], 'INVALID_ID'],
    ['CR LF', 'project', '12\r\n', [company], 'INVALID_ID'],
    ['a padded global id', 'project', `${projectId}=`, [company], 'INVALID_ID'],
  ] as const)('refuses %s', (_, noun, text, parents, code) => {
    expect(refusal(() => readIdPath(text, { ...expecting[noun], parents }))).toMatchObject({ code, argument: 'id' });
  });

  test('names the argument and the type, never what was sent', () => {
    const { message } = refusal(() =>
      readIdPath('<script>', { type: 'Vendor', argument: 'vendorId', parents: [company], depth: 1 }),
    );
    expect(message).toBe('`vendorId` has to be the id of a Vendor.');
  });
});

describe('readProcoreId', () => {
  test('takes digits and nothing else', () => {
    expect(readProcoreId('12', 'tradeId')).toBe('12');
    for (const text of ['', '0', 'abc', '１２', projectId])
      expect(refusal(() => readProcoreId(text, 'tradeId'))).toMatchObject({ code: 'INVALID_ID', argument: 'tradeId' });
  });
});

describe('companyFrom', () => {
  const requested = companyOf(5);

  test.each([
    ['the argument as a number', '9', '9'],
    ['the argument as a global id', encodeGlobalId('Company', [other]), '9'],
    ['the company of the request when the argument is absent', undefined, '5'],
    ['the company of the request when the argument is null', null, '5'],
  ])('takes %s', (_, argument, expected) => {
    expect(companyFrom(argument, requested)).toBe(expected);
  });

  test('needs one of them', () => {
    expect(refusal(() => companyFrom(undefined, undefined))).toMatchObject({
      code: 'COMPANY_REQUIRED',
      argument: 'companyId',
    });
    expect(refusal(() => companyFrom(null, undefined, 'in'))).toMatchObject({ argument: 'in' });
  });

  test.each(['', 'abc', '0', projectId])('refuses %p even where the request says the company', (text) => {
    expect(refusal(() => companyFrom(text, requested))).toMatchObject({ code: 'INVALID_ID', argument: 'companyId' });
  });
});
