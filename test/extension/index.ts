// The entry that VS Code's extension host calls to run the tests: @vscode/test-electron's convention.
import { appendFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { format } from 'node:util';
import mocha from 'mocha';

/** Says what all others used of the network. */
const LAST = 'network.test.js';

/** Resolves when all tests have passed, else rejects. */
export function run(): Promise<void> {
  const { CRIBSHEET_ROOT: root, CRIBSHEET_REPORT: report, CRIBSHEET_GREP: grep } = process.env;
  if (root === undefined) throw new Error('CRIBSHEET_ROOT is not set: run the tests by npm test.');
  if (report !== undefined) {
    // Among what VS Code prints on the console, the report would be hard to read.
    mocha.reporters.Base.consoleLog = (...args: unknown[]) => {
      appendFileSync(report, `${format(...args)}\n`);
    };
  }
  const suite = new mocha({
    reporter: path.join(root, 'scripts/lib/mochaReporter.mjs'),
    color: process.env['CRIBSHEET_COLOR'] === '1',
    timeout: 20_000,
    ...(grep === undefined ? {} : { grep }),
  });
  const names = readdirSync(__dirname, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.test.js'));
  const last = names.filter((name) => name.endsWith(LAST));
  for (const name of [...names.filter((each) => !last.includes(each)), ...last]) suite.addFile(path.join(__dirname, name));
  return new Promise((resolve, reject) => {
    suite.run((failures) => {
      if (failures === 0) resolve();
      else reject(new Error(`${String(failures)} failed`));
    });
  });
}
