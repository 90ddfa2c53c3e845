// What is inside the emulator's files: small, real ones of their kind, made from their name and a number alone.
import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  png: 'image/png',
  jpg: 'image/jpeg',
  dwg: 'image/vnd.dwg',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  txt: 'text/plain; charset=utf-8',
};

/** The ending of a file's name in small letters, without its dot. */
export const endingOf = (name: string): string => /\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? '';

export const mediaTypeOf = (name: string): string => MEDIA_TYPES[endingOf(name)] ?? 'application/octet-stream';

const MAKERS: Readonly<Record<string, (name: string, number: number) => Buffer>> = { pdf, png, jpg, dwg, xlsx };

/** The bytes of a file: the same for the same name and number. Text for a kind that has no maker. */
export function contentOf(name: string, number: number): Buffer {
  const make = MAKERS[endingOf(name)];
  return make ? make(name, number) : Buffer.from(linesOf(name, number, 20).join('\n'));
}

/** Lines that differ from file to file. */
function linesOf(name: string, number: number, count: number): string[] {
  return Array.from({ length: count }, (_, index) => {
    const digest = createHash('sha256').update(`${name} ${number} ${index}`).digest('hex');
    return `${name} line ${index + 1}: ${digest}`;
  });
}

/** One to four pages of text. */
function pdf(name: string, number: number): Buffer {
  const pageCount = 1 + (number % 4);
  const pages = Array.from({ length: pageCount }, (_, index) => {
    const lines = linesOf(name.replace(/[()\\]/g, ' '), number + index, 40);
    return `BT /F1 9 Tf 36 756 Td 14 TL ${lines.map((line) => `(${line}) Tj T*`).join('\n')} ET`;
  });
  const kids = pages.map((_, index) => `${4 + index * 2} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pageCount} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...pages.flatMap((text, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + index * 2} 0 R >>`,
      `<< /Length ${text.length} >>\nstream\n${text}\nendstream`,
    ]),
  ];
  let body = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const at = body.length;
    body += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const trailer = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`;
  return Buffer.from(`${body}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}${trailer}`, 'latin1');
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, value) => {
  let crc = value;
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc >>> 0;
});

/** The checksum that PNG and ZIP use. */
function crc32(bytes: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crc >>> 8) ^ (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0);
  return (crc ^ 0xffffffff) >>> 0;
}

function uint(value: number, bytes: 2 | 4, order: 'big' | 'little'): Buffer {
  const buffer = Buffer.alloc(bytes);
  if (order === 'big') buffer.writeUIntBE(value, 0, bytes);
  else buffer.writeUIntLE(value, 0, bytes);
  return buffer;
}

/** A gradient, 96 by 64. */
function png(name: string, number: number): Buffer {
  const [width, height, hue] = [96, 64, crc32(Buffer.from(`${name} ${number}`))];
  const rows = Array.from({ length: height }, (_, y) =>
    Buffer.from([
      0,
      ...Array.from({ length: width }, (_, x) => [(hue + x * 2) & 255, (y * 4) & 255, hue & 255]).flat(),
    ]),
  );
  const chunk = (type: string, data: Buffer): Buffer => {
    const typed = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    return Buffer.concat([uint(data.length, 4, 'big'), typed, uint(crc32(typed), 4, 'big')]);
  };
  const header = Buffer.concat([uint(width, 4, 'big'), uint(height, 4, 'big'), Buffer.from([8, 2, 0, 0, 0])]);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(rows))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** One grey pixel; a comment inside makes each file another one. */
const PIXEL = Buffer.from(
  `/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP${'/'.repeat(86)}wgALCAABAAEBAREA/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAAgBAQABPxA=`,
  'base64',
);

function jpg(name: string, number: number): Buffer {
  const comment = Buffer.from(linesOf(name, number, 30).join('\n'), 'latin1');
  return Buffer.concat([
    PIXEL.subarray(0, 20), // start of image and the JFIF header
    Buffer.from([0xff, 0xfe]),
    uint(comment.length + 2, 2, 'big'),
    comment,
    PIXEL.subarray(20),
    Buffer.from([0xff, 0xd9]), // end of image
  ]);
}

/** Begins as a drawing of AutoCAD 2018 does; no program would open it. */
function dwg(name: string, number: number): Buffer {
  const version = Buffer.from('AC1032\0\0\0\0\0\0\u0001', 'latin1');
  return Buffer.concat([version, Buffer.from(linesOf(name, number, 60).join('\0'), 'latin1')]);
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OOXML = 'http://schemas.openxmlformats.org';
const RELATIONS = `${OOXML}/officeDocument/2006/relationships`;

/** A workbook with one sheet of text. */
function xlsx(name: string, number: number): Buffer {
  const rows = linesOf(name.replace(/[<&]/g, ' '), number, 25).map(
    (line, index) => `<row r="${index + 1}"><c r="A${index + 1}" t="inlineStr"><is><t>${line}</t></is></c></row>`,
  );
  const kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  return zip({
    '[Content_Types].xml': `${XML}<Types xmlns="${OOXML}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${kind}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${kind}.worksheet+xml"/></Types>`,
    '_rels/.rels': `${XML}<Relationships xmlns="${OOXML}/package/2006/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${XML}<workbook xmlns="${OOXML}/spreadsheetml/2006/main" xmlns:r="${RELATIONS}"><sheets><sheet name="Log" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${XML}<Relationships xmlns="${OOXML}/package/2006/relationships"><Relationship Id="rId1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `${XML}<worksheet xmlns="${OOXML}/spreadsheetml/2006/main"><sheetData>${rows.join('')}</sheetData></worksheet>`,
  });
}

/** An archive whose parts are not compressed. */
function zip(parts: Readonly<Record<string, string>>): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [path, text] of Object.entries(parts)) {
    const [name, data] = [Buffer.from(path, 'latin1'), Buffer.from(text, 'utf8')];
    const size = uint(data.length, 4, 'little');
    // Version 2.0, no flags, stored, 1 January 1980, checksum, both sizes, lengths of name and extra field.
    const facts = Buffer.concat([
      Buffer.from([20, 0, 0, 0, 0, 0, 0, 0, 0x21, 0]),
      ...[uint(crc32(data), 4, 'little'), size, size],
      ...[uint(name.length, 2, 'little'), uint(0, 2, 'little')],
    ]);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), facts, name, data]);
    bodies.push(local);
    const place = Buffer.concat([Buffer.alloc(10), uint(at, 4, 'little')]);
    directory.push(Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\0', 'latin1'), facts, place, name]));
    at += local.length;
  }
  const count = uint(directory.length, 2, 'little');
  const central = Buffer.concat(directory);
  const end = Buffer.concat([
    Buffer.from('PK\u0005\u0006\0\0\0\0', 'latin1'),
    ...[count, count, uint(central.length, 4, 'little'), uint(at, 4, 'little'), uint(0, 2, 'little')],
  ]);
  return Buffer.concat([...bodies, central, end]);
}
