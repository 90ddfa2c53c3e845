// Writing users: adding to a directory and inviting, two steps in Procore, and changing one or many (docs/procore.md §11).
import { wireId } from '../../kernel/procore-id.js';
import { type UserError, userError } from '../../kernel/user-errors.js';
import type {
  Context,
  MutationResolvers,
  UserCreateInput,
  UserDeactivateInput,
  UserInviteInput,
  UserReactivateInput,
  UsersSyncInput,
  UserSyncInput,
  UserUpdateInput,
} from '../../graphql/generated.js';
import { encodeSync, sendInBulk, syncAnswers, syncOne, SYNC_IDENTITIES } from '../../procore/write/bulk.js';
import {
  type EncodedInput,
  encodeChange,
  encodeInput,
  type InputTable,
  type Path,
  refusing,
} from '../../procore/write/input.js';
import { address } from '../../procore/write/input-address.js';
import * as input from '../../procore/write/input-kinds.js';
import { companyIn, objectIn } from '../../procore/write/input-place.js';
import { mutationField, type Send } from '../../procore/write/mutation-field.js';
import type { InCompany } from '../../procore/read/record.js';
import { step } from '../../procore/write/step.js';
import { answeredObject } from '../../procore/write/submit.js';
import { userShown, userViews } from './rest.js';
import { LARGEST_SYNC, userCreate, userInvite, userReactivate, usersSync } from './rest-writes.js';

const everywhere = {
  firstName: input.asIs<string>('first_name'),
  lastName: input.filledText('last_name'),
  emailAddress: input.email('email_address'),
  initials: input.asIs<string>('initials'),
  jobTitle: input.asIs<string>('job_title'),
  vendorId: input.objectId('vendor_id', 'Vendor', 1),
  active: input.flag('is_active'),
  employee: input.flag('is_employee'),
  employeeNumber: input.asIs<string>('employee_id'),
  businessPhone: input.phone('business_phone'),
  businessPhoneExtension: input.natural('business_phone_extension'),
  mobilePhone: input.phone('mobile_phone'),
  faxNumber: input.phone('fax_number'),
  address,
  emailSignature: input.asIs<string>('email_signature'),
  notes: input.asIs<string>('notes'),
  permissionTemplateId: input.objectId('default_permission_template_id', 'PermissionTemplate', 1),
  companyPermissionTemplateId: input.objectId('company_permission_template_id', 'PermissionTemplate', 1),
  workClassificationId: input.procoreId('work_classification_id'),
  originId: input.originId('origin_id'),
  originData: input.asIs<string>('origin_data'),
};

const createTable: InputTable<Omit<UserCreateInput, 'companyId' | 'idempotencyKey'>> = {
  ...everywhere,
  bidContact: input.flag('bid_contact'),
};

const syncTable: InputTable<UserSyncInput> = { ...everywhere, userId: input.objectId('id', 'User', 1) };

/** What Procore documents as needing another field. */
function contradictions({ bidContact, vendorId, employeeNumber, employee }: UserCreateInput): UserError[] {
  return [
    ...(bidContact && !vendorId ? [userError('REQUIRED', ['vendorId'], 'is required for a bid contact')] : []),
    ...(employeeNumber && !employee ? [userError('INVALID', ['employeeNumber'], 'is for employees only')] : []),
  ];
}

/** The same of a change, which need not say what stays as it is. */
const ofChange = ({ employeeNumber, employee }: UserSyncInput, encoded: EncodedInput): EncodedInput =>
  employeeNumber && employee === false
    ? refusing(encoded, userError('INVALID', encoded.pathOf('employee_id'), 'is for employees only'))
    : encoded;

/** Adds the user. @throws Refused */
async function create(given: UserCreateInput, context: Context, send: Send) {
  const { companyId, idempotencyKey: _, ...fields } = given;
  const company = companyIn({ companyId }, context);
  const encoded = encodeInput(createTable, fields, [company]);
  const checked = refusing(encoded, ...contradictions(given));
  const call = { endpoint: userCreate, path: {}, body: { user: encoded.body } };
  const wire = answeredObject(await send({ company, call, input: checked, conflict: ['emailAddress'] }));
  return { key: { company, id: wireId(wire.id) }, wire };
}

/** Changes single fields of one user. @throws Refused */
async function change(key: InCompany, changes: Omit<UserSyncInput, 'userId'>, context: Context, send: Send) {
  const encoded = ofChange(changes, encodeChange<UserSyncInput>(syncTable, changes, [key.company]));
  const callOf = (updates: readonly object[]) => ({ endpoint: usersSync, path: {}, body: { updates } });
  const wire = await syncOne(send, key, 'userId', encoded, callOf);
  return context.loaders.user.written(key, wire, userShown);
}

const MOST_USERS = 5000;

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

  userUpdate: mutationField([usersSync], { user: null }, async (given: UserUpdateInput, context: Context, send) => {
    const { userId, companyId, idempotencyKey: _, ...changes } = given;
    const key = objectIn(context.loaders.user, 'userId', userId, { companyId }, context);
    return { user: await change(key, changes, context, send) };
  }),

  userDeactivate: mutationField(
    [usersSync],
    { user: null },
    async (given: UserDeactivateInput, context: Context, send) => {
      const key = objectIn(context.loaders.user, 'userId', given.userId, given, context);
      return { user: await change(key, { active: false }, context, send) };
    },
  ),

  userReactivate: mutationField(
    [userReactivate],
    { user: null },
    async (given: UserReactivateInput, context: Context, send) => {
      const { user } = context.loaders;
      const key = objectIn(user, 'userId', given.userId, given, context);
      const call = { endpoint: userReactivate, path: { id: key.id } };
      const wire = await send({ company: key.company, call, missing: ['userId'] });
      return { user: user.written(key, answeredObject(wire), userViews[0]) };
    },
  ),

  usersSync: mutationField([usersSync], { results: null }, async (given: UsersSyncInput, context: Context, send) => {
    const company = companyIn(given, context);
    return sendInBulk(send, {
      field: 'users',
      items: given.users,
      most: MOST_USERS,
      perCall: LARGEST_SYNC,
      identities: SYNC_IDENTITIES,
      prepare: (item, path: Path) => ofChange(item, encodeSync(syncTable, item, [company], path)),
      write: (chunk) => ({
        company,
        call: { endpoint: usersSync, path: {}, body: { updates: chunk.map(({ body }) => body) } },
      }),
      read: (answer, chunk) =>
        syncAnswers(answer, chunk, (wire) => ({
          user: context.loaders.user.written({ company, id: wireId(wire.id) }, wire, userShown),
        })),
      nothing: { user: null },
    });
  }),
} satisfies Partial<MutationResolvers>;
