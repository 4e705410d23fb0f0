import { parse as parseCsv } from 'csv-parse/sync';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { Parser } from 'htmlparser2';
import ICAL from 'ical.js';
import { Marked, type Token } from 'marked';
import { describe, expect, it } from 'vitest';
import { cardsOfSite } from '../../src/cards/cards-of-site.ts';
import { headOf } from '../../src/heads/page-head.ts';
import { dataBlock } from '../../src/linked-data/linked-data.ts';
import { siteOf } from '../../src/render/site.ts';
import { listFiles } from '../../src/site-files/list-files.ts';
import { wholeOf } from '../../src/site-files/site-file.ts';
import {
  archiveOf,
  eventOf,
  paperOf,
  postOf,
  recordingOf,
  speakerOf,
  talkOf,
  topicOf,
  vacancyOf,
} from '../fixtures/archive/small-archive.ts';

const address = 'https://example.org/archive/';
const nasty = [
  '"><script>alert(1)</script>',
  "' onmouseover='alert(1)",
  ']]><evil/>]]>',
  '</title></script><!--',
  'a\r\nEND:VCALENDAR\nBEGIN:VCALENDAR',
  '=HYPERLINK("https://evil.example")',
  '} \\input{evil} {',
  '---\nkind: "x"\n---',
  '[жми](javascript:alert(1)) ![x](https://evil.example/x.png)',
  '&lt;b&gt; &#x0; \u0000\u000b\ufffe\ud800',
  '\u202egnp.exe\u2066',
];

/** An archive that says the same evil words wherever somebody else's words may stand. */
function evilArchive(words: string) {
  const link = { title: words, url: 'javascript:alert(1)' };
  const body = [{ type: 'text' as const, text: words }];
  const known = { title: words, body, signature: words, published: { at: '2024-02-01T10:00:00Z' } };
  const recordings = [recordingOf({ url: 'javascript:alert(1)', chapters: [{ at: 1, title: words }] })];
  const given = { title: words, speakers: ['s'], recordings, topics: ['t'] };
  const base = archiveOf();
  return archiveOf({
    channel: { ...base.channel, name: words, description: words },
    posts: [
      postOf('1', 'review', { ...known, papers: ['p'], topics: ['t'], speakers: ['s'] }),
      vacancyOf('2', false, known),
    ],
    events: [eventOf('e', { ...given, papers: ['p'], place: words })],
    talks: [talkOf('k', { ...given, venue: words, city: words })],
    speakers: [speakerOf('s', words, { aliases: [words], role: words, affiliation: words, links: [link] })],
    papers: [paperOf('p', words, { authors: [words, words], venue: words, doi: words, arxiv: words, links: [link] })],
    topics: [topicOf('t', words, { summary: words })],
  });
}

function complain(path: string, text: string): unknown {
  if (path.endsWith('.xml')) return XMLValidator.validate(text) === true ? [] : 'is no XML';
  if (path.endsWith('.json') || path.endsWith('.webmanifest')) return JSON.parse(text) === null ? 'is empty' : [];
  if (path.endsWith('.ics')) return ICAL.parse(text).length === 3 ? [] : 'is more than one calendar';
  if (path.endsWith('.csv')) {
    const cells: string[][] = parseCsv(text, { bom: true });
    return cells.flat().filter((cell) => /^\s*[=+@-]/.test(cell));
  }
  if (path.endsWith('.html')) {
    const tags: string[] = [];
    new Parser({ onopentag: (name) => void tags.push(name) }).end(text);
    return tags.filter((tag) => !['html', 'meta', 'title', 'link', 'p', 'a'].includes(tag));
  }
  if (path.endsWith('.md') || path === 'llms.txt') {
    const found: string[] = [];
    const marked = new Marked({ gfm: false });
    marked.walkTokens(marked.lexer(text.replace(/^---\n[\s\S]*?\n---\n/, '')), (token: Token) => {
      if (['html', 'image', 'def'].includes(token.type)) found.push(token.raw);
      if (token.type === 'link' && !String(token['href']).startsWith(address)) found.push(token.raw);
    });
    return found;
  }
  if (path.endsWith('.bib')) {
    const bare = text.replace(/\\[{}]/g, '');
    return bare.match(/{/g)?.length === bare.match(/}/g)?.length && !text.includes('\\input') ? [] : 'would be obeyed';
  }
  return [];
}

describe('whatever people write', () => {
  it.each(nasty)('files for programs stay what they are: %j', (words) => {
    const site = siteOf(evilArchive(words));
    const files = listFiles(site, { site: address, base: '/archive/' });
    const faults = files.map(({ path, make }) => [path, complain(path, String(wholeOf(make())))]);
    expect(faults.filter(([, fault]) => !Array.isArray(fault) || fault.length > 0)).toEqual([]);
  });

  it.each(nasty)('the data of pages cannot be left, and leads nowhere but to the web: %j', (words) => {
    const site = siteOf(evilArchive(words));
    const { posts, events, talks, speakers, papers, topics } = site.archive;
    const data = [
      ...posts.map((post) => headOf({ type: 'post', post }, site, address)),
      ...events.map((event) => headOf({ type: 'event', event }, site, address)),
      ...talks.map((talk) => headOf({ type: 'talk', talk }, site, address)),
      ...speakers.map((speaker) => headOf({ type: 'speaker', speaker }, site, address)),
      ...papers.map((paper) => headOf({ type: 'paper', paper }, site, address)),
      ...topics.map((topic) => headOf({ type: 'topic', topic }, site, address)),
      headOf({ type: 'home' }, site, address),
    ].flatMap((head) => head.data);
    const block = dataBlock(data);
    expect(block).not.toMatch(/[<>&]/);
    const addresses = [...block.matchAll(/"(?:url|contentUrl|sameAs|item|thumbnailUrl)":"([^"]*)"/g)].map(
      ([, url]) => url,
    );
    expect(addresses.filter((url) => !/^https:\/\//.test(url ?? ''))).toEqual([]);
  });

  it.each(nasty)('cards have one line of words that can be drawn: %j', (words) => {
    for (const { card } of cardsOfSite(siteOf(evilArchive(words)), address, 'all').cards) {
      expect(card.title).not.toBe('');
      expect(card.title).not.toMatch(/\p{Cc}/u);
    }
  });

  it('a feed of evil titles reads as they were written', () => {
    const site = siteOf(evilArchive('<b>&amp;</b> ]]> "\''));
    const json = listFiles(site, { site: address, base: '/' }).find(({ path }) => path === 'feed.json');
    expect(JSON.parse(String(json?.make())).items[0].title).toBe('<b>&amp;</b> ]]> "\'');
    const atom = listFiles(site, { site: address, base: '/' }).find(({ path }) => path === 'feed.xml');
    const parser = new XMLParser({ ignoreAttributes: false, isArray: (name) => name === 'entry' });
    const [entry] = parser.parse(String(atom?.make())).feed.entry;
    expect(entry.title).toMatchObject({ '@_type': 'html' });
    expect(entry.title['#text']).toContain('&lt;b&gt;&amp;amp;');
  });
});
