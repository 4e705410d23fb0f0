/** Which language a title is in, as far as its letters tell: for `lang` where it differs from the page's. */

/** Of most letters that there are here: 1 for Latin ones, 2 for Cyrillic ones, 0 for all other signs. */
const scripts = Uint8Array.from({ length: 0x530 }, (_none, code) => scriptOf(String.fromCodePoint(code)));

function scriptOf(character: string): 0 | 1 | 2 {
  if (/\p{Script=Latin}/u.test(character)) return 1;
  return /\p{Script=Cyrillic}/u.test(character) ? 2 : 0;
}

/** `en` for Latin words on a page in Cyrillic, `ru` for Cyrillic words on a page in Latin, else undefined. */
export function languageOf(text: string, pageLanguage: string): 'en' | 'ru' | undefined {
  let [latin, cyrillic] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    const script = scripts[text.charCodeAt(at)] ?? scriptOf(String.fromCodePoint(text.codePointAt(at) ?? 0));
    if (script === 1) latin++;
    else if (script === 2) cyrillic++;
  }
  if (latin + cyrillic === 0) return undefined;
  const language = latin > cyrillic ? 'en' : 'ru';
  return language === pageLanguage ? undefined : language;
}
