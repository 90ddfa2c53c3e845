// Procore's API description as the checks need it: which operation a request means, and what is documented about it.
// A folder of OpenAPI 3.0 documents with an index.json that says which document has which path; a document is read when
// the first request needs it, and kept.
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The part of OpenAPI's schemas that the description uses, with the marks of those who collected it. */
export interface Schema {
  readonly type?: 'object' | 'array' | 'string' | 'integer' | 'number' | 'boolean';
  readonly format?: string;
  readonly description?: string;
  readonly enum?: readonly unknown[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean;
  readonly anyOf?: readonly Schema[];
  /** Nobody knows what is here. */
  readonly 'x-source-gap'?: string;
  /** Of an alternative: the view that has this shape. */
  readonly 'x-view'?: string;
  /** The view when none is asked for. */
  readonly 'x-default-view'?: string;
}

export interface Parameter {
  readonly name: string;
  readonly required: boolean;
  readonly description: string;
  readonly schema: Schema;
}

export interface Operation {
  readonly method: string;
  readonly template: string;
  readonly about: string;
  readonly pathParameters: ReadonlyMap<string, Parameter>;
  /** By name, without the `[]` of lists: see `bareName`. */
  readonly query: ReadonlyMap<string, Parameter>;
  /** At least one of these has to be there. */
  readonly requiredOneOf: readonly string[];
  readonly needsCompany: boolean;
  readonly body: { readonly required: boolean; readonly contents: ReadonlyMap<string, Schema> } | null;
  /** Documented 2xx statuses; null where no body is documented. */
  readonly answers: ReadonlyMap<number, Schema | null>;
}

interface IndexEntry {
  readonly method: string;
  readonly path: string;
  readonly file: string;
}

interface OpenApiParameter extends Partial<Parameter> {
  readonly in?: 'query' | 'path' | 'header';
  readonly $ref?: string;
}

interface OpenApiContent {
  readonly content?: Readonly<Record<string, { readonly schema?: Schema }>>;
}

interface OpenApiOperation {
  readonly description?: string;
  readonly parameters?: readonly OpenApiParameter[];
  readonly 'x-required-one-of'?: readonly string[];
  readonly requestBody?: OpenApiContent & { readonly required?: boolean };
  readonly responses: Readonly<Record<string, OpenApiContent>>;
}

interface OpenApiDocument {
  readonly paths: Readonly<Record<string, Readonly<Record<string, OpenApiOperation>>>>;
}

export interface Found {
  readonly operation: Operation;
  /** What stands in the place of each path parameter. */
  readonly ids: Readonly<Record<string, string>>;
}

interface Template {
  readonly entry: IndexEntry;
  readonly pattern: RegExp;
  readonly names: readonly string[];
  /** 0 for a literal segment, 1 for one that is partly a parameter, 2 for a parameter: smaller is more exact. */
  readonly looseness: string;
}

/** `filters[id][]` and `filters[id][0]` are spellings of `filters[id]`. */
export const bareName = (name: string): string => name.replace(/\[\d*\]$/, '');

const HOLE = /\{([^}]+)\}/g;
const COMPANY_HEADER = '#/components/parameters/ProcoreCompanyId';

function readJson(folder: string, file: string): unknown {
  return JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as unknown;
}

function templateOf(entry: IndexEntry): Template {
  const segments = entry.path.split('/');
  const escaped = entry.path
    .split(HOLE)
    .map((part, index) => (index % 2 ? '([^/]+?)' : part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')));
  return {
    entry,
    pattern: new RegExp(`^${escaped.join('')}$`),
    names: [...entry.path.matchAll(HOLE)].map(([, name = '']) => name),
    looseness: segments.map((segment) => (/^\{[^}]+\}$/.test(segment) ? 2 : segment.includes('{') ? 1 : 0)).join(''),
  };
}

const shelf = (method: string, where: string): string => `${method} ${where.split('/').length}`;

export class Description {
  private static readonly byFolder = new Map<string, Description>();

  /** The description in a folder, read once per process. @throws Error when the folder has no index.json */
  static at(folder: string): Description {
    let description = this.byFolder.get(folder);
    if (!description) this.byFolder.set(folder, (description = new Description(folder)));
    return description;
  }

  private readonly shelves = new Map<string, Template[]>();
  private readonly documents = new Map<string, OpenApiDocument>();
  private readonly operations = new Map<string, Operation>();
  private readonly entries = new Map<string, IndexEntry>();

  private constructor(private readonly folder: string) {
    for (const entry of readJson(folder, 'index.json') as IndexEntry[]) {
      const key = shelf(entry.method, entry.path);
      this.shelves.set(key, [...(this.shelves.get(key) ?? []), templateOf(entry)]);
      this.entries.set(`${entry.method} ${entry.path}`, entry);
    }
  }

  /** The operation a request means; where several templates fit, the one with the earliest literal segment. */
  find(method: string, requested: string): Found | undefined {
    const fitting = (this.shelves.get(shelf(method, requested)) ?? []).filter(({ pattern }) => pattern.test(requested));
    const [best] = fitting.sort((a, b) => (a.looseness < b.looseness ? -1 : 1));
    if (!best) return undefined;
    const values = best.pattern.exec(requested)?.slice(1) ?? [];
    return {
      operation: this.read(best.entry),
      ids: Object.fromEntries(best.names.map((name, index) => [name, values[index] ?? ''])),
    };
  }

  /** The operation at exactly this template. */
  operation(method: string, template: string): Operation | undefined {
    const entry = this.entries.get(`${method} ${template}`);
    return entry && this.read(entry);
  }

  private read(entry: IndexEntry): Operation {
    const key = `${entry.method} ${entry.path}`;
    let operation = this.operations.get(key);
    if (!operation) {
      const source = this.document(entry.file).paths[entry.path]?.[entry.method.toLowerCase()];
      if (!source) throw new Error(`${entry.file} has no ${key}, though index.json says so`);
      this.operations.set(key, (operation = operationOf(entry, source)));
    }
    return operation;
  }

  private document(file: string): OpenApiDocument {
    let document = this.documents.get(file);
    if (!document) this.documents.set(file, (document = readJson(this.folder, file) as OpenApiDocument));
    return document;
  }
}

function operationOf({ method, path: template }: IndexEntry, source: OpenApiOperation): Operation {
  const { description: about = '', parameters = [], requestBody, responses } = source;
  const placed = (place: OpenApiParameter['in']): readonly (readonly [string, Parameter])[] =>
    parameters
      .filter((parameter) => parameter.in === place)
      .map((parameter) => [bareName(parameter.name ?? ''), parameterOf(parameter)]);
  return {
    method,
    template,
    about,
    pathParameters: new Map(placed('path')),
    query: new Map(placed('query')),
    requiredOneOf: source['x-required-one-of'] ?? [],
    needsCompany: parameters.some(({ $ref }) => $ref === COMPANY_HEADER),
    body: requestBody
      ? {
          required: requestBody.required ?? false,
          contents: new Map(Object.entries(requestBody.content ?? {}).map(([type, { schema = {} }]) => [type, schema])),
        }
      : null,
    answers: new Map(
      Object.entries(responses)
        .filter(([status]) => status.startsWith('2'))
        .map(([status, { content }]) => [Number(status), content?.['application/json']?.schema ?? null]),
    ),
  };
}

function parameterOf({ name = '', required = false, description = '', schema = {} }: OpenApiParameter): Parameter {
  return { name, required, description, schema };
}
