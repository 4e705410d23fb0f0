/** Somebody of the group speaks elsewhere, or somebody speaks here: the words are the same, what hangs on them is not. */
import { describe, expect, it } from 'vitest';
import { type Tried, tryPost } from '../invented-channel.ts';

const later: Tried = { date: '2024-09-14 12:00' };

describe('elsewhere', () => {
  it.each<[string, Tried?]>([
    ['Завтра Лев Гусев выступает на семинаре ИППИ РАН с докладом о сходимости, 11:00.', later],
    [
      'Ирина Вайнштейн прочитает лекцию «Бандиты и монетки» в библиотеке имени Некрасова 20 сентября в 19:00. Вход по записи.',
      later,
    ],
    ['Наш аспирант Тимур Галиев докладывает сегодня на кафедральном семинаре в ВШЭ, 16:20, ауд. 3.', later],
    ['Роман Шульц даст гостевую лекцию в Сколтехе 25 сентября. Тема: «Нейронные операторы и погода».', later],
    [
      'Ольга Ткаченко преподаёт на зимней школе по структурной биологии в Пущине, первая лекция уже в понедельник.',
      later,
    ],
    [
      'Дина Фролова поучаствует в панельной дискуссии «Кому доверять рекомендации?» на форуме «Данные для людей», 18 сентября, Нижний Новгород.',
      later,
    ],
    ['Прямо сейчас Саша Белых на сцене «Робофорума», смотрим трансляцию и держим кулаки.', later],
    ['Мы на Interspeech! Настя Журавлёва представляет постер о шёпоте в четверг с 14 до 16.', later],
    ['Тьюториал Инны Чернышёвой на ACL собрал две сотни человек. Материалы скоро.', later],
    [
      'Глеб Осин провёл мастер-класс для учителей информатики в Ижевске. Тридцать человек, три часа, ноль потерь.',
      later,
    ],
    [
      'На вебинаре «Яндекс Образования» 24 сентября в 17:00 Юля Ким расскажет, как не утонуть в разметке. Регистрация: https://education.example.org/w',
      later,
    ],
    [
      'Профессор Вайнштейн приглашена пленарным докладчиком на Вторую Уральскую конференцию по оптимизации (Екатеринбург, 7–10 октября).',
      later,
    ],
    ['Доклад Тимура Галиева отобрали на AIST, так что в октябре увидимся в Бишкеке.', later],
    [
      'Вчера Дина рассказывала про холодный старт продуктовым менеджерам в Сбере. Вопросов было больше, чем слайдов.',
      later,
    ],
    ['Лекция Льва Гусева «Спуск без тормозов» в «Лектории на Покровке»: 27 сентября, 19:30, билеты на сайте.', later],
    ['Ксения Дорохова — спикер Women in Data Science Moscow, её секция в 15:40.', later],
    ['Наши выступают: Глеб Осин завтра на Mobius с рассказом про нейросети в телефоне.', later],
    ['Мария Орлова защищает честь лаборатории на Science Slam в Томске, суббота, 20:00, бар «Факт».', later],
    ['Смотрите лекцию Ирины Вайнштейн на Летней школе: https://youtu.be/eeeeeeeeeee', later],
    ['Видео с нашего выступления на PyCon готово: https://youtu.be/eeeeeeeeeee', later],
    ['Организаторы «Дня науки» прислали запись выступления Ольги Ткаченко: https://rutube.ru/video/abcdefgh/', later],
    ['Tomorrow Hannah Weiss is at the Imperial College seminar, talking about compression. Room 340, 3pm.', later],
    ['Our own Omar Haddad gives the opening keynote at EuroLLVM in Berlin on April 14.', { date: '2025-03-30 12:00' }],
    ['Jonas taught a class on evaluation at the Oxford summer school last week.', later],
    ['Lena Park will be presenting her poster in Kyoto next Tuesday. Booth 41, bring snacks.', later],
    ['The video of Jonas’s lecture at ETH is out: https://youtu.be/eeeeeeeeeee', later],
    [
      'Два часа в эфире канала «Наука» пролетели, а доклад Романа Шульца на «Цифровом двойнике» ещё впереди: 26 сентября, Обнинск.',
      later,
    ],
    ['Съездили в Дубну, Пётр рассказал физикам про SSM, физики рассказали Петру про жизнь.', later],
  ])('%s', (text, tried) => {
    expect(tryPost(text, tried).post.kind).toBe('talk');
  });
});

describe('here', () => {
  it.each<[string, Tried?]>([
    [
      '20 сентября в 16:00 у нас выступит гость из ИППИ РАН Лев Гусев: «О сходимости градиентных методов». Ауд. 214, зум.',
      later,
    ],
    ['Семинар 19 сентября: Ирина Вайнштейн (МФТИ) расскажет про бандитов. Начало в 18:00.', later],
    [
      'К нам из Сколтеха приедет Роман Шульц! 25 сентября в 18:00, тема — нейронные операторы. Приходите и зовите друзей.',
      later,
    ],
    [
      'На следующей встрече, 19 сентября в 18:00, Мария Орлова делится впечатлениями от ICML и разбирает лучшую статью конференции.',
      later,
    ],
    [
      'В четверг в 18:00 Тимур Галиев репетирует у нас свой доклад для AIST. Приходите помучить вопросами, зум как всегда.',
      later,
    ],
    ['Встречаемся 18 сентября в 19:00 в «Циферблате» на Тверской, читаем «Deep Sets», рассказывает Юля Ким.', later],
    ['Guest speaker this Thursday, 6pm, room 214: Hannah Weiss from ETH on compression.', later],
    [
      'Our reading group hosts Omar Haddad (Imperial College) on September 26 at 18:00. He will present “Tensor Programs V”.',
      later,
    ],
  ])('%s', (text, tried) => {
    expect(tryPost(text, tried).post.kind).toBe('announcement');
  });
});

describe('a digest, though people and talks are in it', () => {
  it.each<[string, Tried?]>([
    [
      'Дайджест за август. Никита Береговой выступил в Сочи, Дина Фролова в Перми, Лев Гусев в Вене. Скоро осень, поедем ещё.',
      later,
    ],
    [
      'Куда сходить в октябре: 4 октября Дина Фролова на RecSys Meetup, 12 октября Лев Гусев на Data Fest, 20 октября Глеб Осин на Mobius.',
      later,
    ],
    [
      'Наша осень на конференциях\n\n4 октября. RecSys Meetup. Дина Фролова, «Рекомендации без слёз».\n12 октября. Data Fest. Лев Гусев, «Градиенты».\n20 октября. Mobius. Глеб Осин, «ViT на телефоне».',
      later,
    ],
    [
      'Записи с Data Fest:\n— Лев Гусев, «Градиенты»: https://youtu.be/f1fffffffff\n— Юля Ким, «Разметка»: https://youtu.be/f2fffffffff\n— Глеб Осин, «ViT»: https://youtu.be/f3fffffffff',
      later,
    ],
    [
      'Where we spoke this summer:\n* Hannah Weiss, “Compression”, ETH\n* Omar Haddad, “Compilers”, EuroLLVM\n* Lena Park, “Sparsity”, Kyoto',
      later,
    ],
    [
      'Итоги полугодия: одиннадцать семинаров, четыре статьи, две защиты. Выступали Гусев (Вена), Ткаченко (Пущино), Вайнштейн (Екатеринбург).',
      { date: '2024-12-30 12:00' },
    ],
    [
      'За сентябрь набралось: запись доклада Петра https://youtu.be/g1ggggggggg, обзор LoRA https://t.me/invented/6, статья Льва на Хабре https://habr.com/ru/articles/1/ и вакансия в группе поиска https://t.me/invented/4.',
      { date: '2024-09-30 12:00' },
    ],
  ])('%s', (text, tried) => {
    expect(tryPost(text, tried).post.kind).toBe('digest');
  });
});
