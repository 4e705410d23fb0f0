/**
 * Tells who speaks in a post from who is merely named. In: the facts of a post and its kind. Out: the mentions of speakers,
 * each with the rule and the words, and with the role and affiliation stated beside the name.
 */
import type { Facts } from '../classify/facts.ts';
import { surnameKey } from '../classify/name-keys.ts';
import type { PersonMention } from '../language/find-people.ts';
import type { PostKind } from '../model/post.ts';
import { englishRule } from './english-speakers.ts';
import { readRole } from './read-role.ts';
import { futureSpeech, pastSpeech, presentSpeech } from './speech-words.ts';

export interface SpeakerMention {
  person: PersonMention;
  rule: string;
  quote: string;
  role: string | null;
  affiliation: string | null;
}

const speech = `${futureSpeech}|${presentSpeech}|${pastSpeech}`;
const role = String.raw`(?:,\s[^,.!?\n]{1,70},|\s\([^)\n]{1,70}\)|\sиз\s[^,.!?\n]{1,50}?|\sfrom\s[^,.!?\n]{1,50}?|,\s[^,.!?\n]{1,70}?)?`;

/** After the name: the verb of which the person is the subject. */
const speaksAfter = new RegExp(
  String.raw`^${role}\s?(?:[—–-]\s)?(?:снова |уже |тоже |и [\p{L}\s.]{3,40}? |and [\p{L}\s.'’]{3,40}? |подробно |на пальцах |лично |наконец |только что |also |then |again )?(?:${speech}|написал[аи]?|посчитал[аи]?|сходил[аи]?|закончил[аи]?|в эфире|в гостях|едет|снова у доски|в[её]л[аи]?|провел[аи]?|провёл|открыва[ею]т|откро[ею]т|открыл[аи]?|участву[ею]т|участвовал[аи]?|летит|летят|отправляется|у доски|на сцене|делает доклад|выступает)(?!\p{L})`,
  'iu',
);
/** The same further on in the sentence: «Дима на открытии офиса в Минске рассказал»; only for names that are beyond doubt. */
const speaksLater = new RegExp(
  String.raw`^\s(?:на|в|во|из|с|от|at|in|from)\s(?:[^.!?:;«»\n]|(?<=\d)[.:](?=\d)){2,90}?\s(?:${speech})(?!\p{L})`,
  'iu',
);
/** Before the name: what asks for a speaker. */
const asksBefore = new RegExp(
  String.raw`(?:(?<!\p{L})(?:ведущ(?:ий|ая|ие|им|ей|ими)|докладчи(?:к|ца|ки|ком)|спикер(?:ы|ом)?|лектор|рассказчик\p{L}{0,10}|гость(?:я|ей)?|гост[иья]|в гостях|выступа[ею]т|выступ[ия]т|выступил[аи]?|speakers?|presenters?|presented by|hosted by|talk by|session (?:by|with)|with|by|guest)(?:\s(?:будет|станет|стал|выступит|сегодня|у нас|is|was|:))?|(?<!\p{L})(?:${speech})(?:\s(?:нам|вам|об этом|её|его|их|про \p{L}{1,30}|о \p{L}{1,30}|будет|статью))?|(?<!\p{L})(?:будет|станет|стал[аи]?))\s?[:—–-]?\s?(?:наш(?:а|и|им|ей)?\s|приглашенн\p{L}{1,10}\s)?(?:(?:[дк]\.?\s?(?:ф\.?-?\s?м|т|х|б|м|э|ю|г|и|филол|псих|пед|мед|хим|биол|техн|физ\.?-?\s?мат)\.?\s?н|[мсвг]\.?\s?н\.?\s?с|чл\.?-?\s?корр?|проф|доц|акад|д-р|профессор|доцент|доктор|аспирант(?:ка)?|студент(?:ка)?|магистрант(?:ка)?|инженер|исследователь|prof|dr|professor)\.?\s(?:\p{Lu}[\p{L}-]{1,14}\s)?)?$`,
  'iu',
);
/** Before the name: a noun that takes the speaker in the genitive, or «с» and the instrumental. */
const ownsBefore =
  /(?<!\p{L})(?:доклад\p{L}*|выступлени\p{L}+|лекци\p{L}+|воркшоп\p{L}*|семинар\p{L}*|созвон\p{L}*|рассказ\p{L}*|презентаци\p{L}+|слайд\p{L}*|речь|дуэл[ьи]\p{L}*|разбор|обзор|слушаем|заслушаем|послушаем|услышим|послушать|читалк\p{L}+ с|вместе с|встреч\p{L} с|подкаст\p{L}* [^.!?\n]{0,40} с(?:о)?|с наш(?:им|ей|ими)|от|talk|lecture|slides (?:by|from)|запис[ьи])\s(?:наш(?:его|ей|их)\s|гостя\s|гостьи\s|коллеги\s)?$/iu;
/** «Встречаемся в четверг с Анной Крыловой» */
const meetsBefore =
  /(?<!\p{L})(?:встреч|собира|собер|увид|поговор|обсу[жд]|чита|разб[ие]р|созв|бесед|чай|пь[её]м|семинар|ридинг|митап|заседани|клуб|эфир|занят|вечер|чтени|вебинар|дискусси)\p{L}{0,12}(?:\s[^.!?\n]{0,60})?(?<!\p{L})со?\s(?:наш(?:им|ей)\s|гост(?:ем|ьей)\s)?$/iu;
/** «слово Тимофею Ожегову», «микрофон у Стеши Волковой», “the floor belongs to Ann Fox” */
const hasFloor =
  /(?<!\p{L})(?:слово|микрофон|трибуна|доска|сцена|эфир|очередь|вечер|the floor)\s(?:(?:у|бер[её]т|получает|достаётся|переходит|предоставляется|отдаём|передаём|держит|belongs|goes|к|to|за)\s){0,2}$/iu;
/** «ждём Тимофея Ожегова», «принимаем Анну Лис» */
const awaits =
  /(?<!\p{L})(?:жд[её]м|встречаем|принимаем|позвали|зов[её]м|пригласили|приветствуем|welcome)\s(?:в гости\s|к нам\s)?$/iu;
/** «глазами Златы Пуховой», «в пересказе …»: takes the genitive. */
const asToldBy =
  /(?<!\p{L})(?:глазами|в (?:пересказе|исполнении|изложении|разборе|переводе|версии|подаче)|силами|словами|голосом|устами|стараниями|as told by|in the words of)\s$/iu;
/** «вопросы от Артура Коха» */
const bringsElse =
  /(?<!\p{L})(?:вопрос\p{L}{0,2}|привет\p{L}{0,2}|спасибо|поздравлени\p{L}|печень\p{L}|пирож\p{L}{1,3}|пицц\p{L}|чай|кофе|торт\p{L}?|приз\p{L}?|подар\p{L}{2,3}|questions|pizza|cake)\sот\s$/iu;
/** The name opens a line, after signs, a date or an hour: «19:00. Софья Ли (Вышка) о том …», «Вера Дмитриевна Штольц». */
const opensLine = /(?:^|\n)[^\p{L}\n]*$/u;
const afterDate =
  /(?:\d{1,2}[:.]\d\d|\d{4}|г\.|\p{L}{3,12}(?:ь|я|а)|(?:[ap]\.?m)|(?:МСК|мск|UTC[+-]\d+)|\))[^\p{L}\n]{1,6}$/u;
/** What a talk is called, after the name of who gives it. */
const withTitle =
  /^(?:\s?\([^)\n]{2,60}\))?(?:,\s|[^.!?\n«»"“]{0,70}?(?:[:—–]\s?|с докладом\s|с лекцией\s|с постером\s|with\s))[«"“]/iu;
/** «G313. Злата Пухова: «…»» */
const namesTalk = /^(?:\s\([^()\n]{2,60}\))?:\s[«"“]/u;
/** “Ludwig van der Meer and Aisha Bello on ULTRA”, “Sun-hee Baek of KAIST on GraphGPS” */
const onPaper =
  /^(?:\s(?:of|from|at)\s[^.,!?\n]{2,40}?|\s?\([^)\n]{2,60}\))?(?:(?:,\s|\sand\s|,\sand\s)\p{Lu}[^,.!?\n]{3,40}?)?\s(?:on|о|об|про)\s[«"“(]?\p{L}/u;
/** «Миша Дударенко выходит с ORB-SLAM3»: what somebody brings. */
const withPaper =
  /^(?:\s?\([^)\n]{2,60}\))?\s(?:выходит\s|приходит\s|снова\s|теперь\s|идёт\s|защищает\s)?(?:с|со|против|и)\s[«"“]?\p{Lu}\p{Script=Latin}/u;
/** «мы с Жанной Лисицкой покажем» */
const speaksTogether =
  /^\s(?:[\p{L}-]{2,14}\s)?(?:покаж|расскаж|разбер|представ|обсуд|прочт|сравн|объясн)\p{L}{1,4}(?!\p{L})/u;
const opensSentence = /^[^\p{L}\p{N}]*$/u;
/** Hosts of a podcast, and whom it was told to. */
const hostBefore =
  /(?<!\p{L})(?:ведущ|вед[её]т|hosts?(?!\p{L})|hosted)\p{L}*\s(?:[\p{L}\s«»:—–-]{0,40}\()?(?:[\p{L}\s]{0,40}\sи\s)?$/iu;
const stands =
  /^(?:\s?(?:\(|,|—|–|:|\n|\.\s|\.$|$|\+|о\s|об\s|про\s|on\s|и\s|and\s|revisits|с\s|за\s|против\s|vs\.?\s|against\s))/iu;

/** Names that stand here are of other people. */
const notSpeakingBefore =
  /(?:(?<!\p{L})(?:автор\p{L}*|et al|спасибо|благодар\p{L}+|привет\p{L}*|поздравля\p{L}+|групп\p{L}{1,2}|лаборатори\p{L}+|команд\p{L}{1,2}|под руководством|руководител\p{L}+|оппонент\p{L}*|организатор\p{L}*|памяти|имени|им\.|песн\p{L}+|исполнени\p{L}+|видели|слушали|вспомин\p{L}+|по книге|книг\p{L}+|учени\p{L}+|цитат\p{L}+|писать|пишите|присылайте|вопросы|authors?|thanks to|song|scribe|notes by|секретарь|протокол\p{L}*|ассистиру\p{L}+|questions (?:to|for)|details from|enquiries to|contact)\s?[:—–-]?\s(?:\p{L}+\s){0,3}|&\s|@\s?|[«"“])$/iu;
/** «Литература: M. Mayor, D. Queloz, …»: whom a line of references names wrote it. */
const citesWork =
  /^\P{L}*(?:предмет|по работе|по статье|литература|источник[и]?|статья|авторы?|библиография|references?|paper|source|authors?|reading)\s?:/iu;

/** «о статье Э. Бриньолфссона, Д. Ли и Л. Реймонд»: whose work it is. */
const wroteWork =
  /(?<!\p{L})(?:стать|работ|препринт|книг)\p{L}{0,3}:?\s(?:(?:\p{Lu}\.\s?){1,3}\p{Lu}[\p{L}-]{1,20}(?:,\s|\s(?:и|and)\s)){0,5}$/u;

/** “The boiler in Dugald Stewart has given up”: houses bear names as well. */
const inHouse = /(?<!\p{L})(?:in|at|near|outside|inside)\s$/iu;

function lineBefore(text: string, start: number): string {
  return text.slice(Math.max(text.lastIndexOf('\n', start - 1) + 1, start - 140), start);
}

/** Who held the camera, and who cut the film. */
export const recordedBy =
  /(?<!\p{L})(?:с?монтир\p{L}{1,6}|монтаж\p{L}{0,2}|снимал[аи]?|снял[аи]?|оператор\p{L}{0,2}|звук\p{L}{0,2}|камер\p{L}{1,2}|записал[аи]?|edited by|filmed by|cut by|camera:?|sound:?)\s?[:—–-]?\s?$/iu;
const notSpeakingAfter = /^\s?(?:&|et al|и др\.|и соавт|с соавт|, et|по[её]т|пел[аи]?(?!\p{L})|исполня|сня[лт]|спел)/iu;

export function findSpeakers(facts: Facts, kind: PostKind): SpeakerMention[] {
  if (kind === 'digest')
    return [...facts.talkItems, ...facts.inlineTalks].flatMap((item) =>
      item.people.map((person) => ({
        person,
        rule: 'listed-with-talk',
        quote: item.quote,
        role: null,
        affiliation: null,
      })),
    );
  if (['note', 'vacancy', 'review'].includes(kind)) return kind === 'review' ? reviewers(facts) : [];
  const mentions = facts.people.filter((person) => !isInsideTitle(facts, person));
  const found = mentions.flatMap((person) => {
    const rule = ruleFor(facts, kind, person);
    return rule === undefined ? [] : [{ person, ...rule, ...readRole(facts.draft.text, person) }];
  });
  return withNeighbours(facts, mentions, found);
}

function ruleFor(facts: Facts, kind: PostKind, person: PersonMention): { rule: string; quote: string } | undefined {
  const { text } = facts;
  const before = sentenceBefore(text, person.start);
  const after = text.slice(person.end, person.end + 130);
  const around = facts.draft.text
    .slice(Math.max(0, person.start - 40), person.end + 50)
    .replace(/\s+/g, ' ')
    .trim();
  if (person.by === 'initials' && wroteWork.test(text.slice(Math.max(0, person.start - 90), person.start)))
    return undefined;
  if (notSpeakingAfter.test(after) || citesWork.test(lineBefore(text, person.start))) return undefined;
  if (kind !== 'talk' && inHouse.test(before) && /^\p{Script=Latin}/u.test(person.quote)) return undefined;
  const isKnown = person.by !== 'shape';
  const isSubject = person.readings.some((reading) => reading.grammaticalCase === 'nominative');
  const isAsked = asksBefore.test(before);
  if (
    person.by === 'shape' &&
    !(isAsked && /(?:speaker|guest|presenter|by|is|спикер|докладчик)\p{L}{0,3}\s?[:—–-]?\s?$/iu.test(before)) &&
    !/(?<!\p{L})(?:who|presenter|lead|chair|led by)\s?\*{0,2}\s?[:=—–-]?\s?\*{0,2}\s?$/iu.test(before) &&
    isPartOfTitle(text, person)
  )
    return undefined;
  if (kind === 'podcast' && hostBefore.test(before)) return undefined;
  if (isSubject && speaksAfter.test(after)) return { rule: 'name-and-verb', quote: around };
  if (isSubject && isKnown && speaksLater.test(after)) return { rule: 'name-and-later-verb', quote: around };
  // «расскажет про работу Ильи Суцкевера»: whose work it is does not speak.
  const isOnlyGenitive = person.readings.every(({ grammaticalCase }) => grammaticalCase === 'genitive');
  if (isAsked && !isOnlyGenitive && (isKnown || /[:—–]\s?$|by\s$|with\s$/iu.test(before) || isSubject))
    return { rule: 'verb-and-name', quote: around };
  const isMet = person.readings.some(({ grammaticalCase }) => grammaticalCase === 'instrumental');
  const isLatin = /^\p{Script=Latin}/u.test(person.quote) && /\p{Script=Cyrillic}{4}/u.test(text);
  if (kind === 'announcement' && ((isKnown && isMet) || isLatin) && meetsBefore.test(before))
    return { rule: 'met-with-name', quote: around };
  if (kind === 'article') return undefined;
  const isEnglish = /^\p{Script=Latin}/u.test(person.quote) && !/\p{Script=Cyrillic}{3}/u.test(text);
  if (isEnglish && (isKnown || !isPartOfTitle(text, person))) {
    const isOpening = opensSentence.test(before) || afterDate.test(before) || /[:—–,-]\s?\*{0,2}$/.test(before);
    const rule = englishRule(before, after, kind, isOpening);
    if (rule !== undefined && (isKnown || rule === 'labelled-name')) return { rule, quote: around };
  }
  if (kind === 'announcement' && isKnown && (hasFloor.test(before) || (awaits.test(before) && !isOnlySubject(person))))
    return { rule: 'awaited-name', quote: around };
  if (isKnown && asToldBy.test(before)) return { rule: 'told-by-name', quote: around };
  if (bringsElse.test(before)) return undefined;
  if (kind === 'talk')
    return isKnown || isOwn(facts, person) ? ofTalk(facts, person, before, after, around) : undefined;
  if (isSubject && isKnown && kind === 'announcement' && opensSentence.test(before) && namesTalk.test(after))
    return { rule: 'name-and-title', quote: around };
  if (isSubject && kind === 'announcement' && onPaper.test(after) && opensSentence.test(before))
    return { rule: 'name-on-paper', quote: around };
  if (isSubject && isKnown && kind === 'announcement' && withPaper.test(after))
    return { rule: 'name-with-paper', quote: around };
  if (isKnown && ownsBefore.test(before)) return { rule: 'talk-of-name', quote: around };
  const isThanked = kind === 'recording' && /спасибо\s$/iu.test(before);
  if (!isThanked && notSpeakingBefore.test(before)) return undefined;
  if (kind === 'recording' && recordedBy.test(before)) return undefined;
  const lineStart = text.slice(Math.max(0, person.start - 60), person.start);
  const isContinued =
    kind === 'announcement' && isKnown && /,\s$/.test(lineStart) && /^\s(?:[—–]\s[\p{Ll}«]|за\s\p{Ll})/u.test(after);
  if (isContinued) return { rule: 'name-in-its-place', quote: around };
  if (kind === 'announcement' && isKnown && /(?<!\p{L})мы со?\s$/iu.test(before) && isMet && speaksTogether.test(after))
    return { rule: 'met-with-name', quote: around };
  const isPlaced =
    (opensLine.test(lineStart) && !isSignature(facts, person)) || afterDate.test(lineStart) || /[:—–]\s?$/.test(before);
  if (isPlaced && stands.test(after) && (isKnown || hasRoleOrTitle(after)))
    return { rule: 'name-in-its-place', quote: around };
  if ((isKnown || isOwn(facts, person)) && kind === 'recording') return { rule: 'named-with-recording', quote: around };
  if (isKnown && (kind === 'reschedule' || kind === 'cancellation'))
    return { rule: 'named-with-change', quote: around };
  if (isKnown && kind === 'podcast') return { rule: 'named-with-podcast', quote: around };
  if (
    isKnown &&
    kind === 'announcement' &&
    isSubject &&
    facts.people.filter((other) => other.by !== 'shape').length === 1
  )
    return { rule: 'only-name-announced', quote: around };
  return undefined;
}

/** «… Кто придёт, тому чай.\n\nА. Лисицын»: whoever wrote the post signs it with initials, on a last line of its own. */
function isSignature({ text, people }: Facts, person: PersonMention): boolean {
  return (
    person.by === 'initials' &&
    person.start > 80 &&
    people.some((other) => other !== person && other.by === 'dictionary') &&
    text.slice(0, person.start).endsWith('\n\n') &&
    /^[\s.!)]*$/u.test(text.slice(person.end))
  );
}

function isOnlySubject(person: PersonMention): boolean {
  return person.readings.every(
    ({ grammaticalCase }) => grammaticalCase === 'nominative' && !/^\p{Script=Latin}/u.test(person.quote),
  );
}

/** Somebody who speaks at the meetings of the group. */
function isOwn(facts: Facts, person: PersonMention): boolean {
  return person.readings.some((reading) => facts.ties.isOwn(surnameKey(reading.surname)));
}

/** At a conference others speak too: «доклад Марии Грачёвой» was heard there, «подарили Лёше после доклада» is the group's own. */
function ofTalk(
  facts: Facts,
  person: PersonMention,
  before: string,
  after: string,
  quote: string,
): { rule: string; quote: string } | undefined {
  if (/(?:привет|слушали|спасибо|организатор|запомни|видели|спор)[^.!?\n]{0,40}$/iu.test(before)) return undefined;
  const isSubject = person.readings.some(({ grammaticalCase }) => grammaticalCase === 'nominative');
  // «От нас там Ольга Дубинина: «Кто выиграл …»», «Камила Рахимова на школе с докладом «…»»
  if (isSubject && withTitle.test(after)) return { rule: 'name-and-title', quote };
  if (isOwn(facts, person)) return { rule: 'own-speaker-with-talk', quote };
  const isOther =
    ownsBefore.test(before) && person.readings.every(({ grammaticalCase }) => grammaticalCase !== 'nominative');
  const isGiven = person.readings.some(
    ({ grammaticalCase }) => grammaticalCase === 'dative' || grammaticalCase === 'accusative',
  );
  // «видео доклада Веры Ким с Форума»: where a title or a video is brought and nobody else is named, the talk is the group's own.
  const isAlone = facts.people.filter(({ by }) => by !== 'shape').length === 1;
  if (isOther && isAlone && (facts.video !== null || /[«“"]/.test(facts.text))) return { rule: 'talk-of-name', quote };
  return !isOther && isGiven && !/[,«]\s?$/.test(before) ? { rule: 'named-with-talk', quote } : undefined;
}

/** Unknown names are trusted in their place only with a role or an affiliation: «Хоанг Минь, стажёр ИППИ: …». */
function hasRoleOrTitle(after: string): boolean {
  return /^(?:\s?\([^)\n]{2,60}\)|[:,]\s[«"“]|,\s\p{Ll}[^.\n]{2,60}|\son\s|\srevisits)/u.test(after);
}

function reviewers(facts: Facts): SpeakerMention[] {
  const text = facts.draft.text;
  return facts.people.flatMap((person) => {
    const before = sentenceBefore(text, person.start);
    if (
      !/(?:(?:разбор|обзор|пересказ|текст|review)\s(?:подготовил[аи]?|написал[аи]?|сделал[аи]?|от|by)|автор (?:обзора|разбора|поста|текста))\s?[:—–-]?\s?$/iu.test(
        before,
      )
    )
      return [];
    return [
      {
        person,
        rule: 'author-of-review',
        quote: `${before.slice(-40)}${person.quote}`.trim(),
        role: null,
        affiliation: null,
      },
    ];
  });
}

/** «А и Б расскажут»: who stands beside a speaker with nothing but a comma or «и» between speaks too. */
function withNeighbours(facts: Facts, mentions: PersonMention[], found: SpeakerMention[]): SpeakerMention[] {
  const speaking = new Map(found.map((mention) => [mention.person, mention]));
  const { text } = facts;
  const spread = (one: PersonMention | undefined, other: PersonMention | undefined): void => {
    if (one === undefined || other === undefined) return;
    const known = speaking.get(one);
    const between = text.slice(Math.min(one.end, other.end), Math.max(one.start, other.start));
    if (
      known !== undefined &&
      !speaking.has(other) &&
      /^(?:\s?\([^)]{1,60}\))?(?:\s?,\s?|\s(?:и|&|\+|×|and|вместе с|with|против|vs\.?|versus|against)\s)$/u.test(
        between,
      )
    )
      speaking.set(other, { ...known, person: other, ...readRole(text, other) });
  };
  for (let index = 1; index < mentions.length; index++) spread(mentions[index - 1], mentions[index]);
  for (let index = mentions.length - 1; index > 0; index--) spread(mentions[index], mentions[index - 1]);
  return mentions.flatMap((person) => speaking.get(person) ?? []);
}

/** A capital after small Latin words, or before more of them, is the middle of a title: «presents Next Basket Recommendation». */
function isPartOfTitle(text: string, person: PersonMention): boolean {
  if (!/^\p{Script=Latin}/u.test(person.quote)) return false;
  const isForeign = /\p{Script=Cyrillic}{4}/u.test(text);
  const before = text.slice(Math.max(0, person.start - 24), person.start);
  const after = text.slice(person.end, person.end + 24);
  const isOfBody = /^\s\([^()\n]{0,40}(?:universit|institut|college|университет|институт|академи)/iu.test(
    text.slice(person.end, person.end + 60),
  );
  if (isForeign && isOfBody) return /\p{Script=Latin}[\s-]$/u.test(before);
  if (isForeign) return /\p{Script=Latin}[\s-]$/u.test(before) || /^[\s-]\(?\p{Script=Latin}/u.test(after);
  return (
    /^\s(?:\p{Lu}|(?:of|for|at|in|to|with|and\s(?!\p{Lu}\p{L}+\s\p{Lu})|is|as|a|the)\s)/u.test(after) ||
    /^:\s(?![«"“])/.test(after) ||
    /(?:[:,]\s|\s)(?:of|for|the|a|an|in|to)\s$/u.test(before)
  );
}

function isInsideTitle(facts: Facts, person: PersonMention): boolean {
  return (
    person.by === 'shape' &&
    facts.papers.some(
      (paper) => paper.start !== null && paper.end !== null && person.start < paper.end && person.end > paper.start,
    )
  );
}

function sentenceBefore(text: string, start: number): string {
  const before = text.slice(Math.max(0, start - 140), start);
  const cut = before.search(/(?:[!?…]\s|\n|(?<![\p{Lu}\d]|\p{L}\p{L}{0,2}г)\.\s)(?=[^!?…\n]{0,140}$)/u);
  const end = Math.max(
    before.lastIndexOf('\n'),
    before.lastIndexOf('! '),
    before.lastIndexOf('? '),
    before.lastIndexOf('… '),
    lastFullStop(before),
  );
  return cut === -1 && end === -1 ? before : before.slice(end + 1).replace(/^\s/, '');
}

/** A full stop that ends a sentence, and not one after an initial or a short form. */
function lastFullStop(text: string): number {
  for (let at = text.lastIndexOf('. '); at > 0; at = text.lastIndexOf('. ', at - 1)) {
    if (!/(?:\p{Lu}|(?<!\p{L})(?:г|им|проф|доц|др|акад|ауд|каб|т|е|д|п|н|с|м|корр|Dr|Prof))$/u.test(text.slice(0, at)))
      return at;
  }
  return -1;
}
