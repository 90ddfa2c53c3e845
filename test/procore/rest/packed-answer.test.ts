// Answers as they are remembered: the same when they are taken out, and a fraction of their size.
import { expect, test } from '@jest/globals';
import { packAnswer, unpackAnswer } from '../../../src/procore/rest/packed-answer.js';

test.each([
  ['none', ''],
  ['a short one', '{"id":7}'],
  ['a long one', `{"name":"${'ü😀'.repeat(2000)}"}`],
])('%s comes back as it was', (_what, text) => {
  expect(unpackAnswer(packAnswer({ status: 201, text }).outcome)).toEqual({ status: 201, text });
});

test('a thousand users take a tenth of their text', () => {
  const entities = Array.from({ length: 1000 }, (_, id) => ({
    ...{
      id,
      name: `Nora Quill ${id}`,
      email_address: `nora.quill.${id}@example.com`,
      vendor: { id: 7, name: 'Quill' },
    },
    ...{ is_active: true, is_employee: false, created_at: '2026-06-15T12:00:00Z', updated_at: '2026-06-15T12:00:00Z' },
  }));
  const text = JSON.stringify({ entities });
  expect(packAnswer({ status: 200, text }).bytes).toBeLessThan(text.length / 10);
});
