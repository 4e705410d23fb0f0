/** Stage: one draft and everything found about it → the post that is published. A correction by the editor wins over each finding. */

import { hasSpoiler, mapHrefs, openText } from '../../telegram/rich-text.ts';
import { cleanLink } from '../clean-links.ts';
import { keyOfDraft } from '../kept/reading-key.ts';
import { dayOfMoment } from '../language/dates/zone-time.ts';
import { mediaNames } from '../media-names.ts';
import { settleMentions } from '../mentions.ts';
import type { Draft } from '../model/draft.ts';
import type { Evidence } from '../model/evidence.ts';
import type { Published } from '../model/moment.ts';
import type { CuratedPost } from '../model/overlay.ts';
import type { Mention, Post } from '../model/post.ts';
import { firstSentence, quotedTitle } from '../titles.ts';
import type { Understood } from '../understood.ts';
import type { Findings } from './context.ts';

export function assemblePost(post: Understood, findings: Findings, replies: string[]): Post {
  const { draft, classification } = post;
  const correction = findings.corrections.get(draft.id);
  const { kind } = classification;
  const people = findings.people.get(draft.id);
  const papers = correction?.papers ?? findings.papers.get(draft.id)?.about.map(({ paper }) => paper) ?? [];
  const meeting = findings.meetingOf.get(draft.id);
  const event =
    correction?.event !== undefined
      ? correction.event
      : meeting === undefined
        ? null
        : (findings.eventIds.get(meeting) ?? null);
  const talks = correction?.talks ?? findings.talks.byPost.get(draft.id) ?? [];
  const topicMentions = findings.topics(keyOfDraft(draft), () => textForTopics(draft));
  const base = {
    id: draft.id,
    messageIds: draft.messages.map((message) => message.id ?? message.key),
    title: correction?.title ?? titleOf(post, findings, { papers, talks }),
    body: mapHrefs(draft.body, cleanLink),
    mentions: settleMentions(mentionsOf(post, findings, topicMentions, event)),
    published: publishedOf(post, correction),
    edited: draft.messages.map((message) => message.editedAt).find((at) => at !== null) ?? null,
    telegramUrl:
      draft.first.id !== null && draft.first.id > 0 && findings.overlay.channel.username !== null
        ? `https://t.me/${findings.overlay.channel.username}/${draft.first.id}`
        : null,
    links: draft.links,
    reactions: draft.messages.flatMap((message) => message.reactions),
    views: draft.messages.map((message) => message.views).find((views) => views !== null) ?? null,
    reply: draft.quote === null && draft.replyTo === null ? null : { post: draft.replyTo, quote: draft.quote },
    replies,
    forward: forwardOf(post),
    signature: draft.first.signature,
    media: draft.messages.flatMap((message) =>
      message.media.map((media) => ({ ...media, folder: folderOf(media.origin ?? message.origin.file) })),
    ),
    poll: draft.messages.find((message) => message.poll !== null)?.poll ?? null,
    preview:
      draft.preview === null
        ? null
        : { ...draft.preview, url: draft.preview.url === null ? null : cleanLink(draft.preview.url) },
    buttons: draft.messages.flatMap((message) => message.buttons),
    speakers: correction?.speakers ?? people?.speakers.map(({ speaker }) => speaker) ?? [],
    papers,
    topics: correction?.topics ?? [...new Set(topicMentions.map(({ topic }) => topic))],
    event,
    talks,
    confidence: classification.confidence,
    evidence: evidenceOf(post, findings, correction, meeting?.evidence[0]),
    origin: draft.first.origin,
  };
  if (kind === 'vacancy')
    return { ...base, kind, closed: correction?.closed ?? (findings.closedVacancies.has(draft.id) ? true : null) };
  return { ...base, kind };
}

function textForTopics({ text, preview, messages }: Draft): string {
  const questions = messages.map((message) => message.poll?.question ?? '').join(' ');
  return [text, preview?.title ?? '', preview?.description ?? '', questions].join('\n');
}

function publishedOf(post: Understood, correction: CuratedPost | undefined): Published {
  if (correction?.published !== undefined) return correction.published;
  const { sentAt } = post.draft.first;
  return sentAt === null ? { after: post.writing.after, before: post.writing.before } : { at: sentAt };
}

function forwardOf(post: Understood): Post['forward'] {
  const forward = post.draft.first.forward;
  return forward === null ? null : { from: forward.from, url: forward.url };
}

function folderOf(file: string): string {
  const slash = file.lastIndexOf('/');
  return slash === -1 ? '' : file.slice(0, slash);
}

function titleOf(post: Understood, findings: Findings, about: { papers: string[]; talks: string[] }): string {
  const { draft, classification } = post;
  const meeting = findings.meetingOf.get(draft.id);
  const ofMeeting = meeting === undefined ? undefined : findings.eventTitles.get(meeting);
  const ofPaper = about.papers.map((id) => findings.paperById.get(id)?.title).find((title) => title !== undefined);
  const own = (): string =>
    firstSentence(hasSpoiler(draft.body) ? openText(draft.body) : draft.text) || firstSentence(draft.quote ?? '');
  const otherwise = (): string => fallback(own(), post, findings.overlay.channel.language);
  switch (classification.kind) {
    case 'announcement':
    case 'reschedule':
    case 'cancellation':
    case 'recording':
      return ofMeeting ?? ofPaper ?? otherwise();
    case 'review':
      return ofPaper ?? otherwise();
    case 'talk':
      return findings.talkTitles.get(about.talks[0] ?? '') ?? otherwise();
    case 'article':
    case 'podcast':
      return draft.preview?.title?.trim() || (quotedTitle(draft.text) ?? otherwise());
    case 'digest':
      // A digest may open with the heading of its first part; what it answers says more.
      return own().length < 24 && draft.quote !== null ? firstSentence(draft.quote) || otherwise() : otherwise();
    case 'note':
      return draft.text.length < 400 && ofPaper !== undefined && about.papers.length === 1 && isMostlyTitle(draft.text)
        ? ofPaper
        : otherwise();
    case 'vacancy':
      return otherwise();
    default:
      return classification.kind satisfies never;
  }
}

/** A bare link to a paper has hardly a word in the language of the channel. */
function isMostlyTitle(text: string): boolean {
  return (
    text
      .replace(/\*.*$/gmu, '')
      .replace(/https?:\S+/g, '')
      .match(/\p{Script=Cyrillic}{3,}/gu) === null
  );
}

function fallback(own: string, post: Understood, language: keyof typeof mediaNames): string {
  const media = post.draft.media[0];
  const poll = post.draft.messages.find((message) => message.poll !== null)?.poll?.question;
  const named = media?.title ?? media?.fileName ?? '';
  return (
    own ||
    poll?.trim() ||
    named.trim() ||
    (media === undefined ? `#${post.draft.id}` : mediaNames[language][media.type])
  );
}

function mentionsOf(
  post: Understood,
  findings: Findings,
  topics: { start: number; end: number; topic: string }[],
  event: string | null,
): Mention[] {
  const { id, text } = post.draft;
  const found: Mention[] = [];
  for (const { start, end, speaker } of findings.people.get(id)?.named ?? [])
    found.push({ start, end, target: 'speaker', id: speaker });
  for (const { start, end, paper } of findings.papers.get(id)?.named ?? [])
    found.push({ start, end, target: 'paper', id: paper });
  for (const { start, end, talk } of findings.talks.named.get(id) ?? [])
    found.push({ start, end, target: 'talk', id: talk });
  for (const { start, end, topic } of topics)
    if (end <= text.length) found.push({ start, end, target: 'topic', id: topic });
  if (event !== null) found.push(...datesOf(post, findings, event));
  return found;
}

/** A date that the meeting has or had leads to it. */
function datesOf(post: Understood, findings: Findings, event: string): Mention[] {
  const meeting = findings.meetingOf.get(post.draft.id);
  const days = new Set(meeting?.history.map(dayOfMoment) ?? []);
  return post.facts.dates
    .filter(
      ({ future, past }) =>
        (future !== undefined && days.has(future.day)) || (past !== undefined && days.has(past.day)),
    )
    .map(({ start, quote }) => ({ start, end: start + quote.length, target: 'event', id: event }));
}

function evidenceOf(
  post: Understood,
  findings: Findings,
  correction: CuratedPost | undefined,
  ofMeeting: Evidence | undefined,
): Evidence[] {
  const { id } = post.draft;
  const curated = (field: string): Evidence => ({ field, rule: 'curated', quote: correction?.file ?? '' });
  const evidence: Evidence[] = [...post.classification.evidence.slice(0, 4)];
  evidence.push(...(correction?.published === undefined ? post.writingEvidence : [curated('published')]));
  if (correction?.speakers !== undefined) evidence.push(curated('speakers'));
  else
    for (const { rule, quote } of findings.people.get(id)?.speakers ?? [])
      evidence.push({ field: 'speakers', rule, quote });
  if (correction?.papers !== undefined) evidence.push(curated('papers'));
  else
    for (const { rule, quote } of findings.papers.get(id)?.about ?? []) evidence.push({ field: 'papers', rule, quote });
  if (correction?.event !== undefined) evidence.push(curated('event'));
  else if (ofMeeting !== undefined) evidence.push({ ...ofMeeting, field: 'event' });
  if (correction?.topics !== undefined) evidence.push(curated('topics'));
  return evidence.map((item) => ({ ...item, quote: findings.redactQuote(item.quote) }));
}
