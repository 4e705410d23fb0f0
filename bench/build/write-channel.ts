/**
 * Writes a made-up channel as the project reads it: `seeds/result.json` and a `content/` with topics.
 *
 *     npx node bench/build/write-channel.ts --posts 10000 --out /tmp/channel
 */
import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { channelName, madeUpMessages } from './made-up-archive.ts';

export interface Channel {
  seeds: string;
  content: string;
}

const topics = {
  recommendations: ['Рекомендации', 'рекомендация', 'recommendation'],
  speech: ['Речь', 'речь', 'speech'],
  graphs: ['Графы', 'графовый', 'graphs'],
  attention: ['Внимание', 'внимание', 'attention'],
  diffusion: ['Диффузия', 'диффузионный', 'diffusion'],
  bandits: ['Бандиты', 'бандит', 'bandits'],
  distillation: ['Дистилляция', 'дистилляция', 'distillation'],
  training: ['Обучение', 'обучение'],
  embeddings: ['Представления', 'автокодировщик', 'embeddings'],
  calibration: ['Калибровка', 'калибровка'],
} as const;

/** `more`: how many messages came after the channel's first `posts`. */
export function writeChannel(folder: string, posts: number, more = 0): Channel {
  const channel = { seeds: join(folder, 'seeds'), content: join(folder, 'content') };
  mkdirSync(channel.seeds, { recursive: true });
  mkdirSync(join(channel.content, 'topics'), { recursive: true });
  writeFileSync(
    join(channel.content, 'channel.md'),
    `---\nname: ${channelName}\ndescription: Канал, которого нет.\nlanguage: ru\ntimeZone: Europe/Moscow\ntopics: [${Object.keys(topics).join(', ')}]\n---\n`,
  );
  for (const [id, [title, ...terms]] of Object.entries(topics))
    writeFileSync(
      join(channel.content, 'topics', `${id}.md`),
      `---\ntitle: ${title}\nsummary: Всё, что говорилось о ней.\nterms: [${terms.join(', ')}]\n---\n`,
    );
  const file = openSync(join(channel.seeds, 'result.json'), 'w');
  try {
    writeSync(file, `{"name":${JSON.stringify(channelName)},"type":"public_channel","id":1508256317,"messages":[`);
    let before = '\n';
    for (const message of madeUpMessages(posts, more)) {
      writeSync(file, `${before}${JSON.stringify(message)}`);
      before = ',\n';
    }
    writeSync(file, '\n]}\n');
  } finally {
    closeSync(file);
  }
  return channel;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { values } = parseArgs({
    options: {
      posts: { type: 'string', default: '10000' },
      more: { type: 'string', default: '0' },
      out: { type: 'string' },
    },
  });
  if (values.out === undefined) {
    console.error('Say where to write: --out <folder>');
    process.exitCode = 1;
  } else {
    writeChannel(values.out, Number(values.posts), Number(values.more));
  }
}
