/** What stands before or after the name of somebody who speaks. Patterns alone: which of them counts where is decided in `judge-mention.ts`. */
import { futureSpeech, pastSpeech, presentSpeech } from './speech-words.ts';

const speech = `${futureSpeech}|${presentSpeech}|${pastSpeech}`;
const role = String.raw`(?:,\s[^,.!?\n]{1,70},|\s\([^)\n]{1,70}\)|\sиз\s[^,.!?\n]{1,50}?|\sfrom\s[^,.!?\n]{1,50}?|,\s[^,.!?\n]{1,70}?)?`;

/** After the name: the verb of which the person is the subject. */
export const speaksAfter = new RegExp(
  String.raw`^${role}\s?(?:[—–-]\s)?(?:снова |уже |тоже |и [\p{L}\s.]{3,40}? |and [\p{L}\s.'’]{3,40}? |подробно |на пальцах |лично |наконец |только что |also |then |again )?(?:${speech}|написал[аи]?|посчитал[аи]?|сходил[аи]?|закончил[аи]?|в эфире|в гостях|едет|снова у доски|в[её]л[аи]?|провел[аи]?|провёл|открыва[ею]т|откро[ею]т|открыл[аи]?|участву[ею]т|участвовал[аи]?|летит|летят|отправляется|у доски|на сцене|делает доклад|выступает)(?!\p{L})`,
  'iu',
);
/** The same further on in the sentence: «Дима на открытии офиса в Минске рассказал»; only for names that are beyond doubt. */
export const speaksLater = new RegExp(
  String.raw`^\s(?:на|в|во|из|с|от|at|in|from)\s(?:[^.!?:;«»\n]|(?<=\d)[.:](?=\d)){2,90}?\s(?:${speech})(?!\p{L})`,
  'iu',
);
/** Before the name: what asks for a speaker. */
export const asksBefore = new RegExp(
  String.raw`(?:(?<!\p{L})(?:ведущ(?:ий|ая|ие|им|ей|ими)|докладчи(?:к|ца|ки|ком)|спикер(?:ы|ом)?|лектор|рассказчик\p{L}{0,10}|гость(?:я|ей)?|гост[иья]|в гостях|выступа[ею]т|выступ[ия]т|выступил[аи]?|speakers?|presenters?|presented by|hosted by|talk by|session (?:by|with)|with|by|guest)(?:\s(?:будет|станет|стал|выступит|сегодня|у нас|is|was|:))?|(?<!\p{L})(?:${speech})(?:\s(?:нам|вам|об этом|её|его|их|про \p{L}{1,30}|о \p{L}{1,30}|будет|статью))?|(?<!\p{L})(?:будет|станет|стал[аи]?))\s?[:—–-]?\s?(?:наш(?:а|и|им|ей)?\s|приглашенн\p{L}{1,10}\s)?(?:(?:[дк]\.?\s?(?:ф\.?-?\s?м|т|х|б|м|э|ю|г|и|филол|псих|пед|мед|хим|биол|техн|физ\.?-?\s?мат)\.?\s?н|[мсвг]\.?\s?н\.?\s?с|чл\.?-?\s?корр?|проф|доц|акад|д-р|профессор|доцент|доктор|аспирант(?:ка)?|студент(?:ка)?|магистрант(?:ка)?|инженер|исследователь|prof|dr|professor)\.?\s(?:\p{Lu}[\p{L}-]{1,14}\s)?(?:(?:нашей|нашего|этой|этого|той|того)\s\p{Ll}{3,16}\s)?)?$`,
  'iu',
);
/** Before the name: a noun that takes the speaker in the genitive, or «с» and the instrumental. */
export const ownsBefore =
  /(?<!\p{L})(?:доклад\p{L}*|выступлени\p{L}+|лекци\p{L}+|воркшоп\p{L}*|семинар\p{L}*|созвон\p{L}*|рассказ\p{L}*|презентаци\p{L}+|слайд\p{L}*|речь|дуэл[ьи]\p{L}*|разбор|обзор|слушаем|заслушаем|послушаем|услышим|послушать|читалк\p{L}+ с|вместе с|встреч\p{L} с|подкаст\p{L}* [^.!?\n]{0,40} с(?:о)?|с наш(?:им|ей|ими)|от|talk|lecture|slides (?:by|from)|запис[ьи])\s(?:наш(?:его|ей|их)\s|гостя\s|гостьи\s|коллеги\s)?$/iu;
/** «Встречаемся в четверг с Анной Крыловой» */
export const meetsBefore =
  /(?<!\p{L})(?:встреч|собира|собер|увид|поговор|обсу[жд]|чита|разб[ие]р|созв|бесед|чай|пь[её]м|семинар|ридинг|митап|заседани|клуб|эфир|занят|вечер|чтени|вебинар|дискусси)\p{L}{0,12}(?:\s[^.!?\n]{0,60})?(?<!\p{L})со?\s(?:наш(?:им|ей)\s|гост(?:ем|ьей)\s)?$/iu;
/** «слово Тимофею Ожегову», «микрофон у Стеши Волковой», “the floor belongs to Ann Fox” */
export const hasFloor =
  /(?<!\p{L})(?:слово|микрофон|трибуна|доска|сцена|эфир|очередь|вечер|the floor)\s(?:(?:у|бер[её]т|получает|достаётся|переходит|предоставляется|отдаём|передаём|держит|belongs|goes|к|to|за)\s){0,2}$/iu;
/** «ждём Тимофея Ожегова», «принимаем Анну Лис» */
export const awaits =
  /(?<!\p{L})(?:жд[её]м|встречаем|принимаем|позвали|зов[её]м|пригласили|приветствуем|welcome)\s(?:в гости\s|к нам\s)?$/iu;
/** «глазами Златы Пуховой», «в пересказе …»: takes the genitive. */
export const asToldBy =
  /(?<!\p{L})(?:глазами|в (?:пересказе|исполнении|изложении|разборе|переводе|версии|подаче)|силами|словами|голосом|устами|стараниями|as told by|in the words of)\s$/iu;

/** The name opens a line, after signs, a date or an hour: «19:00. Софья Ли (Вышка) о том …», «Вера Дмитриевна Штольц». */
export const opensLine = /(?:^|\n)[^\p{L}\n]*$/u;
export const afterDate =
  /(?:\d{1,2}[:.]\d\d|\d{4}|г\.|\p{L}{3,12}(?:ь|я|а)|(?:[ap]\.?m)|(?:МСК|мск|UTC[+-]\d+)|\))[^\p{L}\n]{1,6}$/u;
/** What a talk is called, after the name of who gives it. */
export const withTitle =
  /^(?:\s?\([^)\n]{2,60}\))?(?:,\s|[^.!?\n«»"“]{0,70}?(?:[:—–]\s?|с докладом\s|с лекцией\s|с постером\s|with\s))[«"“]/iu;
/** «G313. Злата Пухова: «…»» */
export const namesTalk = /^(?:\s\([^()\n]{2,60}\))?:\s[«"“]/u;
/** “Ludwig van der Meer and Aisha Bello on ULTRA”, “Sun-hee Baek of KAIST on GraphGPS” */
export const onPaper =
  /^(?:\s(?:of|from|at)\s[^.,!?\n]{2,40}?|\s?\([^)\n]{2,60}\))?(?:(?:,\s|\sand\s|,\sand\s)\p{Lu}[^,.!?\n]{3,40}?)?\s(?:on|о|об|про)\s[«"“(]?\p{L}/u;
/** «Миша Дударенко выходит с ORB-SLAM3»: what somebody brings. */
export const withPaper =
  /^(?:\s?\([^)\n]{2,60}\))?\s(?:выходит\s|приходит\s|снова\s|теперь\s|идёт\s|защищает\s)?(?:с|со|против|и)\s[«"“]?\p{Lu}\p{Script=Latin}/u;
/** «мы с Жанной Лисицкой покажем» */
export const speaksTogether =
  /^\s(?:[\p{L}-]{2,14}\s)?(?:покаж|расскаж|разбер|представ|обсуд|прочт|сравн|объясн)\p{L}{1,4}(?!\p{L})/u;
export const opensSentence = /^[^\p{L}\p{N}]*$/u;
export const stands =
  /^(?:\s?(?:\(|,|—|–|:|\n|\.\s|\.$|$|\+|о\s|об\s|про\s|on\s|и\s|and\s|revisits|с\s|за\s|против\s|vs\.?\s|against\s))/iu;
