// Values for arguments and input fields, made from their types and names: enough for Procore to take them as meant. Ids
// are variables, since only a running graph knows any.
import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isObjectType,
  isRequiredInputField,
} from 'graphql';
import { nouns } from '../../src/domains/index.js';

/** A variable of type ID that has to be filled before the operation can be sent. */
export interface Need {
  readonly variable: string;
  /** Where such an id is seen: a type, or a field that shows one; the first that is known is taken. */
  readonly sources: readonly string[];
  /** `cursor`: of the list that the source shows; `owner`: the global id of the object whose list that is. */
  readonly form: 'global' | 'procore' | 'cursor' | 'owner';
  /** How many ids stand above it, where that differs from object to object. */
  readonly depth?: number | undefined;
}

/** How many ids may stand above an object of a type. */
export const depthsOf = (type: string): readonly number[] =>
  Object.values(nouns).flatMap(({ name, depth }) => (name === type ? [depth].flat() : []));

/** GraphQL text of a value, with the variables in it. */
export interface Literal {
  readonly text: string;
  readonly needs: readonly Need[];
}

type Input = GraphQLArgument | GraphQLInputField;

const plain = (text: string): Literal => ({ text, needs: [] });
const quoted = (text: string): Literal => plain(JSON.stringify(text));

/** A window of days, no longer than a year, in which both the emulator and the twin have something. */
export const FIRST_DAY = '2025-07-01';
export const LAST_DAY = '2026-06-30';

/** An id that no list shows. */
const SOME_ID = '1000001';
export const NO_ID = 'not-an-id';

/** Whether objects of the type have a global id. */
export const isNode = (type: GraphQLNamedType): boolean =>
  (isObjectType(type) || isInterfaceType(type)) && type.getInterfaces().some(({ name }) => name === 'Node');

export function idOf(sources: readonly string[], form: Need['form'], depth?: number): Literal {
  const variable = `${(sources[0] ?? '').replaceAll('.', '_')}_${form}${depth ?? ''}`;
  return { text: `$${variable}`, needs: [{ variable, sources, form, depth }] };
}

/** What nobody else may have is made up once. */
let made = 0;

export class Literals {
  /**
   * `about`: the type whose objects the values are about, which tells what an id stands for; `owner`: the type whose field
   * they are said to, which tells where that is.
   */
  constructor(
    private readonly schema: GraphQLSchema,
    private readonly about: GraphQLNamedType,
    private readonly owner?: GraphQLNamedType,
  ) {}

  /** Every value worth trying: each value of an enum, each field of an input object alone, and all together. */
  variants(input: Input, type: GraphQLInputType = input.type): readonly Literal[] {
    const bare = getNullableType(type);
    if (isListType(bare)) {
      const item = getNullableType(bare.ofType);
      return [listOf(isInputObjectType(item) ? [this.whole(item)] : this.variants(input, item))];
    }
    if (isEnumType(bare)) return bare.getValues().map(({ name }) => plain(name));
    if (isInputObjectType(bare)) {
      const fields = Object.values(bare.getFields());
      const needed = fields.filter(isRequiredInputField);
      const alone = fields.flatMap((field) =>
        this.variants(field).map((value) =>
          objectOf([[field, value], ...needed.filter((other) => other !== field).map((other) => this.pair(other))]),
        ),
      );
      return [...alone, this.whole(bare)];
    }
    return this.scalars(input, bare.name);
  }

  /** One value. */
  one(input: Input): Literal {
    const bare = getNullableType(input.type);
    return isInputObjectType(bare) ? this.whole(bare) : (this.variants(input)[0] ?? plain('null'));
  }

  /** An input object with all of its fields, or only those it cannot do without. */
  whole(type: GraphQLInputObjectType, only: (field: GraphQLInputField) => boolean = () => true): Literal {
    return objectOf(
      Object.values(type.getFields())
        .filter(only)
        .map((field) => this.pair(field)),
    );
  }

  /** An input object whose ids are none, or undefined when it has no ids. */
  spoiled(type: GraphQLInputObjectType): Literal | undefined {
    const fields = Object.values(type.getFields());
    const isId = (field: GraphQLInputField): boolean => getNamedType(field.type).name === 'ID';
    if (!fields.some(isId)) return undefined;
    return objectOf(fields.map((field) => (isId(field) ? [field, quoted(NO_ID)] : this.pair(field))));
  }

  private pair(field: GraphQLInputField): readonly [GraphQLInputField, Literal] {
    return [field, this.one(field)];
  }

  private scalars(input: Input, type: string): readonly Literal[] {
    const { name } = input;
    switch (type) {
      case 'ID':
        return this.ids(input);
      case 'Boolean':
        return [plain('true'), plain('false')];
      case 'Int':
        return [plain('2')];
      case 'Float':
        return [plain(/size$/i.test(name) ? '1024' : '1.5')];
      case 'Decimal':
        return [quoted('1.5')];
      case 'Date':
        return [quoted(name === 'to' ? LAST_DAY : name === 'from' ? FIRST_DAY : '2020-01-01')];
      case 'DateTime':
        return [quoted(name === 'to' ? '2030-01-01T00:00:00Z' : '2020-01-01T00:00:00Z')];
      case 'URL':
        return [quoted('https://example.com/')];
      case 'JSON':
        return [quoted('value')];
      default:
        return [quoted(this.textFor(name))];
    }
  }

  private textFor(name: string): string {
    if (/email(address)?$/i.test(name)) return `person-${(made += 1)}-${this.about.name.toLowerCase()}@example.com`;
    if (/^website$/.test(name)) return 'www.example.com';
    if (/^sha256$/.test(name)) return '0'.repeat(64);
    if (/^md5$/.test(name)) return '0'.repeat(32);
    if (/countryCode$/.test(name)) return 'US';
    if (/stateCode$/.test(name)) return 'CA';
    if (/phone$|fax/i.test(name)) return '+1 805 555 0100';
    if (/^origin(Id|Code)$/.test(name)) return String(7000 + (made += 1));
    return 'a';
  }

  private ids({ name, description }: Input): readonly Literal[] {
    // Those who have to answer are some of those who are asked.
    const named = name.replace(/^required([A-Z])/, (_, letter: string) => letter.toLowerCase());
    const sources = this.sourcesOf(named.replace(/(^i|I)ds?$/, ''));
    if (sources.length === 0) return [quoted(SOME_ID)];
    const type = this.schema.getType(sources.at(-1) ?? '');
    // The schema says "(Procore's id)" where there is no other.
    if (!type || !isNode(type) || /\(Procore's ids?\)/.test(description ?? '')) return [idOf(sources, 'procore')];
    const depth = this.depthBelowOwner(type);
    return [idOf(sources, 'global', depth), idOf(sources, 'procore', depth)];
  }

  /** Of objects that are in a company or in a project: those that are in the owner. */
  private depthBelowOwner({ name }: GraphQLNamedType): number | undefined {
    const [above] = this.owner ? depthsOf(this.owner.name) : [];
    return above !== undefined && depthsOf(name).length > 1 ? above + 1 : undefined;
  }

  /** `assigneeId` of an Rfi: what `Rfi.assignees` shows, else any User. `vendorId`: any Vendor. `id`: the thing itself. */
  private sourcesOf(base: string): readonly string[] {
    const { about } = this;
    if (base === '') return [about.name];
    const fields = isObjectType(about) ? about.getFields() : {};
    const field = fields[base] ?? fields[`${base}s`];
    const shown = field && getNamedType(field.type);
    const isThing = isObjectType(shown) && ('id' in shown.getFields() || 'procoreId' in shown.getFields());
    if (field && isThing) return [`${about.name}.${field.name}`, shown.name];
    const type = this.schema.getType(`${base.charAt(0).toUpperCase()}${base.slice(1)}`);
    return isObjectType(type) ? [type.name] : [];
  }
}

function listOf(items: readonly Literal[]): Literal {
  return { text: `[${items.map(({ text }) => text).join(', ')}]`, needs: items.flatMap(({ needs }) => needs) };
}

function objectOf(fields: readonly (readonly [GraphQLInputField, Literal])[]): Literal {
  const texts = fields.map(([{ name }, { text }]) => `${name}: ${text}`);
  return { text: `{ ${texts.join(', ')} }`, needs: fields.flatMap(([, { needs }]) => needs) };
}
