/** A channel that does not exist: what its messages say and carry, in the shape of Telegram Desktop's JSON. */
import type { Dice } from './dice.ts';

interface Part {
  type: string;
  text: string;
  href?: string;
  document_id?: string;
  collapsed?: boolean;
}

type JsonMessage = Record<string, unknown>;

export interface MadeUpChannel {
  name: string;
  id: number;
  /** The next messages, oldest first. */
  nextMessages(count: number): JsonMessage[];
}

const firstNames = ['Анна', 'Мария', 'Ольга', 'Иван', 'Пётр', 'Тимур', 'Лидия', 'Руслан', 'Варвара', 'Глеб'] as const;
const lastNames = ['Ветрова', 'Кузьмин', 'Соловьёва', 'Ершов', 'Гринёва', 'Палей', 'Оганесян', 'Ткач'] as const;
const topics = [
  'диффузионных моделей',
  'разреженного внимания',
  'обучения с подкреплением',
  'графовых сетей',
  'каузального вывода',
  'байесовской оптимизации',
  'сжатия языковых моделей',
  'оценки неопределённости',
] as const;
const openings = [
  'В четверг разбираем статью про',
  'Новая работа, в которой предложен взгляд на задачу',
  'Коллеги просили подробнее рассказать о методах',
  'Продолжаем серию встреч, посвящённую теории',
  'Записали небольшой обзор литературы на тему',
] as const;
const sentences = [
  'Авторы показывают, что привычная функция потерь смещает оценку, и предлагают простую поправку.',
  'Эксперименты проведены на трёх открытых наборах данных, код выложен.',
  'Самое интересное спрятано в приложении: там доказано, что оценка не улучшается без дополнительных предположений.',
  'Нам показалось, что сравнение с более простыми моделями сделано не вполне честно.',
  'Если коротко, то метод работает лучше, но обучается в два раза дольше.',
  'На семинаре обсудим, откуда берётся этот эффект и можно ли его воспроизвести.',
  'Вопросы можно задавать заранее в комментариях, мы соберём их и передадим докладчику.',
  'Теорема опирается на липшицевость отображения, а на практике её приходится поддерживать штрафом.',
  'Спойлер: через неделю вышла ещё одна работа с противоположным выводом.',
  'Запись появится на канале в течение пары дней, презентация — в первом комментарии.',
  'Отдельно отметим аккуратный разбор ошибок и честный раздел про ограничения.',
] as const;
const reactions = ['👍', '🔥', '❤', '👏', '🤔', '🎉', '❤‍🔥', '🤯'] as const;
const styles = ['bold', 'italic', 'blockquote', 'underline', 'code', 'spoiler'] as const;
const sources = ['Лаборатория анализа данных', 'Дневник рецензента', 'Математика по пятницам'] as const;

const notIncluded = '(File not included. Change data exporting settings to download.)';
const firstDay = Date.UTC(2019, 8, 2, 9) / 1000;
const moscow = 3 * 3600;

export function openChannel(dice: Dice): MadeUpChannel {
  const name = 'Семинар «Второе чтение»';
  const id = 1_408_256_317;
  const peer = `channel${id}`;
  let nextId = 1;
  let clock = firstDay;

  function stamped(seconds: number, member: string): JsonMessage {
    return {
      [member]: new Date((seconds + moscow) * 1000).toISOString().slice(0, 19),
      [`${member}_unixtime`]: String(seconds),
    };
  }

  function opening(type: string, apart: number): JsonMessage {
    clock += apart;
    const message = { id: nextId, type, ...stamped(clock, 'date') };
    nextId += dice.oneIn(12) ? dice.between(2, 5) : 1;
    return message;
  }

  function serviceMessage(): JsonMessage {
    return {
      ...opening('service', dice.between(60, 600)),
      actor: name,
      actor_id: peer,
      action: 'pin_message',
      message_id: Math.max(1, nextId - 2),
      text: '',
      text_entities: [],
    };
  }

  function writtenMessage(apart: number, media: JsonMessage, parts: Part[]): JsonMessage {
    const start = opening('message', apart);
    return {
      ...start,
      ...(dice.oneIn(3) ? stamped(clock + dice.between(30, 90_000), 'edited') : {}),
      from: name,
      from_id: peer,
      ...(dice.oneIn(4) ? { author: `${dice.pick(firstNames)} ${dice.pick(lastNames)}` } : {}),
      ...(dice.oneIn(14) ? { forwarded_from: dice.pick(sources), forwarded_from_id: 'channel1000000007' } : {}),
      ...(dice.oneIn(9) && nextId > 40 ? { reply_to_message_id: nextId - dice.between(2, 30) } : {}),
      ...media,
      text: olderText(parts),
      text_entities: parts,
      ...(dice.oneIn(5) ? {} : { reactions: reactionsOf() }),
    };
  }

  function reactionsOf(): JsonMessage[] {
    const kinds = new Set(Array.from({ length: dice.between(1, 5) }, () => dice.pick(reactions)));
    return [...kinds].map((emoji) => ({ type: 'emoji', count: dice.between(1, 90), emoji }));
  }

  function photo(): JsonMessage {
    return { photo: notIncluded, photo_file_size: dice.between(20_000, 400_000), width: 1280, height: 720 };
  }

  function mediaOf(): JsonMessage {
    if (dice.oneIn(5)) return photo();
    if (dice.oneIn(15)) {
      return {
        file: notIncluded,
        file_name: 'Слайды доклада.pdf',
        file_size: dice.between(100_000, 9_000_000),
        mime_type: 'application/pdf',
      };
    }
    if (!dice.oneIn(40)) return {};
    const voters = dice.between(3, 60);
    const answers = ['Да, полностью', 'Только введение', 'Ещё нет'].map((text) => ({ text, voters, chosen: false }));
    return { poll: { question: 'Дочитали статью?', closed: false, total_voters: voters * 3, answers } };
  }

  function textOf(): Part[] {
    const parts: Part[] = [];
    const plain = (text: string) => {
      const last = parts.at(-1);
      if (last?.type === 'plain') last.text += text;
      else parts.push({ type: 'plain', text });
    };
    if (dice.oneIn(3)) parts.push({ type: 'bold', text: `${dice.pick(openings)} ${dice.pick(topics)}` });
    else plain(`${dice.pick(openings)} ${dice.pick(topics)}`);
    plain('\n\n');
    for (let count = dice.between(1, 4); count > 0; count--) {
      if (dice.oneIn(7)) parts.push({ type: dice.pick(styles), text: dice.pick(sentences) });
      else plain(dice.pick(sentences));
      plain(dice.oneIn(4) ? '\n\n' : ' ');
      if (dice.oneIn(6))
        parts.push({
          type: 'text_link',
          text: 'Статья',
          href: `https://arxiv.org/abs/2${dice.between(100, 412)}.0${dice.between(1000, 9999)}`,
        });
      if (dice.oneIn(8))
        parts.push({
          type: 'custom_emoji',
          text: '🦜',
          document_id: `stickers/sticker (${dice.between(1, 400)}).webp`,
        });
      if (dice.oneIn(12)) parts.push({ type: 'link', text: `https://example.org/seminar/${nextId}` });
    }
    plain('\n');
    parts.push({ type: 'hashtag', text: '#семинар' }, { type: 'plain', text: '' });
    return parts;
  }

  function event(): JsonMessage[] {
    const day = dice.between(1, 28);
    const words = `Встреча ${day} октября в 18:30\n\nДокладчик: ${dice.pick(firstNames)} ${dice.pick(lastNames)}\nТема: обзор ${dice.pick(topics)}\nСсылка: `;
    const parts = [
      { type: 'plain', text: words },
      { type: 'link', text: `https://example.org/meet/${nextId}` },
      { type: 'plain', text: '' },
    ];
    return [writtenMessage(dice.between(3600, 40_000), photo(), parts)];
  }

  function album(): JsonMessage[] {
    const length = dice.between(2, 10);
    return Array.from({ length }, (_, index) => {
      // The ids of an album are consecutive, whatever gaps lie between other posts.
      const message = writtenMessage(
        index === 0 ? dice.between(3600, 40_000) : 0,
        photo(),
        index === 0 ? textOf() : [],
      );
      nextId = Number(message['id']) + 1;
      return message;
    });
  }

  function next(): JsonMessage[] {
    if (dice.oneIn(40)) return [serviceMessage()];
    if (dice.oneIn(60)) return album();
    if (dice.oneIn(10)) return event();
    return [writtenMessage(dice.between(600, 4000), mediaOf(), textOf())];
  }

  return {
    name,
    id,
    nextMessages(count) {
      const messages: JsonMessage[] = [];
      while (messages.length < count) messages.push(...next());
      return messages.slice(0, count);
    },
  };
}

/** The older form of a text, which stands beside its entities. */
function olderText(parts: Part[]): string | (string | Part)[] {
  const [only] = parts;
  if (only === undefined) return '';
  if (parts.length === 1 && only.type === 'plain') return only.text;
  return parts.map((part) => (part.type === 'plain' ? part.text : part));
}
