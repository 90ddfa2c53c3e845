// Writing users: adding to a directory and inviting, two steps in Procore (docs/procore.md §8).
import { wireId } from '../../kernel/procore-id.js';
import { type UserError, userError } from '../../kernel/user-errors.js';
import type {
  AddressInput,
  Context,
  MutationResolvers,
  UserCreateInput,
  UserInviteInput,
} from '../../graphql/generated.js';
import { encodeInput, type InputTable } from '../../procore/input.js';
import * as input from '../../procore/input-kinds.js';
import { companyIn, objectIn } from '../../procore/input-place.js';
import { mutationField, type Send } from '../../procore/mutation-field.js';
import { step } from '../../procore/step.js';
import { answeredObject } from '../../procore/submit.js';
import { userCreate, userInvite, userShown } from './rest.js';

const address: InputTable<AddressInput> = {
  street: input.asIs('address'),
  city: input.asIs('city'),
  stateCode: input.asIs('state_code'),
  postalCode: input.asIs('zip'),
  countryCode: input.asIs('country_code'),
};

const createTable: InputTable<Omit<UserCreateInput, 'companyId' | 'idempotencyKey'>> = {
  firstName: input.asIs('first_name'),
  lastName: input.filledText('last_name'),
  emailAddress: input.email('email_address'),
  initials: input.asIs('initials'),
  jobTitle: input.asIs('job_title'),
  vendorId: input.objectId('vendor_id', 'Vendor', 1),
  bidContact: input.asIs('bid_contact'),
  active: input.asIs('is_active'),
  employee: input.asIs('is_employee'),
  employeeNumber: input.asIs('employee_id'),
  businessPhone: input.asIs('business_phone'),
  businessPhoneExtension: input.natural('business_phone_extension'),
  mobilePhone: input.asIs('mobile_phone'),
  faxNumber: input.asIs('fax_number'),
  address: input.flattened(address),
  emailSignature: input.asIs('email_signature'),
  notes: input.asIs('notes'),
  permissionTemplateId: input.objectId('default_permission_template_id', 'PermissionTemplate', 1),
  companyPermissionTemplateId: input.objectId('company_permission_template_id', 'PermissionTemplate', 1),
  workClassificationId: input.procoreId('work_classification_id'),
  originId: input.asIs('origin_id'),
  originData: input.asIs('origin_data'),
};

/** What Procore documents as needing another field. */
function contradictions({ bidContact, vendorId, employeeNumber, employee }: UserCreateInput): UserError[] {
  return [
    ...(bidContact && !vendorId ? [userError('REQUIRED', ['vendorId'], 'is required for a bid contact')] : []),
    ...(employeeNumber && !employee ? [userError('INVALID', ['employeeNumber'], 'is for employees only')] : []),
  ];
}

/** Adds the user. @throws Refused */
async function create(given: UserCreateInput, context: Context, send: Send) {
  const { companyId, idempotencyKey: _, ...fields } = given;
  const company = companyIn({ companyId }, context);
  const encoded = encodeInput(createTable, fields, [company]);
  const checked = { ...encoded, errors: [...encoded.errors, ...contradictions(given)] };
  const call = { endpoint: userCreate, path: {}, body: { user: encoded.body } };
  const wire = answeredObject(await send({ company, call, input: checked, conflict: ['emailAddress'] }));
  return { key: { company, id: wireId(wire.id) }, wire };
}

export const Mutation = {
  userCreate: mutationField([userCreate], { user: null }, async (given: UserCreateInput, context: Context, send) => {
    const { key, wire } = await create(given, context, send);
    return { user: context.loaders.user.written(key, wire, userShown) };
  }),

  userCreateAndInvite: mutationField(
    [userCreate, userInvite],
    { user: null, invitation: null, fault: null },
    async (given: UserCreateInput, context: Context, send) => {
      const { key } = await create(given, context, send);
      const call = { endpoint: userInvite, path: { id: key.id } };
      const { outcome, fault, userErrors } = await step(() => send({ company: key.company, call }));
      return { user: context.loaders.user.changed(key), invitation: outcome, fault, userErrors };
    },
  ),

  userInvite: mutationField([userInvite], { user: null }, async (given: UserInviteInput, context: Context, send) => {
    const { user } = context.loaders;
    const key = objectIn(user, 'userId', given.userId, given, context);
    const call = { endpoint: userInvite, path: { id: key.id } };
    await send({ company: key.company, call, missing: ['userId'] });
    return { user: user.changed(key) };
  }),
} satisfies MutationResolvers;
