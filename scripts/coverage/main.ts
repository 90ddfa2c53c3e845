// `npm run coverage`: writes docs/coverage.md. Where Procore's API description is at hand (PROCORE_OPENAPI_DIR), what is
// kept of it in procore.json is brought up to date first.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createSchema } from '../../src/graphql/schema.js';
import { coveragePage, type ProcoreModules } from './page.js';
import { modulesOf } from './procore.js';

const at = (file: string): string => path.join(process.cwd(), file);
const KEPT = at('scripts/coverage/procore.json');

const folder = process.env['PROCORE_OPENAPI_DIR'];
const schema = createSchema();
const procore = folder ? modulesOf(folder, schema) : (JSON.parse(readFileSync(KEPT, 'utf8')) as ProcoreModules);
if (folder) writeFileSync(KEPT, `${JSON.stringify(procore, null, 2)}\n`);
writeFileSync(at('docs/coverage.md'), coveragePage(schema, procore));
