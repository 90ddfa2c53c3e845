// Writing users: adding to a directory and inviting, two steps in Procore (docs/procore.md §8).
import { companyFrom } from '../../kernel/company-argument.js';
import { type CompanyId, parseProcoreId, wireId } from '../../kernel/procore-id.js';
import { type UserError, userError } from '../../kernel/user-errors.js';
import type { AddressInput, MutationResolvers, UserCreateInput, UserInviteInput } from '../../graphql/generated.js';
import { asking } from '../../procore/fields.js';
import * as input from '../../procore/input.js';
import { answeredObject, submit } from '../../procore/submit.js';
import { userCreate, userInvite, userShown } from './rest.js';

const address: input.InputTable<AddressInput> = {
  street: input.asIs('address'),
  city: input.asIs('city'),
  stateCode: input.asIs('state_code'),
  postalCode: input.asIs('zip'),
  countryCode: input.asIs('country_code'),
};

const createTable: input.InputTable<Omit<UserCreateInput, 'companyId'>> = {
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
  permissionTemplateId: input.procoreId('default_permission_template_id'),
  companyPermissionTemplateId: input.procoreId('company_permission_template_id'),
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

/** The company of an input, or what is wrong with it. */
function companyOf(companyId: string | null | undefined, requested: CompanyId | undefined): CompanyId | UserError {
  try {
    return companyFrom(companyId, requested);
  } catch (error) {
    return input.asUserError(error, ['companyId']);
  }
}

const refused = (...userErrors: readonly UserError[]) => ({ user: null, userErrors: [...userErrors] });

export const Mutation = {
  userCreate: asking(
    [userCreate],
    async (_root, { input: { companyId, ...fields } }, { operation, loaders, company: requested }) => {
      const company = companyOf(companyId, requested);
      if (typeof company !== 'string') return refused(company);
      const encoded = input.encodeInput(createTable, fields, [company]);
      const checked = { ...encoded, errors: [...encoded.errors, ...contradictions(fields)] };
      const call = { endpoint: userCreate, path: {}, body: { user: encoded.body } };
      const outcome = await submit(operation, company, call, checked, { conflict: ['emailAddress'] });
      if (!outcome.done) return refused(...outcome.userErrors);
      const wire = answeredObject(outcome.wire);
      return { user: loaders.user.written({ company, id: wireId(wire.id) }, wire, userShown), userErrors: [] };
    },
  ),

  userInvite: asking(
    [userInvite],
    async (_root, { input: { userId, companyId } }, { operation, loaders, company: requested }) => {
      const key = keyOfInvited({ userId, companyId }, requested, (parents) =>
        loaders.user.keyFrom(userId, 'userId', parents),
      );
      if ('code' in key) return refused(key);
      const call = { endpoint: userInvite, path: { id: key.id } };
      const noInput = { errors: [], pathOf: () => null };
      const outcome = await submit(operation, key.company, call, noInput, { missing: ['userId'] });
      return outcome.done ? { user: loaders.user.changed(key), userErrors: [] } : refused(...outcome.userErrors);
    },
  ),
} satisfies MutationResolvers;

/** A global id says which company; Procore's own takes it from the input or from the request. */
function keyOfInvited<Key>(
  { userId, companyId }: UserInviteInput,
  requested: CompanyId | undefined,
  keyFrom: (parents: readonly CompanyId[]) => Key,
): Key | UserError {
  const isNumeric = parseProcoreId(userId) !== undefined;
  const company = companyId || isNumeric ? companyOf(companyId, requested) : undefined;
  if (typeof company === 'object') return company;
  try {
    return keyFrom(company === undefined ? [] : [company]);
  } catch (error) {
    return input.asUserError(error, ['userId']);
  }
}
