/** Names as an index needs them: surname first. */
import type { Speaker } from '../../archive/model/entities.ts';

/** «Андрей Кузнецов» → «Кузнецов Андрей»; a name of one word stays. */
export function indexName(name: string): string {
  const words = name.split(' ');
  const surname = words.pop();
  return surname === undefined || words.length === 0 ? name : `${surname} ${words.join(' ')}`;
}

export function bySurname(speakers: readonly Speaker[], locale: string): Speaker[] {
  const collator = new Intl.Collator(locale);
  return speakers.toSorted((a, b) => collator.compare(indexName(a.name), indexName(b.name)));
}
