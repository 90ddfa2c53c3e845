// Paging dialects: how a list is cut into pages and how the answer says what comes next (docs/procore.md §4).
import { positive, type Query, type QuerySchema } from './parameters.js';

export interface Page<T> {
  readonly rows: readonly T[];
  readonly headers: Readonly<Record<string, string>>;
  /** What the dialect makes of the rendered rows: v1 sends them as they are. */
  wrap(rendered: readonly unknown[]): unknown;
}

export interface PagingDialect {
  readonly parameters: QuerySchema;
  /** `fixedPerPage` is the page size of a view that does not let the caller choose. */
  cut<T>(rows: readonly T[], query: Query, url: URL, fixedPerPage?: number): Page<T>;
}

/** Pages numbered from 1, with Total, Per-Page and Link headers; `per_page` beyond the maximum is clamped silently. */
export function numbered(limits: { perPage: number; maximum: number }): PagingDialect {
  return {
    parameters: { page: positive, per_page: positive },
    cut(rows, query, url, fixedPerPage) {
      const page = query.get('page', positive) ?? 1;
      const perPage = fixedPerPage ?? Math.min(query.get('per_page', positive) ?? limits.perPage, limits.maximum);
      const link = linkHeader(url, page, perPage, Math.ceil(rows.length / perPage));
      return {
        rows: rows.slice((page - 1) * perPage, page * perPage),
        headers: { Total: String(rows.length), 'Per-Page': String(perPage), ...(link && { Link: link }) },
        wrap: (rendered) => rendered,
      };
    },
  };
}

/** first and prev unless this is page 1, last and next while there is a next page; empty when neither applies. */
function linkHeader(url: URL, page: number, perPage: number, pages: number): string {
  const targets: [string, number][] = [];
  if (page > 1) targets.push(['first', 1], ['prev', page - 1]);
  if (page < pages) targets.push(['last', pages], ['next', page + 1]);
  return targets.map(([relation, target]) => `<${pageUrl(url, target, perPage)}>; rel="${relation}"`).join(', ');
}

function pageUrl(url: URL, page: number, perPage: number): string {
  const target = new URL(url);
  target.searchParams.set('page', String(page));
  target.searchParams.set('per_page', String(perPage));
  return target.href;
}

/** The rule of most v1 lists. */
export const v1Paging = numbered({ perPage: 100, maximum: 2000 });

/** The rule of v2 lists: small pages, and the rows in `data` (docs/procore.md §3, §4). */
export const v2Paging: PagingDialect = {
  parameters: { page: positive, per_page: positive },
  cut: (rows, query, url) => ({
    ...numbered({ perPage: 10, maximum: 100 }).cut(rows, query, url),
    wrap: (rendered) => ({ data: rendered }),
  }),
};
