/** A channel in which every text is an attack: an export and a content folder, written to a folder for tests. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Attack, attackStrings } from './attack-strings.ts';

type Json = Record<string, unknown>;

/** Numbers of the attacks' messages begin here; the others of the channel lie below. */
export const firstAttack = 1000;

/** One message an attack: in its words in every formatting, in addresses, names, names of files, polls and buttons. */
function attackMessages(): Json[] {
  return attackStrings().map((attack) => ({
    ...messageAt(firstAttack + attack.number),
    text_entities: entitiesOf(attack.text),
    author: attack.text,
    forwarded_from: attack.text,
    via_bot: attack.text,
    reactions: [{ type: 'emoji', count: 1, emoji: attack.text.slice(0, 40) }],
    inline_bot_buttons: [[{ type: 'url', text: attack.text, data: attack.text }]],
    ...besideWords(attack),
  }));
}

export function messageAt(id: number): Json {
  // An hour apart, so that none is taken for an album of another.
  const seconds = 1_704_067_200 + id * 3600;
  const date = new Date(seconds * 1000).toISOString().slice(0, 19);
  return { id, type: 'message', date, date_unixtime: String(seconds), from: 'Канал', from_id: 'channel1' };
}

function entitiesOf(text: string): Json[] {
  return [
    { type: 'plain', text: `${text}\n` },
    { type: 'bold', text },
    { type: 'plain', text: '\n' },
    { type: 'text_link', text, href: text },
    { type: 'plain', text: '\n' },
    { type: 'text_link', text: 'слова', href: text },
    { type: 'link', text },
    { type: 'spoiler', text },
    { type: 'pre', text, language: text },
    { type: 'code', text },
    { type: 'hashtag', text: `#${text}` },
    { type: 'cashtag', text: `$${text}` },
    { type: 'bot_command', text: `/${text}` },
    { type: 'mention', text: `@${text}` },
    { type: 'email', text },
    { type: 'phone', text },
    { type: 'mention_name', text, user_id: 1 },
    { type: 'custom_emoji', text, document_id: text },
    { type: 'blockquote', text, collapsed: true },
    { type: text, text },
  ];
}

function besideWords({ number, text }: Attack): Json {
  switch (number % 6) {
    case 0:
      return { file: `files/${text}`, file_name: text, mime_type: text };
    case 1:
      return { media_type: 'audio_file', file: text, file_name: text, title: text, performer: text };
    case 2:
      return {
        poll: { question: text, closed: false, total_voters: 1, answers: [{ text, voters: 1, chosen: false }] },
      };
    case 3:
      return { location_information: { latitude: 1, longitude: 1 }, place_name: text, address: text };
    case 4:
      return { game_title: text, game_description: text, game_link: text };
    default:
      return { todo_list: { title: text, answers: [{ id: 1, text }] } };
  }
}

/** So many of each kind of content file. */
const ofEach = 30;

/** What an editor might have pasted; each attack that fits into a line is in one of the files. */
function contentFiles(): Map<string, string> {
  const files = new Map<string, string>();
  // A picture of the site that is not there makes a build refuse, as it should.
  const fits = (text: string) => !/[\p{C}\u2028]/u.test(text) && text.length < 160 && !text.includes('![x](x');
  const lines = attackStrings().filter(({ text }) => fits(text));
  const at = (index: number): string => lines[index % lines.length]?.text ?? '';
  files.set(
    'channel.md',
    page(
      { name: `Канал ${at(7)}`, username: 'hostile', description: at(8), language: 'ru', timeZone: 'Europe/Moscow' },
      at(9),
    ),
  );
  for (let index = 0; index < ofEach; index++) {
    const next = (offset: number) => at(index * 7 + offset * 31);
    files.set(`topics/topic-${index}.md`, page({ title: next(1), summary: next(2), terms: [next(1)] }, next(3)));
    files.set(
      `speakers/speaker-${index}.md`,
      page({ name: `Имя ${index} ${next(4)}`, aliases: [next(5)], role: next(6), affiliation: next(7) }, next(8)),
    );
    files.set(
      `papers/paper-${index}.md`,
      page(
        {
          title: next(9),
          authors: [next(10)],
          venue: next(11),
          links: { [next(22)]: 'https://example.org/"onclick="x' },
        },
        next(12),
      ),
    );
    files.set(
      `events/2024-02-${String((index % 28) + 1).padStart(2, '0')}-event-${index}.md`,
      page(
        {
          title: next(13),
          startsAt: `2024-02-${String((index % 28) + 1).padStart(2, '0')} 18:00`,
          place: next(14),
          speakers: [`speaker-${index}`],
          papers: [`paper-${index}`],
          recordings: [
            { video: `https://example.org/v?x=${encodeURIComponent(next(15))}`, chapters: [`00:05:30 ${next(16)}`] },
          ],
        },
        next(17),
      ),
    );
    files.set(
      `talks/talk-${index}.md`,
      page(
        { title: next(18), venue: next(19), city: next(20), year: '2024', speakers: [`speaker-${index}`] },
        next(21),
      ),
    );
  }
  return files;
}

/** JSON is YAML: every value is quoted. */
function page(fields: Json, body: string): string {
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return `---\n${lines.join('\n')}\n---\n\n${body}\n`;
}

export interface HostileFolders {
  seeds: string;
  content: string;
}

/** `messages`: what the channel holds besides attacks. `withheld`: front matter of the file that lists what is taken down. */
export function writeHostileChannel(folder: string, messages: readonly Json[], withheld: Json): HostileFolders {
  const content = join(folder, 'content');
  const seeds = join(folder, 'seeds');
  const files = new Map([...contentFiles(), ['withheld.md', page(withheld, '')]]);
  for (const [name, text] of files) write(join(content, name), text);
  const all = [...messages, ...attackMessages()];
  write(join(seeds, 'result.json'), JSON.stringify({ name: 'Канал', type: 'public_channel', id: 1, messages: all }));
  return { seeds, content };
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
