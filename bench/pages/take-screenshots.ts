/**
 * Takes the pictures of the gallery and writes its page. In: the folder of a built site (`--site`, ./dist). Out:
 * docs/images/gallery/*.webp and docs/gallery.md. Long pages are cut: the gallery shows how they look, not all they say.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import sharp from 'sharp';
import { serve } from '../../src/cli/serve.ts';
import { openBrowser } from '../../tests/browser/open-browser.ts';
import { listPages, onePageOfEachType, type SitePage } from '../../tests/site/site-pages.ts';
import { galleryPage, type Shot, subjectsOf } from './gallery-page.ts';

const root = resolve(import.meta.dirname, '../..');
const looks = [
  { look: 'wide-light', width: 1280, height: 1600, colorScheme: 'light' },
  { look: 'wide-dark', width: 1280, height: 1600, colorScheme: 'dark' },
  { look: 'narrow-light', width: 390, height: 1400, colorScheme: 'light' },
  { look: 'narrow-dark', width: 390, height: 1400, colorScheme: 'dark' },
] as const;

const { values } = parseArgs({ options: { site: { type: 'string', default: 'dist' } } });
const folder = resolve(values.site);
const pictures = join(root, 'docs/images/gallery');
rmSync(pictures, { recursive: true, force: true });
mkdirSync(pictures, { recursive: true });

const pages: SitePage[] = onePageOfEachType(listPages(folder));
const subjects = subjectsOf(pages);
const server = await serve({ folder, port: 0 });
const browser = await openBrowser();
const shots: Shot[] = [];
try {
  for (const subject of subjects) {
    for (const look of looks) {
      const file = `${subject.name}-${look.look}.webp`;
      writeFileSync(join(pictures, file), await picture(browser, new URL(subject.path, server.url).href, look));
      shots.push({ subject, look: look.look, file });
    }
    console.log(subject.name);
  }
} finally {
  await browser.close();
  await server.close();
}
writeFileSync(join(root, 'docs/gallery.md'), galleryPage(subjects, shots));

async function picture(from: Browser, address: string, look: (typeof looks)[number]): Promise<Buffer> {
  const { width, height, colorScheme } = look;
  const page = await from.newPage({ viewport: { width, height }, colorScheme, locale: 'ru-RU' });
  try {
    await page.goto(address, { waitUntil: 'networkidle' });
    const tall = await page.evaluate(() => document.body.scrollHeight);
    const png = await page.screenshot({ fullPage: true, clip: { x: 0, y: 0, width, height: Math.min(height, tall) } });
    return await sharp(png).webp({ quality: 60, effort: 6 }).toBuffer();
  } finally {
    await page.close();
  }
}
