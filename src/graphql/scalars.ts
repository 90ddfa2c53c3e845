// The schema's scalars: strict on input; on output they forgive what Procore writes in another form, and refuse what is
// no such value at all.
import {
  defaultFieldResolver,
  GraphQLError,
  type GraphQLField,
  GraphQLScalarType,
  isScalarType,
  Kind,
  valueFromASTUntyped,
} from 'graphql';
import { z } from 'zod';
import { GatewayError } from '../kernel/errors.js';
import { instantOf } from '../kernel/instant.js';

const DAY = /^\d{4}-\d{2}-\d{2}/;
const ZONE = /(Z|[+-]\d{2}:?\d{2})$/i;

function unreadable(name: string): GatewayError {
  return new GatewayError('UPSTREAM_BAD_RESPONSE', { message: `Procore sent something that is not a ${name}.` });
}

interface TextScalar {
  readonly form: z.ZodType<string>;
  /** What a good value looks like, for the error. */
  readonly example: string;
  /** The value as it is shown; undefined when it is none. */
  readonly show: (text: string) => string | undefined;
}

function textScalar(name: string, { form, example, show }: TextScalar): GraphQLScalarType<string, string> {
  const read = (value: unknown): string => {
    if (form.safeParse(value).success) return value as string;
    throw new GraphQLError(`A ${name} looks like ${example}.`);
  };
  return new GraphQLScalarType<string, string>({
    name,
    parseValue: read,
    parseLiteral: (node) => read(node.kind === Kind.STRING ? node.value : undefined),
    serialize: (value) => {
      const shown = typeof value === 'string' ? show(value) : undefined;
      if (shown === undefined) throw unreadable(name);
      return shown;
    },
  });
}

const asIs = (text: string): string => text;

/** Some dates of Procore's carry a time; the day they name is what counts (docs/procore.md §6). */
function dayOf(text: string): string | undefined {
  const day = DAY.exec(text)?.[0];
  return z.iso.date().safeParse(day).success ? day : undefined;
}

/** Instants of Procore's are in UTC; one that does not say so is too (docs/procore.md §6). */
function instantInUtc(text: string): string | undefined {
  const day = dayOf(text);
  if (day === undefined) return undefined;
  const ms = Date.parse(text === day || ZONE.test(text) ? text : `${text}Z`);
  return Number.isNaN(ms) ? undefined : instantOf(ms);
}

/** A key that means something else to JavaScript than to JSON, wherever it is. */
function refusePrototypes(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Object.hasOwn(value, '__proto__')) throw new GraphQLError('A JSON value must not have a key `__proto__`.');
  for (const part of Object.values(value)) refusePrototypes(part);
  return value;
}

const decimalForm = /^-?\d{1,30}(\.\d{1,15})?$/;

export const scalars = {
  Date: textScalar('Date', { form: z.iso.date(), example: '"2026-03-31"', show: dayOf }),
  DateTime: textScalar('DateTime', {
    form: z.iso.datetime({ offset: true }),
    example: '"2026-03-31T17:00:00Z"',
    show: instantInUtc,
  }),
  Decimal: textScalar('Decimal', {
    form: z.string().regex(decimalForm),
    example: '"1250.75"',
    show: (text) => (decimalForm.test(text) ? text : undefined),
  }),
  Email: textScalar('Email', { form: z.email(), example: '"ada@example.com"', show: asIs }),
  URL: textScalar('URL', {
    form: z
      .string()
      .regex(/^[^\s\p{Cc}]+$/u)
      .pipe(z.url({ protocol: /^https?$/ })),
    example: '"https://example.com"',
    show: asIs,
  }),
  JSON: new GraphQLScalarType({
    name: 'JSON',
    parseValue: refusePrototypes,
    parseLiteral: (node, variables) => refusePrototypes(valueFromASTUntyped(node, variables)),
  }),
};

const isBlank = (value: unknown): boolean => typeof value === 'string' && value.trim() === '';
const noneIfBlank = (value: unknown): unknown => (isBlank(value) ? null : value);

/** Procore sends '' here and there where there is no day or instant. A scalar cannot show null, but its field can. */
export function allowBlankDays<Context>(field: GraphQLField<unknown, Context>): void {
  if (!isScalarType(field.type) || !['Date', 'DateTime'].includes(field.type.name)) return;
  const { resolve = defaultFieldResolver } = field;
  field.resolve = (...asked) => {
    const value: unknown = resolve(...asked);
    return value instanceof Promise ? value.then(noneIfBlank) : noneIfBlank(value);
  };
}
