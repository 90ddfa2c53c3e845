// One way in which an exchange does not follow Procore's description.

export type Rule =
  | 'unknown-route'
  | 'bad-path'
  | 'missing-company'
  | 'unknown-query'
  | 'bad-query'
  | 'missing-query'
  | 'missing-body'
  | 'unexpected-body'
  | 'unknown-body'
  | 'bad-body'
  | 'unknown-status'
  | 'unknown-answer'
  | 'bad-answer';

export interface Problem {
  readonly rule: Rule;
  /** The parameter, header, or place in the body. */
  readonly name: string;
  readonly message: string;
}
