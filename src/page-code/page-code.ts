/**
 * Gives the code that renders the pages. In: where the site is served. Out: a folder of an earlier build, if nothing that the code
 * is made of has changed since; else Astro bundles it, in a process of its own, so that somebody may read the exports meanwhile.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { codeKey, type PlaceOfSite } from './code-key.ts';

export interface PageCode {
  /** Absolute path of a folder: what belongs into the site as it is, such as stylesheets and icons. */
  assets: string;
  /** Absolute path of the module, an `entry.ts`. */
  entry: string;
}

/** Below the project: the code looks for packages from where it lies. */
const kept = fileURLToPath(new URL('../../.cache/code', import.meta.url));
const bundler = fileURLToPath(new URL('./bundle.ts', import.meta.url));
const dayLong = 24 * 60 * 60 * 1000;

/** Rejects with what Astro said. */
export async function preparePageCode(place: PlaceOfSite): Promise<PageCode> {
  const folder = join(kept, codeKey(place));
  if (!existsSync(folder)) await make(folder, place);
  const now = new Date();
  utimesSync(folder, now, now);
  return { assets: join(folder, 'assets'), entry: join(folder, 'code/entry.mjs') };
}

async function make(folder: string, place: PlaceOfSite): Promise<void> {
  mkdirSync(kept, { recursive: true });
  clearAway();
  const workshop = mkdtempSync(join(kept, 'making-'));
  const clear = () => rmSync(workshop, { recursive: true, force: true });
  process.on('exit', clear);
  try {
    await bundlePages(workshop, place);
    try {
      renameSync(workshop, folder);
    } catch (error) {
      // Another build was faster, with the same code.
      if (!existsSync(folder)) throw error;
    }
  } finally {
    process.off('exit', clear);
    clear();
  }
}

/** Into an empty folder below the project. */
export function bundlePages(workshop: string, { site, base }: PlaceOfSite): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [bundler, workshop, base, ...(site === null ? [] : [site])], {
      // Astro puts what it works with below the folder it is called in: builds at the same time must not share it.
      cwd: workshop,
      env: cleanEnvironment(),
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const stop = () => child.kill();
    process.on('exit', stop);
    const said: Buffer[] = [];
    child.stderr.on('data', (chunk: Buffer) => said.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      process.off('exit', stop);
      if (code === 0) resolve();
      else reject(new Error(`Astro could not bundle the pages:\n${Buffer.concat(said).toString('utf8')}`));
    });
  });
}

/** Nothing that Vite, Astro or Node would obey, which a test runner or a shell happens to have set. */
function cleanEnvironment(): NodeJS.ProcessEnv {
  const passed = ['PATH', 'HOME', 'TMPDIR', 'TEMP', 'TMP', 'SystemRoot'];
  return {
    ...Object.fromEntries(
      passed.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])),
    ),
    NODE_ENV: 'production',
    ASTRO_TELEMETRY_DISABLED: '1',
  };
}

/** Code that no build has asked for in a day, and what interrupted builds left behind. */
function clearAway(): void {
  for (const name of readdirSync(kept)) {
    const folder = join(kept, name);
    const used = statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? 0;
    if (Date.now() - used > dayLong) rmSync(folder, { recursive: true, force: true });
  }
}
