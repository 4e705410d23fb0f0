/**
 * Tells which spellings are one person: in two scripts, with accents and without, short and long, with a part of the name or only its initial.
 * In: how everybody who speaks is spelt. Out: for each spelling the key under which its person is known. Where a short name, a part or an
 * initial fits two people, it is neither of them.
 */
import { foldName } from '../../language/names/first-names.ts';
import { isShortFor, russianFullsOf } from './short-latin-names.ts';
import { soundKey } from './sound-key.ts';
import { skeletonsOf } from './sound-skeleton.ts';

export interface Spelling {
  /** Given name and surname, folded. */
  key: string;
  /** The given name as it was used: «Маша» where the key has «мария». */
  used: string;
}

interface Known extends Spelling {
  given: string;
  surname: string;
  isCyrillic: boolean;
  /** Another spelling of the same person, nearer to the one by which it is known. */
  over: Known | null;
}

/** Fewer consonants than these tell nothing over scripts, with vowels counted and without. */
const leastWithVowels = 4;
const leastWithout = 6;

/** `owners`: keys of people whom the editor knows, with the person; two of them are never made one. */
export function openIdentities(
  spoken: Iterable<Spelling>,
  owners: ReadonlyMap<string, unknown>,
): (spelling: Spelling) => string {
  const all = new Map<string, Known>();
  const byPart = new Map<string, Set<Known>>();
  const bySound = new Map<string, Set<Known>>();
  for (const spelling of distinct(spoken)) {
    const known = all.get(spelling.key) ?? knownOf(spelling);
    all.set(spelling.key, known);
    if (known.given === '') continue;
    for (const part of partsOf(known)) remember(byPart, part, known);
    for (const sound of soundsOf({ ...known, used: foldName(spelling.used) })) remember(bySound, sound, known);
  }
  const join = (one: Known, other: Known): void => {
    const [first, second] = [rootOf(one), rootOf(other)];
    const [owner, another] = [owners.get(first.key), owners.get(second.key)];
    if (first === second || (owner !== undefined && another !== undefined && owner !== another)) return;
    if (owner === undefined && another !== undefined) first.over = second;
    else second.over = first;
  };
  const only = (found: Iterable<Known>, self: Known): Known | undefined => {
    const roots = new Set([...found].map(rootOf));
    roots.delete(rootOf(self));
    const [one] = roots;
    return roots.size === 1 ? one : undefined;
  };
  const over = (one: Known): Known[] =>
    soundsOf(one)
      .filter((sound) => isInitial(one) || !sound.startsWith('-'))
      .flatMap((sound) =>
        [...(bySound.get(sound) ?? [])].filter(
          (other) => other.isCyrillic !== one.isCyrillic && (!isInitial(one) || fitsInitial(one, other)),
        ),
      );
  const longer = (one: Known): Known[] =>
    [...(byPart.get(bareSurname(one.surname)) ?? [])].filter((other) => other !== one && isPartOf(one, other));
  for (const one of all.values()) for (const other of sameLetters(byPart, one)) join(other, one);
  for (const find of [over, longer])
    for (const one of all.values()) {
      const other = only(find(one), one);
      // Over scripts each has to be the only one for the other.
      const isMutual = find === longer || isInitial(one) || only(over(other ?? one), other ?? one) === rootOf(one);
      if (other !== undefined && isMutual) join(other, one);
    }
  /** Whom a name means by which nobody speaks. */
  const means = (spelling: Spelling): string => {
    const one = knownOf(spelling);
    if (one.given === '') return spelling.key;
    const other = sameLetters(byPart, one)[0] ?? only(over(one), one) ?? only(longer(one), one);
    return other === undefined ? spelling.key : rootOf(other).key;
  };
  const meant = new Map<string, string>();
  return (spelling) => {
    const known = all.get(spelling.key);
    if (known !== undefined) return rootOf(known).key;
    const name = nameOf(spelling);
    const key = meant.get(name) ?? means(spelling);
    meant.set(name, key);
    return key;
  };
}

/** One name stands in many posts. */
function distinct(spellings: Iterable<Spelling>): Iterable<Spelling> {
  const byName = new Map<string, Spelling>();
  for (const spelling of spellings) {
    const name = nameOf(spelling);
    if (!byName.has(name)) byName.set(name, spelling);
  }
  return byName.values();
}

function nameOf({ key, used }: Spelling): string {
  return `${key}\n${used}`;
}

function knownOf({ key, used }: Spelling): Known {
  const space = key.lastIndexOf(' ');
  return {
    key,
    used: foldName(used),
    given: key.slice(0, Math.max(0, space)),
    surname: key.slice(space + 1),
    isCyrillic: /\p{Script=Cyrillic}/u.test(key),
    over: null,
  };
}

function rootOf(one: Known): Known {
  let root = one;
  while (root.over !== null) root = root.over;
  return root;
}

function remember(index: Map<string, Set<Known>>, name: string, known: Known): void {
  const found = index.get(name);
  if (found === undefined) index.set(name, new Set([known]));
  else found.add(known);
}

/** Without accents and apostrophes. */
function bare(name: string): string {
  return /[^a-z. -]/.test(name)
    ? name
        .replace(/ø/g, 'o')
        .replace(/ı/g, 'i')
        .replace(/ł/g, 'l')
        .normalize('NFD')
        .replace(/(?!й)\p{M}|['’‘]/gu, '')
        .normalize('NFC')
    : name;
}

/** “Mueller” is “Müller”. */
function bareSurname(surname: string): string {
  return bare(surname).replace(/(?<=[b-df-hj-np-tv-z][uo])e(?=[b-df-hj-np-tv-z])/g, '');
}

/** Every word by which somebody may be called as by a surname. */
function partsOf({ given, surname }: Known): string[] {
  const whole = bareSurname(surname);
  return [...new Set([...given.split(' ').slice(1).map(bare), whole, ...whole.split('-')])];
}

/** Equal but for accents, or with given name and surname in the other order. */
function sameLetters(byPart: ReadonlyMap<string, ReadonlySet<Known>>, one: Known): Known[] {
  const [given, surname] = [bare(one.given), bareSurname(one.surname)];
  const alike = [...(byPart.get(surname) ?? [])].filter(
    (other) => other.key !== one.key && bare(other.given) === given && bareSurname(other.surname) === surname,
  );
  const turned = [...(byPart.get(given) ?? [])].filter(
    (other) => bare(other.given) === surname && bareSurname(other.surname) === given && !one.isCyrillic,
  );
  return [...alike, ...turned];
}

/** “Ben Hill” is a part of “Benedict Hill”, “Ana Costa” of “Ana Costa Pereira”, «О. Шалев» of «Одед Шалев». */
function isPartOf(one: Known, other: Known): boolean {
  if (one.isCyrillic !== other.isCyrillic) return false;
  const [short = '', ...middle] = bare(one.given).split(' ');
  const [long = '', ...rest] = bare(other.given).split(' ');
  const isLast = bareSurname(one.surname) === bareSurname(other.surname);
  if (short.endsWith('.')) return isLast && !long.endsWith('.') && long.startsWith(short.slice(0, -1));
  if (short === long) {
    const names = [...rest, ...bareSurname(other.surname).split('-')];
    const own = [...middle, ...bareSurname(one.surname).split('-')];
    return names.length > own.length && own.every((name) => names.includes(name));
  }
  if (!isLast || long.endsWith('.') || middle.length > rest.length) return false;
  if (!one.isCyrillic) return isShortFor(short, long);
  // «Стеша» may be «Степанида» as well as «Стефания».
  return (
    one.used !== one.given &&
    one.used.length >= 4 &&
    long.startsWith(one.used.slice(0, 3)) &&
    other.used === other.given
  );
}

function isInitial({ given }: Known): boolean {
  return given.endsWith('.');
}

/** «О.» is the “O.” of “Oded”. */
function fitsInitial(one: Known, other: Known): boolean {
  return !isInitial(other) && soundKey(other.given).startsWith(soundKey(one.given).charAt(0));
}

/** What a name sounds like, in either order; of initials the surname, which is looked for under every whole name. */
function soundsOf(one: Known): string[] {
  const { given, surname, used, isCyrillic } = one;
  const alone = `- ${soundKey(surname)}`;
  if (isInitial(one)) return [alone];
  const inFull = isCyrillic ? [] : (russianFullsOf(given) ?? []);
  return [...new Set([given, used, ...inFull])].flatMap((name) => [
    alone,
    soundKey(`${name} ${surname}`),
    ...skeletonKeys(name, surname),
    ...skeletonKeys(surname, name),
  ]);
}

function skeletonKeys(given: string, surname: string): string[] {
  const keys = new Set<string>();
  for (const first of skeletonsOf(given))
    for (const last of skeletonsOf(surname)) {
      const consonants = `${first.consonants} ${last.consonants}`;
      const count = consonants.replace(/[ AJ]/g, '').length;
      if (count >= leastWithVowels) keys.add(`${consonants} ${first.vowels} ${last.vowels}`);
      if (count >= leastWithout) keys.add(consonants);
    }
  return [...keys];
}
