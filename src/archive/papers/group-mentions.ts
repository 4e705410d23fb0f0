/** Which mentions of one post are one paper: a title and the id beside it. In: the papers of a post. Out: groups. */
import type { PaperMention } from '../language/titles/paper-ids.ts';
import { isPair, isRightBefore } from './beside-each-other.ts';
import { distinctNumbers, placeOf } from './distinct-numbers.ts';
import { areRowsApart } from './rows-of-list.ts';

/** So many characters may lie between a title and its id. */
const furthestId = 260;

/** So near each other numbers stand in a row, behind all their titles. */
const furthestRow = 110;

/** A title and the id beside it are one paper; two ids are two, whatever titles stand between. */
export function groupMentions(mentions: readonly PaperMention[], text = ''): PaperMention[][] {
  if (mentions.length === 0) return [];
  const ids = mentions.filter((mention) => mention.by === 'id');
  const titles = mentions.filter(({ by }) => by === 'title' || by === 'heading' || by === 'run');
  const names = mentions.filter(({ by }) => by === 'short-name');
  // One number alone is told apart from no other.
  const labels = ids.length > 1 ? labelsBefore(ids, titles, names, text) : [];
  const groups = distinctNumbers(ids, titles, labels.length, text);
  if (groups.length > 1 && labels.length === groups.length) {
    const ordered = [...groups].sort((one, other) => placeOf(one[0], text) - placeOf(other[0], text));
    const isRow = ordered.every(
      (group, index) => index === 0 || placeOf(group[0], text) - placeOf(ordered[index - 1]?.[0], text) < furthestRow,
    );
    for (const [index, group] of isRow ? ordered.entries() : []) group.push(...labels.slice(index, index + 1));
    if (isRow) return groups;
  }
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
  if (
    titles.length === 1 &&
    groups.length === 1 &&
    only !== undefined &&
    single !== undefined &&
    !single.some(
      ({ start }) =>
        start !== null && (isClosedBefore(text, only, start) || areRowsApart(text, only.start ?? start, start)),
    ) &&
    free.delete(only)
  )
    single.push(only);
  // A run of foreign words beside a paper that is already named is the title of the talk, a venue, or a quotation.
  const isNamed = groups.length > 0 || titles.some((title) => title.by !== 'run');
  for (const title of free) {
    const isRow = ids.length > 0 && ids.every((id) => areRowsApart(text, title.start ?? 0, placeOf(id, text)));
    if (isNamed && title.by === 'run' && !isRow) continue;
    const whole = groups.find((group) => group.some((other) => begins(other.title, title.title)));
    if (whole === undefined) groups.push([title]);
    else whole.push(title);
  }
  const [first] = groups;
  let isNumbered = false;
  for (const group of groups)
    for (const name of mentions)
      if (name.by.endsWith('name') && group.some((number) => number.by === 'id' && isRightBefore(text, name, number))) {
        group.push(name);
        isNumbered = true;
      }
  if (isNumbered) return groups;
  if (groups.length === 1 && first !== undefined) {
    // Of several names beside one number the first is that paper's, and the others stand in passing.
    const own = names.filter(
      (name) =>
        !titles.some((title) => isPair(text, title, name)) &&
        !ids.some((id) => areRowsApart(text, name.start ?? 0, placeOf(id, text))),
    );
    first.push(...own.filter(({ title }) => title === own[0]?.title));
  } else for (const [group, name] of inOrder(groups, mentions)) group.push(name);
  return groups;
}

/** Titles, and names that stand beside them or each other as equals, before all numbers: «DiffDock против EquiBind», and then two addresses. */
function labelsBefore(
  ids: readonly PaperMention[],
  titles: readonly PaperMention[],
  names: readonly PaperMention[],
  text: string,
): PaperMention[] {
  const first = Math.min(...ids.map((id) => placeOf(id, text)));
  const paired = names.filter((name) => [...titles, ...names].some((other) => isPair(text, name, other)));
  const labels = [...titles, ...paired].filter(
    ({ start, title }, index, all) => start !== null && all.findIndex((other) => other.title === title) === index,
  );
  return labels.every(({ end }) => (end ?? 0) <= first)
    ? labels.sort((one, other) => (one.start ?? 0) - (other.start ?? 0))
    : [];
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

/** «Csmith (Finding and …), потом Alive2 (doi:…)»: what is closed in brackets has a number behind them only where nothing is between. */
function isClosedBefore(text: string, { start, end }: PaperMention, number: number): boolean {
  return (
    start !== null &&
    end !== null &&
    number > end &&
    text.charAt(end) === ')' &&
    text.charAt(start - 1) === '(' &&
    !/^\)[,:.]?\s$/.test(text.slice(end, number))
  );
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
      for (const mention of group) {
        const start = placeOf(mention, text);
        const end = mention.end ?? start + mention.quote.length;
        if (start === Number.POSITIVE_INFINITY || title.start === null || title.end === null) continue;
        if (isClosedBefore(text, title, start) || areRowsApart(text, title.start, start)) continue;
        const isWithin = start < title.end && end > title.start;
        const distance = isWithin ? 0 : start >= title.end ? start - title.end : (title.start - end) * 2;
        if (distance >= 0 && distance < furthestId) pairs.push({ title, group, distance });
      }
    }
  }
  return pairs.sort((one, other) => one.distance - other.distance);
}
