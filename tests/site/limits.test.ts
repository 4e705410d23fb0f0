import { execFile } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { buildTimeout } from '../built-site.ts';
import { temporaryFolder } from '../cli/temporary-folder.ts';

const main = resolve(import.meta.dirname, '../../src/cli/main.ts');
const mostBytes = 200_000;
/** So many of a kind are more than 200 kB on any page that shows all of them. */
const many = 700;

/** One meeting with as many recordings and answers, one paper, one speaker and one topic in every post, a digest of talks. */
function* messages(): Generator<{ id: number; text: string; reply_to_message_id?: number }> {
  let id = 0;
  const paper = 'https://arxiv.org/abs/2310.02207';
  yield {
    id: ++id,
    text: `Ридинг-группа 14 марта в 18:30. Разбираем статью ${paper} о графах. Расскажет Анна Ветрова.`,
  };
  for (let count = 0; count < many; count++) {
    yield {
      id: ++id,
      text: `Запись встречи: https://youtu.be/video${String(count).padStart(6, '0')}`,
      reply_to_message_id: 1,
    };
  }
  for (let count = 0; count < many; count++) {
    yield {
      id: ++id,
      text: `Обзор статьи ${paper}\n\nАнна Ветрова о графах, часть ${count}: что мы поняли и чего не поняли в этот раз.`,
    };
  }
  const talks = Array.from({ length: many }, (_, count) => `• Анна Ветрова, «Доклад о графах номер ${count}»`);
  yield { id: ++id, text: `Доклады нашей команды на DataFest 2024:\n\n${talks.slice(0, 40).join('\n')}` };
  for (let start = 40; start < many; start += 40) {
    yield {
      id: ++id,
      text: `Доклады нашей команды на SmartData 2024:\n\n${talks.slice(start, start + 40).join('\n')}`,
    };
  }
}

function writeExport(folder: string): void {
  mkdirSync(join(folder, 'seeds'));
  mkdirSync(join(folder, 'content/topics'), { recursive: true });
  writeFileSync(
    join(folder, 'content/channel.md'),
    '---\nname: Всё об одном\ndescription: Одно и то же.\nlanguage: ru\ntimeZone: Europe/Moscow\ntopics: [graphs]\n---\n',
  );
  writeFileSync(
    join(folder, 'content/topics/graphs.md'),
    '---\ntitle: Графы\nsummary: О графах.\nterms: [граф]\n---\n',
  );
  const start = Date.UTC(2024, 0, 1, 9) / 1000;
  const all = [...messages()].map(({ text, ...message }) => ({
    ...message,
    type: 'message',
    date_unixtime: String(start + message.id * 3600),
    date: new Date((start + message.id * 3600) * 1000).toISOString().slice(0, 19),
    from: 'Всё об одном',
    from_id: 'channel1',
    text,
    text_entities: [{ type: 'plain', text }],
  }));
  writeFileSync(
    join(folder, 'seeds/result.json'),
    JSON.stringify({ name: 'Всё об одном', type: 'public_channel', id: 1, messages: all }),
  );
}

it(
  'no page grows without bound: everything on one meeting, one paper, one speaker, one topic, and each page has less than 200 kB',
  async () => {
    const folder = temporaryFolder();
    writeExport(folder);
    const site = join(folder, 'site');
    const options = ['--seeds', join(folder, 'seeds'), '--content', join(folder, 'content'), '--out', site];
    await promisify(execFile)(process.execPath, [main, 'build', ...options, '--today', '2026-11-25', '--quiet'], {
      env: { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '', ARCHIVE_CACHE: join(folder, 'cache') },
    });
    const pages = readdirSync(site, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
      .map((entry) => join(entry.parentPath, entry.name));
    const large = pages
      .map((file) => ({ file: file.slice(site.length), bytes: statSync(file).size }))
      .filter(({ bytes }) => bytes > mostBytes);
    expect(large).toEqual([]);
    // The channel is what it is meant to be: hundreds of pages, and the lists of one thing in parts.
    expect(pages.length).toBeGreaterThan(2 * many);
    const meeting = readFileSync(pages.find((file) => /events\/[^/]+\/index\.html$/.test(file)) ?? '', 'utf8');
    // What it has no room for is not passed over in silence.
    expect(meeting.replaceAll(/\u00a0|&nbsp;/g, ' ')).toMatch(
      /Показано не всё: есть ещё 670 записей и 670 обзоров\.\s*<a href="\/search\/\?q=[^"]+">Всё в поиске<\/a>/,
    );
    // One of its recordings stands for all of them where the newest are shown.
    expect(readFileSync(join(site, 'index.html'), 'utf8').match(/class="play"/g)).toHaveLength(1);
    expect(pages.some((file) => /topics\/graphs\/page\/\d\d\//.test(file))).toBe(true);
  },
  buildTimeout,
);
