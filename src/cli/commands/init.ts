/** `npm run init`: begins the archive of another channel in a folder of its own, and builds its site. */
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { type Channel, interfaceLanguages } from '../../archive/model/archive.ts';
import { timeZone } from '../../curated/identifiers.ts';
import { loadArchive } from '../../load-archive.ts';
import { buildSite } from '../build-site.ts';
import { defineCommand, exitCodes, refuse } from '../command.ts';
import { hasErrors, reportIssues } from '../issue-report.ts';
import { copyExport } from '../new-archive/copy-export.ts';
import { type Files, planArchive } from '../new-archive/plan-archive.ts';
import { proposeFiles } from '../new-archive/propose-files.ts';
import { showProgress } from '../progress.ts';
import { projectRoot } from '../project-root.ts';
import { readSiteRequest, siteOptions } from '../site-options.ts';
import { readSources, sourceOptions } from '../sources.ts';

export const command = defineCommand({
  name: 'init',
  about: [
    'Begins the archive of another channel: a folder with the export, what it says of the channel, files that are',
    'proposed for speakers, papers and topics, and the site, built at once. The program stays where it is and builds that\nfolder from now on.',
  ].join('\n'),
  options: {
    export: { type: 'string', value: '<file or folder>', says: 'export of the channel, as Telegram gave it' },
    out: { type: 'string', value: '<folder>', says: 'where the archive begins: a new or an empty folder' },
    language: { type: 'string', value: '<ru|en>', says: 'language of the site (default: that of the messages)' },
    zone: {
      type: 'string',
      value: '<zone>',
      says: 'zone of the meetings, Europe/Moscow (default: that of this machine)',
    },
    today: sourceOptions.today,
    quiet: siteOptions.quiet,
  },
  async run({ quiet = false, ...values }) {
    const wish = readWish(values);
    if (typeof wish === 'string') return refuse('init', wish);
    const { from, out, today, zone } = wish;
    const progress = showProgress(quiet);
    progress.step('Reading the export');
    const bare = await loadArchive({ seeds: from, content: null, today });
    progress.end();
    if (hasErrors(bare.issues)) {
      console.error([...reportIssues(bare.issues, false), 'No archive was begun.'].join('\n'));
      return exitCodes.faulty;
    }
    progress.step('Copying the export');
    const channel: Channel = {
      ...bare.channel,
      timeZone: zone ?? zoneOfMachine(),
      language: wish.language ?? bare.channel.language,
    };
    copyExport(from, join(out, 'seeds'));
    write(out, planArchive({ channel, zoneIsGuessed: zone === undefined, ...ownFiles() }));
    const sources = { seeds: join(out, 'seeds'), content: join(out, 'content'), today };
    progress.step('Looking for speakers, papers and topics');
    const proposals = proposeFiles(await loadArchive(sources));
    write(join(out, 'proposals'), proposals);
    progress.end();
    const request = readSiteRequest({ ...sources, out: join(out, 'site'), quiet });
    if (typeof request === 'string') return refuse('init', request);
    const { code } = await buildSite(request);
    if (code === exitCodes.fine && !quiet)
      console.log(nextSteps(out, channel, Object.keys(proposals).length - 1, zone === undefined));
    return code;
  },
});

interface Wish {
  from: string;
  out: string;
  today: string;
  language: Channel['language'] | undefined;
  zone: string | undefined;
}

function readWish(values: {
  export?: string | undefined;
  out?: string | undefined;
  language?: string | undefined;
  zone?: string | undefined;
  today?: string | undefined;
}): Wish | string {
  if (values.export === undefined) return 'Name the export of the channel with --export: a file, or a folder of files.';
  if (values.out === undefined) return 'Name a new folder for the archive with --out.';
  const [from, out] = [resolve(values.export), resolve(values.out)];
  if (!existsSync(from)) return `There is no ${from} (--export).`;
  if (existsSync(out) && (!statSync(out).isDirectory() || readdirSync(out).length > 0))
    return `${out} is not empty: name a new folder with --out.`;
  if (isWithin(out, from)) return `${out} lies inside of the export: name a folder elsewhere with --out.`;
  const language = interfaceLanguages.find((known) => known === values.language);
  if (values.language !== undefined && language === undefined)
    return `“${values.language}” is not a language of the site: write ${interfaceLanguages.join(' or ')}.`;
  const zone = values.zone === undefined ? undefined : timeZone.safeParse(values.zone);
  if (zone?.success === false)
    return `“${values.zone}” is no time zone: write continent and city, for example Europe/Moscow.`;
  const sources = readSources({ today: values.today });
  if (typeof sources === 'string') return sources;
  return { from, out, today: sources.today, language, zone: zone?.data };
}

function isWithin(inner: string, outer: string): boolean {
  return inner === outer || inner.startsWith(outer + sep);
}

function zoneOfMachine(): string {
  const zone = timeZone.safeParse(new Intl.DateTimeFormat().resolvedOptions().timeZone);
  return zone.success ? zone.data : 'UTC';
}

function ownFiles(): { workflow: string; editorSettings: string } {
  const read = (path: string) => readFileSync(join(projectRoot, path), 'utf8');
  return { workflow: read('docs/hosting/site-of-an-archive.yml'), editorSettings: read('.vscode/settings.json') };
}

function write(folder: string, files: Files): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text, { flag: 'wx' });
  }
}

function nextSteps(out: string, { timeZone: zone }: Channel, proposals: number, zoneIsGuessed: boolean): string {
  const near = relative(process.cwd(), out);
  const shown = near.startsWith('..') ? out : near;
  return [
    '',
    `The archive begins in ${shown}. Next:`,
    `  1. Read ${join(shown, 'content/channel.md')}${zoneIsGuessed ? `: is ${zone} the zone of the meetings?` : '.'}`,
    `  2. Go through ${join(shown, 'proposals')} (${proposals} ${proposals === 1 ? 'file' : 'files'}) and move what is right into ${join(shown, 'content')}.`,
    `  3. npm start -- --seeds ${join(shown, 'seeds')} --content ${join(shown, 'content')} --out ${join(shown, 'site')}`,
  ].join('\n');
}
