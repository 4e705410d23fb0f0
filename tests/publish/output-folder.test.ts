import {
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
import { exchangeFolders, waysToExchange } from '../../src/publish/exchange-folders.ts';
import { liveFolder, mayReplace, recover, stageOutput, takeFormerAway } from '../../src/publish/output-folder.ts';
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

  it('is taken at once when it is empty', () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'dist'));
    const never = () => expect.unreachable('there is nothing to change places with');
    const staging = stageOutput(join(folder, 'dist'), never);
    writeFileSync(join(staging.folder, 'index.html'), 'new');
    staging.publish();
    expect(readdirSync(join(folder, 'dist'))).toEqual(['index.html']);
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
    let exchanges = 0;
    const staging = stageOutput(live, (one, other) => {
      exchanges++;
      return exchangeFolders(one, other);
    });
    writeFileSync(join(staging.folder, 'index.html'), 'new');
    const { ino } = statSync(staging.folder);
    staging.publish();
    expect(exchanges).toBe(1);
    expect(statSync(live).ino).toBe(ino);
    expect(readdirSync(folder).toSorted()).toEqual(['.dist.former', 'dist']);
  });

  it('is published where folders cannot change places, too', () => {
    const folder = temporaryFolder({ 'dist/index.html': 'old', 'dist/gone.html': 'old' });
    const staging = stageOutput(join(folder, 'dist'), () => false);
    writeFileSync(join(staging.folder, 'index.html'), 'new');
    staging.publish();
    expect(readdirSync(folder).toSorted()).toEqual(['.dist.former', 'dist']);
    expect(readdirSync(join(folder, 'dist'))).toEqual(['index.html']);
    expect(readFileSync(join(folder, 'dist/index.html'), 'utf8')).toBe('new');
  });

  it.each([
    ['change places', exchangeFolders],
    ['cannot change places', () => false],
  ])('keeps the one former site, whole, where folders %s', (_case, exchange) => {
    const folder = temporaryFolder({ '.dist.former/first.html': '1', 'dist/index.html': '2', 'dist/gone.html': '2' });
    const staging = stageOutput(join(folder, 'dist'), exchange);
    writeFileSync(join(staging.folder, 'index.html'), '3');
    staging.publish();
    staging.discard();
    expect(readdirSync(folder).toSorted()).toEqual(['.dist.former', 'dist']);
    expect(readdirSync(join(folder, '.dist.former')).toSorted()).toEqual(['gone.html', 'index.html']);
    expect(readFileSync(join(folder, '.dist.former/index.html'), 'utf8')).toBe('2');
  });

  it.each([3, 1200])(
    'is rid of its former site of %i pages when it is taken away, and of nothing else',
    async (pages) => {
      const former = Array.from({ length: pages }, (_, id) => [`.dist.former/posts/${id}/index.html`, '']);
      const folder = temporaryFolder({ ...Object.fromEntries(former), 'dist/posts/1/index.html': '' });
      await takeFormerAway(join(folder, 'dist'));
      expect(readdirSync(folder)).toEqual(['dist']);
      expect(readdirSync(join(folder, 'dist/posts/1'))).toEqual(['index.html']);
      await takeFormerAway(join(folder, 'dist'));
      expect(readdirSync(folder)).toEqual(['dist']);
    },
  );

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

  it('is not given up when it is published', () => {
    const folder = temporaryFolder();
    const staging = stageOutput(join(folder, 'dist'));
    staging.publish();
    staging.discard();
    expect(readdirSync(folder)).toEqual(['dist']);
  });

  it('is made beside the live one, under a name that says whose it is', () => {
    const folder = temporaryFolder({ [`.dist.next-${dead}/index.html`]: 'half', 'dist/index.html': 'old' });
    const staging = stageOutput(join(folder, 'dist'));
    expect(staging.folder).toBe(join(folder, `.dist.next-${process.pid}`));
    expect(readdirSync(folder).toSorted()).toEqual([`.dist.next-${process.pid}`, 'dist']);
    staging.discard();
  });

  it('puts the old site aside under a name that says whose it is, where folders cannot change places', () => {
    const folder = temporaryFolder({ 'dist/index.html': 'old' });
    const staging = stageOutput(join(folder, 'dist'), () => {
      // As if a process of the same number had died there.
      mkdirSync(join(folder, `.dist.old-${process.pid}/images`), { recursive: true });
      return false;
    });
    staging.publish();
    expect(readdirSync(folder).toSorted()).toEqual(['.dist.former', 'dist']);
    expect(readdirSync(join(folder, '.dist.former'))).toEqual(['index.html']);
  });

  it('clears away what a process of its own number left', () => {
    const folder = temporaryFolder({ [`.dist.next-${process.pid}/index.html`]: 'half', 'dist/index.html': 'old' });
    recover(join(folder, 'dist'));
    expect(readdirSync(folder)).toEqual(['dist']);
  });

  it('clears away what a killed build left', () => {
    const folder = temporaryFolder({
      'dist/index.html': 'old',
      '.dist.former/index.html': 'older',
      [`.dist.next-${dead}/index.html`]: 'half',
      [`.dist.gone-${dead}/index.html`]: 'half',
    });
    recover(join(folder, 'dist'));
    expect(readdirSync(folder).toSorted()).toEqual(['.dist.former', 'dist']);
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
      `.disk.next-${dead}`,
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

  it.each([
    ['darwin', 'x64', 0],
    ['linux', 'sparc', 1],
    ['linux', 'arm64', 2],
  ])('knows for %s on %s so many ways to change places: %i', (platform, arch, count) => {
    expect(waysToExchange('one', 'other', { platform, arch })).toHaveLength(count);
  });

  it.each(['x64', 'arm64', 'arm', 'riscv64', 's390x'])('knows the number of the system call of %s', (arch) => {
    const [, [, args] = ['', []]] = waysToExchange('one', 'other', { platform: 'linux', arch });
    expect(args).toEqual(['-e', expect.stringContaining('syscall'), expect.stringMatching(/^\d{3}$/), 'one', 'other']);
  });

  it('changes places wholly or not at all, whichever way it is tried', () => {
    const folder = temporaryFolder({ 'one/a': '1', 'other/b': '2' });
    const [one, other] = [join(folder, 'one'), join(folder, 'other')];
    for (const way of waysToExchange(one, other)) {
      const before = [readdirSync(one), readdirSync(other)];
      const after = exchangeFolders(one, other, [way]) ? before.toReversed() : before;
      expect([readdirSync(one), readdirSync(other)]).toEqual(after);
    }
    expect(exchangeFolders(one, other, [])).toBe(false);
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
