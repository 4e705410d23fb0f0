/** `npm test`: makes sure of a browser, runs the tests and says last, on a line of its own, how many passed and failed. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { type Command, calling, exitCodes } from '../command.ts';
import { provideBrowserOrSay } from '../find-browser.ts';
import { showTool } from '../run-tool.ts';

/** The part of Vitest's report that is counted. */
const reportSchema = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.object({ status: z.string() })) })),
});
type Report = z.infer<typeof reportSchema>;

export const command: Command = {
  help: [
    `${calling('test')} -- [names of test files or folders] [options of Vitest]`,
    '',
    'Runs all tests, or those named; installs a browser for them where there is none.',
    'The last line is “N passed, N failed”.',
  ].join('\n'),
  options: [],
  async run(args) {
    const browser = await provideBrowserOrSay();
    if (browser === undefined) return exitCodes.faulty;
    const folder = mkdtempSync(join(tmpdir(), 'tests-'));
    try {
      const file = join(folder, 'report.json');
      const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
      const code = await showTool('vitest', ['run', ...reporters, ...args], { CHROME_PATH: browser });
      const { passed, failed } = countTests(readReport(file), code);
      console.log(`\n${passed} passed, ${failed} failed`);
      return code === 0 ? exitCodes.fine : exitCodes.faulty;
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};

/** Undefined when Vitest ended before it could write one. */
function readReport(file: string): Report | undefined {
  try {
    return reportSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined;
  }
}

/** A file that could not be run at all counts as one failure, and so does a run that failed for no test's sake. */
export function countTests(report: Report | undefined, code: number): { passed: number; failed: number } {
  const brokenFiles = (report?.testResults ?? []).filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((assertion) => assertion.status === 'failed'),
  );
  const failed = (report?.numFailedTests ?? 0) + brokenFiles.length;
  return { passed: report?.numPassedTests ?? 0, failed: failed === 0 && code !== 0 ? 1 : failed };
}
