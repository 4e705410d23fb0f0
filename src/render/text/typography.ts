/**
 * Sets Russian text as a compositor would. In: plain text. Out: the same text with «ёлочки» and „лапки“ for straight
 * quotes, dashes for hyphens between words, and spaces that do not break where a line must not end.
 *
 * Every character is replaced by exactly one other, so that offsets into the text stay valid.
 */

const nbsp = '\u00a0';

/** Words that a line must not end with: prepositions, conjunctions and short pronouns. */
const leaning =
  'а|без|в|во|вы|для|до|за|и|из|или|к|как|ко|мы|на|над|не|ни|но|о|об|он|от|по|под|при|про|с|со|то|ты|у|что|я';
/** Words that a line must not begin with. */
const trailing = 'бы|б|же|ж|ли|ль';
/** What is counted: beginnings of words. */
const counted =
  'янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек|год|гг?\\.|лет|век|час|мин|сек|раз|тыс|млн|млрд|трлн|процент|руб|%';

const rules: [RegExp, string][] = [
  // A hyphen or short dash with a space on either side; between numbers it may be a minus.
  [/(?<=[^\s\d] )[-–](?= )|(?<=\d )[-–](?= [^\s\d])/g, '—'],
  [/ (?=—(?:\s|$))/g, nbsp],
  [new RegExp(`(?<=(?<![\\p{L}\\p{N}])(?:${leaning})) (?=\\S)`, 'giu'), nbsp],
  [new RegExp(`(?<=\\p{L}) (?=(?:${trailing})(?![\\p{L}\\p{N}-]))`, 'giu'), nbsp],
  [new RegExp(`(?<=\\d) (?=${counted})`, 'giu'), nbsp],
  [/(?<=[№§]) (?=\d)/g, nbsp],
  // Initials stay with each other and with the surname.
  [/(?<=(?<!\p{L})[А-ЯЁ]\.) (?=[А-ЯЁ])/gu, nbsp],
];

export function russianTypography(text: string): string {
  return rules.reduce((set, [pattern, replacement]) => set.replace(pattern, replacement), setQuotes(text));
}

/** Straight quotes in pairs within a paragraph, inner ones as „лапки“. One that has no other stays as it is: it may be an inch. */
function setQuotes(text: string): string {
  if (!text.includes('"')) return text;
  const letters = text.split('');
  const open: { at: number; straight: boolean }[] = [];
  for (const [at, letter] of letters.entries()) {
    if (letter === '\n' && letters[at - 1] === '\n') open.length = 0;
    else if (letter === '«' || letter === '„') open.push({ at, straight: false });
    else if (letter === '»' || letter === '“') open.pop();
    else if (letter === '"' && opensAt(text, at)) open.push({ at, straight: true });
    else if (letter === '"' && closesAt(text, at)) {
      const start = open.at(-1);
      if (start?.straight !== true) continue;
      open.pop();
      const outer = open.length === 0;
      letters[start.at] = outer ? '«' : '„';
      letters[at] = outer ? '»' : '“';
    }
  }
  return letters.join('');
}

function opensAt(text: string, at: number): boolean {
  return /[\s([{«„"—–-]/.test(text[at - 1] ?? ' ') && /\S/.test(text[at + 1] ?? ' ');
}

function closesAt(text: string, at: number): boolean {
  return /\S/.test(text[at - 1] ?? ' ');
}
