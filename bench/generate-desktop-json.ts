/**
 * Writes a result.json as Telegram Desktop does, of any size: a made-up channel of a reading group, with texts of real
 * length, formatting, replies, forwards, albums, polls, reactions and service messages. The same arguments give the same bytes.
 *
 *     npx node bench/generate-desktop-json.ts --messages 60000 --out /tmp/result.json
 */
import { closeSync, openSync, writeSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { openDice } from './dice.ts';
import { openChannel } from './made-up-channel.ts';

const messagesInSlice = 100;

export function generateDesktopJson(count: number, out: string): void {
  const channel = openChannel(openDice(count));
  const file = openSync(out, 'w');
  try {
    writeSync(
      file,
      `{\n "name": ${JSON.stringify(channel.name)},\n "type": "public_channel",\n "id": ${channel.id},\n "messages": [`,
    );
    for (let written = 0; written < count; ) {
      const slice = channel.nextMessages(Math.min(messagesInSlice, count - written));
      const text = slice.map((message) => indented(JSON.stringify(message, null, 1))).join(',');
      writeSync(file, `${written === 0 ? '' : ','}${text}`);
      written += slice.length;
    }
    writeSync(file, '\n ]\n}');
  } finally {
    closeSync(file);
  }
}

function indented(json: string): string {
  return `\n${json}`.replaceAll('\n', '\n  ');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { values } = parseArgs({
    options: { messages: { type: 'string', default: '60000' }, out: { type: 'string' } },
  });
  if (values.out === undefined) {
    console.error('Say where to write: --out <file>');
    process.exitCode = 1;
  } else {
    generateDesktopJson(Number(values.messages), values.out);
  }
}
