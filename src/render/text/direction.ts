/** Which texts have to be told their direction: those that begin with a letter of a script written from right to left. */

const rightToLeft =
  /^[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/** For `dir`; undefined where the page's own direction is right. What `auto` does, but it does not look into children. */
export function directionOf(text: string): 'rtl' | undefined {
  // By far the most texts begin so.
  if (/^[A-Za-zА-яЁё]/.test(text)) return undefined;
  const [first = ''] = /\p{L}/u.exec(text) ?? [];
  return rightToLeft.test(first) ? 'rtl' : undefined;
}
