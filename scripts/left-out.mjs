// A reporter of Jest's: says at the end of a run what was not tested on this machine, and what it would take. What is
// skipped in silence looks like what has passed.
import path from 'node:path';

const witnesses = {
  PROCORE_OPENAPI_DIR: 'no call and no answer was held against Procore’s API description',
  PROCORE_TWIN_DIR: 'nothing was asked of the strict stand-in for Procore',
};

export default class LeftOut {
  onRunComplete(_contexts, { testResults }) {
    const missing = Object.entries(witnesses).filter(([name]) => !process.env[name]);
    const skipped = testResults.filter(({ numPendingTests }) => numPendingTests > 0);
    const lines = [
      ...missing.map(([name, what]) => `${name} is not set: ${what}`),
      ...skipped.map(
        ({ testFilePath, numPendingTests }) =>
          `${numPendingTests} skipped in ${path.relative(process.cwd(), testFilePath)}`,
      ),
    ];
    if (lines.length > 0)
      process.stderr.write(['\nLeft out here:', ...lines.map((line) => `  ${line}`), ''].join('\n'));
  }
}
