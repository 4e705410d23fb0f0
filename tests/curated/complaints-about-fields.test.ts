import { describe, expect, it } from 'vitest';
import { postKinds } from '../../src/archive/model/post.ts';
import { channel, complaintsAbout, type Files, file, withChannel } from './content-folder.ts';

describe('what an editor reads about fields', () => {
  it.each<[string, Files, string]>([
    [
      'one that is missing',
      { 'speakers/anna.md': file('role: x') },
      'speakers/anna.md, field “name”: It is missing. Add a line “name: …” to the front matter.',
    ],
    [
      'one left empty',
      { 'speakers/anna.md': file('name:') },
      'speakers/anna.md, field “name”: It is missing. Add a line “name: …” to the front matter.',
    ],
    [
      'an unknown one',
      { 'speakers/anna.md': file('name: А', 'afiliation: ОК') },
      'speakers/anna.md, field “afiliation”: There is no field “afiliation” here. Did you mean “affiliation”? The fields here are: name, aliases, role, affiliation, links.',
    ],
    [
      'one named like a part of every object',
      { 'speakers/anna.md': file('name: А', 'constructor: x') },
      'speakers/anna.md, field “constructor”: There is no field “constructor” here. The fields here are: name, aliases, role, affiliation, links.',
    ],
    [
      'a list for one value',
      { 'speakers/anna.md': file('name: [А, Б]') },
      'speakers/anna.md, field “name”: It is a list, where one value belongs. Keep one value, without “-”.',
    ],
    [
      'text with a colon in a list',
      { 'topics/a.md': file('title: А', 'summary: Б', 'terms:', '  - змея: большая') },
      'topics/a.md, field “terms › 1”: It is the field “змея”, where text belongs. Put the whole text in single quotes: a colon with a space after it begins a field.',
    ],
    [
      'text for fields',
      { 'speakers/anna.md': file('name: А', 'links: https://example.org') },
      'speakers/anna.md, field “links”: It is the text “https://example.org”, where fields of its own belong. Write them below it, one a line, indented by two spaces, each as “name: value”.',
    ],
    [
      'an address that is none',
      { 'speakers/anna.md': file('name: А', 'links: { Страница: "javascript:alert(1)" }') },
      'speakers/anna.md, field “links › Страница”: “javascript:alert(1)” is no web address. Write the whole address as the browser shows it, beginning with https:// or http://.',
    ],
    [
      'an address without its beginning',
      withChannel('site: example.org'),
      'channel.md, field “site”: “example.org” is no web address. Write the whole address as the browser shows it, beginning with https:// or http://.',
    ],
    [
      'a public name',
      withChannel("username: '@я'"),
      'channel.md, field “username”: “@я” is no public name of a channel. Write what follows t.me/ in its address, or leave the field out when the channel is private.',
    ],
    [
      'the number of the channel',
      withChannel('telegramId: mlok'),
      'channel.md, field “telegramId”: “mlok” is no id of a channel. Copy the number after "id" near the beginning of result.json.',
    ],
    [
      'a language',
      { 'channel.md': channel.replace('language: ru', 'language: rus') },
      'channel.md, field “language”: “rus” is no language of the site. Did you mean “ru”? It is one of: ru, en.',
    ],
    [
      'a time zone',
      { 'channel.md': channel.replace('Europe/Moscow', 'Moscow') },
      'channel.md, field “timeZone”: “Moscow” is no time zone. Did you mean “Europe/Moscow”? Write continent and city, for example Europe/Moscow.',
    ],
    [
      'an arXiv id',
      { 'papers/a.md': file('title: А', 'arxiv: 2310.2') },
      'papers/a.md, field “arxiv”: “2310.2” is no arXiv id. Write it as on the page of the paper, for example 2312.00752.',
    ],
    [
      'a DOI',
      { 'papers/a.md': file('title: А', 'doi: 1145/3') },
      'papers/a.md, field “doi”: “1145/3” is no DOI. Write it from 10. on, for example 10.1145/3604915.3608779.',
    ],
    [
      'an OpenReview id',
      { 'papers/a.md': file('title: А', 'openreview: https://openreview.net/') },
      'papers/a.md, field “openreview”: “https://openreview.net/” is no OpenReview id. Write what stands after “id=” in the address of the paper.',
    ],
    [
      'a year',
      { 'papers/a.md': file('title: А', 'year: 24') },
      'papers/a.md, field “year”: “24” is no year. Write four digits, for example 2024.',
    ],
    [
      'a kind of post',
      { 'posts/17.md': file('kind: revue') },
      'posts/17.md, field “kind”: “revue” is no kind of post. Did you mean “review”? It is one of: ' +
        `${postKinds.join(', ')}.`,
    ],
    [
      'the status of a meeting',
      { 'events/a.md': file('status: прошла') },
      'events/a.md, field “status”: “прошла” is no status of a meeting. It is one of: announced, moved, held, cancelled.',
    ],
    [
      'yes or no',
      { 'posts/17.md': file('closed: maybe') },
      'posts/17.md, field “closed”: “maybe” is neither yes nor no. Write yes or no.',
    ],
    [
      'the id of a post',
      { 'posts/17.md': file('replyTo: https://example.org/17') },
      'posts/17.md, field “replyTo”: “https://example.org/17” is no id of a post. Copy what stands between the last two slashes of its address: /posts/<id>/.',
    ],
    [
      'the id of a post to take down',
      { 'withheld.md': file('messages:', '  пост 17: Просьба') },
      'withheld.md, field “messages › пост 17”: “пост 17” is no id of a post. Copy what stands between the last two slashes of its address: /posts/<id>/.',
    ],
    [
      'the id of a meeting',
      { 'posts/17.md': file('event: Встреча про змей') },
      'posts/17.md, field “event”: “Встреча про змей” is no id. Copy what stands between the last two slashes of its address on the site.',
    ],
  ])('%s', (_, files, message) => {
    expect(complaintsAbout(files)).toEqual([message]);
  });

  it('each of them, in the order of the files', () => {
    expect(
      complaintsAbout({
        'topics/a.md': file('title: А', 'terms: а'),
        'posts/17.md': file('kind: x', 'closed: y', 'colour: z'),
        'events/e.md': file('speakers: Никто'),
        'channel.md': channel.replace('name: Чтения\n', ''),
      }).map((complaint) => complaint.split(':')[0]),
    ).toEqual([
      'channel.md, field “name”',
      'events/e.md, field “speakers”',
      'posts/17.md, field “kind”',
      'posts/17.md, field “closed”',
      'posts/17.md, field “colour”',
      'topics/a.md, field “summary”',
    ]);
  });
});
