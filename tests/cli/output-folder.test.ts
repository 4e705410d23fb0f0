import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mayReplace, recover, stageOutput } from '../../src/cli/output-folder.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** No process has this number. */
const dead = 2 ** 30;

describe('the output folder', () => {
  it('is made when it was not there', () => {
    const folder = temporaryFolder();
    const staging = stageOutput(join(folder, 'a/b/dist'));
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
    const names = [`.dist.next-${process.ppid}`, '.dist.next-soon', '.distant.next-1', 'dist'];
    const folder = temporaryFolder(Object.fromEntries(names.map((name) => [`${name}/index.html`, ''])));
    recover(join(folder, 'dist'));
    expect(readdirSync(folder).toSorted()).toEqual(names.toSorted());
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
