/** The Russian interface: every word that the site says in its own voice. `Catalogue` is the shape of all languages. */
import { mediaNames } from '../archive/media-names.ts';
import type { PostKind } from '../archive/model/post.ts';
import { pluralizer } from './plural.ts';

const count = pluralizer('ru');
const rounded = new Intl.NumberFormat('ru', { notation: 'compact' });

/** What a post is called by its kind. Typed here, so that a kind without a word is missed here and nowhere else. */
const kinds: Readonly<Record<PostKind, string>> = {
  announcement: 'Анонс',
  reschedule: 'Перенос',
  cancellation: 'Отмена',
  recording: 'Запись',
  review: 'Обзор',
  talk: 'Выступление',
  article: 'Публикация',
  podcast: 'Подкаст',
  vacancy: 'Вакансия',
  digest: 'Итоги',
  note: 'Заметка',
};

/** The same of many: lists and facets. Typed here, so that a kind without a word is missed here and nowhere else. */
const kindsPlural: Readonly<Record<PostKind, string>> = {
  announcement: 'Анонсы',
  reschedule: 'Переносы',
  cancellation: 'Отмены',
  recording: 'Посты с записями',
  review: 'Обзоры',
  talk: 'Посты о выступлениях',
  article: 'Публикации',
  podcast: 'Подкасты',
  vacancy: 'Вакансии',
  digest: 'Итоги',
  note: 'Заметки',
};

export const ru = {
  /** For `<html lang>` and for `Intl`. */
  locale: 'ru',
  /** Zones that have a customary short name; others are written by their offset. */
  zones: { 'Europe/Moscow': 'мск' } as Readonly<Record<string, string>>,

  site: {
    kicker: 'Архив канала',
    skip: 'К содержанию',
    sections: 'Разделы',
    sectionsBelow: 'Разделы, ещё раз',
    breadcrumbs: 'Где вы',
    home: 'Начало',
    data: 'Данные',
    statistics: 'Статистика',
    source: 'Исходники',
    correct: 'Исправить',
    builtFor: (day: string) => `Собрано ${day}`,
    telegram: 'Канал в Telegram',
  },

  nav: {
    events: 'Встречи',
    recordings: 'Записи',
    posts: 'Посты',
    talks: 'Выступления',
    speakers: 'Спикеры',
    papers: 'Статьи',
    topics: 'Темы',
    vacancies: 'Вакансии',
    about: 'О канале',
  },

  search: {
    title: 'Поиск',
    label: 'Поиск по архиву',
    placeholder: 'Статья, имя или тема',
    submit: 'Найти',
    examples: 'Например:',
    /** Beside a list that is cut. */
    allHere: 'Всё в\u00a0поиске',
  },

  kinds,

  kindsPlural,

  counts: {
    posts: (n: number) => count(n, { one: 'пост', few: 'поста', many: 'постов', other: 'поста' }),
    events: (n: number) => count(n, { one: 'встреча', few: 'встречи', many: 'встреч', other: 'встречи' }),
    talks: (n: number) =>
      count(n, { one: 'выступление', few: 'выступления', many: 'выступлений', other: 'выступления' }),
    speakers: (n: number) => count(n, { one: 'спикер', few: 'спикера', many: 'спикеров', other: 'спикера' }),
    papers: (n: number) => count(n, { one: 'статья', few: 'статьи', many: 'статей', other: 'статьи' }),
    recordings: (n: number) => count(n, { one: 'запись', few: 'записи', many: 'записей', other: 'записи' }),
    reviews: (n: number) => count(n, { one: 'обзор', few: 'обзора', many: 'обзоров', other: 'обзора' }),
    announcements: (n: number) => count(n, { one: 'анонс', few: 'анонса', many: 'анонсов', other: 'анонса' }),
    reschedules: (n: number) => count(n, { one: 'перенос', few: 'переноса', many: 'переносов', other: 'переноса' }),
    cancellations: (n: number) => count(n, { one: 'отмена', few: 'отмены', many: 'отмен', other: 'отмены' }),
    mentions: (n: number) =>
      count(n, { one: 'упоминание', few: 'упоминания', many: 'упоминаний', other: 'упоминания' }),
    votes: (n: number) => count(n, { one: 'голос', few: 'голоса', many: 'голосов', other: 'голоса' }),
    messages: (n: number) => count(n, { one: 'сообщение', few: 'сообщения', many: 'сообщений', other: 'сообщения' }),
  },

  dates: {
    notAfter: (day: string) => `не\u00a0позже ${day}`,
    notBefore: (day: string) => `не\u00a0раньше ${day}`,
    between: (from: string, to: string) => `между ${from} и\u00a0${to}`,
    unknown: 'дата неизвестна',
    withYear: (dayAndMonth: string, year: string) => `${dayAndMonth} ${year}`,
    span: (from: string, to: string) => `${from}\u00a0— ${to}`,
  },

  things: {
    speaker: 'Спикер',
    paper: 'Статья',
    topic: 'Тема',
  },

  home: {
    description: (name: string) => `Архив канала «${name}»: встречи, записи, обзоры статей и выступления.`,
    next: 'Ближайшая встреча',
    last: 'Последняя встреча',
    programme: 'Программа встреч',
    recordings: 'Записи',
    reviews: 'Обзоры статей',
    fresh: 'Новое в канале',
    topics: 'Темы',
    speakers: 'Кто рассказывал',
    yearAgo: (years: number, month: string): string =>
      `${years === 1 ? 'Год' : count(years, { one: 'год', few: 'года', many: 'лет', other: 'года' })} назад: ${month}`,
    pulse: 'Канал по месяцам',
    all: {
      events: 'Все встречи',
      recordings: 'Все записи',
      reviews: 'Все обзоры',
      posts: 'Все посты',
      topics: 'Все темы',
      speakers: 'Все спикеры',
    },
  },

  events: {
    title: 'Встречи',
    lead: 'Ридинг-группа по\u00a0датам: что\u00a0разбирали, кто рассказывал, где смотреть.',
    calendar: 'Календарь всех встреч',
    toCalendar: 'В\u00a0календарь',
    upcoming: 'Впереди',
    paper: (n: number): string => (n === 1 ? 'Статья' : 'Статьи'),
    strip: 'Ход встречи',
    /** The date that no longer holds, for those who cannot see it struck through. */
    oldDate: 'прежняя дата:',
    stations: {
      announcement: 'Анонс',
      reminder: 'Напоминание',
      reschedule: 'Перенос',
      cancellation: 'Отмена',
      meeting: 'Встреча',
      recording: 'Запись',
      review: 'Обзор',
    },
    announcedFor: (day: string) => `на ${day}`,
    movedTo: (day: string) => `на ${day}`,
    states: {
      upcoming: 'впереди',
      today: 'сегодня',
      held: 'прошла',
      cancelled: 'отменили',
    },
    noRecording: 'нет в архиве',
    recordingLater: 'появится после встречи',
    noReview: 'пока нет',
    noAnnouncement: 'нет в архиве',
    /** What a line of stations has no room for, counted. */
    moreOf: (things: string) => `Ещё ${things}`,
    /** What the page has no room for, counted by its kind. */
    restHere: (things: readonly string[]) =>
      `Показано не\u00a0всё: есть ещё ${new Intl.ListFormat('ru').format(things)}.`,
    cancelled: 'Отменена',
    place: 'Где',
    slides: 'Слайды',
    recordingMissing: 'Записи нет в архиве',
    none: 'Встреч в архиве пока нет.',
    dateTitle: (day: string) => `встреча ${day}`,
    neighbours: 'Соседние встречи',
    aside: 'О встрече',
    description: (title: string, day: string, speakers: string) =>
      `${title}. Встреча ${day}${speakers === '' ? '' : `, ${speakers}`}.`,
  },

  recordings: {
    title: 'Записи',
    lead: 'Всё, что\u00a0можно посмотреть или\u00a0послушать. Ссылка ведёт прямо на\u00a0видео, где его адрес известен.',
    watchAt: (provider: string) => `Смотреть: ${provider}`,
    inPost: 'Запись в посте',
    here: 'Смотреть',
    onSite: 'на\u00a0этом сайте',
    placeInPost: 'в посте канала',
    inTelegram: 'Смотреть в Telegram',
    chapters: 'Главы',
    none: 'Записей в\u00a0архиве пока нет.',
    noDate: 'Без даты',
    all: 'Все',
    byTopic: 'Записи по темам',
    on: (topic: string) => `Записи: ${topic}`,
    missing: (n: number) => `Встречи без записи: ${n}`,
    missingTitle: 'Встречи без записи',
    missingLead: 'Эти встречи уже позади, а\u00a0записи в\u00a0архиве нет. Для\u00a0редактора: вдруг она найдётся.',
    nothingMissing: 'У\u00a0каждой прошедшей встречи есть запись.',
    howToAdd: 'Адрес записи добавляют в\u00a0файл встречи, его имя указано под\u00a0каждой.',
  },

  talks: {
    title: 'Выступления',
    lead: 'Конференции, митапы и\u00a0семинары, где выступала команда.',
    mentioned: 'Посты об этом выступлении',
    aside: 'О выступлении',
    none: 'Выступлений в\u00a0архиве пока нет.',
    others: (speakers: number): string =>
      speakers === 1 ? 'Ещё выступления спикера' : 'Ещё выступления этих спикеров',
    noYear: 'Год не указан',
  },

  speakers: {
    title: 'Спикеры',
    lead: 'Все, кто рассказывал на\u00a0встречах и\u00a0выступал на\u00a0конференциях.',
    events: 'Встречи',
    talks: 'Выступления',
    posts: 'Посты',
    none: 'Спикеров в\u00a0архиве пока нет.',
    aside: 'О спикере',
    reviews: 'Обзоры',
  },

  papers: {
    title: 'Статьи',
    lead: 'Библиография: всё, что\u00a0разбирали на\u00a0встречах и\u00a0в\u00a0обзорах.',
    events: 'Встречи',
    reviews: 'Обзоры',
    mentions: 'Упоминания',
    pdf: 'PDF',
    andOthers: (authors: string) => `${authors} и\u00a0др.`,
    none: 'Статей в архиве пока нет.',
    aside: 'О статье',
    links: 'Где прочитать',
    noAddress: 'Адрес статьи в\u00a0канале не\u00a0назван.',
    moreAuthors: (n: number) =>
      `и\u00a0ещё ${count(n, { one: 'автор', few: 'автора', many: 'авторов', other: 'автора' })}`,
    findAt: 'Найти ещё',
    bibtex: 'BibTeX',
    allBibtex: 'Вся библиография в\u00a0BibTeX',
    bibtexFile: 'Скачать .bib',
  },

  topics: {
    title: 'Темы',
    lead: 'О\u00a0чём пишет и\u00a0говорит канал.',
    events: 'Встречи',
    talks: 'Выступления',
    people: 'Кто рассказывал',
    posts: 'Посты',
    aside: 'О теме',
    quiet: 'Об\u00a0этой теме в\u00a0архиве пока ничего.',
    none: 'Тем пока нет.',
    reviews: 'Лучшие обзоры',
    recordings: 'Записи',
    follow: 'Следить',
    calendar: 'Календарь встреч',
    moreEvents: 'Ещё встречи',
  },

  vacancies: {
    title: 'Вакансии',
    lead: 'Кого искали и\u00a0ищут. Прежде чем откликаться, проверьте по\u00a0ссылке, открыта\u00a0ли вакансия.',
    closed: 'Закрыта',
    open: 'Открыта, по словам канала',
    unknown: 'Канал не\u00a0сообщал, закрыта\u00a0ли вакансия',
    none: 'Вакансий в\u00a0архиве пока нет.',
  },

  posts: {
    title: 'Посты',
    lead: 'Весь канал, от\u00a0нового к\u00a0старому.',
    byKind: 'По видам',
    allKinds: 'Все',
    byMonth: 'По месяцам',
    none: 'Постов пока нет.',
    edited: (day: string) => `правка ${day}`,
    /** From a thousand on, Telegram itself rounds. */
    views: (n: number) =>
      n < 1000
        ? count(n, { one: 'просмотр', few: 'просмотра', many: 'просмотров', other: 'просмотра' })
        : `${rounded.format(n)} просмотров`,
    telegram: 'Открыть в Telegram',
    quote: 'В ответ на',
    quoteMissing: 'Исходного поста нет в\u00a0архиве',
    replies: 'Ответы и продолжения',
    forwardedFromHidden: 'Переслано, источник скрыт',
    forwardedFrom: (name: string) => `Переслано: ${name}`,
    reactions: 'Реакции',
    related: 'Рядом по смыслу',
    older: 'Раньше',
    newer: 'Позже',
    neighbours: 'Соседние посты',
    event: 'Встреча',
    speakers: (n: number): string => (n === 1 ? 'Спикер' : 'Спикеры'),
    papers: (n: number): string => (n === 1 ? 'Статья' : 'Статьи'),
    talks: (n: number): string => (n === 1 ? 'Выступление' : 'Выступления'),
    topics: (n: number): string => (n === 1 ? 'Тема' : 'Темы'),
    aside: 'О посте',
    custom: 'особая реакция',
    paid: 'звёзды',
    readingTime: (minutes: number) => `${minutes}\u00a0мин чтения`,
    contents: 'В\u00a0этом посте',
    cite: 'Ссылка и\u00a0цитата',
    permalink: 'Постоянная ссылка',
    citation: 'Для\u00a0ссылки в\u00a0тексте',
    citeHint: 'Одно нажатие выделяет строку целиком.',
    reasons: {
      paper: 'та же статья',
      talk: 'то же выступление',
      speaker: (name: string) => `тот же спикер: ${name}`,
      topic: (title: string) => `тема: ${title}`,
      words: (words: readonly string[]) => `общее: ${words.join(', ')}`,
    },
  },

  media: {
    types: mediaNames.ru,
    /** A picture that was sent as a file. */
    picture: 'Изображение',
    photos: (n: number) => count(n, { one: 'фотография', few: 'фотографии', many: 'фотографий', other: 'фотографии' }),
    /** «Стикеры: 3», of what is not here. */
    several: (type: string, n: number) => `${type}: ${n}`,
    called: (type: string, name: string) => `${type} «${name}»`,
    ofSeveral: (type: string, n: number, all: number) => `${type} ${n} из\u00a0${all}`,
    moving: 'Кадр из анимации: откройте её целиком',
    map: 'на карте OpenStreetMap',
    stays: 'осталось в\u00a0Telegram',
    see: 'посмотреть в\u00a0Telegram',
  },

  poll: {
    title: 'Опрос',
    closed: 'Опрос закрыт',
  },

  provenance: {
    title: 'Откуда это',
    file: 'Источник',
    line: (number: string) => `строка ${number}`,
    message: (n: number): string => (n === 1 ? 'Сообщение' : 'Сообщения'),
    date: 'Дата',
    dateExact: 'Из экспорта, до секунды.',
    dateDay: 'Известен только день.',
    dateBounds: 'В\u00a0источнике даты нет. Границы выведены из\u00a0соседних постов и\u00a0дат встреч.',
    dateUnknown: 'В\u00a0источнике даты нет, и\u00a0вывести её не\u00a0из\u00a0чего.',
    curated: 'указал редактор',
    fields: {
      kind: 'вид поста',
      title: 'заголовок',
      event: 'встреча',
      speakers: 'спикеры',
      papers: 'статьи',
      topics: 'темы',
      talks: 'выступления',
      published: 'дата',
      startsAt: 'дата встречи',
      recordings: 'запись',
      reply: 'ответ',
      status: 'состояние',
      name: 'имя',
      role: 'роль',
      affiliation: 'где работает',
      venue: 'площадка',
      city: 'город',
      reviews: 'обзоры',
    } as Readonly<Record<string, string>>,
  },

  about: {
    title: 'О канале',
    facts: 'В архиве',
    how: 'Как устроен архив',
    howText: [
      'Архив собран из\u00a0экспорта канала. Тексты постов оставлены такими, какими их написали; убраны только пароли встреч.',
      'Виды постов, даты, имена и\u00a0связи расставлены по\u00a0правилам; у\u00a0каждого вывода есть основание, его видно на\u00a0странице поста в\u00a0«Откуда это».',
      'Если даты в\u00a0источнике нет, архив показывает границы, в\u00a0которых пост мог выйти, и\u00a0ничего не\u00a0придумывает.',
    ],
    unpublished: (messages: string) => `Не опубликовано: ${messages}.`,
    machine: 'Для программ',
    dataset: 'Весь архив одним файлом JSON',
    schema: 'Схема этого файла',
    sources: (n: number): string => (n === 1 ? 'Источник:' : 'Источники:'),
    links: 'Ссылки',
  },

  notFound: {
    title: 'Такой страницы нет',
    lead: 'Адрес мог измениться, или\u00a0в\u00a0нём опечатка. Попробуйте найти:',
    or: 'Или начните с раздела:',
  },

  pages: {
    label: 'Страницы',
    newer: 'Новее',
    older: 'Старее',
    next: 'Дальше',
    previous: 'Назад',
    of: (page: number, last: number) => `${page} из ${last}`,
    page: (page: number) => `страница ${page}`,
    all: (n: number) => count(n, { one: 'страница', few: 'страницы', many: 'страниц', other: 'страницы' }),
    oldest: 'С самого начала',
  },

  text: {
    spoiler: 'Показать скрытое',
    quote: 'Цитата',
  },
};

/** What every language must say. */
export type Catalogue = typeof ru;
