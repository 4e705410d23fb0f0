/**
 * Sentences that read like a channel of a reading group and say nothing. In: dice. Out: Russian sentences put together from
 * parts that agree, in which new names keep coming, as they do in real texts.
 */
import type { Dice } from '../dice.ts';

const openers = [
  '',
  '',
  '',
  '',
  'По словам авторов, ',
  'В приложении показано, что ',
  'Любопытно, что ',
  'В наших данных ',
  'На больших каталогах ',
  'После третьей эпохи ',
  'При том же бюджете ',
  'Вопреки ожиданиям, ',
  'Если верить таблице, ',
  'Честно говоря, ',
] as const;
const subjects = [
  'двухбашенный кодировщик',
  'ранжировщик второго этапа',
  'градиентный бустинг',
  'разреженный автокодировщик',
  'весь конвейер обучения',
  'учитель при дистилляции',
  'декодер с общими весами',
  'адаптивный оптимизатор',
  'штраф на энтропию',
  'отбор отрицательных примеров',
  'кэш ключей и значений',
  'слой внимания',
  'байесовский подход',
  'линейный пробник',
  'графовый свёрточный слой',
  'генератор кандидатов',
  'многорукий бандит',
  'диффузионный сэмплер',
  'перевод в половинную точность',
  'новый словарь подслов',
] as const;
const verbs = [
  'улучшил',
  'почти не изменил',
  'заметно ускорил',
  'приблизил к теоретической границе',
  'испортил',
  'стабилизировал',
  'объяснил',
  'ограничил снизу',
  'воспроизвёл',
  'упростил',
  'сделал предсказуемее',
  'вдвое удешевил',
] as const;
const objects = [
  'качество на длинных историях пользователей',
  'полноту на холодных объектах',
  'точность на редких классах',
  'оценку дисперсии градиента',
  'сходимость на разреженных матрицах',
  'рекомендации для новых авторов',
  'калибровку вероятностей',
  'распознавание шумной речи',
  'ответы языковой модели на вопросы по таблицам',
  'задержку под нагрузкой',
  'перенос на соседние языки',
  'разнообразие выдачи',
  'обучение на сотне видеокарт',
  'поиск ближайших соседей',
  'прогноз оттока',
  'сегментацию медицинских снимков',
] as const;
const tails = [
  '',
  '',
  ' без дополнительных признаков',
  ', хотя данных было втрое меньше',
  ', и это видно даже на глаз',
  ' за счёт более длинного контекста',
  ', но разница лежит в пределах погрешности',
  ', а код авторы выложили целиком',
  ', если не трогать скорость обучения',
  ' при десяти миллиардах параметров',
  ', чего мы совсем не ждали',
  ' и не потребовал переразметки',
] as const;
const asides = [
  'Спорили долго.',
  'Вывод прежний: сначала данные, потом архитектура.',
  'Подробности по ссылке.',
  'Есть ли у кого-нибудь похожий опыт?',
  'Мы проверили на своём стенде и получили то же самое.',
  'Спасибо всем, кто помогал с разметкой!',
  'Ограничения авторы описали честно, целый раздел.',
  'Остались вопросы к базовым моделям.',
] as const;
const beginnings = [
  'Vor',
  'Lumi',
  'Tessa',
  'Quor',
  'Nebu',
  'Astri',
  'Halo',
  'Kern',
  'Pyra',
  'Delta',
  'Omni',
  'Zeph',
] as const;
const middles = ['ta', 'ri', 'no', 'le', 'mu', 'so', 'vi', 'ka', 'pe', 'lo'] as const;
const ends = ['Net', 'Former', 'Rank', 'GPT', 'Diff', 'Rec', 'BERT', 'Flow', 'Mix', 'Graph'] as const;

/** One sentence in so many names something that was perhaps never named before. */
const rarity = 3;

export function sentence(dice: Dice): string {
  if (dice.oneIn(9)) return dice.pick(asides);
  const subject = dice.oneIn(rarity) ? `${methodName(dice)} от ${dice.between(2, 97)} слоёв` : dice.pick(subjects);
  const words = `${dice.pick(openers)}${subject} ${dice.pick(verbs)} ${dice.pick(objects)}${dice.pick(tails)}`;
  const figure = dice.oneIn(4)
    ? ` (${dice.between(1, 99)},${dice.between(0, 9)} % против ${dice.between(1, 99)},${dice.between(0, 9)} %)`
    : '';
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}${figure}.`;
}

/** A name as methods have it: `VortariNet`, `Halo-GPT-3`. */
function methodName(dice: Dice): string {
  const stem = `${dice.pick(beginnings)}${dice.pick(middles)}${dice.oneIn(2) ? dice.pick(middles) : ''}`;
  return dice.oneIn(3) ? `${stem}-${dice.pick(ends)}-${dice.between(2, 9)}` : `${stem}${dice.pick(ends)}`;
}

const qualities = [
  'Sparse',
  'Scalable',
  'Adaptive',
  'Causal',
  'Contrastive',
  'Robust',
  'Efficient',
  'Probabilistic',
] as const;
const things = [
  'Attention',
  'Retrieval',
  'Embeddings',
  'Transformers',
  'Diffusion',
  'Bandits',
  'Distillation',
  'Graphs',
] as const;
const purposes = [
  'Sequential Recommendation',
  'Long Documents',
  'Speech Recognition',
  'Tabular Data',
  'Cold Start Items',
  'Molecular Design',
  'Query Understanding',
  'Click Prediction',
] as const;

export function paperTitle(dice: Dice): string {
  return `${methodName(dice)}: ${dice.pick(qualities)} ${dice.pick(things)} for ${dice.pick(purposes)}`;
}

const firstNames = [
  ['Анна', 'Мария', 'Ольга', 'Лидия', 'Варвара', 'Дарья', 'Полина', 'Юлия', 'Тамара', 'Нина'],
  ['Иван', 'Пётр', 'Тимур', 'Руслан', 'Глеб', 'Антон', 'Марат', 'Фёдор', 'Никита', 'Егор'],
] as const;
const lastNames = [
  ['Ветров', 'Кузьмин', 'Соловьёв', 'Ершов', 'Гринёв', 'Лосев', 'Пахомов', 'Зотов', 'Рябинин', 'Чернов'],
  ['Палей', 'Оганесян', 'Ткач', 'Шерман', 'Бек', 'Гольц', 'Кравец', 'Мельник', 'Стасюк', 'Черных'],
] as const;

/** Every speaker of the channel, the one who speaks most first. */
export function everySpeaker(): string[] {
  const names: string[] = [];
  for (const [place, last] of lastNames.flat().entries()) {
    const declines = place < lastNames[0].length;
    for (let turn = 0; turn < 10; turn++) {
      const women = (place + turn) % 2 === 0;
      const first = firstNames[women ? 0 : 1][(turn * 3 + place) % 10] ?? '';
      names.push(`${first} ${women && declines ? `${last}а` : last}`);
    }
  }
  return [...new Set(names)];
}
