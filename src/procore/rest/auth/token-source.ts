// What the client needs of a grant: a token for a scope, and a way to say that Procore rejected one.
import type { Scope } from '../../../kernel/principal.js';

export interface TokenSource {
  /** A valid access token. @throws GatewayError UNAUTHENTICATED and upstream errors; the signal's reason */
  token(scope: Scope, signal: AbortSignal): Promise<string>;
  /** Procore answered 401 to this token: the next call gets another one. */
  rejected(scope: Scope, token: string): void;
}
