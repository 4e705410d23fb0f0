/** Topics are found by their terms in any inflection, and only as whole words. */
import { describe, expect, it } from 'vitest';
import { openTopicIndex } from '../../../src/archive/topics.ts';

const index = openTopicIndex(
  [
    ['rl', 'Обучение с подкреплением', ['RL', 'обучение с подкреплением', 'reinforcement learning']],
    ['gnn', 'Графовые сети', ['GNN', 'графовая нейронная сеть']],
    ['rank', 'Ранжирование', ['ранжирование', 'learning to rank']],
    ['diffusion', 'Диффузия', ['диффузионная модель', 'diffusion model']],
    ['ab', 'Эксперименты', ['A/B']],
  ].map(([id, title, terms]) => ({
    id: String(id),
    title: String(title),
    terms: [terms ?? []].flat(),
    summary: '',
    about: '',
  })),
);
const topicsOf = (text: string): string[] => [...new Set(index.find(text).map(({ topic }) => topic))].sort();

describe('a term in whatever inflection', () => {
  it.each<[string, string[]]>([
    ['Про обучение с подкреплением', ['rl']],
    ['Об обучении с подкреплением и ранжировании', ['rank', 'rl']],
    ['Спорили о диффузионных моделях', ['diffusion']],
    ['Диффузионной моделью чинили фото', ['diffusion']],
    ['Графовыми нейронными сетями', ['gnn']],
    ['RL-агент играет', ['rl']],
    ['Без RL никуда', ['rl']],
    ['GNNs are fine', ['gnn']],
    ['Two GNN papers', ['gnn']],
    ['Diffusion models for sound', ['diffusion']],
    ['LEARNING TO RANK', ['rank']],
    ['Сделали A/B-тест', ['ab']],
    ['Ранжирования, ранжированию, ранжированием', ['rank']],
  ])('%s', (text, topics) => {
    expect(topicsOf(text)).toEqual(topics);
  });
});

describe('no term, though its letters are there', () => {
  it.each([
    'URL страницы',
    'Это rl в нижнем регистре',
    'Обучение без подкрепления',
    'Графовая база данных и нейронная сеть',
    'RLHF и прочее',
    'A и B сидели',
    'curl -L',
    'Learning, then a rank',
  ])('%s', (text) => {
    expect(topicsOf(text)).toEqual([]);
  });
});
