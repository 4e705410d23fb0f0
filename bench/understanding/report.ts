/** Prints scores: tables of figures with their aims beside them, and the errors one by one. In: scores. Out: lines of text. */
import type { Finding } from './finding.ts';
import { type LabelKind, labelKinds } from './label-file.ts';
import { faultNames, type RateName, rateNames, type Score, type TallyName, tallyNames, tallyOfKind } from './score.ts';
import { f1, precision, ratio, recall } from './tally.ts';

const aimOfMacroF1 = 0.95;
const aimsOfTallies: Partial<Record<TallyName, number>> = {
  'speakers of posts': 0.95,
  'speakers of events': 0.95,
  'papers of posts': 0.95,
  'papers of events': 0.95,
};
const aimsOfRates: Partial<Record<RateName, number>> = {
  'date and time of the event exact': 0.97,
  'recordings joined to their meeting': 0.95,
};

/** Mean F1 of the kinds that are labelled or given at all; messages of service apart, which are no posts. */
export function macroF1(score: Score): number {
  const seen = labelKinds.filter((kind) => kind !== 'service' && isSeen(score, kind));
  return ratio(
    seen.reduce((sum, kind) => sum + f1(tallyOfKind(score, kind)), 0),
    seen.length,
  );
}

export function figuresOf(score: Score): string[] {
  return [
    ...kindLines(score),
    '',
    row(['', 'precision', 'recall', 'F1', 'aim', 'found / missed / invented'], 26),
    ...tallyNames.map((name) => {
      const tally = score.tallies[name];
      return row(
        [
          name,
          figure(precision(tally)),
          figure(recall(tally)),
          figure(f1(tally)),
          aim(f1(tally), aimsOfTallies[name]),
          `${tally.found} / ${tally.missed} / ${tally.invented}`,
        ],
        26,
      );
    }),
    '',
    row(['', 'share', 'aim', 'right / labelled'], 46),
    ...rateNames.map((name) => {
      const { right, total } = score.rates[name];
      return row(
        [name, figure(ratio(right, total)), aim(ratio(right, total), aimsOfRates[name]), `${right} / ${total}`],
        46,
      );
    }),
    '',
    ...faultNames.map((name) =>
      row(
        [
          name,
          String(score.faults[name]),
          name.startsWith('recordings') ? (score.faults[name] === 0 ? 'ok' : 'aim 0') : '',
        ],
        46,
      ),
    ),
    row(['posts whose kind the editor is asked about', `${score.lowConfidence} of ${score.posts}`], 46),
  ];
}

/** One line a channel, for the overview. */
export function overviewOf(scores: readonly (readonly [string, Score])[]): string[] {
  const head = ['', 'posts', 'kinds', 'dates', 'speakers', 'papers', 'topics', 'joined', 'recordings', 'talks'];
  const lines = scores.map(([name, score]) => {
    const { rates, tallies } = score;
    const share = (rate: RateName) => figure(ratio(rates[rate].right, rates[rate].total));
    return row(
      [
        name,
        String(score.posts),
        figure(macroF1(score)),
        share('date and time of the event exact'),
        figure(f1(tallies['speakers of posts'])),
        figure(f1(tallies['papers of posts'])),
        figure(f1(tallies['topics of posts'])),
        share('all posts of the event joined, no other'),
        share('recordings joined to their meeting'),
        figure(f1(tallies.talks)),
      ],
      34,
    );
  });
  return [row(head, 34), ...lines];
}

export function errorsOf(findings: readonly Finding[]): string[] {
  return findings.flatMap(({ channel, posts, field, expected, got, evidence }) => [
    `${channel} ${posts.join(', ')} — ${field}`,
    `    expected  ${expected}`,
    `    got       ${got}`,
    ...(evidence.length === 0 ? [] : [`    because   ${evidence.join('; ')}`]),
  ]);
}

function kindLines(score: Score): string[] {
  const kinds = labelKinds.filter((kind) => isSeen(score, kind));
  const macro = macroF1(score);
  return [
    row(['kind', 'precision', 'recall', 'F1', 'posts', 'taken for'], 26),
    ...kinds.map((kind) => {
      const tally = tallyOfKind(score, kind);
      const others = [...(score.kinds.get(kind) ?? [])].filter(([given]) => given !== kind);
      return row(
        [
          kind,
          figure(precision(tally)),
          figure(recall(tally)),
          figure(f1(tally)),
          String(tally.found + tally.missed),
          others.map(([given, posts]) => `${given} ${posts}`).join(', '),
        ],
        26,
      );
    }),
    row(['macro-F1', '', '', figure(macro), aim(macro, aimOfMacroF1)], 26),
  ];
}

function isSeen(score: Score, kind: LabelKind): boolean {
  const { found, missed, invented } = tallyOfKind(score, kind);
  return found + missed + invented > 0;
}

function figure(share: number): string {
  return Number.isNaN(share) ? '–' : share.toFixed(3);
}

function aim(reached: number, wanted: number | undefined): string {
  if (wanted === undefined || Number.isNaN(reached)) return '';
  return `${reached >= wanted ? 'ok' : 'below'} ${wanted}`;
}

function row(cells: readonly string[], firstWidth: number): string {
  return cells
    .map((cell, index) => cell.padEnd(index === 0 ? firstWidth : 11))
    .join(' ')
    .trimEnd();
}
