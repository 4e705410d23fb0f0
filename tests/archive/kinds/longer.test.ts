/** Longer posts of other fields: what they are about stands among much else. */
import { describe, expect, it } from 'vitest';
import { type Tried, tryPost } from '../invented-channel.ts';

const later: Tried = { date: '2024-09-14 12:00' };
const photo: Tried = { ...later, media: ['photo'] };

describe('longer posts', () => {
  it.each<[string, string, Tried?]>([
    [
      'talk',
      'Дорогие друзья! Рада сообщить, что наша Ольга Ткаченко вошла в программу «Науки под звёздами» — это такой фестиваль в обсерватории под Архызом, где учёные рассказывают о своей работе ночью и без слайдов. Её вечер 20 сентября, тема «Как сложить белок». Добраться можно только на канатке, так что планируйте заранее.',
      later,
    ],
    [
      'talk',
      'Небольшой отчёт. Ездили с Тимуром Галиевым в Троицк, в гости к лазерщикам: Тимур показывал им диффузию, они ему — настоящую, в плазме. Говорили два часа, потом ещё час за чаем. Кажется, будет совместная задача.',
      photo,
    ],
    [
      'talk',
      'Лев Гусев в программе «Вопрос науки»? Нет, лучше: в программе Летней школы ИПМ! Четыре лекции о градиентном спуске, с 16 по 19 сентября, конспекты обещает выкладывать.',
      later,
    ],
    [
      'talk',
      'Доброе утро! Пока вы спали, Роман Шульц летел в Сингапур: завтра на ICDM у него устный доклад про операторы и погоду (session 4B, 10:20 по местному). Болеем.',
      later,
    ],
    [
      'talk',
      'В субботу Дина Фролова и Глеб Осин будут на «Фестивале науки» в МГУ. Дина объясняет рекомендации на пирожках, Глеб даёт потрогать камеру глубины. Шуваловский корпус, с 11 до 17, вход для всех.',
      later,
    ],
    [
      'talk',
      'Thrilled that Hannah Weiss was asked to give the Turing Lecture in Manchester this November. She will speak about compression, memory and forgetting. Tickets are free but go quickly.',
      later,
    ],
    [
      'talk',
      'Back from Kyoto! Lena Park showed our pruning results to a packed room, answered forty minutes of questions and found the best ramen on campus. Slides on request.',
      photo,
    ],
    [
      'talk',
      'Слайды и видео с моего рассказа в «Лаборатории Касперского» про устойчивость моделей: https://youtu.be/nnnnnnnnnnn. Спасибо коллегам, что позвали и не перебивали первые пять минут.',
      later,
    ],
    [
      'digest',
      'Коротко о лете. Мы прочитали 9 статей, Дина выступила в Перми и Казани, Лев — в Вене. Вышли две статьи на Хабре. Сервер переехал, и никто не пострадал. Дальше осень: новые темы уже в таблице.',
      { date: '2024-09-01 12:00' },
    ],
    [
      'digest',
      'Сезон закрыт, считаем цыплят:\n✅ 14 заседаний\n✅ 11 записей на канале\n✅ 3 гостя из-за рубежа\n✅ 1 защита\n❌ 0 побед над проектором\nСпасибо, что были с нами!',
      { date: '2024-12-20 12:00' },
    ],
    [
      'digest',
      'Для тех, кто пропустил август:\n\n• LoRA и её родственники — обзор https://t.me/invented/6\n• диффузия, доклад Марии Орловой — видео https://youtu.be/aaaaaaaaaaa\n• вакансия в группе поиска — https://t.me/invented/4',
      later,
    ],
    [
      'digest',
      'Что читать о причинности, если вы начинаете? Мы собрали пять входов: учебник Пирла https://a.example.org, курс Брейди Нила https://b.example.org, обзор в Nature https://c.example.org, блог Эндрю Гельмана https://d.example.org и наши прошлые встречи https://e.example.org.',
      later,
    ],
    [
      'digest',
      'Наши на осенних конференциях:\nГусев — AIST, Бишкек, 17 октября\nФролова — RecSys, Бари, 15 октября\nТкаченко — «Белки и люди», Пущино, 3 октября\nГалиев — AI Journey, Москва, 12 декабря',
      later,
    ],
    [
      'digest',
      'A quiet month, so a short list. Omar’s compiler talk (video: https://youtu.be/p1ppppppppp), Lena’s pruning post (https://blog.example.org/prune), two new preprints from the lab (https://arxiv.org/abs/2401.00001, https://arxiv.org/abs/2401.00002).',
      later,
    ],
    [
      'note',
      'Кто потерял шарф после вчерашней встречи? Серый, в клетку, пахнет кофе. Отдадим за шоколадку или за пересказ последней статьи Бенджио.',
      { date: '2024-09-13 12:00' },
    ],
    [
      'note',
      'Нас теперь две тысячи! Когда Мария Орлова заводила канал, она рассчитывала на двадцать человек и кота. Кот, кстати, до сих пор не подписан. Спасибо каждому из вас.',
      later,
    ],
    [
      'note',
      'Сегодня ровно год, как мы собрались впервые. Было восемь человек, одна доска и статья про внимание, которую никто не дочитал. С днём рождения, клуб!',
      photo,
    ],
    [
      'note',
      'Поймали себя на том, что третью неделю подряд спорим о нормализации. Давайте проголосуем ногами: кто хочет сменить тему, ставьте огонёк, кто готов к четвёртой серии — кита.',
      later,
    ],
    [
      'note',
      'Ура, статья Тимура Галиева про быстрые семплеры принята на NeurIPS! Соавторы — Мария Орлова и Пётр Лавров. Препринт обновим на неделе, а пока обнимаем.',
      later,
    ],
    [
      'note',
      'Если у вас есть доступ к H100 и доброе сердце, напишите нам: хотим повторить одну таблицу из статьи LoRA, а наши карты кончились до следующего гранта.',
      later,
    ],
    [
      'note',
      'Друзья, с октября встречи будут начинаться в 18:30, а не в 18:00: так успевают те, кто едет с работы. Остальное по-прежнему, каждый четверг, 214.',
      later,
    ],
    [
      'note',
      'Our rules, once more: read the abstract, ask one question, do not apologise for it. Newcomers sit in the front row and get the first biscuit.',
      later,
    ],
    [
      'note',
      'The department printer has become sentient and demands A3. Until negotiations succeed, please bring your own copies of the paper.',
      later,
    ],
    ['note', 'Proud of Jonas, who passed his viva with no corrections yesterday. Dr Berg, if you please!', later],
    [
      'announcement',
      'После летнего перерыва возвращаемся к привычному ритму. Первым осенью выступит Роман Шульц, аспирант EPFL, а раньше наш студент. Речь пойдёт о нейронных операторах: что это такое, зачем они метеорологам и почему за ними не угнаться с сетками. Ждём всех 19 сентября в 18:00, аудитория 214, подключение по обычной ссылке.',
      later,
    ],
    [
      'announcement',
      'Помните, мы обещали вернуться к белкам? Обещание держим: в четверг Ольга Ткаченко принесёт ESM-2 и кристалл, который год рос у неё на подоконнике. Сбор как обычно, чай наш, печенье ваше.',
      later,
    ],
    [
      'announcement',
      '🔥 Семинар по физике и ML 🔥\nТема: Нормализующие потоки для решёточной КХД\nДокладчик: Степан Ларин (ИЯИ)\nКогда: 20 сентября, 15:30\nГде: конференц-зал, 2 этаж; zoom в закрепе',
      later,
    ],
    [
      'announcement',
      'Сегодняшний герой — статья «Attention Is All You Need», сегодняшний адвокат — Юля Ким, сегодняшний прокурор — Глеб Осин. Суд начинается в 18:00 в 214-й.',
      { date: '2024-09-19 10:00' },
    ],
    [
      'announcement',
      'On Thursday we finally get to the paper everybody cites and nobody has read: “A Mathematical Theory of Communication”. Hannah Weiss has read it. Room 214, six o’clock, tea from half past five.',
      later,
    ],
    [
      'announcement',
      'Slight departure from the usual programme: this Thursday at 6pm Omar will not present a paper but debug one. Bring laptops; we try to reproduce figure 3 of https://arxiv.org/abs/2312.00752 together.',
      later,
    ],
    [
      'cancellation',
      'Увы и ах: мост закрыт, электрички стоят, докладчик по ту сторону реки. Завтрашний вечер проводим каждый у себя, к «Мамбе» вернёмся, когда вода сойдёт.',
      { answers: 'meeting' },
    ],
    [
      'cancellation',
      'Тут такое дело: Пётр охрип настолько, что даже кошка его не слышит. Давайте в этот четверг дадим ему помолчать.',
      { answers: 'meeting' },
    ],
    [
      'cancellation',
      'В связи с объявленным карантином все мероприятия в корпусе, включая наш семинар 12 сентября, отменены распоряжением декана.',
    ],
    [
      'cancellation',
      'Peter’s train is stuck somewhere north of York and so is Peter. We will have to do without Mamba this week; enjoy the free evening.',
      { date: '2024-09-12 15:00' },
    ],
    [
      'reschedule',
      'Пётр всё ещё в Стамбуле, зато обещает быть в понедельник. Значит, и мы в понедельник: 16 сентября, 18:00, та же аудитория.',
      { answers: 'meeting' },
    ],
    [
      'reschedule',
      'Внимательные читатели заметили, что 12-го в 214-й экзамен. Мы тоже заметили. Собираемся там же, но на день позже.',
      { answers: 'meeting' },
    ],
    [
      'recording',
      'Пока Пётр отсыпается, можно посмотреть, как он два часа рассказывал про «Мамбу» и ни разу не присел: https://youtu.be/qqqqqqqqqqq. Вопросы с сорок пятой минуты.',
      later,
    ],
    [
      'recording',
      'Мария Орлова и диффузионные модели, дубль два: нашли карту памяти со второй камеры, теперь видно доску. https://vkvideo.ru/video-5_7',
      later,
    ],
    [
      'vacancy',
      'Наши друзья из Института океанологии ищут человека, который подружит нейросети с данными дрейфующих буёв. Нужно: Python, терпение, любовь к пропускам в данных. Будет: экспедиция раз в год, ставка научного сотрудника и соавторы, которые отвечают на письма. Подробности у Никиты Берегового.',
      later,
    ],
    [
      'vacancy',
      'We have money for one more person! If you can write CUDA, enjoy reading proofs and would like to live in Tartu for two years, get in touch with Hannah. Start date flexible.',
      later,
    ],
    [
      'article',
      'Три месяца Дина Фролова вела дневник холодного старта, и вот он весь, с графиками и сожалениями, в блоге команды: https://habr.com/ru/companies/rec/articles/900001/. Двадцать минут чтения, приятного аппетита.',
      later,
    ],
    [
      'article',
      'Журнал «Кот Шрёдингера» поговорил с Ириной Вайнштейн о том, почему математики любят казино. Получилось смешно и почти без формул: https://kot.example.org/weinstein',
      later,
    ],
    [
      'podcast',
      'Тимур Галиев час отбивался от вопросов ведущих «Среднего по больнице»: почему картинки с шестью пальцами, кто такие семплеры и когда нас всех заменят. Выпуск на всех платформах.',
      later,
    ],
  ])('%s: %s', (kind, text, tried) => {
    expect(tryPost(text, tried).post.kind).toBe(kind);
  });
});
