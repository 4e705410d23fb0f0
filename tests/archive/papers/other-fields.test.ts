/** Papers named in many ways: by a short name alone, in brackets, between bars, two in a sentence; and what is no paper. */
import { describe, expect, it } from 'vitest';
import { tryPost } from '../invented-channel.ts';

describe('the papers of a post', () => {
  it.each<[string, string[]]>([
    ['19 сентября в 18:00 Анна Лис разберёт Deep Sets на семинаре.', ['Deep Sets']],
    ['19 сентября в 18:00 на семинаре сравниваем SASRec и BERT4Rec, ведёт Анна Лис.', ['BERT4Rec', 'SASRec']],
    ['Семинар 19 сентября, 18:00. DCN, Анна Лис.', ['DCN']],
    ['третий заход! DETR, Анна Лис, чт 19.09, 18:00', ['DETR']],
    ['Семинар 19.09, 18:00: Neural ODE. Докладчик Анна Лис.', ['Neural ODE']],
    [
      'Семинар 19 сентября в 18:00: How Powerful are Graph Neural Networks? Рассказывает Анна Лис.',
      ['How Powerful are Graph Neural Networks?'],
    ],
    ['19 сентября в 18:00 читаем On the Measure of Intelligence Франсуа Шолле.', ['On the Measure of Intelligence']],
    [
      '19 сентября, 18:00. Анна Лис, The Lottery Ticket Hypothesis: Finding Sparse, Trainable Neural Networks (ICLR, 2019), ауд. 214.',
      ['The Lottery Ticket Hypothesis: Finding Sparse, Trainable Neural Networks'],
    ],
    ['Семинар 19 сентября, 18:00. Анна Лис. World Models (Ha, Schmidhuber, 2018).', ['World Models']],
    ['Семинар 19 сентября, 18:00. Анна Лис и статья из Nature, arXiv:1706.03762.', ['1706.03762']],
    [
      'Перечитали Шора. quant-ph/9508027 до сих пор лучшее введение: авторский метод сводит факторизацию к поиску порядка, квантовое преобразование Фурье находит период, цепные дроби доделывают остальное. Результат занимает страницу.',
      ['quant-ph/9508027'],
    ],
    [
      'Прочитали GIN (1810.00826). Авторы доказывают, что агрегация суммой не слабее теста Вейсфейлера — Лемана, а среднее и максимум слабее. Эксперименты скромные, теорема красивая. От GraphSAGE, с которым сравнивают, остаётся половина точности.',
      ['1810.00826'],
    ],
    [
      'Семинар 19 сентября, 18:00. Анна Лис, AlphaFold 2, https://www.nature.com/articles/s41586-021-03819-2',
      ['10.1038/s41586-021-03819-2'],
    ],
    ['Семинар 19 сентября, 18:00. Анна Лис о том, как устроен наш кластер и почему PyTorch не виноват.', []],
    ['Семинар 19 сентября, 18:00. Гость из DeepMind, Анна Лис, ответит на вопросы.', []],
    ['Завтра Анна Лис выступит на KDD в Барселоне с докладом "Why clicks lie".', []],
    ['Видео доклада Анны Лис "Why clicks lie" с KDD: https://youtu.be/fffffffffff', []],
    ['Ищем инженера: PyTorch, Kubernetes, ClickHouse, опыт с RecSys. Отклик на jobs@example.org', []],
    ['Запись на Vimeo, слайды на SlideShare, чат в Discord.', []],
    [
      'В четверг, 19 сентября, в 18:00 возвращаемся к Attention Is All You Need, статье, с которой всё началось. Анна Лис.',
      ['Attention Is All You Need'],
    ],
    ['19.09 18:00 | Matryoshka Representation Learning | Анна Лис | ауд. 214', ['Matryoshka Representation Learning']],
    [
      'Читаем 19 сентября в 18:00 работу Reconciling modern machine-learning practice and the bias-variance trade-off Белкина и соавторов.',
      ['Reconciling modern machine-learning practice and the bias-variance trade-off'],
    ],
    [
      'Семинар 19 сентября, 18:00, Анна Лис: «Judging LLM-as-a-Judge with MT-Bench and Chatbot Arena».',
      ['Judging LLM-as-a-Judge with MT-Bench and Chatbot Arena'],
    ],
    [
      'On September 19 at 6pm Ann Fox presents Training Compute-Optimal Large Language Models, aka Chinchilla.',
      ['Training Compute-Optimal Large Language Models'],
    ],
    [
      'Reading group, Thursday, September 19, 6pm: Deep Equilibrium Models. Ann Fox leads.',
      ['Deep Equilibrium Models'],
    ],
    ['Thursday, September 19, 6pm, reading group: Ann Fox takes us through Flamingo.', ['Flamingo']],
    ['Our seminar on September 19 at 6pm is about Chinchilla, Ann Fox presents.', ['Chinchilla']],
    ['Reading group on September 19, 6pm. NeRF with Ann Fox.', ['NeRF']],
    [
      'On September 19, 6pm, Ann Fox will discuss "Planning with Diffusion for Flexible Behavior Synthesis" by Janner and others.',
      ['Planning with Diffusion for Flexible Behavior Synthesis'],
    ],
    [
      'September 19, 6pm: Ann Fox pits Decision Transformer against Trajectory Transformer.',
      ['Decision Transformer', 'Trajectory Transformer'],
    ],
    ['On September 19 at 6pm we read The Bitter Lesson together.', ['The Bitter Lesson']],
    [
      'September 19, 6pm: Are Emergent Abilities of Large Language Models a Mirage? Ann Fox presents.',
      ['Are Emergent Abilities of Large Language Models a Mirage?'],
    ],
    ['Ann Fox spoke at the Royal Institution in London last night ("Why models forget"). Recording soon.', []],
    ['Episode 12 of "Noise Floor": Ann Fox on tides.', []],
    ['On September 26 Ann Fox gives the keynote "Why clicks lie" at RecSys in Bari.', []],
    [
      'Grokking: Generalization Beyond Overfitting on Small Algorithmic Datasets (Power и др., 2022)\n\nАвторы учат маленький трансформер модульной арифметике. Сначала он запоминает, потом, через сто тысяч шагов, внезапно обобщает. Регуляризация весов ускоряет переход. Результат повторяется на ноутбуке.',
      ['Grokking: Generalization Beyond Overfitting on Small Algorithmic Datasets'],
    ],
    [
      'Коротко о YOLOv3. Самая честная статья в детекции: авторы пробовали всё подряд и записали, что сработало. Три масштаба, логистическая функция потерь вместо softmax, Darknet-53. Метрика mAP названа глупой.',
      ['YOLOv3'],
    ],
    ['Теперь официально: ридинг 19-го, в шесть, про Whisper. Рассказываю сам.', ['Whisper']],
    [
      'Journal club, Thu 19 Sept, 6 pm. Paper by vote: "Language Models are Few-Shot Learners".',
      ['Language Models are Few-Shot Learners'],
    ],
    ['📅 19 сентября 🕕 18:00 📍 зум\nМладен Попович, «Sparse attention»', ['Sparse attention']],
    [
      'Собираемся 19 сентября читать про дистилляцию (Hinton et al., https://arxiv.org/abs/1503.02531). 18:30.',
      ['1503.02531'],
    ],
    ['19 сентября, 18:00, Марк Зайцев и статья «Gaussian Error Linear Units».', ['Gaussian Error Linear Units']],
    ['19 сентября в 18:00 Марк Зайцев. Тема: RETRO.', ['RETRO']],
    ['19 сентября в 18:00 семинар: AlphaFold, рассказывает Марк Зайцев.', ['AlphaFold']],
    ['Семинар 19 сентября в 18:00, читаем https://arxiv.org/abs/1706.03762v7 . Марк Зайцев.', ['1706.03762']],
    [
      'Семинар 19 сентября в 18:00, XGBoost, https://dl.acm.org/doi/10.1145/2939672.2939785, Марк Зайцев.',
      ['10.1145/2939672.2939785'],
    ],
    ['19 сентября в 18:00 Марк Зайцев с Mixture-of-Depths.', ['Mixture-of-Depths']],
    ['19 сентября в 18:00 читаем Toy Models of Superposition от Anthropic.', ['Toy Models of Superposition']],
    ['19 сентября в 18:00 читаем Scaling Monosemanticity (Anthropic, 2024).', ['Scaling Monosemanticity']],
    [
      '19 сентября, 18:00: Gradient Descent Happens in a Tiny Subspace. Ведёт Марк Зайцев.',
      ['Gradient Descent Happens in a Tiny Subspace'],
    ],
    ['19 сентября в 18:00 обсуждаем статью «Deep double descent».', ['Deep double descent']],
    [
      '19 сентября, 18:00. Две статьи: «Emergent Abilities of Large Language Models» и «Are Emergent Abilities of Large Language Models a Mirage?». Ведёт Марк Зайцев.',
      ['Are Emergent Abilities of Large Language Models a Mirage?', 'Emergent Abilities of Large Language Models'],
    ],
    ['19 сентября в 18:00 Марк Зайцев покажет, как мы переехали на Kubernetes.', []],
    ['19 сентября в 18:00 мастер-класс по JAX, ведёт Марк Зайцев.', []],
    ['Марк Зайцев едет на ICML! 21 июля, постер «Forgetting is a feature».', []],
    ['Новая версия PyTorch 2.5 вышла, FlexAttention прекрасен.', []],
    ['Вакансия: Middle ML Engineer. Triton, CUDA, vLLM. CV на jobs@example.org', []],
    ['Our meeting on September 19 at 6pm is at Google Zurich, bring your ID.', []],
    ['On September 19 at 6pm we visit the CERN Data Centre. Meet at Gate B.', []],
    [
      'On September 19 at 6pm Wanda Lis takes us through The Curious Case of Neural Text Degeneration.',
      ['The Curious Case of Neural Text Degeneration'],
    ],
    [
      'Reading group, 19 September, 6pm. Wanda Lis: Sharpness-Aware Minimization for Efficiently Improving Generalization (ICLR 2021).',
      ['Sharpness-Aware Minimization for Efficiently Improving Generalization'],
    ],
    ['19 September, 6pm: ReAct, presented by Wanda Lis.', ['ReAct']],
    ['19 September, 6pm. We read Tree of Thoughts. Wanda Lis leads.', ['Tree of Thoughts']],
    ['September 19, 6pm. Wanda Lis on Reflexion. Room B2.', ['Reflexion']],
    [
      'September 19, 6pm: a classic, A Mathematical Theory of Communication, with Wanda Lis.',
      ['A Mathematical Theory of Communication'],
    ],
    [
      'September 19 at 6pm: "Visualizing the Loss Landscape of Neural Nets" (Li et al., 2018). Wanda Lis.',
      ['Visualizing the Loss Landscape of Neural Nets'],
    ],
    [
      '#обзор\nBatch Normalization: Accelerating Deep Network Training by Reducing Internal Covariate Shift\nhttps://arxiv.org/abs/1502.03167\n\nСтарая статья, которую все цитируют и никто не читал. Авторы нормируют входы каждого слоя по мини-батчу, учат сдвиг и масштаб, и сеть сходится в четырнадцать раз быстрее. Объяснение через covariate shift потом опровергли, метод остался. Забавно, что ускорение измеряли на Inception.',
      ['1502.03167'],
    ],
    [
      'Наконец прочла работу про Segment Anything. Авторы собрали миллиард масок в три круга: сначала люди с помощью модели, потом модель с помощью людей, потом модель сама. Сама модель проста: тяжёлый энкодер картинки, лёгкий декодер по подсказке. Мне понравилась честность раздела об ошибках: тонкие структуры и дырки она видит плохо. Метрик новых нет, и не надо.',
      ['Segment Anything'],
    ],
    [
      'Две статьи про одно и то же. Prefix-Tuning (2101.00190) учит приставку к скрытым состояниям, Prompt Tuning (2104.08691) только к эмбеддингам. На больших моделях разницы нет, на маленьких первая лучше. Вместе читаются за вечер, результаты повторяются.',
      ['2101.00190', '2104.08691'],
    ],
    [
      'Paper of the week: Dropout as a Bayesian Approximation (arXiv:1506.02142). Leave dropout on at test time, run the network thirty times, and the spread of the answers is an estimate of uncertainty. The authors show that it is variational inference in a deep Gaussian process. It costs thirty forward passes, and the estimate is only as good as the dropout rate.',
      ['1506.02142'],
    ],
    [
      'Перечитали LLaMA. Авторы показали, что маленькую модель можно учить дольше, чем велит Chinchilla, и на инференсе она окупится. Триллион токенов, только открытые данные, 13B обгоняет GPT-3. Результаты на коде скромные. Из приёмов: RMSNorm, SwiGLU, поворотные эмбеддинги.',
      ['LLaMA'],
    ],
  ])('%s', (text, expected) => {
    const { archive, post } = tryPost(text, { date: '2024-09-14 12:00' });
    const papers = post.papers.map((id) => archive.papers.find((paper) => paper.id === id));
    expect(papers.map((paper) => paper?.arxiv ?? paper?.doi ?? paper?.title).sort()).toEqual(expected);
  });
});
