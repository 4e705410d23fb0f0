/**
 * Finds names in Latin texts that are written without capitals: “fri at noon: jonas wittkamp, paged attention”. In: a text and its
 * words. Out: people, where a given name stands before a word that is no word of everyday English.
 */

import type { Word } from '../../words.ts';
import { isLatinGivenName } from '../latin-given-names.ts';
import { isLatinSurname } from '../latin-surnames.ts';
import type { NameReading } from '../name-readings.ts';

/** Given names that are words as well: behind them only a surname of the list is trusted. */
const alsoWord: ReadonlySet<string> = new Set(
  `adam alba alma amber angel april ari art august aura aurora autumn axel basil bay beat beck bill blake bonnie brook bruno buddy candy carol chance charity charm chase chip chuck cliff clay colt
cody coral cory crystal daisy dale dawn dean destiny don drew duke duncan dusty earl eden ella elm ember eve faith fern finn flora ford forest fox frank gale gay gene ginger glen glory gloria grace grant guy hale hall
happy harmony harper harry hazel heath heather holly honey hope hunter iris ivory ivy jack jade jasmine jay jean jenny jewel jordan josh joy june justice ken kit kitty lance lane lark laurel lee lily linus lola long luna lynn mark
march marina martin mason max may maya melody mercy merry miles ming misty mona monte nick nova norm norma olive opal otto page pansy patience pat paul pearl penny per peter pierce piper polly poppy porter precious prudence queen rain rally randy ray red reed rich river rob
robin rod roman rose ruby rust rusty sage sally sam sandy sasha scarlet sid sky sol sonny stella sterling stone storm sue summer sunny susan tab tan tara terry thea theo tom tony trinity troy tucker viola
violet virginia wade wally ward warren wave wayne west will willow winter wren young zen ali ann anna dan ben ada iva ian eli lea lev leo roy ron ram ran tim ted sal abel angelica florence georgia paris victoria sofia alexandria adelaide sydney chandler mary berkeley austin houston dallas madison denver
erin israel india china chad jordan mali kenya ireland asia lima milan siena vienna odessa santiago diego jose juan cruz francisco luis monica barbara clara helena`.split(
    /\s+/,
  ),
);
/** Words of everyday English, of meetings and of the field: none of them is taken for a surname. */
const everyday: ReadonlySet<string> = new Set(
  `a about above across after again against ago all almost alone along already also although always am among an and another any anybody anyone anything are around as asap ask asked asks at attempts away back be because been before behind being below best better between big both bring brings brought but by came can cannot cant chairs chat chats
come comes coming could couldnt cover covers cut day days deal dealt defend defends did didnt discuss discusses do does doesnt doing done dont double down drives due during each early either else elsewhere email end ends enough even ever every everybody everyone everything explain explained explains fan feat few fills finally finds first five for found four from full gave gets getting
give given gives giving go goes going gone good got guides had half happy has have having he heads hello help helps her here hers herself him himself his hosted hosting hosts how hosts i if in inside instead into introduces is isnt it its itself joined joining joins just keep keeps kicks kindly knows last late later lead leading leads leaves led left less let lets like likes link linked little live long look looked looks lot made make makes many may maybe me
means meet meets might mine more most moved moves much must my myself near need needs never new next nice no nobody none noon not nothing now of off offers often oh ok okay old on once one online only onto open opens or other others our ours out over own paper papers part people per perhaps pick picks plays please plus posted postponed presented presenter presenting presents pushed put puts ran rather read reading reads really referees reply reported reports retells returns review reviewed reviews rerun right room run runs said same
sat saw say saying says second see seen seems sees selected seminar sends sent session set shall she should show showed shown shows sick similar since slides small so solo some somebody someone something sometimes soon sorry speak speaker speaking speaks spoke started starts stays still stream such suggested suggests sure survived takes taking talk talked talking talks teaches tells than thank thanks that thats the their them themselves then there these they thinks third this those three through thus till time to today together told tomorrow tonight too took tour tours travels tries turn turns two uncle under unless until up upon us use used uses versus very via video vs
walked walking walks want wanted wants was wasnt we week well went were what when where whether which while who whole whom whose why will wins with within without won wont words works would write writes wrote year years yes yesterday yet you young your yours yourself
algorithm attention auc batch benchmark bias bound causal chain classifier club code coffee conference data dataset decoder deep demo diffusion dropout embedding encoder entropy episode error estimator evaluation filter framework function gaussian gradient graph group inequality inference kernel lab language layer learning lemma linear loss machine matrix meetup memory method methods metric mixture model models monday network networks neural norm operator optimiser optimizer optimization pizza podcast policy pooling prior problem process prompt proof quantization ranking regression representation sampling scaling scheduler search series signal softmax space speed state step summary table test theorem theory token tokens training transform transformer tree tuning variance vector vision volume weight weights workshop
tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec street avenue road hall building university college institute school library park square bridge hill lake river island beach county city town theatre museum airport station house hotel cafe bar pub`.split(
    /\s+/,
  ),
);
const particles: ReadonlySet<string> = new Set(
  'van von de der den del della di da dos la le el al bin ap ter ten'.split(' '),
);

/** So many words tell that somebody writes without capitals. */
const leastWords = 5;
const shortestSurname = 3;

export interface LowercaseName {
  start: number;
  end: number;
  quote: string;
  readings: NameReading[];
}

export function findLowercaseLatinNames(text: string, words: readonly Word[]): LowercaseName[] {
  if (words.length < leastWords || !opensSmall.test(text) || !isWrittenSmall(text)) return [];
  const people: LowercaseName[] = [];
  for (let index = 0; index + 1 < words.length; index++) {
    const given = words[index];
    if (given === undefined || !isSmallLatin(text, given)) continue;
    const first = capital(given.text);
    if (!isLatinGivenName(first)) continue;
    let last = index + 1;
    while (particles.has(words[last]?.text ?? '') && words[last]?.gap === 'space' && last < index + 3) last++;
    const surname = words[last];
    if (surname === undefined || surname.gap !== 'space' || !isSurname(text, given.text, surname)) continue;
    const start = given.start;
    const written = text.slice(start, surname.end);
    const before = text.slice(start, surname.start).trim().replace(given.text, first);
    people.push({
      start,
      end: surname.end,
      quote: written,
      readings: [
        { first: before, used: before, surname: capital(surname.text), gender: null, grammaticalCase: 'nominative' },
      ],
    });
    index = last;
  }
  return people;
}

function isSurname(text: string, given: string, surname: Word): boolean {
  if (!isSmallLatin(text, surname) || everyday.has(surname.text)) return false;
  const whole = surname.text;
  if (isLatinSurname(capital(whole)) && whole.length > shortestSurname) return true;
  return (
    whole.length >= shortestSurname &&
    !alsoWord.has(given) &&
    given.length > 3 &&
    !/(?:ing|tion|ly|ness|ment)$/.test(whole)
  );
}

function isSmallLatin(text: string, word: Word): boolean {
  return /^\p{Script=Latin}/u.test(word.text) && text.charAt(word.start) === word.text.charAt(0);
}

const opensSmall = /^[^\p{L}]*\p{Ll}/u;
const openings = /(?:^|\n|[.!?]\s)[^\p{L}\n«"“]{0,6}(?<letter>\p{L}\p{L})/gu;

/** Sentences open with small letters; now and then one opens with the name of a method. */
function isWrittenSmall(text: string): boolean {
  let small = 0;
  let large = 0;
  for (const { groups } of text.matchAll(openings)) {
    const opening = groups?.['letter'] ?? '';
    if (/^\p{Ll}/u.test(opening)) small++;
    else if (/^\p{Lu}\p{Ll}/u.test(opening)) large++;
  }
  return small > 0 && large * 2 <= small;
}

function capital(word: string): string {
  return word.replace(/(?:^|-)\p{L}/gu, (letter) => letter.toUpperCase());
}
