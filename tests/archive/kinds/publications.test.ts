/** Reviews, articles, podcasts and digests in the many ways in which people write them. */
import { describe, expect, it } from 'vitest';
import { type Tried, tryPost } from '../invented-channel.ts';

const later: Tried = { date: '2024-09-14 12:00' };

describe('a review', () => {
  it.each<[string, Tried?]>([
    [
      'Прочитали «The Lottery Ticket Hypothesis» (https://arxiv.org/abs/1803.03635). В плотной сети прячется маленькая подсеть, которая, если начать с тех же начальных весов, учится не хуже целой. Её находят просто: обучили, отрезали мелкие веса, вернули начальные значения, повторили. На CIFAR-10 остаётся 10–20 % связей. На больших моделях фокус удаётся не всегда, и об этом честно сказано.',
      later,
    ],
    [
      'arxiv.org/abs/2305.18290 — Direct Preference Optimization. Вместо того чтобы учить модель награды и потом мучиться с PPO, авторы выписывают оптимальную политику в явном виде и получают обычную функцию потерь. Код на две страницы. Сравнивали на суммаризации и диалогах: не хуже RLHF, а гиперпараметров меньше. Мне понравилось, рекомендую.',
      later,
    ],
    [
      'Сон и память у мышей\n\nВ Neuron вышла работа группы из Цюриха (https://doi.org/10.1016/j.neuron.2023.01.001). Мышей учили проходить лабиринт, а потом мешали им спать на разных стадиях. Оказалось, что медленный сон важнее: без него маршрут забывался за сутки. Выборка небольшая, двенадцать животных, но эффект виден в каждом.',
      later,
    ],
    [
      'Продолжаем про LoRA. Во второй части статьи самое интересное: какие матрицы адаптировать. Если бюджет параметров один и тот же, выгоднее взять Wq и Wv с маленьким рангом, чем одну с большим. Ранг 1 уже неплох.',
      { date: '2024-09-10 11:20', answers: 'review' },
    ],
    [
      'Две работы об одном. Первая, https://arxiv.org/abs/2106.04554, — обзор эффективных трансформеров; вторая, https://arxiv.org/abs/2205.14135, — FlashAttention. Обзор раскладывает подходы по полкам: разреженность, низкий ранг, ядра. FlashAttention показывает, что считать точное внимание можно быстро, если думать о памяти, а не об операциях. Читать лучше в этом порядке.',
      later,
    ],
    [
      'A short summary of “Deep Double Descent” (https://arxiv.org/abs/1912.02292). Test error first falls, then rises, then falls again as models grow. The authors show the same curve over training time and even over the number of samples: more data can hurt. Label noise makes the peak sharper. Worth reading for the figures alone.',
      later,
    ],
    [
      'О чём статья «Grokking: Generalization Beyond Overfitting»? Маленький трансформер учит таблицу умножения по модулю. Сначала он зазубривает обучающую часть, а через десятки тысяч шагов вдруг начинает решать и отложенную. Чем меньше данных, тем дольше ждать; weight decay помогает. Объяснения авторы не дают, зато эксперимент легко повторить.',
      later,
    ],
  ])('%s', (text, tried) => {
    expect(tryPost(text, tried).post.kind).toBe('review');
  });
});

describe('an article', () => {
  it.each<[string, Tried?]>([
    ['Вышла наша статья на Хабре про поиск дубликатов: https://habr.com/ru/articles/700001/', later],
    ['Написали пост о том, как мы переезжали на ClickHouse: https://habr.com/ru/companies/x/articles/1/', later],
    [
      'Наш коллега Глеб Осин рассказал «Коммерсанту», зачем банкам генеративные модели: https://www.kommersant.ru/doc/1',
      later,
    ],
    ['Про нас написали в N+1! Читайте, как роботы учатся ходить: https://nplus1.ru/news/2024/09/14/robots', later],
    ['Большое интервью с Ириной Вайнштейн о бандитах и преподавании: https://theoryandpractice.ru/posts/1', later],
    ['Лонгрид для тех, кто хочет понять бустинг с нуля. Автор — Дина Фролова. https://vc.ru/ml/123', later],
    ['Перевели для вас статью о промптах: https://habr.com/ru/articles/700002/', later],
    ['Новый материал в нашем блоге: как выбрать метрику и не пожалеть → https://blog.example.org/metrics', later],
    ['Колонка Льва Гусева в «Троицком варианте»: https://trv-science.ru/2024/09/lev', later],
    ['New on the blog: how we cut inference costs in half. https://medium.com/@x/cut', later],
    [
      'Omar wrote up our experience with Rust for MIT Technology Review: https://www.technologyreview.com/2024/09/10/1/',
      later,
    ],
    [
      'Опубликовали на Медиуме заметку о том, как мы размечали речь. Автор Настя Журавлёва. https://medium.com/p/1',
      later,
    ],
  ])('%s', (text, tried) => {
    expect(tryPost(text, tried).post.kind).toBe('article');
  });
});

describe('a podcast', () => {
  it.each<[string, Tried?]>([
    [
      'Новый выпуск подкаста «Шум и сигнал»: Дина Фролова о рекомендациях. Слушайте где удобно: https://podcast.ru/1',
      later,
    ],
    ['Наш Тимур Галиев сходил в подкаст Machine Learning Podcast поговорить про диффузию.', later],
    ['Лев Гусев час говорил о градиентах в эфире «Радио Наука», запись: https://radio.example.org/1', later],
    [
      'Что послушать в дороге: у «Сетевых» вышел эпизод с нашей Инной Чернышёвой про этику. https://music.yandex.ru/album/1',
      later,
    ],
    [
      'Эпизод 12. Говорим с Романом Шульцем о нейронных операторах и жизни в Лозанне. Apple, Spotify, Яндекс Музыка',
      later,
    ],
    ['Hannah was a guest on the TWIML podcast, talking about compression: https://twimlai.com/1', later],
    [
      'Listen to Jonas on “Data Skeptic” this week: evaluation, benchmarks and why leaderboards lie. https://dataskeptic.com/1',
      later,
    ],
    [
      'В свежем эпизоде «Проветримся» Настя Журавлёва рассказывает, как агенты пользуются инструментами. 50 минут, есть во всех приложениях.',
      later,
    ],
  ])('%s', (text, tried) => {
    expect(tryPost(text, tried).post.kind).toBe('podcast');
  });
});

describe('a digest', () => {
  it.each<[string, Tried?]>([
    [
      'Что мы прочли за лето:\n— «Mamba» https://arxiv.org/abs/2312.00752\n— «LoRA» https://arxiv.org/abs/2106.09685\n— «DPO» https://arxiv.org/abs/2305.18290\nДо встречи осенью!',
      later,
    ],
    [
      'Итоги сентября\n\n• провели три встречи\n• выложили две записи\n• взяли на работу двух стажёров\n• Никита Береговой выступил в Сочи',
      { date: '2024-09-30 12:00' },
    ],
    [
      'Где нас послушать в октябре:\n1. Дина Фролова, «Рекомендации без слёз», RecSys Meetup, 4 октября\n2. Лев Гусев, «Градиенты», Data Fest, 12 октября\n3. Глеб Осин, «ViT на телефоне», Mobius, 20 октября',
      later,
    ],
    [
      'Подборка на выходные. 1) Блог о калибровке https://a.example.org 2) Курс по байесу https://b.example.org 3) Визуализация внимания https://c.example.org',
      later,
    ],
    [
      'Links of the week\n- a nice intro to SSMs https://a.example.org\n- a new dataset https://b.example.org\n- a debugging story https://c.example.org',
      later,
    ],
    [
      'Год в цифрах: 31 встреча, 28 записей, 4 вакансии, 1900 подписчиков. Спасибо, что вы с нами!',
      { date: '2024-12-28 12:00' },
    ],
    [
      'Наши на ICML:\n▪️ Тимур Галиев, «Four-step sampling»\n▪️ Инна Чернышёва, «Scaling and fairness»\n▪️ Ольга Ткаченко, «Proteins at scale»',
      later,
    ],
  ])('%s', (text, tried) => {
    expect(tryPost(text, tried).post.kind).toBe('digest');
  });
});
