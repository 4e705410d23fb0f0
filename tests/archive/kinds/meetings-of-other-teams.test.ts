/** Meetings as teams of oceanographers and linguists write of them; written before it was known how they are read. */
import { describe, expect, it } from 'vitest';
import { type Tried, tryPost } from '../invented-channel.ts';

const later: Tried = { date: '2024-09-14 12:00' };

describe('announcement', () => {
  it.each<[string, Tried?]>([
    ['Семинар 26-го, 17:30, Zoom. Докладывает Зоя Тихих. Статья: Neural Tangent Kernel.'],
    ['Журнальный клуб 🐦\nЧт 19 сентября, 18:00\nЕвгений Брыль — «World Models»'],
    ['В четверг в шесть слушаем Аркадия Лося: зачем дронам карта ветра. Ссылка придёт в чат за час.'],
    ['Paper club #18! Берём MuZero. Рассказчик: Лида Пак. Когда: 19.09, 18:00. Где: там же.'],
    [
      'Следующий гость — Ольга Штерн из Института океанологии. 19 сентября, 18:00, тема «Физически информированные сети для приливов».',
    ],
    ['Разбираем в среду вечером статью про TabPFN, ведёт Игнат Седых. 19:00, зум в закрепе.'],
    ['Мы уже в зуме, подтягивайтесь!', { date: '2024-09-12 17:45', answers: 'meeting' }],
    ['Коллеги, сегодня в 18:00 Лавров и Mamba. Не перепутайте аудиторию: 214.', { date: '2024-09-12 10:00' }],
    ['Кто соскучился по теории? 19 сентября Вера Ким докажет нам сходимость Adam (или не докажет). 18:00.'],
    ['Next Thursday at 6 we read RETRO with Alice Moon. Bring questions.'],
    ['Sept 19, 18:00 — Diego Luna on retrieval. Paper: https://arxiv.org/abs/2112.04426'],
    ['Тема четверга: почему большие модели врут. Спикер Фарида Исламова, как всегда в 18:00.'],
    ['19.09 у нас двойной сеанс: сперва Тимур Хан про S4, потом Аня Лис про Hyena. Старт в 17:00.'],
    ['Starting in 20 minutes: Peter on Mamba. Link is pinned.', { date: '2024-09-12 17:40' }],
    ['Ждём только вас. Пётр уже открыл слайды, начинаем в 18:00.', { date: '2024-09-12 17:50' }],
    ['Вечером Mamba, приходите с вопросами. 18:00, 214.', { date: '2024-09-12 09:10' }],
    ['Коллоквиум. 19.09.2024, 18:00, ауд. 431. А. Г. Тимашев (ИПМ). Тензорные поезда в уравнениях переноса.'],
    ['Теперь официально: ридинг 19-го, в шесть, про Whisper. Рассказываю сам.'],
    ['Что: LoRA и её родня. Кто: Марк Зайцев. Когда: чт 19.09, 18:00. Где: зум.'],
    ['Четверг посвятим спектральной нормализации. Ведёт Дарина Гусь, как обычно в шесть.'],
    [
      'У нас гости! 19 сентября к нам приедет Шамиль Абдуллин (КФУ) и в 17:00 расскажет, как сети предсказывают землетрясения. Вход свободный, паспорт не нужен.',
    ],
    [
      'Hey all, journal club is on again: Thu 19 Sept, 6 pm, room B2. Paper by vote: "Language Models are Few-Shot Learners".',
    ],
    ['Up next: Wanda Lis on neural tangent kernels, Thursday at 6. Bring a laptop.'],
    ['Полчаса до старта, ссылка та же', { date: '2024-09-12 17:30', answers: 'meeting' }],
    ['Начинаем! https://telemost.example.org/1', { date: '2024-09-12 17:58' }],
    [
      'Собираемся в следующую среду читать про дистилляцию (Hinton et al., https://arxiv.org/abs/1503.02531). Кто ведёт, решим на месте. 18:30.',
    ],
    ['📅 19 сентября 🕕 18:00 📍 зум\nМладен Попович, «Sparse attention»\nПриходите!'],
  ])('%s', (text, tried) => {
    expect(tryPost(text, { ...later, ...tried }).post.kind).toBe('announcement');
  });
});

describe('reschedule', () => {
  it.each<[string, Tried?]>([
    ['Лавров просит прощения: лучше 17 сентября, час прежний.', { date: '2024-09-11 12:00' }],
    ['Меняем четверг на пятницу. Остальное как было.', { date: '2024-09-11 12:00', answers: 'meeting' }],
    ['Сегодня начнём на час позже, в 19:00: у Петра экзамен.', { date: '2024-09-12 11:00' }],
    ['Из-за учений в корпусе Mamba переедет на следующую среду, 18 сентября.', { date: '2024-09-11 12:00' }],
    ['Правильная дата: 13 сентября.', { date: '2024-09-11 12:00', answers: 'meeting' }],
    ['The Mamba session has to wait a week: September 19, 6pm.', { date: '2024-09-11 12:00' }],
    ['Sorry, Friday instead. Same time.', { date: '2024-09-11 12:00', answers: 'meeting' }],
    ['Аудиторию отдали первокурсникам до 19:00, так что начнём в 19:15.', { date: '2024-09-11 12:00' }],
    ['Встречу с Лавровым сдвинули: ждём вас 16 сентября в 17:00.', { date: '2024-09-11 12:00' }],
    [
      'Друзья, накладка: в четверг не выходит. Переигрываем на понедельник, 16-е, в то же время.',
      { date: '2024-09-11 12:00' },
    ],
    ['Сдвигаемся: 12 сентября, но в 19:30.', { date: '2024-09-11 12:00', answers: 'meeting' }],
    ['Mamba теперь во вторник (17.09), время прежнее.', { date: '2024-09-11 12:00' }],
    ["Peter's flight is late: Mamba starts at 7 pm tomorrow, not at 6.", { date: '2024-09-11 12:00' }],
    ['New date: September 20. Everything else stays.', { date: '2024-09-11 12:00', answers: 'meeting' }],
    ['Маленькое изменение в расписании: Лавров выступит не завтра, а через неделю.', { date: '2024-09-11 12:00' }],
  ])('%s', (text, tried) => {
    expect(tryPost(text, { ...later, ...tried }).post.kind).toBe('reschedule');
  });
});

describe('cancellation', () => {
  it.each<[string, Tried?]>([
    ['Петя слёг с ангиной, вечером ничего не будет.', { date: '2024-09-12 11:00' }],
    ['Сегодня без нас: в корпусе отключили воду.', { date: '2024-09-12 11:00' }],
    ['Увы, не сложилось. Mamba снимается.', { date: '2024-09-11 12:00', answers: 'meeting' }],
    ['Завтрашнюю встречу проведём как-нибудь потом, о дате сообщим.', { date: '2024-09-11 12:00' }],
    ['Завтра Лаврова не будет, он в командировке. Перенесём когда-нибудь на октябрь.', { date: '2024-09-11 12:00' }],
    ['No Mamba tomorrow, folks. Peter lost his voice.', { date: '2024-09-11 12:00' }],
    ['Tomorrow is off. We will find another slot in October.', { date: '2024-09-11 12:00', answers: 'meeting' }],
    ['Пётр Лавров завтра летит на похороны, обсуждение отменяем. Осенью позовём снова.', { date: '2024-09-11 12:00' }],
    ['К сожалению, завтра встречи не будет. Причины семейные, у Петра всё хорошо.', { date: '2024-09-11 12:00' }],
    ['Отменяется: у нас авария, нет света. До следующего раза!', { date: '2024-09-12 11:00', answers: 'meeting' }],
    ['Завтра НЕ собираемся. Новую дату напишем.', { date: '2024-09-11 12:00' }],
    ["Tomorrow's Mamba reading is cancelled, Peter has the flu.", { date: '2024-09-11 12:00' }],
    ['We have to call this one off. Sorry!', { date: '2024-09-11 12:00', answers: 'meeting' }],
    ['Семинар Лаврова снят с расписания до октября.', { date: '2024-09-11 12:00' }],
  ])('%s', (text, tried) => {
    expect(tryPost(text, { ...later, ...tried }).post.kind).toBe('cancellation');
  });
});

describe('recording', () => {
  it.each<[string, Tried?]>([
    ['Mamba на RUTUBE: https://rutube.ru/video/aaaabbbbccccddddeeeeffff00001111/'],
    ['Четверговая встреча теперь и в VK Видео: https://vkvideo.ru/video-1_2'],
    ['Mamba. Часть 2, ответы на вопросы.', { media: ['video'] }],
    ['https://youtu.be/bbbbbbbbbbb', { answers: 'meeting' }],
    ['Пропустили Петра? Ничего страшного: https://dzen.ru/video/watch/66e1aa'],
    ['Пётр Лавров про Mamba. Звук местами плывёт.', { media: ['video'] }],
    ['In case you missed Thursday: https://youtu.be/bbbbbbbbbbb'],
    ['Запись нашлась! Первый час на https://youtu.be/bbbbbbbbbbb, второй на https://youtu.be/ccccccccccc'],
    ['Наконец-то звук вычищен. Mamba с Лавровым: https://vimeo.com/123456789', { date: '2024-10-20 12:00' }],
    ['Видео четверга: https://www.youtube.com/watch?v=bbbbbbbbbbb&t=35s'],
    ['Держите!', { answers: 'meeting', media: ['video'] }],
    ['Кто пропустил Mamba: https://vk.com/video-1_456239017, первые две минуты без звука'],
    ['Peter on Mamba, now with captions: https://youtu.be/bbbbbbbbbbb'],
    [
      'Доклад Петра Лаврова выложен на Рутуб https://rutube.ru/video/private/aaaabbbbccccddddeeeeffff00001111/?p=abc',
      { date: '2024-09-16 12:00' },
    ],
    ['12 сентября. Лавров. Mamba.', { date: '2024-09-16 12:00', media: ['video'] }],
  ])('%s', (text, tried) => {
    expect(tryPost(text, { ...later, ...tried }).post.kind).toBe('recording');
  });
});
