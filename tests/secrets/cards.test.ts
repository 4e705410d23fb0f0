/** Numbers of bank cards are taken out however they are written; other long numbers stay. All numbers are invented. */
import { describe, expect, it } from 'vitest';
import { redactionMark, redactText } from '../../src/archive/redact/redact-text.ts';

describe('the number of a bank card', () => {
  it.each([
    ['Mir', ['2200036925814707', '2204814703692586']],
    [
      'Mastercard',
      ['5136925814703694', '5558147036925810', '2221703692581471', '2229369258147032', '2230036925814701'],
    ],
    [
      'Mastercard of the newer series',
      ['2290036925814708', '2314703692581479', '2625814703692587', '2700036925814702'],
    ],
    ['Mastercard, the last of the series', ['2719369258147039', '2720036925814708']],
    ['Visa', ['4814703692581470']],
    ['American Express', ['348147036925816', '379258147036922']],
    ['JCB', ['3558147036925815']],
    ['Maestro', ['5003692581470366', '5869258147036928']],
    ['UnionPay', ['6258147036925811', '6258147036925814705']],
    ['Uzcard and Humo', ['8600036925814700', '9860036925814703']],
  ])('of %s is taken out', (_system, numbers) => {
    for (const number of numbers) expect(redactText(`Карта ${number}, спасибо`, [])).toBe('Карта •••, спасибо');
  });

  it.each([
    ['by four', '4814 7036 9258 1470'],
    ['by four, with three figures left', '6258 1470 3692 5814 705'],
    ['as American Express does', '3481 470369 25816'],
    ['with strokes', '4814-7036-9258-1470'],
    ['with long strokes', '4814–7036–9258–1470'],
    ['with points', '4814.7036.9258.1470'],
    ['with two spaces', '4814  7036  9258  1470'],
    ['with slashes', '4814/7036/9258/1470'],
  ])('is taken out when it is set apart %s', (_way, written) => {
    expect(redactText(`Карта ${written}, спасибо`, [])).toBe(`Карта ${redactionMark}, спасибо`);
  });

  it('is taken out behind the number of a list, and before a month and a code', () => {
    expect(redactText('2. 4814 7036 9258 1470 11/29 123', [])).toBe('2. ••• 11/29 123');
  });

  it('is taken out twice in one line', () => {
    expect(redactText('4814 7036 9258 1470 / 2200 0369 2581 4707', [])).toBe('••• / •••');
  });

  it('is taken out at the end of a sentence and behind a comma with a space', () => {
    expect(redactText('Вот, 4814703692581470.', [])).toBe('Вот, •••.');
  });
});

describe('a number that is no card', () => {
  it.each([
    ['its check digit is wrong', '4814703692581471'],
    ['only its first half has a right check digit', '4111111111111112'],
    ['no bank begins so: 1', '1703692581470368'],
    ['no bank begins so: 7', '7925814703692583'],
    ['no bank begins so: 2199', '2199369258147038'],
    ['no bank begins so: 2205', '2205581470369255'],
    ['no bank begins so: 2220', '2220036925814703'],
    ['no bank begins so: 2721', '2721703692581476'],
    ['no bank begins so: 2730', '2730036925814706'],
    ['no bank begins so: 28', '2869258147036925'],
    ['no bank begins so: 36', '3625814703692585'],
    ['no bank begins so: 38', '3869258147036923'],
    ['no bank begins so: 59', '5936925814703696'],
    ['no bank begins so: 8601', '8601703692581478'],
    ['no bank begins so: 9861', '9861703692581471'],
    ['it is too long', '62581470369258147036'],
    ['it is too short', '48147036925812'],
    ['thousands are set apart', '4 814 703 692 581 470'],
    ['its figures are in groups of five', '48147 03692 58147 0'],
    ['only its first group has four figures', '4814 703 692 581 470'],
    ['it stands behind a decimal point', '0.4814703692581470'],
    ['it stands behind a decimal comma', '0,4814703692581470'],
    ['it goes on over lines', '4814 7036\n9258 1470'],
  ])('is left as it is: %s', (_reason, number) => {
    expect(redactText(`Итого ${number}!`, [])).toBe(`Итого ${number}!`);
  });
});
