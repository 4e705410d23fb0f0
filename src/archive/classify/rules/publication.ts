/** Rules for reviews, articles, podcasts and digests. */
import type { Facts } from '../facts.ts';
import {
  aboutMeeting,
  anyComingDate,
  comingDate,
  has,
  hasPaper,
  hasPaperId,
  isLong,
  isShort,
  opensWith,
  paperQuote,
  quoteIf,
  type Rule,
  says,
  videoOf,
  wasRecorded,
  when,
} from './conditions.ts';

/** A method that the text opens with, by any Latin name. */
const opensWithMethod = (f: Facts): string | undefined =>
  f.papers.find((paper) => paper.start !== null && paper.start < 170)?.quote;

export const publicationRules: readonly Rule[] = [
  {
    id: 'digest-list',
    kind: 'digest',
    weight: 6,
    because: 'It lists several talks.',
    finds: (f) => quoteIf(f.talkItems.length >= 2, f.talkItems[0]?.quote),
  },
  {
    id: 'digest-word',
    kind: 'digest',
    weight: 3.5,
    because: 'It opens as a digest.',
    finds: (f) =>
      f.list.items >= 2 || f.text.split('\n').length > 3 || f.text.length > 300 || f.list.counted > 0
        ? opensWith('digest', 120)(f)
        : undefined,
  },
  {
    id: 'digest-links',
    kind: 'digest',
    weight: 4,
    because: 'It is a list of links.',
    finds: (f) =>
      when((f.list.linked >= 3 || (f.list.items >= 3 && f.draft.links.length >= 3)) && f.chapters.length === 0),
  },
  {
    id: 'digest-of-things',
    kind: 'digest',
    weight: 2.5,
    because: 'It opens as a digest and lists things.',
    finds: (f) => (f.list.items >= 3 && f.list.titled + f.list.papers >= 2 ? opensWith('digest', 160)(f) : undefined),
  },
  {
    id: 'digest-counts',
    kind: 'digest',
    weight: 2.5,
    because: 'It counts what was done.',
    finds: (f) => when(f.list.counted >= 2 && f.text.length < 1500),
  },
  {
    id: 'digest-of-dates',
    kind: 'digest',
    weight: -3,
    because: 'It lists deadlines.',
    finds: (f) =>
      quoteIf((f.list.dated >= 2 && f.list.linked < 2) || has(f, 'deadline'), f.find('deadline')?.quote ?? ''),
  },
  {
    id: 'digest-of-parts',
    kind: 'digest',
    weight: -4,
    because: 'It brings a recording in parts or on several sites.',
    finds: (f) =>
      when(
        videoOf(f) !== null &&
          (aboutMeeting(f) || wasRecorded(f) || has(f, 'part')) &&
          f.text.length < 500 &&
          f.list.linked < 4 &&
          opensWith('digest', 60)(f) === undefined,
      ),
  },
  {
    id: 'digest-announced',
    kind: 'digest',
    weight: -3,
    because: 'A meeting with its hour is announced.',
    finds: (f) => (f.talkItems.length >= 2 ? undefined : comingDate(f, true)),
  },
  {
    id: 'digest-vacancy',
    kind: 'digest',
    weight: -3,
    because: 'It looks for somebody.',
    finds: (f) =>
      quoteIf(has(f, 'hiring', 'vacancyWord') && has(f, 'apply', 'employment'), f.find('apply')?.quote ?? ''),
  },
  {
    id: 'digest-review',
    kind: 'digest',
    weight: -2,
    because: 'It writes at length about one paper.',
    finds: (f) =>
      when(f.text.length > 900 && f.count('reviewTalk') >= 8 && f.list.linked < 3 && f.talkItems.length < 2),
  },

  {
    id: 'podcast',
    kind: 'podcast',
    weight: 4.5,
    because: 'It is about a podcast or a broadcast.',
    finds: opensWith('podcast', 260),
  },
  {
    id: 'podcast-episode',
    kind: 'podcast',
    weight: 3,
    because: 'There is an episode, and one may listen to it.',
    finds: (f) => (has(f, 'episode') ? f.find('listen')?.quote : undefined),
  },
  {
    id: 'podcast-guest',
    kind: 'podcast',
    weight: 2,
    because: 'Somebody was a guest, and speaks or is listened to.',
    finds: (f) => (has(f, 'listen', 'episode') ? f.find('guest')?.quote : undefined),
  },
  {
    id: 'podcast-listen',
    kind: 'podcast',
    weight: 1.5,
    because: 'Readers are asked to listen.',
    finds: says('listen'),
  },
  {
    id: 'podcast-named-episode',
    kind: 'podcast',
    weight: 1.5,
    because: 'An episode of something with a name.',
    finds: (f) => (/[«“"]\p{Lu}/u.test(f.text) && f.video === null ? f.find('episode')?.quote : undefined),
  },
  {
    id: 'podcast-sound',
    kind: 'podcast',
    weight: 1.5,
    because: 'It brings sound.',
    finds: (f) =>
      when(
        f.draft.media.some(({ type }) => type === 'audio' || type === 'voice') &&
          has(f, 'episode', 'listen', 'podcast'),
      ),
  },
  {
    id: 'podcast-in-list',
    kind: 'podcast',
    weight: -4,
    because: 'A list mentions a podcast in passing.',
    finds: (f) => when(f.talkItems.length >= 2 || f.list.linked >= 3 || opensWith('digest', 120)(f) !== undefined),
  },
  {
    id: 'podcast-meeting',
    kind: 'podcast',
    weight: -3,
    because: 'A meeting of the group is named.',
    finds: (f) =>
      quoteIf(
        !has(f, 'podcast') && (aboutMeeting(f) || comingDate(f, true) !== undefined || has(f, 'meeting')),
        f.find('meeting')?.quote ?? '',
      ),
  },
  {
    id: 'podcast-review',
    kind: 'podcast',
    weight: -3,
    because: 'It writes at length about a paper.',
    finds: (f) => when(f.text.length > 600 && f.count('reviewTalk') >= 6 && hasPaper(f)),
  },

  {
    id: 'review-of-paper',
    kind: 'review',
    weight: 3,
    because: 'It writes at length about a paper that it names.',
    finds: (f) => quoteIf(hasPaperId(f) && f.text.length >= 320, paperQuote(f)),
  },
  {
    id: 'review-words',
    kind: 'review',
    weight: 2,
    because: 'It uses the words of a review.',
    finds: (f) => when(f.count('reviewTalk') >= 4 && isLong(f) && (hasPaper(f) || f.replied !== null)),
  },
  {
    id: 'review-of-method',
    kind: 'review',
    weight: 3,
    because: 'It opens with the name of a method and goes on about it at length.',
    finds: (f) => quoteIf(!hasPaperId(f) && isLong(f) && f.count('reviewTalk') >= 3, opensWithMethod(f)),
  },
  {
    id: 'review-called',
    kind: 'review',
    weight: 1.5,
    because: 'It calls itself a review.',
    finds: (f) => (f.papers.length > 0 && f.text.length >= 320 ? opensWith('reviewWord', 200)(f) : undefined),
  },
  {
    id: 'review-heading',
    kind: 'review',
    weight: 1.5,
    because: 'It opens with the title of a paper.',
    finds: (f) =>
      when(
        isLong(f) &&
          f.papers.some(
            (paper) => paper.start !== null && paper.start < 120 && (paper.by === 'heading' || paper.by === 'title'),
          ),
      ),
  },
  {
    id: 'review-continued',
    kind: 'review',
    weight: 4,
    because: 'It goes on where a review stopped.',
    finds: (f) =>
      when(
        f.previous?.kind === 'review' &&
          /(?:продолжение|часть|continued|part|дальше|далее|1\/2|👇|⬇)/iu.test(f.previous.facts.text.slice(-120)),
      ),
  },
  {
    id: 'review-reply',
    kind: 'review',
    weight: 3,
    because: 'It adds to the review that it answers.',
    finds: (f) => when(f.replied?.kind === 'review' && f.text.length > 120 && f.video === null),
  },
  {
    id: 'review-dated',
    kind: 'review',
    weight: -3,
    because: 'An invitation to a meeting names the paper too.',
    finds: (f) => comingDate(f, true),
  },
  {
    id: 'review-invites',
    kind: 'review',
    weight: -2,
    because: 'A day to come stands with an invitation.',
    finds: (f) =>
      anyComingDate(f) !== undefined && comingDate(f, true) === undefined && f.text.length < 900
        ? f.find('invitation')?.quote
        : undefined,
  },
  {
    id: 'review-of-vacancy',
    kind: 'review',
    weight: -3,
    because: 'It looks for somebody.',
    finds: (f) => (has(f, 'apply', 'employment') ? opensWith('hiring', 260)(f) : undefined),
  },
  {
    id: 'review-in-list',
    kind: 'review',
    weight: -3,
    because: 'A list names papers with a line each.',
    finds: (f) =>
      when(
        f.list.linked >= 3 ||
          f.talkItems.length >= 2 ||
          (f.list.items >= 3 && opensWith('digest', 160)(f) !== undefined),
      ),
  },

  {
    id: 'article',
    kind: 'article',
    weight: 2.5,
    because: 'Somebody has published a text.',
    finds: (f) => (f.video === null ? f.find('article')?.quote : undefined),
  },
  {
    id: 'article-outlet',
    kind: 'article',
    weight: 2,
    because: 'A blog, a magazine or a newspaper is named.',
    finds: (f) => (f.video === null ? f.find('outlet')?.quote : undefined),
  },
  {
    id: 'article-preview',
    kind: 'article',
    weight: 2.5,
    because: 'The card of an article stands under a short text.',
    finds: (f) =>
      quoteIf(
        isShort(f) && f.video === null && !f.papers.some((paper) => paper.by === 'id') && isArticleCard(f),
        f.draft.preview?.site ?? '',
      ),
  },
  {
    id: 'article-word',
    kind: 'article',
    weight: 1,
    because: 'A short text speaks of an article and brings a link.',
    finds: (f) =>
      isShort(f) && !hasPaperId(f) && f.draft.links.length > 0
        ? /(?<!\p{L})(?:стать[яюе]|материал|лонгрид|текст|перевод|колонк[ау]|пост)(?!\p{L})|\barticle\b|\bpost\b|\bessay\b/iu.exec(
            f.text,
          )?.[0]
        : undefined,
  },
  {
    id: 'article-too-long',
    kind: 'article',
    weight: -2,
    because: 'A long text speaks for itself.',
    finds: (f) => when(f.text.length > 900),
  },
  {
    id: 'article-of-paper',
    kind: 'article',
    weight: -2,
    because: 'A paper is named.',
    finds: (f) =>
      quoteIf(
        f.papers.some((paper) => paper.by === 'id'),
        paperQuote(f),
      ),
  },
  {
    id: 'article-without-link',
    kind: 'article',
    weight: -1.5,
    because: 'It leads to no text.',
    finds: (f) => when(f.draft.links.length === 0 && f.draft.preview === null && !has(f, 'outlet')),
  },
  {
    id: 'article-in-list',
    kind: 'article',
    weight: -3,
    because: 'A list mentions an article in passing.',
    finds: (f) => when(f.talkItems.length >= 2 || f.list.linked >= 3),
  },
  { id: 'article-podcast', kind: 'article', weight: -3, because: 'It is a podcast.', finds: opensWith('podcast', 240) },
];

/** A card of a video, a code repository, a paper, a form or a post is none of an article. */
function isArticleCard(facts: Facts): boolean {
  const { preview } = facts.draft;
  const address = `${preview?.site ?? ''} ${preview?.url ?? ''} ${facts.draft.links.map((link) => link.url).join(' ')}`;
  if (
    /habr\.com|хабр|vc\.ru|medium\.com|substack|dev\.to|nplus1|tproger|biomolecula|elementy\.ru|theoryandpractice/i.test(
      address,
    )
  )
    return true;
  return (
    preview !== null &&
    preview.title !== null &&
    !/youtu|rutube|vk ?видео|vkvideo|dzen\.ru\/video|telegram|t\.me|github|gitlab|arxiv|openreview|hugging|google|forms|mave|podcast|подкаст|яндекс музык|spotify|hh\.ru|timepad|zoom|meetup|conf/i.test(
      address,
    )
  );
}
