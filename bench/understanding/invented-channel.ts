/** A small invented channel in which single posts are tried: a few posts of its past, then the post in question. */
import type { LabelledChannel } from './labelled-channel.ts';
import { messagesOf, parseLabels } from './labelled-channel.ts';

/** What the post in question answers; by its number. */
export const past = { firstMeeting: 1, firstRecording: 2, meeting: 3, vacancy: 4, talk: 5, review: 6 } as const;

/** Thursdays at 18:00 in Moscow; the meeting to come (or just held) is on 12 September 2024. */
const russian = [
  [
    1,
    '2024-09-03 12:00',
    'Друзья, 5 сентября в 18:00 Мария Орлова разберёт статью «Denoising Diffusion Probabilistic Models» (https://arxiv.org/abs/2006.11239). Приходите!',
  ],
  [2, '2024-09-07 12:00', 'Запись доклада Марии Орловой: https://youtu.be/aaaaaaaaaaa', 1],
  [
    3,
    '2024-09-08 12:00',
    'В четверг, 12 сентября, в 18:00 Пётр Лавров расскажет про «Mamba: Linear-Time Sequence Modeling with Selective State Spaces» https://arxiv.org/abs/2312.00752. Аудитория 214, есть зум.',
  ],
  [
    4,
    '2024-09-09 10:00',
    'Открыта вакансия: ищем инженера в группу поиска. Офис в Казани или удалёнка, зарплата обсуждается. Резюме присылайте на jobs@example.org',
  ],
  [
    5,
    '2024-09-09 15:00',
    'Наш Никита Береговой выступит на конференции «Данные и море» в Сочи 19 сентября с докладом «Как считать волны».',
  ],
  [
    6,
    '2024-09-10 11:00',
    'LoRA: Low-Rank Adaptation of Large Language Models\nhttps://arxiv.org/abs/2106.09685\n\nАвторы замораживают веса предобученной модели и обучают рядом с ней матрицы низкого ранга. Параметров становится в тысячи раз меньше, качество на GLUE не падает, а на инференсе матрицы складываются с весами. В экспериментах с GPT-3 метод не уступает полному дообучению. Минус: для каждой задачи нужны свои матрицы.',
  ],
] as const;

const english = [
  [
    1,
    '2024-09-03 12:00',
    'Our reading group meets on September 5 at 6pm: Mary Orland presents “Denoising Diffusion Probabilistic Models” (https://arxiv.org/abs/2006.11239). Come along!',
  ],
  [2, '2024-09-07 12:00', 'The recording of Mary’s talk: https://youtu.be/aaaaaaaaaaa', 1],
  [
    3,
    '2024-09-08 12:00',
    'On Thursday, September 12, at 6pm Peter Lawrence will tell us about “Mamba: Linear-Time Sequence Modeling with Selective State Spaces” https://arxiv.org/abs/2312.00752. Room 214 and Zoom.',
  ],
  [
    4,
    '2024-09-09 10:00',
    'We are hiring an engineer for the search team. Remote is fine. Send your CV to jobs@example.org',
  ],
  [
    5,
    '2024-09-09 15:00',
    'Nick Shore gives a talk at the conference Data & Sea in Brighton on September 19: “Counting waves”.',
  ],
  [
    6,
    '2024-09-10 11:00',
    'LoRA: Low-Rank Adaptation of Large Language Models\nhttps://arxiv.org/abs/2106.09685\n\nThe authors freeze the weights of the pretrained model and train low-rank matrices beside them. There are thousands of times fewer parameters, the quality on GLUE does not drop, and at inference the matrices are merged. In experiments with GPT-3 the method is on par with full fine-tuning.',
  ],
] as const;

export interface Tried {
  /** `2024-09-11 12:00` unless said otherwise: the eve of the meeting. */
  date?: string | undefined;
  answers?: keyof typeof past | undefined;
  media?: readonly string[] | undefined;
  forwardedFrom?: string | undefined;
  /** Of the channel; Moscow's unless said otherwise. */
  timeZone?: string | undefined;
}

/** Its number in that channel. */
export const triedId = 7;

/** The channel as a labelled one; no label of it is meant. */
export function inventedChannel(
  text: string,
  { date = '2024-09-11 12:00', answers, media = [], forwardedFrom, timeZone = 'Europe/Moscow' }: Tried = {},
): LabelledChannel {
  const isRussian = /\p{Script=Cyrillic}/u.test(text);
  const before = (isRussian ? russian : english).map(([id, sent, written, replyTo]) => ({
    id,
    date: sent,
    text: written,
    ...(replyTo && { replyTo }),
    expect: { kind: 'note' },
  }));
  const tried = {
    id: triedId,
    date,
    text,
    media,
    ...(answers && { replyTo: past[answers] }),
    ...(forwardedFrom && { forwardedFrom }),
    expect: { kind: 'note' },
  };
  const labels = parseLabels(
    JSON.stringify({
      channel: { name: 'Invented', username: 'invented', language: isRussian ? 'ru' : 'en', timeZone },
      topics: [],
      papers: {},
      events: {},
      talks: {},
      messages: [...before, tried],
    }),
    'invented',
  );
  return { name: 'invented', labels, messages: messagesOf(labels) };
}
