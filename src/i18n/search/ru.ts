/** The Russian words of the search: its page, its cards, its operators. `SearchCatalogue` is the shape of all languages. */
import { pluralizer } from '../plural.ts';

const count = pluralizer('ru');

export const ru = {
  /** What a result is; after the first word, other words that an operator understands («вид:разбор»). */
  kinds: {
    event: ['Встреча', 'встречи', 'событие', 'ридинг-группа', 'event', 'meeting'],
    announcement: ['Анонс', 'анонсы', 'announcement'],
    reschedule: ['Перенос', 'переносы', 'reschedule'],
    cancellation: ['Отмена', 'отмены', 'cancellation'],
    recording: ['Пост с записью', 'запись', 'записи', 'recording'],
    review: ['Обзор', 'обзоры', 'разбор', 'review'],
    talk: ['Выступление', 'выступления', 'доклад', 'talk'],
    article: ['Публикация', 'публикации', 'article'],
    podcast: ['Подкаст', 'подкасты', 'podcast'],
    vacancy: ['Вакансия', 'вакансии', 'работа', 'vacancy', 'job'],
    digest: ['Итоги', 'дайджест', 'digest'],
    note: ['Заметка', 'заметки', 'пост', 'note', 'post'],
    speaker: ['Спикер', 'спикеры', 'люди', 'докладчик', 'speaker', 'person'],
    paper: ['Статья', 'статьи', 'paper'],
    topic: ['Тема', 'темы', 'topic'],
  },
  has: {
    recording: ['С записью', 'запись', 'видео', 'recording', 'video'],
    review: ['С обзором', 'обзор', 'разбор', 'review'],
  },
  facets: { kind: 'Что искать', has: 'С чем', topic: 'Тема', speaker: 'Спикер', year: 'Год' },

  title: 'Поиск',
  description: 'Поиск по встречам, записям, обзорам, статьям и выступлениям.',
  label: 'Что найти',
  submit: 'Найти',
  /** Said once, under the empty field. */
  hint: 'Слова можно писать в любой форме, в любой раскладке и на двух языках.',
  operatorsTitle: 'Как искать точнее',
  /** Each with an example that the archive itself can answer. */
  operators: {
    phrase: 'слова рядом, именно в этой форме',
    without: 'без этого слова',
    kind: ['вид', 'один вид результатов'],
    speaker: ['спикер', 'один докладчик'],
    topic: ['тема', 'одна тема'],
    year: ['год', 'один год'],
    has: ['есть', 'то, у чего есть запись'],
  },
  keys: [
    'Клавиша / или Ctrl+K переносит в поле поиска, стрелки ведут по результатам.',
    'На страницах постов и встреч скриптов нет, там то же делает Alt+/ (в Firefox Alt+Shift+/, на Маке Ctrl+Option+/).',
  ],
  topics: 'Или начните с темы',
  noScript: 'Поиск работает с JavaScript, а он выключен. Всё то же есть в списках:',
  /** Said when the answer takes more than a second. */
  waiting: 'Поиск загружается…',
  noIndex: 'Поиск не загрузился. Попробуйте ещё раз или откройте списки:',

  found: (n: number) => count(n, { one: 'результат', few: 'результата', many: 'результатов', other: 'результата' }),
  nothing: 'Ничего не нашлось',
  nothingHelp: 'Попробуйте короче, другим словом или на другом языке.',
  nothingFiltered: (n: number) => `Под эти условия ничего не подходит. Без них: ${ru.found(n)}`,
  withoutFilters: 'Снять условия',
  sort: { label: 'Порядок', relevance: 'Сначала подходящее', date: 'Сначала новое' },
  filters: 'Уточнить',
  more: 'Показать ещё',
  allValues: 'Показать все',
  /** After three names of many. */
  andMore: (n: number) => `и ещё ${n}`,
  hasRecording: 'есть запись',
  /** Followed by dates: posts with the same text. */
  repeated: 'То же ещё раз:',

  /** What the search did on its own. `meant` and `typed` are queries. */
  shownInstead: (meant: string) => `Показаны результаты для «${meant}».`,
  searchTyped: (typed: string) => `Искать «${typed}»`,
  alsoFor: (words: string) => `По смыслу то же: ${words}`,
  phraseLoosened: 'Точно таких слов подряд нет. Показано, где они в другой форме.',
  notTogether: (words: string) =>
    words === ''
      ? 'Все слова вместе не встречаются. Показано, где их больше всего.'
      : `Все слова вместе не встречаются. Показано без: ${words}.`,
  /** Between the results that have every word and those that lack some. */
  nearMisses: 'Похоже, но не все слова',
  missing: (words: string) => `Здесь нет: ${words}`,
  unknownValue: (facet: string, value: string) => `Нет такого условия: ${facet}:${value}`,
};

export type SearchCatalogue = typeof ru;
