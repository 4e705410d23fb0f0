/** Examples for the search page's help. In: the archive. Out: queries that find something in it, each with what it means. */
import type { Archive } from '../../archive/model/archive.ts';
import type { SearchCatalogue } from '../../i18n/search/ru.ts';
import { partsOf } from '../words/fold.ts';

export function operatorExamples(archive: Archive, words: SearchCatalogue): [query: string, meaning: string][] {
  const { operators, kinds, has } = words;
  const lower = (text: string) => text.toLocaleLowerCase(archive.channel.language);
  const kind = archive.posts.some((post) => post.kind === 'review') ? 'review' : (archive.posts[0]?.kind ?? 'note');
  const event = archive.events.at(-1);
  const speaker = archive.speakers.find(({ id }) => event?.speakers.includes(id)) ?? archive.speakers[0];
  const topic = archive.topics.find(({ id }) => event?.topics.includes(id)) ?? archive.topics[0];
  const phrase = archive.topics.find(({ title }) => partsOf(title).length === 2)?.title;
  const surname = speaker === undefined ? undefined : partsOf(speaker.name).at(-1);
  const topicWord = topic?.terms.find((term) => /^[\p{L}\d]+$/u.test(term)) ?? (topic && partsOf(topic.title)[0]);
  const examples: ([string, string] | undefined)[] = [
    phrase === undefined ? undefined : [`"${lower(phrase)}"`, operators.phrase],
    [`${lower(kinds[kind][0] ?? '')} -${lower(kinds.vacancy[0] ?? '')}`, operators.without],
    [`${operators.kind[0]}:${lower(kinds[kind][0] ?? '')}`, operators.kind[1] ?? ''],
    surname === undefined ? undefined : [`${operators.speaker[0]}:${surname}`, operators.speaker[1] ?? ''],
    topicWord === undefined ? undefined : [`${operators.topic[0]}:${lower(topicWord)}`, operators.topic[1] ?? ''],
    event === undefined
      ? undefined
      : [`${operators.year[0]}:${event.startsAt.at.slice(0, 4)}`, operators.year[1] ?? ''],
    [`${operators.has[0]}:${has.recording[1] ?? ''}`, operators.has[1] ?? ''],
  ];
  return examples.filter((example) => example !== undefined);
}
