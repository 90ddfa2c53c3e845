// Who asks: part of the type of every key. A key is built from a Scope by scopeKey, or by principalKey for what is the same
// in every company, and from nothing else: a loader, a shared call, a token or a rate bucket that leaves the principal out
// does not compile.
import type { CompanyId } from './procore-id.js';

declare const scopeKeyBrand: unique symbol;

/** A credential in one Procore environment. Tokens and credentials never cross environments (docs/procore.md §1). */
export interface Principal {
  readonly kind: 'service-account';
  /** The API's origin, e.g. https://api.procore.com. */
  readonly environment: string;
  /** What tells two principals of one kind apart: the client id of a service account. */
  readonly subject: string;
}

/** Who × environment × company. */
export interface Scope {
  readonly principal: Principal;
  readonly company: CompanyId;
}

declare const principalKeyBrand: unique symbol;
export type PrincipalKey = string & { readonly [principalKeyBrand]: true };

export function principalKey({ environment, kind, subject }: Principal): PrincipalKey {
  return JSON.stringify([environment, kind, subject]) as PrincipalKey;
}

export type ScopeKey = string & { readonly [scopeKeyBrand]: true };

export function scopeKey({ principal, company }: Scope): ScopeKey {
  return JSON.stringify([principal.environment, principal.kind, principal.subject, company]) as ScopeKey;
}
