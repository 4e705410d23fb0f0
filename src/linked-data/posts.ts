/** Posts as JSON-LD: a review of a paper, a vacancy while it may be open, a posting of the channel. */
import type { JobPosting, Organization, Person, Review, SocialMediaPosting, Thing } from 'schema-dts';
import type { Post, PostOf } from '../archive/model/post.ts';
import { hideSpoilers } from '../feeds/hide-spoilers.ts';
import { postHref } from '../render/links/addresses.ts';
import { renderRichText } from '../render/text/rich-text.ts';
import { type DataContext, idOf, present } from './linked-data.ts';
import { organization, paperNamed, personNamed } from './people-and-papers.ts';
import { exactTime, mediaData } from './recordings.ts';

/** A vacancy of which the channel said nothing more is taken for open that long. */
const openForDays = 60;

export function postData(post: Post, context: DataContext): Thing[] {
  switch (post.kind) {
    case 'review': {
      const review = reviewOf(post, context);
      return [review ?? posting(post, context)];
    }
    case 'vacancy':
      return [posting(post, context), ...(mayBeOpen(post, context) ? [job(post, context)] : [])];
    case 'announcement':
    case 'reschedule':
    case 'cancellation':
    case 'recording':
    case 'talk':
    case 'article':
    case 'podcast':
    case 'digest':
    case 'note':
      return [posting(post, context)];
  }
}

function reviewOf(post: Post, context: DataContext): Review | undefined {
  const papers = post.papers.flatMap((id) => context.site.index.findPaper(id) ?? []);
  if (papers.length === 0) return undefined;
  const reviewed = papers.map((paper) => paperNamed(paper, context));
  return { '@type': 'Review', name: post.title, itemReviewed: reviewed, ...written(post, context) };
}

function posting(post: Post, context: DataContext): SocialMediaPosting {
  const { index } = context.site;
  return {
    '@type': 'SocialMediaPosting',
    headline: post.title,
    ...written(post, context),
    ...present({
      about: post.papers.flatMap((id) => {
        const paper = index.findPaper(id);
        return paper === undefined ? [] : [paperNamed(paper, context)];
      }),
      mentions: post.speakers.flatMap((id) => {
        const speaker = index.findSpeaker(id);
        return speaker === undefined ? [] : [personNamed(speaker, context)];
      }),
    }),
  };
}

/** What is true of everything that was written in the channel. */
function written(post: Post, context: DataContext) {
  const { site, absolute } = context;
  const path = postHref(post.id);
  const likes = post.reactions.reduce((sum, { count }) => sum + count, 0);
  return {
    '@id': idOf(path, context),
    inLanguage: site.t.locale,
    author: authorOf(post, context),
    ...present({
      url: absolute(path),
      datePublished: exactTime(post),
      dateModified: post.edited,
      keywords: post.topics.flatMap((id) => site.index.findTopic(id)?.title ?? []),
      associatedMedia: mediaData(post, context),
      interactionStatistic:
        likes === 0
          ? null
          : ({
              '@type': 'InteractionCounter',
              interactionType: { '@type': 'LikeAction' },
              userInteractionCount: likes,
            } as const),
    }),
  };
}

function authorOf({ signature }: Post, context: DataContext): Person | Organization {
  return signature === null ? organization(context) : { '@type': 'Person', name: signature };
}

/** Said to be open, or so young that nobody need have said it. Without a date nothing is known. */
function mayBeOpen(post: PostOf<'vacancy'>, { site }: DataContext): boolean {
  if (post.closed !== null) return !post.closed;
  const posted = exactTime(post);
  if (posted === undefined) return false;
  return site.derive('young-vacancy', isYoung, posted);
}

/** Asked through the site, so that a page is new on the day on which the answer is another, and not every day. */
function isYoung({ archive }: DataContext['site'], posted: string): boolean {
  const age = Date.parse(`${archive.today}T23:59:59Z`) - Date.parse(posted);
  return age <= openForDays * 24 * 3600 * 1000;
}

function job(post: PostOf<'vacancy'>, context: DataContext): JobPosting {
  const { body, mentions } = hideSpoilers(post);
  const path = postHref(post.id);
  return {
    '@type': 'JobPosting',
    '@id': `${idOf(path, context)}#vacancy`,
    title: post.title,
    description: renderRichText(body, mentions, { ...context.site.richText, addressOf: () => undefined }),
    ...present({ url: context.absolute(path), datePosted: exactTime(post) }),
  };
}
