/** Score: every figure that the benchmark prints, as counts that add up over channels, and the errors behind them. */
import type { Finding } from './finding.ts';
import type { LabelKind } from './label-file.ts';
import { emptyRate, emptyTally, type Rate, type Tally } from './tally.ts';

/** A kind that the archive gave, or `lost` for a message that is neither published nor listed. */
export type FoundKind = LabelKind | 'lost';

export const tallyNames = [
  'speakers of posts',
  'speakers of events',
  'papers of posts',
  'papers of events',
  'topics of posts',
  'events',
  'talks',
  'talks of posts',
] as const;
export type TallyName = (typeof tallyNames)[number];

export const rateNames = [
  'date and time of the event exact',
  'history of its dates exact',
  'status of the event',
  'all posts of the event joined, no other',
  'recordings joined to their meeting',
  'title of the talk',
  'speakers of the talk',
  'venue of the talk',
  'city of the talk',
  'all posts of the talk joined, no other',
  'links cleaned',
  'chapters of the recording',
  'vacancy said to be closed',
  'contradiction reported',
] as const;
export type RateName = (typeof rateNames)[number];

/** Faults that are counted one by one; none is the aim. */
export const faultNames = [
  'posts joined to a wrong event',
  'recordings joined to a wrong event',
  'people split over several pages',
  'papers split over several pages',
  'wrong kinds that the editor is not told of',
] as const;
export type FaultName = (typeof faultNames)[number];

export interface Score {
  posts: number;
  lowConfidence: number;
  /** Labelled kind → given kind → posts. */
  kinds: Map<LabelKind, Map<FoundKind, number>>;
  tallies: Record<TallyName, Tally>;
  rates: Record<RateName, Rate>;
  faults: Record<FaultName, number>;
  findings: Finding[];
}

export function emptyScore(): Score {
  return {
    posts: 0,
    lowConfidence: 0,
    kinds: new Map(),
    tallies: {
      'speakers of posts': emptyTally(),
      'speakers of events': emptyTally(),
      'papers of posts': emptyTally(),
      'papers of events': emptyTally(),
      'topics of posts': emptyTally(),
      events: emptyTally(),
      talks: emptyTally(),
      'talks of posts': emptyTally(),
    },
    rates: {
      'date and time of the event exact': emptyRate(),
      'history of its dates exact': emptyRate(),
      'status of the event': emptyRate(),
      'all posts of the event joined, no other': emptyRate(),
      'recordings joined to their meeting': emptyRate(),
      'title of the talk': emptyRate(),
      'speakers of the talk': emptyRate(),
      'venue of the talk': emptyRate(),
      'city of the talk': emptyRate(),
      'all posts of the talk joined, no other': emptyRate(),
      'links cleaned': emptyRate(),
      'chapters of the recording': emptyRate(),
      'vacancy said to be closed': emptyRate(),
      'contradiction reported': emptyRate(),
    },
    faults: {
      'posts joined to a wrong event': 0,
      'recordings joined to a wrong event': 0,
      'people split over several pages': 0,
      'papers split over several pages': 0,
      'wrong kinds that the editor is not told of': 0,
    },
    findings: [],
  };
}

export function addKind(score: Score, labelled: LabelKind, given: FoundKind, posts = 1): void {
  const row = score.kinds.get(labelled) ?? new Map<FoundKind, number>();
  row.set(given, (row.get(given) ?? 0) + posts);
  score.kinds.set(labelled, row);
}

export function sumOf(scores: readonly Score[]): Score {
  const sum = emptyScore();
  for (const score of scores) {
    sum.posts += score.posts;
    sum.lowConfidence += score.lowConfidence;
    for (const [labelled, row] of score.kinds) for (const [given, posts] of row) addKind(sum, labelled, given, posts);
    for (const name of tallyNames) {
      sum.tallies[name].found += score.tallies[name].found;
      sum.tallies[name].missed += score.tallies[name].missed;
      sum.tallies[name].invented += score.tallies[name].invented;
    }
    for (const name of rateNames) {
      sum.rates[name].right += score.rates[name].right;
      sum.rates[name].total += score.rates[name].total;
    }
    for (const name of faultNames) sum.faults[name] += score.faults[name];
    sum.findings.push(...score.findings);
  }
  return sum;
}

/** Found, missed and invented posts of each labelled or given kind. */
export function tallyOfKind(score: Score, kind: LabelKind): Tally {
  const tally = emptyTally();
  for (const [labelled, row] of score.kinds) {
    for (const [given, posts] of row) {
      if (labelled === kind && given === kind) tally.found += posts;
      else if (labelled === kind) tally.missed += posts;
      else if (given === kind) tally.invented += posts;
    }
  }
  return tally;
}
