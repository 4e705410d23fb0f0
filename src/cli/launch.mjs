/**
 * Installs what is missing and hands a command over to the project's own Node. Runs on any Node from 18 on, before anything
 * is installed: no dependency, no TypeScript.
 */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { oneAtATime } from './one-at-a-time.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
/**
 * How many megabytes the main thread may make before V8 looks which of them are still used. With 8 it looks 1,500 times in a build of
 * 10,000 posts, with 64 some 220 times, which takes half as long. Other threads have measures of their own (`open-thread.ts`).
 */
const youngMemory = '--max-semi-space-size=64';
/** From the beginning: by itself V8 begins with one and looks often while nearly everything that is read stays. */
const youngFromStart = '--min-semi-space-size=64';
/** So that memory can be given back when much of it is no longer needed (`give-back-memory.ts`). */
const memoryGivenBack = '--expose-gc';
/**
 * By itself V8 makes code of a pattern twice: for an interpreter, and as machine code when it is asked again. Understanding asks some
 * hundred large patterns again and again: compiling each once saves a third of what a small archive takes. Only at the start of a
 * process is it safe to say so: what was compiled before may not live under the other rule.
 */
const patternsAtOnce = '--no-regexp-tier-up';
/** Before `main.ts` is loaded, which asks for the same: until then nothing is kept. */
const compiledKept = `--import=${new URL('./keep-compiled.mjs', import.meta.url)}`;
export const nodeFlags = [youngMemory, youngFromStart, memoryGivenBack, patternsAtOnce, compiledKept];
/** The oldest Node that runs TypeScript as it is. */
const oldestOwnNode = [22, 18];

/**
 * Runs one command of the project and gives back its exit code.
 * @param {string[]} args the command and its arguments
 * @returns {Promise<number>}
 */
export async function launch(args) {
  if (!installed()) {
    const work = () => installed() || install();
    const isReady = await oneAtATime(join(root, '.cache/installing'), work, () =>
      console.log(
        'Another command is installing what the project needs; waiting for it … (If none is, delete .cache/installing.)',
      ),
    );
    if (!isReady) return 1;
  }
  const node = findNode();
  if (node === undefined) {
    console.error(
      `The project's own Node is not in node_modules: delete node_modules and run the command again, or use Node ${oldestOwnNode.join('.')} or newer.`,
    );
    return 1;
  }
  return run(node, [...nodeFlags, join(root, 'src/cli/main.ts'), ...args]);
}

function installed() {
  const lockfile = readJson(join(root, 'package-lock.json'));
  const record = readJson(join(root, 'node_modules/.package-lock.json'));
  if (lockfile === undefined || record === undefined || !isUpToDate(lockfile, record)) return false;
  return isWhole(record, (path) => existsSync(join(root, path)));
}

/**
 * Whether the record that npm keeps of its last installation has every package of the lockfile. Times of files prove
 * nothing: a fresh checkout is newer than what it was installed from.
 * @typedef {{ packages?: Record<string, { version?: string, optional?: boolean, devOptional?: boolean }> }} Lockfile
 * @param {Lockfile} lockfile
 * @param {Lockfile} record
 * @returns {boolean}
 */
export function isUpToDate(lockfile, record) {
  const present = record.packages ?? {};
  return Object.entries(lockfile.packages ?? {}).every(([path, wanted]) => {
    if (path === '') return true;
    const found = present[path];
    // npm leaves out optional packages that are made for other machines.
    const maybeAbsent = wanted.optional === true || wanted.devOptional === true;
    return found === undefined ? maybeAbsent : found.version === wanted.version;
  });
}

/**
 * Whether what the record names is there: a copy or a removal of node_modules that was broken off may have left the record
 * and not the packages.
 * @param {Lockfile} record
 * @param {(path: string) => boolean} isThere
 * @returns {boolean}
 */
export function isWhole(record, isThere) {
  return Object.keys(record.packages ?? {}).every((path) => isThere(`${path}/package.json`));
}

/** @returns {boolean} whether it worked; when it did not, npm's own words are shown */
function install() {
  console.log('Installing what the project needs (npm ci), once …');
  const npm = npmCommand(process.env, process.platform, process.execPath);
  const options = ['ci', '--include=dev', '--loglevel=error', '--no-audit', '--no-fund'];
  const { status, stdout, stderr, error } = spawnSync(npm.file, [...npm.args, ...options], {
    cwd: root,
    encoding: 'utf8',
    shell: npm.shell,
    maxBuffer: 2 ** 26,
  });
  if (status === 0) return true;
  console.error(`${stdout ?? ''}${stderr ?? ''}${error === undefined ? '' : `${error.message}\n`}`.trim());
  console.error('npm could not install the packages: see above why, mend it and run the command again.');
  return false;
}

/**
 * How npm is called: as the npm that called us where there is one, so that both are of one version.
 * @param {Record<string, string | undefined>} env
 * @param {string} platform
 * @param {string} node
 * @returns {{ file: string, args: string[], shell: boolean }}
 */
export function npmCommand(env, platform, node) {
  const caller = env['npm_execpath'];
  if (caller !== undefined && basename(caller) === 'npm-cli.js') return { file: node, args: [caller], shell: false };
  // On Windows npm is a batch file, which only a shell can start.
  return { file: 'npm', args: [], shell: platform === 'win32' };
}

/** The project's own Node, or that of the machine when it is new enough. */
function findNode() {
  const own = process.platform === 'win32' ? 'node_modules/node/bin/node.exe' : 'node_modules/.bin/node';
  return [join(root, own), process.execPath].find((node) => existsSync(node) && isNewEnough(versionOf(node)));
}

/** @param {string} node */
function versionOf(node) {
  if (node === process.execPath) return process.versions.node;
  try {
    return execFileSync(node, ['--version'], { encoding: 'utf8' });
  } catch {
    return '';
  }
}

/**
 * Whether this Node runs TypeScript.
 * @param {string} version `24.1.0` or `v24.1.0`
 * @returns {boolean}
 */
export function isNewEnough(version) {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = oldestOwnNode;
  return major > oldestMajor || (major === oldestMajor && minor >= oldestMinor);
}

/**
 * Runs a program in our place: same input and output, same signals, same end.
 * @param {string} file
 * @param {string[]} args
 * @returns {Promise<number>}
 */
function run(file, args) {
  return new Promise((finish) => {
    const child = spawn(file, args, { stdio: 'inherit' });
    for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
      process.on(signal, () => {
        // A terminal sends Ctrl-C to both of us; a second one would be taken for impatience.
        if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
      });
    }
    child.on('error', (error) => {
      console.error(`${file} could not be started: ${error.message}`);
      finish(1);
    });
    child.on('exit', (code, signal) => finish(code ?? 128 + (signal === null ? 0 : constants.signals[signal])));
  });
}

/**
 * @param {string} path
 * @returns {Lockfile | undefined}
 */
function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}
