/**
 * The same posts for other generators, each in its usual way: one plain page a post, then Pagefind's own command over the pages.
 * In: a made-up channel. Out: folders with a site to build, and the commands that build it.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { Channel } from './write-channel.ts';

export interface Alternative {
  name: string;
  /** Why it cannot be measured here; undefined when it can. */
  missing?: string;
  cwd: string;
  command: string[];
  /** Where its site goes. */
  out: string;
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const exportSchema = z.object({
  messages: z.array(
    z.object({
      id: z.number(),
      date: z.string(),
      text_entities: z.array(z.object({ type: z.string(), text: z.string(), href: z.string().optional() })),
    }),
  ),
});

interface Note {
  id: string;
  title: string;
  date: string;
  markdown: string;
}

/** `work`: where the sites go. Astro's lies within the project: it must find the packages. */
export function prepareAlternatives(channel: Channel, work: string, size: number): Alternative[] {
  const notes = readNotes(channel);
  return [astro(notes, work, size), hugo(notes, work), eleventy(notes, work, size)];
}

/** Pagefind's own command, over a built site. */
export function pagefindCommand(site: string): string[] {
  return [process.execPath, join(root, 'node_modules/pagefind/lib/runner/bin.cjs'), '--site', site];
}

function readNotes({ seeds }: Channel): Note[] {
  const { messages } = exportSchema.parse(JSON.parse(readFileSync(join(seeds, 'result.json'), 'utf8')));
  return messages.map(({ id, date, text_entities: parts }) => ({
    id: String(id),
    title:
      parts
        .map(({ text }) => text)
        .join('')
        .split('\n')[0]
        ?.slice(0, 80) ?? '',
    date,
    markdown: parts.map(asMarkdown).join(''),
  }));
}

function asMarkdown({ type, text, href }: { type: string; text: string; href?: string | undefined }): string {
  if (type === 'bold') return `**${text}**`;
  if (type === 'italic') return `*${text}*`;
  if (type === 'code') return `\`${text}\``;
  if (href !== undefined) return `[${text}](${href})`;
  return type === 'link' ? `<${text}>` : text;
}

const head = '<meta charset="utf-8"><meta name="viewport" content="width=device-width">';

function astro(notes: readonly Note[], work: string, size: number): Alternative {
  const site = join(root, '.cache', `bench-astro-${size}`);
  rmSync(site, { recursive: true, force: true });
  const out = join(work, 'astro-out');
  write(site, 'posts.json', JSON.stringify(notes));
  write(site, 'package.json', '{"type":"module"}');
  write(site, 'astro.config.mjs', `export default { outDir: ${JSON.stringify(out)} };`);
  write(
    site,
    'src/content.config.ts',
    `import { readFileSync } from 'node:fs';
import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
const posts = defineCollection({
  loader: () => JSON.parse(readFileSync(new URL('../posts.json', import.meta.url), 'utf8')),
  schema: z.object({ title: z.string(), date: z.string(), markdown: z.string() }),
});
export const collections = { posts };
`,
  );
  write(
    site,
    'src/pages/posts/[id].astro',
    `---
import { getCollection } from 'astro:content';
import { marked } from 'marked';
export async function getStaticPaths() {
  return (await getCollection('posts')).map((post) => ({ params: { id: post.id }, props: { post } }));
}
const { title, date, markdown } = Astro.props.post.data;
---
<html lang="ru"><head>${head}<title>{title}</title></head><body><main data-pagefind-body><h1>{title}</h1><p>{date}</p><div set:html={marked.parse(markdown)} /></main></body></html>
`,
  );
  return {
    name: 'Astro',
    cwd: site,
    command: [process.execPath, join(root, 'node_modules/astro/bin/astro.mjs'), 'build'],
    out,
  };
}

function hugo(notes: readonly Note[], work: string): Alternative {
  const site = join(work, 'hugo');
  const out = join(work, 'hugo-out');
  const known = versionOf('hugo', ['version']);
  if (known === undefined)
    return { name: 'Hugo', missing: 'Hugo is not installed here: skipped.', cwd: site, command: [], out };
  write(
    site,
    'hugo.toml',
    'baseURL = "https://example.org/"\nlanguageCode = "ru"\ntitle = "x"\ndisableKinds = ["taxonomy", "term", "RSS", "sitemap"]\n',
  );
  write(site, 'config.toml', readFileSync(join(site, 'hugo.toml'), 'utf8'));
  write(
    site,
    'layouts/_default/single.html',
    `<!doctype html><html lang="ru"><head>${head}<title>{{ .Title }}</title></head><body><main data-pagefind-body><h1>{{ .Title }}</h1><p>{{ .Date }}</p>{{ .Content }}</main></body></html>`,
  );
  write(site, 'layouts/_default/list.html', '<!doctype html><title>{{ .Title }}</title>');
  for (const note of notes) write(site, `content/posts/${note.id}.md`, withFrontMatter(note));
  return { name: 'Hugo', cwd: site, command: ['hugo', '--quiet', '--destination', out], out };
}

function eleventy(notes: readonly Note[], work: string, size: number): Alternative {
  const site = join(root, '.cache', `bench-eleventy-${size}`);
  rmSync(site, { recursive: true, force: true });
  const out = join(work, 'eleventy-out');
  write(
    site,
    '_includes/post.liquid',
    `<!doctype html><html lang="ru"><head>${head}<title>{{ title }}</title></head><body><main data-pagefind-body><h1>{{ title }}</h1><p>{{ date }}</p>{{ content }}</main></body></html>`,
  );
  write(site, 'package.json', '{"type":"module"}');
  write(
    site,
    'eleventy.config.js',
    'export default (config) => { config.setUseGitIgnore(false); config.setQuietMode(true); return { markdownTemplateEngine: false }; };',
  );
  for (const note of notes) write(site, `posts/${note.id}.md`, withFrontMatter(note, 'layout: post.liquid\n'));
  const program = join(root, 'node_modules/@11ty/eleventy/cmd.cjs');
  return { name: 'Eleventy', cwd: site, command: [process.execPath, program, `--output=${out}`], out };
}

function withFrontMatter({ title, date, markdown }: Note, more = ''): string {
  return `---\ntitle: ${JSON.stringify(title)}\ndate: ${date}Z\n${more}---\n${markdown}\n`;
}

function write(folder: string, path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

function versionOf(program: string, args: string[]): string | undefined {
  try {
    return execFileSync(program, args, { encoding: 'utf8' }).trim();
  } catch {
    return undefined;
  }
}
