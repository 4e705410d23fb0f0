/**
 * The rules that tell what kind a post is. Each adds its weight to one kind when its test finds something; the kind with
 * the most weight wins, and a post that nothing speaks for stays a note. Order decides nothing but ties: within a kind the
 * strongest evidence stands first, kinds stand from the most to the least particular.
 */
import { announcementRules } from './rules/announcement.ts';
import { articleRules } from './rules/article.ts';
import { cancellationRules } from './rules/cancellation.ts';
import type { Rule } from './rules/conditions.ts';
import { digestRules } from './rules/digest.ts';
import { noAnnouncementRules } from './rules/no-announcement.ts';
import { noRecordingRules } from './rules/no-recording.ts';
import { noTalkRules } from './rules/no-talk.ts';
import { noteRules } from './rules/note.ts';
import { podcastRules } from './rules/podcast.ts';
import { recordingRules } from './rules/recording.ts';
import { rescheduleRules } from './rules/reschedule.ts';
import { reviewRules } from './rules/review.ts';
import { talkRules } from './rules/talk.ts';
import { vacancyRules } from './rules/vacancy.ts';

export type { Rule } from './rules/conditions.ts';

export const rules: readonly Rule[] = [
  ...cancellationRules,
  ...rescheduleRules,
  ...vacancyRules,
  ...recordingRules,
  ...noRecordingRules,
  ...digestRules,
  ...podcastRules,
  ...reviewRules,
  ...articleRules,
  ...announcementRules,
  ...noAnnouncementRules,
  ...talkRules,
  ...noTalkRules,
  ...noteRules,
];
