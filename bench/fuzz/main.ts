/**
 * The long form of the tests against bad input. In: which part (all, unless named), how many runs and the seed to begin with.
 * Out: what was found, with the seed that shows it again; ends with 1 when anything was.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { fingerprintOf, harmlessFile, judge } from '../../tests/regular-expressions/judge.ts';
import { allPatterns } from '../../tests/regular-expressions/written-patterns.ts';
import { adversarialTexts, longestMessage } from './adversarial-texts.ts';
import { archiveFrom, fuzzReaders } from './fuzz-readers.ts';
import { readGiants } from './giants.ts';

const parts: Readonly<Record<string, () => boolean | Promise<boolean>>> = {
  readers: fuzz,
  adversarial: measureAdversarial,
  patterns: judgePatterns,
  giants: readGiants,
};

/** Milliseconds of the processor that reading, understanding and rendering one message may take. */
const allowed = 50;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: 'string', default: '100000' }, seed: { type: 'string' } },
});
const runs = Number(values.runs);
const seed = Number(values.seed ?? Date.now() % 1_000_000_000);
const unknown = positionals.find((name) => !Object.hasOwn(parts, name));

if (unknown !== undefined || !Number.isSafeInteger(runs) || runs < 1 || !Number.isSafeInteger(seed)) {
  console.error(`How it is called: npm run fuzz -- [--runs 100000] [--seed 1] [${Object.keys(parts).join(' | ')}]`);
  process.exitCode = 2;
} else {
  let isWell = true;
  for (const name of positionals.length === 0 ? Object.keys(parts) : positionals) {
    console.log(`# ${name}`);
    isWell = ((await parts[name]?.()) ?? true) && isWell;
  }
  process.exitCode = isWell ? 0 : 1;
}

/** Between two lines of progress. */
async function fuzz(): Promise<boolean> {
  console.log(`${runs} runs from seed ${seed}`);
  const step = 10_000;
  let longest = { milliseconds: 0, seed };
  let fruitful = 0;
  for (let done = 0; done < runs; done += step) {
    const outcome = await fuzzReaders(seed + done, Math.min(step, runs - done));
    fruitful += outcome.fruitful;
    if (outcome.longest.milliseconds > longest.milliseconds) longest = outcome.longest;
    for (const failure of outcome.failures)
      console.log(`  npm run fuzz -- readers --runs 1 --seed ${failure.seed}\n  ${failure.file}: ${failure.what}`);
    if (outcome.failures.length > 0) return false;
    const memory = Math.round(process.resourceUsage().maxRSS / 1024);
    console.log(
      `  ${done + outcome.runs} runs, ${fruitful} with messages left, longest ${Math.round(longest.milliseconds)} ms (seed ${longest.seed}), at most ${memory} MB`,
    );
  }
  return true;
}

async function measureAdversarial(): Promise<boolean> {
  const texts = adversarialTexts(allPatterns().patterns.map(({ source }) => source));
  // Of the processor: what else the machine does is not the text's fault.
  const took = async (text: string): Promise<number> => {
    const start = process.cpuUsage();
    await archiveFrom('result.json', Buffer.from(exportOf(text)));
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };
  // The compiler is warm, and the best of three is what the text costs on this machine.
  for (const text of texts.slice(0, 100)) await took(text);
  const times: { text: string; milliseconds: number }[] = [];
  for (const text of texts) {
    const milliseconds = await took(text);
    const isQuick = milliseconds < allowed / 2;
    times.push({
      text,
      milliseconds: isQuick ? milliseconds : Math.min(milliseconds, await took(text), await took(text)),
    });
  }
  times.sort((one, other) => other.milliseconds - one.milliseconds);
  const median = times[Math.floor(times.length / 2)]?.milliseconds ?? 0;
  console.log(`  ${texts.length} messages of ${longestMessage} characters; median ${median.toFixed(1)} ms, slowest:`);
  for (const { text, milliseconds } of times.slice(0, 5))
    console.log(`  ${milliseconds.toFixed(1)} ms  ${JSON.stringify(text.slice(0, 70))}…`);
  return (times[0]?.milliseconds ?? 0) < allowed;
}

function exportOf(text: string): string {
  const message = { id: 1, type: 'message', date: '2024-01-18T18:00:00', date_unixtime: '1705593600', text };
  return JSON.stringify({ name: 'Канал', type: 'public_channel', id: 1, messages: [message] });
}

/** All patterns anew; what is harmless is written down for the test, which then judges only what has changed. */
async function judgePatterns(): Promise<boolean> {
  const { patterns, unseen } = allPatterns();
  const once = new Map(patterns.map((pattern) => [fingerprintOf(pattern), pattern]));
  const harmless: string[] = [];
  for (const [fingerprint, pattern] of once) {
    const verdict = await judge(pattern);
    if (verdict.harmless) harmless.push(fingerprint);
    else console.log(`  ${verdict.says}`);
  }
  writeFileSync(harmlessFile, `${harmless.toSorted().join('\n')}\n`);
  console.log(`  ${once.size} patterns, ${once.size - harmless.length} of them take more than linear time`);
  for (const place of unseen) console.log(`  ${place}: never seen at work`);
  return harmless.length === once.size && unseen.length === 0;
}
