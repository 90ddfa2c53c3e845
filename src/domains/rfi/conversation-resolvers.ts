// The people, questions and answers of an RFI in GraphQL.
import { wireId } from '../../kernel/procore-id.js';
import type { Context } from '../../graphql/generated.js';
import type { InProject, RecordKey } from '../../procore/read/record.js';
import { attachmentsOf, type WireNamed } from '../../procore/values.js';
import type { AnswerWire, QuestionWire } from './rest.js';

export const person = (wire: WireNamed, { company }: RecordKey, { loaders }: Context) =>
  loaders.user.reference({ company, id: wireId(wire.id) }, { id: wire.id, name: wire.name });

export const people = (wires: readonly WireNamed[] | null | undefined, key: RecordKey, context: Context) =>
  (wires ?? []).map((wire) => person(wire, key, context));

export const answerOf = (wire: AnswerWire, key: InProject, context: Context) => ({
  procoreId: String(wire.id),
  official: wire.official ?? null,
  body: wire.plain_text_body ?? null,
  richTextBody: wire.rich_text_body ?? null,
  answeredAt: wire.answer_date ?? null,
  createdBy: wire.created_by_id ? person({ id: wire.created_by_id, name: wire.created_by }, key, context) : null,
  createdByName: wire.created_by ?? null,
  attachments: attachmentsOf(wire.attachments, key.company),
});

export const questionOf = (wire: QuestionWire, key: InProject, context: Context) => ({
  procoreId: String(wire.id),
  body: wire.plain_text_body ?? wire.body ?? null,
  richTextBody: wire.rich_text_body ?? null,
  askedAt: wire.question_date ?? null,
  createdByName: wire.created_by ?? null,
  attachments: attachmentsOf(wire.attachments, key.company),
  answers: (wire.answers ?? []).map((answer) => answerOf(answer, key, context)),
});
