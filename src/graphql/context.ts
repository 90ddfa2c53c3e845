// What every resolver is handed: the operation's loaders, its way to Procore, and what is known of the request.
import { setMaxListeners } from 'node:events';
import { createLoaders, type Loaders } from '../domains/index.js';
import type { Clock } from '../kernel/clock.js';
import { GatewayError } from '../kernel/errors.js';
import type { Principal } from '../kernel/principal.js';
import { type CompanyId, parseCompanyId } from '../kernel/procore-id.js';
import type { SelectionContext } from '../procore/read/fields.js';
import type { Operation, OperationInit } from '../procore/operation.js';
import type { DownloadLinks } from './downloads.js';
import { selectedFields } from './selection.js';

export interface Context extends SelectionContext {
  readonly operation: Operation;
  readonly loaders: Loaders;
  /** The company a request is for when an id does not say: the Procore-Company-Id header, or the configured company. */
  readonly company: CompanyId | undefined;
  /** When the operation began, in milliseconds since the Unix epoch. */
  readonly nowMs: number;
  /** The link under which this gateway hands out a file; null where Procore says no address. */
  readonly downloadUrl: (file: FileAddress, company: CompanyId) => string | null;
}

export interface FileAddress {
  /** As Procore says it. */
  readonly url: string | null | undefined;
  readonly name: string | null | undefined;
  /** Where Procore says how large the file at this address is; what is stored has to be of that size. */
  readonly byteSize?: number | null | undefined;
}

/** An operation may take this long, from the request's arrival to the last byte of Procore's last answer. */
export const OPERATION_DEADLINE_MS = 25_000;

export interface ContextParts {
  readonly openOperation: (init: OperationInit) => Operation;
  readonly principal: Principal;
  readonly company: CompanyId;
  readonly clock: Clock;
  readonly links: DownloadLinks;
}

export interface IncomingOperation {
  /** The Procore-Company-Id header. */
  readonly companyHeader: string | undefined;
  /** Where the caller reaches the gateway, without a trailing slash, e.g. http://127.0.0.1:4000. */
  readonly baseUrl: string;
  /** Aborted when the client hangs up. */
  readonly signal: AbortSignal;
}

export interface OpenedContext {
  readonly context: Context;
  /** Call when the response is out, or nobody is left to read it. */
  readonly close: () => void;
}

export type OpenContext = (incoming: IncomingOperation) => OpenedContext;

function companyOf(header: string | undefined, configured: CompanyId): CompanyId {
  if (header === undefined) return configured;
  const company = parseCompanyId(header.trim());
  if (company !== undefined) return company;
  throw new GatewayError('INVALID_HEADER', { message: 'Procore-Company-Id has to be a Procore id: digits only.' });
}

/** @returns a function that opens one operation's context. @throws GatewayError INVALID_HEADER */
export function createOpenContext({ openOperation, principal, company, clock, links }: ContextParts): OpenContext {
  return ({ companyHeader, baseUrl, signal }) => {
    const requested = companyOf(companyHeader, company);
    const nowMs = clock.now();
    const deadline = clock.timeout(OPERATION_DEADLINE_MS, new GatewayError('DEADLINE_EXCEEDED'));
    const ended = AbortSignal.any([signal, deadline.signal]);
    setMaxListeners(0, ended); // every call of the operation listens
    const operation = openOperation({
      principal,
      signal: ended,
      deadlineMs: nowMs + OPERATION_DEADLINE_MS,
    });
    return {
      context: {
        operation,
        loaders: createLoaders(operation),
        company: requested,
        selectedFields,
        nowMs,
        downloadUrl: ({ url, name = null, byteSize = null }, owner) =>
          url ? links.make({ url, name, byteSize, company: owner }, principal, baseUrl) : null,
      },
      close: () => {
        deadline.cancel();
        operation.end();
      },
    };
  };
}
