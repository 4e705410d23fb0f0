/** Papers named in English sentences, where a title is set among words of its own language. */
import { describe, expect, it } from 'vitest';
import { tryPost } from '../invented-channel.ts';

function papersOf(text: string): string[] {
  const { archive, post } = tryPost(text, { date: '2024-09-14 12:00' });
  return post.papers.map((id) => {
    const paper = archive.papers.find((candidate) => candidate.id === id);
    return paper?.arxiv ?? paper?.doi ?? paper?.title ?? id;
  });
}

describe('one paper is named', () => {
  it.each<[string, string]>([
    ['This Thursday at 6pm Anna Crane presents An Image is Worth 16x16 Words.', 'An Image is Worth 16x16 Words'],
    [
      'September 19, 6pm. Anna Crane on Masked Autoencoders Are Scalable Vision Learners.',
      'Masked Autoencoders Are Scalable Vision Learners',
    ],
    [
      'September 19, 18:00, room 3: Emerging Properties in Self-Supervised Vision Transformers (Caron et al., ICCV 2021). Anna leads.',
      'Emerging Properties in Self-Supervised Vision Transformers',
    ],
    ['Next week (September 19, 6pm): "Deep Sets". Anna Crane will walk us through it.', 'Deep Sets'],
    [
      'On September 19 at 6pm we read “On the hardness of learning parities with noise”, presented by Anna Crane.',
      'On the hardness of learning parities with noise',
    ],
    [
      'Paper for September 19 (6pm, Zoom): Learning Transferable Visual Models From Natural Language Supervision',
      'Learning Transferable Visual Models From Natural Language Supervision',
    ],
    [
      '📄 Swin Transformer: Hierarchical Vision Transformer using Shifted Windows\n🗓 September 19, 18:00\n🎤 Anna Crane',
      'Swin Transformer: Hierarchical Vision Transformer using Shifted Windows',
    ],
    [
      'We continue with lattices on September 19 at 18:00: Regev’s “On lattices, learning with errors, random linear codes, and cryptography”.',
      'On lattices, learning with errors, random linear codes, and cryptography',
    ],
    ['September 19 at 6pm: the DINOv2 paper with Anna Crane.', 'DINOv2'],
    ['September 19 at 6pm: Anna Crane on DETR.', 'DETR'],
    ['Anna Crane tackles NeRF on September 19 at 6pm.', 'NeRF'],
    ['September 19, 6pm, Anna Crane: ConvNeXt and why it works.', 'ConvNeXt'],
    [
      'The recording of Anna Crane on “Visual Instruction Tuning”: https://youtu.be/mmmmmmmmmmm',
      'Visual Instruction Tuning',
    ],
    [
      'Denoising Diffusion Implicit Models\n\nA short note on why I keep coming back to this one. The authors replace the Markov chain by a process that skips steps, and the same network samples fifty times faster. Nothing is retrained. The price is a little diversity, and I have yet to see anybody complain. The appendix has a neat derivation of the variance, and the experiments on CelebA are honest about failures. If you only read one section, read the fourth.',
      'Denoising Diffusion Implicit Models',
    ],
    [
      'Re-reading Attention Is All You Need after five years. What struck me: how little the authors say about attention itself, and how much about the schedule of the learning rate. The model that changed the field is presented as a faster way to translate German. The ablation table is a lesson in restraint: they vary heads, key sizes, dropout, and report the losses too. The decoder got all the fame later; in the paper it is an afterthought.',
      'Attention Is All You Need',
    ],
    ['This Tuesday at 5pm: Mask R-CNN with Tom Hill. Old but gold.', 'Mask R-CNN'],
    [
      'Tuesday 17:00. Tom Hill on 3D Gaussian Splatting for Real-Time Radiance Field Rendering.',
      '3D Gaussian Splatting for Real-Time Radiance Field Rendering',
    ],
    [
      'Tuesday, 5pm: Tom Hill, “A proof of the Kahn–Kalai conjecture” by Park and Pham.',
      'A proof of the Kahn–Kalai conjecture',
    ],
    ['Во вторник в 17:00 обсуждаем Vision Transformer. Ведёт Анна Крылова.', 'Vision Transformer'],
    ['Во вторник в 17:00: Анна Крылова, Kolmogorov-Arnold Networks.', 'Kolmogorov-Arnold Networks'],
    [
      'Во вторник в 17:00 Анна Крылова, «Обучение на предпочтениях людей» (Christiano et al., 2017).',
      'Обучение на предпочтениях людей',
    ],
  ])('%s', (text, title) => {
    expect(papersOf(text)).toEqual([title]);
  });

  it('and another beside it', () => {
    expect(papersOf('September 19, 6pm: Anna Crane compares “Deep Sets” and “Set Transformer”.')).toEqual([
      'Deep Sets',
      'Set Transformer',
    ]);
  });
});

describe('no paper is named', () => {
  it.each([
    'See you at the Winter School on Machine Learning in Les Houches!',
    'We moved to the Alan Turing Building, third floor. Bring your badge.',
    'Happy New Year from the Computational Vision Group!',
    'Thanks to the Royal Society of Edinburgh for the grant.',
    'Anna Crane gives a talk at the Women in Computer Vision Workshop on Friday.',
    'Reminder: the Department of Computer Science is closed on Monday.',
  ])('%s', (text) => {
    expect(papersOf(text)).toEqual([]);
  });
});
