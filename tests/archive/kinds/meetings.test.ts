/** Announcements and recordings of meetings in the many ways in which people write them. */
import { describe, expect, it } from 'vitest';
import { type Tried, tryPost } from '../invented-channel.ts';

const later: Tried = { date: '2024-09-14 12:00' };

describe('an announcement', () => {
  it.each<[string, Tried?]>([
    ['Собираемся 26 сентября в 19:00 и читаем «Scaling Laws for Neural Language Models». Ведёт Инна Чернышёва.', later],
    [
      'Журнальный клуб. 25 сентября, 17:00, ауд. 305. Ольга Ткаченко: «Highly accurate protein structure prediction with AlphaFold».',
      later,
    ],
    ['19 сентября в 18:00 Лев Гусев доложит о работе «Group Normalization».', later],
    [
      'Следующая читалка — 19.09 в 19:30. На столе «Deep Residual Learning for Image Recognition», докладывает Саша Белых.',
      later,
    ],
    [
      'Семинар лаборатории: 20 сентября (пятница), 16:00, к. 12. А. Н. Громов, «О сходимости стохастического градиента».',
      later,
    ],
    ['Paper club #14: «Segment Anything», 18 сентября, 18:30 мск, зум. Рассказывает Дина Фролова', later],
    [
      'В среду в 18:00 говорим о диффузии. Тимур Галиев покажет, как семплировать в четыре шага. Ссылка на зум: https://zoom.us/j/123',
      later,
    ],
    [
      'Приходите в четверг! В 18:00 обсудим RLHF и статью https://arxiv.org/abs/2203.02155, рассказывает Юля Ким.',
      later,
    ],
    ['Гость недели — Роман Шульц (EPFL). 24 сентября, 15:00. Тема: «Нейронные операторы».', later],
    [
      'Мы возвращаемся! Первая встреча сезона 3 октября в 18:00: Настя Журавлёва, «Toolformer: Language Models Can Teach Themselves to Use Tools».',
      later,
    ],
    ['На следующей неделе, 19 сентября, в 18:00, — продолжение про SSM: Пётр Лавров дочитает «Mamba».', later],
    ['RG 27/09 18:00\nSpeaker: Ксения Дорохова\nPaper: https://arxiv.org/abs/2305.14314', later],
    ['Напоминаем: через час начинаем! Зум тот же.', { date: '2024-09-12 17:00' }],
    ['Сегодня в 18:00 Пётр Лавров и «Мамба», не опаздывайте.', { date: '2024-09-12 10:00' }],
    ['Не забудьте, завтра «Мамба»! 18:00, аудитория 214.'],
    ['Уже завтра Пётр расскажет нам про SSM. Ждём в 18:00!', { answers: 'meeting' }],
    [
      'Ссылка на сегодняшнюю встречу: https://meet.google.com/abc-defg-hij',
      { date: '2024-09-12 16:00', answers: 'meeting' },
    ],
    ['Начинаем через 10 минут: https://zoom.us/j/55', { date: '2024-09-12 17:50' }],
    [
      'Открытый семинар кафедры пройдёт 30 сентября в 12:10. Докладчик — профессор Ирина Вайнштейн, тема — «Бандиты с контекстом».',
      later,
    ],
    ['Что делаете вечером 19-го? Мы в 19:00 разбираем ViT, ведёт Глеб Осин. Пицца за счёт лаборатории 🍕', later],
    ['Our next meeting: September 26, 5pm. Hannah Weiss walks us through “Attention Is All You Need”.', later],
    ['Journal club on Thursday at 4pm in room 12: Omar Haddad on “Neural Ordinary Differential Equations”.', later],
    ['Join us next Thursday, 6 pm, when Li Na discusses https://arxiv.org/abs/2010.11929', later],
    ['Reminder: Mamba with Peter tomorrow at six!'],
    ['Up next: “Chain-of-Thought Prompting”, 25 September, 18:00, hosted by Jonas Berg. Bring questions.', later],
    ['We start in 15 minutes, same Zoom.', { date: '2024-09-12 17:45', answers: 'meeting' }],
  ])('%s', (text, tried) => {
    expect(tryPost(text, tried).post.kind).toBe('announcement');
  });
});

describe('a recording', () => {
  it.each<[string, Tried?]>([
    ['Запись вчерашней встречи: https://youtu.be/bbbbbbbbbbb', { date: '2024-09-13 12:00' }],
    ['Выложили доклад Петра про Mamba: https://vkvideo.ru/video-1_2', later],
    ['Кто не смог прийти, вот видео: https://rutube.ru/video/abcdef/', { ...later, answers: 'meeting' }],
    ['https://youtu.be/bbbbbbbbbbb', { ...later, answers: 'meeting' }],
    ['Пётр Лавров. Mamba. Часть 1', { ...later, media: ['video'] }],
    [
      'Мамба на ютубе: https://www.youtube.com/watch?v=bbbbbbbbbbb\n\n00:00 Вступление\n05:10 SSM\n40:02 Вопросы',
      later,
    ],
    ['Видео готово! https://dzen.ru/video/watch/123', { ...later, answers: 'meeting' }],
    ['Прошлая встреча доехала до ютуба, смотрите: https://youtu.be/bbbbbbbbbbb', later],
    ['Залили четверговый доклад. Звук местами хромает, простите. https://youtu.be/bbbbbbbbbbb', later],
    ['Если вы всё пропустили: https://youtu.be/bbbbbbbbbbb', { ...later, answers: 'meeting' }],
    ['Смонтировали наконец сентябрьскую встречу с Петром: https://vk.com/video-1_2', { date: '2024-10-20 12:00' }],
    [
      'Mamba: Linear-Time Sequence Modeling with Selective State Spaces — рассказывает Пётр Лавров https://youtu.be/bbbbbbbbbbb',
      later,
    ],
    [
      'Доклад Петра можно пересмотреть здесь: https://youtu.be/bbbbbbbbbbb, а слайды тут: https://example.org/s.pdf',
      later,
    ],
    ['Аудио встречи от 12 сентября, видео, увы, не записалось.', { ...later, media: ['audio'] }],
    ['Вторая половина: https://youtu.be/ccccccccccc', { ...later, answers: 'firstRecording' }],
    [
      'Дублируем на VK Видео для тех, у кого ютуб не грузится: https://vkvideo.ru/video-1_3',
      { ...later, answers: 'firstRecording' },
    ],
    ['The recording of Thursday’s session is up: https://youtu.be/bbbbbbbbbbb', later],
    ['Missed Peter’s talk? Here you go: https://youtu.be/bbbbbbbbbbb', later],
    ['Video from our last meeting (Mamba) → https://youtu.be/bbbbbbbbbbb', later],
    ['You can now watch Peter explain Mamba: https://youtu.be/bbbbbbbbbbb', later],
  ])('%s', (text, tried) => {
    expect(tryPost(text, tried).post.kind).toBe('recording');
  });
});
