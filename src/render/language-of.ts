/** Which language a title is in, as far as its letters tell: for `lang` where it differs from the page's. */

/** `en` for Latin words on a page in Cyrillic, `ru` for Cyrillic words on a page in Latin, else undefined. */
export function languageOf(text: string, pageLanguage: string): 'en' | 'ru' | undefined {
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  const cyrillic = text.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
  if (latin + cyrillic === 0) return undefined;
  const language = latin > cyrillic ? 'en' : 'ru';
  return language === pageLanguage ? undefined : language;
}
