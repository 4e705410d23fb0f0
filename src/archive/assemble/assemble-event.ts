/** Stage: a joined meeting → the event that is published, with the editor's corrections on top. */
import type { Meeting } from '../events/meeting.ts';
import { currentMoment, isCancelled } from '../events/meeting.ts';
import { dayOfMoment } from '../language/dates/zone-time.ts';
import type { Event, Paper, Recording } from '../model/entities.ts';
import type { CuratedEvent } from '../model/overlay.ts';
import type { Post } from '../model/post.ts';
import { type SlugRegister, slugOf } from '../slug.ts';
import { firstSentence, quotedTitle, shortTitle } from '../titles.ts';
import type { Understood } from '../understood.ts';
import { recordingsOf } from '../videos.ts';

/** So much of an event's title stands in its address. */
const longestTitleInSlug = 44;

export function titleOfMeeting(
  meeting: Meeting,
  papers: Map<string, Paper>,
  postById: Map<string, Understood>,
): string {
  const titles = [...meeting.papers].flatMap((id) => papers.get(id)?.title ?? []);
  if (titles.length > 0)
    return titles
      .slice(0, 2)
      .map((title) => (titles.length > 1 ? shortTitle(title) : title))
      .join(' · ');
  if (meeting.planned !== null) return meeting.planned;
  const first = postById.get(meeting.announcements[0] ?? meeting.recordings[0] ?? '');
  const text = first?.draft.text ?? '';
  const stated = /(?:^|\n)[^\S\n]{0,20}(?:тема|доклад|topic|title)\s?[:—–-]\s?(?<title>[^\n]{4,160})/iu.exec(text)
    ?.groups?.['title'];
  return stated ?? quotedTitle(text) ?? (firstSentence(text) || 'Meeting');
}

export function slugOfMeeting(meeting: Meeting, title: string, slugs: SlugRegister): string {
  const [first = currentMoment(meeting)] = meeting.history;
  return slugs.take(`${dayOfMoment(first)}-${slugOf(shortTitle(title), 'meeting', longestTitleInSlug)}`);
}

export function assembleEvent(
  meeting: Meeting,
  id: string,
  title: string,
  postById: Map<string, Understood>,
  posts: Map<string, Post>,
  curated: CuratedEvent | undefined,
): Event {
  const startsAt = curated?.startsAt ?? moment(currentMoment(meeting));
  const history =
    curated?.startsAt === undefined || curated.startsAt.at === currentMoment(meeting).at
      ? meeting.history
      : [...meeting.history, { ...curated.startsAt, post: null }];
  const recordings = withCurated(
    meeting.recordings.flatMap((post) => recordingsIn(post, postById)),
    curated?.recordings,
  );
  const status =
    curated?.status ??
    (isCancelled(meeting) ? 'cancelled' : recordings.length > 0 ? 'held' : history.length > 1 ? 'moved' : 'announced');
  const members = [...meeting.announcements, ...meeting.reschedules, ...meeting.cancellations, ...meeting.recordings];
  return {
    id,
    title: curated?.title ?? title,
    startsAt,
    history,
    status,
    speakers: curated?.speakers ?? [...meeting.speakers],
    papers: curated?.papers ?? [...meeting.papers],
    topics: [...new Set(members.flatMap((post) => posts.get(post)?.topics ?? []))],
    announcements: meeting.announcements,
    reschedules: meeting.reschedules,
    cancellations: meeting.cancellations,
    recordings,
    reviews: [],
    place: curated?.place ?? null,
    slides: curated?.slides ?? null,
    about: curated?.about ?? '',
    evidence: [
      ...meeting.evidence,
      ...(curated === undefined ? [] : [{ field: 'event', rule: 'curated', quote: curated.file }]),
    ],
  };
}

/** An event that only the editor knows of. */
export function eventOfEditor(curated: CuratedEvent): Event | undefined {
  if (curated.startsAt === undefined || curated.title === undefined) return undefined;
  return {
    id: curated.id,
    title: curated.title,
    startsAt: curated.startsAt,
    history: [{ ...curated.startsAt, post: null }],
    status: curated.status ?? ((curated.recordings?.length ?? 0) > 0 ? 'held' : 'announced'),
    speakers: curated.speakers ?? [],
    papers: curated.papers ?? [],
    topics: [],
    announcements: [],
    reschedules: [],
    cancellations: [],
    recordings: curated.recordings ?? [],
    reviews: [],
    place: curated.place ?? null,
    slides: curated.slides ?? null,
    about: curated.about,
    evidence: [{ field: 'event', rule: 'curated', quote: curated.file }],
  };
}

function moment({ at, precision, zone }: Event['startsAt']): Event['startsAt'] {
  return { at, precision, zone };
}

function recordingsIn(post: string, postById: Map<string, Understood>): Recording[] {
  const understood = postById.get(post);
  return understood === undefined ? [] : recordingsOf(understood.facts);
}

/** The editor's address of a recording belongs to the post that brought it, where there is one without an address. */
function withCurated(found: Recording[], curated: Recording[] | undefined): Recording[] {
  if (curated === undefined) return found;
  const rest = [...found];
  const merged = curated.map((recording) => {
    const same = rest.findIndex((other) =>
      recording.post !== null ? other.post === recording.post : other.url === null || other.url === recording.url,
    );
    const [taken] = same === -1 ? [] : rest.splice(same, 1);
    if (taken === undefined) return recording;
    return {
      ...recording,
      post: recording.post ?? taken.post,
      duration: recording.duration ?? taken.duration,
      chapters: recording.chapters.length > 0 ? recording.chapters : taken.chapters,
    };
  });
  return [...merged, ...rest];
}
