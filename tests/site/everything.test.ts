import { execFile } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join, relative, resolve } from 'node:path';
import { promisify } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { Parser } from 'htmlparser2';
import { afterAll, describe, expect, it } from 'vitest';
import { visitSite } from '../browser/visit-site.ts';
import { buildTimeout } from '../built-site.ts';
import { photograph } from '../media/made-pictures.ts';

const root = resolve(import.meta.dirname, '../..');
const channel = join(root, 'tests/fixtures/channels/everything');
const folder = mkdtempSync(join(tmpdir(), 'everything-'));
const site = join(folder, 'site');
const secret = 'Nobody may read this.';

cpSync(join(channel, 'seeds'), join(folder, 'seeds'), { recursive: true });
// A photo that the export names and lacks becomes a link to somebody's own picture.
writeFileSync(join(folder, 'private.jpg'), Buffer.concat([await photograph(300, 200), Buffer.from(secret)]));
symlinkSync(
  join(folder, 'private.jpg'),
  join(folder, 'seeds/ChatExport_2025-03-01/photos/photo_77@11-02-2025_12-00-00.jpg'),
);
const { stdout: report } = await build();
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function build() {
  // What a test runner tells its children would make this another site.
  const { VITEST: _runner, NODE_ENV: _mode, ...env } = process.env;
  const sources = ['--seeds', join(folder, 'seeds'), '--content', join(channel, 'content'), '--today', '2025-03-01'];
  const main = join(root, 'src/cli/main.ts');
  return promisify(execFile)(process.execPath, [main, 'build', ...sources, '--out', site], {
    env: { ...env, ARCHIVE_CACHE: join(folder, 'cache') },
    timeout: buildTimeout,
  });
}

const files = readdirSync(site, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) => join(parentPath, name));

interface Tag {
  name: string;
  attributes: Record<string, string>;
}

function tagsOf(path: string): Tag[] {
  const tags: Tag[] = [];
  const parser = new Parser({
    onopentag: (name, attributes) => void tags.push({ name, attributes: { ...attributes } }),
  });
  parser.end(readFileSync(path, 'utf8'));
  return tags;
}

const html = (post: number) => readFileSync(join(site, `posts/${post}/index.html`), 'utf8');
const tags = (post: number, name: string) =>
  tagsOf(join(site, `posts/${post}/index.html`))
    .filter((tag) => tag.name === name)
    .map(({ attributes }) => attributes);
const media = (post: number, name: string) =>
  tags(post, name).filter(({ src, href }) => /\/media\//.test(src ?? href ?? ''));
const everyTag = files.filter((path) => path.endsWith('.html')).flatMap(tagsOf);

describe('a channel with everything', () => {
  it('keeps the room of every picture and video free', () => {
    const shown = everyTag.filter(({ name }) => name === 'img' || name === 'video');
    expect(shown.length).toBeGreaterThan(40);
    const homeless = shown.filter(({ attributes: { width, height } }) => !(Number(width) > 0 && Number(height) > 0));
    expect(homeless).toEqual([]);
  });

  it('says of every picture what is known of it', () => {
    expect(media(20, 'img').map(({ alt }) => alt?.replace('\u00a0', ' '))).toEqual(
      [1, 2, 3, 4, 5].map((number) => `Фотография ${number} из 5`),
    );
    expect(media(72, 'img').map(({ alt }) => alt)).toEqual(['Изображение «схема маршрутов.png»']);
    expect(everyTag.filter(({ name, attributes }) => name === 'img' && !attributes['alt'])).toEqual([]);
  });

  it('links every picture to the whole of it', () => {
    expect(media(25, 'a').map(({ href }) => href)).toEqual(
      Array.from({ length: 10 }, (_, index) => `/media/25/${index + 1}.jpg`),
    );
  });

  it('loads nothing before it is played', () => {
    const players = everyTag.filter(({ name }) => name === 'video' || name === 'audio');
    expect(players.length).toBeGreaterThan(6);
    for (const { attributes } of players) {
      expect(attributes['preload']).toBe('none');
      expect(attributes).toHaveProperty('controls');
      expect(attributes).not.toHaveProperty('autoplay');
    }
  });

  it('offers what a browser could run as bytes to be saved, under the name that the sender gave', () => {
    expect(media(45, 'a').map(({ href, download }) => [href, download])).toEqual([
      ['/media/45/1.bin', 'карта.svg'],
      ['/media/45/2.bin', 'страница.html'],
      ['/media/45/3.bin', 'наблюдения.csv'],
    ]);
    expect(media(44, 'a').map(({ href, download }) => [href, download])).toEqual([
      ['/media/44/1.pdf', 'Отчёт за зиму.pdf'],
    ]);
    expect(html(44)).toMatch(/PDF, 69\sБ/);
  });

  it('holds no media but of the formats that it knows', () => {
    const extensions = files.filter((path) => path.startsWith(join(site, 'media/'))).map((path) => extname(path));
    expect([...new Set(extensions)].sort()).toEqual([
      '.bin',
      '.gif',
      '.jpg',
      '.mp3',
      '.mp4',
      '.ogg',
      '.pdf',
      '.png',
      '.webm',
      '.webp',
    ]);
    expect(everyTag.filter(({ name }) => ['iframe', 'object', 'embed'].includes(name))).toEqual([]);
  });

  it('has every file that its pages name', () => {
    const addresses = everyTag.flatMap(({ attributes: { src, href, poster, srcset } }) => [
      ...[src, href, poster].filter((address) => address !== undefined),
      ...(srcset?.split(',').map((one) => one.trim().split(' ')[0] ?? '') ?? []),
    ]);
    const local = [...new Set(addresses)].filter((address) => address.startsWith('/'));
    const missing = local.filter(
      (address) => !existsSync(join(site, decodeURIComponent(address.replace(/[?#].*/, '')))),
    );
    expect(local.length).toBeGreaterThan(150);
    expect(missing).toEqual([]);
  });

  it('says where to find what it does not have', () => {
    expect(html(64)).toMatch(/4\u00a0фотографии[\s\S]+href="https:\/\/t\.me\/pereletnye\/64"/);
    for (const post of [69, 70, 71, 77]) {
      expect(media(post, 'img')).toEqual([]);
      expect(html(post)).toContain(`href="https://t.me/pereletnye/${post}"`);
    }
  });

  it('leads to a map by the name of a place, and shows none', () => {
    expect(tags(51, 'a').map(({ href }) => href)).toContain(
      `https://www.openstreetmap.org/search?query=${encodeURIComponent('Станция «Фрингилла», Куршская коса, 23-й километр')}`,
    );
    expect(html(52)).not.toContain('openstreetmap');
  });

  it('tells a forward, a signature, an edit, views, buttons and reactions', () => {
    expect(html(56)).toMatch(/href="https:\/\/t\.me\/ornitologi\/7"[^>]*>\s*Переслано: Орнитологи Балтики/);
    expect(html(57)).toContain('Переслано, источник скрыт');
    expect(html(59)).toMatch(/1,7\s*тыс\.\s*просмотров/);
    expect(html(59)).toMatch(/class="[^"]*signature[^"]*">\s*Вера Крачкина/);
    expect(tags(59, 'a').map(({ href }) => href)).toEqual(
      expect.arrayContaining(['https://example.org/join', 'https://example.org/rules']),
    );
    expect(html(2)).toContain('правка 10');
  });

  it('sets each script its own way', () => {
    expect(tags(6, 'p').filter(({ dir }) => dir === 'rtl')).toHaveLength(2);
    expect(tags(6, 'h1')).toMatchObject([{ dir: 'rtl' }]);
  });

  it('keeps what a spoiler hides out of titles and descriptions', () => {
    const head = /<title>[\s\S]*?<\/title>|<meta name="description"[^>]*>|<h1[\s\S]*?<\/h1>/g;
    expect(html(2).match(head)).toHaveLength(3);
    expect(html(2).match(head)?.join()).not.toContain('скрытое до щелчка');
  });
});

describe('nothing gets onto the site', () => {
  /** Everything that is published, unpacked. */
  const published = files.map((path) => {
    const bytes = readFileSync(path);
    const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
    return { path: relative(site, path), content: (isPacked ? gunzipSync(bytes) : bytes).toString('latin1') };
  });
  const holding = (words: string) => {
    const wanted = Buffer.from(words).toString('latin1');
    return published.filter(({ content }) => content.includes(wanted)).map(({ path }) => path);
  };

  it.each([
    ['from outside of an export, through a link', secret],
    ['of the camera that took a photo', 'Canon EOS'],
    ['of a contact', 'Секретный'],
    ['of a telephone of a contact', '+70000000000'],
    ['of a bank card', '2200 0000 0000 0004'],
    ['of the exporter: ids of accounts', 'channel1700000001'],
  ])('%s', (_what, words) => {
    expect(holding(words)).toEqual([]);
  });

  it('and the build says what it refused', () => {
    expect(report).toContain('message 69: This file lies outside of the folder of its export.');
    expect(report).toContain('message 71: This file cannot be read as a picture');
    expect(report).toContain('message 77: This is the export itself');
  });
});

describe('in a browser', { timeout: 30_000 }, () => {
  const visit = visitSite(site);

  it.each([320, 390, 1280])(
    'the pictures of a row are equally high and fill the column, %i pixels wide',
    async (width) => {
      const { page, trouble } = await visit('/posts/25/', { viewport: { width, height: 900 } });
      const rows = await page.locator('.album-row').evaluateAll((all) =>
        all.map((row) => ({
          width: row.getBoundingClientRect().width,
          right: row.getBoundingClientRect().right - (row.lastElementChild?.getBoundingClientRect().right ?? 0),
          heights: [...row.querySelectorAll('img')].map((image) => image.getBoundingClientRect().height),
        })),
      );
      expect(rows.length).toBeGreaterThan(3);
      for (const { right, heights } of rows) {
        expect(Math.abs(right)).toBeLessThan(1);
        expect(Math.max(...heights) - Math.min(...heights)).toBeLessThan(1.5);
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      expect(trouble).toEqual([]);
    },
  );

  it.each([7, 8, 9, 25, 40, 48, 73])('the page of post %i does not move when its pictures come', async (post) => {
    const { page } = await visit('/404.html', { viewport: { width: 1280, height: 900 } });
    let letThrough = false;
    await page.route('**/media/**', (route) => (letThrough ? route.continue() : undefined));
    const boxes = async () => {
      await page.goto(new URL(`/posts/${post}/`, page.url()).href, { waitUntil: 'domcontentloaded' });
      // A page without scripts does not wait for its styles.
      await page.waitForFunction(() => document.styleSheets.length > 0);
      await page.evaluate(async () => {
        for (const image of document.images) image.loading = 'eager';
        await document.fonts.ready;
      });
      if (letThrough) await page.waitForLoadState('load');
      return page.locator('main img').evaluateAll((all) =>
        all.map((image) => {
          const { x, y, width, height } = image.getBoundingClientRect();
          return [x, y, width, height];
        }),
      );
    };
    const before = await boxes();
    letThrough = true;
    const moved = (await boxes()).flat().map((edge, index) => Math.abs(edge - (before.flat()[index] ?? 0)));
    // A part of a pixel is what rounding of proportions costs.
    expect(Math.max(...moved)).toBeLessThan(1);
  });

  it('what is hidden is shown by the keyboard alone, and cannot be opened before', async () => {
    const { page } = await visit('/posts/60/', { javaScriptEnabled: true });
    const picture = page.locator('.album img');
    const blur = () => picture.evaluate((image) => getComputedStyle(image).filter);
    const link = page.locator('.album a');
    expect(await blur()).toContain('blur');
    expect(await link.evaluate((one) => getComputedStyle(one).visibility)).toBe('hidden');
    await page.getByRole('checkbox', { name: 'Показать скрытое' }).focus();
    await page.keyboard.press('Space');
    expect(await blur()).toBe('none');
    expect(await link.evaluate((one) => getComputedStyle(one).visibility)).toBe('visible');
  });

  it('a hidden video is not there before it is wanted', async () => {
    const { page } = await visit('/posts/63/');
    await page.locator('video').waitFor({ state: 'hidden' });
    await page.locator('.veil').click();
    await page.locator('video').waitFor({ state: 'visible' });
  });

  it('videos play', async () => {
    const { page, trouble } = await visit('/posts/38/');
    const seconds = await page.locator('video').evaluate(async (video) => {
      if (!(video instanceof HTMLVideoElement)) return 0;
      video.muted = true;
      await video.play();
      return video.duration;
    });
    expect(seconds).toBeGreaterThan(0.5);
    expect(trouble).toEqual([]);
  });
});
