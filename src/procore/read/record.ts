// A record: one object of Procore's as far as it is known. A reference embedded in a list holds two or three fields; it
// answers those without a call, and asks its noun's loader for the rest. Absent is not null: a field that was not in an
// answer is unknown, until a source that would show it has been asked.
import type { CompanyId, ProcoreId } from '../../kernel/procore-id.js';
import { encodeGlobalId } from '../../kernel/global-id.js';

/** Where an object is: its company, the parents its path needs, and its id, in the order of its global id. */
export interface RecordKey {
  readonly company: CompanyId;
  readonly id: ProcoreId;
}

/** An object of a company. */
export type InCompany = RecordKey;

/** An object of a project. */
export interface InProject extends RecordKey {
  readonly project: ProcoreId;
}

/** An object of a company, or of one of its projects. */
export interface InCompanyOrProject extends RecordKey {
  /** Not there: of the company itself. */
  readonly project?: ProcoreId | undefined;
}

export type MaybePromise<T> = T | Promise<T>;

type Field<Wire> = keyof Wire & string;

/** What a kind of answer shows of an object. */
export interface Shape<Wire> {
  /** The fields it has when they have a value: one of them that is not there has none. */
  readonly fields: readonly Field<Wire>[];
  /**
   * A field that always has a value in this kind of answer. Where it is not there, a permission has narrowed the view
   * without saying so (docs/procore.md §5): what else is not there is unknown then.
   */
  readonly witness?: Field<Wire>;
  /** Fields that this answer keeps under another name: lists show a stub where a show has the whole thing. */
  readonly rename?: Readonly<Partial<Record<Field<Wire>, Field<Wire>>>>;
  /** Fields that this answer keeps inside another one. */
  readonly within?: Readonly<Partial<Record<Field<Wire>, (wire: Partial<Wire>) => unknown>>>;
}

/** A part of what is known: an answer, and the fields it speaks of. Without a shape those it has a value for. */
interface Layer<Wire> {
  readonly wire: Partial<Wire>;
  readonly shape: Shape<Wire> | undefined;
}

const fieldSets = new WeakMap<object, ReadonlySet<string>>();

function fieldSetOf<Wire>(shape: Shape<Wire>): ReadonlySet<string> {
  let set = fieldSets.get(shape);
  if (set === undefined) fieldSets.set(shape, (set = new Set(shape.fields)));
  return set;
}

export class ProcoreRecord<Wire extends object, Key extends RecordKey> {
  /** The first layer that speaks of a field tells its value. Answers are kept as they came: nothing is copied. */
  private layers: Layer<Wire>[] = [];
  /** Fields that were asked for everywhere and have no value. */
  private absent: Set<string> | undefined;
  private proof: (() => Promise<void>) | undefined;
  private encodedId: string | undefined;

  constructor(
    readonly noun: string,
    readonly key: Key,
    readonly path: readonly ProcoreId[],
    private readonly complete: (record: ProcoreRecord<Wire, Key>, field: Field<Wire>) => Promise<unknown>,
  ) {}

  /** The field's value: at once if it is known, otherwise with a call. Null when Procore has none. */
  get<Name extends Field<Wire>>(field: Name): MaybePromise<Wire[Name] | null> {
    if (this.isSettled(field)) return this.peek(field);
    return this.complete(this, field).then(
      () => this.peek(field),
      (error: unknown) => {
        // Of several sources one may have failed: what the others showed stands.
        if (this.isSettled(field)) return this.peek(field);
        throw error;
      },
    );
  }

  /** What is known of the field now. */
  peek<Name extends Field<Wire>>(field: Name): Wire[Name] | null {
    const layer = this.layerOf(field);
    if (layer === undefined) return null;
    const inside = layer.shape?.within?.[field];
    if (inside) return (inside(layer.wire) as Wire[Name] | undefined) ?? null;
    const elsewhere = layer.shape?.rename?.[field];
    return (elsewhere === undefined ? layer.wire[field] : (layer.wire[elsewhere] as Wire[Name])) ?? null;
  }

  isSettled(field: Field<Wire>): boolean {
    return this.layerOf(field) !== undefined || this.absent?.has(field) === true;
  }

  /**
   * Takes over what an answer shows. Parts of it that the shape does not name are not trusted: a list may show a stub
   * under a name under which the show has the whole thing. `replace`: it is newer than what is known.
   */
  absorb(wire: Partial<Wire>, meant: Shape<Wire> | undefined, how: 'fill' | 'replace'): void {
    this.proof = undefined;
    const isNarrowed = meant?.witness !== undefined && (wire[meant.witness] ?? null) === null;
    const shape = isNarrowed ? undefined : meant;
    if (how === 'replace') this.layers.unshift({ wire, shape });
    else if (!this.isCovered(wire, shape)) this.layers.push({ wire, shape });
  }

  /** These fields have been asked for everywhere: those still unknown have no value. */
  settle(fields: Iterable<string>): void {
    this.absent ??= new Set();
    for (const field of fields) this.absent.add(field);
    this.proof = undefined;
  }

  /** The record stands on an id from the caller alone; `prove` tells whether it exists if a call is under way anyway. */
  claim(prove: () => Promise<void>): void {
    if (this.layers.length === 0 && this.absent === undefined) this.proof = prove;
  }

  /** The global id; of a claimed record once nothing that is being asked anyway denies it. */
  globalId(): MaybePromise<string> {
    const id = (this.encodedId ??= encodeGlobalId(this.noun, this.path));
    return this.proof === undefined ? id : this.proof().then(() => id);
  }

  private layerOf(field: Field<Wire>): Layer<Wire> | undefined {
    for (const layer of this.layers)
      if (layer.shape === undefined ? layer.wire[field] !== undefined : fieldSetOf(layer.shape).has(field))
        return layer;
    return undefined;
  }

  /** Whether an answer would tell nothing that is not known. */
  private isCovered(wire: Partial<Wire>, shape: Shape<Wire> | undefined): boolean {
    if (shape !== undefined) return this.layers.some((layer) => layer.shape === shape);
    for (const field in wire) if (wire[field] !== undefined && !this.isSettled(field)) return false;
    return true;
  }
}
