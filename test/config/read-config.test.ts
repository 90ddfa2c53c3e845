// The environment as a configuration: its defaults, its forms, and every problem at once.
import { describe, expect, test } from '@jest/globals';
import { ConfigError, type Environment, readConfig } from '../../src/config/index.js';

const credentials = {
  PROCORE_CLIENT_ID: 'the-client',
  PROCORE_CLIENT_SECRET: 's3cret',
  PROCORE_COMPANY_ID: '562949953421312',
};

function problemsOf(environment: Environment): readonly string[] {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
}

describe('an empty environment', () => {
  test('serves the emulator on this machine', () => {
    expect(readConfig({})).toEqual({ host: '127.0.0.1', port: 4000, logLevel: 'info', callBudget: 500 });
  });

  test('is what settings that are empty or blank amount to', () => {
    const names = ['HOST', 'PORT', 'PUBLIC_URL', 'LOG_LEVEL', 'PROCORE_AUTH', 'PROCORE_BASE_URL', 'PROCORE_LOGIN_URL'];
    const all = [...names, ...Object.keys(credentials), 'PROCORE_CALLS_PER_OPERATION'];
    for (const blank of ['', ' ', '\t\n', undefined])
      expect(readConfig(Object.fromEntries(all.map((name) => [name, blank])))).toEqual(readConfig({}));
  });

  test('is not disturbed by what is none of our business', () => {
    expect(readConfig({ PATH: '/bin', PROCORE_SOMETHING: 'x', port: '1', '': 'x' })).toEqual(readConfig({}));
  });
});

describe('credentials', () => {
  test('make it serve Procore in production', () => {
    expect(readConfig(credentials).procore).toEqual({
      apiUrl: 'https://api.procore.com',
      loginUrl: 'https://login.procore.com',
      clientId: 'the-client',
      clientSecret: 's3cret',
      companyId: '562949953421312',
    });
  });

  test('make it serve another Procore where one is named', () => {
    const { procore } = readConfig({
      ...credentials,
      PROCORE_AUTH: 'service-account',
      PROCORE_BASE_URL: 'https://sandbox.procore.com',
      PROCORE_LOGIN_URL: 'https://login-sandbox.procore.com/',
    });
    expect(procore).toMatchObject({
      apiUrl: 'https://sandbox.procore.com',
      loginUrl: 'https://login-sandbox.procore.com',
    });
  });

  test('lose the white space around them', () => {
    const { procore, port } = readConfig({ ...credentials, PROCORE_CLIENT_SECRET: ' s3cret\n', PORT: '\t8080 ' });
    expect(procore?.clientSecret).toBe('s3cret');
    expect(port).toBe(8080);
  });

  test.each([
    [['PROCORE_CLIENT_ID'], ['PROCORE_CLIENT_SECRET', 'PROCORE_COMPANY_ID']],
    [['PROCORE_CLIENT_SECRET'], ['PROCORE_CLIENT_ID', 'PROCORE_COMPANY_ID']],
    [['PROCORE_COMPANY_ID'], ['PROCORE_CLIENT_ID', 'PROCORE_CLIENT_SECRET']],
    [['PROCORE_CLIENT_ID', 'PROCORE_CLIENT_SECRET'], ['PROCORE_COMPANY_ID']],
    [['PROCORE_CLIENT_ID', 'PROCORE_COMPANY_ID'], ['PROCORE_CLIENT_SECRET']],
    [['PROCORE_CLIENT_SECRET', 'PROCORE_COMPANY_ID'], ['PROCORE_CLIENT_ID']],
  ] as const)('that are half there are a mistake: %p without %p', (given, missing) => {
    const environment = Object.fromEntries(given.map((name) => [name, credentials[name]]));
    expect(problemsOf(environment)).toEqual(
      missing.map((name) => `${name} is missing (it is needed because ${given[0]} is set)`),
    );
  });

  test.each([
    ['PROCORE_BASE_URL', 'https://sandbox.procore.com'],
    ['PROCORE_LOGIN_URL', 'https://login-sandbox.procore.com'],
    ['PROCORE_AUTH', 'service-account'],
  ])('that are blank beside %s are missing', (name, value) => {
    const environment = { ...credentials, PROCORE_CLIENT_SECRET: '  ', [name]: value };
    expect(problemsOf(environment)).toEqual([
      'PROCORE_CLIENT_SECRET is missing (it is needed because PROCORE_CLIENT_ID is set)',
    ]);
    expect(problemsOf({ [name]: value })).toEqual(
      Object.keys(credentials).map((missing) => `${missing} is missing (it is needed because ${name} is set)`),
    );
  });
});

describe('PORT', () => {
  test.each([
    ['0', 0],
    ['1', 1],
    ['8080', 8080],
    ['04000', 4000],
    ['65535', 65_535],
  ])('%p is %i', (PORT, port) => {
    expect(readConfig({ PORT }).port).toBe(port);
  });

  test.each(['65536', '99999', '100000', '-1', '+1', '80.0', '1e3', '0x50', 'http', '80 81', '８０', '/tmp/socket'])(
    '%p is no port',
    (PORT) => {
      expect(problemsOf({ PORT })).toEqual(['PORT has to be a port number, 0 to 65535']);
    },
  );
});

describe('PROCORE_CALLS_PER_OPERATION', () => {
  test.each([
    ['1', 1],
    ['999999', 999_999],
  ])('%p is %i', (PROCORE_CALLS_PER_OPERATION, callBudget) => {
    expect(readConfig({ PROCORE_CALLS_PER_OPERATION }).callBudget).toBe(callBudget);
  });

  test.each(['0', '-1', '1000000', '5.5', '1e3', 'many'])('%p is no number of calls', (PROCORE_CALLS_PER_OPERATION) => {
    expect(problemsOf({ PROCORE_CALLS_PER_OPERATION })).toEqual([
      'PROCORE_CALLS_PER_OPERATION has to be a number of calls, 1 to 999999',
    ]);
  });
});

describe('LOG_LEVEL and PROCORE_AUTH', () => {
  test.each(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'])('LOG_LEVEL may be %s', (LOG_LEVEL) => {
    expect(readConfig({ LOG_LEVEL }).logLevel).toBe(LOG_LEVEL);
  });

  test.each(['INFO', 'verbose', '30'])('LOG_LEVEL may not be %s', (LOG_LEVEL) => {
    expect(problemsOf({ LOG_LEVEL })).toEqual([
      'LOG_LEVEL has to be one of trace, debug, info, warn, error, fatal, silent',
    ]);
  });

  test.each(['login', 'user-token', 'Service-Account'])('PROCORE_AUTH may not be %s yet', (PROCORE_AUTH) => {
    expect(problemsOf({ ...credentials, PROCORE_AUTH })).toEqual([
      'PROCORE_AUTH has to be service-account, the only way to connect so far',
    ]);
  });
});

describe.each(['PROCORE_BASE_URL', 'PROCORE_LOGIN_URL'] as const)('%s', (name) => {
  const field = name === 'PROCORE_BASE_URL' ? 'apiUrl' : 'loginUrl';

  test.each([
    ['https://api.procore.com', 'https://api.procore.com'],
    ['https://api.procore.com/', 'https://api.procore.com'],
    ['HTTPS://API.Procore.com', 'https://api.procore.com'],
    ['https://api.procore.com:443', 'https://api.procore.com'],
    ['https://proxy.example:8443/procore/', 'https://proxy.example:8443/procore'],
    ['https://proxy.example/a//', 'https://proxy.example/a'],
    ['http://localhost:4010', 'http://localhost:4010'],
    ['http://127.0.0.1:4010/', 'http://127.0.0.1:4010'],
    ['http://127.1.2.3', 'http://127.1.2.3'],
    ['http://[::1]:4010', 'http://[::1]:4010'],
  ])('may be %s', (value, url) => {
    expect(readConfig({ ...credentials, [name]: value }).procore?.[field]).toBe(url);
  });

  const notHttps = `${name} has to be an https:// URL (http:// is for this machine only)`;
  const notPlain = `${name} has to be a plain base URL, without user, query or fragment`;
  const noUrl = `${name} has to be a URL such as https://api.procore.com`;

  test.each([
    ['http://api.procore.com', notHttps],
    ['http://localhost.evil.example', notHttps],
    ['http://127.0.0.1.evil.example', notHttps],
    ['http://evil.example/127.0.0.1', notHttps],
    ['http://localhost@evil.example', notHttps],
    ['http://10.0.0.1', notHttps],
    ['http://0.0.0.0:4010', notHttps],
    ['http://[::2]', notHttps],
    ['ftp://localhost', notHttps],
    ['file:///etc/passwd', notHttps],
    ['localhost:4010', notHttps],
    ['https://user@api.procore.com', notPlain],
    ['https://user:s3cret@api.procore.com', notPlain],
    ['https://api.procore.com?x=1', notPlain],
    ['https://api.procore.com#x', notPlain],
    ['api.procore.com', noUrl],
    ['https://', noUrl],
    ['nonsense', noUrl],
  ])('may not be %s', (value, problem) => {
    const problems = problemsOf({ ...credentials, [name]: value });
    expect(problems).toContain(problem);
    expect(problems.every((line) => line.startsWith(name))).toBe(true);
  });
});

describe('PUBLIC_URL', () => {
  test.each([
    ['https://graph.example.com', 'https://graph.example.com'],
    ['http://Gateway:4000/', 'http://gateway:4000'],
    ['https://example.com/procore/', 'https://example.com/procore'],
    ['http://192.168.1.5:8080', 'http://192.168.1.5:8080'],
  ])('may be %s', (PUBLIC_URL, publicUrl) => {
    expect(readConfig({ PUBLIC_URL }).publicUrl).toBe(publicUrl);
  });

  test.each([
    ['graph.example.com', 'PUBLIC_URL has to be a URL such as https://graph.example.com'],
    ['//graph.example.com', 'PUBLIC_URL has to be a URL such as https://graph.example.com'],
    ['graph:4000', 'PUBLIC_URL has to be an https:// or http:// URL'],
    ['ftp://graph.example.com', 'PUBLIC_URL has to be an https:// or http:// URL'],
    ['https://me@graph.example.com', 'PUBLIC_URL has to be a plain base URL, without user, query or fragment'],
    ['https://graph.example.com/?a=b', 'PUBLIC_URL has to be a plain base URL, without user, query or fragment'],
  ])('may not be %s', (PUBLIC_URL, problem) => {
    expect(problemsOf({ PUBLIC_URL })).toContain(problem);
  });
});

describe('PROCORE_COMPANY_ID', () => {
  test.each(['0', '-5', '12a', '..', '1'.repeat(25), '１２', '1 2'])('may not be %p', (PROCORE_COMPANY_ID) => {
    expect(problemsOf({ ...credentials, PROCORE_COMPANY_ID })).toEqual([
      'PROCORE_COMPANY_ID has to be a Procore id: digits only',
    ]);
  });
});

describe('everything that is wrong', () => {
  const broken = {
    PORT: 'http',
    LOG_LEVEL: 'loud',
    PROCORE_CALLS_PER_OPERATION: '0',
    PROCORE_AUTH: 'magic',
    PROCORE_BASE_URL: 'nonsense',
    PROCORE_LOGIN_URL: 'http://login.procore.com',
    PROCORE_CLIENT_SECRET: 'do-not-print',
    PROCORE_COMPANY_ID: 'abc',
  };

  test('is in one error, a line each', () => {
    const named = problemsOf(broken).map((problem) => problem.split(' ')[0]);
    expect(named).toEqual([
      ...['PORT', 'LOG_LEVEL', 'PROCORE_CALLS_PER_OPERATION', 'PROCORE_AUTH'],
      ...['PROCORE_BASE_URL', 'PROCORE_LOGIN_URL', 'PROCORE_COMPANY_ID', 'PROCORE_CLIENT_ID'],
    ]);
    expect(() => readConfig(broken)).toThrow(/^The configuration is wrong:\n( {2}- [A-Z_]+ .+\n?){8}$/);
  });

  test('is told without the values: one of them may be a secret', () => {
    expect(problemsOf(broken).join('\n')).not.toMatch(/do-not-print|nonsense|magic|loud/);
  });
});

test('a configuration cannot be changed', () => {
  const config = readConfig(credentials);
  expect([Object.isFrozen(config), Object.isFrozen(config.procore)]).toEqual([true, true]);
  expect(() => Object.assign(config, { port: 1 })).toThrow(TypeError);
});
