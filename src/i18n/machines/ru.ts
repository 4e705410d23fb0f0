/** The Russian words of files for programs, and of the page that lists them. `MachineCatalogue` is the shape of all languages. */
export const ru = {
  feeds: {
    posts: 'Посты',
    podcast: (name: string) => `${name}: аудио и видео`,
  },
  calendar: {
    name: (channel: string) => `Встречи: ${channel}`,
    topicName: (topic: string, channel: string) => `Встречи: ${topic} · ${channel}`,
    add: 'Добавить в календарь',
    subscribe: 'Календарь встреч',
    subscribeHint: 'Подписаться в календаре',
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
  files: {
    dataset: 'весь архив одним файлом',
    schema: 'схема этого файла',
    atom: 'новые посты, Atom',
    jsonFeed: 'новые посты, JSON Feed',
    calendar: 'встречи, iCalendar',
    bibtex: 'статьи, BibTeX',
  },
};

/** What every language must say. */
export type MachineCatalogue = typeof ru;
