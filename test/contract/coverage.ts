// Operations that together touch every field, every argument, every input field and every input enum value of a schema -
// made from the schema, so that what a colleague adds next month is in them. They respect the gateway's limits: 15 levels,
// 30 aliases, few calls each.
import {
  type GraphQLArgument,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isInputObjectType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql';
import {
  argumentOf,
  along,
  daysOf,
  type Field,
  fieldsOf,
  isPlain,
  pathsFrom,
  selectionOf,
  type Step,
} from './selection.js';
import { resolvers } from '../../src/graphql/schema.js';
import type { Asking } from '../../src/procore/read/fields.js';
import { depthsOf, idOf, isNode, type Literal, Literals, type Need } from './literals.js';

export interface CoverageOperation {
  /** e.g. `Project`, `Project.rfis`, `Project.rfis with arguments 2`. */
  readonly name: string;
  readonly kind: 'query' | 'mutation';
  readonly document: string;
  readonly needs: readonly Need[];
  /** A write whose input is wrong on purpose: it has to be answered with user errors. */
  readonly spoiled?: true;
}

const ALIASES_PER_OPERATION = 20;
/** Mutations after which an object cannot be found any more, or not be written to. */
const TAKING_AWAY = /(Delete|Remove|Recycle|Deactivate|Close)$/;
const PAGE = 2;

function operation(
  name: string,
  kind: CoverageOperation['kind'],
  body: string,
  needs: readonly Need[] = [],
): CoverageOperation {
  const distinct = [...new Map(needs.map((need) => [need.variable, need])).values()];
  const types = distinct.map(({ variable, form }) => `$${variable}: ${form === 'cursor' ? 'String' : 'ID'}!`);
  const variables = types.length > 0 ? `(${types.join(', ')})` : '';
  return { name, kind, document: `${kind} Coverage${variables} ${body}`, needs: distinct };
}

/** The type of the objects that a field is about: of a connection its nodes, of a payload what was changed. */
function aboutOf(type: GraphQLNamedType): GraphQLNamedType {
  if (!isObjectType(type) || isNode(type)) return type;
  return (
    fieldsOf(type)
      .map((field) => getNamedType(field.type))
      .find(isNode) ?? type
  );
}

interface Given {
  readonly argument: GraphQLArgument;
  readonly value: Literal;
}

const called = ({ name }: Field, given: readonly Given[]): string =>
  given.length === 0
    ? name
    : `${name}(${given.map(({ argument, value }) => `${argument.name}: ${value.text}`).join(', ')})`;

const needsOf = (given: readonly Given[]): Need[] => given.flatMap(({ value }) => value.needs);

/** How an operation gets to an object of a type. */
interface Place {
  readonly around: (inner: string) => string;
  readonly needs: readonly Need[];
}

/** Whether a mutation writes to the company where no project is named. */
const isAlsoOfCompany = (mutation: string): boolean => {
  const resolver = (resolvers.Mutation as Readonly<Record<string, Partial<Asking> | undefined>>)[mutation];
  return resolver?.asks?.some(({ path }) => path.includes('/companies/{company_id}/')) ?? false;
};

class Generator {
  private readonly query: GraphQLObjectType;
  private readonly paths: ReadonlyMap<string, readonly Step[]>;

  constructor(private readonly schema: GraphQLSchema) {
    const query = schema.getQueryType();
    if (!query) throw new Error('the schema has no queries');
    this.query = query;
    this.paths = pathsFrom(query);
  }

  operations(): CoverageOperation[] {
    const types = Object.values(this.schema.getTypeMap()).filter(isObjectType);
    const owners = types.filter((type) => type === this.query || isNode(type) || this.hasCallsBeyondNodes(type));
    return [
      ...owners.map((type) => this.wholeObject(type)),
      ...this.nodes(),
      ...owners.flatMap((type) =>
        fieldsOf(type)
          .filter((field) => !isPlain(field))
          .flatMap((field) => this.calls(type, field)),
      ),
      ...this.mutations(),
    ];
  }

  /** A part without an id whose fields take arguments. */
  private hasCallsBeyondNodes(type: GraphQLObjectType): boolean {
    return type !== this.schema.getMutationType() && this.paths.has(type.name) && !fieldsOf(type).every(isPlain);
  }

  private wholeObject(type: GraphQLObjectType): CoverageOperation {
    return operation(type.name, 'query', along(this.paths.get(type.name) ?? [], selectionOf(type, 'all', this.schema)));
  }

  /** Fields that show any object: asked for an object of every type, wherever objects of the type may be. */
  private nodes(): CoverageOperation[] {
    const types = Object.values(this.schema.getTypeMap()).filter(isObjectType).filter(isNode);
    const ids = types.flatMap((type) => {
      const depths = depthsOf(type.name);
      const places = depths.length > 1 ? depths : [undefined];
      return places.map((depth) => ({ type, depth, id: idOf([type.name], 'global', depth) }));
    });
    const single = ids.map(({ type, depth, id: { text, needs } }) =>
      operation(
        `Query.node of ${type.name}${depth === undefined ? '' : ` at depth ${depth}`}`,
        'query',
        `{ node(id: ${text}) { __typename id ... on ${type.name} ${selectionOf(type, 'values', this.schema)} } }`,
        needs,
      ),
    );
    const list = ids.map(({ id }) => id.text).join(', ');
    const needs = ids.flatMap(({ id }) => id.needs);
    // Fields of the same name may differ from type to type, so that one operation cannot select those of all.
    return [...single, operation('Query.nodes', 'query', `{ nodes(ids: [${list}]) { __typename id } }`, needs)];
  }

  /** All objects of the type that the way there shows. */
  private everywhere(type: GraphQLObjectType): Place {
    return { around: (inner) => along(this.paths.get(type.name) ?? [], inner), needs: [] };
  }

  /** One object; `of` says which. */
  private at(type: GraphQLObjectType, of: Literal = idOf([type.name], 'global')): Place {
    if (!isNode(type)) return this.everywhere(type);
    const { text, needs } = of;
    return { around: (inner) => `{ node(id: ${text}) { __typename ... on ${type.name} ${inner} } }`, needs };
  }

  /** The id of an owner that objects of the other type refer to; of any where they do not. */
  private mentionedIn(about: GraphQLNamedType, owner: GraphQLObjectType): Literal {
    const types = isAbstractType(about) ? this.schema.getPossibleTypes(about) : isObjectType(about) ? [about] : [];
    const references = types.flatMap((type) =>
      fieldsOf(type).flatMap((field) => (getNamedType(field.type) === owner ? [`${type.name}.${field.name}`] : [])),
    );
    return idOf([...references, owner.name], 'global');
  }

  /** A field that takes arguments: once for all that it shows, then for each value of each argument, then page by page. */
  private calls(owner: GraphQLObjectType, field: Field): CoverageOperation[] {
    const shown = getNamedType(field.type);
    if (!isObjectType(shown) && !isLeafType(shown)) return []; // see nodes()
    const name = `${owner.name}.${field.name}`;
    const literals = new Literals(this.schema, aboutOf(shown), owner);
    const days = daysOf(field);
    const required = field.args
      .filter((argument) => isRequiredArgument(argument) || days.includes(argument))
      .map((argument) => ({ argument, variants: literals.variants(argument) }));
    const base = required.flatMap(({ argument, variants: [value] }) => (value ? [{ argument, value }] : []));
    const [first] = ['first'].flatMap((argument) => argumentOf(field, argument) ?? []);
    const small = first ? [{ argument: first, value: { text: String(PAGE), needs: [] } }] : [];
    // Where an argument says which list it is, only an object that is mentioned in one is sure to have something in it.
    const { around, needs } =
      required.length > 0 ? this.at(owner, this.mentionedIn(aboutOf(shown), owner)) : this.at(owner);

    const all = field.args.some(isRequiredArgument) ? { around, needs } : this.everywhere(owner);
    const whole = operation(
      name,
      'query',
      all.around(
        `{ __typename ${isNode(owner) ? 'id ' : ''}${called(field, [...base, ...small])} ${selectionOf(shown, 'all', this.schema)} }`,
      ),
      [...all.needs, ...needsOf(base)],
    );
    const otherwise = required.flatMap(({ argument, variants: [, ...others] }) =>
      others.map((value) => [...base.filter((given) => given.argument !== argument), { argument, value }]),
    );
    const optional = field.args.filter(
      (argument) =>
        !isRequiredArgument(argument) && !days.includes(argument) && !/^(after|before)$/.test(argument.name),
    );
    const variations = optional.flatMap((argument) =>
      literals
        .variants(argument)
        .map((value) => [...base, ...(/^(first|last)$/.test(argument.name) ? [] : small), { argument, value }]),
    );
    return [
      whole,
      ...this.chunks([...otherwise, ...variations]).map((some, index) =>
        operation(
          `${name} with arguments ${index + 1}`,
          'query',
          around(
            `{ ${some.map((given, at) => `v${at}: ${called(field, given)} ${selectionOf(shown, 'identity', this.schema)}`).join(' ')} }`,
          ),
          [...needs, ...some.flatMap(needsOf)],
        ),
      ),
      ...this.paging(name, field, base, this.at(owner, idOf([name], 'owner'))),
    ];
  }

  private chunks<T>(items: readonly T[]): T[][] {
    const size = ALIASES_PER_OPERATION;
    return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
      items.slice(index * size, (index + 1) * size),
    );
  }

  /** Forwards and backwards from cursors that a first page shows. */
  private paging(name: string, field: Field, base: readonly Given[], { around, needs }: Place): CoverageOperation[] {
    if (!['first', 'after', 'last', 'before'].every((argument) => argumentOf(field, argument))) return [];
    const given = base.map(({ argument, value }) => `${argument.name}: ${value.text}`);
    const call = (alias: string, ...paging: readonly string[]): string =>
      `${alias}: ${field.name}(${[...given, ...paging].join(', ')}) ${selectionOf(getNamedType(field.type), 'identity', this.schema)}`;
    const end = idOf([name], 'cursor');
    const cursor = `$${end.needs[0]?.variable ?? ''}`;
    return [
      operation(
        `${name} from a cursor`,
        'query',
        around(
          `{ ${call('next', `first: ${PAGE}`, `after: ${cursor}`)} ${call('back', `last: ${PAGE}`, `before: ${cursor}`)} }`,
        ),
        [...needs, ...needsOf(base), ...end.needs],
      ),
    ];
  }

  /** What makes objects comes first, and last what takes them away. */
  private mutations(): CoverageOperation[] {
    const mutation = this.schema.getMutationType();
    const rankOf = ({ name }: Field): number => (/Create$/.test(name) ? 0 : TAKING_AWAY.test(name) ? 2 : 1);
    const fields = mutation ? [...fieldsOf(mutation)].sort((a, b) => rankOf(a) - rankOf(b)) : [];
    return fields.flatMap((field) => {
      const shown = getNamedType(field.type);
      // Objects that may be in a company or in a project are taken from where the mutation is.
      const isInProject = field.args.some(({ type }) => {
        const input = getNullableType(type);
        return isInputObjectType(input) && 'projectId' in input.getFields();
      });
      const place = this.schema.getType(isInProject ? 'Project' : 'Company');
      const literals = new Literals(this.schema, aboutOf(shown), place);
      const send = (note: string, given: readonly Given[]): CoverageOperation =>
        operation(
          `Mutation.${field.name}${note}`,
          'mutation',
          `{ ${called(field, given)} ${selectionOf(shown, 'all', this.schema)} }`,
          needsOf(given),
        );
      const inputs = field.args.flatMap((argument) => {
        const type = getNullableType(argument.type);
        return isInputObjectType(type) ? [{ argument, type }] : [];
      });
      const spoiled = inputs.flatMap(({ argument, type }) => {
        const value = literals.spoiled(type);
        return value ? [{ ...send(' with wrong ids', [{ argument, value }]), spoiled: true as const }] : [];
      });
      const little = inputs.map(({ argument, type }) => ({
        argument,
        value: literals.whole(type, isRequiredInputField),
      }));
      const everything = field.args.map((argument) => ({ argument, value: literals.one(argument) }));
      // What may be in a project or in the company is written to in both.
      const ofCompany = new Literals(this.schema, aboutOf(shown), this.schema.getType('Company'));
      const inCompany = inputs.flatMap(({ argument, type }) => {
        const project = type.getFields()['projectId'];
        if (!project || isRequiredInputField(project) || !isAlsoOfCompany(field.name)) return [];
        return [
          { argument, value: ofCompany.whole(type, ({ name }) => !['projectId', 'idempotencyKey'].includes(name)) },
        ];
      });
      // An object is taken away once only.
      const isOnce = TAKING_AWAY.test(field.name);
      return [
        ...spoiled,
        ...(isOnce ? [] : [send(' with little', little)]),
        send(' with everything', everything),
        ...(inCompany.length > 0 ? [send(' with everything in the company', inCompany)] : []),
      ];
    });
  }
}

export const coverageOf = (schema: GraphQLSchema): CoverageOperation[] => new Generator(schema).operations();
