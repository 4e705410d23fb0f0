/** Makes texts in which a pattern finds something, out of the pattern itself. In: a regular expression. Out: such texts, always the same. */
import { type AST, RegExpParser } from '@eslint-community/regexpp';
import { openDice } from '../../../bench/dice.ts';

const parser = new RegExpParser();
/** What a class that names no letters may stand for. */
const signs = [...'аяЁёzAkS019 .,:«»()–—-_/=?#\n'];
const properties: Readonly<Record<string, string>> = { L: 'щQ', Lu: 'ЩQ', Ll: 'щq', N: '7', M: '\u0301', P: '.' };

/** What looks around is left to chance, and what then finds nothing is left out. */
export function textsOf(pattern: RegExp, wanted: number): string[] {
  const { source, unicode, ignoreCase } = pattern;
  const { alternatives } = parser.parsePattern(source, 0, source.length, { unicode });
  const dice = openDice(source.length);
  const once = new RegExp(source, unicode ? (ignoreCase ? 'iu' : 'u') : ignoreCase ? 'i' : '');
  const made: string[] = [];
  for (let trial = 0; trial < wanted; trial++) {
    const text = anyOf(alternatives);
    const cased = ignoreCase && dice.oneIn(3) ? text.toUpperCase() : text;
    for (const whole of [cased, ` ${cased} `, `\n${cased}\n`]) if (once.test(whole)) made.push(whole);
  }
  return made;

  function anyOf(some: readonly AST.Alternative[]): string {
    return (pick(some)?.elements ?? []).map(textOf).join('');
  }

  function pick<Item>(items: readonly Item[]): Item | undefined {
    return items[dice.between(0, items.length - 1)];
  }

  function textOf(element: AST.Element): string {
    switch (element.type) {
      case 'Character':
        return String.fromCodePoint(element.value);
      case 'Group':
      case 'CapturingGroup':
        return anyOf(element.alternatives);
      case 'Quantifier':
        return repeated(element);
      case 'CharacterClass':
        return signOf(element);
      case 'CharacterSet':
        return signOfSet(element);
      case 'Assertion':
        // What stands before has to be there; what stands behind comes in its turn, or not at all.
        return element.kind === 'lookbehind' && !element.negate ? anyOf(element.alternatives) : '';
      default:
        return '';
    }
  }

  function repeated({ min, max, element }: AST.Quantifier): string {
    const times = min + (max > min ? dice.between(0, Math.min(3, max - min)) : 0);
    return Array.from({ length: times }, () => textOf(element)).join('');
  }

  function signOf({ negate, elements, raw }: AST.CharacterClass): string {
    const fits = new RegExp(raw, unicode ? 'u' : '');
    const element = negate
      ? undefined
      : pick<AST.ClassRangesCharacterClassElement | AST.UnicodeSetsCharacterClassElement>(elements);
    if (element?.type === 'Character') return String.fromCodePoint(element.value);
    if (element?.type === 'CharacterClassRange')
      return String.fromCodePoint(dice.between(element.min.value, element.max.value));
    return pick(signs.filter((sign) => fits.test(sign))) ?? '';
  }

  function signOfSet(set: AST.CharacterSet): string {
    if (set.kind === 'digit') return String(dice.between(0, 9));
    if (set.kind === 'property' && !set.negate) return pick([...(properties[set.value ?? set.key] ?? 'q')]) ?? '';
    const fits = new RegExp(set.raw, unicode ? 'u' : '');
    return pick(signs.filter((sign) => fits.test(sign))) ?? '';
  }
}
