// Configuration: a pure function of the environment. Everything that is wrong is reported in one error.
import { z } from 'zod';
import { type CompanyId, parseCompanyId } from '../kernel/procore-id.js';

export type Environment = Readonly<Record<string, string | undefined>>;

/** A Procore to serve, and the service account to serve it as. */
export interface ProcoreSettings {
  /** Base URL of the REST API, without a trailing slash. */
  readonly apiUrl: string;
  /** Base URL of the login host, without a trailing slash. */
  readonly loginUrl: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly companyId: CompanyId;
}

export interface Config {
  readonly host: string;
  /** 0: whichever port is free. */
  readonly port: number;
  /** Where callers reach the gateway, when that is not where it listens; without a trailing slash. */
  readonly publicUrl?: string;
  readonly logLevel: string;
  /** The most Procore calls one operation may start. */
  readonly callBudget: number;
  /** Absent: no credentials were given, so the emulator is started and served. */
  readonly procore?: ProcoreSettings;
}

export class ConfigError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(`The configuration is wrong:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`);
    this.name = 'ConfigError';
  }
}

const isLoopback = ({ hostname }: URL): boolean => /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);

/** A URL that paths are put below: without anything behind its path, and without a slash at its end. */
const urlOf = (protocol: (url: URL) => boolean, example: string, problem: string) =>
  z
    .string()
    .refine((text) => URL.canParse(text), `has to be a URL such as ${example}`)
    .transform((text) => new URL(text))
    .refine(protocol, problem)
    .refine(
      (url) => url.username === '' && url.password === '' && url.search === '' && url.hash === '',
      'has to be a plain base URL, without user, query or fragment',
    )
    .transform((url) => url.origin + url.pathname.replace(/\/+$/, ''));

/** A base URL that secrets may be sent to: HTTPS, or anything on this machine. */
const baseUrl = urlOf(
  (url) => url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url)),
  'https://api.procore.com',
  'has to be an https:// URL (http:// is for this machine only)',
);

const publicUrl = urlOf(
  ({ protocol }) => protocol === 'https:' || protocol === 'http:',
  'https://graph.example.com',
  'has to be an https:// or http:// URL',
);

const companyId = z
  .string()
  .transform((text) => parseCompanyId(text))
  .refine((id) => id !== undefined, 'has to be a Procore id: digits only');

const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

/** Every setting the gateway reads; docs/configuration.md is tested against the names and the defaults. */
export const settings = {
  HOST: z.string().default('127.0.0.1'),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'has to be a port number, 0 to 65535')
    .transform(Number)
    .refine((port) => port <= 65_535, 'has to be a port number, 0 to 65535')
    .default(4000),
  PUBLIC_URL: publicUrl.optional(),
  LOG_LEVEL: z.enum(logLevels, `has to be one of ${logLevels.join(', ')}`).default('info'),
  PROCORE_CALLS_PER_OPERATION: z
    .string()
    .regex(/^[1-9]\d{0,5}$/, 'has to be a number of calls, 1 to 999999')
    .transform(Number)
    .default(500),
  PROCORE_AUTH: z
    .literal('service-account', 'has to be service-account, the only way to connect so far')
    .default('service-account'),
  PROCORE_BASE_URL: baseUrl.default('https://api.procore.com'),
  PROCORE_LOGIN_URL: baseUrl.default('https://login.procore.com'),
  PROCORE_CLIENT_ID: z.string().optional(),
  PROCORE_CLIENT_SECRET: z.string().optional(),
  PROCORE_COMPANY_ID: companyId.optional(),
};

const credentialNames = ['PROCORE_CLIENT_ID', 'PROCORE_CLIENT_SECRET', 'PROCORE_COMPANY_ID'] as const;
const procoreNames = [...credentialNames, 'PROCORE_BASE_URL', 'PROCORE_LOGIN_URL', 'PROCORE_AUTH'] as const;

/** Whoever says one thing about Procore means to serve Procore: credentials that are missing then are a mistake. */
function missingCredentials(given: Environment): string[] {
  const named = procoreNames.find((name) => given[name] !== undefined);
  if (named === undefined) return [];
  return credentialNames
    .filter((name) => given[name] === undefined)
    .map((name) => `${name} is missing (it is needed because ${named} is set)`);
}

/** @throws ConfigError naming every problem */
export function readConfig(environment: Environment): Config {
  const named = Object.keys(settings).map((name) => [name, environment[name]?.trim()] as const);
  const given: Environment = Object.fromEntries(named.filter(([, value]) => value));
  const parsed = z.object(settings).safeParse(given);
  const problems = [
    ...(parsed.error?.issues ?? []).map(({ path, message }) => `${path.join('.')} ${message}`),
    ...missingCredentials(given),
  ];
  if (!parsed.success || problems.length > 0) throw new ConfigError(problems);
  const { data } = parsed;
  const { PROCORE_CLIENT_ID: clientId, PROCORE_CLIENT_SECRET: clientSecret, PROCORE_COMPANY_ID: company } = data;
  const { PROCORE_BASE_URL: apiUrl, PROCORE_LOGIN_URL: loginUrl } = data;
  return Object.freeze({
    host: data.HOST,
    port: data.PORT,
    ...(data.PUBLIC_URL !== undefined && { publicUrl: data.PUBLIC_URL }),
    logLevel: data.LOG_LEVEL,
    callBudget: data.PROCORE_CALLS_PER_OPERATION,
    ...(clientId &&
      clientSecret &&
      company && { procore: Object.freeze({ apiUrl, loginUrl, clientId, clientSecret, companyId: company }) }),
  });
}
