/** What stands before a name in its sentence or its line. In: a text and where the name begins. Out: the words before. */

export function lineBefore(text: string, start: number): string {
  return text.slice(Math.max(text.lastIndexOf('\n', start - 1) + 1, start - 140), start);
}

export function sentenceBefore(text: string, start: number): string {
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
