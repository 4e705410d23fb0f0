/**
 * Loaded before the command line (`node --import`): writes down when each stage of a build ended and how much memory the process
 * had needed until then. The file is named by BENCH_STAGES.
 */
import { writeFileSync } from 'node:fs';
import { markPrefix } from '../../src/mark-stage.ts';

export interface StageRecord {
  stage: string;
  /** Milliseconds since the process began. */
  at: number;
  /** Milliseconds of the processor, all threads of our process together; other processes are not in it. */
  processor: number;
  /** Most memory so far, MB. */
  megabytes: number;
}

const records: StageRecord[] = [];
const mark = performance.mark.bind(performance);
// Marks are observed too late: by then the next stage has its own memory.
performance.mark = (name, options) => {
  if (name.startsWith(markPrefix)) {
    const { user, system } = process.cpuUsage();
    records.push({
      stage: name.slice(markPrefix.length),
      at: performance.now(),
      processor: (user + system) / 1000,
      megabytes: process.resourceUsage().maxRSS / 1024,
    });
  }
  return mark(name, options);
};
process.on('exit', () => {
  const file = process.env['BENCH_STAGES'];
  if (file !== undefined && records.length > 0) writeFileSync(file, JSON.stringify(records));
});
