/**
 * Compares reading an HTML export into messages with the bare time of the HTML parser on the same pages, side by side in
 * one run: machines differ, the ratio does not. The first argument is the size in megabytes, 30 if there is none.
 */
import { Parser } from 'htmlparser2';
import { decodeText } from '../src/telegram/decode-text.ts';
import type { ExportFile } from '../src/telegram/reader.ts';
import { desktopHtml } from '../src/telegram/readers/desktop-html.ts';
import { generateDesktopHtml } from './generate-desktop-html.ts';

const rounds = 9;
const allowed = 3;

const pages = generateDesktopHtml(Number(process.argv[2] ?? 30));
const files = pages.map((page, index): ExportFile => {
  const bytes = Buffer.from(page);
  const path = `messages${index === 0 ? '' : index + 1}.html`;
  return { path, folder: '/', size: bytes.length, head: decodeText(bytes.subarray(0, 65_536)), read: () => bytes };
});

function parseBare(): void {
  for (const page of pages) {
    const parser = new Parser({});
    parser.write(page);
    parser.end();
  }
}

function readMessages(): number {
  const context = { channelName: null, channelId: null, username: null, timeZone: 'Europe/Moscow' };
  return desktopHtml.read(files, context).reduce((sum, { messages }) => sum + messages.length, 0);
}

function time(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function median(values: number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

const bare: number[] = [];
const read: number[] = [];
const count = readMessages();
for (let round = 0; round < rounds; round++) {
  bare.push(time(parseBare));
  read.push(time(readMessages));
}
const bytes = files.reduce((sum, { size }) => sum + size, 0);
// Each round is compared with itself: what else the machine does slows both halves of a round.
const ratio = median(read.map((spent, round) => spent / (bare[round] ?? spent)));
console.log(`Desktop HTML: ${(bytes / 1e6).toFixed(1)} MB, ${pages.length} pages, ${count} messages`);
console.log(`  the parser alone  ${median(bare).toFixed(0)} ms`);
console.log(`  into messages     ${median(read).toFixed(0)} ms`);
console.log(`  ratio             ${ratio.toFixed(2)} (at most ${allowed})`);
if (ratio > allowed) process.exitCode = 1;
