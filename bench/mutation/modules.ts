/** What is tried by mutation: the modules that promises hang on, and for each the tests that must notice a change of it. */

export interface TriedModule {
  name: string;
  /** What it promises, a few words. */
  promise: string;
  /** Files that are changed, from the root of the project; patterns. */
  files: readonly string[];
  /** Tests that are run for each change; patterns. */
  tests: readonly string[];
}

const dates = (names: string): string[] => names.split(' ').map((name) => `src/archive/language/dates/${name}.ts`);

const kinds = (names: string): string[] => names.split(' ').map((name) => `rules/${name}`);

export const triedModules: readonly TriedModule[] = [
  {
    name: 'renderer',
    promise: 'messages never become code',
    files: ['rich-text', 'escape', 'text-blocks', 'text-runs'].map((name) => `src/render/text/${name}.ts`),
    tests: ['text/rich-text', 'text/text-blocks', 'links/links', 'text/long-posts'].map(
      (name) => `tests/render/${name}.test.ts`,
    ),
  },
  {
    name: 'gate',
    promise: 'one gate for every address',
    files: ['src/render/links/url-gate.ts'],
    tests: ['tests/render/links/url-gate.test.ts'],
  },
  {
    name: 'redaction',
    promise: 'nothing leaks',
    files: ['src/archive/redact.ts', 'src/archive/redact/*.ts'],
    tests: ['tests/archive/redact.test.ts', 'tests/secrets/*.test.ts', 'tests/archive/withheld.test.ts'],
  },
  {
    name: 'rules',
    promise: 'what each rule goes by',
    files: [
      'rules',
      'closes-vacancy',
      'channel/compare-meeting',
      ...kinds(
        'announcement article cancellation change conditions digest no-announcement no-recording no-talk note podcast recording reschedule review talk vacancy',
      ),
    ].map((name) => `src/archive/classify/${name}.ts`),
    tests: ['tests/archive/rules/*.test.ts'],
  },
  {
    name: 'kinds',
    promise: 'kinds of posts',
    files: ['src/archive/classify/**/*.ts'],
    tests: ['tests/archive/kinds/*.test.ts', 'tests/archive/rules/*.test.ts'],
  },
  {
    name: 'dates',
    promise: 'which days and hours a text names',
    files: [
      ...dates(
        'attach-times calendar calendar-dates clock date-words days-of-month find-dates find-times hours-in-figures hours-in-words relative-dates resolve-date time-zones weekday-dates zone-time',
      ),
      'src/render/dates/dates.ts',
    ],
    // Not those of whole posts: a run of them takes seconds, and there are two thousand changes.
    tests: ['tests/archive/language/dates/*.test.ts', 'tests/render/dates/dates.test.ts'],
  },
  {
    name: 'meetings',
    promise: 'which of the dates of a post its meeting has',
    files: ['src/archive/meeting-date.ts'],
    tests: ['tests/archive/rules/meeting-date.test.ts'],
  },
  {
    name: 'publishing',
    promise: 'nothing is lost, the last good site stays',
    files: ['src/publish/*.ts', 'src/archive/conservation.ts'],
    tests: ['output-folder', 'build-lock', 'lock-file', 'running-process', 'verify-site', 'conservation'].map(
      (name) => `tests/publish/${name}.test.ts`,
    ),
  },
];
