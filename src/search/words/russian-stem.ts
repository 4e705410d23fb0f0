/**
 * The Russian stemmer of the Snowball family (https://snowballstem.org/algorithms/russian/stemmer.html), in the two
 * kilobytes that a browser can afford. In: a folded word (ё is е, й is й). Out: what its inflected forms have in common.
 */

const gerund = /(?<=[ая])(?:вшись|вши|в)$|(?:ившись|ывшись|ивши|ывши|ив|ыв)$/;
/** «Запись» and «подпись» are nouns. */
const reflexive = /(?<!пи)сь$|ся$/;
const adjective = /(?:ими|ыми|его|ого|ему|ому|[иыо]е|ее|[еиыо]й|[еиыо]м|[иы]х|[ую]ю|ая|яя|[ое]ю)$/;
const participle = /(?<=[ая])(?:ем|нн|вш|ющ|щ)$|(?:ивш|ывш|ующ)$/;
const verb =
  /(?<=[ая])(?:ете|йте|ешь|нно|[лн][аоиы]|ет|ют|ть|ем|й|л|н)$|(?:ейте|уйте|ила|ыла|ена|ите|или|ыли|ило|ыло|ено|ует|уют|ены|ить|ыть|ишь|ей|уй|ил|ыл|им|ым|ен|ят|(?<=[жшчщ])ат|ит|ыт|ую|ю)$/;
const noun = /(?:иями|иях|иям|ием|ией|ями|ами|[еои]в|[иь]е|еи|ии|[еои]й|[яеао]м|[ая]х|[иь]ю|[иь]я|[аеийоуыьюя])$/;
/** A consonant after a vowel, twice: only behind it is «-ость» a suffix and not a part of the root. */
const secondRegion = /^.*?[аеиоуыэюя][^аеиоуыэюя].*?[аеиоуыэюя][^аеиоуыэюя]/;

export function stemRussian(word: string): string {
  const firstVowel = word.search(/[аеиоуыэюя]/);
  if (firstVowel < 0) return word;
  const head = word.slice(0, firstVowel + 1);
  const tail = withoutDerivation(withoutInflection(word.slice(firstVowel + 1)).replace(/и$/, ''), head);
  return (
    head +
    tail
      .replace(/ейше?$/, '')
      .replace(/нн$/, 'н')
      .replace(/ь$/, '')
  );
}

/** The word read as a noun, whatever else it may be: «шермана» is no verb of «шерма». */
export function stemRussianNoun(word: string): string {
  const stem = word.replace(noun, '');
  return stem.length < 2 ? word : stem;
}

function withoutInflection(word: string): string {
  const short = word.replace(gerund, '');
  if (short !== word) return short;
  const plain = word.replace(reflexive, '');
  const adjectival = plain.replace(adjective, '');
  if (adjectival !== plain) return adjectival.replace(participle, '');
  const verbal = plain.replace(verb, '');
  return verbal === plain ? plain.replace(noun, '') : verbal;
}

function withoutDerivation(tail: string, head: string): string {
  const shorter = tail.replace(/ость?$/, '');
  return shorter !== tail && secondRegion.test(head + shorter) ? shorter : tail;
}
