/**
 * Builds the site: reads and understands the exports, has Astro write the pages beside the live site, looks them over, puts them
 * in its place and says what was built. In: what to build from and where to. Out: the exit code, and the path the site is made for.
 */
import { existsSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { KeptReadings } from '../archive/kept/kept-readings.ts';
import type { Archive } from '../archive/model/archive.ts';
import type { Overlay } from '../archive/model/overlay.ts';
import { cacheFolder } from '../cache-folder.ts';
import type { CardChoice } from '../cards/cards-of-site.ts';
import { loadOverlay } from '../curated/load-overlay.ts';
import { giveBackMemory } from '../give-back-memory.ts';
import type { Staged } from '../issue.ts';
import { loadArchive } from '../load-archive.ts';
import { markStage } from '../mark-stage.ts';
import { findRefusal, remedyFor } from '../media/disk-error.ts';
import { exportsFolder } from '../media/exports-folder.ts';
import { prepareMedia } from '../media/prepare-media.ts';
import type { PlaceOfSite } from '../page-code/code-key.ts';
import { type PageCode, preparePageCode } from '../page-code/page-code.ts';
import type { Sight } from '../page-links/look-at-pages.ts';
import { Beside } from '../publish/beside.ts';
import { takeLock } from '../publish/build-lock.ts';
import {
  liveFolder,
  mayReplace,
  recover,
  type Staging,
  stageOutput,
  takeFormerAway,
} from '../publish/output-folder.ts';
import { type Verdict, verifySite } from '../publish/verify-site.ts';
import { startReader } from '../site-writer/read-beside.ts';
import { ReadingsStore } from '../site-writer/readings-store.ts';
import { type SiteToWrite, writeSite } from '../site-writer/write-site.ts';
import { factsOf, reportBuilt } from './build-report.ts';
import { exitCodes } from './command.ts';
import { drawCards } from './draw-cards.ts';
import { hasErrors, reportIssues } from './issue-report.ts';
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
  /** Says what was built, or what is wrong, as JSON for programs. */
  json?: boolean;
  /** Another measure of a part of the search index than usual. */
  recordsInPart?: number;
  /** How many files are worth a thread that writes them, where that is to be another number than usual. */
  filesForThread?: number;
}

export interface Built {
  code: number;
  /** Path under which the site is to be served, with slashes at both ends. */
  base: string;
}

export async function buildSite(
  request: SiteRequest,
  tools: Tools = { bundle: preparePageCode, render: renderPages, verify: verifySite },
): Promise<Built> {
  const out = liveFolder(request.out);
  try {
    const lock = takeLock(out);
    if (!('release' in lock)) {
      const where = lock.host === hostname() ? '' : ` on ${lock.host}`;
      console.error(
        `Another build (process ${lock.pid}${where}) is writing to ${out}: wait for it. If there is none, delete ${lock.file}.`,
      );
      return failed(exitCodes.faulty);
    }
    try {
      // Whoever looks at the site does not wait for the new one.
      recover(out);
      return await buildInto(out, request, tools);
    } finally {
      lock.release();
    }
  } catch (error) {
    const refusal = findRefusal(error);
    if (refusal === undefined) throw error;
    console.error(`The disk refuses: ${refusal}. ${remedyFor(refusal)} ${whatIsIn(out)}`);
    return failed(exitCodes.faulty);
  }
}

async function buildInto(out: string, request: SiteRequest, tools: Tools): Promise<Built> {
  const started = performance.now();
  markStage('start');
  const progress = showProgress(request.quiet);
  if (!mayReplace(out)) {
    console.error(`${out} holds something else than a site that was built: name a new or an empty folder.`);
    return failed(exitCodes.usage);
  }
  // Nobody waits for its many files while there is reading to be done.
  const formerGone = takeFormerAway(out);
  formerGone.catch(() => {});
  // Its code is bundled while the exports are read. Where it will be served must be known for that.
  const written = loadOverlay(request.sources.content);
  const place = placeOf(request, written.value);
  const code = tools.bundle(place);
  code.catch(() => {});
  progress.step('Reading the exports');
  const read = await readArchive(request.sources, written);
  giveBackMemory();
  if (!hasErrors(read.issues)) progress.step('Preparing photos and files');
  const archive = hasErrors(read.issues) ? read : await withMedia(read, request.sources);
  progress.end();
  markStage('media');
  if (hasErrors(archive.issues)) {
    if (request.json) console.log(JSON.stringify({ built: false, issues: archive.issues }, null, 2));
    else console.error([...reportIssues(archive.issues, false), `Nothing was built.${lastSite(out)}`].join('\n'));
    return failed(exitCodes.faulty);
  }
  const refused = await drawCards(archive, place.site, request.cards, progress);
  if (refused !== undefined) {
    console.error(`${refused} ${whatIsIn(out)}`);
    return failed(exitCodes.faulty);
  }
  // There is room for two sites: the live one and the next.
  await formerGone;
  const made = await renderInto(out, { request, place, code, archive: read, tools, progress });
  if (typeof made === 'number') return failed(made);
  const milliseconds = performance.now() - started;
  if (request.json) console.log(JSON.stringify(factsOf(out, archive, made, milliseconds), null, 2));
  else if (!request.quiet) console.log(reportBuilt(out, archive, made, milliseconds).join('\n'));
  return { code: exitCodes.fine, base: place.base };
}

/** What did not change since the last build is not understood anew. */
async function readArchive(sources: SourcesOfSite, written: Staged<Overlay>): Promise<Archive> {
  const store = new ReadingsStore(join(cacheFolder(projectRoot), 'readings'));
  const before = store.find();
  const reader = before === undefined ? startReader(sources.seeds) : undefined;
  const kept = new KeptReadings(before, reader?.readAll);
  const archive = await loadArchive(sources, { kept, written });
  reader?.end();
  store.keep(kept);
  return archive;
}

function failed(code: number): Built {
  return { code, base: '/' };
}

/** The archive, with what is wrong with its photos and files among its issues. What was made of them is kept for the pages. */
async function withMedia(archive: Archive, { seeds }: SourcesOfSite): Promise<Archive> {
  const cache = join(cacheFolder(projectRoot), 'media');
  const { issues } = await prepareMedia(archive.posts, { seeds: exportsFolder(seeds), cache });
  return { ...archive, issues: [...archive.issues, ...issues] };
}

function placeOf({ site, base }: SiteRequest, { channel }: Overlay): PlaceOfSite {
  const address = site ?? channel.site;
  if (address === null) return { site: null, base: withLastSlash(base ?? '/') };
  const url = base === undefined ? new URL(address) : new URL(base, address);
  return { site: url.href, base: withLastSlash(url.pathname) };
}

function withLastSlash(path: string): string {
  return path.endsWith('/') ? path : `${path}/`;
}

interface Making {
  request: SiteRequest;
  place: PlaceOfSite;
  code: Promise<PageCode>;
  archive: Archive;
  tools: Tools;
  progress: Progress;
}

/** Pages first into a folder of their own, and in the place of the old ones only when they are whole. Else the exit code. */
async function renderInto(
  out: string,
  { request, place, code: bundling, archive, tools, progress }: Making,
): Promise<Verdict | number> {
  let staging: Staging | undefined;
  const beside = new Beside(archive.posts.length);
  // A signal may come before the program that writes the pages has started.
  const stop = rememberStops();
  try {
    staging = stageOutput(out);
    const { folder } = staging;
    progress.step('Writing the pages');
    const onFile = (path: string) => beside.meet(folder, path);
    const work = { ...request, ...place, archive, folder, code: bundling, onFile, signal: stop.signal };
    const rendering = tools.render(work);
    const { code, output, sights }: Rendered = await Promise.race([rendering, stop.stopped]);
    progress.end();
    if (stop.code !== undefined) {
      // Nothing may be written any more when the folder is taken away.
      await rendering.catch(() => {});
      return stop.code;
    }
    if (stopCodes.includes(code)) return code;
    if (code !== exitCodes.fine) {
      if (output !== '') console.error(output.trimEnd());
      console.error(`The pages could not be written: see above. ${whatIsIn(out)}`);
      return exitCodes.bug;
    }
    progress.step('Looking the new site over');
    const verdict = tools.verify({ folder, archive, ...place, sights, beside });
    progress.end();
    if (verdict.faults.length > 0) {
      console.error(
        ['The new site is not whole:', ...verdict.faults.map((fault) => `  ${fault}`), whatIsIn(out)].join('\n'),
      );
      return exitCodes.bug;
    }
    markStage('verify');
    staging.publish();
    markStage('publish');
    return verdict;
  } finally {
    progress.end();
    staging?.discard();
    beside.end();
    stop.release();
  }
}

function whatIsIn(out: string): string {
  return lastSite(out).trim() || 'Nothing was built.';
}

function lastSite(out: string): string {
  return existsSync(out) ? ` The site in ${out} is as it was.` : '';
}

/** What a build is made with. */
interface Tools {
  bundle: typeof preparePageCode;
  render: Render;
  verify: typeof verifySite;
}

interface Rendered {
  code: number;
  /** What was said on the way. */
  output: string;
  /** Of pages, while they were written. */
  sights?: readonly Sight[];
}

/** Writes a whole site into a folder. */
type Render = (request: Omit<SiteToWrite, 'code'> & { code: Promise<PageCode> }) => Promise<Rendered>;

const renderPages: Render = async ({ code: bundling, ...request }) => {
  try {
    const code = await bundling;
    markStage('bundle');
    const sights = await writeSite({ ...request, code });
    return { code: exitCodes.fine, output: '', sights };
  } catch (error) {
    if (findRefusal(error) !== undefined) throw error;
    return { code: exitCodes.bug, output: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
};
