// The wire types of the slices, read with the compiler: what a rest.ts says that an answer holds, down to its last part.
// Nothing of a type is left at run time, so an invented field further down would only show as a value that is always null.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import type { Schema } from './description.js';
import { isGap } from './shapes.js';

export interface Wire {
  /** The export of the endpoint. */
  readonly endpoint: string;
  readonly method: string;
  readonly path: string;
  readonly type: ts.Type;
}

const NOTHING = ts.TypeFlags.Null | ts.TypeFlags.Undefined | ts.TypeFlags.Never;
const DOMAINS = fileURLToPath(new URL('../../src/domains/', import.meta.url));

const files = readdirSync(DOMAINS, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) =>
    readdirSync(path.join(DOMAINS, name))
      .filter((file) => /^rest.*\.ts$/.test(file))
      .map((file) => path.join(DOMAINS, name, file)),
  );

const program = ts.createProgram(files, {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  types: [],
  lib: ['lib.es2023.d.ts'],
  target: ts.ScriptTarget.ES2023,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
});
const checker = program.getTypeChecker();

function exportsOf(file: string): readonly ts.Symbol[] {
  const source = program.getSourceFile(file);
  const module = source && checker.getSymbolAtLocation(source);
  return module ? checker.getExportsOfModule(module) : [];
}

function wireOf(symbol: ts.Symbol): Wire[] {
  if (!symbol.valueDeclaration) return [];
  const type = checker.getTypeOfSymbol(symbol);
  const literal = (name: string): string | undefined => {
    const property = type.getProperty(name);
    const value = property && checker.getTypeOfSymbol(property);
    return value?.isStringLiteral() ? value.value : undefined;
  };
  const [template, wire] = [literal('path'), type.getProperty('wire')];
  if (template === undefined || !wire) return [];
  // Of a write the type knows only that it is one.
  return [
    {
      endpoint: symbol.name,
      method: literal('method') ?? '',
      path: template,
      type: partsOf(checker.getTypeOfSymbol(wire))[0] ?? checker.getNeverType(),
    },
  ];
}

/** Every endpoint that a slice exports, with the type of the objects in its answer. */
export const wires: readonly Wire[] = files.flatMap((file) => exportsOf(file).flatMap(wireOf));

/** The alternatives of a type, without null and undefined. */
function partsOf(type: ts.Type): readonly ts.Type[] {
  return (type.isUnion() ? type.types : [type]).filter(({ flags }) => (flags & NOTHING) === 0);
}

/** The type of one field of a wire type. */
export function fieldOf({ type }: Wire, name: string): ts.Type {
  const property = type.getProperty(name);
  return property ? checker.getTypeOfSymbol(property) : checker.getNeverType();
}

/** The shapes a documented value may have. */
const alternatives = (schema: Schema): readonly Schema[] => schema.anyOf?.flatMap(alternatives) ?? [schema];

/** The documented objects inside an answer: those of a list, or of v2's `data`. */
export function objectsIn(schema: Schema): readonly Schema[] {
  return alternatives(schema).flatMap((shape) => {
    const data = shape.properties?.['data'];
    if (shape.type === 'array') return objectsIn(shape.items ?? {});
    return data && Object.keys(shape.properties ?? {}).length === 1 ? objectsIn(data) : [shape];
  });
}

/** Parts of a wire type that none of the documented shapes has. `skipped`: names that the slice itself gives. */
export function inventedParts(
  type: ts.Type,
  schemas: readonly Schema[],
  skipped: ReadonlySet<string>,
  place = '',
): string[] {
  const shapes = schemas.flatMap(alternatives);
  const parts = partsOf(type);
  if (parts.length === 0 || parts.some(({ flags }) => flags & ts.TypeFlags.Unknown) || shapes.some(isGap)) return [];
  const fitting = parts.filter((part) => shapes.some((shape) => isLike(part, shape)));
  if (fitting.length === 0)
    return [
      `${place || 'answer'} is ${checker.typeToString(type)}, documented as ${shapes.map((shape) => shape.type).join(', ')}`,
    ];
  return fitting.flatMap((part) =>
    inside(
      part,
      shapes.filter((shape) => isLike(part, shape)),
      skipped,
      place,
    ),
  );
}

function isLike(type: ts.Type, { type: documented }: Schema): boolean {
  if (type.flags & ts.TypeFlags.StringLike) return documented === 'string';
  if (type.flags & ts.TypeFlags.NumberLike) return documented === 'integer' || documented === 'number';
  if (type.flags & ts.TypeFlags.BooleanLike) return documented === 'boolean';
  return documented === (checker.isArrayType(type) ? 'array' : 'object');
}

function inside(type: ts.Type, shapes: readonly Schema[], skipped: ReadonlySet<string>, place: string): string[] {
  if (checker.isArrayType(type)) {
    const [item] = checker.getTypeArguments(type as ts.TypeReference);
    return item
      ? inventedParts(
          item,
          shapes.map(({ items = {} }) => items),
          skipped,
          `${place}[]`,
        )
      : [];
  }
  if ((type.flags & ts.TypeFlags.Object) === 0 || shapes.some(({ properties }) => !properties)) return [];
  const anyName = type.getStringIndexType();
  if (anyName)
    return inventedParts(
      anyName,
      shapes.flatMap(({ properties = {} }) => Object.values(properties)),
      skipped,
      `${place}.*`,
    );
  return type.getProperties().flatMap((property) => {
    const { name } = property;
    const where = place === '' ? name : `${place}.${name}`;
    const documented = shapes.flatMap(({ properties = {} }) => properties[name] ?? []);
    if (skipped.has(where)) return [];
    if (documented.length === 0) return [`${where} is not documented`];
    return inventedParts(checker.getTypeOfSymbol(property), documented, skipped, where);
  });
}
