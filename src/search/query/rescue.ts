/**
 * What a reader meant whose word stands nowhere: the other keyboard layout, the other alphabet, one typo, a space too few.
 * In: a word as it was typed and the vocabulary of the archive. Out: the likeliest word that does stand there.
 */
import type { KnownWord } from '../index/vocabulary.ts';
import { lettersOf } from '../words/fold.ts';
import { onOtherLayout } from '../words/keyboard-layout.ts';
import { areForms, lemmasOf, rootsOf } from '../words/lemmas.ts';
import { distanceBetween, isOneTypo } from '../words/one-typo.ts';
import { isRussian, soundOf, spellingOf, toLatin } from '../words/transliterate.ts';

/** Shorter words have a neighbour one letter away too often. */
const shortestMistyped = 5;
/** Shorter codes of sound say too little. */
const shortestSound = 3;
const shortestBase = 3;
const shortestPart = 3;
/** Of shorter words nothing can be told. */
export const shortestRescued = 3;

export class Rescuer {
  readonly #words: readonly KnownWord[];

  constructor(words: readonly KnownWord[]) {
    this.#words = words;
  }

  /** Undefined when nothing in the archive is near. */
  meant(typed: string): string | undefined {
    const word = lettersOf(typed);
    const other = onOtherLayout(typed.toLowerCase());
    const readings = other === undefined ? [word] : [word, lettersOf(other)];
    // A slip in this alphabet is likelier than a word that only sounds alike in the other one.
    const steps = [
      this.#ifKnown,
      this.#spelledAlike,
      this.#withoutTypo,
      this.#soundsAlike,
      this.#declinedAlike,
      this.#inTwo,
    ];
    for (const step of steps) {
      for (const reading of readings) {
        const found = step.call(this, reading);
        if (found !== undefined) return found;
      }
    }
    return undefined;
  }

  #ifKnown(word: string): string | undefined {
    return this.#isKnown(word) ? word : undefined;
  }

  /** «Мамба» for mamba, kuznetsov for «кузнецов». */
  #spelledAlike(word: string): string | undefined {
    const spelled = new Set(readingsOf(word).map(toLatin));
    return this.#likest(word, (known) => readingsOf(known).some((reading) => spelled.has(toLatin(reading))));
  }

  /** «Лламы» for llama: a word of the other alphabet, with a Russian ending. */
  #declinedAlike(word: string): string | undefined {
    const bases = new Set(
      readingsOf(word)
        .map(baseOf)
        .filter((base) => base.length >= shortestBase),
    );
    return this.#likest(word, (known) => bases.has(baseOf(known)));
  }

  /** «Хадуп» for hadoop. */
  #soundsAlike(word: string): string | undefined {
    const sounds = new Set(
      readingsOf(word)
        .map(soundOf)
        .filter((sound) => sound.length >= shortestSound),
    );
    return this.#likest(word, (known) => readingsOf(known).some((reading) => sounds.has(soundOf(reading))));
  }

  /** Of the words in the other alphabet that will do, the one that is spelled most like it. */
  #likest(word: string, willDo: (known: string) => boolean): string | undefined {
    const latin = toLatin(word);
    const near = this.#words.flatMap(({ word: known, commonness }) => {
      if (isRussian(known) === isRussian(word) || Math.abs(known.length - word.length) > word.length / 2 + 1) return [];
      return willDo(known) ? [{ known, distance: distanceBetween(toLatin(known), latin), commonness }] : [];
    });
    near.sort((left, right) => left.distance - right.distance || right.commonness - left.commonness);
    return near[0]?.known;
  }

  #withoutTypo(word: string): string | undefined {
    if (word.length < shortestMistyped) return undefined;
    const [stem = word] = lemmasOf(word);
    const near = this.#words.flatMap(({ word: known, commonness }) => {
      if (Math.abs(known.length - word.length) > 3 || known.length < shortestMistyped - 1) return [];
      const sameStart = known[0] === word[0] ? 1 : 0;
      if (isOneTypo(word, known)) return [{ known, rank: 100 + 40 * sameStart + commonness }];
      // The archive may have another form of the word: then the slip shows in the stem.
      if (sameStart === 0 || stem.length < shortestMistyped) return [];
      return lemmasOf(known).some((lemma) => isOneTypo(stem, lemma)) ? [{ known, rank: commonness }] : [];
    });
    near.sort((left, right) => right.rank - left.rank);
    return near[0]?.known;
  }

  /** «Машинноеобучение»: two words, both known. */
  #inTwo(word: string): string | undefined {
    for (let cut = word.length - shortestPart; cut >= shortestPart; cut--) {
      const [left, right] = [word.slice(0, cut), word.slice(cut)];
      if (this.#isKnown(left) && this.#isKnown(right)) return `${left} ${right}`;
    }
    return undefined;
  }

  /** In any of its forms. */
  #isKnown(word: string): boolean {
    if (word.length < shortestPart) return false;
    return rootsOf(word).some((root) => {
      for (let place = this.#firstFrom(root); this.#words[place]?.word.startsWith(root); place++) {
        if (areForms(this.#words[place]?.word ?? '', word)) return true;
      }
      return false;
    });
  }

  #firstFrom(beginning: string): number {
    let [low, high] = [0, this.#words.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#words[middle]?.word ?? '') < beginning) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** How a word is spelled in any alphabet, but for the vowel that it ends with. */
function baseOf(word: string): string {
  return spellingOf(word).replace(/(?<=..)[aeiou]$/, '');
}

/** A word may stand in any form: its bases are tried too. «c» may be meant for «ц»: kuznecov. */
function readingsOf(word: string): readonly string[] {
  const readings = [word, ...lemmasOf(word)];
  return /c(?!h)/.test(word) ? [...readings, word.replace(/c(?!h)/g, 'ts')] : readings;
}
