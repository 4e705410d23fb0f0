/** Counted words: a number and the form of the word that its language asks for. */

/** Forms of a word by plural category; Russian has `few` and `many`, English has not. */
export interface PluralForms {
  one: string;
  few?: string;
  many?: string;
  other: string;
}

/** A function that writes «5 встреч» with a non-breaking space, for one language. */
export function pluralizer(locale: string): (count: number, forms: PluralForms) => string {
  const rules = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  return (count, forms) => {
    const category = rules.select(count);
    const form = category === 'one' || category === 'few' || category === 'many' ? forms[category] : undefined;
    return `${numbers.format(count)}\u00a0${form ?? forms.other}`;
  };
}
