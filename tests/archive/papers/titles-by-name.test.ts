/** A name is held against the titles that share a word, letters or another name with it, and finds no fewer for that. */
import { expect, it } from 'vitest';
import { openTitleReader } from '../../../src/archive/papers/read-titles.ts';
import { openTitlesByName } from '../../../src/archive/papers/titles-by-name.ts';
import type { Work } from '../../../src/archive/papers/work-registry.ts';

const titles = [
  'CatBoost: unbiased boosting with categorical features',
  'Beyond Accuracy: Behavioral Testing of NLP Models with CheckList',
  'Self-Attentive Sequential Recommendation',
  'End-to-End Object Detection with Transformers',
  'Masked Autoencoders Are Scalable Vision Learners',
  'World Models',
];

function workOf(title: string, aliases: string[] = []): Work {
  return {
    arxiv: null,
    doi: null,
    openreview: null,
    urls: new Set(),
    companions: new Set(),
    titles: new Map([[title, 1]]),
    aliases: new Set(aliases),
    curated: undefined,
    evidence: [],
  };
}

const worksOf = openTitlesByName(
  [
    ...titles.map((title) => ({ work: workOf(title), title })),
    { work: workOf('On Tides', ['TideNet']), title: 'On Tides' },
  ],
  openTitleReader(),
);

it.each([
  ['begins the title', 'CatBoost', 'CatBoost: unbiased boosting with categorical features'],
  ['stands in the title', 'CheckList', 'Beyond Accuracy: Behavioral Testing of NLP Models with CheckList'],
  ['is made of words of the title', 'SASRec', 'Self-Attentive Sequential Recommendation'],
  ['is made of letters of the title', 'DETR', 'End-to-End Object Detection with Transformers'],
  ['is the title in small letters', 'world models', 'World Models'],
  ['was said beside the title', 'TideNet', 'On Tides'],
])('finds the one title when the name %s', (_, name, title) => {
  expect(worksOf(name).map((work) => [...work.titles.keys()])).toEqual([[title]]);
});

it.each(['Boosting', 'Tides', 'XGBoost', 'Beyond'])('finds no title for “%s”', (name) => {
  expect(worksOf(name)).toEqual([]);
});
