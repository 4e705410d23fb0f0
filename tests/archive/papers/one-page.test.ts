/** One paper has one page, however its posts share out its number, its title and its short name. */
import { describe, expect, it } from 'vitest';
import { channelOf } from '../events/short-channel.ts';

const number = 'https://arxiv.org/abs/2401.00001';

const papersOf = (...texts: string[]): [string, string][] =>
  channelOf(texts.map((text, index) => [`2024-09-${String(2 + 3 * index).padStart(2, '0')}`, text])).papers.map(
    ({ title, arxiv, doi, links }) => [title, arxiv ?? doi ?? links[0]?.url ?? ''],
  );

describe('what stands right before a number is its title', () => {
  it.each<[string, string]>([
    [`5 сентября в 18:00 Анна Лис и Rivers under snow (${number}), с картами.`, 'Rivers under snow'],
    [`5 сентября, 18:00 / Анна Лис / что: Ice drifts north, arxiv 2401.00001`, 'Ice drifts north'],
    [
      `5 сентября в 18:00 Анна Лис объясняет, как считать лёд: с помощью лодки и с помощью сети (The art of counting floes, arxiv.org/abs/2401.00001).`,
      'The art of counting floes',
    ],
    [`5 сентября в 18:00: FloeNet (Counting Ice from a Kite), ${number}. Анна Лис.`, 'Counting Ice from a Kite'],
    [
      `[встреча 12] Counting Ice Floes with a Borrowed Kite\nкто: Анна Лис\nкогда: 5 сентября, 18:00\nстатья: ${number}`,
      'Counting Ice Floes with a Borrowed Kite',
    ],
    [
      `[session 12] Counting Ice Floes with a Borrowed Kite\nwho: Ann Fox\nwhen: Thu Sep 5, 6 PM UTC\npdf: ${number}`,
      'Counting Ice Floes with a Borrowed Kite',
    ],
    [`September 5, 6 PM. Ann Fox presents Tidal Pacing (arXiv:2401.00001): slow boats first.`, 'Tidal Pacing'],
    [`Thu Sep 5, 6pm: Ann Fox takes on How rivers forget, ${number}, with maps`, 'How rivers forget'],
    [
      `в четверг, 5 сентября, читаем Lazy River Networks. докладывает Анна Лис, 18:00\n${number}`,
      'Lazy River Networks',
    ],
    [
      `5 сентября в 16:00 А. Лис покажет, как озеро отменило реку: A lake-inspired algorithm for river routing, Ewa Tang. ${number}`,
      'A lake-inspired algorithm for river routing',
    ],
  ])('%s', (text, title) => {
    expect(papersOf(text)).toEqual([[title, '2401.00001']]);
  });
});

describe('a number and a title that other posts have', () => {
  it.each<[string, string]>([
    // The name beside the number is made of the words of the title, or begins it.
    [
      `5 сентября в 18:00 Анна Лис и RFN (arXiv:2401.00001).`,
      '12 сентября, 18:00. Анна Лис, River Flow Networks (Ким, Ли).',
    ],
    [
      `September 5, 6 PM: Ann Fox on Tidal Pacing (arXiv:2401.00001).`,
      'September 12, 6 PM. Ann Fox is back with "Tidal Pacing for Slow Boats and Slower Rivers".',
    ],
    [
      `Что почитать:\n— FloeNet (${number}): с него всё началось;\n— Kite (https://arxiv.org/abs/2402.00002): попытка ответить.`,
      '12 сентября, 18:00. Анна Лис, «FloeNet: counting ice floes from a kite». Приходите.',
    ],
    [
      `Что почитать:\n1) Counting floes from kites (2401.00001): лёд внутри воздуха\n2) наш глоссарий`,
      '12 сентября, 18:00. Анна Лис, «Counting floes from kites via cheap cameras». Приходите.',
    ],
    [
      `Чтение на праздники.\n• FloeNet, ${number} — если кто не читал.\n• IceGen, https://arxiv.org/abs/2402.00002 — с января ждёт.`,
      '12 сентября, 18:00. Анна Лис: лёд за одну секунду, FloeNet.',
    ],
    [
      `5 сентября в 18:00 Анна Лис: FloeNet и что с ним стало. Читаем исходную статью, arXiv:2401.00001.`,
      '12 сентября, 18:00. Анна Лис, «FloeNet: counting ice floes from a kite». Приходите.',
    ],
    [
      `**FloeNet.** О статье, которой семь лет. ${'Авторы считают лёд по одному кадру, и каждый кадр помнит прошлый. '.repeat(4)}\n\n${number}`,
      `Продолжение, о медленности. ${'Каждый кадр считался минуту. '.repeat(6)}Отсюда вся история: это попытка сбежать от FloeNet, не потеряв его голоса.`,
    ],
    [
      `**River Matching**, после доклада Анны Лис (${number}). ${'Раньше поток учили, прогоняя через него данные туда и обратно, и это было больно. '.repeat(3)}`,
      '12 сентября, 18:00: Анна Лис, River Matching for Slow Water Modeling. Прямые реки вместо кривых.',
    ],
    // The name inside the title, at its end, or beside it.
    [
      `5 сентября в 18:00 Анна Лис. Обсуждаем KiteList, препринт: ${number}`,
      '12 сентября, 18:00. Анна Лис, «Beyond Sight: Counting Floes from Above with KiteList». Приходите.',
    ],
    [
      `5 сентября в 18:00 Анна Лис, Crooked Ice (arXiv 2401.00001). Как выпрямить всё.`,
      `Обзор: Straight and Fast: Learning to Walk on Crooked Ice. ${'Учим скорость, которая ведёт по прямой. '.repeat(8)}`,
    ],
    [
      `5 сентября в 18:00 слушаем Анну Лис: «Slow Ice Counting from Cheap Cameras», она же FLOAT.`,
      `Вернулась к FLOAT (${number}), потому что лодка окупилась. ${'В статье два изобретения, и оба дешёвые. '.repeat(8)}`,
    ],
    // The link comes later.
    [
      `FloeNet, статья гидрологов про лёд в реальном времени. ${'Авторы считают лёд по кадрам, таблица хранит каждую льдину, параметры меняются раз в минуту. '.repeat(4)}Ссылка будет, когда починят прокси.`,
      `Прокси починили: ${number}`,
    ],
    [`5 сентября в 18:00 Анна Лис про FloeNet, это который короче обычного`, `${number} вот он`],
    // A title that loses its ends.
    [
      `Литература: Лис А., Ким Б. Counting Floes in Linear Time // ДАН, 2020. ${number}\nСеминар 5 сентября, 16:20, докладчик Анна Лис.`,
      'Видеозапись семинара 5 сентября (доклад А. Лис, «Counting floes»): https://rutube.ru/video/3f9a0c1d2b4e5f60718293a4b5c6d7e8/',
    ],
  ])('%s / %s', (first, second) => {
    const papers = papersOf(first, second).filter(([, id]) => id !== '2402.00002');
    expect(papers.map(([, id]) => id)).toEqual(['2401.00001']);
  });
});

describe('titles and names of one meeting', () => {
  it.each<[string, string, string[]]>([
    [
      '**Slow ice counting from cheap cameras** — статья, с которой началась мода. Её выбрал Баир Доржиев. Приходите 5 сентября к 14:00.',
      'FloeNet уже сегодня, 14:00. Баир просит принести ноутбуки.',
      ['Slow ice counting from cheap cameras'],
    ],
    [
      'Тема: Slow Ice Counting from Cheap Cameras\nДокладчик: Баир Доржиев\nВремя: 5 сентября, 16:20',
      'Сегодня в 16:20 слушаем про FloeNet. Отопление включили.',
      ['Slow Ice Counting from Cheap Cameras'],
    ],
    // Who shows both together means two.
    [
      '5 сентября в 18:00 Анна Лис: «Slow Ice Counting from Cheap Cameras» и FloeNet.',
      'Сегодня в 18:00 FloeNet, приходите.',
      ['FloeNet', 'Slow Ice Counting from Cheap Cameras'],
    ],
  ])('%s / %s', (first, second, titles) => {
    expect(
      channelOf([
        ['2024-09-02', first],
        ['2024-09-05 10:00', second],
      ]).papers.map(({ title }) => title),
    ).toEqual(titles);
  });
});

describe('papers of one announcement', () => {
  const known = '26 августа в 18:00 Марк Зайцев, «IceGen: forecasts of ice that know when to stop». Приходите.';

  it.each<[string, string[]]>([
    [`5 сентября в 18:00 Анна Лис: FloeNet и её отличия от IceGen.`, ['FloeNet', 'IceGen']],
    [`September 5, 6 PM. Ann Fox: FloeNet (arXiv:2401.00001), with a side of IceGen.`, ['2401.00001', 'IceGen']],
    [
      `5 сентября в 18:00 Анна Лис: сначала IceGen за двадцать минут, потом FloeNet (${number}).`,
      ['2401.00001', 'IceGen'],
    ],
    [`5 сентября в 18:00 Анна Лис: KiteMap + FloeNet (${number}). Кто кого?`, ['2401.00001', 'KiteMap']],
    [
      `5 сентября в 18:00 Анна Лис сравнит FloeNet и KiteMap.\n${number}\nhttps://openreview.net/forum?id=abcdef123`,
      ['2401.00001', 'abcdef123'],
    ],
    [
      `Сходимся! 5 сентября, 15:00, башня А\n🗣 Сёма Варламов — PatchFloe, река из 64 слов\n🗣 Даша Кочетова — а нужны ли вообще льды? (${number})`,
      ['2401.00001', 'PatchFloe'],
    ],
    [
      `Программа на 5 сентября, начало в 18:00.\n18:00 — Зоя Ваулина. Свёртка на льду: FloeNet (${number})\n19:20 — она же. Внимание на льду: Ice Attention Networks`,
      ['2401.00001', 'Ice Attention Networks'],
    ],
    [
      `5 сентября, 19:00. Две статьи, Ника Шаховская:\n1) On the Bottleneck of River Networks and its Practical Implications\n2) Understanding freezing via curvature, ${number}`,
      ['2401.00001', 'On the Bottleneck of River Networks and its Practical Implications'],
    ],
    [
      `зрим 5 сентября, четверг, 19:00\n\nалина гущина\nslow autoencoders are scalable ice learners`,
      ['slow autoencoders are scalable ice learners'],
    ],
    [
      `Семинар\nТема: Морфология речного льда без размеченных данных (собственная работа, препринт раздадим на месте)\nДокладчик: Бэлигма Цыренова\nВремя: 5 сентября, 16:20`,
      ['Морфология речного льда без размеченных данных'],
    ],
    [`5 сентября в 18:00, через неделю после IceGen, Анна Лис про FloeNet (${number}).`, ['2401.00001']],
    [
      `5 сентября в 18:00 Анна Лис: **Slow Ice Counting** ([OpenReview](https://openreview.net/forum?id=abcdef123), [arXiv](${number})).`,
      ['2401.00001'],
    ],
    [`5 сентября в 18:00 Анна Лис: River Routing Networks vs. Lake Routing Revisited (${number}).`, ['2401.00001']],
    [
      `September 5, 6 PM. Ann Fox presents Gray (1954), "The capacity of small rivers to carry large boats", with real boats.`,
      ['The capacity of small rivers to carry large boats'],
    ],
  ])('%s', (text, papers) => {
    const archive = channelOf([
      ['2024-08-20', known],
      ['2024-09-02', text],
    ]);
    const of = new Map(
      archive.papers.map(({ id, title, arxiv, openreview }) => [id, arxiv ?? openreview ?? title.split(':')[0]]),
    );
    expect(archive.posts[1]?.papers.map((id) => of.get(id)).sort()).toEqual(papers);
  });
});

describe('what is no paper', () => {
  it.each<[string, string[]]>([
    // A room that stands behind the hour, whatever is read there.
    [
      'September 5, 6:30 pm, KR-2: Ann Fox on "Counting Ice Floes from a Borrowed Kite".',
      ['Counting Ice Floes from a Borrowed Kite'],
    ],
    [
      'September 12, 6:30 pm, KR-2: Mark Ray on "Lakes That Forget Their Rivers in Spring".',
      ['Lakes That Forget Their Rivers in Spring'],
    ],
    ['KR-2 is taken by a wedding. See you on September 13!', []],
    ['Today, September 13, 6:30 pm, KR-2. Bring cups.', []],
  ])('%s', (text, titles) => {
    const rows = [
      'September 5, 6:30 pm, KR-2: Ann Fox on "Counting Ice Floes from a Borrowed Kite".',
      'September 12, 6:30 pm, KR-2: Mark Ray on "Lakes That Forget Their Rivers in Spring".',
      'KR-2 is taken by a wedding. See you on September 13!',
      'Today, September 13, 6:30 pm, KR-2. Bring cups.',
    ];
    const archive = channelOf(rows.map((row, index) => [`2024-09-${String(3 + 3 * index).padStart(2, '0')}`, row]));
    const post = archive.posts[rows.indexOf(text)];
    const own = archive.papers.filter(({ id }) => post?.papers.includes(id)).map(({ title }) => title);
    expect(own.filter((title) => !titles.includes(title))).toEqual([]);
  });

  it.each<[string]>([
    ['September 5, 6 PM, River Club: Ann Fox, "Your boats are listening to me". Free, bring a cup.'],
    ['September 5, 6 PM. Ann Fox, "please stop counting my ice". All welcome.'],
  ])('%s', (text) => {
    expect(channelOf([['2024-09-02', text]]).papers).toEqual([]);
  });
});

describe('numbers and what stands around them', () => {
  it.each<[string, string[]]>([
    [
      'Ким Б., «The Two Rivers» (https://doi.org/10.1214/ss/1009213726): статье двадцать два года, а спор не закончен. Автор делит гидрологов на тех, кто верит в модель, и тех, кто верит в прогноз. Ценность текста в комментариях. Рекомендуем всем.',
      ['10.1214/ss/1009213726'],
    ],
    [
      '5 сентября в 18:00 Анна Лис о двух работах:\n— Counting Ice Floes with Many Cameras ([Ким, Ли](https://doi.org/10.1016/j.jeconom.2020.12.001));\n— Counting Ice Floes with Variation in Weather ([Фокс](https://doi.org/10.1016/j.jeconom.2021.03.014)).',
      ['10.1016/j.jeconom.2020.12.001', '10.1016/j.jeconom.2021.03.014'],
    ],
  ])('%s', (text, ids) => {
    const { papers } = channelOf([['2024-09-02', text]]);
    expect(papers.map(({ doi }) => doi).sort()).toEqual(ids);
  });
});
