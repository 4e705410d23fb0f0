/** Talks elsewhere, vacancies open and filled, and what is none of these, in the many ways in which people write them. */
import { describe, expect, it } from 'vitest';
import { type Tried, tryPost } from '../invented-channel.ts';

const later: Tried = { date: '2024-09-14 12:00' };

describe('a talk elsewhere', () => {
  it.each<[string, Tried?]>([
    ['Дина Фролова расскажет о холодном старте на RecSys Meetup 25 сентября, регистрация по ссылке.', later],
    ['Вчера Глеб Осин выступал в Казани на митапе Mobile ML. Зал был полон!', later],
    [
      'Никита вернулся из Сочи и делится видео: https://youtu.be/ddddddddddd',
      { date: '2024-09-25 12:00', answers: 'talk' },
    ],
    ['Видео доклада Никиты Берегового с «Данных и моря»: https://youtu.be/ddddddddddd', { date: '2024-09-25 12:00' }],
    ['Инна Чернышёва прочтёт открытую лекцию в Политехе 1 октября, вход свободный.', later],
    ['Завтра в 11:30 Тимур Галиев на сцене AI Journey. Есть трансляция.', later],
    ['Лев Гусев едет в Вену: его доклад приняли на ICML, постер во вторник.', later],
    ['В «Сириусе» идёт школа по биоинформатике, Ольга Ткаченко читает там курс о белках.', later],
    ['Я сегодня рассказывала школьникам о нейросетях в «Кванториуме». Вопросы были лучше, чем на конференциях.', later],
    ['Роман Шульц — приглашённый докладчик на OpenTalks.AI. 6 марта, Тбилиси.', { date: '2025-02-20 12:00' }],
    ['Наша Юля Ким участвует в круглом столе «ИИ и право» на форуме в Петербурге 18 сентября.', later],
    ['Jonas speaks at PyData Berlin on Friday. Say hi!', later],
    ['Hannah Weiss gave an invited lecture at ETH yesterday, slides are on her page.', later],
    ['Omar’s keynote from EuroSys is on YouTube: https://youtu.be/ddddddddddd', later],
    ['Настю Журавлёву можно будет послушать на Highload++ в декабре: «Агенты в проде».', later],
    ['Показали демо на ICRA! Саша Белых два часа отвечал на вопросы у стенда.', later],
  ])('%s', (text, tried) => {
    expect(tryPost(text, tried).post.kind).toBe('talk');
  });
});

describe('a vacancy', () => {
  it.each<[string, Tried?]>([
    ['В нашу лабораторию нужен постдок на два года, тема — нейронные операторы. Пишите Роману Шульцу.', later],
    ['Ищем к себе ML-инженера! Будете учить модели речи. Откликнуться: https://hh.ru/vacancy/1', later],
    ['Стажировка в команде рекомендаций: платим, учим, берём в штат. Заявки до 1 октября.', later],
    [
      'Хотите писать диссертацию о белках? Есть место в аспирантуре, стипендия и вычисления. Писать Ольге Ткаченко.',
      later,
    ],
    ['Нам не хватает рук: кто умеет в CUDA и хочет в Иннополис? Пишите в личку, расскажем про деньги и задачи.', later],
    [
      'Коллеги ищут разработчика компиляторов, удалённо, от 300 тысяч на руки. Контакт: @someone',
      { ...later, forwardedFrom: 'Работа для своих' },
    ],
    ['Открыли позицию Senior Data Scientist. Python, SQL, A/B. Тестового нет, две встречи.', later],
    ['Команда поиска растёт: зовём аналитика и двух бэкендеров. Присылайте CV.', later],
    ['Требуется лаборант в мокрую лабораторию, 0,5 ставки, график свободный.', later],
    [
      'We have an opening for a PhD student in robotics, starting January. Apply by October 15: https://uni.example.org/jobs/1',
      later,
    ],
    ['My group is looking for a research engineer (2 years, funded). DM me.', later],
    ['Come and work with us! Two intern positions in speech, paid, Berlin or remote.', later],
    ['Вакансия инженера в группу поиска пока не закрыта, резюме ждём.', later],
    ['Возьмём в команду джуна, который не боится SQL и котиков. Зарплата белая, офис у метро.', later],
  ])('%s', (text, tried) => {
    const { post } = tryPost(text, tried);
    expect(post.kind).toBe('vacancy');
    expect(post.kind === 'vacancy' && post.closed).not.toBe(true);
  });

  it.each<[string, Tried?]>([
    ['Вакансия закрыта, всем спасибо!', { answers: 'vacancy' }],
    ['Нашли! Спасибо всем, кто откликнулся.', { answers: 'vacancy' }],
    ['Инженера в группу поиска нашли, больше резюме не присылайте.'],
    ['Позиция в группе поиска уже занята.'],
    ['Неактуально, человек выходит в понедельник.', { answers: 'vacancy' }],
    ['Набор в группу поиска окончен, спасибо за отклики.'],
    ['Место занято 🎉 Знакомьтесь с новым коллегой!', { answers: 'vacancy' }],
    ['Больше не ищем: к нам пришёл замечательный инженер.', { answers: 'vacancy' }],
    ['Вакансию инженера снимаем, мы уже сделали оффер.'],
    ['UPD: вакансия неактуальна.', { answers: 'vacancy' }],
    ['Закрыто!', { answers: 'vacancy' }],
    ['Команда поиска снова в полном составе, инженер найден.'],
    ['The search position has been filled, thanks to everyone who applied.'],
    ['No longer hiring for this one.', { answers: 'vacancy' }],
    ['We found our engineer! Applications are closed.', { answers: 'vacancy' }],
    ['Update: role filled.', { answers: 'vacancy' }],
    ['Вакансия: конкурс на инженера в группу поиска завершён, кандидат избран.'],
  ])('that is filled: %s', (text, tried) => {
    const { post, archive } = tryPost(text, tried);
    expect(post.kind).toBe('vacancy');
    const vacancy = archive.posts.find(({ messageIds }) => messageIds.includes(4));
    expect(vacancy?.kind === 'vacancy' && vacancy.closed).toBe(true);
  });
});

describe('a note', () => {
  it.each<[string, Tried?]>([
    ['С днём рождения, Пётр! Пусть модели сходятся с первого раза.', later],
    ['Слайды вчерашней встречи: https://example.org/slides.pdf', { date: '2024-09-13 12:00', answers: 'meeting' }],
    ['Спасибо всем, кто пришёл вчера! Было тесно и весело.', { date: '2024-09-13 12:00', media: ['photo'] }],
    ['Запись появится на следующей неделе, монтируем.', { ...later, answers: 'meeting' }],
    ['Конкурс! Придумайте название для нашего кота, лучший вариант получит футболку.', later],
    ['Какую тему взять на октябрь? Пишите в комментариях.', later],
    ['Лев Гусев защитил кандидатскую! Поздравляем!', later],
    ['Нашу статью приняли на NeurIPS. Ура авторам!', later],
    ['Приём тезисов на «Математику и машины» продлён до 1 октября.', later],
    ['Канал переименован, мы теперь «Сети и люди». Всем новым подписчикам привет.', later],
    ['Каникулы! Встречаемся снова в январе, хорошего отдыха.', { date: '2024-12-27 12:00' }],
    ['Открылась регистрация на курс по байесовским методам, занятия с октября по вторникам.', later],
    ['Кажется, кластер опять лежит. Кто-нибудь видел дежурного?', later],
    ['Выложили код и веса нашей модели: https://github.com/x/y', later],
    ['Мем дня', { ...later, media: ['photo'] }],
    ['Happy birthday, Peter! Cake in the kitchen.', later],
    ['Slides from yesterday: https://example.org/s.pdf', { date: '2024-09-13 12:00', answers: 'meeting' }],
    ['Our paper got into ICLR. Congratulations to Hannah and Omar!', later],
    ['Поступило предложение снимать встречи на две камеры. Кто умеет монтировать?', later],
    ['Правила клуба: читаем статью заранее, не перебиваем, пицца в конце.', later],
    [
      'Вчера досидели до одиннадцати, спор о селективности так и не закончился. Фото внутри.',
      { date: '2024-09-13 12:00', media: ['photo'] },
    ],
  ])('%s', (text, tried) => {
    expect(tryPost(text, tried).post.kind).toBe('note');
  });
});
