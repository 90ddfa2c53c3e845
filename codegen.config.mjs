// Types of the resolvers and of the client, from schema/ and client/operations/. `npm run codegen` writes them.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { buildSchema, isObjectType } from 'graphql';

const registry = '../domains/index.js';

/** What resolvers of a type are handed, where it is no object of a noun. */
const values = {
  Node: `${registry}#NodeRecord`,
  DownloadableFile: `${registry}#FileValue`,
  Attachment: '../procore/values.js#AttachmentValue',
  CustomField: '../procore/values.js#CustomFieldValue',
  Document: `${registry}#FileRecord`,
  ProjectClassification: `${registry}#ProjectClassificationRecord`,
  SearchHits: './search.js#SearchHitsValue',
  SubmittalApprover: `${registry}#SubmittalApproverValue`,
  TimecardEntryConnection: `${registry}#TimecardEntryPage`,
  TimecardSignature: '../domains/timecard/index.js#SignatureValue',
};

/** An object of a noun is a record: `Vendor` is the `VendorRecord` of the registry. */
function records() {
  const folder = path.join(import.meta.dirname, 'schema');
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .sort();
  const schema = buildSchema(files.map((name) => readFileSync(path.join(folder, name), 'utf8')).join('\n'));
  const nodes = schema
    .getPossibleTypes(schema.getType('Node'))
    .filter(isObjectType)
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return Object.fromEntries(nodes.map(({ name }) => [name, `${registry}#${name}Record`]));
}

const scalars = {
  ...{ ID: 'string', Date: 'string', DateTime: 'string', Decimal: 'string', Email: 'string' },
  ...{ JSON: 'unknown', URL: 'string' },
};
const types = { useTypeImports: true, immutableTypes: true, enumsAsTypes: true, defaultScalarType: 'unknown', scalars };

export default {
  schema: './schema/*.graphql',
  generates: {
    './src/graphql/generated.ts': {
      plugins: [
        { add: { content: "export type { Context } from './context.js';" } },
        'typescript',
        'typescript-resolvers',
      ],
      config: {
        ...types,
        contextType: './context.js#Context',
        resolversNonOptionalTypename: { interfaceImplementingType: true },
        avoidOptionals: { field: true, resolvers: true, query: true, mutation: true },
        makeResolverTypeCallable: true,
        mappers: { ...records(), ...values },
      },
    },
    './client/generated.ts': {
      documents: './client/operations/*.graphql',
      plugins: ['typescript-operations', 'typescript-graphql-request'],
      config: { ...types, documentMode: 'documentNode' },
    },
  },
};
