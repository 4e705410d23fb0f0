/** Events, talks, speakers, papers and topics as records. Their names weigh most: the thing comes before its mentions. */
import type { Event, Paper, Speaker, Talk, Topic } from '../../archive/model/entities.ts';
import { type Dates, dayOfMoment } from '../../render/dates/dates.ts';
import type { HasValue } from '../result-kinds.ts';
import { lettersOf, partsOf } from '../words/fold.ts';
import { specialTermsIn, wordOfDay } from '../words/special-terms.ts';
import { namesAsHeard, shortNamesOf, wholeNames } from './names.ts';
import { filled, type RecordContext } from './record-context.ts';
import type { SearchRecord } from './search-record.ts';
import { textOfHtml } from './text-of.ts';

export function recordOfEvent(event: Event, context: RecordContext): SearchRecord {
  const day = dayOfMoment(event.startsAt);
  const has: HasValue[] = [];
  if (event.recordings.length > 0) has.push('recording');
  if (event.reviews.length > 0) has.push('review');
  const shortNames = [...new Set(event.papers.flatMap((id) => context.shortNames(id)))];
  return {
    url: `/events/${event.id}/`,
    day,
    text: joined([event.place ?? '', textOfHtml(event.about), ...event.recordings.flatMap(chapterTitles)]),
    fields: filled({
      title: event.title,
      whole: wholeNames(shortNames),
      names: joined([event.title, ...shortNames]),
      heard: namesAsHeard(shortNames),
      people: context.speakerNames(event.speakers),
      paper:
        event.papers.length === 1 && context.paperTitles(event.papers) === event.title
          ? ''
          : context.paperTitles(event.papers),
      topics: context.topicTitles(event.topics),
      date: context.dates.day(day),
      // A reader may know only the first date of a meeting.
      moved: movedFrom(event, context.dates),
      label: context.label('event'),
      state: event.status === 'cancelled' ? context.label('cancellation') : '',
      terms: [...specialTermsIn(event.title), ...event.history.map((moment) => wordOfDay(dayOfMoment(moment)))].join(
        ' ',
      ),
      also: [
        ...context.otherNames(event.speakers),
        ...context.paperIds(event.papers),
        ...has.map((value) => context.words.has[value][0] ?? ''),
      ].join('. '),
    }),
    facets: context.facets({
      kind: 'event',
      has,
      topics: event.topics,
      speakers: event.speakers,
      years: [day.slice(0, 4)],
    }),
  };
}

export function recordOfTalk(talk: Talk, context: RecordContext): SearchRecord {
  const day = talk.startsAt === null ? '' : dayOfMoment(talk.startsAt);
  const year = day.slice(0, 4) || (talk.year === null ? '' : String(talk.year));
  const has: HasValue[] = talk.recordings.length > 0 ? ['recording'] : [];
  return {
    url: `/talks/${talk.id}/`,
    day: day || year,
    text: joined([
      talk.venue ?? '',
      talk.city ?? '',
      textOfHtml(talk.about),
      ...talk.recordings.flatMap(chapterTitles),
    ]),
    fields: filled({
      title: talk.title,
      names: talk.title,
      people: context.speakerNames(talk.speakers),
      topics: context.topicTitles(talk.topics),
      date: dateOrYear(day, year, context.dates),
      label: context.label('talk'),
      terms: [...specialTermsIn(talk.title), ...(day === '' ? [] : [wordOfDay(day)])].join(' '),
      also: [...context.otherNames(talk.speakers), ...has.map((value) => context.words.has[value][0] ?? '')].join('. '),
    }),
    facets: context.facets({
      kind: 'talk',
      has,
      topics: talk.topics,
      speakers: talk.speakers,
      years: year === '' ? [] : [year],
    }),
  };
}

export function recordOfSpeaker(speaker: Speaker, context: RecordContext): SearchRecord {
  return {
    url: `/speakers/${speaker.id}/`,
    day: '',
    text: joined([speaker.role ?? '', speaker.affiliation ?? '', textOfHtml(speaker.about)]),
    fields: filled({
      title: speaker.name,
      whole: wholeNames([speaker.name, ...speaker.aliases].flatMap((name) => [name, ...name.split(' ')])),
      names: joined([speaker.name, ...speaker.aliases]),
      heard: namesAsHeard([speaker.name, ...speaker.aliases]),
      label: context.label('speaker'),
      also: shortNamesOf(speaker.name).join('. '),
    }),
    facets: context.facets({ kind: 'speaker', speakers: [speaker.id] }),
  };
}

export function recordOfPaper(paper: Paper, context: RecordContext): SearchRecord {
  const discussed = context.discussed(paper.id);
  const shortNames = context.shortNames(paper.id);
  const year = paper.year === null ? '' : String(paper.year);
  const ids = joined([paper.arxiv === null ? '' : `arXiv ${paper.arxiv}`, paper.doi ?? '', paper.openreview ?? '']);
  return {
    url: `/papers/${paper.id}/`,
    day: '',
    text: joined([ids, paper.venue ?? '', textOfHtml(paper.about)]),
    fields: filled({
      title: paper.title,
      whole: [wholeNames(shortNames), ...context.paperIds([paper.id])].join(' '),
      names: joined([...shortNames, paper.title]),
      heard: namesAsHeard(shortNames),
      people: paper.authors.join(', '),
      topics: context.topicTitles([...discussed.topics]),
      date: year,
      label: context.label('paper'),
      terms: specialTermsIn(joined([paper.title, ids])).join(' '),
    }),
    facets: context.facets({ kind: 'paper', ...discussed, has: [...discussed.has] }),
  };
}

export function recordOfTopic(topic: Topic, context: RecordContext): SearchRecord {
  return {
    url: `/topics/${topic.id}/`,
    day: '',
    text: joined([topic.summary, textOfHtml(topic.about)]),
    fields: filled({
      title: topic.title,
      // A term of several words is about the topic as a meeting or a paper may be; a single one names it: «LLM».
      whole: [topic.title, ...topic.terms.filter((term) => partsOf(term).length === 1)].map(lettersOf).join(' '),
      names: joined([topic.title, ...topic.terms]),
      label: context.label('topic'),
      terms: specialTermsIn(topic.terms.join(' ')).join(' '),
    }),
    facets: context.facets({ kind: 'topic', topics: [topic.id] }),
  };
}

function chapterTitles({ chapters }: { chapters: readonly { title: string }[] }): string[] {
  return chapters.map(({ title }) => title);
}

/** The dates before the one that holds, the latest first. */
function movedFrom({ history, startsAt }: Event, dates: Dates): string {
  const before = new Set(history.toReversed().map(dayOfMoment));
  before.delete(dayOfMoment(startsAt));
  const year = startsAt.at.slice(0, 4);
  return [...before].map((day) => (day.startsWith(year) ? dates.dayAndMonth(day) : dates.day(day))).join(', ');
}

function dateOrYear(day: string, year: string, dates: Dates): string {
  return day === '' ? year : dates.day(day);
}

/** Sentences of their own, so that no phrase is found across two of them by eye. */
function joined(parts: readonly string[]): string {
  return parts
    .filter((part) => part !== '')
    .map((part) => (/[.!?…]$/.test(part) ? part : `${part}.`))
    .join(' ')
    .replace(/\.$/, '');
}
