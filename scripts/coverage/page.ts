// docs/coverage.md: which endpoint and view feeds each field of the graph, per module of Procore's API.
import type { GraphQLSchema } from 'graphql';
import { groupBy } from '../../src/kernel/group.js';
import type { Endpoint, WriteEndpoint } from '../../src/procore/endpoint.js';
import { type Answer, type Feed, graphOf, type TypeRow } from './graph.js';
import { missing } from './missing.js';

/** What is known of Procore's own modules; see procore.json. */
export interface ProcoreModules {
  /** How many operations each module documents. */
  readonly modules: Readonly<Record<string, { readonly reads: number; readonly writes: number }>>;
  /** The module of every endpoint that the gateway uses: `GET /rest/…`; null where the description has yet to tell. */
  readonly endpoints: Readonly<Record<string, string | null>>;
}

export const lineOf = ({ method, path }: Endpoint): string => `${method} ${path}`;

const isWrite = (endpoint: Endpoint): endpoint is WriteEndpoint => 'touches' in endpoint;

/** Wrappers whose fields are the same for every list. */
const isWrapper = ({ name }: TypeRow): boolean => /(Connection|Edge)$/.test(name) || name === 'PageInfo';

/** Where types are whose endpoints the description has yet to place. */
const UNPLACED = 'not-placed-yet';

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** `project-management--rfi` → `Project management: rfi`. */
const titleOf = (module: string): string => capital(module.replace('--', ': ').replaceAll('-', ' '));

const asked = ({ endpoint, query }: Answer): string =>
  `${lineOf(endpoint)}${query.length > 0 ? `?${query.map(([name, value]) => `${name}=${value}`).join('&')}` : ''}`;

const MOST_PARENTS = 4;

function fed(feed: Feed): string {
  switch (feed.kind) {
    case 'answers':
      return feed.numbers.join(', ');
    case 'calls':
      return feed.endpoints.map((endpoint) => `\`${lineOf(endpoint)}\``).join(', ');
    case 'key':
      return 'no call';
    case 'unfed':
      return 'nothing: always null';
    case 'object':
      return `an object: see ${feed.type}`;
    case 'part':
      return 'as above';
  }
}

const partOf = ({ fields }: TypeRow): readonly string[] =>
  fields.flatMap(({ feed }) => (feed.kind === 'part' ? [feed.of] : []))[0] ?? [];

function section(row: TypeRow): string[] {
  const { name, answers, fields } = row;
  const parents = partOf(row);
  const more = parents.length - MOST_PARENTS;
  const part =
    parents.length > 0
      ? [`Part of ${parents.slice(0, MOST_PARENTS).join(', ')}${more > 0 ? ` and ${more} more` : ''}.`, '']
      : [];
  return [
    `#### ${name}`,
    '',
    ...part,
    ...answers.map((answer, index) => `${index + 1}. \`${asked(answer)}\``),
    ...(answers.length > 0 ? [''] : []),
    '| Field | From |',
    '| --- | --- |',
    ...fields.map(({ name: field, feed }) => `| ${field} | ${fed(feed)} |`),
    '',
  ];
}

/** Endpoints a type is made of, its calls included. */
export const endpointsOf = ({ answers, fields }: TypeRow): Endpoint[] => [
  ...answers.map(({ endpoint }) => endpoint),
  ...fields.flatMap(({ feed }) => (feed.kind === 'calls' ? feed.endpoints : [])),
];

class Page {
  private readonly rows: readonly TypeRow[];
  private readonly byName: ReadonlyMap<string, TypeRow>;

  constructor(
    schema: GraphQLSchema,
    private readonly procore: ProcoreModules,
  ) {
    this.rows = graphOf(schema).filter((row) => !isWrapper(row));
    this.byName = new Map(this.rows.map((row) => [row.name, row]));
  }

  private moduleOfEndpoint(endpoint: Endpoint): string {
    const module = this.procore.endpoints[lineOf(endpoint)];
    if (module === undefined) throw new Error(`${lineOf(endpoint)} has no module: see \`npm run coverage\``);
    return module ?? UNPLACED;
  }

  /** A type belongs where its objects come from, a part where the first that shows it does. */
  private moduleOf(row: TypeRow, above: readonly string[] = []): string {
    const [answer] = row.answers;
    if (answer) return this.moduleOfEndpoint(answer.endpoint);
    for (const parent of partOf(row)) {
      const [type = '', field = ''] = parent.split('.');
      const feed = this.byName.get(type)?.fields.find(({ name }) => name === field)?.feed;
      const [endpoint] = feed?.kind === 'calls' ? feed.endpoints : [];
      if (endpoint) return this.moduleOfEndpoint(endpoint);
      const next = this.byName.get(type.replace(/(Connection|Edge)$/, ''));
      if (next && next !== row && !above.includes(next.name)) return this.moduleOf(next, [...above, row.name]);
    }
    return '';
  }

  text(): string {
    const roots = this.rows.filter(({ name }) => ['Query', 'Mutation'].includes(name));
    const types = this.rows.filter((row) => !roots.includes(row));
    const grouped = groupBy(types, (row) => this.moduleOf(row));
    return [
      ...this.head(),
      ...this.modules(grouped),
      ...this.missing(),
      ...this.writes(roots),
      ...this.details(roots, grouped),
    ].join('\n');
  }

  private head(): string[] {
    const fields = this.rows.reduce((sum, row) => sum + row.fields.length, 0);
    const used = this.used();
    return [
      '# Coverage',
      '',
      'Which endpoint of Procore feeds each field of the graph. This page is made by `npm run coverage` from the schema and',
      'the resolvers, and `npm test` fails when it is not what they say.',
      '',
      `${this.rows.length} types with ${fields} fields, fed by ${used.size} endpoints.`,
      '',
    ];
  }

  private used(): ReadonlySet<string> {
    return new Set(this.rows.flatMap(endpointsOf).map(lineOf));
  }

  private modules(grouped: ReadonlyMap<string, readonly TypeRow[]>): string[] {
    const used = [...this.used()];
    const count = (module: string, isRead: boolean): number =>
      used.filter((line) => this.procore.endpoints[line] === module && line.startsWith('GET ') === isRead).length;
    const rows = Object.entries(this.procore.modules).map(([module, { reads, writes }]) => {
      const types = (grouped.get(module) ?? []).filter(({ answers }) => answers.length > 0).map(({ name }) => name);
      return `| ${titleOf(module)} | ${count(module, true)} of ${reads} | ${count(module, false)} of ${writes} | ${types.join(', ')} |`;
    });
    return [
      '## By module',
      '',
      'How many of the operations that Procore documents are used. Older versions of an operation and the endpoints that list',
      'the values of a filter are documented too; they are not needed where a newer one or the list itself is used.',
      '',
      '| Module | Reads | Writes | Types |',
      '| --- | --- | --- | --- |',
      ...rows,
      '',
    ];
  }

  private missing(): string[] {
    return [
      '## Missing',
      '',
      'What one would look for and is not offered: no documented call can feed it, or for the reason beside it.',
      '',
      '| Module | What | Why |',
      '| --- | --- | --- |',
      ...missing.map(({ module, what, why }) => `| ${titleOf(module)} | ${what} | ${why} |`),
      '',
    ];
  }

  private writes(roots: readonly TypeRow[]): string[] {
    const endpoints = roots.flatMap(endpointsOf).filter(isWrite);
    const touched = new Map(endpoints.map((endpoint) => [lineOf(endpoint), endpoint.touches.join(', ')]));
    return [
      '## What writes touch',
      '',
      'The types whose objects or lists may look different after a write, for everybody in the company.',
      '',
      '| Write | Touches |',
      '| --- | --- |',
      ...[...touched].sort(([a], [b]) => (a < b ? -1 : 1)).map(([line, types]) => `| \`${line}\` | ${types} |`),
      '',
    ];
  }

  private details(roots: readonly TypeRow[], grouped: ReadonlyMap<string, readonly TypeRow[]>): string[] {
    const named = [...grouped].sort(([a], [b]) => (a < b ? -1 : 1));
    return [
      '## By field',
      '',
      'The numbers name the answers that have the field, of those listed above the table: a page of a list brings what its',
      'answer has, and the rest is asked for in as few calls as possible. Connections, edges and pages have what their list',
      'has.',
      '',
      '### Entry points',
      '',
      ...roots.flatMap(section),
      ...named.flatMap(([module, rows]) => [
        `### ${module === '' ? 'The gateway itself' : titleOf(module)}`,
        '',
        ...rows.flatMap(section),
      ]),
    ];
  }
}

/** The page. @throws Error for a field nothing feeds, or an endpoint of no module */
export const coveragePage = (schema: GraphQLSchema, procore: ProcoreModules): string =>
  `${new Page(schema, procore).text().trimEnd()}\n`;
