/**
 * A Chromium for the tests that need a browser: finds the one that is there, or installs one. In: the environment. Out: the
 * path of its program.
 */
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { projectRoot } from './project-root.ts';
import { runQuietly } from './run-quietly.ts';

/** Programs that are looked for on the PATH, the freest first. */
const programs = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'];

/** Where installers put it on systems whose PATH does not know it. */
function usualPlaces(env: NodeJS.ProcessEnv): string[] {
  const windowsFolders = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']];
  return [
    '/usr/bin/chromium',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ...windowsFolders
      .filter((folder) => folder !== undefined)
      .flatMap((folder) => [
        join(folder, 'Google\\Chrome\\Application\\chrome.exe'),
        join(folder, 'Chromium\\Application\\chrome.exe'),
        join(folder, 'Microsoft\\Edge\\Application\\msedge.exe'),
      ]),
  ];
}

/** The path of a Chromium that starts, `CHROME_PATH` before all others; undefined when there is none. */
export async function findBrowser(env: NodeJS.ProcessEnv): Promise<string | undefined> {
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const candidates = [
    ...(env['CHROME_PATH'] ? [env['CHROME_PATH']] : []),
    ...programs.flatMap((program) => folders.map((folder) => join(folder, program))),
    ...usualPlaces(env),
  ];
  for (const candidate of candidates) if (await starts(candidate)) return candidate;
  const { chromium } = await import('playwright-core');
  const playwrights = chromium.executablePath();
  return (await starts(playwrights)) ? playwrights : undefined;
}

/** Some systems have a program of this name that only tells how to install it. */
async function starts(path: string): Promise<boolean> {
  if (!existsSync(path)) return false;
  // On Windows Chrome answers the question for its version by opening a window.
  if (path.endsWith('.exe')) return true;
  return (await runQuietly(path, ['--version'])).code === 0;
}

/**
 * Like `findBrowser`, and installs one where there is none: tries what fits the system, the smallest first. Says so on
 * standard error, and what to do when nothing worked.
 */
export async function provideBrowserOrSay(env: NodeJS.ProcessEnv = process.env): Promise<string | undefined> {
  const found = await findBrowser(env);
  if (found !== undefined) return found;
  console.error('Installing a browser (Chromium), once …');
  let said = '';
  for (const installation of waysToInstall()) {
    for (const [file = '', ...args] of installation) {
      const { code, output } = await runQuietly(file, args, { env: { ...env, DEBIAN_FRONTEND: 'noninteractive' } });
      said += output;
      if (code !== 0) break;
    }
    const installed = await findBrowser(env);
    if (installed !== undefined) return installed;
  }
  console.error(said.trim());
  console.error('No Chromium could be installed: install Chromium or Chrome, or set CHROME_PATH to its program.');
  return undefined;
}

/** Each way is a list of commands. */
function waysToInstall(): string[][][] {
  const isRoot = process.getuid?.() === 0;
  const installer = [process.execPath, join(projectRoot, 'node_modules/playwright-core/cli.js'), 'install'];
  const debian = [
    ['apt-get', 'update', '-qq'],
    ['apt-get', 'install', '-y', '-qq', '-o', 'DPkg::Lock::Timeout=120', 'chromium'],
  ];
  return [
    ...(isRoot && systemIsLikeDebian() ? [debian] : []),
    // Only root may add the libraries that a bare system lacks.
    [[...installer, ...(isRoot && process.platform === 'linux' ? ['--with-deps'] : []), 'chromium']],
  ];
}

function systemIsLikeDebian(): boolean {
  try {
    return /^ID(?:_LIKE)?=.*\b(?:debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}
