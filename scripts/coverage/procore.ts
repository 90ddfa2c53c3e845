// What docs/coverage.md needs to know of Procore's API description: how large each module is, and where ours belong.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { GraphQLSchema } from 'graphql';
import { graphOf } from './graph.js';
import { endpointsOf, lineOf, type ProcoreModules } from './page.js';

interface IndexEntry {
  readonly method: string;
  readonly path: string;
  readonly file: string;
}

const usedBy = (schema: GraphQLSchema): Set<string> => new Set(graphOf(schema).flatMap(endpointsOf).map(lineOf));

/** What was known, for the endpoints that are used now: where new ones belong is null until the description tells. */
export function modulesWithout(kept: ProcoreModules, schema: GraphQLSchema): ProcoreModules {
  const lines = [...usedBy(schema)].sort();
  return { ...kept, endpoints: Object.fromEntries(lines.map((line) => [line, kept.endpoints[line] ?? null])) };
}

/** What the description in the folder says. @throws Error when the folder has no index.json */
export function modulesOf(folder: string, schema: GraphQLSchema): ProcoreModules {
  const index = JSON.parse(readFileSync(path.join(folder, 'index.json'), 'utf8')) as readonly IndexEntry[];
  const moduleOf = ({ file }: IndexEntry): string => file.replace(/\.json$/, '');
  const modules: Record<string, { reads: number; writes: number }> = {};
  for (const entry of [...index].sort((a, b) => (a.file < b.file ? -1 : 1))) {
    const module = (modules[moduleOf(entry)] ??= { reads: 0, writes: 0 });
    module[entry.method === 'GET' ? 'reads' : 'writes']++;
  }
  const used = usedBy(schema);
  const endpoints = index
    .map((entry) => [`${entry.method} ${entry.path}`, moduleOf(entry)] as const)
    .filter(([line]) => used.has(line))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return { modules, endpoints: Object.fromEntries(endpoints) };
}
