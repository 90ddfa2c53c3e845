// The ledger of one operation: what it asked for and what that cost. It becomes extensions.procore of the answer.

/** requested = sent without retries + deduplicated + cached + batched. */
export interface CallCounts {
  /** Lists, records and writes the operation asked for. */
  requested: number;
  /** REST requests that went out, retries included: what Procore meters. */
  sent: number;
  /** Answered from a response cache. */
  cached: number;
  /** Answered by another request for the same thing, of this operation or of one that ran at the same time. */
  deduplicated: number;
  /** Records that came with the request for another record. */
  batched: number;
}

/** The window of Procore's rate limit that is nearer to exhaustion, as last heard. */
export interface RateLimitStatus {
  readonly limit: number;
  readonly remaining: number;
  /** ISO 8601. */
  readonly resetAt: string;
}

export interface Ledger {
  readonly calls: CallCounts;
  rateLimit: RateLimitStatus | null;
}

export const createLedger = (): Ledger => ({
  calls: { requested: 0, sent: 0, cached: 0, deduplicated: 0, batched: 0 },
  rateLimit: null,
});
