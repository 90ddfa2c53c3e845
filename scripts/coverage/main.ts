// `npm run coverage`: writes docs/coverage.md, and brings what is kept of Procore's API description in procore.json up to
// date. Without the description (PROCORE_OPENAPI_DIR), new endpoints are noted as not placed yet.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createSchema } from '../../src/graphql/schema.js';
import { coveragePage, type ProcoreModules } from './page.js';
import { modulesOf, modulesWithout } from './procore.js';

const at = (file: string): string => path.join(process.cwd(), file);
const KEPT = at('scripts/coverage/procore.json');

const folder = process.env['PROCORE_OPENAPI_DIR'];
const schema = createSchema();
const kept = JSON.parse(readFileSync(KEPT, 'utf8')) as ProcoreModules;
const procore = folder ? modulesOf(folder, schema) : modulesWithout(kept, schema);
writeFileSync(KEPT, `${JSON.stringify(procore, null, 2)}\n`);
writeFileSync(at('docs/coverage.md'), coveragePage(schema, procore));
