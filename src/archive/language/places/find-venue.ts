/**
 * Finds where a talk is given: a conference, a meetup, a school. In: plain text and its words. Out: the venue's name in the
 * nominative, as far as that can be told, or null. Sites on which texts and videos are published are no venues.
 */
import { sieved } from '../../sieve/sieved.ts';
import { adjectiveOf, nominativeName } from '../names/nominative-name.ts';
import { oncePerWord } from '../once-per-word.ts';
import { readWords, type Word } from '../words.ts';
import { findCity } from './cities.ts';

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
  ['лш', 'ЛШ', 'f'],
  ['зш', 'ЗШ', 'f'],
];
const nounsByOpening = Map.groupBy(eventNouns, (noun) => noun[0].slice(0, 3));
const eventNoun = oncePerWord((word) =>
  // «школьникам «…»»: whom a lecture is for.
  word.startsWith('школьн')
    ? null
    : (nounsByOpening.get(word.slice(0, 3))?.find(([opening]) => word.startsWith(opening)) ?? null),
);
/** Events that go by their names alone, wherever researchers and engineers meet. */
const knownEvents = sieved(
  /(?<![\p{L}\d])(?:на|до|со?|в|at|to|from|открыва\p{L}{1,4}|закрыва\p{L}{1,4}|for|attending|near)\s(?:an?\s|the\s)?(?<name>(?:NeurIPS|NIPS|ICML|ICLR|AAAI|IJCAI|CVPR|ICCV|ECCV|ACL|EMNLP|NAACL|EACL|COLING|Interspeech|ICASSP|KDD|RecSys|SIGIR|CIKM|WSDM|ICRA|IROS|CoRL|VLDB|SIGMOD|OSDI|SOSP|EuroSys|Saint HighLoad|High[Ll]oad|HolyJS|Heisenbug|JPoint|Joker|Mobius|PyCon|PiterPy|EuroPython|PyData|PyTorch Conference|Data ?Fest|AI Journey|OpenTalks|AINL|AIST|CodeFest|Матемаркетинг|TEDx|FOSDEM|KubeCon|PHDays|SmartData|MICCAI|ISMB|RECOMB|AISTATS|COLT|UAI|FOCS|STOC|SODA|ITCS|CRYPTO|EUROCRYPT|PODS|ICDE|SIGGRAPH|CHI|UIST|MLSys|ECML|ACML|BMVC|WACV|ACCV|CoNLL|EAMT|WMT|POPL|PLDI|OOPSLA|ICSE|ASE|USENIX ATC|ISCA|ASPLOS|AABI|ISBA|JSM|RSS|HRI|SIAM|PODC|ESA|ICALP|ASRU|LREC|useR!|JuliaCon|RustConf|GTC|EGU|AGU|QCon|Strange Loop|HotCloud|FAST|NSDI)(?:\+\+)?(?:\.AI)?(?:[ -](?:20\d\d|’?\d\d(?!\d)|[A-Z][a-z]+(?=[\s,.:;!?)]|$)))?)/u,
);
const beforeVenue = new Set(['на', 'at', 'рамках']);
const asksForVenue = oncePerWord((word) => (beforeVenue.has(word) ? 'on' : /^со?$/.test(word) ? 'from' : ''));
/** «вернулась с «Учёных против мифов»» */
const comesBack = oncePerWord((word) => /^(?:верн|возвращ|приех|прилет)/.test(word));
/** Words that go on with a Russian name: «Школа молодых учёных», «конференция по анализу данных». */
const continuation =
  /^(?:\s(?!(?:во?|на|с|со|из|где|от|до|уже|лекци\p{L}{1,2}|доклад\p{L}{0,2}|постер\p{L}{0,2}|мастер|курс|рассказ\p{L}{0,2}|пройд[её]т|выступ\p{L}+|проч\p{L}+|расска\p{L}+|представ\p{L}+|пока\p{L}+|состо\p{L}+|чита\p{L}+|говор\p{L}+|сдела\p{L}+|вед[её]т|вела|и|а|от|у|для|не|но|или|мы|он|она)\s)\p{Ll}{2,}){0,5}/u;
const latinName =
  /^\s(?<name>[A-Z\p{Lu}][\w+.&’'-]*(?:\s(?:(?!\d{1,2}\s\p{Ll}{3})[A-Z\d][\w+&’'.-]*|of|for|and|&(?=\s[A-Z]))(?![\p{L}])){0,5})/u;
const quotedName = /^\s[«"“](?<name>[^»"”\n]{2,100})[»"”]/;

const adjectiveThenName = /^\s\p{Ll}{4,20}(?:ой|ом|ем|ей|их|ых)\s«(?<name>\p{Lu}[^»\n]{2,60})»/u;

/** Places of publication and tools, met after «на» more often than any conference. */
const noVenue =
  /^(?:хабр|habr|youtube|ютуб|rutube|рутуб|vk|вк|github|гитхаб|дзен|arxiv|telegram|kaggle|python|java|spark|gpu|cuda|pytorch|tensorflow|c\+\+|rust|go|hugging|яндекс\.?диск|google|medium|stepik|coursera|imagenet|movielens|openreview|zoom|зум|сайт|our|your|my|his|her|their|the|slides|\d|runtime|хабе|cpu|tpu|h100|a100|mnist|cifar|librispeech|atari|coco|русск|английск|росси|урал|кавказ|сибир|meet|oct|nov|dec|jan|feb|mar|apr|may|jun|jul|aug|sep|mon|tue|wed|thu|fri|sat|sun|papers|youtu|kubernetes|k8s|docker|kafka|postgres|clickhouse|airflow|terraform|linux|tensorflow|jax|torch|triton|github|gitlab|aws|azure|s3|fp8|fp16|bf16|int8|rtx|gtx|v100|tpu|edge|prod|stage|latex|notion|telegram)/i;

/** The name is that of an event by itself. */
export function knowsEvent(name: string): boolean {
  return knownEvents.pattern.test(`at ${name}`);
}

export function findVenue(text: string, words: readonly Word[] = readWords(text)): string | null {
  return (
    byNoun(text, words) ??
    byPreposition(text, words) ??
    byShape(text) ??
    (text.length > 6 && /[A-Z]{2}|[A-Z][a-z]/.test(text) ? knownEvents.exec(text)?.groups?.['name'] : undefined) ??
    besideCity(text) ??
    body(text) ??
    awayFor(text) ??
    opening(text)
  );
}

/** «на конференции «Математика и ИИ»», «митап DataCraft», «Сибирская конференция по анализу данных». */
function byNoun(text: string, words: readonly Word[]): string | undefined {
  for (let index = 0; index < words.length; index++) {
    const word = words[index];
    const noun = word === undefined ? null : eventNoun(word);
    if (word === undefined || noun === null) continue;
    const rest = text.slice(word.end, word.end + 110);
    const named = quotedName.exec(rest)?.groups?.['name'];
    if (named !== undefined) {
      // «на Зимней школе «Вычислитель»»: the capital takes the noun into the name.
      const before = words[index - 1];
      const isOfName =
        before !== undefined &&
        /^\p{Lu}/u.test(text.charAt(before.start)) &&
        word.gap === 'space' &&
        /(?:ой|ей)$/.test(before.text) &&
        before.gap !== 'stop';
      return isOfName
        ? `${adjectiveOf(text.slice(before.start, before.end), noun[2])} ${noun[1]} «${trimmed(named)}»`
        : noun[0] === 'сцен'
          ? nominativeName(trimmed(named), 'genitive')
          : trimmed(named);
    }
    if (noun[1] === 'ЛШ' || noun[1] === 'ЗШ') {
      const place = /^\s(?<name>\p{Lu}[\p{L}-]{2,20})/u.exec(rest)?.groups?.['name'];
      if (word.text === noun[0] && place !== undefined) return `${noun[1]} ${place}`;
      continue;
    }
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
      (beforeVenue.has(words[index - 1]?.text ?? '') || /^(?:во?|со?|из)$/.test(words[index - 1]?.text ?? ''))
    )
      return trimmed(noun[1].charAt(0).toUpperCase() + noun[1].slice(1) + tail);
  }
  return undefined;
}

/** «на Data Fest», «на «Роботах Сибири»», “at KubeCon Europe in London”. */
function byPreposition(text: string, words: readonly Word[]): string | undefined {
  for (let index = 0; index < words.length; index++) {
    const word = words[index];
    const asked = word === undefined ? '' : asksForVenue(word);
    if (word === undefined || asked === '') continue;
    const isOn = asked === 'on';
    if (!isOn && !words.slice(Math.max(0, index - 3), index).some(comesBack)) continue;
    const rest = text.slice(word.end, word.end + 110);
    // «на ульяновской «Стачке»»
    const quoted = (quotedName.exec(rest) ?? (isOn ? adjectiveThenName.exec(rest) : null))?.groups?.['name'];
    const name = quoted ?? (isOn && /^\s[A-Z]/.test(rest) ? latinName.exec(rest)?.groups?.['name'] : undefined);
    if (name === undefined) continue;
    const written = trimmed(quoted === undefined ? name : nominativeName(name, isOn ? 'prepositional' : 'genitive'));
    const isPlace = findCity(written) !== undefined || findCity(written.split(' ')[0] ?? '') !== undefined;
    if (written.length > 1 && !noVenue.test(written) && !isPlace) return written;
  }
  return undefined;
}

/** «на РекаФесте», «с Гидромет-Форума»: a name in which the noun of an event is written, or a capital inside. */
const shapedName =
  /(?<!\p{L})(?<asks>[Нн]а|[Сс]о?|[Дд]о)\s(?<name>(?:\p{Lu}[\p{L}\d-]{1,20}\s){0,2}(?:\p{Lu}[а-яё]{1,14}-?\p{Lu}[а-яё]{2,14}|(?=\p{Lu})[\p{L}-]{0,20}(?:[Фф]ест|[Фф]орум|[Кк]онф|[Мм]итап|[Сс]аммит|[Кк]эмп|[Сс]л[её]т|[Тт]ех|[Дд]ей)(?:а|у|е|ом)?))(?![\p{L}\d-])/u;

/** Nearly every text has none of it. */
const namesEvent = sieved(/[Фф]ест|[Фф]орум|[Кк]онф|[Мм]итап|[Сс]аммит|[Кк]эмп|[Сс]л[её]т|[Тт]ех|[Дд]ей/);

/** A capital inside a Russian word, or behind its hyphen. */
function hasCapitalInside(text: string): boolean {
  let isSmall = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const isHyphen = unit === 45;
    if (isSmall && ((unit >= 0x410 && unit <= 0x42f) || unit === 0x401)) return true;
    isSmall =
      (unit >= 0x430 && unit <= 0x44f) || unit === 0x451 || (isHyphen && isSmall && text.charCodeAt(at - 1) !== 45);
  }
  return false;
}

function byShape(text: string): string | undefined {
  if (!namesEvent.test(text) && !hasCapitalInside(text)) return undefined;
  const { asks = '', name } = shapedName.exec(text)?.groups ?? {};
  if (name === undefined || findCity(name) !== undefined || noVenue.test(name)) return undefined;
  if (/^(?:Фест|Форум|Конф|Митап|Саммит|Сл[её]т)/.test(name)) return undefined;
  return nominativeName(name, /^[сСдД]/.test(asks) ? 'genitive' : 'prepositional');
}

/** “spoke at the Simons Institute”, “at the Royal Society”, “at the University of Leeds”: the house where it was. */
const house = sieved(
  /(?<!\p{L})(?:at|to)\s(?:the\s)?(?<name>(?:\p{Lu}[\p{L}'’-]{2,20}\s){1,3}(?:Institute|University|Society|Academy|Museum|Library|College|Institution|Observatory|Centre|Center)|(?:Institute|University|Museum|Academy|Institution|School|Centre|Center) (?:of|for) \p{Lu}\p{L}{2,20})/u,
);

/** “…, Royal Institution, London”: a house between commas, with its city behind it. */
const listedHouse =
  /[,.”"»]\s(?<name>(?:\p{Lu}[\p{L}'’-]{2,20}\s){1,3}(?:Institute|University|Society|Academy|Museum|Library|College|Institution|Observatory|Theatre|Hall)),\s\p{Lu}\p{Ll}/u;

function body(text: string): string | undefined {
  const listed = listedHouse.exec(text)?.groups?.['name'];
  if (listed !== undefined) return listed;
  if (!text.includes('at ') && !text.includes('to ')) return undefined;
  return house.exec(text)?.groups?.['name'];
}

/** «на ИТ-Волге (Самара)», «в Сириусе, Сочи», “from BMVC in Glasgow”: a name with its city behind it is a place, whatever the noun. */
const cityBehind =
  /(?<!\p{L})(?<asks>[Нн]а|[Вв]о?|[Сс]о?|[Ии]з|at|from|to)\s«?(?<name>\p{Lu}[\p{L}\d!+&’'-]{1,24}(?:\s\p{Lu}[\p{L}\d!+&’'-]{1,24}){0,3})»?(?:\s\(|\s(?:в|in)\s)(?<city>\p{Lu}[\p{L}-]{2,24}(?:\s\p{Lu}[\p{L}-]{2,24})?)(?=[\s,.;:!?)]|$)/gu;

function besideCity(text: string): string | undefined {
  if (!text.includes(' (') && !text.includes(' в ') && !text.includes(' in ')) return undefined;
  for (const { groups } of text.matchAll(cityBehind)) {
    const { asks = '', name = '', city = '' } = groups ?? {};
    if (!isCityName(city) || isCityName(name) || noVenue.test(name)) continue;
    return nominativeName(trimmed(name), /^[сСиИ]/.test(asks) ? 'genitive' : 'prepositional');
  }
  return undefined;
}

/** “off to Brisbane for the AIP Congress”, “was in Dijon for ISF” */
const away = sieved(
  /(?<!\p{L})(?:in|to)\s\p{Lu}\p{Ll}{2,20}\s(?:(?:last|this|next)\s(?:week|month)\s)?for\s(?:the\s)?(?<name>(?!NLP|ML|AI|LLM)[A-Z][A-Za-z]{0,9}[A-Z][A-Za-z]{0,9}(?:\s(?:Congress|Conference|Meeting|Symposium|Forum|Summit))?)(?![\p{L}\d])/u,
);

function awayFor(text: string): string | undefined {
  return text.includes('for ') ? away.exec(text)?.groups?.['name'] : undefined;
}

function isCityName(name: string): boolean {
  return findCity(name) !== undefined || findCity(name.split(' ')[0] ?? '') !== undefined;
}

const openingPattern = sieved(/(?<!\p{L})на\s(?<name>открытии\s(?:\p{L}+\s){0,2}\p{Lu}[\p{L}\d]+)/u);

function opening(text: string): string | null {
  return openingPattern.exec(text)?.groups?.['name']?.replace(/^открытии/, 'Открытие') ?? null;
}

function trimmed(name: string): string {
  // “at SREcon. He promised …”: the name ends with its sentence.
  const [own = ''] = name.split(/(?<=[\p{L}\d]{4})\.\s/u);
  return own.replace(/(?:\s(?:и|по|of|for|and)){1,4}$/u, '').replace(/(?<![\s.,;:!?])[\s.,;:!?]+$/, '');
}
