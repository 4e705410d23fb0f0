/**
 * The archive from messages: the stages in order. In: one channel's history, the editor's overlay, and the day it is
 * built for. Out: the archive, with its issues. Pure: same input, same archive.
 */
import type { Issue } from '../issue.ts';
import { assembleEvent, eventOfEditor, slugOfMeeting, titleOfMeeting } from './assemble/assemble-event.ts';
import { assemblePost } from './assemble/assemble-post.ts';
import type { Findings } from './assemble/context.ts';
import { correctTalks } from './assemble/correct-talks.ts';
import { dropDisowned } from './assemble/drop-disowned.ts';
import type { BuildInput } from './build-input.ts';
import { checkCorrections } from './check-corrections.ts';
import type { LikenessModel } from './classify/likeness/likeness.ts';
import { forgetAnswers } from './classify/once-per-text.ts';
import { findClosedVacancies } from './close-vacancies.ts';
import { assertConserved } from './conservation.ts';
import { joinMeetings } from './events/join-meetings.ts';
import type { Meeting } from './events/meeting.ts';
import { withPapersOfMeetings } from './events/papers-of-meetings.ts';
import { findConflicts } from './find-conflicts.ts';
import { KeptReadings } from './kept/kept-readings.ts';
import type { Day } from './language/dates/calendar.ts';
import { makeDrafts } from './make-drafts.ts';
import type { Archive } from './model/archive.ts';
import type { Event, Talk } from './model/entities.ts';
import type { Overlay } from './model/overlay.ts';
import type { Post } from './model/post.ts';
import { noPaperNames } from './papers/no-paper-names.ts';
import { uniteWorks } from './papers/one-work.ts';
import { resolvePapers } from './papers/resolve-papers.ts';
import { resolvePeople } from './people/resolve-people.ts';
import { redactText } from './redact/redact-text.ts';
import { redact } from './redact.ts';
import { forgetTexts } from './sieve/sieved.ts';
import { SlugRegister } from './slug.ts';
import { findTalkCandidates } from './talks/find-talk-candidates.ts';
import { joinTalks } from './talks/join-talks.ts';
import { openTopicIndex } from './topics.ts';
import { understand } from './understand.ts';
import type { Understood } from './understood.ts';

export interface BuildContext {
  overlay: Overlay;
  today: Day;
  /** In place of the archive's own, for whoever measures what was learned. */
  likeness?: LikenessModel | undefined;
  /** What an earlier build of the same code read, and what the next one may take over. */
  kept?: KeptReadings | undefined;
}

export function buildArchive(input: BuildInput, context: BuildContext): Archive {
  const { overlay } = context;
  const zone = overlay.channel.timeZone;
  const corrections = new Map(overlay.posts.map((post) => [post.id, post]));

  const kept = context.kept ?? new KeptReadings();
  const clean = redact(input.messages, overlay.withheld, kept);
  forgetTexts();
  const { drafts, unpublished } = makeDrafts(clean.messages, overlay.posts);
  const understood = understand(drafts, { zone, corrections, likeness: context.likeness, kept });
  const inputs = understood.map(({ draft, classification, facts, place }) => ({
    id: draft.id,
    kind: classification.kind,
    facts,
    place,
    answers: draft.replyTo,
  }));

  const people = resolvePeople(inputs, overlay, new SlugRegister());
  const isNone = noPaperNames(inputs, people.speakers);
  const mentioned = resolvePapers(inputs, overlay, new SlugRegister(), isNone);
  const inherited = inheritPapers(understood, mentioned.byPost);
  const joined = joinMeetings(
    understood.map((post) => ({
      post,
      speakers:
        corrections.get(post.draft.id)?.speakers ??
        people.byPost.get(post.draft.id)?.speakers.map(({ speaker }) => speaker) ??
        [],
      papers:
        corrections.get(post.draft.id)?.papers ?? inherited.get(post.draft.id)?.about.map(({ paper }) => paper) ?? [],
    })),
    zone,
  );
  const curated = new Set(overlay.papers.map(({ id }) => id));
  const { papers, byPost: papersOfPosts } = uniteWorks(
    { papers: mentioned.papers, byPost: inherited },
    joined.meetings,
    (paper) => curated.has(paper),
  );
  const paperById = new Map(papers.map((paper) => [paper.id, paper]));
  const candidates = understood.flatMap((post) =>
    findTalkCandidates(post, people.byPost.get(post.draft.id) ?? { named: [], speakers: [], byGiven: [] }, zone),
  );
  const talks = joinTalks(candidates, new SlugRegister());

  const postById = new Map(understood.map((post) => [post.draft.id, post]));
  const eventSlugs = new SlugRegister();
  const eventTitles = new Map(
    joined.meetings.map((meeting) => [meeting, titleOfMeeting(meeting, paperById, postById)]),
  );
  const eventIds = new Map(
    joined.meetings.map((meeting) => [
      meeting,
      idOfMeeting(meeting, eventTitles.get(meeting) ?? '', eventSlugs, overlay),
    ]),
  );
  const findings: Findings = {
    overlay,
    corrections,
    people: people.byPost,
    papers: withPapersOfMeetings(understood, papersOfPosts, joined.byPost, { paperById, isNone }),
    paperById,
    speakerById: new Map(people.speakers.map((speaker) => [speaker.id, speaker])),
    talks,
    talkTitles: new Map(talks.talks.map(({ id, title }) => [id, title])),
    redactQuote: (quote) => kept.redactOnce(quote, (text) => redactText(text, [])),
    topics: kept.searchOnce(overlay.topics, openTopicIndex(overlay.topics)),
    closedVacancies: findClosedVacancies(understood),
    meetingOf: joined.byPost,
    eventIds,
    eventTitles,
  };
  const replies = repliesOf(understood);
  const posts = understood.map((post) => assemblePost(post, findings, replies.get(post.draft.id) ?? []));
  const events = withReviews(assembleEvents(joined.meetings, findings, postById, posts, overlay), posts);
  const corrected = correctTalks(withTopics(talks.talks, posts, findings), overlay);
  const archive: Archive = {
    channel: overlay.channel,
    today: context.today,
    ...dropDisowned({ posts, events, talks: corrected, speakers: people.speakers, papers }, overlay),
    topics: overlay.topics.map(({ file: _file, ...topic }) => topic),
    unpublished: [...clean.unpublished, ...unpublished, ...input.lost],
    contentFiles: filesOf(overlay),
    redirects: input.aliases,
    issues: [...people.issues, ...joined.issues, ...doubts(understood)],
  };
  assertConserved(input, archive);
  forgetTexts();
  forgetAnswers();
  return {
    ...archive,
    issues: [...archive.issues, ...checkCorrections(archive, overlay), ...findConflicts(archive, overlay)],
  };
}

function filesOf({ speakers, papers, topics, events, talks, posts }: Overlay): string[] {
  return [speakers, papers, topics, events, talks, posts].flatMap((entries) => entries.map(({ file }) => file));
}

/** A review that answers a bare link to a paper is a review of that paper. */
function inheritPapers(
  posts: Understood[],
  byPost: ReturnType<typeof resolvePapers>['byPost'],
): ReturnType<typeof resolvePapers>['byPost'] {
  const result = new Map(byPost);
  let previous: Understood | undefined;
  for (const post of posts) {
    const own = result.get(post.draft.id);
    const isReview = post.classification.kind === 'review' && own !== undefined && own.about.length === 0;
    const source = post.draft.replyTo ?? (previous?.classification.kind === 'review' ? previous.draft.id : null);
    if (isReview && source !== null)
      result.set(post.draft.id, {
        ...own,
        about: (result.get(source)?.about ?? []).map(({ paper, quote }) => ({
          paper,
          rule: 'paper-of-the-post-before',
          quote,
        })),
      });
    previous = post;
  }
  return result;
}

function repliesOf(posts: Understood[]): Map<string, string[]> {
  const replies = new Map<string, string[]>();
  for (const { draft } of posts) {
    if (draft.replyTo !== null) replies.set(draft.replyTo, [...(replies.get(draft.replyTo) ?? []), draft.id]);
  }
  return replies;
}

function idOfMeeting(meeting: Meeting, title: string, slugs: SlugRegister, overlay: Overlay): string {
  const posts = new Set([
    ...meeting.announcements,
    ...meeting.reschedules,
    ...meeting.cancellations,
    ...meeting.recordings,
  ]);
  const curated = overlay.events.find((event) => event.post !== undefined && posts.has(event.post));
  return curated === undefined ? slugOfMeeting(meeting, title, slugs) : slugs.take(curated.id);
}

function assembleEvents(
  meetings: Meeting[],
  findings: Findings,
  postById: Map<string, Understood>,
  posts: Post[],
  overlay: Overlay,
): Event[] {
  const publishedById = new Map(posts.map((post) => [post.id, post]));
  const curatedById = new Map(overlay.events.map((event) => [event.id, event]));
  const events = meetings.map((meeting) => {
    const id = findings.eventIds.get(meeting) ?? '';
    return assembleEvent(
      meeting,
      id,
      findings.eventTitles.get(meeting) ?? '',
      postById,
      publishedById,
      curatedById.get(id),
    );
  });
  const known = new Set(events.map((event) => event.id));
  const added = overlay.events.filter((event) => !known.has(event.id)).flatMap((event) => eventOfEditor(event) ?? []);
  return [...events, ...added].sort(
    (one, other) => one.startsAt.at.localeCompare(other.startsAt.at) || one.id.localeCompare(other.id),
  );
}

function withReviews(events: Event[], posts: Post[]): Event[] {
  const byPaper = new Map<string, string[]>();
  for (const post of posts) {
    if (post.kind === 'review')
      for (const paper of post.papers) byPaper.set(paper, [...(byPaper.get(paper) ?? []), post.id]);
  }
  return events.map((event) => ({
    ...event,
    reviews: [...new Set(event.papers.flatMap((paper) => byPaper.get(paper) ?? []))],
  }));
}

function withTopics(talks: Talk[], posts: Post[], findings: Findings): Talk[] {
  const byId = new Map(posts.map((post) => [post.id, post]));
  return talks.map((talk) => {
    const own = findings.topics(`title ${talk.title}`, () => talk.title).map(({ topic }) => topic);
    const told = talk.posts.flatMap((post) => (byId.get(post)?.kind === 'talk' ? (byId.get(post)?.topics ?? []) : []));
    return { ...talk, topics: [...new Set([...own, ...told])] };
  });
}

/** Below this, a lead of less than four points, the kind is listed for the editor. */
const doubtful = 0.5;

function doubts(posts: Understood[]): Issue[] {
  return posts
    .filter(({ classification }) => classification.confidence < doubtful)
    .map(({ draft, classification }) => ({
      code: 'kind-uncertain',
      severity: 'notice',
      file: draft.first.origin.file,
      message: draft.id,
      found: `This post reads as “${classification.kind}”, and nearly as much as “${classification.alternative}”.`,
      remedy: `If it is not “${classification.kind}”, write content/posts/${draft.id}.md with the right kind.`,
    }));
}
