/**
 * Puts changes into words for an editor. In: the changes, the words of a language and how it writes dates. Out: a heading, the
 * counts, and a section for everything that there is something to say of; printers lay them out.
 */
import { eventStatuses } from '../archive/model/entities.ts';
import type { PostKind } from '../archive/model/post.ts';
import type { ChangeWords } from '../i18n/changes/ru.ts';
import type { Dates } from '../render/dates/dates.ts';
import { type Changes, type EventNote, type FieldChange, isEmpty, type PostNote } from './find-changes.ts';

export interface Section {
  title: string;
  /** How many things it is about. */
  count: number;
  lines: string[];
}

export interface ChangeReport {
  heading: string;
  /** A row each: before, after, of what. */
  counts: { name: string; text: string }[];
  /** Said when there is little or nothing else to say. */
  remarks: string[];
  sections: Section[];
}

export interface Language {
  words: ChangeWords;
  kinds: Readonly<Record<PostKind, string>>;
  dates: Dates;
}

/** `most`: how many things of a section are listed. */
export function reportChanges(changes: Changes, language: Language, most: number): ChangeReport {
  const { words } = language;
  return {
    heading: words.heading(changes.channel),
    counts: countRows(changes, words),
    remarks: [...(isEmpty(changes) ? [words.nothing] : []), ...(changes.hints.stale === null ? [words.unknown] : [])],
    sections: [...sectionsOf(changes, language, most), ...hintsOf(changes, language, most)].filter(
      ({ count }) => count > 0,
    ),
  };
}

function countRows({ counts: { before, after } }: Changes, words: ChangeWords): ChangeReport['counts'] {
  return (['posts', 'events', 'talks', 'speakers', 'papers'] as const).map((name) => ({
    name: words.counts[name],
    text: before[name] === after[name] ? words.same(String(after[name])) : `${before[name]} → ${after[name]}`,
  }));
}

function sectionsOf(changes: Changes, language: Language, most: number): Section[] {
  const { words } = language;
  const { posts, events, recordings, talks, speakers, papers } = changes;
  const list = <Thing>(title: string, things: readonly Thing[], linesOf: (thing: Thing) => string[]): Section => ({
    title,
    count: things.length,
    lines: [
      ...things.slice(0, most).flatMap(linesOf),
      ...(things.length > most ? [words.more(things.length - most)] : []),
    ],
  });
  const post = (note: PostNote) => postLine(note, language);
  const event = (note: EventNote) => [eventLine(note, language)];
  return [
    list(words.added, posts.added.toReversed(), (note) => [post(note)]),
    list(words.edited, posts.edited, (change) => changeLines(change, language)),
    list(words.gone, posts.gone, (note) => [post(note), `    ${reasonOf(note, words)}`]),
    list(words.renumbered, posts.renumbered, ({ from, to, title }) => [words.renumberedLine(from, to, title)]),
    list(words.reread, posts.reread, (change) => changeLines(change, language)),
    list(words.newEvents, events.added, event),
    list(words.goneEvents, events.gone, event),
    list(words.changedEvents, events.changed, (change) => changeLines(change, language)),
    list(words.joined, recordings.joined, ({ post: id, url, title }) => [
      `${id === null ? (url ?? '') : words.inPost(id)} → ${title}`,
    ]),
    list(words.missing, recordings.missing.toReversed(), event),
    list(words.newTalks, talks.added, (name) => [name]),
    list(words.goneTalks, talks.gone, (name) => [name]),
    list(words.newSpeakers, speakers.added, (name) => [name]),
    list(words.goneSpeakers, speakers.gone, (name) => [name]),
    list(words.newPapers, papers.added, (name) => [name]),
    list(words.gonePapers, papers.gone, (name) => [name]),
  ];
}

function hintsOf({ hints }: Changes, { words, kinds }: Language, most: number): Section[] {
  /** The new cases; of the old ones only how many there are. */
  const fresh = <Hint extends { isNew: boolean }>(
    title: string,
    all: readonly Hint[],
    lineOf: (hint: Hint) => string,
  ) => {
    const news = all.filter(({ isNew }) => isNew);
    const old = all.length - news.length;
    return {
      title,
      count: all.length,
      lines: [
        ...news.slice(0, most).map(lineOf),
        ...(news.length > most ? [words.more(news.length - most)] : []),
        ...(old > 0 ? [words.moreOld(old)] : []),
      ],
    };
  };
  return [
    fresh(words.uncertain, hints.uncertain ?? [], ({ post, title, kind }) =>
      words.fixKind(post, title, isKind(kind, kinds) ? kinds[kind].toLowerCase() : kind),
    ),
    fresh(words.merges, hints.merges, ({ ids: [id], names: [one, other] }) => words.fixMerge(one, other, id)),
    {
      title: words.stale,
      count: hints.stale?.length ?? 0,
      lines: (hints.stale ?? []).flatMap(({ file, field, found, remedy }) => [
        words.staleLine(file, field),
        `    ${found} ${remedy}`,
      ]),
    },
    {
      title: words.errors,
      count: hints.errors?.length ?? 0,
      lines: (hints.errors ?? []).map(
        ({ file, found, remedy }) => `${file === null ? '' : `${file}: `}${found} ${remedy}`,
      ),
    },
  ];
}

function isStatus(status: string): status is EventNote['status'] {
  return eventStatuses.some((known) => known === status);
}

function isKind(kind: string, kinds: Language['kinds']): kind is PostKind {
  return Object.hasOwn(kinds, kind);
}

function postLine({ id, kind, title, published }: PostNote, { kinds, dates }: Language): string {
  return [id, dates.published(published).text, kinds[kind].toLowerCase(), title].join('  ');
}

function eventLine({ startsAt, title, status }: EventNote, { words }: Language): string {
  return [dayAndHour(startsAt), words.statuses[status], title].join('  ');
}

function changeLines({ id, title, field, before, after }: FieldChange, { words, kinds }: Language): string[] {
  const shown = (value: string | null): string => {
    if (value === null) return words.none;
    if (field === 'startsAt') return dayAndHour(value);
    if (field === 'kind' && isKind(value, kinds)) return kinds[value].toLowerCase();
    if (field === 'status' && isStatus(value)) return words.statuses[value];
    return value;
  };
  const name = words.fields[field] ?? field;
  return [`${id}  ${title}`, `    ${name}, ${words.was} ${shown(before)}`, `    ${name}, ${words.is} ${shown(after)}`];
}

function reasonOf({ reason, detail }: Changes['posts']['gone'][number], { reasons }: ChangeWords): string {
  switch (reason) {
    case 'not in the exports':
      return reasons[reason];
    case 'part of another post':
    case 'unpublished':
      return reasons[reason](detail ?? '');
  }
}

/** `2024-03-14T18:00:00+03:00` → `2024-03-14 18:00` */
function dayAndHour(startsAt: string): string {
  return startsAt.slice(0, 16).replace('T', ' ');
}
