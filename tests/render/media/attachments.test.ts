import { describe, expect, it } from 'vitest';
import { albumRows } from '../../../src/render/media/album-rows.ts';
import { attachmentsOf } from '../../../src/render/media/attachments.ts';
import { byteSize, fileKind, safeFileName } from '../../../src/render/media/file-facts.ts';
import type { MediaFile, PictureFile } from '../../../src/render/media/media-file.ts';
import { bareMedia, type Media } from '../../../src/telegram/message.ts';

const media = (...types: (Media['type'] | Partial<Media>)[]) =>
  types.map((one) => ({ ...(typeof one === 'string' ? bareMedia(one) : bareMedia('file', one)), folder: '' }));

function pictureFile(width: number, height: number): PictureFile {
  return { kind: 'picture', address: 'media/1/1.jpg', width, height, smaller: [], moves: false };
}

describe('the rows of an album', () => {
  const landscape = 1.5;
  const portrait = 0.75;
  const lengths = (shapes: number[]) => albumRows(shapes).map((row) => row.length);

  it.each([
    [[landscape], [1]],
    [[landscape, landscape], [2]],
    [
      [landscape, landscape, landscape],
      [1, 2],
    ],
    [Array(4).fill(landscape), [2, 2]],
    [Array(5).fill(landscape), [1, 2, 2]],
    [Array(10).fill(landscape), [2, 2, 2, 2, 2]],
    [[portrait, portrait], [2]],
    [[portrait, portrait, portrait], [3]],
    [
      [3.2, portrait, portrait, landscape],
      [1, 3],
    ],
    [[], []],
  ])('of shapes %j have %j pictures', (shapes, expected) => {
    expect(lengths(shapes)).toEqual(expected);
  });

  it('hold every picture once, in order', () => {
    expect(albumRows([0.1, 12, 1, 0.5, 2, 1, 1, 3, 0.7, 1.6]).flat()).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });
});

describe('what is attached to a post', () => {
  it('opens with all pictures, numbered, whatever stands between them', () => {
    const video: MediaFile = {
      kind: 'video',
      size: 1,
      address: 'media/1/2.mp4',
      mime: 'video/mp4',
      width: 16,
      height: 9,
      poster: null,
    };
    const shown = attachmentsOf({ media: media('photo', 'video', 'photo') }, [
      pictureFile(150, 100),
      video,
      pictureFile(100, 200),
    ]);
    expect(shown.map(({ type }) => type)).toEqual(['album', 'video']);
    expect(shown[0]).toMatchObject({
      rows: [
        [
          { number: 1, of: 2, width: 2400, height: 1600, share: 0.75 },
          { number: 2, of: 2, width: 800, height: 1600, share: 0.25 },
        ],
      ],
    });
  });

  it('shows a picture alone as large as it is, and no taller than a window', () => {
    const roomOf = (width: number, height: number) => {
      const [album] = attachmentsOf({ media: media('photo') }, [pictureFile(width, height)]);
      return album?.type === 'album' ? album.rows[0]?.[0] : undefined;
    };
    expect(roomOf(240, 160)).toMatchObject({ width: 240, height: 160, share: 1 });
    expect(roomOf(1000, 2000)).toMatchObject({ width: 336, height: 672 });
  });

  it('counts what is not here by its kind, but for what has a name or a length', () => {
    const absent = attachmentsOf(
      { media: media('photo', 'photo', 'sticker', { fileName: 'a.pdf' }, 'photo', { fileName: 'b.pdf' }) },
      [],
    );
    expect(absent.map((one) => (one.type === 'absent' ? [one.media.type, one.count] : one.type))).toEqual([
      ['photo', 3],
      ['sticker', 1],
      ['file', 1],
      ['file', 1],
    ]);
  });

  it('is nothing where nothing was attached', () => {
    expect(attachmentsOf({ media: [] }, [])).toEqual([]);
  });
});

describe('a file to be saved', () => {
  it.each([
    [0, '0 Б'],
    [999, '999 Б'],
    [12_345, '12 кБ'],
    [1_234_567, '1,2 МБ'],
    [734_003_200, '734 МБ'],
    [5_300_000_000, '5,3 ГБ'],
  ])('of %i bytes is said to have %s', (bytes, expected) => {
    expect(byteSize(bytes, 'ru').replace(/\s/g, ' ')).toBe(expected);
  });

  it('is of the kind that its name tells, else its content, else of none', () => {
    expect(fileKind('доклад.PPTX', 'zip')).toBe('PPTX');
    expect(fileKind(null, 'pdf')).toBe('PDF');
    expect(fileKind('v1.2 готово', 'zip')).toBe('ZIP');
    expect(fileKind('README', 'bin')).toBe('');
  });

  it.each([
    ['Отчёт за зиму.pdf', 'Отчёт за зиму.pdf'],
    ['../../.bashrc', '_.._.bashrc'],
    ['photo\u202egpj.exe', 'photogpj.exe'],
    ['a\0b\n.txt', 'ab.txt'],
    ['...', ''],
  ])('%j is saved as %j', (name, expected) => {
    expect(safeFileName(name)).toBe(expected);
  });
});
