/**
 * Tells whether a Russian word is a foreign name as it is spoken: «дримера» of Dreamer, «матрёшку» of Matryoshka, «виспер» of
 * Whisper. In: a name and a word. Out: yes or no. Vowels differ from one writer to the next, so only consonants are compared.
 */
import { oncePerSpelling } from './once-per-word.ts';

const foreign: readonly [RegExp, string][] = [
  [/sch|sh|tion|sion/g, 's'],
  [/th/g, 't'],
  [/ph|wh/g, 'v'],
  [/ch|ck|kh|qu/g, 'k'],
  [/x/g, 'ks'],
  [/c(?=[eiy])/g, 's'],
];
/** Sounds that one script tells apart and the other may not. */
const alike: Readonly<Record<string, string>> = {
  ...{ b: 'p', p: 'p', d: 't', t: 't', g: 'k', k: 'k', c: 'k', q: 'k', h: 'k', f: 'v', v: 'v', w: 'v' },
  ...{ s: 's', z: 's', j: 's', m: 'm', n: 'n', l: 'l', r: 'r' },
  ...{ б: 'p', п: 'p', д: 't', т: 't', г: 'k', к: 'k', х: 'k', ч: 'k', ф: 'v', в: 'v' },
  ...{ с: 's', з: 's', ж: 's', ш: 's', щ: 's', ц: 's', м: 'm', н: 'n', л: 'l', р: 'r' },
};
const fewestSounds = 3;
/** «тигром», «тигров», «тиграх» */
const caseSounds = /^[mvk]?$/;

const soundsOf = oncePerSpelling((word): string => {
  let text = word.toLowerCase();
  for (const [written, sound] of foreign) text = text.replace(written, sound);
  const sounds = [...text].map((letter) => alike[letter] ?? '').join('');
  return sounds.replace(/(.)\1+/g, '$1');
});

const startsWithVowel = /^[aeiouyаеёиоуыэюя]/i;

/** Undefined where a name has too few sounds to be known by. */
export function readSpokenName(name: string): ((word: string) => boolean) | undefined {
  // «DreamerV3»
  const bare = (/^[a-z]{4,}/i.exec(name)?.[0] ?? '').replace(/(?<=[a-z])V$/, '');
  // «Chronos» has one sound there, «Chinchilla» another.
  const spellings = [soundsOf(bare), soundsOf(bare.replace(/ch/gi, 'sh'))].filter(
    (sounds) => sounds.length >= fewestSounds,
  );
  if (spellings.length === 0) return undefined;
  const opens = startsWithVowel.test(bare);
  return (word) => {
    if (startsWithVowel.test(word) !== opens) return false;
    const spoken = soundsOf(word);
    return spellings.some((sounds) => spoken.startsWith(sounds) && caseSounds.test(spoken.slice(sounds.length)));
  };
}
