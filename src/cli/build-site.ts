/**
 * Builds the site: reads and understands the exports, has Astro write the pages beside the live site, puts them in its place
 * and says what was built. In: what to build from and where to. Out: the exit code, and the path the site is made for.
 */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { Archive } from '../archive/model/archive.ts';
import type { CardChoice } from '../cards/cards-of-site.ts';
import { loadArchive } from '../load-archive.ts';
import { markStage } from '../mark-stage.ts';
import { exportsFolder } from '../media/exports-folder.ts';
import { prepareMedia } from '../media/prepare-media.ts';
import { writePages } from '../write-pages.ts';
import { type Row, summarizeArchive } from './archive-summary.ts';
import { alignColumns } from './columns.ts';
import { exitCodes } from './command.ts';
import { drawCards } from './draw-cards.ts';
import { hasErrors, reportIssues } from './issue-report.ts';
import { mayReplace, type Staging, stageOutput } from './output-folder.ts';
import { type Progress, showProgress } from './progress.ts';
import { projectRoot } from './project-root.ts';
import { rememberStops, stopCodes } from './run-quietly.ts';
import type { SourcesOfSite } from './sources.ts';

export interface SiteRequest {
  sources: SourcesOfSite;
  /** Absolute path of the folder that the site goes to. */
  out: string;
  /** Public address of the site with its path; undefined: as `content/channel.md` has it, if at all. */
  site: string | undefined;
  /** Path under which the site is served, where its address does not tell. */
  base: string | undefined;
  /** Which pages get a social card of their own. */
  cards: CardChoice;
  /** Says nothing but what went wrong. */
  quiet: boolean;
}

export interface Built {
  code: number;
  /** Path under which the site is to be served, with slashes at both ends. */
  base: string;
}

export async function buildSite(request: SiteRequest, render: Render = renderWithAstro): Promise<Built> {
  const started = performance.now();
  markStage('start');
  const failed = (code: number): Built => ({ code, base: '/' });
  const progress = showProgress(request.quiet);
  if (!mayReplace(request.out)) {
    console.error(`${request.out} holds something else than a site that was built: name a new or an empty folder.`);
    return failed(exitCodes.usage);
  }
  progress.step('Reading the exports');
  const read = await loadArchive(request.sources);
  if (!hasErrors(read.issues)) progress.step('Preparing photos and files');
  const archive = hasErrors(read.issues) ? read : await withMedia(read, request.sources);
  progress.end();
  markStage('media');
  if (hasErrors(archive.issues)) {
    console.error([...reportIssues(archive.issues, false), 'Nothing was built.'].join('\n'));
    return failed(exitCodes.faulty);
  }
  const place = placeOf(request, archive);
  const refused = await drawCards(archive, place.site, request.cards, progress);
  if (refused !== undefined) {
    console.error(`${refused} ${whatIsIn(request.out)}`);
    return failed(exitCodes.faulty);
  }
  const code = await renderInto(request.out, (folder) => render(request, place, folder, read), progress);
  if (code !== exitCodes.fine) return failed(code);
  if (!request.quiet) report(request, archive, performance.now() - started);
  return { code, base: place.base };
}

function report({ out }: SiteRequest, archive: Archive, milliseconds: number): void {
  const time: Row = ['time', `${(milliseconds / 1000).toFixed(1)} s`, ''];
  const rows = [...summarizeArchive(archive), ...summarizeFiles(out), time];
  console.log([...reportIssues(archive.issues, false), ...alignRows(rows)].join('\n'));
  const near = relative(process.cwd(), out);
  console.log(`\nThe site is in ${near.startsWith('..') ? out : near || '.'}, its data in archive.json there.`);
}

/** The archive, with what is wrong with its photos and files among its issues. What was made of them is kept for the pages. */
async function withMedia(archive: Archive, { seeds }: SourcesOfSite): Promise<Archive> {
  const cache = resolve(projectRoot, process.env['ARCHIVE_CACHE'] ?? '.cache', 'media');
  const { issues } = await prepareMedia(archive.posts, { seeds: exportsFolder(seeds), cache });
  return { ...archive, issues: [...archive.issues, ...issues] };
}

interface Place {
  /** Public address with its path; null when there is none. */
  site: string | null;
  base: string;
}

function placeOf({ site, base }: SiteRequest, archive: Archive): Place {
  const address = site ?? archive.channel.site;
  if (address === null) return { site: null, base: withLastSlash(base ?? '/') };
  const url = base === undefined ? new URL(address) : new URL(base, address);
  return { site: url.href, base: withLastSlash(url.pathname) };
}

function withLastSlash(path: string): string {
  return path.endsWith('/') ? path : `${path}/`;
}

/** Pages first into a folder of their own, and in the place of the old ones only when they are whole. */
async function renderInto(
  out: string,
  render: (folder: string) => ReturnType<Render>,
  progress: Progress,
): Promise<number> {
  let staging: Staging | undefined;
  // A signal may come before the program that writes the pages has started.
  const stop = rememberStops();
  try {
    staging = stageOutput(out);
    progress.step('Writing the pages');
    const { code, output } = await Promise.race([render(staging.folder), stop.stopped]);
    progress.end();
    if (stop.code !== undefined) return stop.code;
    if (stopCodes.includes(code)) return code;
    const fault = code === 0 ? lackOf(staging.folder) : 'The pages could not be written: see above.';
    if (fault === undefined) {
      staging.publish();
      markStage('publish');
      return exitCodes.fine;
    }
    if (output !== '') console.error(output.trimEnd());
    console.error(`${fault} ${whatIsIn(out)}`);
    return exitCodes.bug;
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    console.error(`The disk refuses: ${error.message}. ${whatIsIn(out)}`);
    return exitCodes.faulty;
  } finally {
    progress.end();
    staging?.discard();
    stop.release();
  }
}

function whatIsIn(out: string): string {
  return existsSync(out) ? `The site in ${out} is as it was.` : 'Nothing was built.';
}

function lackOf(folder: string): string | undefined {
  const missing = necessary.find((file) => !existsSync(join(folder, file)));
  return missing === undefined ? undefined : `The new site has no ${missing}.`;
}

/** What a whole site has. */
const necessary = ['index.html', '404.html', 'archive.json', 'archive.schema.json'];

/** Writes a whole site into a folder: gives the exit code, and what was said on the way. */
type Render = (
  request: SiteRequest,
  place: Place,
  folder: string,
  archive: Archive,
) => Promise<{ code: number; output: string }>;

const renderWithAstro: Render = async ({ sources, cards }, { site, base }, folder, archive) => {
  try {
    await writePages({ archive, sources, site, base, cards, folder });
    return { code: exitCodes.fine, output: '' };
  } catch (error) {
    return { code: exitCodes.bug, output: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
};

function summarizeFiles(folder: string): Row[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const bytes = files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
  const pages = files.filter(({ name }) => name.endsWith('.html')).length;
  return [
    ['pages', String(pages), ''],
    ['size', `${(bytes / 2 ** 20).toFixed(1)} MB`, `${files.length} files`],
  ];
}

/** Numbers stand under each other. */
function alignRows(rows: readonly (readonly string[])[]): string[] {
  const widest = Math.max(...rows.map(([, number = '']) => number.length));
  return alignColumns(rows.map(([name = '', number = '', more = '']) => [name, number.padStart(widest), more]));
}
