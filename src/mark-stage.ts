/** Marks where a stage of a build ends, for whoever measures: costs nothing, and nobody has to listen. */

export const stages = [
  'start',
  'read',
  'understand',
  'media',
  'bundle',
  'pages',
  'files',
  'index',
  'verify',
  'publish',
] as const;
export type Stage = (typeof stages)[number];

/** What a mark of ours is called among all marks of the process. */
export const markPrefix = 'stage:';

export function markStage(stage: Stage): void {
  performance.mark(markPrefix + stage);
}
