// A noun's loader: one record per object and operation, completed together with the fewest calls its sources allow.
import DataLoader from 'dataloader';
import { encodeGlobalId } from '../../kernel/global-id.js';
import { groupBy } from '../../kernel/group.js';
import { readIdPath } from '../../kernel/id-argument.js';
import type { CompanyId, ProcoreId } from '../../kernel/procore-id.js';
import type { Operation } from '../operation.js';
import { planCalls } from './plan.js';
import {
  type InCompany,
  type InCompanyOrProject,
  type InProject,
  ProcoreRecord,
  type RecordKey,
  type Shape,
} from './record.js';
import { askSource, type Failures } from './ask.js';
import { factsOf, isAskable, richestSingle, type Source, type WireObject } from './source.js';

export interface Noun<Wire extends WireObject, Key extends RecordKey> {
  /** The GraphQL type. */
  readonly name: string;
  /** The ids inside the global id: company, parents, id. */
  readonly pathOf: (key: Key) => readonly ProcoreId[];
  /** How many ids stand above the object's own; several where it can be in a company or in a project. */
  readonly depth: number | readonly number[];
  /** The GraphQL fields, besides the ids, that a reference embedded in another answer always answers (docs/procore.md §5). */
  readonly embedded: readonly string[];
  /** The key of such a path. */
  readonly keyOf: (path: readonly ProcoreId[]) => Key;
  /** Between equally cheap sources the earlier one is asked. They may depend on where the object is. */
  readonly sources: readonly Source<Wire, Key>[] | ((key: Key) => readonly Source<Wire, Key>[]);
}

/** What nouns of a company have in common. */
export const inCompany = {
  depth: 1,
  pathOf: ({ company, id }: InCompany) => [company, id],
  keyOf: ([company, id]: readonly ProcoreId[]): InCompany => ({ company: company as CompanyId, id: id as ProcoreId }),
} as const;

/** What nouns of a project have in common. */
export const inProject = {
  depth: 2,
  pathOf: ({ company, project, id }: InProject) => [company, project, id],
  keyOf: ([company, project, id]: readonly ProcoreId[]): InProject => ({
    company: company as CompanyId,
    project: project as ProcoreId,
    id: id as ProcoreId,
  }),
} as const;

/** What nouns have in common that a company has as well as a project. */
export const inCompanyOrProject = {
  depth: [1, 2],
  pathOf: ({ company, project, id }: InCompanyOrProject) =>
    project === undefined ? [company, id] : [company, project, id],
  keyOf: (path: readonly ProcoreId[]): InCompanyOrProject =>
    path.length === 2 ? inCompany.keyOf(path) : inProject.keyOf(path),
} as const;

const identity = new Set(['id', 'procoreId', '__typename']);

export class NounLoader<Wire extends WireObject, Key extends RecordKey> {
  private readonly records = new Map<string, ProcoreRecord<Wire, Key>>();
  private readonly wanted = new Map<ProcoreRecord<Wire, Key>, Set<string>>();
  private readonly loader: DataLoader<ProcoreRecord<Wire, Key>, undefined>;

  constructor(
    private readonly noun: Noun<Wire, Key>,
    private readonly operation: Operation,
  ) {
    this.loader = new DataLoader((records) => this.completeAll(records), {
      batchScheduleFn: (dispatch) => operation.batches.hold(noun.name, dispatch),
    });
    operation.afterEachWrite(() => this.records.clear());
  }

  /** How many ids stand above an object's own; several where it can be in a company or in a project. */
  get depth(): number | readonly number[] {
    return this.noun.depth;
  }

  /** The global id of an object, whether it is there or not. */
  globalId(key: Key): string {
    return encodeGlobalId(this.noun.name, this.noun.pathOf(key));
  }

  /** The record of a reference inside another answer, e.g. `{ id, name }`: what it holds is known. */
  reference(key: Key, held: Partial<Wire>): ProcoreRecord<Wire, Key> {
    const record = this.at(key);
    record.absorb(held, undefined, 'fill');
    return record;
  }

  /** The record of an object in a list; `shape`: what this view of it shows. */
  listed(key: Key, wire: Partial<Wire>, shape: Shape<Wire>): ProcoreRecord<Wire, Key> {
    const record = this.at(key);
    record.absorb(wire, shape, 'fill');
    return record;
  }

  /** The record as a write answered it; beside the one that is read where the write was not carried out again. */
  written(key: Key, wire: Wire, shape: Shape<Wire>): ProcoreRecord<Wire, Key> {
    const record = this.operation.isAnsweredFromMemory ? this.recordOf(key) : this.at(key);
    record.absorb(wire, shape, 'replace');
    return record;
  }

  /** The record after a write that does not say how it looks now: everything is asked anew. */
  changed(key: Key): ProcoreRecord<Wire, Key> {
    return this.at(key);
  }

  /**
   * A record that a caller's id speaks of; it is completed once a field needs it. When nothing is selected but what the id
   * says anyway, it is looked up now, since only a call can tell whether it exists.
   */
  async claimed(key: Key, selected: ReadonlySet<string>): Promise<ProcoreRecord<Wire, Key>> {
    const record = this.at(key);
    if ([...selected].every((field) => identity.has(field))) await record.get('id');
    else record.claim(() => this.pending(record));
    return record;
  }

  /**
   * The key of an id from a caller: global, or Procore's own below these parents (company first).
   * @throws GatewayError INVALID_ID, COMPANY_MISMATCH, COMPANY_REQUIRED
   */
  keyFrom(text: string, argument: string, parents: readonly ProcoreId[]): Key {
    const { name: type, depth } = this.noun;
    return this.noun.keyOf(readIdPath(text, { type, argument, parents, depth }));
  }

  /** The record a global id stands for. @throws GatewayError as keyFrom and claimed do */
  byGlobalId(text: string, argument: string, selected: ReadonlySet<string>): Promise<ProcoreRecord<Wire, Key>> {
    return this.claimed(this.keyFrom(text, argument, []), selected);
  }

  private at(key: Key): ProcoreRecord<Wire, Key> {
    const path = this.noun.pathOf(key);
    const text = path.join(':');
    let record = this.records.get(text);
    if (record === undefined) {
      record = this.recordOf(key, path);
      this.records.set(text, record);
    }
    return record;
  }

  private recordOf(key: Key, path = this.noun.pathOf(key)): ProcoreRecord<Wire, Key> {
    return new ProcoreRecord<Wire, Key>(this.noun.name, key, path, (record, field) => this.complete(record, field));
  }

  private complete(record: ProcoreRecord<Wire, Key>, field: keyof Wire & string): Promise<unknown> {
    const wanted = this.wanted.get(record);
    if (wanted) wanted.add(field);
    else this.wanted.set(record, new Set([field]));
    return this.loader.load(record);
  }

  /** Ends with the call that is being made for the record anyway; at once when there is none. */
  private async pending(record: ProcoreRecord<Wire, Key>): Promise<void> {
    await Promise.resolve(); // by then the fields beside `id` have asked for what they need
    if (this.wanted.has(record)) await this.loader.load(record);
  }

  private async completeAll(records: readonly ProcoreRecord<Wire, Key>[]): Promise<(undefined | Error)[]> {
    const groups = groupBy(records, ({ path, key }) => path.slice(0, -1).join(':') || key.company);
    const failures = await Promise.all([...groups.values()].map((group) => this.completeGroup(group)));
    const byRecord = new Map(failures.flatMap((some) => [...some]));
    return records.map((record) => byRecord.get(record));
  }

  private sourcesFor([first]: readonly ProcoreRecord<Wire, Key>[]): readonly Source<Wire, Key>[] {
    const { sources } = this.noun;
    return typeof sources === 'function' ? (first ? sources(first.key) : []) : sources;
  }

  /** Completes records that share their parents. */
  private async completeGroup(group: readonly ProcoreRecord<Wire, Key>[]): Promise<Failures<Wire, Key>> {
    const wanted = group.map((record) => ({ key: record, fields: this.wanted.get(record) ?? new Set<string>() }));
    for (const record of group) {
      this.wanted.delete(record);
      this.loader.clear(record); // another of its fields may be wanted later, from another source
    }
    const sources = this.sourcesFor(group).filter((source) => isAskable(source, group));
    const plan = planCalls(
      wanted,
      sources.map((source) => factsOf(source, group, this.operation)),
    );
    const show = richestSingle(sources);
    const fieldsOf = new Map(wanted.map(({ key: record, fields }) => [record, fields]));
    const outcomes = await Promise.all(
      plan.flatMap(({ source: name, keys }) => {
        const source = sources.find((candidate) => candidate.name === name);
        const asked = new Set(keys.flatMap((record) => [...(fieldsOf.get(record) ?? [])]));
        return source ? [askSource(this.operation, source, keys, { asked, show })] : [];
      }),
    );
    const failures: Failures<Wire, Key> = new Map(outcomes.flatMap((some) => [...some]));
    for (const { key: record, fields } of wanted) if (!failures.has(record)) record.settle(fields);
    return failures;
  }
}
