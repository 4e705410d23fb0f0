/**
 * Learns from the open half which of the names in a post is the place where a talk was given, and says, in five folds of channels, how many places
 * weights of the other channels find, beside the weights that are in place. With `--write` it writes what each sign weighs where the archive reads it;
 * worth it only where the folds find more and invent no more.
 *
 *     npx node bench/understanding/learn-places.ts [--write]
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import present from '../../src/archive/language/places/talk-places/sign-weights.json' with { type: 'json' };
import {
  type PlaceWeights,
  placesWithSigns,
  type SignName,
} from '../../src/archive/language/places/talk-places/weigh-place.ts';
import { makeDrafts } from '../../src/archive/make-drafts.ts';
import { redact } from '../../src/archive/redact.ts';
import { understand } from '../../src/archive/understand.ts';
import { sameWords } from './identities.ts';
import { keyOf } from './label-file.ts';
import { type LabelledChannel, readHalf } from './labelled-channel.ts';
import { overlayOf } from './overlay-of.ts';

/** A post that tells of one talk, with a labelled place or without. */
interface Example {
  channel: string;
  names: { held: SignName[]; isPlace: boolean }[];
}

const file = fileURLToPath(new URL('../../src/archive/language/places/talk-places/sign-weights.json', import.meta.url));
const folds = 5;
const rounds = 1500;
const step = 0.5;
/** Weights are drawn to nothing so much: few posts are to learn from. */
const restraint = 0.004;
/** A missing place is worse than a doubtful one: names may weigh so much less than the posts ask. */
const eagerness = 0.4;

const channels = readHalf('open');
const examples = channels.flatMap(examplesOf);
measure();
if (process.argv.includes('--write')) write();

function measure(): void {
  let found = 0;
  let invented = 0;
  for (let fold = 0; fold < folds; fold++) {
    const out = new Set(channels.filter((_, place) => place % folds === fold).map(({ name }) => name));
    const weights = rounded(learn(examples.filter(({ channel }) => !out.has(channel))));
    for (const { names } of examples.filter(({ channel }) => out.has(channel))) {
      const best = bestOf(names, weights);
      if (best === undefined) continue;
      if (best.isPlace) found++;
      else invented++;
    }
  }
  const now = examples.map(({ names }) => bestOf(names, present)).filter((best) => best !== undefined);
  const reachable = examples.filter(({ names }) => names.some(({ isPlace }) => isPlace)).length;
  console.log(`${examples.length} posts, in ${reachable} of them the place is among the names that are weighed`);
  console.log(`weights of the other channels: ${found} right, ${invented} wrong`);
  console.log(
    `weights in place: ${now.filter(({ isPlace }) => isPlace).length} right, ${now.filter(({ isPlace }) => !isPlace).length} wrong`,
  );
}

function write(): void {
  writeFileSync(file, `${JSON.stringify(rounded(learn(examples)), null, 2)}\n`);
  console.log(`${examples.length} posts of ${channels.length} channels: ${file}`);
}

function examplesOf({ name, labels, messages }: LabelledChannel): Example[] {
  const overlay = overlayOf(labels);
  const { drafts } = makeDrafts(redact(messages, overlay.withheld).messages, overlay.posts);
  const labelled = new Map(labels.messages.map((message) => [keyOf(message), message.expect]));
  return understand(drafts, { zone: overlay.channel.timeZone, corrections: new Map() }).flatMap(({ draft, facts }) => {
    const expect = labelled.get(draft.id);
    const [only, second] = expect?.talks ?? [];
    const talk = only === undefined || second !== undefined ? undefined : labels.talks[only];
    const place = talk?.venue;
    if (expect?.kind !== 'talk' || only === undefined || second !== undefined) return [];
    const title = talk?.title !== undefined && facts.text.includes(talk.title) ? talk.title : null;
    const names = placesWithSigns({ text: facts.text, people: facts.people, dates: facts.dates, title }).map(
      ({ candidate, held }) => ({
        held,
        isPlace: place !== undefined && sameWords(candidate.name.replace(/[\s,’'-]*(?:20)?\d\d$/, ''), place),
      }),
    );
    return [{ channel: name, names }];
  });
}

/** Which of the names, or none, is the place: a conditional logistic regression, in which none weighs nothing. */
function learn(posts: readonly Example[]): PlaceWeights {
  const names = Object.keys(present.signs).filter((name): name is SignName => name in present.signs);
  const weights = { bias: 0, signs: { ...present.signs } };
  for (const name of names) weights.signs[name] = 0;
  for (let round = 0; round < rounds; round++) {
    const slope = { bias: 0, signs: { ...present.signs } };
    for (const name of names) slope.signs[name] = 0;
    for (const { names: candidates } of posts) {
      const powers = candidates.map(({ held }) => Math.exp(scoreOf(held, weights)));
      const all = 1 + powers.reduce((sum, power) => sum + power, 0);
      const right = candidates.filter(({ isPlace }) => isPlace).length;
      candidates.forEach(({ held, isPlace }, place) => {
        const miss = (isPlace ? 1 / right : 0) - (powers[place] ?? 0) / all;
        slope.bias += miss;
        for (const name of held) slope.signs[name] += miss;
      });
    }
    weights.bias += (step * slope.bias) / posts.length;
    for (const name of names)
      weights.signs[name] += step * (slope.signs[name] / posts.length - restraint * weights.signs[name]);
  }
  return { ...weights, bias: weights.bias + eagerness };
}

function scoreOf(held: readonly SignName[], weights: PlaceWeights): number {
  return held.reduce((sum, name) => sum + weights.signs[name], weights.bias);
}

function bestOf(names: Example['names'], weights: PlaceWeights): Example['names'][number] | undefined {
  const [best] = names
    .map((name) => ({ name, score: scoreOf(name.held, weights) }))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score);
  return best?.name;
}

/** One digit. */
function rounded({ bias, signs }: PlaceWeights): PlaceWeights {
  const copy = { ...signs };
  for (const name of Object.keys(copy).filter((one): one is SignName => one in copy))
    copy[name] = Math.round(copy[name] * 10) / 10 + 0;
  return { bias: Math.round(bias * 10) / 10 + 0, signs: copy };
}
