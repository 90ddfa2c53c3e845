// Links under which this gateway hands out files: each stands for one file of one company, for the account it was made for,
// and ends after a while.
import { createHash } from 'node:crypto';
import type { Clock } from '../kernel/clock.js';
import { GatewayError } from '../kernel/errors.js';
import { type Principal, type Scope, scopeKey } from '../kernel/principal.js';
import type { CompanyId } from '../kernel/procore-id.js';
import { readLink, sealLink } from '../kernel/sealed-link.js';

/** Where /downloads is, below the gateway's address. */
export const DOWNLOAD_PATH = '/downloads';
/** A link can be opened for so long after it was handed out. */
export const LINK_LIFETIME_MS = 15 * 60_000;

export interface LinkedFile {
  /** As Procore says it. */
  readonly url: string;
  readonly name: string | null;
  /** What Procore says of its size; null where it does not. */
  readonly byteSize: number | null;
  readonly company: CompanyId;
}

interface LinkPayload extends LinkedFile {
  /** The account the link was made for: a digest, since a link is shown. */
  readonly account: string;
}

export interface DownloadLinks {
  /** The link, absolute below `baseUrl`, which has no trailing slash. */
  make(file: LinkedFile, principal: Principal, baseUrl: string): string;
  /** @throws GatewayError LINK_INVALID, LINK_EXPIRED; FORBIDDEN when it was made for another account */
  read(link: string, principal: Principal): LinkedFile;
}

const accountOf = (scope: Scope): string =>
  createHash('sha256').update(scopeKey(scope)).digest('base64url').slice(0, 22);

/** @param key a secret that every process of this gateway has */
export function createDownloadLinks(key: Buffer, clock: Clock): DownloadLinks {
  return {
    make(file, principal, baseUrl) {
      const payload: LinkPayload = { ...file, account: accountOf({ principal, company: file.company }) };
      return `${baseUrl}${DOWNLOAD_PATH}?link=${sealLink(payload, clock.now() + LINK_LIFETIME_MS, key)}`;
    },
    read(link, principal) {
      const reading = readLink<LinkPayload>(link, clock.now(), key);
      if (!reading.valid) throw new GatewayError(reading.why === 'expired' ? 'LINK_EXPIRED' : 'LINK_INVALID');
      const { account, ...file } = reading.payload;
      if (account !== accountOf({ principal, company: file.company }))
        throw new GatewayError('FORBIDDEN', { message: 'This link was made for another account.' });
      return file;
    },
  };
}
