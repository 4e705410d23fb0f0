/** The Russian words of files for programs, and of the page that lists them. `MachineCatalogue` is the shape of all languages. */
export const ru = {
  feeds: {
    podcast: (name: string) => `${name}: аудио и видео`,
  },
  calendar: {
    name: (channel: string) => `Встречи: ${channel}`,
    topicName: (topic: string, channel: string) => `Встречи: ${topic} · ${channel}`,
    subscribe: 'Подписаться на\u00a0календарь',
    moved: (day: string) => `Перенесли с ${day}.`,
    cancelled: 'Встречу отменили.',
    speakers: (names: string) => `Рассказывает: ${names}`,
    paper: (title: string) => `Статья: ${title}`,
    recording: (url: string) => `Запись: ${url}`,
  },
  llms: {
    about:
      'Архив канала в\u00a0Telegram. У\u00a0каждого поста есть копия в\u00a0Markdown: адрес страницы `/posts/<id>/`, копии `/posts/<id>.md`. Тексты оставлены такими, какими их написали; виды, даты, имена и\u00a0связи выведены по\u00a0правилам, и\u00a0каждый вывод в\u00a0`archive.json` назван вместе с\u00a0основанием.',
    sections: 'Разделы',
    data: 'Данные',
    newest: 'Новые посты',
  },
  /** «у вас 17:00»: the ellipsis is where the hour goes. */
  localHour: 'у\u00a0вас …',
  data: {
    title: 'Данные',
    lead: 'Архив можно взять целиком или\u00a0по\u00a0частям: для\u00a0своей программы, таблицы или\u00a0календаря.',
    description: (name: string) => `Архив канала «${name}» как данные: JSON, CSV, ленты, календари, Markdown и BibTeX.`,
    whole: 'Всё сразу',
    wholeText: [
      'В\u00a0одном файле JSON лежат посты, встречи, выступления, спикеры, статьи и\u00a0темы; ссылаются они друг на\u00a0друга по\u00a0id. Смысл каждого поля описан в\u00a0схеме (по-английски).',
      'У\u00a0каждого вывода есть основание (evidence): правило и\u00a0слова, из\u00a0которых он\u00a0сделан. Сообщения, которых на\u00a0сайте нет, перечислены с\u00a0причиной (unpublished).',
      'Дата поста — точное время (at) или границы (after, before), обе включительно. Дат, которых никто не\u00a0знает, здесь нет.',
    ],
    parts: 'По\u00a0годам',
    partsText:
      'Те\u00a0же данные частями: посты одного года и\u00a0всё, что они называют. Поля те\u00a0же; ссылка на\u00a0пост другого года ведёт в\u00a0файл того года.',
    part: (year: string | null, posts: string) => `${year === null ? 'посты без даты' : `${year}\u00a0год`}, ${posts}`,
    tables: 'Таблицы',
    tablesText:
      'CSV в\u00a0UTF-8 с\u00a0меткой порядка байтов, чтобы таблицу правильно открыл Excel. Несколько значений одной ячейки разделены точкой с\u00a0запятой. Перед тем, что таблица приняла\u00a0бы за\u00a0формулу, стоит апостроф.',
    columns: 'Столбцы',
    column: 'Столбец',
    meaning: 'Что в\u00a0нём',
    feeds: 'Ленты и\u00a0календари',
    feedsText:
      'Ленты есть у\u00a0всего канала, у\u00a0каждого вида постов, каждой темы и\u00a0каждого спикера: допишите к\u00a0адресу страницы feed.xml или feed.json. Календари есть у\u00a0всех встреч, у\u00a0каждой темы (events.ics) и\u00a0у\u00a0каждой встречи (.ics вместо последней черты). Перенос и\u00a0отмену календарь узнает сам.',
    texts: 'Тексты',
    textsText:
      'Копия поста в\u00a0Markdown лежит рядом со\u00a0страницей: вместо последней черты .md. Короткий адрес /<номер сообщения в\u00a0Telegram>/ ведёт к\u00a0посту.',
    rights: 'Тексты принадлежат их\u00a0авторам. Если берёте данные, сошлитесь на\u00a0канал.',
    tableNames: {
      posts: 'Посты',
      events: 'Встречи',
      talks: 'Выступления',
      papers: 'Статьи',
      speakers: 'Спикеры',
    },
  },
  columns: {
    id: 'постоянный id; он\u00a0же в\u00a0адресе страницы',
    kind: 'вид поста',
    title: 'заголовок',
    url: 'страница в\u00a0архиве',
    telegram_url: 'пост в\u00a0Telegram, если адрес известен',
    published: 'время публикации, UTC; пусто, если точного нет',
    not_before: 'вышел не\u00a0раньше этого дня',
    not_after: 'вышел не\u00a0позже этого дня',
    event: 'id встречи, к\u00a0которой относится',
    speakers: 'имена',
    papers: 'названия статей',
    topics: 'темы',
    reactions: 'сколько реакций всего',
    links: 'адреса из\u00a0текста',
    text: 'текст без\u00a0оформления',
    starts_at: 'начало: местное время со\u00a0смещением, день или год',
    precision: 'minute — известен час, day — только день',
    first_planned_for: 'на\u00a0когда назначали сначала',
    status: 'announced, moved, held или cancelled',
    recordings: 'адреса записей',
    venue: 'конференция, митап или подкаст',
    city: 'город',
    arxiv: 'номер arXiv',
    doi: 'DOI',
    name: 'имя',
    aliases: 'другие написания',
    role: 'роль',
    affiliation: 'где работает',
  },
  files: {
    dataset: 'весь архив одним файлом',
    schema: 'схема этого файла',
    atom: 'новые посты, Atom',
    jsonFeed: 'новые посты, JSON Feed',
    calendar: 'встречи, iCalendar',
    bibtex: 'статьи, BibTeX',
    podcast: 'аудио и\u00a0видео, подкаст',
    llms: 'что где лежит, для\u00a0программ, которые читают',
    sitemap: 'карта сайта',
  },
};

/** What every language must say. */
export type MachineCatalogue = typeof ru;
