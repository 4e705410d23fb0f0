/**
 * The measurement: labelled channels through the archive, figures and errors to the terminal.
 * Without options both halves are measured; errors of the half set aside are shown only when they are asked for. A folder
 * of a team's own channels is measured with all its errors.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { openLikeness, type Weights } from '../../src/archive/classify/likeness/likeness.ts';
import { archiveOf } from './archive-of.ts';
import { type Half, halves, type LabelledChannel, readFolder, readHalf } from './labelled-channel.ts';
import { weightsWithout } from './learn-weights.ts';
import { exampleOf, examplesOf } from './learning-examples.ts';
import { readLessons } from './phrasings.ts';
import { Reading } from './reading.ts';
import { errorsOf, figuresOf, macroF1, overviewOf } from './report.ts';
import { emptyScore, type Score, sumOf } from './score.ts';
import { scoreEvents } from './score-events.ts';
import { scoreJoins } from './score-joins.ts';
import { scorePages } from './score-pages.ts';
import { scorePosts } from './score-posts.ts';
import { scoreTalks } from './score-talks.ts';

interface Scored {
  /** What the report calls them: a half, or the path that was given. */
  name: string;
  channels: [string, Score][];
  total: Score;
  mayShowErrors: boolean;
}

const usage =
  'node bench/understanding/eval.ts [--open | --held-out | --all | --folder PATH] [--show-held-out] [--json]';

const options = readOptions();
const scored = scoreChosen();
process.stdout.write(
  options.json ? `${JSON.stringify(scored.map(asJson), null, 2)}\n` : `${scored.flatMap(print).join('\n')}\n`,
);

function readOptions() {
  try {
    return parseArgs({
      options: {
        open: { type: 'boolean', default: false },
        'held-out': { type: 'boolean', default: false },
        all: { type: 'boolean', default: false },
        folder: { type: 'string' },
        'show-held-out': { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\nUsage: ${usage}\n`);
    process.exit(2);
  }
}

function scoreChosen(): Scored[] {
  const { folder } = options;
  if (folder === undefined)
    return chosenHalves().map((half) => scoreAll(half, readHalf(half), half === 'open' || options['show-held-out']));
  try {
    const channels = readFolder(resolve(folder));
    if (channels.length > 0) return [scoreAll(folder, channels, true)];
    process.stderr.write(`${folder} holds no labelled channel (a file that ends with .yaml).\n`);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  }
  process.exit(1);
}

function chosenHalves(): Half[] {
  if (options.all || options.open === options['held-out']) return [...halves];
  return options.open ? ['open'] : ['held-out'];
}

function scoreAll(name: string, labelled: LabelledChannel[], mayShowErrors: boolean): Scored {
  // Channels from which the archive learned are read by what was learned from the others.
  const without =
    name === 'open'
      ? weightsWithout(labelled.flatMap(examplesOf), readLessons().flatMap(exampleOf))
      : new Map<string, Weights>();
  const channels = labelled.map((channel): [string, Score] => [
    channel.name,
    scoreChannel(channel, without.get(channel.name)),
  ]);
  return { name, channels, total: sumOf(channels.map(([, score]) => score)), mayShowErrors };
}

function scoreChannel(channel: LabelledChannel, weights: Weights | undefined): Score {
  const score = emptyScore();
  const reading = new Reading(channel, archiveOf(channel, weights && openLikeness(weights)));
  scorePosts(reading, score);
  scoreEvents(reading, score);
  scoreJoins(reading, score);
  scoreTalks(reading, score);
  scorePages(reading, score);
  return score;
}

function print({ name, channels, total, mayShowErrors }: Scored): string[] {
  const errors = mayShowErrors
    ? errorsOf(total.findings)
    : [`${total.findings.length} errors, not shown: this half is set aside.`];
  return [`# ${name}`, '', ...overviewOf([...channels, ['all', total]]), '', ...figuresOf(total), '', ...errors, ''];
}

function asJson({ name, channels, total, mayShowErrors }: Scored) {
  const figures = (score: Score) => ({
    posts: score.posts,
    lowConfidence: score.lowConfidence,
    macroF1: macroF1(score),
    kinds: Object.fromEntries([...score.kinds].map(([kind, row]) => [kind, Object.fromEntries(row)])),
    tallies: score.tallies,
    rates: score.rates,
    faults: score.faults,
  });
  return {
    name,
    total: figures(total),
    channels: Object.fromEntries(channels.map(([name, score]) => [name, figures(score)])),
    ...(mayShowErrors ? { errors: total.findings } : {}),
  };
}
