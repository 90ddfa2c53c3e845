// What is in the emulator's files: each is of its kind, and no two are the same.
import { crc32, inflateSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { contentOf, mediaTypeOf } from '../../sandbox/contents.js';

const latin = (bytes: Buffer): string => bytes.toString('latin1');

describe('a PDF', () => {
  test('every entry of its table leads to the object of that number, every stream is as long as it says', () => {
    fc.assert(
      fc.property(fc.nat(10_000), fc.string({ maxLength: 20 }), (number, name) => {
        const text = latin(contentOf(`${name}.pdf`, number));
        const at = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(text)?.[1]);
        expect(text.slice(at, at + 4)).toBe('xref');
        const offsets = [...text.slice(at).matchAll(/^(\d{10}) 00000 n $/gm)].map(([, offset]) => Number(offset));
        offsets.forEach((offset, index) => expect(text.slice(offset)).toMatch(new RegExp(`^${index + 1} 0 obj\n`)));
        const streams = [...text.matchAll(/\/Length (\d+) >>\nstream\n([\s\S]*?)\nendstream/g)];
        expect(streams.length).toBe(1 + (number % 4));
        for (const [, length, stream] of streams) expect(stream).toHaveLength(Number(length));
      }),
      { numRuns: 30 },
    );
  });
});

test('a PNG: every chunk has its checksum, and the pixels are all there', () => {
  const bytes = contentOf('plan.png', 7);
  expect(latin(bytes.subarray(0, 8))).toBe('\x89PNG\r\n\x1a\n');
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < bytes.length;) {
    const length = bytes.readUInt32BE(at);
    const typed = bytes.subarray(at + 4, at + 8 + length);
    expect(bytes.readUInt32BE(at + 8 + length)).toBe(crc32(typed));
    chunks.set(latin(typed.subarray(0, 4)), typed.subarray(4));
    at += 12 + length;
  }
  expect([...chunks.keys()]).toEqual(['IHDR', 'IDAT', 'IEND']);
  const header = chunks.get('IHDR')!;
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  expect([width, height]).toEqual([96, 64]);
  expect(inflateSync(chunks.get('IDAT')!)).toHaveLength((width * 3 + 1) * height);
});

test('a JPEG: marker after marker, from start to end', () => {
  const bytes = contentOf('site.jpg', 7);
  expect(bytes.readUInt16BE(0)).toBe(0xffd8);
  expect(bytes.readUInt16BE(bytes.length - 2)).toBe(0xffd9);
  const markers: number[] = [];
  for (let at = 2; markers.at(-1) !== 0xffda; at += 2 + bytes.readUInt16BE(at + 2))
    markers.push(bytes.readUInt16BE(at));
  expect(markers).toContain(0xfffe);
  expect(markers.every((marker) => marker > 0xff00)).toBe(true);
});

test('a workbook: every part has its checksum and is where the directory says', () => {
  const bytes = contentOf('log.xlsx', 7);
  const end = bytes.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  const names: string[] = [];
  for (let at = bytes.readUInt32LE(end + 16), left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    expect(latin(bytes.subarray(at, at + 4))).toBe('PK\x01\x02');
    const [checksum, size, length] = [
      bytes.readUInt32LE(at + 16),
      bytes.readUInt32LE(at + 20),
      bytes.readUInt16LE(at + 28),
    ];
    const local = bytes.readUInt32LE(at + 42);
    expect(latin(bytes.subarray(local, local + 4))).toBe('PK\x03\x04');
    const data = bytes.subarray(local + 30 + length, local + 30 + length + size);
    expect(crc32(data)).toBe(checksum);
    expect(latin(data)).toMatch(/^<\?xml [^>]*\?>\n<(\w+)[\s\S]*<\/\1>$/);
    names.push(latin(bytes.subarray(at + 46, at + 46 + length)));
    at += 46 + length;
  }
  expect(names).toHaveLength(5);
  expect(names).toContain('xl/worksheets/sheet1.xml');
});

test('a DWG begins with its version', () => {
  expect(latin(contentOf('plan.dwg', 7).subarray(0, 6))).toBe('AC1032');
});

test('the same name and number give the same bytes, others give others', () => {
  const endings = fc.constantFrom('pdf', 'png', 'jpg', 'dwg', 'xlsx', 'txt');
  fc.assert(
    fc.property(endings, fc.nat(255), fc.nat(255), (ending, one, other) => {
      const [a, b] = [contentOf(`x.${ending}`, one), contentOf(`x.${ending}`, other)];
      expect(a.equals(b)).toBe(one === other);
    }),
    { numRuns: 60 },
  );
});

test('a kind it has no maker for is text', () => {
  expect(mediaTypeOf('notes.txt')).toBe('text/plain; charset=utf-8');
  expect(mediaTypeOf('noending')).toBe('application/octet-stream');
  expect(contentOf('notes.txt', 1).toString()).toMatch(/^notes\.txt line 1: [0-9a-f]{64}\n/);
});
