/**
 * Ties of a post as plain data, by which they are kept for another build: a meeting is the post that announced it. In: ties, or what
 * was kept of them. Out: the other of the two.
 */
import type { KnownMeeting, Tie, Ties } from './ties.ts';

export interface KeptTies extends Pick<Ties, 'talk' | 'review' | 'ownSpeaker'> {
  replied: string | null;
  ahead: KeptTie | null;
  next: string | null;
  held: KeptTie | null;
  latest: string | null;
}

type KeptTie = Omit<Tie, 'meeting'> & { meeting: string };

export function keepTies({ replied, ahead, next, held, latest, isOwn: _, ...rest }: Ties): KeptTies {
  return {
    ...rest,
    replied: replied?.post ?? null,
    ahead: ahead === null ? null : { ...ahead, meeting: ahead.meeting.post },
    next: next?.post ?? null,
    held: held === null ? null : { ...held, meeting: held.meeting.post },
    latest: latest?.post ?? null,
  };
}

/** `meetingOf` knows every meeting that was announced until then. */
export function openTies(
  { replied, ahead, next, held, latest, ...rest }: KeptTies,
  meetingOf: (post: string) => KnownMeeting,
  isOwn: Ties['isOwn'],
): Ties {
  const meeting = (post: string | null) => (post === null ? null : meetingOf(post));
  const tie = (kept: KeptTie | null) => (kept === null ? null : { ...kept, meeting: meetingOf(kept.meeting) });
  return {
    ...rest,
    replied: meeting(replied),
    ahead: tie(ahead),
    next: meeting(next),
    held: tie(held),
    latest: meeting(latest),
    isOwn,
  };
}
