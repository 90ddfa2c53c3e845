// Relay connections, as the schema shows them, made from a window of a list.
import { encodeCursor } from './cursor.js';

export interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

export interface Connection<N> {
  /** How many items the whole list has; null when Procore does not say. */
  readonly totalCount: number | null;
  readonly nodes: readonly N[];
  readonly edges: readonly { readonly cursor: string; readonly node: N }[];
  readonly pageInfo: PageInfo;
}

export interface ConnectionParts<N> {
  readonly nodes: readonly N[];
  /** Offset of the first node in the whole list. */
  readonly offset: number;
  readonly totalCount: number | null;
  readonly hasNextPage: boolean;
  readonly fingerprint: string;
}

export function toConnection<N>(parts: ConnectionParts<N>): Connection<N> {
  const { nodes, offset, totalCount, hasNextPage, fingerprint } = parts;
  const edges = nodes.map((node, index) => ({ node, cursor: encodeCursor(fingerprint, offset + index) }));
  return {
    totalCount,
    nodes,
    edges,
    pageInfo: {
      hasNextPage,
      hasPreviousPage: offset > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}
