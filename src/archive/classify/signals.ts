/**
 * Signals: wordings that say something about a post's kind, each family under a name. In: the words of a post. Out: where
 * they stand. Signals only observe; what follows from them stands in `rules/`.
 */
import { openPhrases, type PhraseMatch } from '../language/phrases.ts';
import type { Word } from '../language/words.ts';
import { asideSignals } from './signals/aside.ts';
import { elsewhereSignals } from './signals/elsewhere.ts';
import { englishChanges, englishMeetings, englishRecordings } from './signals/english-meetings.ts';
import { englishAppearances, englishAsides, englishPublications, englishVacancies } from './signals/english-world.ts';
import { changeSignals, meetingSignals } from './signals/meeting.ts';
import { publicationSignals } from './signals/publication.ts';
import { recordingSignals } from './signals/recording.ts';
import { vacancySignals } from './signals/vacancy.ts';

const families = {
  ...meetingSignals,
  ...changeSignals,
  ...recordingSignals,
  ...elsewhereSignals,
  ...publicationSignals,
  ...vacancySignals,
  ...asideSignals,
} as const;

export type SignalName = keyof typeof families;
export const signalNames: readonly SignalName[] = Object.keys(families).filter(
  (name): name is SignalName => name in families,
);
export type Signals = ReadonlyMap<SignalName, PhraseMatch[]>;

/** Tables of English alone, which add to the families above. */
const english: Partial<Record<SignalName, string>> = {
  ...englishMeetings,
  ...englishChanges,
  ...englishRecordings,
  ...englishAppearances,
  ...englishPublications,
  ...englishVacancies,
  ...englishAsides,
};

export const findSignals: (words: readonly Word[]) => Signals = openPhrases(withEnglish());

function withEnglish(): Record<SignalName, string> {
  const all: Record<SignalName, string> = { ...families };
  let name: SignalName;
  for (name in all) all[name] += `\n${english[name] ?? ''}`;
  return all;
}
