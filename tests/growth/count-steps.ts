/**
 * Counts the steps that the project's own code takes for a made-up channel: how often each piece of it runs, loops included, as V8
 * counts them. The same input gives the same number on every machine.
 *
 *     node tests/growth/count-steps.ts <posts>
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeChannel } from '../../bench/build/write-channel.ts';
import { makeSieve } from '../../src/archive/sieve/sieved.ts';
import { indexArchive } from '../../src/archive-index.ts';
import { catalogueOf } from '../../src/i18n/catalogue.ts';
import { searchCatalogueOf } from '../../src/i18n/search/catalogue.ts';
import { loadArchive } from '../../src/load-archive.ts';
import { datesIn } from '../../src/render/dates/dates.ts';
import { timelineOf } from '../../src/render/lists/timeline.ts';
import { recordsOfArchive } from '../../src/search/build/records-of-archive.ts';

const folder = mkdtempSync(join(tmpdir(), 'steps-'));
try {
  const { seeds, content } = writeChannel(folder, Number(process.argv[2]));
  // A small archive does without, and would take other steps.
  makeSieve();
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  const archive = await loadArchive({ seeds, content, today: '2026-11-25' });
  const { language, timeZone } = archive.channel;
  const index = indexArchive(archive);
  for (const post of archive.posts) {
    index.related(post, 4);
    index.neighbours(post);
  }
  timelineOf(archive.posts, timeZone, 40);
  recordsOfArchive(archive, searchCatalogueOf(language), datesIn(catalogueOf(language), timeZone));
  const { result } = await session.post('Profiler.takePreciseCoverage');
  const steps = new Map<string, number>();
  for (const { url, functions } of result) {
    if (!url.includes('/src/')) continue;
    const counts = functions.flatMap(({ ranges }) => ranges.map(({ count }) => count));
    steps.set(
      url.slice(url.indexOf('/src/')),
      counts.reduce((sum, count) => sum + count, 0),
    );
  }
  console.log(JSON.stringify([...steps]));
} finally {
  rmSync(folder, { recursive: true });
}
