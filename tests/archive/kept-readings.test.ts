import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it, vi } from 'vitest';
import { writeChannel } from '../../bench/build/write-channel.ts';
import { type Kept, KeptReadings } from '../../src/archive/kept/kept-readings.ts';
import { cutIntoLots, type FoundLot, joinLots, type Lot } from '../../src/archive/kept/lots.ts';
import { keyOfDraft } from '../../src/archive/kept/reading-key.ts';
import { makeDrafts } from '../../src/archive/make-drafts.ts';
import type { Archive } from '../../src/archive/model/archive.ts';
import { understand } from '../../src/archive/understand.ts';
import { loadArchive } from '../../src/load-archive.ts';
import { combine } from '../../src/telegram/combine.ts';
import { readExports } from '../../src/telegram/read-export.ts';
import { listExportFiles } from '../../src/telegram/seeds-folder.ts';
import { temporaryFolder } from '../cli/temporary-folder.ts';

// Each builds three archives.
vi.setConfig({ testTimeout: 30_000 });

const posts = 70;
type Channel = ReturnType<typeof writeChannel>;
interface Message {
  text: unknown;
  text_entities: unknown;
  reactions?: unknown;
}

const nothing = { redacted: 0, read: 0, placed: 0 };

function load({ seeds, content }: Channel, kept?: KeptReadings): Promise<Archive> {
  return loadArchive({ seeds, content, today: '2026-11-25' }, kept && { kept });
}

/** What a build leaves for the next one, as a file gives it back. */
async function keptOf(channel: Channel): Promise<Kept> {
  const kept = new KeptReadings();
  await load(channel, kept);
  return joinLots(cutIntoLots(kept.kept).map(found));
}

function found({ table, content }: Lot): FoundLot {
  return { table, content: Buffer.from(content()) };
}

/** Builds again after a change: the archive must be that of a clean build. Gives how much was done anew. */
async function again(kept: Kept, channel: Channel): Promise<KeptReadings['done']> {
  const readings = new KeptReadings(kept);
  const archive = await load(channel, readings);
  expect(archive).toEqual(await load(channel));
  return readings.done;
}

function edit({ seeds }: Channel, change: (messages: Message[]) => void): void {
  const file = join(seeds, 'result.json');
  const chat: { messages: Message[] } = JSON.parse(readFileSync(file, 'utf8'));
  change(chat.messages);
  writeFileSync(file, JSON.stringify(chat));
}

it('an archive holds nothing of what was read of it', async () => {
  setFlagsFromString('--expose-gc');
  const collect: () => void = runInNewContext('gc');
  const channel = writeChannel(temporaryFolder(), posts);
  const readings = new WeakRef(new KeptReadings());
  const archive = await load(channel, readings.deref());
  // A task of its own: until its end nothing is collected that this one has asked for.
  await setImmediate();
  collect();
  expect(archive.posts).not.toEqual([]);
  expect(readings.deref()).toBeUndefined();
});

it('of a channel that did not change nothing is read again', async () => {
  const channel = writeChannel(temporaryFolder(), posts);
  expect(await again(await keptOf(channel), channel)).toEqual(nothing);
});

it('what was read is what lots of it give back', async () => {
  const channel = writeChannel(temporaryFolder(), posts);
  const readings = new KeptReadings();
  await load(channel, readings);
  const { kept } = readings;
  expect(joinLots(cutIntoLots(kept).map(found))).toEqual({
    ...kept,
    courses: new Map(
      Array.from(kept.courses, ([name, { places, stops }]) => [
        name,
        { places, stops: stops.map(({ at, known }) => ({ at, known: Buffer.from(known) })) },
      ]),
    ),
  });
});

it('of a channel that did not change every lot has the name that it had', async () => {
  const channel = writeChannel(temporaryFolder(), posts);
  const kept = await keptOf(channel);
  const readings = new KeptReadings(kept);
  await load(channel, readings);
  const namesOf = (kept: Kept) => cutIntoLots(kept).map(({ name }) => name);
  expect(namesOf(readings.kept)).toEqual(namesOf(kept));
});

it.each(['clean', 'quotes', 'readings', 'topics', 'places', 'stop'])(
  'where lots of %s are lost the archive is what it was',
  async (lost) => {
    const channel = writeChannel(temporaryFolder(), posts);
    const kept = await keptOf(channel);
    const left = cutIntoLots(kept).map((lot) =>
      lot.table.of === lost ? { ...found(lot), content: undefined } : found(lot),
    );
    await again(joinLots(left), channel);
  },
);

it('after new messages only these are read, and understood in their place', async () => {
  const kept = await keptOf(writeChannel(temporaryFolder(), posts));
  // Once to learn the habits, once to know them.
  expect(await again(kept, writeChannel(temporaryFolder(), posts, 2))).toEqual({ redacted: 2, read: 2, placed: 4 });
});

it('a post of another text is read again, and what came after it is understood anew', async () => {
  const channel = writeChannel(temporaryFolder(), posts);
  const kept = await keptOf(channel);
  edit(channel, (messages) => {
    const [message] = messages.slice(30);
    if (message === undefined) return;
    message.text = 'Сегодня встречи не будет, переносим на четверг.';
    message.text_entities = [{ type: 'plain', text: message.text }];
  });
  const { redacted, read, placed } = await again(kept, channel);
  expect({ redacted, read }).toEqual({ redacted: 1, read: 1 });
  expect(placed).toBeGreaterThanOrEqual(posts - 30);
});

it('a reaction more is shown, and nothing is read again', async () => {
  const channel = writeChannel(temporaryFolder(), posts);
  const kept = await keptOf(channel);
  edit(channel, ([message]) => {
    if (message !== undefined) message.reactions = [{ type: 'emoji', count: 4_711, emoji: '🔥' }];
  });
  const readings = new KeptReadings(kept);
  const archive = await load(channel, readings);
  expect(readings.done).toEqual(nothing);
  expect(archive.posts.some(({ reactions }) => reactions.some(({ count }) => count === 4_711))).toBe(true);
});

it('what an editor corrects is understood anew', async () => {
  const channel = writeChannel(temporaryFolder(), posts);
  const kept = await keptOf(channel);
  const [post] = (await load(channel)).posts.slice(20);
  mkdirSync(join(channel.content, 'posts'));
  writeFileSync(join(channel.content, 'posts', `${post?.id}.md`), '---\nkind: vacancy\n---\n');
  writeFileSync(join(channel.content, 'topics', 'graphs.md'), '---\ntitle: Встречи\nterms: [встреча]\n---\n');
  const { read, placed } = await again(kept, channel);
  expect(read).toBe(0);
  expect(placed).toBeGreaterThan(0);
});

it('talks of kept posts have the people whom an editor knows now', async () => {
  const channel = writeChannel(temporaryFolder(), posts);
  const kept = await keptOf(channel);
  const { talks, speakers } = await load(channel);
  const speaker = speakers.find(({ id }) => talks.some((talk) => talk.speakers.includes(id)));
  mkdirSync(join(channel.content, 'speakers'));
  writeFileSync(join(channel.content, 'speakers', 'somebody-else.md'), `---\nname: ${speaker?.name}\n---\n`);
  expect(await again(kept, channel)).toEqual(nothing);
  const renamed = await load(channel, new KeptReadings(kept));
  expect(renamed.talks.some((talk) => talk.speakers.includes('somebody-else'))).toBe(true);
});

it('words that an editor withholds are looked for in every message again', async () => {
  const channel = writeChannel(temporaryFolder(), posts);
  const kept = await keptOf(channel);
  writeFileSync(join(channel.content, 'withheld.md'), '---\nphrases:\n  - статья\n---\n');
  expect((await again(kept, channel)).redacted).toBe(posts);
});

it('reading a post looks at nothing that tells no change of it', async () => {
  const { seeds } = writeChannel(temporaryFolder(), posts);
  const read = await readExports(listExportFiles(seeds), {
    channelName: null,
    channelId: null,
    username: null,
    timeZone: 'Europe/Moscow',
  });
  const { drafts } = makeDrafts(combine(read.value).value.messages, []);
  for (const draft of drafts) {
    keyOfDraft(draft);
    for (const message of draft.messages)
      for (const left of ['origin', 'reactions', 'views', 'editedAt'])
        Object.defineProperty(message, left, {
          get: () => {
            throw new Error(`${left} was read`);
          },
        });
  }
  expect(understand(drafts, { zone: 'Europe/Moscow', corrections: new Map() })).toHaveLength(drafts.length);
});
