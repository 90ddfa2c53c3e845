// Who may import whom. The rooms and the reasons are in CONTRIBUTING.md; each rule says where the code should go instead.
const rooms = {
  kernel: [],
  config: ['kernel'],
  observability: ['kernel'],
  state: ['kernel', 'observability'],
  procore: ['kernel', 'observability', 'state'],
  graphql: ['kernel', 'observability', 'state', 'domains/index\\.ts$'],
  http: ['graphql', 'kernel', 'observability', 'state'],
  main: ['config', 'kernel'],
};

const roomRules = Object.entries(rooms).map(([room, allowed]) => ({
  name: `room-${room}`,
  comment: `src/${room} may import ${allowed.length ? allowed.join(', ') : 'no other room'}: move the code down into the room that owns it, or hand it in from app.ts.`,
  severity: 'error',
  from: { path: `^src/${room}/`, pathNot: room === 'graphql' ? '^src/graphql/generated\\.ts$' : undefined },
  to: {
    path: '^src/',
    pathNot: [`^src/${room}/`, ...allowed.map((target) => `^src/${target}`)],
    ...(room === 'graphql' && { dependencyTypesNot: ['type-only'] }),
  },
}));

export default {
  forbidden: [
    ...roomRules,
    {
      name: 'graphql-types-of-procore-only',
      comment:
        'graphql/ may import types of procore/ and domains/index, nothing else: values reach it through the context.',
      severity: 'error',
      from: { path: '^src/graphql/', pathNot: '^src/graphql/generated\\.ts$' },
      to: {
        path: '^src/',
        pathNot: ['^src/(graphql|kernel|observability|state|procore)/', '^src/domains/index\\.ts$'],
      },
    },
    {
      name: 'calls-know-no-graph',
      comment: 'procore/rest sends calls: what they are for belongs into read/ or write/, or comes in as a parameter.',
      severity: 'error',
      from: { path: '^src/procore/rest/' },
      to: { path: '^src/procore/', pathNot: '^src/procore/(rest/|(endpoint|values)\\.ts$)' },
    },
    {
      name: 'reads-know-no-writes',
      comment: 'procore/read and what is below it know nothing of writing: a write tells the operation, which forgets.',
      severity: 'error',
      from: { path: '^src/procore/(read/|[^/]+\\.ts$)' },
      to: { path: '^src/procore/write/' },
    },
    {
      name: 'slice-to-slice',
      comment: 'Slices reach each other through context.loaders, never by import.',
      severity: 'error',
      from: { path: '^src/domains/([^/]+)/' },
      to: { path: '^src/domains/([^/]+)/', pathNot: '^src/domains/$1/' },
    },
    {
      name: 'slice-reach',
      comment:
        'A slice may use kernel, procore and state, and the generated types in its resolvers: a mechanism belongs there.',
      severity: 'error',
      from: { path: '^src/domains/[^/]+/' },
      to: { path: '^src/', pathNot: ['^src/(domains|kernel|procore|state)/', '^src/graphql/generated\\.ts$'] },
    },
    {
      name: 'generated-types-in-resolvers-only',
      comment:
        'Only resolvers.ts, lists.ts and mutations.ts, or topic-resolvers.ts, speak GraphQL, and of the generated file only its types.',
      severity: 'error',
      from: { path: '^src/domains/', pathNot: '[/-](resolvers|lists|mutations)\\.ts$' },
      to: { path: '^src/graphql/' },
    },
    {
      name: 'generated-as-types',
      comment: 'Generated types are imported as types only.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^src/graphql/generated\\.ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'main-reach',
      comment: 'main.ts only reads the environment and starts: everything else is built in app.ts.',
      severity: 'error',
      from: { path: '^src/main\\.ts$' },
      to: { path: '^src/', pathNot: ['^src/(app\\.ts$|config/|main/)'] },
    },
    {
      name: 'nobody-imports-the-top',
      comment: 'app.ts and main.ts are the top of the house: pass what is needed down as an argument.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(main\\.ts$|app\\.ts$|main/)' },
      to: { path: '^src/(main\\.ts|app\\.ts)$' },
    },
    {
      name: 'src-stands-alone',
      comment: 'The gateway never imports the emulator, the client, tests or benchmarks: they are separate programs.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(sandbox|client|test|bench|scripts)/' },
    },
    {
      name: 'sandbox-stands-alone',
      comment: 'The emulator is an independent witness of Procore: it shares no code or type with the gateway.',
      severity: 'error',
      from: { path: '^sandbox/' },
      to: { dependencyTypes: ['local'], pathNot: '^sandbox/' },
    },
    {
      name: 'client-stands-alone',
      comment: 'The client knows the schema through its generated types only.',
      severity: 'error',
      from: { path: '^client/' },
      to: { dependencyTypes: ['local'], pathNot: '^client/' },
    },
    {
      name: 'client-needs-little',
      comment: 'A service installs what the client imports: a new package also belongs into scripts/client.mjs.',
      severity: 'error',
      from: { path: '^client/' },
      to: { path: 'node_modules/', pathNot: 'node_modules/(graphql|graphql-request)/' },
    },
    {
      name: 'no-tools-at-run-time',
      comment:
        'What runs needs the dependencies of package.json only: move the package there, or the code into scripts/.',
      severity: 'error',
      from: { path: '^(src|sandbox|client)/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], pathNot: 'node_modules/@types/' },
    },
    {
      name: 'bench-reach',
      comment:
        'A benchmark starts the gateway and the emulator whole, and asks them over HTTP: what it measures is outside.',
      severity: 'error',
      from: { path: '^bench/' },
      to: { dependencyTypes: ['local'], pathNot: ['^bench/', '^src/app\\.ts$', '^src/kernel/', '^sandbox/'] },
    },
    {
      name: 'scripts-reach',
      comment: 'Scripts read the gateway; they are no part of the emulator, the client, tests or benchmarks.',
      severity: 'error',
      from: { path: '^scripts/' },
      to: { dependencyTypes: ['local'], pathNot: ['^scripts/', '^src/'] },
    },
    {
      name: 'nouns-are-tested-from-outside',
      comment:
        'A noun and a behaviour are tested over HTTP, as test/support starts them, by what the schema and its limits say; a mechanism has its tests in the folder of its room.',
      severity: 'error',
      from: { path: '^test/(domains|e2e)/' },
      to: { path: '^(src|scripts|client)/', pathNot: '^src/graphql/(schema|limits)\\.ts$' },
    },
    {
      name: 'tests-of-the-emulator',
      comment:
        'The emulator is tested without the gateway: nothing of src/ or client/ is asked what Procore would say.',
      severity: 'error',
      from: { path: '^test/sandbox/' },
      to: { path: '^(src|scripts|client|bench)/' },
    },
    {
      name: 'no-circles',
      comment: 'A circle of values: the part both need belongs in a file of its own.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.js', '.mjs'], conditionNames: ['import', 'node', 'default'] },
  },
};
