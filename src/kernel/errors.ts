// The one table of errors: what a caller can get, whether trying again makes sense, and what it says. docs/errors.md is
// tested against it, both ways. Messages are ours: they never carry a token, a header or an upstream body.

interface ErrorEntry {
  /** HTTP status for an error that fails the whole request; a field's error travels in a 200. */
  readonly status: number;
  /** Whether the same operation may succeed later without being changed. */
  readonly retriable: boolean;
  readonly message: string;
}

export const errorTable = {
  INVALID_ID: { status: 400, retriable: false, message: 'This is not a valid id here.' },
  INVALID_ARGUMENT: { status: 400, retriable: false, message: 'An argument is out of range.' },
  INVALID_CURSOR: { status: 400, retriable: false, message: 'This cursor does not belong to this list.' },
  INVALID_HEADER: { status: 400, retriable: false, message: 'A request header is malformed.' },
  COMPANY_REQUIRED: { status: 400, retriable: false, message: 'It is not clear which company is meant.' },
  COMPANY_MISMATCH: { status: 400, retriable: false, message: 'The id belongs to another company.' },
  UNAUTHENTICATED: { status: 401, retriable: false, message: 'Procore did not accept the credentials.' },
  FORBIDDEN: { status: 403, retriable: false, message: 'Procore does not permit this.' },
  NOT_FOUND: { status: 404, retriable: false, message: 'It does not exist, or is hidden from this account.' },
  UPSTREAM_BAD_REQUEST: { status: 502, retriable: false, message: 'Procore rejected the request as malformed.' },
  UPSTREAM_NOT_ACCEPTABLE: { status: 502, retriable: false, message: 'Procore does not know a requested field.' },
  UPSTREAM_QUERY_TOO_LARGE: { status: 502, retriable: false, message: 'Procore gave up: the question is too large.' },
  LINK_INVALID: { status: 403, retriable: false, message: 'This link is not one that this gateway made.' },
  LINK_EXPIRED: { status: 410, retriable: false, message: 'This link has ended: ask for the file again.' },
  TOO_MANY_DOWNLOADS: { status: 503, retriable: true, message: 'Too many files are being downloaded at once.' },
  CONFLICT: { status: 409, retriable: false, message: 'Procore already has such a record.' },
  UNPROCESSABLE: { status: 422, retriable: false, message: 'A business rule of Procore forbids this.' },
  UPSTREAM_RATE_LIMITED: { status: 429, retriable: true, message: 'The Procore call limit is used up.' },
  UPSTREAM_ERROR: { status: 502, retriable: true, message: 'Procore failed to answer.' },
  UPSTREAM_TIMEOUT: { status: 504, retriable: true, message: 'Procore did not answer in time.' },
  UPSTREAM_UNREACHABLE: { status: 502, retriable: true, message: 'The connection to Procore failed.' },
  UPSTREAM_BAD_RESPONSE: { status: 502, retriable: true, message: 'Procore answered something unreadable.' },
  UPSTREAM_UNAVAILABLE: { status: 503, retriable: true, message: 'Procore failed repeatedly; calls are paused.' },
  OUTCOME_UNKNOWN: {
    status: 502,
    retriable: false,
    message: 'It is not known whether Procore carried out the change.',
  },
  DEADLINE_EXCEEDED: { status: 504, retriable: true, message: 'The operation took longer than allowed.' },
  CLIENT_CLOSED: { status: 499, retriable: true, message: 'The client closed the request.' },
  CALL_BUDGET_EXCEEDED: {
    status: 400,
    retriable: false,
    message: 'The operation needs more Procore calls than allowed.',
  },
  OPERATION_TOO_LARGE: { status: 400, retriable: false, message: 'The operation is too large.' },
  GRAPHQL_PARSE_FAILED: { status: 400, retriable: false, message: 'The operation is not valid GraphQL.' },
  GRAPHQL_VALIDATION_FAILED: { status: 400, retriable: false, message: 'The operation does not fit the schema.' },
  OPERATION_RESOLUTION_FAILURE: { status: 400, retriable: false, message: 'It is not clear which operation to run.' },
  BAD_USER_INPUT: { status: 400, retriable: false, message: 'A variable does not have the type it needs.' },
  BAD_REQUEST: { status: 400, retriable: false, message: 'This is not a GraphQL request.' },
  PERSISTED_QUERY_NOT_SUPPORTED: { status: 200, retriable: false, message: 'Send the query itself, not its hash.' },
  HOST_NOT_ALLOWED: {
    status: 421,
    retriable: false,
    message: 'This gateway is not known by the host name it was asked for: PUBLIC_URL can name it.',
  },
  ORIGIN_NOT_ALLOWED: { status: 403, retriable: false, message: 'Pages of other sites may not ask this gateway.' },
  REQUEST_TOO_LARGE: { status: 413, retriable: false, message: 'The request is too large.' },
  ROUTE_NOT_FOUND: { status: 404, retriable: false, message: 'Nothing is served at this address.' },
  INTERNAL: { status: 500, retriable: false, message: 'The gateway failed.' },
} as const satisfies Record<string, ErrorEntry>;

export type ErrorCode = keyof typeof errorTable;

export interface ErrorDetails {
  /** More than the table's sentence; our own words only. */
  readonly message?: string;
  /** Seconds after which trying again makes sense. */
  readonly retryAfterSeconds?: number;
  /** The argument or input field that is wrong. */
  readonly argument?: string;
  /** What happened underneath; logged, never shown. */
  readonly cause?: unknown;
}

/** Every failure the gateway reports on purpose. */
export class GatewayError extends Error {
  readonly code: ErrorCode;
  readonly retryAfterSeconds: number | undefined;
  readonly argument: string | undefined;

  constructor(code: ErrorCode, details: ErrorDetails = {}) {
    super(details.message ?? errorTable[code].message, { cause: details.cause });
    this.name = 'GatewayError';
    this.code = code;
    this.retryAfterSeconds = details.retryAfterSeconds;
    this.argument = details.argument;
  }

  get status(): number {
    return errorTable[this.code].status;
  }

  get retriable(): boolean {
    return errorTable[this.code].retriable;
  }
}
