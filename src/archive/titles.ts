/** What things are called in lists: short plain texts made from the words of a post. */

const longestTitle = 110;

/** The first sentence of a text without the signs before it, cut between words; empty when the text has no words. */
export function firstSentence(text: string): string {
  const start = noOpening.exec(text)?.[0].length ?? 0;
  const lineEnd = text.indexOf('\n', start);
  const opening = text
    .slice(start, lineEnd === -1 ? undefined : lineEnd)
    // Marks that turn the letters behind them would turn the name of the page too.
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
    .trim();
  const sentence = /^.{12,}?[.!?…](?=\s|$)/u.exec(opening)?.[0] ?? opening;
  return shorten(sentence.replace(/\.$/, ''), longestTitle);
}

const noOpening = /^[^\p{L}\p{N}«“"[(#@]+/u;

/** Cut between words, with `…`; never longer than `longest` characters. */
export function shorten(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest - 1);
  const space = cut.lastIndexOf(' ');
  return `${(space > longest / 2 ? cut.slice(0, space) : cut).replace(/(?<![\s,.:;—–-])[\s,.:;—–-]+$/, '')}…`;
}

/** The name of a paper before the colon when that is a name, else the whole title. */
export function shortTitle(title: string): string {
  const [name = title, rest] = title.split(/:\s/);
  return rest !== undefined && name.length >= 3 ? name : title;
}

/** Words in quotation marks that read like a title: «О спектре случайных матриц Гессе»; only after `context` where it is given. */
export function quotedTitle(text: string, context?: RegExp): string | undefined {
  for (const match of text.matchAll(/«([^«»\n]*(?:«[^«»\n]*»[^«»\n]*)*)»|“([^“”\n]+)”|"([^"\n]+)"/gu)) {
    const title = (match[1] ?? match[2] ?? match[3] ?? '').trim();
    const isInContext = context === undefined || context.test(text.slice(Math.max(0, match.index - 90), match.index));
    // «на «Дне учителя»», “at “Data & Sea””: where it is, not what it is called.
    const isPlace =
      context !== undefined &&
      /(?<!\p{L})(?:на|во?|из|со?|at|from)\s$/iu.test(text.slice(Math.max(0, match.index - 5), match.index));
    if (isInContext && !isPlace && title.split(/\s+/).length >= 2 && title.length <= 220) return title;
  }
  return undefined;
}
