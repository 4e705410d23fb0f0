/**
 * Gives a Russian name of an event or a podcast back its nominative: «на «Геоинформатике»» → «Геоинформатика», «из «Ленты
 * выдачи»» → «Лента выдачи». In: a name and the case that the words before it ask for. Out: the name, changed in its first
 * noun and that noun's adjective, or in its last word where all are capitalised; unchanged where nothing is sure.
 */

export type AskedCase = 'prepositional' | 'genitive';

/** Nouns on «а» and «я» of which such names are made; all others with a consonant before «е» are taken for masculine. */
const feminine =
  /(?:(?:волн|школ|сцен|лент|дыр|перемен|сред|погод|природ|наук|книг|палат|комнат|формул|планет|звезд|вод|гор|рек|весн|зим|бесед|сил|правд|трасс|карт|орбит|систем|кафедр|цитат|буквиц|страниц|границ|столиц|улиц|лестниц|теплиц|больниц|встреч|задач|тем|проблем|схем|рам|платформ|фабрик|программ|диаграмм|выставк|машин|лавин|глубин|картин|доктрин|медицин|витрин|норм|букв|труб|лун|стран|тайн|струн|стен|цен|арен|антенн|лаборатори|нед?ел)|(?:а|е|и|о|ис|фи|хи|ог|он|акт|ит)(?:тик|зик|гик|ник|фик)|(?:[бвгджзйлмптчшщ]к))$/iu;

const adjectiveEnding = /(?:ой|ей|ом|ем|ого|его|ую|юю|ых|их)$/u;

export function nominativeName(name: string, asked: AskedCase): string {
  if (!/^[«"“]?\p{Script=Cyrillic}/u.test(name)) return name;
  const words = name.split(' ');
  // «Деньги любят шум»: a sentence is not declined.
  if (words.slice(1).some((word) => /(?:[яю]т|[аеуиё]т)$/u.test(word) && word.length > 3)) return name;
  const [first = '', second] = words;
  // «Казань Дата Митапе»: a name of capitals is declined at its end.
  const isAllCapital = words.length > 1 && words.every((word) => /^\p{Lu}/u.test(word));
  if (isAllCapital && !adjectiveEnding.test(first))
    return [...words.slice(0, -1), nounOf(words.at(-1) ?? '', asked)].join(' ');
  if (second !== undefined && adjectiveEnding.test(first) && !/^\P{L}/u.test(second)) {
    // «Квантовых технологий»
    const noun = /[ыи]х$/u.test(first) && /ий$/u.test(second) ? `${second.slice(0, -2)}ии` : nounOf(second, asked);
    return noun === second ? name : [adjectiveOf(first, genderOf(noun)), noun, ...words.slice(2)].join(' ');
  }
  return [nounOf(first, asked), ...words.slice(1)].join(' ');
}

/** The noun of the name «Зимней школе», whatever stands behind it. */
export function nounOf(word: string, asked: AskedCase): string {
  const stem = (length: number): string => word.slice(0, word.length - length);
  const isVelar = (text: string): boolean => /[гкхжшчщ]$/iu.test(text);
  if (/^дн(?:е|я|ю)$/iu.test(word)) return `${word.charAt(0)}ень`;
  if (word.length < 4) return word;
  if (/городк(?:е|а|у)$/iu.test(word)) return `${stem(2)}ок`;
  if (/^(?:люд|дет|друз)ей$/iu.test(word)) return `${stem(2)}${/друз/iu.test(word) ? 'ья' : 'и'}`;
  if (asked === 'prepositional' && /[бвгджзклмнпрстфхцчшщ]у$/u.test(word) && word.length > 4) return `${stem(1)}а`;
  if (/иях$/u.test(word)) return `${stem(2)}я`;
  if (/ях$/u.test(word)) return `${stem(2)}и`;
  if (/ах$/u.test(word)) return stem(2) + (isVelar(stem(2)) ? 'и' : 'ы');
  if (/ости$/u.test(word)) return `${stem(1)}ь`;
  if (/ии$/u.test(word)) return `${stem(1)}я`;
  if (asked === 'prepositional') {
    if (/(?:сибир|площад|сет|реч|осен|ноч|област|связ|жизн|сол|степ|сталь|модел|ткан|ос|рол)и$/iu.test(word))
      return `${stem(1)}ь`;
    if (!/[^аеёиоуыэюяьъй]е$/iu.test(word)) return word;
    if (!feminine.test(stem(1))) return stem(1);
    return stem(1) + (/нед?ел$/iu.test(stem(1)) ? 'я' : 'а');
  }
  if (/ов$/u.test(word))
    return /(?:голос|город|остров|поезд)ов$/iu.test(word) ? `${stem(2)}а` : stem(2) + (isVelar(stem(2)) ? 'и' : 'ы');
  if (/ы$/u.test(word) || (/и$/u.test(word) && isVelar(stem(1)))) return `${stem(1)}а`;
  if (/ия$/u.test(word)) return `${stem(1)}й`;
  if (/(?:ал|ар|ел)я$/u.test(word)) return `${stem(1)}ь`;
  return /[^аеёиоуыэюяьъй]а$/iu.test(word) ? stem(1) : word;
}

export type Gender = 'm' | 'f' | 'n';

/** `n` stands for all that takes «-ые» as well: names of such events are in the plural. */
function genderOf(noun: string): Gender {
  if (/(?:ия|[^и]а|ля|ость)$/u.test(noun)) return 'f';
  return /(?:ы|и|ения)$/u.test(noun) ? 'n' : 'm';
}

/** «Сибирской» → «Сибирская», «Летней» → «Летняя», «Политехнического» → «Политехнический». */
export function adjectiveOf(word: string, gender: Gender): string {
  const match = /^(?<stem>.+?)(?<ending>ой|ей|ая|яя|ую|юю|ого|его|ому|ему|ом|ем|ый|ий|ые|ие|ых|их)$/.exec(word)?.groups;
  if (match === undefined) return word;
  const stem = match['stem'] ?? word;
  const isSoft = /^(?:е|я|ю|и)/.test(match['ending'] ?? '') && !/[гкх]$/.test(stem);
  if (gender === 'm' && /^(?:больш|друг|молод|живот|родн|земн|морск|городск)$/iu.test(stem)) return `${stem}ой`;
  if (gender === 'f') return stem + (isSoft ? 'яя' : 'ая');
  if (gender === 'n') return stem + (isSoft || /[гкх]$/.test(stem) ? 'ие' : 'ые');
  return stem + (isSoft || /[гкх]$/.test(stem) ? 'ий' : 'ый');
}
