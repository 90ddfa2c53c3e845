// What an input is about: companies, projects and objects by global ids and by Procore's own.
import { describe, expect, test } from '@jest/globals';
import { encodeGlobalId } from '../../../src/kernel/global-id.js';
import { readIdPath } from '../../../src/kernel/id-argument.js';
import type { CompanyId, ProcoreId } from '../../../src/kernel/procore-id.js';
import { companyIn, objectIn, type PlaceInput, projectIn, Refused } from '../../../src/procore/write/input-place.js';
import { companyOf, idOf } from '../../kernel/ids.js';

const [company, other, project] = [companyOf(5), companyOf(6), idOf(30)];
const ofRequest = { company };
const ofNothing = { company: undefined };
const projectId = encodeGlobalId('Project', [company, project]);
const elsewhere = encodeGlobalId('Project', [other, project]);

const loaderOf = (type: string, depth: number | readonly number[]) => ({
  depth,
  keyFrom: (text: string, argument: string, parents: readonly ProcoreId[]) => {
    const path = readIdPath(text, { type, argument, parents, depth });
    return { company: path[0] as CompanyId, id: path.at(-1)!, path };
  },
});
const [vendor, rfi, folder] = [loaderOf('Vendor', 1), loaderOf('Rfi', 2), loaderOf('Folder', [1, 2])];
type Loader = typeof vendor;

function problemOf(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    if (error instanceof Refused) return error.userErrors.map(({ code, field }) => [code, field?.join('.')]);
    throw error;
  }
}

describe('an object', () => {
  const vendorId = encodeGlobalId('Vendor', [other, idOf(7)]);
  const rfiId = encodeGlobalId('Rfi', [company, project, idOf(7)]);
  test.each<[string, Loader, string, PlaceInput, readonly (ProcoreId | CompanyId)[]]>([
    ['by a global id, of whatever company', vendor, vendorId, {}, [other, idOf(7)]],
    ['by a number, of the company of the request', vendor, '7', {}, [company, idOf(7)]],
    ['by a number, of the company of the input', vendor, '7', { companyId: String(other) }, [other, idOf(7)]],
    ['by a number, of the company of the project', vendor, '7', { projectId: elsewhere }, [other, idOf(7)]],
    ['of a project by a global id', rfi, rfiId, {}, [company, project, idOf(7)]],
    ['of a project by two numbers', rfi, '7', { projectId: String(project) }, [company, project, idOf(7)]],
    ['of a project by a number in a project', rfi, '7', { projectId }, [company, project, idOf(7)]],
    ['of a company, where it may be in either', folder, '7', {}, [company, idOf(7)]],
    ['of a project, where it may be in either', folder, '7', { projectId }, [company, project, idOf(7)]],
  ])('%s', (_, loader, id, input, path) => {
    expect(objectIn(loader, 'it', id, input, ofRequest)).toMatchObject({ path });
  });

  test.each<[string, Loader, string, PlaceInput, readonly [string, string]]>([
    ['of another type', vendor, rfiId, {}, ['INVALID', 'it']],
    ['that is none', vendor, '../7', {}, ['INVALID', 'it']],
    ['of another company than the input’s', vendor, vendorId, { companyId: String(company) }, ['INVALID', 'it']],
    ['of another project than the input’s', rfi, rfiId, { projectId: '31' }, ['INVALID', 'it']],
    ['by a number that needs a project', rfi, '7', {}, ['REQUIRED', 'projectId']],
    ['in a project that is none', rfi, '7', { projectId: 'x' }, ['INVALID', 'projectId']],
    ['in a project of another company', rfi, '7', { projectId, companyId: String(other) }, ['INVALID', 'projectId']],
    ['in an empty project, which is not no project', folder, '7', { projectId: '' }, ['INVALID', 'projectId']],
    ['in an empty company', vendor, '7', { companyId: '' }, ['INVALID', 'companyId']],
    ['in a company that is none', vendor, '7', { companyId: 'x' }, ['INVALID', 'companyId']],
  ])('%s is refused at its field', (_, loader, id, input, problem) => {
    expect(problemOf(() => objectIn(loader, 'it', id, input, ofRequest))).toEqual([problem]);
  });
});

test('without a company in the request, numbers need one in the input', () => {
  expect(problemOf(() => companyIn({}, ofNothing))).toEqual([['REQUIRED', 'companyId']]);
  expect(problemOf(() => projectIn({ projectId: '30' }, ofNothing))).toEqual([['REQUIRED', 'companyId']]);
  expect(projectIn({ projectId }, ofNothing)).toEqual({ company, project });
  expect(projectIn({ projectId: '30', companyId: String(other) }, ofNothing)).toEqual({ company: other, project });
});
