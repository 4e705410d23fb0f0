/** A program to be killed: takes the lock of a folder, and publishes there one small site after another until it is. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { takeLock } from '../../src/publish/build-lock.ts';
import { stageOutput } from '../../src/publish/output-folder.ts';

const [, , target = '', firstNumber = '0'] = process.argv;
const lock = takeLock(target);
if (!('release' in lock)) throw new Error(`locked by ${lock.pid}`);
for (let number = Number(firstNumber); ; number++) {
  const staging = stageOutput(target);
  for (const name of ['index.html', 'archive.json', 'a.html', 'b.html', 'c.html'])
    writeFileSync(join(staging.folder, name), String(number));
  staging.publish();
  process.stdout.write('.');
}
