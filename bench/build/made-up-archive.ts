/**
 * A channel of a reading group that does not exist, of any length, in the shape of Telegram Desktop's JSON: announcements, moves
 * and recordings of meetings, reviews, talks, digests, vacancies and notes, of 970 characters on average, with formatting, links,
 * replies, forwards and reactions. The same number gives the same messages, and a longer channel begins like a shorter one
 * that began on the same day.
 */
import { type Dice, openDice } from '../dice.ts';
import { everySpeaker, paperTitle, sentence } from './made-up-texts.ts';

interface Part {
  type: string;
  text: string;
  href?: string;
}

export type JsonMessage = Record<string, unknown>;

interface Meeting {
  message: number;
  day: Date;
  paper: Paper;
  speaker: string;
}

interface Paper {
  title: string;
  arxiv: string;
}

export const channelName = 'Семинар «Третье чтение»';
/** The last day of a channel; a shorter one begins later, so that posts are as dense in all of them. */
const lastDay = Date.UTC(2026, 9, 30, 9);
const postsInDay = 11;
const hour = 3_600_000;
const day = 24 * hour;
const moscow = 3 * hour;
const months = 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' ');
const conferences = ['Highload++', 'AI Journey', 'DataFest', 'SmartData', 'RecSys Day', 'Матемаркетинг'] as const;
const cities = ['Москва', 'Санкт-Петербург', 'Казань', 'Новосибирск', 'Екатеринбург'] as const;
const emoji = ['👍', '🔥', '❤', '👏', '🤔', '🎉'] as const;
const styles = ['bold', 'italic', 'blockquote', 'underline', 'code', 'spoiler'] as const;
const tags = ['#статьи', '#рекомендации', '#nlp', '#речь', '#инфраструктура', '#карьера'] as const;

/** `count` messages, and `more` that came after. */
export function* madeUpMessages(count: number, more = 0): Generator<JsonMessage> {
  const maker = new MessageMaker(lastDay - (count / postsInDay) * day);
  for (let made = 0; made < count + more; made++) yield maker.next();
}

class MessageMaker {
  readonly #dice: Dice = openDice(20_261);
  readonly #speakers = everySpeaker();
  readonly #papers: Paper[] = [];
  readonly #meetings: Meeting[] = [];
  #clock: number;
  #id = 0;

  constructor(start: number) {
    this.#clock = start;
  }

  next(): JsonMessage {
    const dice = this.#dice;
    this.#id += dice.oneIn(15) ? dice.between(2, 4) : 1;
    this.#clock += dice.between(1, (2 * 24 * 60) / postsInDay) * 60_000;
    const throwOf100 = dice.between(1, 100);
    if (throwOf100 <= 10) return this.#announcement();
    if (throwOf100 <= 17) return this.#recording();
    if (throwOf100 <= 18) return this.#reschedule();
    if (throwOf100 <= 38) return this.#review();
    if (throwOf100 <= 43) return this.#talk();
    if (throwOf100 <= 44) return this.#digest();
    if (throwOf100 <= 46) return this.#vacancy();
    return this.#note();
  }

  #announcement(): JsonMessage {
    const dice = this.#dice;
    const meeting: Meeting = {
      message: this.#id,
      day: new Date(this.#clock + dice.between(2, 9) * day),
      paper: this.#paper(),
      speaker: this.#speaker(),
    };
    this.#meetings.push(meeting);
    return this.#message([
      bold(`Ридинг-группа: ${meeting.paper.title}`),
      plain(`\n\n${inWords(meeting.day)} в 18:30 разбираем статью `),
      link(meeting.paper),
      plain(`. Расскажет ${meeting.speaker}.\n\n`),
      ...this.#prose(dice.between(2, 8)),
      plain('\nПодключиться: '),
      { type: 'link', text: `https://example.org/meet/${this.#id}` },
    ]);
  }

  #recording(): JsonMessage {
    const meeting = this.#lastMeeting();
    if (meeting === undefined) return this.#note();
    const chapters = [0, 7, 19, 34].map(
      (minute) => `\n${String(minute).padStart(2, '0')}:15 ${sentence(this.#dice).slice(0, 40)}`,
    );
    return this.#message(
      [
        plain('Запись встречи: '),
        {
          type: 'text_link',
          text: meeting.paper.title,
          href: `https://www.youtube.com/watch?v=${videoId(meeting.message)}`,
        },
        plain(`\nРассказывал ${meeting.speaker}.\n\n`),
        ...this.#prose(this.#dice.between(1, 6)),
        plain(`\nВ записи:${chapters.join('')}`),
      ],
      meeting.message,
    );
  }

  #reschedule(): JsonMessage {
    const meeting = this.#lastMeeting();
    if (meeting === undefined) return this.#note();
    const moved = new Date(meeting.day.getTime() + 7 * day);
    return this.#message(
      [plain(`Переносим встречу на ${inWords(moved)}, 18:30. Приносим извинения!`)],
      meeting.message,
    );
  }

  #review(): JsonMessage {
    const paper = this.#paper();
    const dice = this.#dice;
    return this.#message([
      bold(paper.title),
      plain('\n\n'),
      ...this.#prose(dice.between(6, 16)),
      plain('\n\nСтатья: '),
      { type: 'link', text: `https://arxiv.org/abs/${paper.arxiv}` },
      plain('\n'),
      { type: 'hashtag', text: dice.pick(tags) },
    ]);
  }

  #talk(): JsonMessage {
    const dice = this.#dice;
    const when = new Date(this.#clock + dice.between(3, 30) * day);
    const words = `${this.#speaker()} выступит на ${dice.pick(conferences)} ${when.getUTCFullYear()} с докладом «${title(dice)}».`;
    return this.#message([
      plain(`${words}\n${inWords(when)}, ${dice.pick(cities)}.\n\n`),
      ...this.#prose(dice.between(2, 9)),
    ]);
  }

  #digest(): JsonMessage {
    const dice = this.#dice;
    const items = Array.from({ length: dice.between(3, 8) }, () => `\n• ${this.#speaker()}, «${title(dice)}»`);
    return this.#message([
      bold(`Доклады нашей команды на ${dice.pick(conferences)}`),
      plain(`\n${items.join('')}\n\n`),
      ...this.#prose(2),
    ]);
  }

  #vacancy(): JsonMessage {
    return this.#message([
      bold('Вакансия: инженер машинного обучения'),
      plain('\n\nИщем в команду человека с опытом в рекомендациях. Резюме присылайте на '),
      { type: 'email', text: 'jobs@example.org' },
      plain('\n\n'),
      ...this.#prose(this.#dice.between(3, 8)),
    ]);
  }

  #note(): JsonMessage {
    const dice = this.#dice;
    const reply = dice.oneIn(8) && this.#id > 60 ? this.#id - dice.between(1, 50) : undefined;
    const parts = this.#prose(dice.between(2, 15));
    if (dice.oneIn(4))
      parts.push(plain('\n'), { type: 'text_link', text: 'подробнее', href: `https://example.org/blog/${this.#id}` });
    if (dice.oneIn(3)) parts.push(plain('\n'), { type: 'hashtag', text: dice.pick(tags) });
    return this.#message(parts, reply);
  }

  #message(parts: Part[], reply?: number): JsonMessage {
    const dice = this.#dice;
    const kinds = new Set(Array.from({ length: dice.between(1, 4) }, () => dice.pick(emoji)));
    return {
      id: this.#id,
      type: 'message',
      ...stamped('date', this.#clock),
      ...(dice.oneIn(6) ? stamped('edited', this.#clock + dice.between(1, 300) * 60_000) : {}),
      from: channelName,
      from_id: 'channel1508256317',
      ...(dice.oneIn(16) ? { forwarded_from: 'Дневник рецензента' } : {}),
      ...(reply === undefined ? {} : { reply_to_message_id: reply }),
      text: parts.map((part) => (part.type === 'plain' ? part.text : part)),
      text_entities: parts,
      ...(dice.oneIn(5)
        ? {}
        : { reactions: [...kinds].map((sign) => ({ type: 'emoji', count: dice.between(1, 90), emoji: sign })) }),
    };
  }

  /** Sentences, some of them formatted, in paragraphs. */
  #prose(count: number): Part[] {
    const dice = this.#dice;
    const parts: Part[] = [];
    for (let left = count; left > 0; left--) {
      parts.push(dice.oneIn(9) ? { type: dice.pick(styles), text: sentence(dice) } : plain(sentence(dice)));
      parts.push(plain(dice.oneIn(3) ? '\n\n' : ' '));
    }
    return joined(parts);
  }

  /** One of six is new; of the others the latest come up most. */
  #paper(): Paper {
    const dice = this.#dice;
    const known =
      this.#papers.length < 20 || dice.oneIn(2)
        ? undefined
        : this.#papers.at(-1 - lowNumber(dice, this.#papers.length));
    if (known !== undefined) return known;
    const written = new Date(this.#clock - dice.between(20, 300) * day);
    const month = `${String(written.getUTCFullYear() % 100).padStart(2, '0')}${String(written.getUTCMonth() + 1).padStart(2, '0')}`;
    const paper = {
      title: paperTitle(dice),
      arxiv: `${month}.${String(10_000 + (this.#papers.length % 80_000)).padStart(5, '0')}`,
    };
    this.#papers.push(paper);
    return paper;
  }

  #speaker(): string {
    return this.#speakers[lowNumber(this.#dice, this.#speakers.length)] ?? '';
  }

  #lastMeeting(): Meeting | undefined {
    return this.#meetings.at(-1 - Math.min(this.#dice.between(0, 5), Math.max(0, this.#meetings.length - 1)));
  }
}

/** From 0 to `below`, low numbers far more often. */
function lowNumber(dice: Dice, below: number): number {
  return Math.floor((dice.between(0, 9_999) / 10_000) ** 3 * below);
}

function joined(parts: readonly Part[]): Part[] {
  const whole: Part[] = [];
  for (const part of parts) {
    const last = whole.at(-1);
    if (last?.type === 'plain' && part.type === 'plain') last.text += part.text;
    else whole.push({ ...part });
  }
  return whole;
}

function plain(text: string): Part {
  return { type: 'plain', text };
}

function bold(text: string): Part {
  return { type: 'bold', text };
}

function link({ title: text, arxiv }: Paper): Part {
  return { type: 'text_link', text, href: `https://arxiv.org/abs/${arxiv}` };
}

function title(dice: Dice): string {
  return sentence(dice)
    .replace(/[.!?]$/, '')
    .slice(0, 70)
    .trim();
}

function videoId(number: number): string {
  return `vid${String(number).padStart(8, '0')}`;
}

function inWords(date: Date): string {
  return `${date.getUTCDate()} ${months[date.getUTCMonth()]}`;
}

function stamped(member: string, milliseconds: number): JsonMessage {
  return {
    [member]: new Date(milliseconds + moscow).toISOString().slice(0, 19),
    [`${member}_unixtime`]: String(Math.floor(milliseconds / 1000)),
  };
}
