/** What every record is made with: the archive by ids, the words of the interface, dates in words. */
import type { Archive } from '../../archive/model/archive.ts';
import type { Paper, Speaker, Topic } from '../../archive/model/entities.ts';
import type { SearchCatalogue } from '../../i18n/search/ru.ts';
import type { Dates } from '../../render/dates/dates.ts';
import { facetValue } from '../facet-value.ts';
import type { FacetName } from '../query/choice.ts';
import type { HasValue, ResultKind } from '../result-kinds.ts';
import { specialTermsIn } from '../words/special-terms.ts';
import { shortNamesOf } from './names.ts';

interface About {
  kind: ResultKind;
  has?: readonly HasValue[];
  topics?: Iterable<string>;
  speakers?: Iterable<string>;
  years?: readonly string[];
}

const mostNamed = 3;

/** What a paper is discussed in, and by whom. */
interface Discussed {
  topics: Set<string>;
  speakers: Set<string>;
  has: Set<HasValue>;
}

export class RecordContext {
  readonly zone: string;
  readonly dates: Dates;
  readonly words: SearchCatalogue;
  readonly #speakers: ReadonlyMap<string, Speaker>;
  readonly #papers: ReadonlyMap<string, Paper>;
  readonly #topics: ReadonlyMap<string, Topic>;
  readonly #discussed = new Map<string, Discussed>();
  readonly #values = new Map<FacetName, Map<string, string>>();

  constructor(archive: Archive, words: SearchCatalogue, dates: Dates) {
    this.zone = archive.channel.timeZone;
    this.words = words;
    this.dates = dates;
    this.#speakers = byId(archive.speakers);
    this.#papers = byId(archive.papers);
    this.#topics = byId(archive.topics);
    for (const post of archive.posts) {
      for (const paper of post.papers) {
        this.#tell(paper, post.topics, post.speakers, post.kind === 'review' ? ['review'] : []);
      }
    }
    for (const event of archive.events) {
      for (const paper of event.papers) {
        this.#tell(paper, event.topics, event.speakers, event.recordings.length > 0 ? ['recording'] : []);
      }
    }
  }

  label(kind: ResultKind): string {
    return this.words.kinds[kind][0] ?? kind;
  }

  speakerNames(ids: readonly string[]): string {
    return ids.map((id) => this.#speakers.get(id)?.name ?? id).join(', ');
  }

  /** Other words for who speaks: short forms and aliases that an editor or a post knows. A list of many is about none. */
  otherNames(ids: readonly string[]): string[] {
    if (ids.length > mostNamed) return [];
    return ids.flatMap((id) => {
      const speaker = this.#speakers.get(id);
      return speaker === undefined ? [] : [...new Set([...shortNamesOf(speaker.name), ...speaker.aliases])];
    });
  }

  /** Ids of papers as the index spells them. */
  paperIds(ids: readonly string[]): string[] {
    return ids.flatMap((id) => {
      const paper = this.#papers.get(id);
      return specialTermsIn(`${paper?.arxiv ?? ''} ${paper?.doi ?? ''}`);
    });
  }

  paperTitles(ids: readonly string[]): string {
    return ids.map((id) => this.#papers.get(id)?.title ?? id).join('. ');
  }

  /** The short names under which people look for a paper. */
  shortNames(id: string): string[] {
    const paper = this.#papers.get(id);
    if (paper === undefined) return [];
    const [, shortName = ''] = /^([^:]{2,40}):\s/.exec(paper.title) ?? [];
    return [...new Set([...paper.aliases, shortName])].filter((name) => name !== '');
  }

  topicTitles(ids: readonly string[]): string {
    return ids.map((id) => this.#topics.get(id)?.title ?? id).join(', ');
  }

  discussed(paper: string): Discussed {
    return this.#discussed.get(paper) ?? { topics: new Set(), speakers: new Set(), has: new Set() };
  }

  facets({ kind, has = [], topics = [], speakers = [], years = [] }: About): Partial<Record<FacetName, string[]>> {
    const facets = {
      kind: [this.#value('kind', kind, ...this.words.kinds[kind])],
      has: has.map((value) => this.#value('has', value, ...this.words.has[value])),
      topic: [...topics].flatMap((id) => {
        const topic = this.#topics.get(id);
        return topic === undefined ? [] : this.#value('topic', id, topic.title, ...topic.terms);
      }),
      speaker: [...speakers].flatMap((id) => {
        const speaker = this.#speakers.get(id);
        return speaker === undefined ? [] : this.#value('speaker', id, speaker.name, ...speaker.aliases);
      }),
      year: years.map((year) => this.#value('year', year, year)),
    };
    return Object.fromEntries(Object.entries(facets).filter(([, values]) => values.length > 0));
  }

  /** Made once for all pages that have it. */
  #value(facet: FacetName, id: string, label = '', ...others: readonly string[]): string {
    const values = this.#values.get(facet) ?? new Map<string, string>();
    this.#values.set(facet, values);
    const known = values.get(id) ?? facetValue(id, label, others);
    values.set(id, known);
    return known;
  }

  #tell(paper: string, topics: readonly string[], speakers: readonly string[], has: readonly HasValue[]): void {
    const discussed = this.discussed(paper);
    for (const topic of topics) discussed.topics.add(topic);
    for (const speaker of speakers) discussed.speakers.add(speaker);
    for (const value of has) discussed.has.add(value);
    this.#discussed.set(paper, discussed);
  }
}

/** Leaves out what is empty, so that no card shows an empty line. */
export function filled<Field extends string>(fields: Record<Field, string>): Partial<Record<Field, string>> {
  const entries: Partial<Record<Field, string>> = {};
  for (const name in fields) if (fields[name] !== '') entries[name] = fields[name];
  return entries;
}

function byId<Item extends { id: string }>(items: readonly Item[]): Map<string, Item> {
  return new Map(items.map((item) => [item.id, item]));
}
