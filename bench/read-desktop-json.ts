/**
 * Compares reading a result.json into messages with JSON.parse of the same file, side by side in one run: machines differ,
 * the ratio does not. Each measurement has a process of its own, so that peak memory is its own too.
 *
 *     npx node bench/read-desktop-json.ts [--messages 60000]
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { decodeText } from '../src/telegram/decode-text.ts';
import { desktopJson } from '../src/telegram/readers/desktop-json.ts';
import { generateDesktopJson } from './generate-desktop-json.ts';

const rounds = 5;
const allowedTime = 4;
const allowedMemory = 6;
const headLength = 65_536;

const measureSchema = z.object({ milliseconds: z.number(), peakBytes: z.number(), messages: z.number() });
type Measure = z.infer<typeof measureSchema>;

/** The text is in memory before the clock starts: the bare parser's best case. */
function parseBare(path: string): Measure {
  const text = readFileSync(path, 'utf8');
  const start = performance.now();
  const { messages } = z.object({ messages: z.array(z.unknown()) }).parse(JSON.parse(text));
  return measured(start, messages.length);
}

/** Everything from the file on the disk to messages. */
function readMessages(path: string): Measure {
  const head = decodeText(readFileSync(path).subarray(0, headLength));
  const start = performance.now();
  const [result] = desktopJson.read(
    [{ path: 'result.json', folder: '/', size: statSync(path).size, head, read: () => readFileSync(path) }],
    { channelName: null, channelId: null, username: null, timeZone: 'Europe/Moscow' },
  );
  return measured(start, result?.messages.length ?? 0);
}

function measured(start: number, messages: number): Measure {
  const milliseconds = performance.now() - start;
  return { milliseconds, peakBytes: process.resourceUsage().maxRSS * 1024, messages };
}

function inItsOwnProcess(work: 'parse' | 'read', path: string): Measure {
  const output = execFileSync(process.execPath, [import.meta.filename, '--measure', work, '--file', path]);
  return measureSchema.parse(JSON.parse(output.toString()));
}

function median(values: number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function compare(messages: number): void {
  const folder = mkdtempSync(join(tmpdir(), 'bench-desktop-json-'));
  try {
    const path = join(folder, 'result.json');
    generateDesktopJson(messages, path);
    const bare: Measure[] = [];
    const read: Measure[] = [];
    for (let round = 0; round < rounds; round++) {
      bare.push(inItsOwnProcess('parse', path));
      read.push(inItsOwnProcess('read', path));
    }
    report(statSync(path).size, bare, read);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function report(size: number, bare: Measure[], read: Measure[]): void {
  const time = (measures: Measure[]) => median(measures.map(({ milliseconds }) => milliseconds));
  const memory = (measures: Measure[]) => Math.max(...measures.map(({ peakBytes }) => peakBytes));
  const line = (measures: Measure[]) =>
    `${time(measures).toFixed(0)} ms, peak memory ${(memory(measures) / 1e6).toFixed(0)} MB`;
  const timeRatio = time(read) / time(bare);
  const memoryRatio = memory(read) / size;
  console.log(`Desktop JSON: ${(size / 1e6).toFixed(1)} MB, ${read[0]?.messages} of ${bare[0]?.messages} messages`);
  console.log(`  JSON.parse        ${line(bare)}`);
  console.log(`  into messages     ${line(read)}`);
  console.log(`  ratio of times    ${timeRatio.toFixed(2)} (at most ${allowedTime})`);
  console.log(`  memory to size    ${memoryRatio.toFixed(2)} (at most ${allowedMemory})`);
  if (timeRatio > allowedTime || memoryRatio > allowedMemory) process.exitCode = 1;
}

const { values } = parseArgs({
  options: {
    messages: { type: 'string', default: '60000' },
    measure: { type: 'string' },
    file: { type: 'string', default: '' },
  },
});
if (values.measure === undefined) compare(Number(values.messages));
else console.log(JSON.stringify(values.measure === 'parse' ? parseBare(values.file) : readMessages(values.file)));
