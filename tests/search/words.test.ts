import { describe, expect, it } from 'vitest';
import { fold, lettersOf, partsOf } from '../../src/search/words/fold.ts';
import { onOtherLayout } from '../../src/search/words/keyboard-layout.ts';
import { areForms, rootsOf } from '../../src/search/words/lemmas.ts';
import { distanceBetween, isOneTypo } from '../../src/search/words/one-typo.ts';
import { specialTermsIn } from '../../src/search/words/special-terms.ts';
import { isStopWord } from '../../src/search/words/stop-words.ts';
import { soundOf, spellingOf, toLatin } from '../../src/search/words/transliterate.ts';

/** One word a line, in many of its forms. */
const oneWord = `
нейронный нейронная нейронной нейронного нейронному нейронные нейронных нейронным нейронными нейронную
языковой языковая языковую языкового языковых языковыми
большой большая большого больших большими
сеть сети сетей сетям сетями сетью
модель модели моделей моделям моделями моделью
ошибка ошибки ошибок ошибкам ошибками ошибку
выборка выборок выборке
настройка настроек настройки
уровень уровня уровней уровнем
образец образца образцов
число числа чисел числами
письмо письма писем
ядро ядра ядер
день дня дней дню
рекомендация рекомендации рекомендаций рекомендациями
обучение обучения обучению обучением
обучать обучает обучают обучали обучал
лишить лишат лишил лишили
трансформер трансформера трансформеры трансформеров трансформерами
кузнецов кузнецова кузнецову кузнецовым кузнецове
никанорова никаноровой никанорову
болозовский болозовского болозовскому болозовским
шерман шермана шерману шерманом шермане
статья статьи статей статьям статьями статью
запись записи записей записью записями
встреча встречи встреч встречу
эмбеддинг эмбеддинга эмбеддинги эмбеддингов
векторизовать векторизует векторизовал векторизовали
байесовский байесовскому байесовского байесовская
вакансия вакансии вакансий
облако облака облаке облаком облаков
train trains trained training
tune tunes tuned tuning
model models modeling modelling modelled
query queries queried querying
embed embedding embeddings embedded
network networks networking
analysis analyses
study studies studied studying
box boxes
bias biases
recommend recommends recommended recommending
use uses used using
`
  .trim()
  .split('\n')
  .map((line) => line.split(' '));

describe('forms of a word', () => {
  it.each(oneWord.map((forms) => [forms[0], forms] as const))('«%s» and its forms find each other', (_, forms) => {
    const strangers = forms.flatMap((left) =>
      forms.filter((right) => !areForms(left, right)).map((right) => `${left} ≠ ${right}`),
    );
    expect(strangers).toEqual([]);
  });

  it.each(oneWord.map((forms) => [forms[0], forms] as const))(
    'all forms of «%s» begin as its roots say',
    (_, forms) => {
      const missed = forms.flatMap((left) => {
        const roots = rootsOf(left);
        return forms
          .filter((right) => !roots.some((root) => right.startsWith(root)))
          .map((right) => `${left}: ${right}`);
      });
      expect(missed).toEqual([]);
    },
  );

  it.each([
    ['сеть', 'сетка'],
    ['сеть', 'сетап'],
    ['мама', 'мамба'],
    ['car', 'care'],
    ['студент', 'студия'],
    ['rank', 'ranker'],
    ['век', 'вектор'],
    ['тема', 'темп'],
  ])('«%s» and «%s» are two words', (left, right) => {
    expect(areForms(left, right)).toBe(false);
  });

  it('glued words are told by their last part', () => {
    expect(areForms('abэксперимент', 'abэкспериментов')).toBe(true);
  });
});

describe('spelling', () => {
  it('ё is е, case and accents do not matter, й stays', () => {
    expect(fold('Ёлка')).toBe('елка');
    expect(fold('Ё\u0301ж NAÏVE йод')).toBe('еж naive йод');
  });

  it('signs are dropped or cut a word into parts', () => {
    expect(lettersOf('A/B-тест!')).toBe('abтест');
    expect(partsOf('fine-tuning')).toEqual(['fine', 'tuning']);
    expect(partsOf('++')).toEqual([]);
  });

  it.each([
    ['C++ и С++', ['cplusplus']],
    ['A/B, А/Б, А/В', ['abtest']],
    ['https://arxiv.org/abs/2305.18431v3', ['230518431']],
    ['C# и F#', ['csharp', 'fsharp']],
    ['10.1145/3447548.3467340', ['doi10114534475483467340']],
    ['+0.6% в 2023.10', []],
    ['на A/Business', []],
  ])('special terms of «%s»', (text, expected) => {
    expect(specialTermsIn(text)).toEqual(expected);
  });

  it('small words are told from words that say something', () => {
    expect(['как', 'и', 'the'].every(isStopWord)).toBe(true);
    expect(isStopWord('сеть')).toBe(false);
  });
});

describe('keyboard layouts', () => {
  it.each([
    ['ьфьиф', 'mamba'],
    ['hfccskrf', 'рассылка'],
    ["'v,tllbyu", 'эмбеддинг'],
    ['Кфтлшеусе', 'Rankitect'],
  ])('«%s» was meant as «%s»', (typed, meant) => {
    expect(onOtherLayout(typed)).toBe(meant);
  });

  it.each(['GPT-4о', '2024', ''])('«%s» is of both alphabets or of none and stays', (typed) => {
    expect(onOtherLayout(typed)).toBeUndefined();
  });
});

describe('two alphabets', () => {
  it.each([
    ['трансформер', 'transformer'],
    ['мамба', 'mamba'],
    ['эмбеддинг', 'embedding'],
    ['рекоммендер', 'recommender'],
    ['спарк', 'spark'],
    ['текст', 'text'],
  ])('«%s» and %s are spelled alike', (russian, english) => {
    expect(spellingOf(russian)).toBe(spellingOf(english));
  });

  it.each([
    ['хадуп', 'hadoop'],
    ['хайпердримбут', 'hyperdreambooth'],
    ['бенчмарк', 'benchmark'],
    ['хайлоад', 'highload'],
    ['чатгпт', 'chatgpt'],
    ['болозовский', 'bolozovsky'],
  ])('«%s» and %s sound alike', (russian, english) => {
    expect(soundOf(russian)).toBe(soundOf(english));
  });

  it('«модуль» is spelled unlike model', () => {
    expect(spellingOf('модуль')).not.toBe(spellingOf('model'));
    expect(toLatin('модуль')).toBe('modul');
  });
});

describe('typos', () => {
  it.each([
    ['трансформр', 'трансформер'],
    ['трансформеер', 'трансформер'],
    ['трансфармер', 'трансформер'],
    ['тарнсформер', 'трансформер'],
  ])('«%s» is one slip away from «%s»', (typed, meant) => {
    expect(isOneTypo(typed, meant)).toBe(true);
    expect(isOneTypo(meant, typed)).toBe(true);
  });

  it('two slips, or none, are not one', () => {
    expect(isOneTypo('тарнсформр', 'трансформер')).toBe(false);
    expect(isOneTypo('сеть', 'сеть')).toBe(false);
  });

  it('distances count changed letters', () => {
    expect(distanceBetween('hayperdrimbut', 'hyperdreambooth')).toBe(7 - 1);
    expect(distanceBetween('', 'abc')).toBe(3);
  });
});
