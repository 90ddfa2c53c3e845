// What an input is about: its company, its project, and the objects it names. Global ids say where they are; Procore's own
// ids need the input, or the request, to say it.
import { companyFrom } from '../../kernel/company-argument.js';
import { readIdPath } from '../../kernel/id-argument.js';
import { type CompanyId, parseProcoreId, type ProcoreId } from '../../kernel/procore-id.js';
import { type UserError, userError } from '../../kernel/user-errors.js';
import { asUserError, type Path } from './input.js';
import type { RecordKey } from '../read/record.js';

/** Thrown out of a mutation whose input is wrong; its payload then holds nothing but these. */
export class Refused extends Error {
  constructor(readonly userErrors: readonly UserError[]) {
    super('the input is wrong');
  }
}

/** What the place of an input depends on besides the input. */
export interface PlaceContext {
  /** The company the request is for. */
  readonly company: CompanyId | undefined;
}

export interface PlaceInput {
  readonly companyId?: string | null;
  readonly projectId?: string | null;
}

/** Runs what reads an input field. @throws Refused with the problem at that field */
export function reading<T>(field: Path, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new Refused([asUserError(error, field)]);
  }
}

/** An empty text is not the same as nothing: it is no id, and is refused as one. */
const isSaid = (id: string | null | undefined): id is string => id !== null && id !== undefined;

/** The company of an input, or the one the request is for. @throws Refused */
export const companyIn = ({ companyId }: PlaceInput, { company }: PlaceContext): CompanyId =>
  reading(['companyId'], () => companyFrom(companyId, company));

export interface ProjectPlace {
  readonly company: CompanyId;
  readonly project: ProcoreId;
}

/** The project of an input: a global id says which company; Procore's own id takes it from `companyId` or the request. @throws Refused */
export function projectIn(
  input: PlaceInput & { readonly projectId: string },
  context: PlaceContext,
  field: Path = ['projectId'],
): ProjectPlace {
  const { companyId, projectId } = input;
  const parents = isSaid(companyId) || parseProcoreId(projectId) !== undefined ? [companyIn(input, context)] : [];
  const [company, project] = reading(field, () =>
    readIdPath(projectId, { type: 'Project', argument: field.join('.'), parents, depth: 1 }),
  ) as readonly [CompanyId, ProcoreId];
  return { company, project };
}

/** The ids above whatever the input names: of the project where it names one, else of the company. @throws Refused */
export function placeIn(input: PlaceInput, context: PlaceContext): readonly [CompanyId, ...ProcoreId[]] {
  const { projectId } = input;
  if (!isSaid(projectId)) return [companyIn(input, context)];
  const { company, project } = projectIn({ ...input, projectId }, context);
  return [company, project];
}

interface Keyed<Key> {
  /** How many ids stand above the object's own; several where it can be in a company or in a project. */
  readonly depth: number | readonly number[];
  keyFrom(text: string, argument: string, parents: readonly ProcoreId[]): Key;
}

/**
 * The object that an input field names: a global id says where it is; Procore's own id takes that from `projectId` and
 * `companyId` of the input, or from the request. @throws Refused
 */
export function objectIn<Key extends RecordKey>(
  loader: Keyed<Key>,
  field: string | Path,
  id: string,
  input: PlaceInput,
  context: PlaceContext,
): Key {
  const path = typeof field === 'string' ? [field] : field;
  const isNumber = parseProcoreId(id) !== undefined;
  const isPlaced = isSaid(input.companyId) || isSaid(input.projectId);
  const deepest = Math.max(...[loader.depth].flat());
  const parents = isPlaced || isNumber ? placeIn(input, context).slice(0, deepest) : [];
  if (isNumber && ![loader.depth].flat().includes(parents.length)) {
    const sentence = 'is required, since Procore’s own id does not say which project is meant';
    throw new Refused([userError('REQUIRED', ['projectId'], sentence)]);
  }
  return reading(path, () => loader.keyFrom(id, path.join('.'), parents));
}
