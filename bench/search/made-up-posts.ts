/**
 * Posts that nobody wrote, as many as are asked for: their words come up as often as words do in real texts (Zipf), new words
 * keep coming (Heaps), in all forms. In: a number. Out: search records, and the same pages as bare HTML for plain Pagefind.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { escapeHtml } from '../../src/render/text/escape.ts';
import type { SearchRecord } from '../../src/search/build/search-record.ts';
import { facetValue } from '../../src/search/facet-value.ts';
import { openDice } from '../dice.ts';

const root = new URL('../../', import.meta.url);
const kinds = ['review Обзор', 'recording Запись', 'announcement Анонс', 'note Заметка', 'talk Выступление'] as const;
const syllables = ['ка', 'ро', 'ми', 'не', 'ста', 'вер', 'тон', 'лю', 'град', 'пи', 'со', 'мел', 'дра', 'фу'] as const;
const endings = ['', 'а', 'ы', 'ой', 'ами', 'ов', 'ский', 'ского', 'ность', 'ировать', 'ация', 'ацию'] as const;
const firstNames = ['Анна', 'Мария', 'Ольга', 'Иван', 'Пётр', 'Тимур', 'Лидия', 'Руслан', 'Варвара', 'Глеб'] as const;
const lastNames = ['Ветрова', 'Кузьмин', 'Соловьёв', 'Ершов', 'Гринёва', 'Палей', 'Оганесян', 'Ткач'] as const;
const topics = ['Рекомендации', 'Зрение', 'Речь', 'Графы', 'Причинность', 'Обучение с подкреплением'] as const;
const wordsInPost = { low: 20, high: 220 };
/** One word in so many is one that no text here has. */
const rareness = 25;

export function makeRecords(count: number): SearchRecord[] {
  const dice = openDice(count);
  const words = commonWords();
  const word = () => {
    if (dice.oneIn(rareness)) {
      const length = dice.between(2, 4);
      return Array.from({ length }, () => dice.pick(syllables)).join('') + dice.pick(endings);
    }
    // A product of two throws is near enough to Zipf's law.
    const rank = Math.floor((dice.between(0, 9999) / 10_000) ** 3 * words.length);
    return words[rank] ?? 'и';
  };
  const sentence = (length: number) => Array.from({ length }, word).join(' ');
  return Array.from({ length: count }, (_, place) => {
    const day = new Date(Date.UTC(2016, 0, 1) + place * ((9 * 365 * 86_400_000) / count)).toISOString().slice(0, 10);
    const speaker = dice.between(0, firstNames.length * lastNames.length - 1);
    const name = `${firstNames[speaker % firstNames.length]} ${lastNames[Math.floor(speaker / firstNames.length)]}`;
    const topic = dice.between(0, topics.length - 1);
    return {
      url: `/posts/${place + 1}/`,
      day,
      text: sentence(dice.between(wordsInPost.low, wordsInPost.high)),
      fields: {
        title: sentence(dice.between(3, 9)),
        people: name,
        topics: topics[topic] ?? '',
        date: day,
        label: 'Обзор',
      },
      facets: {
        kind: [dice.pick(kinds)],
        speaker: [facetValue(`speaker-${speaker}`, name)],
        topic: [facetValue(`topic-${topic}`, topics[topic] ?? '')],
        year: [facetValue(day.slice(0, 4), day.slice(0, 4))],
        ...(dice.oneIn(4) && { has: ['recording С записью'] }),
      },
    };
  });
}

export function asHtml({ fields, text, facets }: SearchRecord): string {
  const filters = Object.entries(facets).flatMap(([name, values]) => values.map((value) => `${name}:${value}`));
  const spans = filters.map((filter) => `<span data-pagefind-filter="${escapeHtml(filter)}"></span>`).join('');
  return `<!doctype html><html lang="ru"><head><meta charset="utf-8"><title>x</title></head><body><main data-pagefind-body><h1>${escapeHtml(fields.title ?? '')}</h1><p>${escapeHtml(fields.people ?? '')}, ${escapeHtml(fields.topics ?? '')}, ${escapeHtml(fields.date ?? '')}</p><p>${escapeHtml(text)}</p>${spans}</main></body></html>`;
}

/** The words of the project's own Russian texts, the commonest first. */
function commonWords(): string[] {
  const folders = ['seeds/', 'bench/understanding/open/', 'content/topics/'];
  const counts = new Map<string, number>();
  for (const folder of folders) {
    for (const file of readdirSync(new URL(folder, root)).sort()) {
      if (!/\.(?:txt|md|yaml)$/.test(file)) continue;
      const text = readFileSync(new URL(folder + file, root), 'utf8');
      for (const [word] of text.matchAll(/[\p{L}\d]+(?:-[\p{L}\d]+)*/gu)) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return [...counts].sort(([, left], [, right]) => right - left).map(([word]) => word);
}
