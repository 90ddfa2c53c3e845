// Records: what is known, what has to be asked for, and that absent is not null.
import { describe, expect, test } from '@jest/globals';
import { decodeGlobalId } from '../../../src/kernel/global-id.js';
import { deferred } from '../../../src/kernel/abort.js';
import { ProcoreRecord, type RecordKey } from '../../../src/procore/read/record.js';
import { companyOf, idOf } from '../../kernel/ids.js';

interface Wire {
  readonly id: number;
  readonly name?: string | null;
  readonly website?: string | null;
  readonly city?: string | null;
}

const key: RecordKey = { company: companyOf(5), id: idOf(70) };

/** A record whose noun answers with `source` when it is asked, and notes what it was asked for. */
function create(source: Partial<Wire> = {}) {
  const asked: string[] = [];
  const record = new ProcoreRecord<Wire, RecordKey>('Vendor', key, [key.company, key.id], (self, field) => {
    asked.push(field);
    self.absorb(source, { fields: [field] }, 'replace');
    return Promise.resolve();
  });
  return { record, asked };
}

describe('a field', () => {
  test('that is known is there at once', () => {
    const { record, asked } = create();
    record.absorb({ name: 'Acme' }, { fields: ['name'] }, 'fill');
    expect(record.get('name')).toBe('Acme');
    expect(record.isSettled('name')).toBe(true);
    expect(asked).toEqual([]);
  });

  test('that is not known is asked for', async () => {
    const { record, asked } = create({ website: 'https://acme.example' });
    const website = record.get('website');
    expect(website).toBeInstanceOf(Promise);
    await expect(website).resolves.toBe('https://acme.example');
    expect(asked).toEqual(['website']);
    expect(record.get('website')).toBe('https://acme.example');
  });

  test('that Procore says is null is null, and is not asked for again', () => {
    const { record, asked } = create({ website: 'https://acme.example' });
    record.absorb({ website: null }, { fields: ['website'] }, 'fill');
    expect(record.get('website')).toBeNull();
    expect(asked).toEqual([]);
  });

  test('that an answer could show and does not is null', () => {
    const { record, asked } = create({ website: 'https://acme.example' });
    record.absorb({ name: 'Acme' }, { fields: ['name', 'website'] }, 'fill');
    expect(record.get('website')).toBeNull();
    expect(asked).toEqual([]);
  });

  test('that an answer lacks because a permission narrowed its view stays unknown', async () => {
    const { record, asked } = create({ website: 'https://acme.example' });
    const shape = { fields: ['name', 'website', 'city'], witness: 'city' } as const;
    record.absorb({ name: 'Acme' }, shape, 'fill');
    expect(record.get('name')).toBe('Acme');
    await expect(record.get('website')).resolves.toBe('https://acme.example');
    expect(asked).toEqual(['website']);
    const whole = create();
    whole.record.absorb({ name: 'Acme', city: 'Oakland' }, shape, 'fill');
    expect(whole.record.get('website')).toBeNull();
    expect(whole.asked).toEqual([]);
  });

  test('that an answer shows though its view is not trusted with it stays unknown', async () => {
    const { record, asked } = create({ website: 'https://acme.example' });
    record.absorb({ name: 'Acme', website: 'a stub' }, { fields: ['name'] }, 'fill');
    expect(record.peek('website')).toBeNull();
    await expect(record.get('website')).resolves.toBe('https://acme.example');
    expect(asked).toEqual(['website']);
  });

  test('that was asked for everywhere in vain is null', () => {
    const { record, asked } = create();
    record.settle(['city']);
    expect(record.get('city')).toBeNull();
    expect(asked).toEqual([]);
  });

  test('that was shown before its call failed is there all the same', async () => {
    const record = new ProcoreRecord<Wire, RecordKey>('Vendor', key, [key.company, key.id], (self) => {
      self.absorb({ name: 'Acme' }, { fields: ['name'] }, 'fill');
      return Promise.reject(new Error('the other source is broken'));
    });
    await expect(record.get('name')).resolves.toBe('Acme');
    await expect(record.get('city')).rejects.toThrow('the other source is broken');
  });

  test('fails when its call does, and can be asked for again', async () => {
    let broken = true;
    const record = new ProcoreRecord<Wire, RecordKey>('Vendor', key, [key.company, key.id], (self) => {
      if (broken) return Promise.reject(new Error('broken'));
      self.absorb({ name: 'Acme' }, { fields: ['name'] }, 'fill');
      return Promise.resolve();
    });
    await expect(record.get('name')).rejects.toThrow('broken');
    broken = false;
    await expect(record.get('name')).resolves.toBe('Acme');
  });
});

describe('an answer', () => {
  test('that fills leaves alone what is known', () => {
    const { record } = create();
    record.absorb({ name: 'Acme' }, { fields: ['name'] }, 'fill');
    record.absorb({ name: 'Other', city: 'Bern' }, { fields: ['name', 'city'] }, 'fill');
    expect([record.get('name'), record.get('city')]).toEqual(['Acme', 'Bern']);
  });

  test('that fills leaves alone a null that is known', () => {
    const { record } = create();
    record.absorb({ name: null }, { fields: ['name'] }, 'fill');
    record.absorb({ name: 'Other' }, { fields: ['name'] }, 'fill');
    expect(record.get('name')).toBeNull();
  });

  test('that replaces is believed, its gaps included', () => {
    const { record } = create();
    record.absorb({ name: 'Acme', city: 'Bern' }, { fields: ['name', 'city'] }, 'fill');
    record.absorb({ name: 'Acme Ltd' }, { fields: ['name', 'city'] }, 'replace');
    expect([record.get('name'), record.get('city')]).toEqual(['Acme Ltd', null]);
  });

  test('that replaces touches no other field', () => {
    const { record } = create();
    record.absorb({ city: 'Bern' }, { fields: ['city'] }, 'fill');
    record.absorb({ name: 'Acme' }, { fields: ['name'] }, 'replace');
    expect(record.get('city')).toBe('Bern');
  });
});

describe('a reference', () => {
  test('tells what it holds, nulls included, and nothing else', async () => {
    const { record, asked } = create({ website: 'https://acme.example', city: 'Bern' });
    record.absorb({ name: 'Acme', city: null, website: undefined }, undefined, 'fill');
    expect([record.get('name'), record.get('city')]).toEqual(['Acme', null]);
    expect(record.isSettled('website')).toBe(false);
    await expect(record.get('website')).resolves.toBe('https://acme.example');
    expect(asked).toEqual(['website']);
  });

  test('that holds more than another adds to it', () => {
    const { record } = create();
    record.absorb({ name: 'Acme' }, undefined, 'fill');
    record.absorb({ name: 'Other', city: 'Bern' }, undefined, 'fill');
    expect([record.get('name'), record.get('city')]).toEqual(['Acme', 'Bern']);
  });
});

describe('an answer that keeps a field under another name', () => {
  const shape = { fields: ['name', 'website'], rename: { website: 'city' } } as const;

  test('tells it, and nothing of the name it is kept under', async () => {
    const { record, asked } = create({ city: 'Bern' });
    record.absorb({ name: 'Acme', city: 'https://acme.example' }, shape, 'fill');
    expect(record.get('website')).toBe('https://acme.example');
    await expect(record.get('city')).resolves.toBe('Bern');
    expect(asked).toEqual(['city']);
  });

  test('tells that it has none', () => {
    const { record } = create();
    record.absorb({ name: 'Acme', website: 'not this' }, shape, 'fill');
    expect(record.get('website')).toBeNull();
  });
});

describe('the global id', () => {
  test('says what and where the record is', () => {
    const { record } = create();
    const id = record.globalId();
    expect(decodeGlobalId(id as string)).toEqual({ type: 'Vendor', path: [key.company, key.id] });
  });

  test('of a claimed record waits for the call that is under way anyway', async () => {
    const { record } = create();
    const proof = deferred<undefined>();
    record.claim(() => proof.promise);
    let told = false;
    const id = Promise.resolve(record.globalId()).then((text) => {
      told = true;
      return text;
    });
    await Promise.resolve();
    expect(told).toBe(false);
    proof.resolve(undefined);
    expect(decodeGlobalId(await id)).toMatchObject({ type: 'Vendor' });
  });

  test('of a claimed record is denied with that call', async () => {
    const { record } = create();
    record.claim(() => Promise.reject(new Error('not found')));
    await expect(record.globalId()).rejects.toThrow('not found');
  });

  test('needs no proof once something of the record is known', () => {
    const { record } = create();
    record.claim(() => Promise.reject(new Error('not found')));
    record.absorb({ name: 'Acme' }, { fields: ['name'] }, 'fill');
    expect(typeof record.globalId()).toBe('string');
  });

  test('needs no proof when something was known before the claim', () => {
    const { record } = create();
    record.absorb({ name: 'Acme' }, { fields: ['name'] }, 'fill');
    record.claim(() => Promise.reject(new Error('not found')));
    expect(typeof record.globalId()).toBe('string');
  });
});
