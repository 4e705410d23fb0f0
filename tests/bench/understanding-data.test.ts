import { describe, expect, test } from 'vitest';
import { isMeetingKind, keyOf, type LabelKind, labelKinds } from '../../bench/understanding/label-file.ts';
import {
  type Half,
  halves,
  type LabelledChannel,
  parseLabels,
  readHalf,
} from '../../bench/understanding/labelled-channel.ts';
import { messageSchema } from '../../src/telegram/message.ts';
import { plainText } from '../../src/telegram/rich-text.ts';

const channelsOf = new Map(halves.map((half) => [half, readHalf(half)]));
/** The half set aside is empty while a new one is being written. */
const written = halves.filter((half) => half === 'open' || channelsOf.get(half)?.length !== 0);

const named = [...channelsOf].flatMap(([half, channels]) =>
  channels.map((channel) => [`${half}/${channel.name}`, channel] as const),
);

describe.each(named)('the labelled channel %s', (_, channel) => {
  test('numbers every message once, in the order of the channel', () => {
    const keys = channel.labels.messages.map(keyOf);
    expect(new Set(keys).size).toBe(keys.length);
    const dates = channel.messages.flatMap(({ sentAt }) => sentAt ?? []);
    expect(dates).toEqual([...dates].sort());
  });

  test('has ids and dates when it is an export, neither when it is a text copy', () => {
    const isExport = channel.labels.channel.source === 'export';
    for (const message of channel.messages) {
      expect(message.id !== null).toBe(isExport);
      expect(message.sentAt !== null).toBe(isExport);
    }
  });

  test('yields messages as readers do', () => {
    for (const message of channel.messages) expect(messageSchema.parse(message)).toEqual(message);
  });

  test('replies only to earlier messages', () => {
    const seen = new Set<string>();
    for (const message of channel.labels.messages) {
      if (message.replyTo !== undefined) expect(seen).toContain(String(message.replyTo));
      seen.add(keyOf(message));
    }
  });

  test('names only events, papers, topics and talks that it describes, and describes none in vain', () => {
    const { events, papers, talks, topics, messages } = channel.labels;
    const labels = messages.map((message) => message.expect);
    const used = (list: (string | undefined)[][]) => new Set(list.flat().filter((name) => name !== undefined));
    expect(used(labels.map(({ event }) => [event]))).toEqual(new Set(Object.keys(events)));
    expect(used(labels.map((label) => [...label.talks, ...label.maybe.talks]))).toEqual(new Set(Object.keys(talks)));
    const paperNames = used([
      ...labels.map((label) => [...label.papers, ...label.maybe.papers]),
      ...Object.values(events).map((event) => event.papers),
    ]);
    expect(paperNames).toEqual(new Set(Object.keys(papers)));
    const topicIds = topics.map(({ id }) => id);
    for (const label of labels)
      expect(topicIds).toEqual(expect.arrayContaining([...label.topics, ...label.maybe.topics]));
  });

  test('gives every post of a meeting its event', () => {
    const homeless = channel.labels.messages.filter(
      ({ expect: label }) => isMeetingKind(label.kind) && label.event === undefined,
    );
    expect(homeless.map(keyOf)).toEqual([]);
  });

  test('says of each event what its posts prove', () => {
    for (const [key, event] of Object.entries(channel.labels.events)) {
      const kinds = kindsOfEvent(channel, key);
      const status = kinds.has('cancellation')
        ? 'cancelled'
        : kinds.has('recording')
          ? 'held'
          : kinds.has('reschedule')
            ? 'moved'
            : 'announced';
      expect([key, event.status]).toEqual([key, status]);
      // A move that names no new day leaves one date, which is no history.
      if (!kinds.has('reschedule')) expect([key, event.history]).toEqual([key, undefined]);
      expect([key, event.history?.at(-1) ?? event.startsAt]).toEqual([key, event.startsAt]);
    }
  });

  test('labels in a post only speakers whom it names', () => {
    channel.labels.messages.forEach(({ expect: label }, index) => {
      const text = plainText(channel.messages[index]?.text ?? []).toLowerCase();
      for (const speaker of label.speakers) {
        // A guest may be named in another script.
        const { aliases = [] } = channel.labels.people.find(({ name }) => name === speaker) ?? {};
        const surnames = [speaker, ...aliases].map(beginningOfSurname);
        expect(surnames.filter((surname) => text.includes(surname))).not.toEqual([]);
      }
    });
  });
});

describe.each(written)('the %s half', (half) => {
  const channels = channelsOf.get(half) ?? [];
  const messages = channels.flatMap(({ labels }) => labels.messages);

  test('has at least 75 posts', () => {
    expect(messages.filter(({ service }) => service === undefined).length).toBeGreaterThanOrEqual(75);
  });

  test.each(labelKinds)('has a post of the kind %s', (kind) => {
    expect(messages.map(({ expect: label }): LabelKind => label.kind)).toContain(kind);
  });

  test('has a text copy and a channel of another time zone; the open half also channels in English', () => {
    const facts = channels.map(({ labels }) => labels.channel);
    expect(facts.map(({ source }) => source)).toContain('text-copy');
    if (half === 'open') expect(facts.map(({ language }) => language)).toContain('en');
    expect(facts.some(({ language, timeZone }) => language === 'ru' && timeZone !== 'Europe/Moscow')).toBe(true);
  });
});

test('no channel, event or speaker is in both halves', () => {
  const namesOf = (half: Half) =>
    (channelsOf.get(half) ?? []).flatMap(({ labels }) => [
      labels.channel.name,
      ...Object.values(labels.events).flatMap(({ speakers }) => speakers),
    ]);
  const heldOut = new Set(namesOf('held-out'));
  expect(namesOf('open').filter((name) => heldOut.has(name))).toEqual([]);
});

test('a key that the schema does not know is refused with the name of the file', () => {
  const yaml = 'channel: { name: A, username: null, language: ru, timeZone: UTC, colour: red }\nmessages: []';
  expect(() => parseLabels(yaml, 'open/a.yaml')).toThrow(/open\/a\.yaml.*colour/s);
});

function kindsOfEvent(channel: LabelledChannel, key: string): Set<LabelKind> {
  const posts = channel.labels.messages.filter(({ expect: label }) => label.event === key);
  return new Set(posts.map(({ expect: label }) => label.kind));
}

/** Enough of the surname to be found in any case: all but its last three letters, and two at least. */
function beginningOfSurname(name: string): string {
  const surname = name.split(' ').at(-1) ?? name;
  return surname.slice(0, Math.max(2, surname.length - 3)).toLowerCase();
}
