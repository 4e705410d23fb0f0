import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { locateMedia } from '../../src/media/locate-media.ts';
import { temporaryFolder } from '../cli/temporary-folder.ts';

/** An export in a folder of exports, and secrets around it. */
function exportWithSecrets(): string {
  return temporaryFolder({
    'secret.txt': 'secret',
    'seeds/other/photos/private.jpg': 'private',
    'seeds/export/result.json': '{}',
    'seeds/export/photos/one.jpg': 'photo',
    'seeds/export/photos/result.json': '{}',
    'seeds/export/files/messages2.html': '<p>',
  });
}

const find = (root: string, file: string, folder = 'export') => locateMedia(join(root, 'seeds'), folder, file);

describe('a file of an export', () => {
  it('is found where the export names it', () => {
    const root = exportWithSecrets();
    expect(find(root, 'photos/one.jpg')).toMatchObject({ size: 5, path: expect.stringMatching(/one\.jpg$/) });
    expect(find(root, 'export/photos/one.jpg', '')).toMatchObject({ size: 5 });
  });

  it('is missing where nothing is, whatever is wrong with the path', () => {
    const root = exportWithSecrets();
    for (const file of ['photos/two.jpg', 'photos/one.jpg/more', `photos/${'x'.repeat(300)}.jpg`]) {
      expect(find(root, file)).toBe('missing');
    }
    expect(find(root, 'photos/one.jpg', 'nowhere')).toBe('missing');
  });

  it.each([
    '../other/photos/private.jpg',
    '../../secret.txt',
    'photos/../../../secret.txt',
    '/etc/passwd',
    'C:/windows/win.ini',
    '..\\..\\secret.txt',
    'photos/one.jpg\0.png',
    '. ./one.jpg/..',
    '',
  ])('is not looked for at %j', (file) => {
    expect(find(exportWithSecrets(), file)).toBe('outside');
  });

  it('is refused when a link leads out of the export, from a file or from a folder', () => {
    const root = exportWithSecrets();
    symlinkSync(join(root, 'secret.txt'), join(root, 'seeds/export/photos/link.jpg'));
    symlinkSync(join(root, 'seeds/other/photos'), join(root, 'seeds/export/video_files'));
    symlinkSync(join(root, 'seeds/export-and-more'), join(root, 'seeds/export/stickers'));
    mkdirSync(join(root, 'seeds/export-and-more'));
    expect(find(root, 'photos/link.jpg')).toBe('outside');
    expect(find(root, 'video_files/private.jpg')).toBe('outside');
    expect(find(root, 'stickers')).toBe('outside');
  });

  it('may be a link within the export', () => {
    const root = exportWithSecrets();
    symlinkSync('one.jpg', join(root, 'seeds/export/photos/again.jpg'));
    expect(find(root, 'photos/again.jpg')).toMatchObject({ path: expect.stringMatching(/one\.jpg$/) });
  });

  it('is missing behind links that lead nowhere or in a circle', () => {
    const root = exportWithSecrets();
    symlinkSync('nothing.jpg', join(root, 'seeds/export/photos/dead.jpg'));
    symlinkSync('circle.jpg', join(root, 'seeds/export/photos/circle.jpg'));
    expect(find(root, 'photos/dead.jpg')).toBe('missing');
    expect(find(root, 'photos/circle.jpg')).toBe('missing');
  });

  it('is no folder and no device', () => {
    const root = exportWithSecrets();
    mkdirSync(join(root, 'seeds/export/photos/folder.jpg'));
    expect(find(root, 'photos/folder.jpg')).toBe('notAFile');
    expect(find(root, 'photos')).toBe('notAFile');
    expect(locateMedia('/', 'dev', 'null')).toBe('notAFile');
  });

  it('is never the export itself, by whatever way', () => {
    const root = exportWithSecrets();
    symlinkSync('../result.json', join(root, 'seeds/export/photos/harmless.jpg'));
    for (const file of ['result.json', 'photos/harmless.jpg', 'photos/result.json', 'files/messages2.html']) {
      expect(find(root, file)).toBe('exportItself');
    }
  });
});
