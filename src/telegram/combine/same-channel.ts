/**
 * Tells whether exports are of one channel, and what is known of it. In: what the readers made of each export. Out: the
 * exports of one channel, and an error that names both where there are two. A name alone is weak: channels are renamed.
 */
import type { Issue, Staged } from '../../issue.ts';
import type { ChannelFacts, ReadResult } from '../reader.ts';
import { formatRank, lettersOf } from './entry.ts';

/** The exports of the channel that the first export is of. */
export function separateChannels(results: ReadResult[]): Staged<ReadResult[]> {
  const value: ReadResult[] = [];
  const issues: Issue[] = [];
  for (const result of results) {
    const other = value.find((one) => !areOfOneChannel(one, result));
    if (other === undefined) value.push(result);
    else issues.push(twoChannels(other, result));
  }
  return { value, issues };
}

function areOfOneChannel(one: ReadResult, other: ReadResult): boolean {
  const [a, b] = [one.channel, other.channel];
  if (a.id !== null && b.id !== null) return a.id === b.id;
  if (a.username !== null && b.username !== null) return a.username.toLowerCase() === b.username.toLowerCase();
  if (a.name === null || b.name === null || normalName(a.name) === normalName(b.name)) return true;
  return shareMessages(one, other);
}

function normalName(name: string): string {
  return name.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
}

/** Short texts repeat from channel to channel. */
const fewestLetters = 40;

/** True when a message of the one is a message of the other: the same number at the same second, or the same long text. */
function shareMessages(one: ReadResult, other: ReadResult): boolean {
  const instants = new Map(one.messages.map(({ id, sentAt }) => [id, sentAt]));
  if (other.messages.some(({ id, sentAt }) => id !== null && sentAt !== null && instants.get(id) === sentAt))
    return true;
  const texts = new Set(one.messages.map(lettersOf));
  return other.messages.some((message) => {
    const letters = lettersOf(message);
    return letters.length >= fewestLetters && texts.has(letters);
  });
}

function twoChannels(one: ReadResult, other: ReadResult): Issue {
  const [file] = other.files;
  return {
    code: 'two-channels',
    severity: 'error',
    ...(file === undefined ? {} : { file }),
    found: `There are exports of two channels here: ${one.files[0]} is of ${describe(one.channel)}, ${file} is of ${describe(other.channel)}.`,
    remedy: 'Keep the exports of one channel in the folder; an archive is of one channel.',
  };
}

function describe({ name, username, id }: ChannelFacts): string {
  const address = username === null ? '' : ` @${username}`;
  return `«${name ?? 'without a name'}»${address}${id === null ? '' : ` (id ${id})`}`;
}

/** Each fact from the best format that has it; of two exports of one format, from the one with the later messages. */
export function mergeFacts(results: ReadResult[]): ChannelFacts {
  const ranked = [...results].sort(
    (one, other) => formatRank[one.format] - formatRank[other.format] || compareAge(other, one),
  );
  const known = <Fact extends keyof ChannelFacts>(fact: Fact): ChannelFacts[Fact] | null =>
    ranked.map(({ channel }) => channel[fact]).find((value) => value !== null) ?? null;
  return { name: known('name'), username: known('username'), id: known('id'), description: known('description') };
}

function compareAge(one: ReadResult, other: ReadResult): number {
  const [a, b] = [one, other].map(({ messages }) => messages.at(-1)?.id ?? 0);
  return (a ?? 0) - (b ?? 0);
}
