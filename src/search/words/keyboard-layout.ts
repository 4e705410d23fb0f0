/** Keyboard layouts: what a person meant who forgot to switch. In: typed text. Out: the same keys on the other layout. */

const latinKeys = '`qwertyuiop[]asdfghjkl;\'zxcvbnm,.~QWERTYUIOP{}ASDFGHJKL:"ZXCVBNM<>';
const russianKeys = 'ёйцукенгшщзхъфывапролджэячсмитьбюЁЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ';

const toRussian = new Map([...latinKeys].map((key, place) => [key, russianKeys[place] ?? key]));
const toLatin = new Map([...russianKeys].map((key, place) => [key, latinKeys[place] ?? key]));

/** «ьфьиф» → «mamba», «hfccskrf» → «рассылка». Text of both alphabets, or of none, was typed as meant: undefined. */
export function onOtherLayout(text: string): string | undefined {
  const hasRussian = /[а-яё]/i.test(text);
  const hasLatin = /[a-z]/i.test(text);
  if (hasRussian === hasLatin) return undefined;
  const keys = hasRussian ? toLatin : toRussian;
  return [...text].map((key) => keys.get(key) ?? key).join('');
}
