import { describe, expect, it } from 'vitest';
import { pathInsideExport } from '../../src/telegram/media-path.ts';

describe('a path inside an export', () => {
  it.each([
    ['photos/photo_1@22-04-2023_00-21-59.jpg', 'photos/photo_1@22-04-2023_00-21-59.jpg'],
    ['files/Отчёт (1).final.pdf', 'files/Отчёт (1).final.pdf'],
    ['./files//a.pdf', 'files/a.pdf'],
    ['files/..a', 'files/..a'],
    ['files/100%25.pdf', 'files/100%25.pdf'],
  ])('is followed: %j', (written, path) => {
    expect(pathInsideExport(written)).toBe(path);
  });

  it.each([
    '',
    '.',
    '/etc/passwd',
    '//server/share',
    '../secret',
    'photos/../../secret',
    'photos/..',
    'photos/.. /secret',
    'photos/.../secret',
    '..\\secret',
    'photos\\photo.jpg',
    'C:/secret',
    'C:secret',
    'file:///etc/passwd',
    'https://example.org/a.jpg',
    'javascript:alert(1)',
    'photos/a\0.jpg',
    'photos/a\n.jpg',
    'files/a.txt:stream',
  ])('is refused: %j', (written) => {
    expect(pathInsideExport(written)).toBeNull();
  });
});
