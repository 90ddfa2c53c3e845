// The emulator's command line: flags and environment become options, and everything wrong is said at once.
import { describe, expect, test } from '@jest/globals';
import { readCommand, USAGE } from '../../sandbox/cli.js';
import { startSandbox } from '../../sandbox/server.js';
import { until } from '../support/clock.js';

const problemsOf = (argv: readonly string[], environment: Record<string, string> = {}): readonly string[] => {
  const command = readCommand(argv, environment);
  return command.is === 'wrong' ? command.problems : [];
};

describe('the command line', () => {
  test('starts with defaults when nothing is said', () => {
    expect(readCommand([], {})).toEqual({ is: 'start', options: { port: 4010, base: 'today', limits: {} } });
  });

  test('sets everything by flags, with a space or an equals sign', () => {
    const options = {
      port: 5000,
      base: '2026-03-01',
      host: '0.0.0.0',
      seed: 7,
      latencyMs: 50,
      limits: { hourly: 100, spike: 10, spikeWindowSeconds: 5 },
    };
    const flags = [
      ['--port', '5000'],
      ['--host', '0.0.0.0'],
      ['--base', '2026-03-01'],
      ['--seed', '7'],
      ['--latency-ms', '50'],
      ['--hourly-limit', '100'],
      ['--spike-limit', '10'],
      ['--spike-window-s', '5'],
    ];
    expect(readCommand(flags.flat(), {})).toEqual({ is: 'start', options });
    const glued = flags.map((pair) => pair.join('='));
    expect(readCommand(glued, {})).toEqual({ is: 'start', options });
  });

  test('takes the port from a flag before the environment, and any free one by name or 0', () => {
    const portOf = (argv: readonly string[], environment: Record<string, string>) => {
      const command = readCommand(argv, environment);
      return command.is === 'start' ? command.options.port : command;
    };
    expect(portOf([], { SANDBOX_PORT: '4999' })).toBe(4999);
    expect(portOf([], { SANDBOX_PORT: 'any' })).toBe(0);
    expect(portOf(['--port', '5000'], { SANDBOX_PORT: '4999' })).toBe(5000);
    expect(portOf(['--port', '5000'], { SANDBOX_PORT: 'broken' })).toBe(5000);
    expect(portOf(['--port', 'any'], {})).toBe(0);
    expect(portOf(['--port=0'], {})).toBe(0);
    expect(portOf([], { PORT: '1' })).toBe(4010);
    expect(portOf([], { SANDBOX_PORT: '' })).toBe(4010);
    expect(portOf(['--port', '5000'], { SANDBOX_PORT: '' })).toBe(5000);
  });

  test('reports every problem at once', () => {
    const argv = [
      '--port',
      '70000',
      '--seed=-1',
      '--base',
      'yesterday',
      '--spike-limit',
      '0',
      '--colour',
      'red',
      '--latency-ms',
      '1.5',
      '--host',
    ];
    expect(problemsOf(argv)).toEqual([
      '--colour is not a flag',
      'red is not a flag',
      '--host needs a value',
      '--port takes a port number or "any", not "70000"',
      '--base takes a day such as 2026-06-15, not "yesterday"',
      '--seed takes a whole number from 0, not "-1"',
      '--latency-ms takes a whole number from 0, not "1.5"',
      '--spike-limit takes a whole number from 1, not "0"',
    ]);
  });

  test('names the variable when the environment is wrong', () => {
    expect(problemsOf([], { SANDBOX_PORT: 'https' })).toEqual([
      'SANDBOX_PORT takes a port number or "any", not "https"',
    ]);
  });

  test('does not take nothing for a value', () => {
    expect(problemsOf(['--host='])).toEqual(['--host needs a value']);
    expect(problemsOf(['--host', '', '--seed', ' ', '--port', '5000'])).toEqual([
      '--host needs a value',
      '--seed needs a value',
    ]);
  });

  test('does not take the next flag for a value', () => {
    expect(problemsOf(['--seed', '--port', '5000'])).toEqual(['--seed needs a value']);
  });

  test.each([
    ['--port', ''],
    ['--port', '4010x'],
    ['--seed', '1e3'],
    ['--seed', '99999999999'],
    ['--hourly-limit', '0'],
    ['--spike-window-s', '0'],
    ['--latency-ms', ''],
  ])('refuses %s "%s"', (flag, value) => {
    expect(problemsOf([`${flag}=${value}`])).toHaveLength(1);
  });

  test('shows its usage before anything else', () => {
    expect(readCommand(['--help', '--nonsense'], {})).toEqual({ is: 'help' });
    expect(USAGE).toContain('npm run sandbox -- [flags]');
  });
});

describe('a port', () => {
  test('that is taken is said to be', async () => {
    await using first = await startSandbox();
    const port = Number(new URL(first.url).port);
    await expect(startSandbox({ port })).rejects.toMatchObject({ code: 'EADDRINUSE', port });
  });

  test('is free again after a stop, even with a call that hangs', async () => {
    const first = await startSandbox();
    first.addFault({ match: '.', kind: 'hang' });
    const hung = fetch(`${first.url}/rest/v1.0/me`).then(
      () => 'answered',
      () => 'cut',
    );
    await until(() => first.log().length === 1, 'the call hangs');
    await first.close();
    expect(await hung).toBe('cut');
    await using second = await startSandbox({ port: Number(new URL(first.url).port) });
    expect(second.url).toBe(first.url);
  });

  test('is on the address that was asked for', async () => {
    await using sandbox = await startSandbox({ host: 'localhost' });
    expect(sandbox.url).toMatch(/^http:\/\/localhost:\d+$/);
    expect((await fetch(`${sandbox.url}/__sandbox/world`)).status).toBe(200);
  });
});
