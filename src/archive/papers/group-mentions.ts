/** Which mentions of one post are one paper: a title and the id beside it. In: the papers of a post. Out: groups. */
import type { PaperMention } from '../language/titles/paper-ids.ts';

/** So many characters may lie between a title and its id. */
const furthestId = 260;

/** A title and the id beside it are one paper; two ids are two, whatever titles stand between. */
export function groupMentions(mentions: readonly PaperMention[], text = ''): PaperMention[][] {
  const ids = mentions.filter((mention) => mention.by === 'id');
  const titles = mentions.filter(({ by }) => by === 'title' || by === 'heading' || by === 'run');
  const names = mentions.filter(({ by }) => by === 'short-name');
  const groups = distinctIds(ids, titles, text).map((group) => [...group]);
  const taken = new Set<PaperMention[]>();
  const free = new Set(titles);
  for (const { title, group } of closestPairs(titles, groups, text)) {
    if (taken.has(group) || !free.has(title)) continue;
    group.push(title);
    taken.add(group);
    free.delete(title);
  }
  const [only] = titles;
  const [single] = groups;
  const isClosed =
    only?.end != null && only.start != null && text.charAt(only.end) === ')' && text.charAt(only.start - 1) === '(';
  const isAhead = single?.some(({ start }) => start !== null && start > (only?.end ?? 0)) ?? false;
  if (
    titles.length === 1 &&
    groups.length === 1 &&
    only !== undefined &&
    single !== undefined &&
    !(isClosed && isAhead) &&
    free.delete(only)
  )
    single.push(only);
  // A run of foreign words beside a paper that is already named is the title of the talk, a venue, or a quotation.
  const isNamed = groups.length > 0 || titles.some((title) => title.by !== 'run');
  for (const title of free) {
    if (isNamed && title.by === 'run') continue;
    const whole = groups.find((group) => group.some((other) => begins(other.title, title.title)));
    if (whole === undefined) groups.push([title]);
    else whole.push(title);
  }
  const [first] = groups;
  // Of several names beside one number the first is that paper's, and the others stand in passing.
  const [named] = names;
  if (groups.length === 1 && first !== undefined) first.push(...names.filter(({ title }) => title === named?.title));
  else for (const [group, name] of inOrder(groups, mentions)) group.push(name);
  return groups;
}

/** «FourCastNet и ClimaX … Первая (arXiv:…) … Вторая (arXiv:…)»: as many names as numbers, and all names first. */
function inOrder(groups: PaperMention[][], mentions: readonly PaperMention[]): [PaperMention[], PaperMention][] {
  const starts = groups.map((group) => (group.every(({ by }) => by === 'id') ? (group[0]?.start ?? null) : null));
  const [firstId] = starts;
  if (groups.length < 2 || firstId === null || firstId === undefined || starts.some((start) => start === null))
    return [];
  const names = new Map<string, PaperMention>();
  for (const mention of mentions)
    if (
      mention.by.endsWith('name') &&
      mention.title !== null &&
      (mention.start ?? firstId) < firstId &&
      !names.has(mention.title)
    )
      names.set(mention.title, mention);
  const sorted = [...groups].sort((one, other) => (one[0]?.start ?? 0) - (other[0]?.start ?? 0));
  if (names.size !== groups.length) return [];
  const ordered = [...names.values()].sort((one, other) => (one.start ?? 0) - (other.start ?? 0));
  return sorted.flatMap((group, index) => {
    const name = ordered[index];
    return name === undefined ? [] : [[group, name] as [PaperMention[], PaperMention]];
  });
}

/** «Deep Sets» and «Deep Sets Explained» in one post are one paper. */
function begins(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return false;
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  return a.startsWith(b) || b.startsWith(a);
}

/** The closest first: an id as a rule follows its title. */
function closestPairs(
  titles: PaperMention[],
  groups: PaperMention[][],
  text: string,
): { title: PaperMention; group: PaperMention[] }[] {
  const pairs: { title: PaperMention; group: PaperMention[]; distance: number }[] = [];
  for (const title of titles) {
    for (const group of groups) {
      for (const { start, end } of group) {
        if (start === null || end === null || title.start === null || title.end === null) continue;
        // «Csmith (Finding and …), потом Alive2 (doi:…)»: what is closed in brackets has no number behind them.
        if (text.charAt(title.end) === ')' && text.charAt(title.start - 1) === '(' && start > title.end) continue;
        const distance = start >= title.end ? start - title.end : (title.start - end) * 2;
        if (distance >= 0 && distance < furthestId) pairs.push({ title, group, distance });
      }
    }
  }
  return pairs.sort((one, other) => one.distance - other.distance);
}

/** «(arXiv:…) и Earthquake Transformer (doi:…)», or the next line of a list: what stands between two papers. */
const partsPapers =
  /\s(?:и|and|vs\.?|против|потом|затем|then)\s\p{L}|\n[^\n\p{L}]{0,6}(?!doi|arxiv|https?|pdf|paper|link|journal|preprint|version|code|стать|препринт|журнал|верси|ссылк|код|текст)(?:\p{L}{3,20},?\s\p{L}|[\p{L}\d-]{3,20}:\s(?:https?:|arxiv|doi|\d|$))/iu;

/** The same id twice is one paper; so are an arXiv preprint and a page of the same paper in one sentence, said to be a preprint. */
function distinctIds(ids: PaperMention[], titles: PaperMention[], text: string): PaperMention[][] {
  const groups: PaperMention[][] = [];
  for (const mention of ids) {
    const same = groups.find((group) =>
      group.some(
        (other) =>
          idKeys(other).some((key) => idKeys(mention).includes(key)) || isPreprintOf(other, mention, titles, text),
      ),
    );
    if (same === undefined) groups.push([mention]);
    else same.push(mention);
  }
  return groups;
}

function isPreprintOf(one: PaperMention, other: PaperMention, titles: PaperMention[], text: string): boolean {
  // A title between two numbers is that of the second.
  const isBetween = ({ start }: PaperMention): boolean =>
    start !== null &&
    start > Math.min(one.start ?? 0, other.start ?? 0) &&
    start < Math.max(one.start ?? 0, other.start ?? 0);
  const [first, second] = (one.start ?? 0) < (other.start ?? 0) ? [one, other] : [other, one];
  return (
    !titles.some(isBetween) &&
    !partsPapers.test(text.slice(first.end ?? 0, second.start ?? 0)) &&
    one.start !== null &&
    other.start !== null &&
    (one.arxiv === null) !== (other.arxiv === null) &&
    Math.abs(one.start - other.start) < 110
  );
}

/** The keys under which a paper's ids are compared. */
export function idKeys(mention: Pick<PaperMention, 'arxiv' | 'doi' | 'openreview' | 'url'>): string[] {
  const keys: string[] = [];
  if (mention.arxiv !== null) keys.push(`arxiv:${mention.arxiv.toLowerCase()}`);
  if (mention.doi !== null) keys.push(`doi:${mention.doi.toLowerCase()}`);
  if (mention.openreview !== null) keys.push(`openreview:${mention.openreview}`);
  if (mention.url !== null) keys.push(`url:${mention.url.toLowerCase()}`);
  return keys;
}
