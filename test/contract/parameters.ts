// The path and query of a request against what its operation documents.
import { bareName, type Operation, type Parameter, type Schema } from './description.js';
import type { Problem } from './problem.js';

type Pairs = readonly (readonly [string, string])[];

/** What was sent under one documented name. */
interface Given {
  /** The documented name, or that of a member of an object parameter. */
  readonly name: string;
  readonly parameter: Parameter;
  readonly schema: Schema;
  readonly values: { readonly text: string; readonly listed: boolean }[];
}

const WHOLE = /^-?\d{1,19}$/;
const RANGE_OF_WHOLES = /^\d{1,19}\.\.\.\d{1,19}$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})$/;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export const isDay = (text: string): boolean => DAY.test(text) && !Number.isNaN(Date.parse(text));
export const isInstant = (text: string): boolean => INSTANT.test(text) && !Number.isNaN(Date.parse(text));
export const isUuid = (text: string): boolean => UUID.test(text);

export function pathProblems(operation: Operation, ids: Readonly<Record<string, string>>): Problem[] {
  return Object.entries(ids).flatMap(([name, text]) =>
    operation.pathParameters.get(name)?.schema.type === 'integer' && !/^\d{1,19}$/.test(text)
      ? [{ rule: 'bad-path', name, message: `has to be an integer, not "${text}"` }]
      : [],
  );
}

export function queryProblems(operation: Operation, pairs: Pairs): Problem[] {
  const problems: Problem[] = [];
  const given = new Map<string, Given>();
  for (const [name, text] of pairs) {
    const target = targetOf(operation, name);
    if (!target) {
      problems.push({ rule: 'unknown-query', name, message: 'is not documented' });
      continue;
    }
    const known = given.get(target.name) ?? { ...target, values: [] };
    known.values.push({ text, listed: target.listed });
    given.set(target.name, known);
  }
  for (const { name, parameter, schema, values } of given.values()) {
    const message = complaint(schema, values, parameter.description, name);
    if (message !== undefined) problems.push({ rule: 'bad-query', name, message });
  }
  const sent = new Set([...given.values()].map(({ parameter }) => parameter));
  for (const parameter of operation.query.values())
    if (parameter.required && !sent.has(parameter))
      problems.push({ rule: 'missing-query', name: parameter.name, message: 'is required' });
  const { requiredOneOf } = operation;
  if (requiredOneOf.length > 0 && !requiredOneOf.some((name) => given.has(name)))
    problems.push({ rule: 'missing-query', name: requiredOneOf.join(), message: 'one of these is required' });
  return problems;
}

type Target = Pick<Given, 'name' | 'parameter' | 'schema'> & { readonly listed: boolean };

/** The documented parameter that a sent name spells. */
function targetOf({ query }: Operation, sent: string): Target | undefined {
  const bare = bareName(sent);
  for (const name of [sent, bare]) {
    const parameter = query.get(name);
    if (!parameter) continue;
    // The number in `filters[custom_fields][12]` is a key.
    if (name !== sent && parameter.schema.type === 'object') return memberOf(name, parameter, sent);
    return { name, parameter, schema: parameter.schema, listed: name !== sent };
  }
  for (let holder = bare; holder.includes('[');) {
    holder = holder.slice(0, holder.lastIndexOf('['));
    const parameter = query.get(holder);
    if (parameter) return memberOf(holder, parameter, sent);
  }
  return undefined;
}

/** `filters[id][]` where `filters` is documented as an object with a member `id`. */
function memberOf(holder: string, parameter: Parameter, sent: string): Target | undefined {
  const { schema } = parameter;
  const open = { name: sent, parameter, schema: {}, listed: false };
  if (schema.type === 'array') return schema.items?.type === 'object' ? open : undefined;
  if (schema.type !== undefined && schema.type !== 'object') return undefined;
  if (!schema.properties) return open;
  const [, member = '', rest = ''] = /^\[([^\]]+)\](.*)$/.exec(sent.slice(holder.length)) ?? [];
  const documented = schema.properties[member];
  return documented && { name: `${holder}[${member}]`, parameter, schema: documented, listed: rest !== '' };
}

/** What is wrong with the values of one parameter. */
function complaint(schema: Schema, values: Given['values'], about: string, name: string): string | undefined {
  if (schema.type === undefined) return undefined;
  if (schema.type === 'array') {
    // Of a bare name that is repeated only the last value would count.
    if (values.length > 1 && values.some(({ listed }) => !listed)) return 'is a list: repeat it with []';
    const items = values.flatMap(({ text }) => itemsOf(text, about));
    return items.map((text) => scalarComplaint(schema.items ?? {}, text, about, name)).find((message) => message);
  }
  if (values.some(({ listed }) => listed)) return 'takes one value, not a list';
  const [only, another] = values;
  if (only === undefined || another !== undefined) return `takes one value, not ${values.length}`;
  if (schema.type === 'object') return isJsonObject(only.text) ? undefined : 'has to be an object';
  return scalarComplaint(schema, only.text, about, name);
}

/** `[1,2]` and `1,2` are several values where the description shows that form. */
function itemsOf(text: string, about: string): string[] {
  const inner = about.includes('=[') ? /^\[(.*)\]$/.exec(text)?.[1] : undefined;
  const separated = inner ?? (/comma.separated/i.test(about) ? text : undefined);
  return separated === undefined ? [text] : separated.split(',').map((part) => part.trim());
}

function isJsonObject(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}

function scalarComplaint(
  { type, enum: allowed, format }: Schema,
  text: string,
  about: string,
  name: string,
): string | undefined {
  const unless = (fits: boolean, what: string): string | undefined => (fits ? undefined : `"${text}" is not ${what}`);
  if (allowed) {
    const choices = allowed.map(String);
    const fits = (choice: string): boolean => choices.includes(choice);
    if (!/^sort(\[\w+\])?$/.test(name)) return unless(fits(text), `one of ${choices.join(', ')}`);
    const keys = text.split(',').map((key) => key.trim());
    const fit = keys.every((key) => fits(key) || fits(key.replace(/^-/, '')) || fits(`-${key}`));
    return unless(fit, `made of ${choices.join(', ')}`);
  }
  switch (type) {
    case 'integer':
      if (/\brange\b/i.test(about) && RANGE_OF_WHOLES.test(text)) return undefined;
      if (!WHOLE.test(text)) return unless(false, 'an integer');
      if (name === 'page') return unless(Number(text) >= (/0-based/.test(about) ? 0 : 1), 'a page');
      return name === 'per_page' ? unless(Number(text) >= 1, 'a number of items') : undefined;
    case 'number':
      return unless(text.trim() !== '' && Number.isFinite(Number(text)), 'a number');
    case 'boolean':
      return unless(/^(true|false)$/.test(text), 'true or false');
    case 'string':
      if (format === 'boolean') return unless(/^(true|false)$/.test(text), 'true or false');
      if (format === 'uuid') return unless(isUuid(text), 'a UUID');
      return format?.startsWith('date')
        ? unless(isMoment(text, format, about), 'a date, time or range A...B here')
        : undefined;
    default:
      return undefined;
  }
}

/** A day or an instant; both ends of `A...B` where the description speaks of a range. */
function isMoment(text: string, format: string, about: string): boolean {
  const dayOnly = format === 'date' && !/time|ISO ?8601|HH:MM/i.test(about);
  const fits = (end: string): boolean => isDay(end) || (!dayOnly && isInstant(end));
  const ends = text.split('...');
  return ends.length === 1 ? fits(text) : ends.length === 2 && /\brange\b/i.test(about) && ends.every(fits);
}
