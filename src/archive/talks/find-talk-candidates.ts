/**
 * Finds the talks that a post speaks of. In: an understood post with its speakers. Out: candidates; the same talk met in an
 * announcement, a digest and a recording comes out three times and is joined in `join-talks.ts`.
 */
import { type Facts, writtenOn } from '../classify/facts.ts';
import { momentOf } from '../language/dates/zone-time.ts';
import type { PersonMention } from '../language/names/person-names/person-mention.ts';
import { cityInName, findCityIn } from '../language/places/cities.ts';
import { findHouse } from '../language/places/find-house.ts';
import { findVenue } from '../language/places/find-venue.ts';
import { bestPlace } from '../language/places/talk-places/weigh-place.ts';
import type { TalkItem } from '../language/talk-lists/talk-item.ts';
import { findTalksOfAnyLayout } from '../language/talk-lists/talk-layouts.ts';
import { findTalkLines } from '../language/talk-lists/talk-lines.ts';
import { readWords } from '../language/words.ts';
import { findMeetingDate } from '../meeting-date.ts';
import type { PostKind } from '../model/post.ts';
import type { PeopleOfPost } from '../people/people-of-post.ts';
import { quotedTitle } from '../titles.ts';
import type { Understood } from '../understood.ts';
import { recordingsOf } from '../videos.ts';
import { clauseAround } from './clause-around.ts';
import { podcastName } from './podcast-name.ts';
import type { TalkCandidate } from './talk-candidate.ts';

/** Kinds that tell of talks elsewhere. */
const tells: ReadonlySet<PostKind> = new Set(['digest', 'talk', 'podcast']);

export function findTalkCandidates(post: Understood, people: PeopleOfPost, zone: string): TalkCandidate[] {
  if (!tells.has(post.classification.kind)) return [];
  if (post.place === undefined) return candidatesIn(post, people, zone);
  const known = JSON.stringify(people);
  if (post.place.talks?.people !== known)
    post.place.talks = { people: known, candidates: candidatesIn(post, people, zone) };
  return post.place.talks.candidates;
}

function candidatesIn(post: Understood, people: PeopleOfPost, zone: string): TalkCandidate[] {
  const { kind } = post.classification;
  if (kind === 'digest') return [...listed(post, people), ...mentioned(post, people)];
  if (kind === 'talk') {
    const several = severalTold(post, people);
    if (several.length > 0) return several;
  }
  if (kind === 'talk' || kind === 'podcast')
    return [toldOf(post, people, zone)].filter(
      (candidate) => candidate.title !== null || candidate.venue !== null || candidate.speakers.length > 0,
    );
  return [];
}

/** A post that tells of the talks of several people, each with a title, is a list of them. */
function severalTold(post: Understood, people: PeopleOfPost): TalkCandidate[] {
  const { facts } = post;
  const { text, people: known } = withKnown(facts, people);
  const items = findTalksOfAnyLayout(text, known, { venue: facts.venue, city: facts.city });
  const told = new Set(items.flatMap((item) => speakersAt(item.people, people)));
  const isList = items.length >= 2 || (items.length === 1 && people.speakers.some(({ speaker }) => !told.has(speaker)));
  return isList && told.size > 0 ? [...listed(post, people, items), ...mentioned(post, people)] : [];
}

function listed(post: Understood, people: PeopleOfPost, found?: TalkItem[]): TalkCandidate[] {
  const year = yearOfDigest(post);
  const lines = found ?? findTalkLines(withKnown(post.facts, people));
  const items = post.facts.talkItems.filter(
    (item) =>
      found === undefined &&
      (item.venue !== null || item.city !== null) &&
      !/^(?:at|in|на|во?)\s|https?(?::|$)/.test(item.title) &&
      !item.venue?.startsWith('/') &&
      !lines.some(({ start, end }) => start < item.end && end > item.start),
  );
  return [...items, ...lines].map((item) => {
    const at = item.title === '' ? -1 : post.draft.text.indexOf(item.title, item.start);
    return {
      post: post.draft.id,
      titleAt: at === -1 || at >= item.end ? null : { start: at, end: at + item.title.length },
      title: item.title === '' ? null : item.title,
      speakers: speakersAt(item.people, people),
      venue: placeInLine(item),
      city: item.city ?? (item.venue === null ? null : cityInName(item.venue)),
      startsAt: null,
      year,
      day: null,
      recordings: [],
      rule: 'listed-in-digest',
      quote: item.quote,
      text: item.quote,
    };
  });
}

/** With the speakers whom the post calls by their surname alone. */
function withKnown(facts: Facts, { named }: PeopleOfPost): Pick<Facts, 'text' | 'people' | 'dates' | 'talkItems'> {
  const { text, people, dates, talkItems } = facts;
  const alone = named
    .filter(({ start, end }) => !people.some((person) => person.start < end && person.end > start))
    .map(
      ({ start, end }): PersonMention => ({
        start,
        end,
        quote: text.slice(start, end),
        readings: [],
        by: 'dictionary',
      }),
    );
  const all = [...people, ...alone].sort((one, other) => one.start - other.start);
  return { text, people: all, dates, talkItems };
}

/** “to the Indaba in Kigali”: what a list has in the place of a place is weighed where it does not begin as a name. */
function placeInLine({ venue, quote, title }: TalkItem): string | null {
  if (venue === null || /^[«\p{Lu}\d]/u.test(venue)) return venue;
  return bestPlace({ text: quote, people: [], dates: [], title }) ?? venue;
}

/** Known speakers in the running text of a digest, each with the words around the name: they join what is known and found nothing. */
function mentioned({ draft, facts }: Understood, people: PeopleOfPost): TalkCandidate[] {
  const told = [...facts.talkItems.filter((item) => item.venue !== null), ...findTalkLines(withKnown(facts, people))];
  const isListed = (start: number): boolean =>
    told.some((item) => item.people.some((person) => start >= person.start && start < person.end));
  const all = [...people.named, ...people.byGiven];
  return all
    .filter(({ start }) => !isListed(start))
    .map(({ start, end, speaker }) => {
      const clause = clauseAround(draft.text, start, end, all);
      const words = readWords(clause);
      return {
        post: draft.id,
        titleAt: null,
        title: null,
        speakers: [speaker],
        venue: findVenue(clause, words) ?? findHouse(clause),
        city: findCityIn(clause, words),
        startsAt: null,
        year: null,
        day: null,
        recordings: [],
        rule: 'mentioned-in-digest',
        quote: clause.trim(),
        text: clause,
      };
    });
}

function speakersAt(mentions: PersonMention[], people: PeopleOfPost): string[] {
  return mentions.flatMap((mention) => people.named.find((named) => named.start === mention.start)?.speaker ?? []);
}

function toldOf(post: Understood, people: PeopleOfPost, zone: string): TalkCandidate {
  const { facts, draft } = post;
  const { kind } = post.classification;
  const text = draft.text;
  const named = kind === 'podcast' ? podcastName(text, draft.preview?.site ?? null) : facts.venue;
  const quoted = quotedTitle(named === null ? text : text.replace(`«${named}»`, ''), namesTalk);
  const venue = kind === 'podcast' ? named : placeOfTalk(facts, quoted ?? null);
  const title = kind === 'podcast' ? null : (quoted ?? onlyQuotation(text, venue) ?? latinTitle(text));
  const date = findMeetingDate(facts);
  const day = date?.future?.day;
  const isAhead = day !== undefined && (post.writing.after === null || day >= post.writing.after);
  const at = title === null ? -1 : text.indexOf(title);
  return {
    post: draft.id,
    titleAt: title === null || at === -1 ? null : { start: at, end: at + title.length },
    title: title === null ? null : title.replace(/[.,]$/, ''),
    speakers: tellersOf(people),
    venue,
    city: facts.city ?? (venue === null || kind === 'podcast' ? null : cityInName(venue)),
    year: null,
    day: writtenOn(post.writing),
    startsAt: isAhead ? momentOf(day, date?.time?.time ?? null, date?.time?.zone ?? null, zone) : null,
    recordings: facts.video === null ? [] : recordingsOf(facts),
    rule: kind === 'podcast' ? 'podcast-post' : 'talk-post',
    quote: date === undefined ? (venue ?? '') : `${venue ?? ''} ${date.quote}`.trim(),
    text,
  };
}

/** Who speaks; where nobody is named in full or by surname, the one known speaker whom the given name means. */
function tellersOf({ speakers, named, byGiven }: PeopleOfPost): string[] {
  if (speakers.length > 0 || named.length > 0) return speakers.map(({ speaker }) => speaker);
  const only = new Set(byGiven.map(({ speaker }) => speaker));
  return only.size === 1 ? [...only] : [];
}

/** The only thing of some length that is quoted is what the talk is called, unless a noun of events stands before it. */
function onlyQuotation(text: string, venue: string | null): string | null {
  const quoted = [...text.matchAll(/[«“"](?<words>[^«»“”"\n]{8,160})[»”"]/gu)].filter(
    ({ index, groups }) =>
      groups?.['words'] !== venue &&
      /\s/.test(groups?.['words'] ?? '') &&
      !namesOther.test(text.slice(Math.max(0, index - 24), index)),
  );
  return quoted.length === 1 ? (quoted[0]?.groups?.['words'] ?? null) : null;
}

const namesOther =
  /(?<!\p{L})(?:на|в|во|у|из|с|со|подкаст\p{L}*|журнал\p{L}*|газет\p{L}*|конференци\p{L}*|форум\p{L}*|школ\p{L}{1,2}|митап\p{L}*|фестивал\p{L}*|секци\p{L}{1,2}|стать\p{L}{1,3}|книг\p{L}{1,2}|курс\p{L}{0,2}|paper|session|track|book|called)\s$/iu;

/** «представляет на ICML работу Ensembles on a budget»: in a Russian post a title in Latin letters needs no marks. */
function latinTitle(text: string): string | null {
  return latinRun.exec(text)?.groups?.['title']?.trim() ?? null;
}

const latinRun =
  /(?<!\p{L})(?:доклад\p{L}{0,2}|работ[ауы]|постер\p{L}{0,2}|лекци[яюией]|презентаци[яюией]|рассказ\p{L}{0,3} про|рассказ\p{L}{1,3} на \p{L}{2,12}(?:\s\([^()\n]{2,40}\))? про)\s(?<title>[A-Z][A-Za-z'’-]*(?:(?:\s|,\s|:\s)[A-Za-z\d][A-Za-z\d'’-]*){2,14})(?=\s[а-яё(]|[.,(!]|\s?$)/u;

/** A name that is known already (`facts.venue`) is only made longer: “Cosmology” becomes “Cosmology from Home”. */
function placeOfTalk(facts: Facts, title: string | null): string | null {
  const house = findHouse(facts.text);
  const name = bestPlace({ text: facts.text, people: facts.people, dates: facts.dates, title });
  if (facts.venue === null && house?.includes(' '))
    return name?.toLowerCase().startsWith(house.toLowerCase()) ? name : house;
  if (facts.venue !== null) return name?.includes(facts.venue) ? name : facts.venue;
  // What the channel's last talks tell serves a post that has nothing of its own.
  return name ?? (title === null ? facts.ties.talk?.venue : null) ?? house;
}

/** A quotation is the title of a talk where the words before it say so: «с докладом «…»», «прочтёт лекцию «…»», “speaks … : “…””. */
const namesTalk =
  /(?:доклад|выступ|лекци|рассказ|расскаж|чита[лею]|проч[тилёе]|курс|сообщени|закончил|презент|тема|представ|показ|покаж|объясн|докаж|научит|вспомн|провед|вед[её]т|speak|spoke|talk|present|gave|gives?|stage|reads|lecture|keynote|with|called|titled|называ|назван|:|—)[^.!?\n]{0,70}$|[\p{L}\d)],\s$/iu;

/** «В 2023 году мы …», «итоги 2023-го», “2023 in talks”: the one year that a digest opens with. */
function yearOfDigest({ draft }: Understood): number | null {
  const opening = `${draft.quote ?? ''}\n${draft.text.slice(0, 200)}`;
  const years = new Set(opening.match(/(?<!\d)20[0-4]\d(?!\d)/g));
  const [only] = years;
  return years.size === 1 && only !== undefined ? Number(only) : null;
}
