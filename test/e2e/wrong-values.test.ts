// Wrong values in every field of every input: each is told at its field, and nothing is sent. Inputs are made from the
// schema, so that a mutation that is added is in here without anybody naming it.
import { describe, expect, test } from '@jest/globals';
import { getNullableType, type GraphQLInputObjectType, isInputObjectType, isListType, isScalarType } from 'graphql';
import { createSchema } from '../../src/graphql/schema.js';
import { candidates, type Place, placesIn, valueOf, withValue } from '../support/inputs.js';
import { usePair } from '../support/use-pair.js';

const pair = usePair();

/** Less than zero means something there. */
const signed = ['latitude', 'longitude', 'scheduleImpact.days'];

interface Wrong {
  readonly what: string;
  readonly value: unknown;
  /** Where it has to be told, below the field. */
  readonly at?: string;
}

function wrongScalars(type: string, name: string, path: string): readonly Wrong[] {
  switch (type) {
    case 'ID':
      return ['', ' ', 'x', '-1', '12/13'].map((value) => ({ what: `the id ${JSON.stringify(value)}`, value }));
    case 'Int':
    case 'Float':
    case 'Decimal':
      if (signed.some((end) => path.endsWith(end))) return [];
      return [{ what: 'less than nothing', value: type === 'Decimal' ? '-1' : -1 }];
    case 'String':
      return [
        { what: 'NUL', value: 'a\0' },
        { what: 'half a character', value: '\ud83d' },
        ...(/email(address)?$/i.test(name) ? [{ what: 'no address', value: 'nobody' }] : []),
        ...(/phone$|fax/i.test(name) ? [{ what: 'no number', value: 'call me' }] : []),
        ...(/^(originId|idempotencyKey)$/.test(name) ? [{ what: 'blanks', value: '  ' }] : []),
      ];
    default:
      return [];
  }
}

function wrongAt({ field, path }: Place): readonly Wrong[] {
  const type = getNullableType(field.type);
  if (isScalarType(type)) return wrongScalars(type.name, field.name, path.join('.'));
  if (!isListType(type)) return [];
  const item = getNullableType(type.ofType as Parameters<typeof getNullableType>[0]);
  const inside = isScalarType(item) ? wrongScalars(item.name, field.name, path.join('.')) : [];
  return [
    { what: 'too many', value: new Array(10_001).fill(valueOf(field, type.ofType)) },
    ...inside.map(({ what, value }) => ({ what, value: [value], at: '.0' })),
  ];
}

describe('wrong values', () => {
  const mutations = Object.values(createSchema().getMutationType()?.getFields() ?? {});
  test.each(mutations.map(({ name, args }) => [name, args] as const))('%s', async (name, args) => {
    const type = getNullableType(args[0]?.type) as GraphQLInputObjectType;
    expect([args.length, isInputObjectType(type)]).toEqual([1, true]);
    const send = async (input: object) => {
      const query = `mutation M($input: ${type.name}!) { it: ${name}(input: $input) { userErrors { code field } } }`;
      const { data, errors } = await pair().query(query, { input });
      const told: { field: string[] | null }[] = data?.it?.userErrors ?? [];
      return {
        fields: told.map(({ field }) => (field ?? []).join('.')),
        errors: errors.map(({ message }) => message),
        sent: pair().calls(),
      };
    };
    const sendable = async () => {
      for (const input of candidates(type)) if ((await send(input)).sent.length > 0) return input;
      throw new Error('no input was sent');
    };

    const input = await sendable();
    const misjudged: unknown[] = [];
    for (const place of placesIn(type))
      for (const { what, value, at = '' } of wrongAt(place)) {
        const path = place.path.join('.');
        const { fields, errors, sent } = await send(withValue(input, type, place.path, value));
        const isTold = fields.length > 0 && fields.every((field) => field === `${path}${at}`);
        if (!isTold || errors.length > 0 || sent.length > 0) misjudged.push({ path, what, fields, errors, sent });
      }
    expect(misjudged).toEqual([]);
  });
});
