/**
 * Finds where a talk is given: a conference, a meetup, a school. In: plain text and its words. Out: the venue's name in the
 * nominative, as far as that can be told, or null. Sites on which texts and videos are published are no venues.
 */
import { findCity } from './cities.ts';
import { readWords, type Word } from './words.ts';

/** Nouns of events as they begin, with their nominative and gender. */
const eventNouns: readonly (readonly [beginning: string, nominative: string, gender: 'm' | 'f' | 'n'])[] = [
  ['конференци', 'конференция', 'f'],
  ['митап', 'митап', 'm'],
  ['вебинар', 'вебинар', 'm'],
  ['фестивал', 'фестиваль', 'm'],
  ['саммит', 'саммит', 'm'],
  ['форум', 'форум', 'm'],
  ['школ', 'школа', 'f'],
  ['воркшоп', 'воркшоп', 'm'],
  ['симпозиум', 'симпозиум', 'm'],
  ['хакатон', 'хакатон', 'm'],
  ['конгресс', 'конгресс', 'm'],
  ['съезд', 'съезд', 'm'],
  ['недел', 'неделя', 'f'],
  ['олимпиад', 'олимпиада', 'f'],
  ['музе', 'музей', 'm'],
  ['лектори', 'лекторий', 'm'],
  ['сцен', 'сцена', 'f'],
  ['чтени', 'чтения', 'n'],
  ['conference', 'conference', 'm'],
  ['meetup', 'meetup', 'm'],
  ['summit', 'summit', 'm'],
  ['workshop', 'workshop', 'm'],
];
const nounsByOpening = Map.groupBy(eventNouns, (noun) => noun[0].slice(0, 3));
/** Events that go by their names alone, wherever researchers and engineers meet. */
const knownEvents =
  /(?<![\p{L}\d])(?:на|до|со?|в|at|to|from|открыва\p{L}{1,4}|закрыва\p{L}{1,4}|for|attending|near)\s(?<name>(?:NeurIPS|NIPS|ICML|ICLR|AAAI|IJCAI|CVPR|ICCV|ECCV|ACL|EMNLP|NAACL|EACL|COLING|Interspeech|ICASSP|KDD|RecSys|SIGIR|CIKM|WSDM|ICRA|IROS|CoRL|VLDB|SIGMOD|OSDI|SOSP|EuroSys|Saint HighLoad|High[Ll]oad|HolyJS|Heisenbug|JPoint|Joker|Mobius|PyCon|PiterPy|EuroPython|PyData|PyTorch Conference|Data ?Fest|AI Journey|OpenTalks|AINL|AIST|CodeFest|Матемаркетинг|TEDx|FOSDEM|KubeCon|PHDays|SmartData|MICCAI|ISMB|RECOMB|AISTATS|COLT|UAI|ASRU|LREC|useR!|JuliaCon|RustConf|GTC|EGU|AGU|QCon|Strange Loop|HotCloud|FAST|NSDI)(?:\+\+)?(?:\.AI)?(?:[ -](?:20\d\d|’?\d\d(?!\d)|[A-Z][a-z]+(?=[\s,.:;!?)]|$)))?)/u;
const beforeVenue = new Set(['на', 'at', 'рамках']);
/** «вернулась с «Учёных против мифов»» */
const comesBack = /^(?:верн|возвращ|приех|прилет)/;
/** Words that go on with a Russian name: «Школа молодых учёных», «конференция по анализу данных». */
const continuation =
  /^(?:\s(?!(?:во?|на|с|со|из|где|от|до|уже|лекци\p{L}{1,2}|доклад\p{L}{0,2}|постер\p{L}{0,2}|мастер|курс|рассказ\p{L}{0,2}|пройд[её]т|выступ\p{L}+|и|а|от|у|для|не|но|или|мы|он|она)\s)\p{Ll}{2,}){0,5}/u;
const latinName =
  /^\s(?<name>[A-Z\p{Lu}][\w+.&’'-]*(?:\s(?:[A-Z\d][\w+&’'.-]*|of|for|and|&(?=\s[A-Z]))(?![\p{L}])){0,5})/u;
const quotedName = /^[\s:]{1,2}[«"“](?<name>[^»"”\n]{2,100})[»"”]/;

/** Places of publication and tools, met after «на» more often than any conference. */
const noVenue =
  /^(?:хабр|habr|youtube|ютуб|rutube|рутуб|vk|вк|github|гитхаб|дзен|arxiv|telegram|kaggle|python|java|spark|gpu|cuda|pytorch|tensorflow|c\+\+|rust|go|hugging|яндекс\.?диск|google|medium|stepik|coursera|imagenet|movielens|openreview|zoom|зум|сайт|our|the|slides|\d|runtime|хабе|cpu|tpu|h100|a100|mnist|cifar|librispeech|atari|coco|русск|английск|росси|урал|кавказ|сибир|meet|oct|nov|dec|jan|feb|mar|apr|may|jun|jul|aug|sep|mon|tue|wed|thu|fri|sat|sun|papers|youtu)/i;

/** The name is that of an event by itself. */
export function knowsEvent(name: string): boolean {
  return knownEvents.test(`at ${name}`);
}

export function findVenue(text: string, words: readonly Word[] = readWords(text)): string | null {
  return (
    byNoun(text, words) ??
    byPreposition(text, words) ??
    knownEvents.exec(text)?.groups?.['name'] ??
    besideCity(text) ??
    opening(text)
  );
}

/** «на конференции «Математика и ИИ»», «митап DataCraft», «Сибирская конференция по анализу данных». */
function byNoun(text: string, words: readonly Word[]): string | undefined {
  for (let index = 0; index < words.length; index++) {
    const word = words[index];
    const noun = nounsByOpening.get(word?.text.slice(0, 3) ?? '')?.find(([opening]) => word?.text.startsWith(opening));
    if (word === undefined || noun === undefined) continue;
    const rest = text.slice(word.end, word.end + 110);
    const named = quotedName.exec(rest)?.groups?.['name'];
    if (named !== undefined) return trimmed(named);
    const latin = /^\s[A-Z]/.test(rest) ? latinName.exec(rest)?.groups?.['name'] : undefined;
    if (latin !== undefined && !noVenue.test(latin)) return trimmed(latin);
    const adjective = words[index - 1];
    const isCapital = (one: Word): boolean => /^\p{Lu}/u.test(text.charAt(one.start));
    const tail = continuation.exec(rest)?.[0] ?? '';
    const asked = words[index - 2]?.text ?? '';
    if (adjective !== undefined && word.gap === 'space' && isCapital(adjective) && !isCapital(word)) {
      const isPlaced =
        beforeVenue.has(asked) || /^(?:в|во|лектории|сцене|зале)$/.test(asked) || adjective.gap === 'stop';
      const isAdjective = /(?:ой|ей|ая|яя|ую|юю|ого|его|ому|ему|ом|ем|ый|ий)$/.test(adjective.text);
      if (isPlaced && isAdjective && !/^(?:наш|эт|перв|втор|след|очередн|нов|больш|вс)/.test(adjective.text))
        return trimmed(`${adjectiveOf(text.slice(adjective.start, adjective.end), noun[2])} ${noun[1]}${tail}`);
    }
    if (
      isCapital(word) &&
      tail !== '' &&
      word.gap !== 'stop' &&
      (beforeVenue.has(words[index - 1]?.text ?? '') || words[index - 1]?.text === 'в')
    )
      return trimmed(noun[1].charAt(0).toUpperCase() + noun[1].slice(1) + tail);
  }
  return undefined;
}

/** «на Data Fest», «на «Роботах Сибири»», “at KubeCon Europe in London”. */
function byPreposition(text: string, words: readonly Word[]): string | undefined {
  for (let index = 0; index < words.length; index++) {
    const word = words[index];
    const isOn = beforeVenue.has(word?.text ?? '');
    const isFrom = (word?.text === 'с' || word?.text === 'со') && comesBack.test(words[index - 1]?.text ?? '');
    if (word === undefined || !(isOn || isFrom)) continue;
    const rest = text.slice(word.end, word.end + 110);
    const quoted = quotedName.exec(rest)?.groups?.['name'];
    const name = quoted ?? (isOn && /^\s[A-Z]/.test(rest) ? latinName.exec(rest)?.groups?.['name'] : undefined);
    if (name === undefined) continue;
    const written = trimmed(name);
    const isPlace = findCity(written) !== undefined || findCity(written.split(' ')[0] ?? '') !== undefined;
    if (written.length > 1 && !noVenue.test(written) && !isPlace) return written;
  }
  return undefined;
}

/** «на ИТ-Волге (Самара)», «в Сириусе, Сочи», “from BMVC in Glasgow”: a name with its city behind it is a place, whatever the noun. */
const cityBehind =
  /(?<!\p{L})(?:на|в|во|со?|at|from|to)\s«?(?<name>\p{Lu}[\p{L}\d!+&’'-]{1,24}(?:\s\p{Lu}[\p{L}\d!+&’'-]{1,24}){0,3})»?(?:\s\(|\s(?:в|in)\s)(?<city>\p{Lu}[\p{L}-]{2,24}(?:\s\p{Lu}[\p{L}-]{2,24})?)(?=[\s,.;:!?)]|$)/gu;

function besideCity(text: string): string | undefined {
  for (const { groups } of text.matchAll(cityBehind)) {
    const { name = '', city = '' } = groups ?? {};
    if (!isCityName(city) || isCityName(name) || noVenue.test(name)) continue;
    return trimmed(name);
  }
  return undefined;
}

function isCityName(name: string): boolean {
  return findCity(name) !== undefined || findCity(name.split(' ')[0] ?? '') !== undefined;
}

const openingPattern = /(?<!\p{L})на\s(?<name>открытии\s(?:\p{L}+\s){0,2}\p{Lu}[\p{L}\d]+)/u;

function opening(text: string): string | null {
  if (!text.includes('открытии')) return null;
  return openingPattern.exec(text)?.groups?.['name']?.replace(/^открытии/, 'Открытие') ?? null;
}

function trimmed(name: string): string {
  return name.replace(/(?:\s(?:и|по|of|for|and)){1,4}$/u, '').replace(/(?<![\s.,;:!?])[\s.,;:!?]+$/, '');
}

/** «Сибирской» → «Сибирская», «Летней» → «Летняя», «Политехнического» → «Политехнический». */
function adjectiveOf(word: string, gender: 'm' | 'f' | 'n'): string {
  const match = /^(?<stem>.+?)(?<ending>ой|ей|ая|яя|ую|юю|ого|его|ому|ему|ом|ем|ый|ий|ые|ие|ых|их)$/.exec(word)?.groups;
  if (match === undefined) return word;
  const stem = match['stem'] ?? word;
  const isSoft = /^(?:е|я|ю|и)/.test(match['ending'] ?? '') && !/[гкх]$/.test(stem);
  if (gender === 'f') return stem + (isSoft ? 'яя' : 'ая');
  if (gender === 'n') return stem + (isSoft || /[гкх]$/.test(stem) ? 'ие' : 'ые');
  return stem + (isSoft || /[гкх]$/.test(stem) ? 'ий' : 'ый');
}
