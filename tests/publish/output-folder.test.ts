import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exchangeFolders } from '../../src/publish/exchange-folders.ts';
import { liveFolder, mayReplace, recover, stageOutput } from '../../src/publish/output-folder.ts';
import { temporaryFolder } from '../cli/temporary-folder.ts';

/** No process has this number. */
const dead = 2 ** 30;

describe('the output folder', () => {
  it('is made when it was not there', () => {
    const folder = temporaryFolder();
    const never = () => expect.unreachable('there is nothing to change places with');
    const staging = stageOutput(join(folder, 'a/b/dist'), never);
    writeFileSync(join(staging.folder, 'index.html'), 'new');
    staging.publish();
    expect(readdirSync(join(folder, 'a/b'))).toEqual(['dist']);
  });

  it('stays as it was until the new site is published', () => {
    const folder = temporaryFolder({ 'dist/index.html': 'old' });
    const staging = stageOutput(join(folder, 'dist'));
    writeFileSync(join(staging.folder, 'index.html'), 'new');
    expect(readFileSync(join(folder, 'dist/index.html'), 'utf8')).toBe('old');
    staging.publish();
    expect(readFileSync(join(folder, 'dist/index.html'), 'utf8')).toBe('new');
  });

  it('changes places with the new one, so that whoever looks finds one of them at every moment', () => {
    const folder = temporaryFolder({ 'dist/index.html': 'old' });
    const live = join(folder, 'dist');
    const staging = stageOutput(live, (one, other) => {
      expect(existsSync(join(live, 'index.html'))).toBe(true);
      return exchangeFolders(one, other);
    });
    writeFileSync(join(staging.folder, 'index.html'), 'new');
    const { ino } = statSync(staging.folder);
    staging.publish();
    expect(statSync(live).ino).toBe(ino);
    expect(readdirSync(folder)).toEqual(['dist']);
  });

  it('is published where folders cannot change places, too', () => {
    const folder = temporaryFolder({ 'dist/index.html': 'old', 'dist/gone.html': 'old' });
    const staging = stageOutput(join(folder, 'dist'), () => false);
    writeFileSync(join(staging.folder, 'index.html'), 'new');
    staging.publish();
    expect(readdirSync(folder)).toEqual(['dist']);
    expect(readdirSync(join(folder, 'dist'))).toEqual(['index.html']);
    expect(readFileSync(join(folder, 'dist/index.html'), 'utf8')).toBe('new');
  });

  it('gets its old site back when the new one cannot be put there', () => {
    const folder = temporaryFolder({ 'dist/index.html': 'old' });
    const staging = stageOutput(join(folder, 'dist'), () => false);
    rmSync(staging.folder, { recursive: true });
    expect(() => staging.publish()).toThrow('ENOENT');
    expect(readFileSync(join(folder, 'dist/index.html'), 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['dist']);
  });

  it('leaves nothing behind of a build that was given up', () => {
    const folder = temporaryFolder({ 'dist/index.html': 'old' });
    stageOutput(join(folder, 'dist')).discard();
    expect(readdirSync(folder)).toEqual(['dist']);
  });

  it('clears away what a killed build left', () => {
    const folder = temporaryFolder({ 'dist/index.html': 'old', [`.dist.next-${dead}/index.html`]: 'half' });
    recover(join(folder, 'dist'));
    expect(readdirSync(folder)).toEqual(['dist']);
  });

  it('gets the old site back when a build was killed between its two renames', () => {
    const folder = temporaryFolder({
      [`.dist.old-${dead}/index.html`]: 'old',
      [`.dist.next-${dead}/index.html`]: 'new',
    });
    recover(join(folder, 'dist'));
    expect(readdirSync(folder)).toEqual(['dist']);
    expect(readFileSync(join(folder, 'dist/index.html'), 'utf8')).toBe('old');
  });

  it('does not touch what another build is making, nor folders of like names', () => {
    const names = [
      `.dist.next-${process.ppid}`,
      '.dist.next-soon',
      `.dist.next-${dead}x`,
      `.dist.unext-${dead}`,
      '.distant.next-1',
      'dist',
    ];
    const folder = temporaryFolder(Object.fromEntries(names.map((name) => [`${name}/index.html`, ''])));
    recover(join(folder, 'dist'));
    expect(readdirSync(folder).toSorted()).toEqual(names.toSorted());
  });

  it('changes places with another in one step on Linux, and nowhere else', () => {
    const folder = temporaryFolder({ 'one/a': '1', 'other/b': '2' });
    const can = process.platform === 'linux';
    expect(exchangeFolders(join(folder, 'one'), join(folder, 'other'))).toBe(can);
    const within = [readdirSync(join(folder, 'one')), readdirSync(join(folder, 'other'))];
    expect(within).toEqual(can ? [['b'], ['a']] : [['a'], ['b']]);
  });

  it('does not change places with what is not there', () => {
    const folder = temporaryFolder({ 'one/a': '1' });
    expect(exchangeFolders(join(folder, 'one'), join(folder, 'other'))).toBe(false);
    expect(readdirSync(folder)).toEqual(['one']);
  });

  it('is the one that a link leads to', () => {
    const folder = temporaryFolder({ 'site/index.html': '' });
    symlinkSync(join(folder, 'site'), join(folder, 'dist'));
    expect([liveFolder(join(folder, 'dist')), liveFolder(join(folder, 'none'))]).toEqual([
      join(realpathSync(folder), 'site'),
      join(folder, 'none'),
    ]);
  });

  it('may be replaced when it is missing, empty, or a site', () => {
    const folder = temporaryFolder({
      'site/index.html': '',
      'site/archive.json': '',
      'work/index.html': '',
      file: '',
    });
    mkdirSync(join(folder, 'empty'));
    const may = (name: string) => mayReplace(join(folder, name));
    expect(['missing', 'empty', 'site', 'work', 'file'].map(may)).toEqual([true, true, true, false, false]);
  });
});
