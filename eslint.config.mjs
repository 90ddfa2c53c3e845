// Lint rules. The bans name the one room where a thing may be done, so that the message says where the code should go.
import graphqlPlugin from '@graphql-eslint/eslint-plugin';
import jest from 'eslint-plugin-jest';
import tseslint from 'typescript-eslint';

const wire = ['undici', 'node:http', 'node:https', 'http', 'https'];
const noRestrictedGlobals = (names) => ['error', ...names];

const time = [
  { name: 'setTimeout', message: 'Use the clock (kernel/clock.ts), so that tests can move time.' },
  { name: 'setInterval', message: 'Use the clock (kernel/clock.ts), so that tests can move time.' },
];
const fetchGlobal = { name: 'fetch', message: 'REST goes through procore/rest/transport.ts.' };
const clockProperties = [
  { object: 'Date', property: 'now', message: 'Use the clock (kernel/clock.ts), so that tests can move time.' },
  {
    object: 'AbortSignal',
    property: 'timeout',
    message: 'Use clock.timeout (kernel/clock.ts), so that tests can move time.',
  },
];
const environment = {
  object: 'process',
  property: 'env',
  message: 'The environment is read by main.ts and config/ only.',
};

const chance = {
  object: 'Math',
  property: 'random',
  message: 'Chance is handed in, so that tests can fix it: by app.ts, or as the emulator’s seed.',
};
const noSleeps = 'No sleeps: wait for a condition (`until`), or move the TestClock (test/support/clock.ts).';
const emulatorTime = 'The emulator’s time is that of sandbox/clock.ts, so that tests can move it.';
const inBrowsers = 'The client runs in browsers, too.';

const valueTypes = [
  'UploadHeader',
  'UploadSegment',
  'WriteFault',
  ...[
    'Address',
    'Attachment',
    'Coordinates',
    'CustomField',
    'LabeledText',
    'PageInfo',
    'SearchHits',
    'UserError',
    'Viewer',
  ],
  ...['CompanyConfiguration', 'CustomFieldChoice', 'PersistentMessage', 'ProjectKeyDates', 'ProjectLink'],
  ...['ProjectMilestone', 'TimeAndMaterialsConfiguration', 'TimesheetConfiguration'],
  ...['DrawingTile', 'DrawingTiles', 'PhotoLogSegment'],
  ...['CostImpact', 'CostTypeEntry', 'RfiAnswer', 'RfiQuestion', 'ScheduleImpact'],
  ...['BusinessRegister', 'StandardCostCode', 'VendorComment', 'VendorContact', 'VendorGroup'],
  ...['SubmittalApprover', 'SubmittalDistributedResponse', 'SubmittalDistribution', 'SubmittalScheduledTask'],
  ...['SubmittalWorkflowTemplate'],
  ...['TimecardCostCodeHours', 'TimecardDayHours', 'TimecardPersonHours', 'TimecardSignature', 'TimecardTotals'],
];

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', '**/generated.ts'] },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      'max-lines': ['error', { max: 300 }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      // Recurses without end on the types of GraphQL visitors (typescript-eslint 8.73).
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'no-restricted-globals': noRestrictedGlobals([fetchGlobal, ...time]),
      'no-restricted-properties': ['error', ...clockProperties, environment, chance],
      'no-restricted-imports': [
        'error',
        { paths: wire.map((name) => ({ name, message: 'REST goes through procore/rest/transport.ts.' })) },
      ],
    },
  },
  { files: ['src/procore/rest/transport.ts'], rules: { 'no-restricted-imports': 'off' } },
  {
    files: ['src/kernel/clock.ts'],
    rules: { 'no-restricted-globals': noRestrictedGlobals([fetchGlobal]), 'no-restricted-properties': 'off' },
  },
  {
    files: ['src/main.ts', 'src/main/**/*.ts', 'src/config/**/*.ts'],
    rules: { 'no-restricted-properties': ['error', ...clockProperties, chance] },
  },
  { files: ['src/app.ts'], rules: { 'no-restricted-properties': ['error', ...clockProperties, environment] } },
  {
    files: ['sandbox/**/*.ts'],
    ignores: ['sandbox/clock.ts', 'sandbox/main.ts'],
    rules: {
      'no-restricted-globals': ['error', ...time.map(({ name }) => ({ name, message: emulatorTime }))],
      'no-restricted-properties': [
        'error',
        ...clockProperties.map((property) => ({ ...property, message: emulatorTime })),
        { ...environment, message: 'The emulator’s environment is read by sandbox/main.ts only.' },
        chance,
      ],
    },
  },
  {
    files: ['client/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...['process', 'Buffer'].map((name) => ({ name, message: inBrowsers }))],
      'no-restricted-imports': ['error', { patterns: [{ group: ['node:*'], message: inBrowsers }] }],
    },
  },
  {
    files: ['test/**/*.ts'],
    plugins: { jest },
    rules: {
      ...jest.configs['flat/recommended'].rules,
      'max-lines': ['error', { max: 500 }],
      'jest/valid-expect': 'error',
      'jest/expect-expect': ['error', { assertFunctionNames: ['expect', 'expect*'] }],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/unbound-method': 'off',
      // An answer's JSON is what a test is about: it says the shape it expects, so none is declared.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    files: ['test/**/*.ts'],
    ignores: ['test/support/**'],
    rules: {
      'no-restricted-globals': ['error', ...time.map(({ name }) => ({ name, message: noSleeps }))],
      'no-restricted-imports': [
        'error',
        { paths: ['node:timers', 'node:timers/promises'].map((name) => ({ name, message: noSleeps })) },
      ],
      'no-restricted-properties': [
        'error',
        ...['mock', 'unstable_mockModule', 'useFakeTimers'].map((property) => ({
          object: 'jest',
          property,
          message: 'Tests run the real parts: only time and chance are replaced, where they are handed in.',
        })),
      ],
    },
  },
  {
    files: ['schema/**/*.graphql'],
    languageOptions: {
      parser: graphqlPlugin.parser,
      parserOptions: { graphQLConfig: { schema: './schema/*.graphql', documents: './client/operations/**/*.graphql' } },
    },
    plugins: { '@graphql-eslint': graphqlPlugin },
    rules: {
      ...graphqlPlugin.configs['flat/schema-recommended'].rules,
      ...graphqlPlugin.configs['flat/schema-relay'].rules,
      '@graphql-eslint/description-style': ['error', { style: 'inline' }],
      '@graphql-eslint/require-description': [
        'error',
        { types: true, FieldDefinition: true, InputValueDefinition: true, EnumValueDefinition: true, rootField: true },
      ],
      // Short lists of what an object has (departments, assignees) are plain lists; what can grow is a connection.
      '@graphql-eslint/relay-edge-types': ['error', { listTypeCanWrapOnlyEdgeType: false }],
      // Objects have a global id. Values without one of their own are named here, one by one.
      '@graphql-eslint/strict-id-in-types': [
        'error',
        { exceptions: { suffixes: ['Connection', 'Edge', 'Payload', 'Result'], types: valueTypes } },
      ],
    },
  },
);
