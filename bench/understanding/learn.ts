/**
 * Learns from the open half and from single phrasings what posts of each kind look like, and writes it where the archive reads it. To be run again when
 * channels were added to that half, or signals and traits changed.
 *
 *     npx node bench/understanding/learn.ts
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readHalf } from './labelled-channel.ts';
import { learnWeights, written } from './learn-weights.ts';
import { exampleOf, examplesOf } from './learning-examples.ts';
import { readLessons } from './phrasings.ts';

const file = fileURLToPath(new URL('../../src/archive/classify/likeness/weights.json', import.meta.url));
const channels = readHalf('open');
const examples = [...channels.flatMap(examplesOf), ...readLessons().flatMap(exampleOf)];
const weights = learnWeights(examples, channels.length);
writeFileSync(file, written(weights));
const traits = Object.values(weights.traits).reduce((sum, family) => sum + Object.keys(family).length, 0);
console.log(`${traits} traits of ${examples.length} posts, ${channels.length} channels and single phrasings: ${file}`);
