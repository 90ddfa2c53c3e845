// What the log never holds: tokens, secrets and codes, in a body, a form or a query, however deep they stand.

const HIDDEN = '[hidden]';

/** Spelled without `_` and `-`, in small letters: see `isSecret`. */
const ANYWHERE = [
  'signature',
  'clientsecret',
  'accesstoken',
  'refreshtoken',
  'idtoken',
  'token',
  'password',
  'clientassertion',
];
/** Secret outside the REST API only: below /rest/ a code is a cost code's. */
const OUTSIDE_REST = [...ANYWHERE, 'code', 'codeverifier', 'assertion'];

export type Place = 'rest' | 'elsewhere';

/** Whether a name says that its value is a secret, also as `client_secret[]`, `app[token]` or `clientSecret`. */
function isSecret(name: string, place: Place): boolean {
  const secrets = place === 'rest' ? ANYWHERE : OUTSIDE_REST;
  const parts = name.toLowerCase().split(/[^a-z_-]+/);
  return parts.some((part) => secrets.includes(part.replace(/[_-]/g, '')));
}

/** The name itself, unless it is JSON sent as a form: then the secret stands in the name. */
export const hideName = (name: string, place: Place): string =>
  isSecret(name, place) && !/^[\w[\].-]+$/.test(name) ? HIDDEN : name;

/** A signed link is as good as the file it leads to. */
const hideSignatures = (text: string): string => text.replace(/([?&]signature=)[^&#\s"]+/g, `$1${HIDDEN}`);

export const hideInHeaders = (headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, hideSignatures(value)]));

const hideEntry = ([name, value]: readonly [string, unknown], place: Place): [string, unknown] => [
  hideName(name, place),
  isSecret(name, place) ? HIDDEN : hideInside(value, place),
];

function hideInside(value: unknown, place: Place): unknown {
  if (Array.isArray(value)) return value.map((item) => hideInside(item, place));
  if (typeof value === 'string') return hideSignatures(value);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map((entry) => hideEntry(entry, place)));
}

/** `body` as the wire has read it: an object where it could be parsed, else its text. */
export function hideSecrets(body: unknown, place: Place): unknown {
  // Nobody can tell which part of an unparsed token request is the secret.
  if (place === 'elsewhere' && (typeof body !== 'object' || Array.isArray(body))) return HIDDEN;
  if (typeof body === 'string') return isSecret(body, place) ? HIDDEN : hideSignatures(body);
  return hideInside(body, place);
}

type Pair = readonly [string, string];

export const hideInQuery = (query: readonly Pair[], place: Place): readonly Pair[] =>
  query.map(([name, value]) => [hideName(name, place), isSecret(name, place) ? HIDDEN : value]);
