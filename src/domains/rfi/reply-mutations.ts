// Answering RFIs: Procore calls it replying, and what it makes is an answer to the RFI's question.
import { readProcoreId } from '../../kernel/id-argument.js';
import type {
  Context,
  MutationResolvers,
  RfiRepliesCreateInput,
  RfiReplyCreateInput,
  RfiReplyDeleteInput,
  RfiReplyInput,
  RfiReplyUpdateInput,
} from '../../graphql/generated.js';
import { sendInBulk } from '../../procore/write/bulk.js';
import { type EncodedInput, encodeChange, encodeInput, type InputTable, type Path } from '../../procore/write/input.js';
import * as input from '../../procore/write/input-kinds.js';
import { objectIn, type PlaceInput, reading } from '../../procore/write/input-place.js';
import { mutationField } from '../../procore/write/mutation-field.js';
import type { InProject } from '../../procore/read/record.js';
import { answeredObject } from '../../procore/write/submit.js';
import { attachable } from './attachable.js';
import type { AnswerWire } from './rest.js';
import { rfiReplyCreate, rfiReplyDelete, rfiReplyUpdate } from './rest-writes.js';
import { answerOf } from './conversation-resolvers.js';

const replyTable: InputTable<Omit<RfiReplyInput, 'rfiId'>> = {
  body: input.filledText('body'),
  official: input.flag('official'),
  ...attachable,
};

const updateTable: InputTable<Omit<RfiReplyInput, 'rfiId' | 'body'>> = { official: replyTable.official, ...attachable };

interface Prepared extends EncodedInput {
  readonly key: InProject;
  readonly path: Path;
}

/** @throws Refused */
function prepare(reply: RfiReplyInput, place: PlaceInput, path: Path, context: Context): Prepared {
  const { rfiId, ...fields } = reply;
  const key = objectIn(context.loaders.rfi, [...path, 'rfiId'], rfiId, place, context);
  return { ...encodeInput(replyTable, fields, [key.company, key.project], path), key, path };
}

const callOf = ({ key, body }: Prepared) => ({
  endpoint: rfiReplyCreate,
  path: { project_id: key.project, rfi_id: key.id },
  body: { reply: body },
});

const shown = (key: InProject, wire: AnswerWire, context: Context) => ({
  rfi: context.loaders.rfi.changed(key),
  answer: answerOf(wire, key, context),
});

/** Each of them is a call, and they go out one after another. */
const MOST_REPLIES = 200;

const nothing = { rfi: null, answer: null } as const;

export const Mutation = {
  rfiReplyCreate: mutationField(
    [rfiReplyCreate],
    nothing,
    async (given: RfiReplyCreateInput, context: Context, send) => {
      const { projectId, companyId, idempotencyKey: _, ...reply } = given;
      const prepared = prepare(reply, { projectId, companyId }, [], context);
      const { key } = prepared;
      const wire = await send({ company: key.company, call: callOf(prepared), input: prepared, missing: ['rfiId'] });
      return shown(key, answeredObject(wire), context);
    },
  ),

  rfiRepliesCreate: mutationField(
    [rfiReplyCreate],
    { results: null },
    async (given: RfiRepliesCreateInput, context: Context, send) =>
      sendInBulk(send, {
        field: 'replies',
        items: given.replies,
        most: MOST_REPLIES,
        perCall: 1,
        prepare: (reply, path: Path) => prepare(reply, given, path, context),
        write: ([prepared]) => ({
          company: prepared.key.company,
          call: callOf(prepared),
          missing: [...prepared.path, 'rfiId'],
        }),
        read: (wire, [prepared]) =>
          prepared ? [{ show: () => shown(prepared.key, answeredObject(wire), context) }] : [],
        nothing,
      }),
  ),

  rfiReplyUpdate: mutationField(
    [rfiReplyUpdate],
    nothing,
    async (given: RfiReplyUpdateInput, context: Context, send) => {
      const { rfiId, answerId, projectId, companyId, idempotencyKey: _, ...changes } = given;
      const key = objectIn(context.loaders.rfi, 'rfiId', rfiId, { projectId, companyId }, context);
      const id = reading(['answerId'], () => readProcoreId(answerId, 'answerId'));
      const encoded = encodeChange(updateTable, changes, [key.company, key.project]);
      const path = { project_id: key.project, rfi_id: key.id, id };
      const call = { endpoint: rfiReplyUpdate, path, body: { reply: encoded.body } };
      const wire = await send({ company: key.company, call, input: encoded, missing: ['answerId'] });
      return shown(key, answeredObject(wire), context);
    },
  ),

  rfiReplyDelete: mutationField(
    [rfiReplyDelete],
    { rfi: null, deletedId: null },
    async (given: RfiReplyDeleteInput, context: Context, send) => {
      const { rfi } = context.loaders;
      const key = objectIn(rfi, 'rfiId', given.rfiId, given, context);
      const id = reading(['answerId'], () => readProcoreId(given.answerId, 'answerId'));
      const call = { endpoint: rfiReplyDelete, path: { project_id: key.project, rfi_id: key.id, id } };
      await send({ company: key.company, call, missing: ['answerId'] });
      return { rfi: rfi.changed(key), deletedId: id };
    },
  ),
} satisfies Partial<MutationResolvers>;
