/** Rules for articles: texts for readers outside science, by or about the group. */
import { sieved } from '../../sieve/sieved.ts';
import type { Facts } from '../facts.ts';
import { isFilm } from '../reading/find-video.ts';
import {
  has,
  hasPaperId,
  isShort,
  opensWith,
  opensWithSign,
  paperQuote,
  quoteIf,
  type Rule,
  when,
} from './conditions.ts';

/** Blogs, magazines and newspapers. */
const articleSite =
  /\/\/(?:[\w-]+\.)*(?:habr\.com|vc\.ru|medium\.com|substack\.com|dev\.to|nplus1\.ru|kommersant\.ru|rbc\.ru|vedomosti\.ru|forbes\.\w+|tproger\.ru|trv-science\.ru|elementy\.ru|biomolecula\.ru|postnauka\.\w+|theoryandpractice\.ru|meduza\.io|wired\.com|nytimes\.com|theguardian\.com|bbc\.\w+|economist\.com|technologyreview\.com|quantamagazine\.org|dzen\.ru\/a\/|the-village\.ru|thebell\.io|naked-science\.ru|ria\.ru|tass\.ru|iz\.ru|gazeta\.ru|lenta\.ru|cossa\.ru|skillbox\.ru|kod\.ru|hackernoon\.com|towardsdatascience\.com|thegradient\.pub)|\/\/(?:blog|blogs|magazine|journal|news)\.|\/(?:blog|blogs|articles?|posts?|news|magazine|interview)\//i;

/** «Дарина Гусь для «Системного блока»: …», «колонка в «Коде»»: for whom it was written. */
const writtenFor = sieved(/(?<!\p{L})(?:для|специально для|в колонке для) «\p{Lu}[^»\n]{2,40}»/u);
/** ««Коммерсантъ» поговорил с Ольгой Штерн»: a paper that asked. */
const asked = sieved(
  /«\p{Lu}[^»\n]{2,40}» (?:поговорил|побеседовал|расспросил|взял[аио]? интервью|спросил|опубликовал|напечатал)[аио]?(?!\p{L})/u,
);

/** “in the Sunday Standard”, “for The Irish Times”, “in Physics World magazine” */
const inNewspaper =
  /(?:(?<!\p{L})(?:in|for|by|on|from) |, )(?:the |The |this week['’]s |today['’]s )?(?:\p{Lu}\p{L}{1,14} ){0,3}(?:Standard|Times|Post|Herald|Gazette|Chronicle|Observer|Tribune|Guardian|Independent|Telegraph|Mirror|Monitor|Courier|Examiner|Nation|Globe|Magazine|Weekly|Daily|Zeitung|Supplement|Conversation|(?:\p{Lu}\p{L}{2,14} magazine))(?!\p{L})|(?<!\p{L})(?:sunday|saturday|weekend) (?:supplement|magazine|paper)(?!\p{L})|(?<!\p{L})(?:student|university|uni|campus|local) (?:paper|rag|newspaper|magazine)(?!\p{L})|^\p{Lu}\p{L}{2,20}, (?:sunday|saturday|weekend|science) (?:supplement|magazine|edition)/u;

const titled = sieved(/[«“"]\p{L}[^«»“”"\n]{11,140}[»”"]/u);
const otherSite =
  /github|gitlab|arxiv|openreview|doi\.org|forms|zoom|meet\.|teams|calendar|eventbrite|ticket|summit|conf|slides|spotify|apple\.com|\.fm\//i;

export const articleRules: readonly Rule[] = [
  {
    id: 'article-for-outlet',
    kind: 'article',
    weight: 4,
    because: 'A text for or by a paper of that name, and where it is read.',
    finds: (f) =>
      f.draft.links.length > 0 && f.video === null && !hasPaperId(f)
        ? (writtenFor.exec(f.text) ?? asked.exec(f.text))?.[0]
        : undefined,
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
    id: 'article-site',
    kind: 'article',
    weight: 2.5,
    because: 'A short text leads to a blog, a magazine or a newspaper.',
    finds: (f) =>
      quoteIf(
        isShort(f) && f.video === null && f.draft.preview === null && !f.papers.some((paper) => paper.by === 'id'),
        f.draft.links.find(({ url }) => articleSite.test(url))?.url,
      ),
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
    id: 'article-sign',
    kind: 'article',
    weight: 2.5,
    because: 'It opens with the picture of a newspaper and leads somewhere.',
    finds: (f) => quoteIf(f.draft.links.length > 0 && f.video === null && !hasPaperId(f), opensWithSign(f, 'paper')),
  },
  {
    id: 'article-in-paper',
    kind: 'article',
    weight: 3.5,
    because: 'Somebody stands in a newspaper or a magazine of that name.',
    finds: (f) => (f.video === null && !hasPaperId(f) ? inNewspaper.exec(f.text)?.[0] : undefined),
  },
  {
    id: 'article-titled',
    kind: 'article',
    weight: 2.5,
    because:
      'A title in quotation marks, somebody, and one address that is neither of a film nor of a paper; no hour, no meeting.',
    finds: (f) => {
      const [link, second] = f.draft.links;
      const isPlain =
        link !== undefined &&
        second === undefined &&
        !isFilm(link.url) &&
        !otherSite.test(link.url) &&
        f.text.length < 330;
      const isOther =
        has(
          f,
          'meeting',
          'appears',
          'elsewhere',
          'podcast',
          'episode',
          'listen',
          'recorded',
          'slides',
          'call',
          'hiring',
        ) || f.venue !== null;
      const names = f.people.length > 0 || f.given.length > 0 || f.ties.ownSpeaker !== null;
      return isPlain && !isOther && names && f.times.length === 0 && !f.papers.some(({ by }) => by === 'id')
        ? titled.exec(f.text)?.[0]
        : undefined;
    },
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
