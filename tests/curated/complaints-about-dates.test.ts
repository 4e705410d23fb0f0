import { describe, expect, it } from 'vitest';
import { channel, complaintsAbout, type Files, file } from './content-folder.ts';

describe('what an editor reads about dates and times', () => {
  it.each<[string, Files, string]>([
    [
      'a day that no calendar has',
      { 'events/a.md': file('startsAt: 2024-02-30') },
      'events/a.md, field “startsAt”: No calendar and no clock has “2024-02-30”. Check the day, the month and the hour.',
    ],
    [
      'an hour that no clock has',
      { 'events/a.md': file('startsAt: 2024-03-14 25:00') },
      'events/a.md, field “startsAt”: No calendar and no clock has “2024-03-14 25:00”. Check the day, the month and the hour.',
    ],
    [
      'a year of the first century',
      { 'events/a.md': file('startsAt: 0024-03-14') },
      'events/a.md, field “startsAt”: No calendar and no clock has “0024-03-14”. Check the day, the month and the hour.',
    ],
    [
      'a date written as in speech',
      { 'events/a.md': file('startsAt: 14.3.2024 в 18:00') },
      'events/a.md, field “startsAt”: “14.3.2024 в 18:00” is not a date. Write it as 2024-03-14 18:00.',
    ],
    [
      'a date in words',
      { 'talks/a.md': file('startsAt: 14 марта') },
      'talks/a.md, field “startsAt”: “14 марта” is not a date. Write it as year-month-day and, where it is known, the hour in Europe/Moscow: 2024-03-14 18:00 or 2024-03-14.',
    ],
    [
      'an hour that was skipped when the clocks were set forward',
      {
        'channel.md': channel.replace('Europe/Moscow', 'Europe/Berlin'),
        'posts/17.md': file('published: 2024-03-31 2:30'),
      },
      'posts/17.md, field “published”: The clocks of Europe/Berlin never showed 2024-03-31 02:30. They were set forward over that hour: check the hour.',
    ],
    [
      'an hour where only days belong',
      { 'posts/17.md': file('between: [2024-01-10 18:00, 2024-01-18]') },
      'posts/17.md, field “between › 1”: “2024-01-10 18:00” has an hour where only a day belongs. Write 2024-01-10.',
    ],
    [
      'one day for two',
      { 'posts/17.md': file('between: 2024-01-10') },
      'posts/17.md, field “between”: It is the text “2024-01-10”, where a list belongs. Write it as a list: [first, second].',
    ],
    [
      'the last day before the first',
      { 'posts/17.md': file('between: [2024-01-18, 2024-01-10]') },
      'posts/17.md, field “between”: It is not a first and a last day. Write the first and the last day, for example [2024-01-10, 2024-01-18].',
    ],
    [
      'a day given twice',
      { 'posts/17.md': file('published: 2024-01-10', 'between: [2024-01-10, 2024-01-18]') },
      'posts/17.md, field “between”: The day is given twice, by published and by between. Keep one of them.',
    ],
    [
      'the length of a recording',
      { 'events/a.md': file('recordings:', '  video: https://example.org', '  duration: 1:62:03') },
      'events/a.md, field “recordings › 1 › duration”: “1:62:03” is no time of a recording. Write hours, minutes and seconds, for example 1:02:03.',
    ],
    [
      'a chapter without its time',
      { 'events/a.md': file('recordings:', '  - post: 17', '    chapters: [Вопросы]') },
      'events/a.md, field “recordings › 1 › chapters › 1”: “Вопросы” is no chapter. Write the time and the title, for example 00:05:30 Вопросы.',
    ],
    [
      'a chapter with half a time',
      { 'events/a.md': file('recordings:', '  - post: 17', '    chapters: [5 Вопросы]') },
      'events/a.md, field “recordings › 1 › chapters › 1”: “5” is no time of a recording. Write hours, minutes and seconds, for example 1:02:03.',
    ],
    [
      'chapters out of order',
      { 'events/a.md': file('recordings:', '  - post: 17', '    chapters: [0:10 А, 0:05 Б]') },
      'events/a.md, field “recordings › 1 › chapters › 2”: The chapter does not begin after the one above it. Put the chapters in the order of their times.',
    ],
    [
      'a recording of nothing',
      { 'talks/a.md': file('recordings:', '  provider: YouTube') },
      'talks/a.md, field “recordings › 1”: The recording has neither video nor post. Add a line “video: https://…” with its address.',
    ],
  ])('%s', (_, files, message) => {
    expect(complaintsAbout(files)).toEqual([message]);
  });
});
