// userErrors: what is wrong with the input of a write, as data beside the payload. Codes and sentences are ours; Procore's
// own text is read to find the code and then dropped.

export type UserErrorCode =
  'REQUIRED' | 'INVALID' | 'TOO_LONG' | 'TAKEN' | 'NOT_FOUND' | 'FORBIDDEN' | 'LOCKED' | 'REJECTED';

export interface UserError {
  readonly code: UserErrorCode;
  readonly message: string;
  /** Path of the input field, e.g. ["emailAddress"]; null when it is about the input as a whole. */
  readonly field: readonly string[] | null;
}

const sentences: Record<UserErrorCode, string> = {
  REQUIRED: 'is required',
  INVALID: 'is not valid',
  TOO_LONG: 'is too long',
  TAKEN: 'is already used by another record',
  NOT_FOUND: 'does not exist, or is hidden from this account',
  FORBIDDEN: 'may not be changed by this account',
  LOCKED: 'is locked, because it is synchronized with another system',
  REJECTED: 'was rejected by a business rule of Procore',
};

/** A user error with the table's sentence, or a more exact one of ours. */
export function userError(code: UserErrorCode, field: readonly string[] | null, sentence?: string): UserError {
  const subject = field === null ? 'The input' : `\`${field.join('.')}\``;
  return { code, field, message: `${subject} ${sentence ?? sentences[code]}.` };
}

/** What a sentence of Procore's means. Patterns are the wording of Rails validations, which its 422 bodies carry. */
const wordings: readonly (readonly [RegExp, UserErrorCode])[] = [
  [/taken|already (exists|in use|been)|duplicate|must be unique/i, 'TAKEN'],
  [/too long|maximum|exceed/i, 'TOO_LONG'],
  [/blank|missing|required|must be (present|provided)/i, 'REQUIRED'],
  [/locked|synced|\berp\b/i, 'LOCKED'],
  [/not found|does(n't| not) exist|must exist/i, 'NOT_FOUND'],
  [/invalid|not valid|format|must be|is not an? /i, 'INVALID'],
  [/permi(t|ssion)|authori[sz]ed|not allowed/i, 'FORBIDDEN'],
];

export function codeOfWording(text: string): UserErrorCode {
  return wordings.find(([pattern]) => pattern.test(text))?.[1] ?? 'REJECTED';
}
