/** `npm run diff`: says what a new export changes in the archive, before anything is published. */
import { interfaceLanguages } from '../../archive/model/archive.ts';
import { type Changes, findChanges } from '../../changes/find-changes.ts';
import { reportChanges } from '../../changes/report-changes.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { changeWordsIn } from '../../i18n/changes/catalogue.ts';
import { datesIn } from '../../render/dates/dates.ts';
import { defineCommand, exitCodes, refuse } from '../command.ts';
import { changesAsMarkdown, changesForTerminal } from '../print-changes.ts';
import { readState } from '../read-state.ts';
import { readSources, sourceOptions } from '../sources.ts';
import { writeOut } from '../write-out.ts';

/** Things of a section that are listed unless all are asked for. */
const usualMost = 20;

export const command = defineCommand({
  name: 'diff',
  about: [
    'Says what changes between two states of the archive: posts, meetings, recordings, and what a person should look at.',
    'Each is an export, a folder of exports, an archive.json, or the folder of a built site. Ends with 1 as well when the',
    'new one would not build, because corrections have lost what they corrected.',
  ].join('\n'),
  options: {
    lang: { type: 'string', value: '<ru|en>', says: "language of the report (default: the channel's)" },
    all: { type: 'boolean', says: 'leave nothing out' },
    json: { type: 'boolean', says: 'print the changes as JSON' },
    markdown: { type: 'boolean', says: 'print the report as Markdown, for a comment on a change' },
    content: sourceOptions.content,
    today: sourceOptions.today,
  },
  operand: '<old> <new>',
  async run({ lang, all = false, json = false, markdown = false, content, today }, [old, fresh, ...more]) {
    if (old === undefined || fresh === undefined)
      return refuse('diff', 'Name two states to compare, the old one first.');
    if (more.length > 0) return refuse('diff', `Two states are compared: “${more[0]}” is one too many.`);
    if (json && markdown) return refuse('diff', 'The report is either JSON or Markdown: choose --json or --markdown.');
    const language = lang === undefined ? undefined : interfaceLanguages.find((known) => known === lang);
    if (lang !== undefined && language === undefined)
      return refuse('diff', `“${lang}” is not a language of the report: write ${interfaceLanguages.join(' or ')}.`);
    const sources = readSources({ content, today });
    if (typeof sources === 'string') return refuse('diff', sources);
    const states = [await readState(old, sources), await readState(fresh, sources)] as const;
    for (const state of states) if (typeof state === 'string') return refuse('diff', state);
    const [before, after] = states;
    if (typeof before === 'string' || typeof after === 'string') return exitCodes.usage;
    const changes = findChanges(before, after, sources.today);
    const { channel } = after.snapshot;
    const own = interfaceLanguages.find((known) => known === channel.language);
    await writeOut(
      json
        ? JSON.stringify(changes, null, 2)
        : inWords(changes, language ?? own ?? 'en', channel.timeZone, { all, markdown }),
    );
    const { stale, errors } = changes.hints;
    return (stale?.length ?? 0) + (errors?.length ?? 0) === 0 ? exitCodes.fine : exitCodes.faulty;
  },
});

function inWords(
  changes: Changes,
  language: (typeof interfaceLanguages)[number],
  zone: string,
  { all, markdown }: { all: boolean; markdown: boolean },
): string {
  const catalogue = catalogueOf(language);
  const words = changeWordsIn(language);
  const dates = datesIn(catalogue, zone);
  const report = reportChanges(
    changes,
    { words, kinds: catalogue.kinds, dates },
    all ? Number.POSITIVE_INFINITY : usualMost,
  );
  return (markdown ? changesAsMarkdown(report) : changesForTerminal(report)).join('\n').replaceAll('\u00a0', ' ');
}
