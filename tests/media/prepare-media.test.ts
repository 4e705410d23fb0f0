import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { copyMedia } from '../../src/media/copy-media.ts';
import { prepareMedia } from '../../src/media/prepare-media.ts';
import { bareMedia, type Media } from '../../src/telegram/message.ts';
import { temporaryFolder } from '../cli/temporary-folder.ts';
import { postOf } from '../fixtures/archive/small-archive.ts';
import { photograph, picture, pngBomb } from './made-pictures.ts';

/** An export of one post, with these files in it. */
function exportOf(files: Record<string, Buffer | string>, ...media: Media[]) {
  const root = temporaryFolder();
  for (const [path, content] of Object.entries(files)) write(join(root, 'seeds/export', path), content);
  const post = postOf('12', 'note', { media: media.map((one) => ({ ...one, folder: 'export' })) });
  const sources = { seeds: join(root, 'seeds'), cache: join(root, 'cache') };
  return { root, post, sources, site: join(root, 'site'), prepare: () => prepareMedia([post], sources) };
}

function write(path: string, content: Buffer | string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

const photo = (file: string) => bareMedia('photo', { file });
const jpeg = (width: number, height: number) => picture(width, height).jpeg().toBuffer();

async function metadataOf(path: string) {
  const { width, height, format, orientation, exif, xmp, iptc, comments } = await sharp(path).metadata();
  return { width, height, format, hidden: [orientation, exif, xmp, iptc, comments].filter((one) => one !== undefined) };
}

describe('a photo', () => {
  it('has an address made of its post and its place there, whatever the export calls it', async () => {
    const bytes = await jpeg(20, 10);
    const one = exportOf(
      { 'photos/photo_7@1.jpg': bytes, 'photos/b.png': bytes },
      photo('photos/photo_7@1.jpg'),
      photo('photos/b.png'),
    );
    const { value, issues } = await one.prepare();
    expect(value.ofPosts.get('12')?.map((file) => file?.address)).toEqual(['media/12/1.jpg', 'media/12/2.jpg']);
    expect(issues).toEqual([]);
    const again = exportOf({ 'photos/photo_1@1 (2).jpg': bytes }, photo('photos/photo_1@1 (2).jpg'));
    expect((await again.prepare()).value.ofPosts.get('12')?.[0]?.address).toBe('media/12/1.jpg');
  });

  it('keeps its place where one before it is not there', async () => {
    const one = exportOf(
      { 'photos/a.jpg': await jpeg(20, 10) },
      bareMedia('photo', { missing: 'notIncluded' }),
      photo('photos/a.jpg'),
    );
    const files = (await one.prepare()).value.ofPosts.get('12');
    expect(files?.map((file) => file?.address ?? null)).toEqual([null, 'media/12/2.jpg']);
  });

  it.each([
    [300, [300]],
    [480, [480]],
    [1280, [480, 960, 1280]],
    [1600, [480, 960, 1600]],
    [2000, [480, 960, 1600]],
  ])('of %i pixels is made in widths %j, never wider than it is', async (width, expected) => {
    const { prepare } = exportOf({ 'photos/a.jpg': await jpeg(width, 100) }, photo('photos/a.jpg'));
    const [file] = (await prepare()).value.ofPosts.get('12') ?? [];
    if (file?.kind !== 'picture') throw new Error('it is no picture');
    expect(file.smaller.map(({ width }) => width)).toEqual(expected);
    expect(file).toMatchObject({ width, height: 100, moves: false });
  });

  it('is turned upright and says nothing of where it was taken', async () => {
    const { prepare, post, sources, site } = exportOf(
      { 'files/IMG.JPG': await photograph(60, 40) },
      bareMedia('file', { file: 'files/IMG.JPG' }),
    );
    const { value } = await prepare();
    expect(value.ofPosts.get(post.id)?.[0]).toMatchObject({ width: 40, height: 60 });
    expect(copyMedia(value, sources.seeds, site)).toBeUndefined();
    for (const name of readdirSync(join(site, 'media/12'))) {
      const path = join(site, 'media/12', name);
      expect(await metadataOf(path)).toMatchObject({ width: 40, height: 60, hidden: [] });
      expect(readFileSync(path).toString('latin1')).not.toMatch(/Pocket camera|Somebody|Somewhere/);
      // The dark corner was above on the left before the camera was turned.
      const { data, info } = await sharp(path).raw().toBuffer({ resolveWithObject: true });
      const brightness = (x: number, y: number) => data[(y * info.width + x) * info.channels] ?? 0;
      expect(brightness(36, 3)).toBeLessThan(80);
      expect(brightness(3, 3)).toBeGreaterThan(150);
    }
  });

  it('that moves keeps moving when it is opened, and stands still on the page', async () => {
    const frames = await Promise.all(
      ['#f00', '#0f0', '#00f'].map((background) =>
        sharp({ create: { width: 20, height: 10, channels: 3, background } })
          .png()
          .toBuffer(),
      ),
    );
    const gif = await sharp(frames, { join: { animated: true } })
      .gif({ delay: [100, 100, 100] })
      .toBuffer();
    const { prepare, sources, site } = exportOf({ 'files/a.gif': gif }, bareMedia('file', { file: 'files/a.gif' }));
    const { value } = await prepare();
    expect(value.ofPosts.get('12')?.[0]).toMatchObject({
      address: 'media/12/1.gif',
      width: 20,
      height: 10,
      moves: true,
    });
    copyMedia(value, sources.seeds, site);
    expect((await sharp(join(site, 'media/12/1.gif'), { animated: true }).metadata()).pages).toBe(3);
    expect((await sharp(join(site, 'media/12/1-20.webp'), { animated: true }).metadata()).pages ?? 1).toBe(1);
  });
});

describe('a picture that cannot be shown', () => {
  const broken: [string, () => Promise<Buffer | string>, RegExp][] = [
    ['that ends in the middle', async () => (await jpeg(200, 200)).subarray(0, 500), /cannot be read as a picture/],
    ['that only begins like one', async () => Buffer.from('\xff\xd8\xff and words', 'latin1'), /cannot be read/],
    ['that claims more pixels than anybody can see', async () => pngBomb(50_000, 50_000), /pixel limit/],
    [
      'of a telephone, in a format that is not decoded here',
      async () => '\0\0\0\x18ftypheic\0\0\0\0',
      /cannot read, heic/,
    ],
    ['that is a page', async () => '<!doctype html><script>', /is no picture/],
  ];

  it.each(broken)('%s is an issue, and is not published', async (_what, make, found) => {
    const { prepare } = exportOf({ 'photos/a.jpg': await make() }, photo('photos/a.jpg'));
    const { value, issues } = await prepare();
    expect(value).toEqual({ ofPosts: new Map([['12', [null]]]), files: [] });
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatchObject({
      code: 'picture-unreadable',
      severity: 'warning',
      file: 'export/photos/a.jpg',
      message: '12',
      found: expect.stringMatching(found),
    });
  });

  it.each([
    ['photos/none.jpg', 'media-not-found'],
    ['../../secret.jpg', 'media-refused'],
    ['photos/link.jpg', 'media-refused'],
    ['photos', 'media-refused'],
    ['result.json', 'media-refused'],
  ])('because of its path, %s, is an issue too: %s', async (file, code) => {
    const { root, prepare } = exportOf({ 'photos/a.jpg': await jpeg(20, 10), 'result.json': '{}' }, photo(file));
    write(join(root, 'secret.jpg'), await jpeg(20, 10));
    symlinkSync(join(root, 'secret.jpg'), join(root, 'seeds/export/photos/link.jpg'));
    const { value, issues } = await prepare();
    expect(value.files).toEqual([]);
    expect(issues).toMatchObject([{ code, message: '12' }]);
  });
});

describe('a video', () => {
  const mp4 = '\0\0\0\x18ftypisom\0\0\0\0';
  const video = (known: Partial<Media> = {}) => bareMedia('video', { file: 'video_files/a.mp4', ...known });

  it('has the shape that the export tells, or that of its thumbnail, or a usual one', async () => {
    const files = { 'video_files/a.mp4': mp4, 'video_files/a_thumb.jpg': await jpeg(90, 160) };
    const thumbnail = 'video_files/a_thumb.jpg';
    const round = bareMedia('roundVideo', { file: 'video_files/a.mp4' });
    const { prepare } = exportOf(
      files,
      video({ width: 640, height: 360, thumbnail }),
      video({ thumbnail }),
      video(),
      round,
    );
    expect((await prepare()).value.ofPosts.get('12')).toMatchObject([
      { kind: 'video', address: 'media/12/1.mp4', width: 640, height: 360, poster: 'media/12/1-poster.webp' },
      { width: 90, height: 160 },
      { width: 16, height: 9, poster: null },
      { width: 1, height: 1 },
    ]);
  });

  it('is shown without a thumbnail that is not there or broken', async () => {
    const files = { 'video_files/a.mp4': mp4, 'video_files/broken.jpg': '\xff\xd8\xff' };
    const { prepare } = exportOf(
      files,
      video({ thumbnail: 'video_files/none.jpg' }),
      video({ thumbnail: 'video_files/broken.jpg' }),
    );
    const { value, issues } = await prepare();
    expect(value.ofPosts.get('12')).toMatchObject([{ kind: 'video' }, { kind: 'video', poster: null }]);
    expect(issues.map(({ code }) => code)).toEqual(['picture-unreadable']);
  });
});

it('a moving sticker of Telegram is shown by its thumbnail, where it has one', async () => {
  const files = { 'stickers/a.tgs': '\x1f\x8b', 'stickers/a.jpg': await jpeg(20, 10) };
  const sticker = (known: Partial<Media>) => bareMedia('sticker', { file: 'stickers/a.tgs', ...known });
  const { prepare } = exportOf(files, sticker({ thumbnail: 'stickers/a.jpg' }), sticker({}));
  const { value, issues } = await prepare();
  expect(value.ofPosts.get('12')).toMatchObject([{ kind: 'picture', address: 'media/12/1.jpg' }, null]);
  expect(issues).toEqual([]);
});

it('what a browser could run is published as bytes to be saved', async () => {
  const files = { 'files/a.svg': '<svg><script>', 'files/b.html': '<script>', 'files/c.pdf': '%PDF-1.4' };
  const { prepare, sources, site } = exportOf(files, ...Object.keys(files).map((file) => bareMedia('file', { file })));
  const { value } = await prepare();
  expect(value.ofPosts.get('12')).toEqual([
    { kind: 'download', address: 'media/12/1.bin', extension: 'bin', size: 13 },
    { kind: 'download', address: 'media/12/2.bin', extension: 'bin', size: 8 },
    { kind: 'download', address: 'media/12/3.pdf', extension: 'pdf', size: 8 },
  ]);
  copyMedia(value, sources.seeds, site);
  expect(readdirSync(join(site, 'media/12'))).toEqual(['1.bin', '2.bin', '3.pdf']);
});

describe('the cache', () => {
  it('lets a second build encode nothing, even from another export', async () => {
    const bytes = await jpeg(600, 400);
    const first = exportOf({ 'photos/a.jpg': bytes }, photo('photos/a.jpg'));
    const { value } = await first.prepare();
    const made = filesIn(first.sources.cache);
    expect(made.length).toBe(4);
    const second = exportOf({ 'photos/other.jpg': bytes }, photo('photos/other.jpg'));
    const again = await prepareMedia([second.post], { ...second.sources, cache: first.sources.cache });
    expect(again.value).toEqual(value);
    expect(filesIn(first.sources.cache)).toEqual(made);
  });

  it('makes anew what is damaged, and is shared by the same picture in one post', async () => {
    const bytes = await jpeg(600, 400);
    const { prepare, sources } = exportOf(
      { 'photos/a.jpg': bytes, 'photos/b.jpg': bytes },
      photo('photos/a.jpg'),
      photo('photos/b.jpg'),
    );
    const before = await prepare();
    const record = filesIn(sources.cache).find(({ path }) => path.endsWith('picture.json'));
    writeFileSync(join(sources.cache, record?.path ?? ''), '{"width":');
    expect(await prepare()).toEqual(before);
    expect(filesIn(sources.cache).filter(({ path }) => path.endsWith('picture.json'))).toHaveLength(1);
  });

  it('that cannot be written is one error with a remedy', async () => {
    const { prepare, sources } = exportOf({ 'photos/a.jpg': await jpeg(20, 10) }, photo('photos/a.jpg'));
    writeFileSync(sources.cache, 'a file where the folder should be');
    expect((await prepare()).issues).toMatchObject([{ code: 'media-cache', severity: 'error', file: sources.cache }]);
  });

  /** Every file with the moment of its last change. */
  function filesIn(folder: string): { path: string; changed: number }[] {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((path) => ({ path: path.slice(folder.length + 1), changed: statSync(path).mtimeMs }))
      .sort((one, other) => (one.path < other.path ? -1 : 1));
  }
});

describe('copying', () => {
  it('looks again at what it copies', async () => {
    const { root, prepare, sources, site } = exportOf(
      { 'files/a.pdf': '%PDF-1.4' },
      bareMedia('file', { file: 'files/a.pdf' }),
    );
    const { value } = await prepare();
    write(join(root, 'secret.txt'), 'secret');
    rmSync(join(sources.seeds, 'export/files/a.pdf'));
    symlinkSync(join(root, 'secret.txt'), join(sources.seeds, 'export/files/a.pdf'));
    expect(copyMedia(value, sources.seeds, site)).toMatch(/export\/files\/a\.pdf was there when the build began/);
    expect(existsSync(join(site, 'media'))).toBe(false);
  });

  it('ends with a sentence when the disk refuses', async () => {
    const { prepare, sources, site } = exportOf(
      { 'files/a.pdf': '%PDF-1.4' },
      bareMedia('file', { file: 'files/a.pdf' }),
    );
    const { value } = await prepare();
    write(join(site, 'media'), 'a file where the folder should be');
    expect(copyMedia(value, sources.seeds, site)).toMatch(/could not be copied into the site .*build again/);
  });
});
