/** Papers in phrasings of invented teams of chemists and hydrologists, tried after the labelled channels were read rightly. */
import { describe, expect, it } from 'vitest';
import { type Tried, tryPost } from '../invented-channel.ts';

const later: Tried = { date: '2024-09-14 12:00' };

function papersOf(text: string, tried: Tried): string[] {
  const { archive, post } = tryPost(text, tried);
  return post.papers
    .map((id) => archive.papers.find((candidate) => candidate.id === id))
    .map((paper) => paper?.arxiv ?? paper?.doi ?? paper?.title ?? '')
    .sort();
}

describe('papers', () => {
  it.each<[string, string[]]>([
    ['19 сентября в 18:00 Анна Крылова, по статье 2106.01345 с архива: как планировать без модели.', ['2106.01345']],
    [
      '19 сентября в 18:00 Анна Крылова про Stochastic Gradient Hamiltonian Monte Carlo. Формул будет мало.',
      ['Stochastic Gradient Hamiltonian Monte Carlo'],
    ],
    [
      '19 сентября в 18:00 две работы: «Deep Sets» и «Set Transformer». Анна Крылова сравнит.',
      ['Deep Sets', 'Set Transformer'],
    ],
    [
      '19 сентября в 18:00 читаем сразу три статьи: «Deep Sets», «Set Transformer» и «Slot Attention».',
      ['Deep Sets', 'Set Transformer', 'Slot Attention'],
    ],
    ['19 сентября в 18:00: β-VAE, Анна Крылова.', ['β-VAE']],
  ])('%s', (text, papers) => {
    expect(papersOf(text, later)).toEqual(papers);
  });
  it.each<[string, string[]]>([
    [
      'September 19, 6pm: Anna Crane on A simple framework for predicting solubility. All welcome.',
      ['A simple framework for predicting solubility'],
    ],
    [
      'Thursday, September 19, 6pm: we read How wrong am I? A study of rainfall nowcasting. Anna Crane leads.',
      ['How wrong am I? A study of rainfall nowcasting'],
    ],
    [
      'September 19, 6pm. Two short ones: “Deep Sets” and “Set Transformer”. Anna Crane presents both.',
      ['Deep Sets', 'Set Transformer'],
    ],
    ['September 19, 6pm: Anna Crane and Tom Hill take Slot Attention apart.', ['Slot Attention']],
    ['The recording: DiffDock, with Anna Crane. https://youtu.be/mmmmmmmmmmm', []],
    [
      'Paper of the month: DiffDock\n\nReading it again, the method is short and the evaluation is long. The authors replace scoring by sampling, and the network is trained on poses. The experiments are honest about failures, and the appendix lists all of them. What we did not like: the split leaks proteins, and the baselines are weak. The code runs, which is rare in this field. We would read it again.',
      ['DiffDock'],
    ],
    [
      'Guest talk on September 19, 6pm: Ines Prado (Porto) speaks about her own work, “What a gauge cannot see”. No reading needed.',
      [],
    ],
  ])('%s', (text, papers) => {
    expect(papersOf(text, later)).toEqual(papers);
  });
});
