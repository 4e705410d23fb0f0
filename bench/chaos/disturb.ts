/** One build of the site that is not served yet, disturbed in some way, while somebody looks at the one that is. */
import { type BuildOrder, type BuildProcess, startBuild } from './build-process.ts';
import { printOf, watchSite } from './served-site.ts';

export interface Stage {
  /** What sites are built from. */
  order: Omit<BuildOrder, 'today' | 'out'>;
  /** The folder that is served. */
  live: string;
  /** Room for what trials need. */
  folder: string;
  /** How long a build takes, in milliseconds. */
  duration: number;
  kills: number;
  seed: number;
  /** The two sites between which builds go to and fro. */
  sites: { today: string; folder: string; print: string }[];
}

export interface Outcome {
  says: string;
  faults: string[];
}

/** Builds the site that is not served now while somebody looks, and ends the build as `end` likes. */
export async function disturb(stage: Stage, end: (build: BuildProcess) => void): Promise<Ended> {
  const { order, live, sites } = stage;
  const before = printOf(live);
  const next = sites.find(({ print }) => print !== before) ?? sites[0];
  const build = startBuild({ ...order, today: next?.today ?? '', out: live });
  end(build);
  const watch = await watchSite(
    live,
    sites.map(({ folder }) => folder),
    build.ended,
  );
  const { end: code, said } = await build.ended;
  const after = printOf(live);
  const faults = [...new Set(watch.faults)];
  if (!sites.some(({ print }) => print === after)) faults.push('The site that is served is neither of the two.');
  return { code, said, looks: watch.looks, isNew: after !== before, faults };
}

export interface Ended {
  code: number | string;
  said: string;
  looks: number;
  isNew: boolean;
  faults: string[];
}
