/**
 * Feeds spoiled exports of every format to the whole of reading and understanding. In: a seed and how often. Out: what went
 * wrong, with the number of the run that shows it again. Right is: an archive, whatever it says of the input.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Parser } from 'htmlparser2';
import { bareContext, bareOverlay } from '../../src/archive/bare-overlay.ts';
import { buildArchive } from '../../src/archive/build-archive.ts';
import { archiveSchema } from '../../src/archive/model/archive.ts';
import { toBuildInput } from '../../src/load-archive.ts';
import { siteOf } from '../../src/render/site.ts';
import { renderRichText } from '../../src/render/text/rich-text.ts';
import { combine } from '../../src/telegram/combine.ts';
import { decodeText } from '../../src/telegram/decode-text.ts';
import { readExports } from '../../src/telegram/read-export.ts';
import type { ExportFile } from '../../src/telegram/reader.ts';
import { openDice } from '../dice.ts';
import { mutate } from './mutate.ts';

const fixtures = resolve(import.meta.dirname, '../../tests/fixtures/telegram');

export interface Failure {
  /** Give it to `--seed` with `--runs 1` to see the failure again. */
  seed: number;
  file: string;
  what: string;
}

export interface Outcome {
  runs: number;
  failures: Failure[];
  /** How many runs still gave messages: spoiled so that nothing is left would test little. */
  fruitful: number;
  /** Milliseconds of the longest run, and its seed. */
  longest: { milliseconds: number; seed: number };
}

/** A run that takes longer hangs, as far as a reader of the log is concerned. */
const longestRun = 10_000;

export async function fuzzReaders(seed: number, runs: number, mostFailures = 10): Promise<Outcome> {
  const exports = realShapedExports();
  const bytes = exports.map((one) => one.bytes);
  const [first, ...rest] = bytes;
  if (first === undefined) throw new Error(`There are no exports in ${fixtures}.`);
  const outcome: Outcome = { runs: 0, failures: [], fruitful: 0, longest: { milliseconds: 0, seed } };
  for (let run = seed; run < seed + runs && outcome.failures.length < mostFailures; run++) {
    const dice = openDice(run);
    const chosen = exports[dice.between(0, exports.length - 1)];
    if (chosen === undefined) break;
    const spoiled = mutate(chosen.bytes, dice, [first, ...rest]);
    const start = performance.now();
    outcome.runs++;
    try {
      if ((await archiveFrom(chosen.path, spoiled)) > 0) outcome.fruitful++;
    } catch (error) {
      const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
      outcome.failures.push({ seed: run, file: chosen.path, what });
    }
    const milliseconds = performance.now() - start;
    if (milliseconds > outcome.longest.milliseconds) outcome.longest = { milliseconds, seed: run };
    if (milliseconds > longestRun)
      outcome.failures.push({ seed: run, file: chosen.path, what: `It took ${Math.round(milliseconds)} ms.` });
  }
  return outcome;
}

/** Everything between a file and the HTML of its posts; gives back how many posts there are. */
export async function archiveFrom(path: string, bytes: Buffer): Promise<number> {
  const read = await readExports([exportFile(path, bytes)], bareContext);
  const history = combine(read.value);
  const overlay = bareOverlay(history.value.channel, history.value.messages);
  // Throws when a message is neither published nor listed.
  const archive = buildArchive(toBuildInput(history.value), { overlay: overlay.value, today: '2024-04-01' });
  archiveSchema.parse(archive);
  const site = siteOf(archive);
  for (const post of archive.posts) {
    const html = renderRichText(post.body, post.mentions, site.richText);
    const code = codeIn(html);
    if (code !== undefined) throw new Error(`Post ${post.id} has become code, ${code}: ${html}`);
  }
  return archive.posts.length;
}

/** What in the HTML of a post could run, or lead where the gate lets nobody. */
function codeIn(html: string): string | undefined {
  let found: string | undefined;
  const parser = new Parser({
    onopentag: (name, attributes) => {
      if (/^(?:script|style|iframe|object|embed|svg|img|form|base|link|meta)$/.test(name)) found = name;
      for (const [attribute, value] of Object.entries(attributes)) {
        if (/^on|^style$|^src/.test(attribute)) found = attribute;
        if (attribute === 'href' && !/^(?:https?:\/\/|mailto:|tg:|\/[^/\\])/.test(value)) found = value;
      }
    },
  });
  parser.end(html);
  return found;
}

function realShapedExports(): Array<{ path: string; bytes: Buffer }> {
  return readdirSync(fixtures, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:json|html|txt)$/.test(entry.name))
    .map(({ parentPath, name }) => join(parentPath, name))
    .toSorted()
    .map((path) => ({ path: path.slice(fixtures.length + 1), bytes: readFileSync(path) }))
    .filter(({ bytes }) => bytes.length > 0 && bytes.length < 60_000);
}

function exportFile(path: string, bytes: Buffer): ExportFile {
  return {
    path,
    folder: join(fixtures, path, '..'),
    size: bytes.length,
    head: decodeText(bytes.subarray(0, 64 * 1024)),
    read: () => bytes,
  };
}
