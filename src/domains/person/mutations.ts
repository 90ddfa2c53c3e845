// Writing people without an account.
import { wireId } from '../../kernel/procore-id.js';
import type {
  Context,
  MutationResolvers,
  PersonCreateInput,
  PersonUpdateInput,
  ProjectPersonCreateInput,
} from '../../graphql/generated.js';
import { encodeChange, encodeInput, type InputTable } from '../../procore/write/input.js';
import * as input from '../../procore/write/input-kinds.js';
import { companyIn, objectIn, projectIn } from '../../procore/write/input-place.js';
import { mutationField } from '../../procore/write/mutation-field.js';
import { answeredObject } from '../../procore/write/submit.js';
import { personView } from './rest.js';
import { personCreate, personUpdate, projectPersonCreate } from './rest-writes.js';

const ofProject: InputTable<Omit<ProjectPersonCreateInput, 'projectId' | 'companyId' | 'idempotencyKey'>> = {
  firstName: input.asIs('first_name'),
  lastName: input.filledText('last_name'),
  employee: input.flag('is_employee'),
  employeeNumber: input.asIs('employee_id'),
  jobTitle: input.asIs('job_title'),
  workClassificationId: input.objectId('work_classification_id', 'WorkClassification', 1),
  originId: input.formed('origin_id', /^\d*$/, 'has to be digits only'),
};

const ofCompany: InputTable<Omit<PersonCreateInput, 'companyId' | 'idempotencyKey'>> = {
  ...ofProject,
  active: input.flag('active'),
};

export const Mutation = {
  personCreate: mutationField(
    [personCreate],
    { person: null },
    async (given: PersonCreateInput, context: Context, send) => {
      const { companyId, idempotencyKey: _, ...fields } = given;
      const company = companyIn({ companyId }, context);
      const encoded = encodeInput(ofCompany, fields, [company]);
      const call = { endpoint: personCreate, path: {}, body: { person: encoded.body } };
      const wire = answeredObject(await send({ company, call, input: encoded }));
      return { person: context.loaders.person.written({ company, id: wireId(wire.id) }, wire, personView) };
    },
  ),

  projectPersonCreate: mutationField(
    [projectPersonCreate],
    { person: null },
    async (given: ProjectPersonCreateInput, context: Context, send) => {
      const { companyId, projectId, idempotencyKey: _, ...fields } = given;
      const { company, project } = projectIn({ companyId, projectId }, context);
      const encoded = encodeInput(ofProject, fields, [company]);
      const path = { project_id: project };
      const call = { endpoint: projectPersonCreate, path, body: { person: encoded.body } };
      const wire = answeredObject(await send({ company, call, input: encoded, missing: ['projectId'] }));
      return { person: context.loaders.person.written({ company, id: wireId(wire.id) }, wire, personView) };
    },
  ),

  personUpdate: mutationField(
    [personUpdate],
    { person: null },
    async (given: PersonUpdateInput, context: Context, send) => {
      const { personId, companyId, idempotencyKey: _, ...changes } = given;
      const { person } = context.loaders;
      const key = objectIn(person, 'personId', personId, { companyId }, context);
      const encoded = encodeChange(ofCompany, changes, [key.company]);
      const call = { endpoint: personUpdate, path: { id: key.id }, body: { person: encoded.body } };
      const wire = await send({ company: key.company, call, input: encoded, missing: ['personId'] });
      return { person: person.written(key, answeredObject(wire), personView) };
    },
  ),
} satisfies Partial<MutationResolvers>;
