// Finds the endpoint a method and path mean. An id in a path is digits only, so `/users/inactive` is never a user.
import type { Route } from './route.js';

const ID = /^[1-9][0-9]{0,18}$/;
/** An upload is named by a UUID. */
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const isName = (part: string, text: string): boolean => (part === '{uuid}' ? UUID : ID).test(text);

export type Match =
  | { readonly found: 'route'; readonly route: Route; readonly ids: Readonly<Record<string, number>> }
  | { readonly found: 'unknown-path' | 'unknown-method' | 'bad-path' };

interface Compiled {
  readonly route: Route;
  readonly segments: readonly string[];
}

const isId = (segment: string): boolean => segment.startsWith('{');
const fits = (
  template: readonly string[],
  segments: readonly string[],
  idFits: (part: string, text: string) => boolean,
): boolean =>
  template.length === segments.length &&
  template.every((part, index) => (isId(part) ? idFits(part, segments[index] ?? '') : part === segments[index]));

export class Router {
  readonly #compiled: readonly Compiled[];

  constructor(routes: readonly Route[]) {
    this.#compiled = routes.map((route) => ({ route, segments: route.path.split('/') }));
  }

  match(method: string, path: string): Match {
    const segments = path.split('/');
    const here = this.#compiled.filter((compiled) => fits(compiled.segments, segments, isName));
    const hit = here.find(({ route }) => route.method === method);
    if (hit) return { found: 'route', route: hit.route, ids: idsOf(hit.segments, segments) };
    if (here.length > 0) return { found: 'unknown-method' };
    const almost = this.#compiled.some((compiled) => fits(compiled.segments, segments, () => true));
    return { found: almost ? 'bad-path' : 'unknown-path' };
  }
}

function idsOf(template: readonly string[], segments: readonly string[]): Record<string, number> {
  const pairs = template.flatMap((part, index) => (isId(part) ? [[part.slice(1, -1), Number(segments[index])]] : []));
  return Object.fromEntries(pairs) as Record<string, number>;
}
