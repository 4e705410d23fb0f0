/**
 * Scores joins: recordings that found their meeting, and posts that were put into the event of another one. A recording is
 * joined when its event also holds a post of its meeting that is no recording; one that stands alone is missing, not wrong.
 */
import { listed, reasons } from './finding.ts';
import { type Expectation, isMeetingKind, keyOf, type LabelledMessage } from './label-file.ts';
import type { Reading } from './reading.ts';
import type { Score } from './score.ts';
import { addCase } from './tally.ts';

export function scoreJoins(reading: Reading, score: Score): void {
  for (const message of reading.labels.messages) {
    const event = reading.eventOf(message);
    const members = event === undefined ? new Set() : reading.membersOf(event);
    const others = reading.labels.messages.filter((other) => other !== message && members.has(keyOf(other)));
    const report = (field: string) => {
      score.findings.push({
        channel: reading.name,
        posts: [keyOf(message)],
        field,
        expected: message.expect.event ?? 'no event',
        got: listed(others.map(keyOf)),
        evidence: reasons(event?.evidence, 'event'),
      });
    };
    const isRecording = message.expect.kind === 'recording';
    if (isWrongJoin(message, others)) {
      score.faults['posts joined to a wrong event'] += 1;
      if (isRecording) score.faults['recordings joined to a wrong event'] += 1;
      report('joined to a wrong event with');
    }
    const meeting = isRecording ? restOfMeeting(reading, message) : [];
    if (meeting.length === 0) continue;
    const isJoined = meeting.some((post) => others.includes(post));
    addCase(score.rates['recordings joined to their meeting'], isJoined);
    if (!isJoined) report('recording joined with');
  }
}

/** Posts of the meeting of a recording that are no recordings themselves. */
function restOfMeeting(reading: Reading, recording: LabelledMessage): LabelledMessage[] {
  return reading.labels.messages.filter(
    ({ expect }) =>
      expect.event === recording.expect.event && isMeetingKind(expect.kind) && expect.kind !== 'recording',
  );
}

/**
 * In an event that mixes meetings the larger part is at home. Of two parts of equal size both are wrong, as nobody can tell
 * whose event it is. A post of no meeting is wrong wherever it is joined.
 */
function isWrongJoin({ expect }: LabelledMessage, others: readonly LabelledMessage[]): boolean {
  if (others.length === 0) return false;
  if (expect.event === undefined) return true;
  const partOf = (event: Expectation['event']) => others.filter((other) => other.expect.event === event).length;
  const foreign = others.flatMap((other) => other.expect.event ?? []).filter((event) => event !== expect.event);
  return Math.max(0, ...foreign.map(partOf)) > partOf(expect.event);
}
