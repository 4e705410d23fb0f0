/** Kinds, papers and speakers in phrasings of invented teams of chemists and hydrologists, tried after the labelled channels were read rightly. */
import { describe, expect, it } from 'vitest';
import { type Tried, tryPost } from '../invented-channel.ts';

const later: Tried = { date: '2024-09-14 12:00' };

describe('talks elsewhere', () => {
  it.each<[string, Tried?]>([
    [
      'Кристина Вольная в пятницу на РекаФесте (Пермь, ДК Солдатова) с докладом «Куда утекают данные». Вход бесплатный.',
    ],
    ['Завтра в 12:40 Роман Соболь рассказывает на «Гидрофоруме» (Тверь) про «Паводок за шесть часов до паводка».'],
    ['Соболь вернулся с ХимМатФеста в Иванове: «Паводок за шесть часов» слушали стоя.'],
    ['Weber speaks at HydroML in Delft tomorrow: "Gauges that lie". The stream is open.'],
    ['Рассказываю на Data Fest 20 сентября, как мы считаем китов: «Хвост как отпечаток».'],
    [
      'Запись круглого стола общества химиков с нашей Анной Лис появилась на сайте: «Катализ без мистики», https://youtu.be/fffffffffff',
    ],
    ['Ines Prado is back from ACS Fall in Denver. "Solvents by the million" drew a full room.'],
  ])('%s', (text, tried) => {
    expect(tryPost(text, tried ?? later).post.kind).toBe('talk');
  });
});

describe('digests in running text', () => {
  it.each<[string, Tried?]>([
    [
      'Осень получилась говорливой: Вольная («Куда утекают данные», Пермь), Соболь («Паводок за шесть часов», Тверь) и Ким («Снег на дисплее», Сочи) выступили на трёх конференциях.',
    ],
    [
      'Нас слышали на РекаФесте (Вольная, «Куда утекают данные»), на «Гидрофоруме» в Твери (Соболь, «Паводок за шесть часов») и в Сочи (Ким, «Снег на дисплее»).',
    ],
    [
      'Where we went this autumn:\n\nInes Prado: "Solvents by the million" (ACS Fall, Denver)\nTom Weber: "Gauges that lie" (HydroML, Delft)',
    ],
    [
      'Куда съездили:\n\nРекаФест (Пермь) | Кристина Вольная | Куда утекают данные\nГидрофорум (Тверь) | Роман Соболь | Паводок за шесть часов',
    ],
    [
      'Three people, three cities: Prado with "Solvents by the million" (Denver), Weber with "Gauges that lie" (Delft), Kim with "Snow on a screen" (Oslo).',
    ],
  ])('%s', (text, tried) => {
    expect(tryPost(text, tried ?? later).post.kind).toBe('digest');
  });
});

describe('notes that only mention such things', () => {
  it.each<[string]>([
    ['Еду на школу по химии в Казань, ищу соседа по номеру. Не храплю.'],
    ['Подскажите подкасты про воду и климат, чтобы слушать в поезде.'],
    ['Какие подкасты про химию вы бы порекомендовали первокурснику?'],
  ])('%s', (text) => {
    expect(tryPost(text, later).post.kind).toBe('note');
  });
});

describe('meetings of others', () => {
  it.each<[string]>([
    ['Соседняя лаборатория зовёт на свой семинар 19 сентября в 18:00.'],
    ['Коллеги из соседнего института приглашают 19 сентября в 18:00 на встречу о белках.'],
    ['Our friends across the street host a session on September 19 at 6pm.'],
    ['Итоги голосования: читаем про белки. Спасибо всем, кто выбрал, и отдельно тем, кто спорил до самой ночи.'],
  ])('%s', (text) => {
    expect(tryPost(text, later).post.kind).toBe('note');
  });
});

describe('meetings', () => {
  it.each<[string, string]>([
    ['Встречаемся 19 сентября в 18:00. На этот раз без докладчика: сообща обсудим «Deep Sets».', 'announcement'],
    ['19 сентября в 18:00 на семинаре Кристина Вольная с «Deep Sets».', 'announcement'],
    ['Выздоравливайте, Пётр! Сегодняшний семинар отменяется.', 'cancellation'],
    ['Сегодня семинар отменяем, новую дату назовём позже.', 'cancellation'],
    [
      '19 сентября, 18:00, обычная аудитория.\n\n1. Кристина Вольная: Deep Sets (1703.06114)\n2. Роман Соболь: Set Transformer (1810.00825)',
      'announcement',
    ],
    [
      'Краткое содержание для тех, кто болел. Авторы Mamba выбирают, что помнить, параметры зависят от входа, и сложность остаётся линейной. На длинных последовательностях модель обгоняет трансформер, на коротких наравне. Эксперименты с ДНК понравились больше.',
      'review',
    ],
    [
      'Видео с «Химфорума» опубликовали. Кристина Вольная, «Кристаллы без нервов»: https://youtu.be/fffffffffff',
      'talk',
    ],
    ['Research Fellow in river ice, grade 7 (£41,593), 24 months, closing 6 October.', 'vacancy'],
    ['Место лаборанта занято, спасибо всем.', 'vacancy'],
  ])('%s', (text, kind) => {
    expect(tryPost(text, { date: kind === 'cancellation' ? '2024-09-12 10:00' : '2024-09-14 12:00' }).post.kind).toBe(
      kind,
    );
  });
});

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

describe('speakers', () => {
  it.each<[string, string[], Tried?]>([
    ['19 сентября в 18:00. Вера Сомова + Игорь Шевченко разбирают «Deep Sets».', ['Вера Сомова', 'Игорь Шевченко']],
    [
      '19 сентября в 18:00 дебаты: Сомова Вера защищает «Deep Sets», Дурдень Игорь возражает.',
      ['Вера Сомова', 'Игорь Дурдень'],
    ],
    ['19 сентября в 18:00. Вера Сомова и Protein Workflows: что внутри.', ['Вера Сомова']],
    ['Recording: Anna Crane, Flood Diffusion. https://youtu.be/mmmmmmmmmmm', ['Anna Crane']],
    ['Recording of Thursday: Anna Crane vs Protein Networks. https://youtu.be/mmmmmmmmmmm', ['Anna Crane']],
  ])('%s', (text, speakers, tried) => {
    const { archive, post } = tryPost(text, tried ?? later);
    expect(post.speakers.map((id) => archive.speakers.find((speaker) => speaker.id === id)?.name ?? id).sort()).toEqual(
      speakers,
    );
  });
});
