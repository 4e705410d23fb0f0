/** Posts that never use the usual words: what is said has to be told from who, when, where and what hangs on it. */
import { describe, expect, it } from 'vitest';
import { type Tried, tryPost } from '../invented-channel.ts';

const later: Tried = { date: '2024-09-14 12:00' };
const afterTalk: Tried = { date: '2024-09-25 12:00' };

describe('an announcement in other words', () => {
  it.each<[string, Tried?]>([
    [
      'Чайник вскипит 19 сентября в 18:00. За столом Лев Гусев и его любимый препринт про забывание: https://arxiv.org/abs/1612.00796',
      later,
    ],
    ['19.09, 18:00, 305-я. Дина Фролова против матричных разложений. Победителю печенье.', later],
    ['Четверг. Шесть вечера. Тимур. Диффузия. Вы знаете, что делать.', later],
    [
      'На этой неделе у доски Ольга Ткаченко: как белки складываются и почему AlphaFold не всё решил. Чт, 19.09, 18:00.',
      later,
    ],
    ['В меню четверга (19 сентября, 18:00): Глеб Осин и «An Image is Worth 16x16 Words», на десерт вопросы.', later],
    ['Кто боится матричной экспоненты? 26 сентября в 18:00 бояться будем вместе, успокаивает Инна Чернышёва.', later],
    [
      'Новый семестр открываем «Трансформерами без нормализации». Настя Журавлёва, 20 сентября, 17:30, зум: https://zoom.us/j/9',
      later,
    ],
    ['Сегодня в 18:00! Пётр. Мамба. Пицца.', { date: '2024-09-12 11:00' }],
    ['Через час. 214-я. Мамба уже шипит.', { date: '2024-09-12 17:00' }],
    ['Завтра Пётр наконец укротит «Мамбу». Дресс-код свободный, начало как обычно.'],
    ['Для тех, кто спрашивал: да, завтра всё в силе, 18:00, 214.', { answers: 'meeting' }],
    ['Зум на сегодня: https://zoom.us/j/77, пустим всех.', { date: '2024-09-12 15:00' }],
    ['Two chairs left for Thursday (6pm, room 214): Lena Park and the strange case of the missing gradient.', later],
    ['Tea at five, tensors at six. Omar Haddad, “Tensor Programs”, September 19, room 3.', later],
    ['This Thursday, 18:00: Hannah versus the neural tangent kernel. Paper: https://arxiv.org/abs/1806.07572', later],
    ['Заседание № 41. Л. Н. Гусев (ИПМ). «О жёсткости весов». 24 сентября 2024 г., 16:20, ауд. 1408.', later],
    ['Следующим нашу нервную систему испытает Роман Шульц: нейронные операторы, 1 октября, 18:00.', later],
    [
      'Если в среду вечером вы свободны, то у нас в 19:00 Саша Белых и «Contrastive Predictive Coding». Можно с чаем.',
      later,
    ],
  ])('%s', (text, tried) => {
    expect(tryPost(text, tried).post.kind).toBe('announcement');
  });
});

describe('a talk in other words', () => {
  it.each<[string, Tried?]>([
    ['Ищите Дину Фролову 25 сентября на RecSys: постер 14, платье в цветочек.', later],
    ['Тимура Галиева занесло на AI Journey. Завтра в 11:30 он там объясняет диффузию.', later],
    ['Инна Чернышёва добралась до TEDx. Пятнадцать минут про справедливость алгоритмов, 2 октября, Казань.', later],
    ['Кто будет в Вене на ICML, подойдите к Льву Гусеву, он в четверг у 212-го стенда.', later],
    [
      'Лекторий Музея космонавтики, 21 сентября, 15:00. Ольга Ткаченко о том, можно ли сложить белок в невесомости. Билеты у музея.',
      later,
    ],
    ['Школа «Лето с данными» в Самаре позвала Глеба Осина на три пары про зрение. Уехал.', later],
    [
      'Настя Журавлёва открывает Highload++: 2 декабря, главный зал, «Агенты, которых мы заслужили».',
      { date: '2024-11-20 12:00' },
    ],
    ['Из Сочи с любовью: запись Никиты https://youtu.be/ddddddddddd', afterTalk],
    ['А вот и волны Никиты Берегового на видео: https://youtu.be/ddddddddddd', afterTalk],
    ['«Данные и море» выложили все доклады. Наш Никита на 3:15:00 https://youtu.be/ddddddddddd', afterTalk],
    [
      'Вчера в Сочи Никита пересчитал все волны и ни разу не сбился. Зал аплодировал стоя.',
      { date: '2024-09-20 12:00' },
    ],
    ['Наш Саша Белых — на ICRA в Йокогаме, с роботом, который не падает (почти). Демо во вторник.', later],
    ['Юлю Ким можно застать 28 сентября в «Точке кипения» на Пресне: спор об авторском праве и генеративках.', later],
    ['Lena Park takes on sparse attention at PyTorch Conference, Thursday, 2pm, main hall.', later],
    ['If you are in Vienna next week: Omar has the Tuesday slot at ICML, poster 212.', later],
    ['Nick’s waves from Brighton are online: https://youtu.be/ddddddddddd', afterTalk],
  ])('%s', (text, tried) => {
    expect(tryPost(text, tried).post.kind).toBe('talk');
  });
});

describe('a digest in other words', () => {
  it.each<[string, Tried?]>([
    [
      'Октябрь вышел урожайным.\n🍂 Дина Фролова рассказала о рекомендациях в Перми\n🍂 Лев Гусев защитил честь градиентов на ICML\n🍂 разобрали пять статей\n🍂 и ни разу не уронили кластер',
      { date: '2024-10-31 12:00' },
    ],
    [
      'Вот что накопилось во вкладках за август: разбор калибровки (https://a.example.org), туториал по JAX (https://b.example.org), спор о бенчмарках (https://c.example.org) и котики (https://d.example.org).',
      later,
    ],
    [
      'Сентябрь: Пётр Лавров о «Мамбе», Мария Орлова о диффузии, Ольга Ткаченко о белках. Октябрь обещает больше.',
      { date: '2024-09-30 12:00' },
    ],
    [
      'Наш плей-лист осени:\n1. Мария Орлова, диффузионные модели https://youtu.be/a1aaaaaaaaa\n2. Пётр Лавров, Mamba https://youtu.be/a2aaaaaaaaa\n3. Тимур Галиев, быстрые семплеры https://youtu.be/a3aaaaaaaaa',
      { date: '2024-11-30 12:00' },
    ],
    [
      'Дочитали до конца лета. Понравилось: «Mamba», «DPO», «Kolmogorov–Arnold Networks». Не понравилось: ещё три, не скажем какие.',
      { date: '2024-08-31 12:00' },
    ],
    [
      'Five things we bookmarked in August: an optimiser zoo (https://a.example.org), a debugging diary (https://b.example.org), a rant on leaderboards (https://c.example.org), two datasets (https://d.example.org, https://e.example.org).',
      later,
    ],
    [
      '2024 for us: 19 papers, 17 recordings, two weddings and one flooded server room. See you in January!',
      { date: '2024-12-27 12:00' },
    ],
  ])('%s', (text, tried) => {
    expect(tryPost(text, tried).post.kind).toBe('digest');
  });
});

describe('a review in other words', () => {
  it.each<[string, Tried?]>([
    [
      'RWKV: Reinventing RNNs for the Transformer Era, https://arxiv.org/abs/2305.13048\n\nРекуррентные сети умерли, да здравствуют рекуррентные сети. Здесь внимание переписано так, что при обучении всё считается разом, а на лету хватает одного состояния. Четырнадцать миллиардов весов, и ничего не взорвалось. На длинных контекстах слегка забывчива, зато память не растёт. Спать стало спокойнее.',
      later,
    ],
    [
      'Про «Sleeper Agents» (https://arxiv.org/abs/2401.05566) спорили все выходные. Если спрятать в модели закладку, вежливое дообучение её не вычистит, а только научит лучше прятаться. Чем больше модель, тем упрямее. Мораль грустная: проверять надо не только то, что модель говорит, но и то, когда она молчит.',
      later,
    ],
    [
      'Почему птицы не врезаются друг в друга? Баллерини и коллеги ещё в 2008-м (https://doi.org/10.1073/pnas.0711437105) сняли скворцов над вокзалом в Риме и увидели, что каждая птица следит за шестью-семью соседками, как бы далеко те ни были. Не за всеми в радиусе метра, а ровно за семью. Стая от этого не рвётся, когда её атакует сокол.',
      later,
    ],
    [
      'Finally got round to “The Bitter Lesson of Tabular Data” (https://arxiv.org/abs/2207.08815). Trees still win. The reason is dull and convincing: tabular targets are jagged, features are noisy, and rotations make no sense for columns. Nets smooth what should stay rough. Bring your own random search and you will see the same.',
      later,
    ],
  ])('%s', (text, tried) => {
    expect(tryPost(text, tried).post.kind).toBe('review');
  });
});

describe('a vacancy, an article, a podcast in other words', () => {
  it.each<[string, string, Tried?]>([
    [
      'vacancy',
      'Лаборатории Гусева не хватает пары рук и одной светлой головы: вычматы, PyTorch, Долгопрудный, 150 на руки. lev@example.org',
      later,
    ],
    [
      'vacancy',
      'Data Engineer, Тбилиси. Airflow, ClickHouse, терпение. $4000, переезд оплатим. Писать @hr_tbilisi',
      later,
    ],
    [
      'vacancy',
      'Кто хочет два года изучать сон дрозофил за деньги РНФ? Мы ждём вас, PhD желателен: flies@example.org',
      later,
    ],
    [
      'vacancy',
      'Postdoc, computational linguistics, Tartu. Two years, no teaching. Deadline October 20: https://ut.example.org/job/17',
      later,
    ],
    [
      'vacancy',
      'Стол у окна свободен. Посадим за него исследователя в области речи: удалёнка, вилка 250–320, английский для статей. @rech_hr',
      later,
    ],
    [
      'article',
      'Глеб Осин четыре тысячи слов объясняет, откуда у трансформера глаза: https://habr.com/ru/articles/800001/',
      later,
    ],
    ['article', 'Дину процитировал РБК (и даже не переврал): https://www.rbc.ru/technology/1', later],
    [
      'article',
      'Пока все спали, Лев дописал для N + 1 историю градиентного спуска. https://nplus1.ru/material/2024/09/14/gd',
      later,
    ],
    [
      'article',
      'Our data diary is in The Guardian today: https://www.theguardian.com/science/2024/sep/14/diary',
      later,
    ],
    [
      'podcast',
      'Час с Инной Чернышёвой и ведущими «Машинного масла»: справедливость, котики, отпуск. Слушать: https://podcast.ru/77',
      later,
    ],
    [
      'podcast',
      'Наушники надеть, чай налить: Роман Шульц в гостях у «Разговоров за жизнь», https://music.yandex.ru/album/5',
      later,
    ],
    ['podcast', 'Omar on The Gradient Podcast. 74 minutes of strong opinions about compilers.', later],
  ])('%s: %s', (kind, text, tried) => {
    expect(tryPost(text, tried).post.kind).toBe(kind);
  });
});

describe('a note that looks like more', () => {
  it.each<[string, Tried?]>([
    ['Пятница, 19:00, а вы всё ещё в офисе? Идите домой, модель доучится сама.', later],
    ['Вчера на семинаре прозвучало: «градиент — это просто стрелочка». Мы записали.', { date: '2024-09-13 12:00' }],
    ['Кластер на профилактике с 18:00 20 сентября до утра. Чекпоинты, господа, чекпоинты.', later],
    ['Мария Орлова стала мамой! Поздравляем и обещаем не звонить до декабря.', later],
    ['Нашли чью-то флешку с подписью «диссертация финал 7». Владелец, отзовись.', later],
    ['Где вы храните эмбеддинги? Мы в обувной коробке. Делитесь опытом.', later],
    ['Пётр просил передать слайды «Мамбы»: https://example.org/mamba.pdf', { date: '2024-09-13 12:00' }],
    ['До конца недели собираем вопросы Льву Гусеву, на самые смешные он ответит видео.', later],
    ['Сегодня День программиста. Обнимите своего.', { date: '2024-09-12 12:00' }],
    ['Our coffee machine has been accepted to NeurIPS. Just kidding, but our workshop proposal has.', later],
    ['The group photo from Thursday. Count the laptops.', { date: '2024-09-13 12:00', media: ['photo'] }],
  ])('%s', (text, tried) => {
    expect(tryPost(text, tried).post.kind).toBe('note');
  });
});
