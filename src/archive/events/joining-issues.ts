/** What the editor should look at where a post could not be joined as it says. In: a post's clues. Out: an issue, by its code. */
import type { Issue } from '../../issue.ts';
import type { DatedMention } from '../classify/dated-mention.ts';
import type { MeetingClues } from './meeting.ts';

const reports = {
  'meeting-without-date': [
    'This announcement names no day that could be understood.',
    'Write the date into content/events/, or correct the kind of the post.',
  ],
  'move-without-meeting': [
    'This post moves a meeting that the archive does not know.',
    'Name the event in content/posts/.',
  ],
  'move-without-date': [
    'This post moves a meeting, and its new date could not be understood.',
    'Write the new date into content/events/.',
  ],
  'cancellation-without-meeting': [
    'This post calls off a meeting that the archive does not know.',
    'Name the event in content/posts/.',
  ],
  'recording-without-meeting': [
    'No meeting was found that this recording could be of.',
    'Name the event in content/posts/, or write one in content/events/.',
  ],
} as const satisfies Record<string, readonly [found: string, remedy: string]>;

export function reportOf(clues: MeetingClues, code: keyof typeof reports): Issue {
  const [found, remedy] = reports[code];
  return issueOf(clues, code, found, remedy);
}

/** The weekday that is named is not that of the day; undefined where nothing contradicts. */
export function contradictionOf(clues: MeetingClues, mention: DatedMention | undefined): Issue | undefined {
  const contradiction = mention?.future?.contradiction ?? null;
  return contradiction === null
    ? undefined
    : issueOf(
        clues,
        'weekday-contradicts-date',
        `The date “${mention?.quote}”: ${contradiction}.`,
        'The day of the month was taken; if the weekday is right, write the date into content/events/.',
      );
}

function issueOf({ post }: MeetingClues, code: string, found: string, remedy: string): Issue {
  const { id, first } = post.draft;
  return { code, severity: 'warning', message: id, file: first.origin.file, found, remedy };
}
