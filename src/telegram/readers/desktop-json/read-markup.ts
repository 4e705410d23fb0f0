/** Reads what hangs under a message. In: a message of result.json. Out: its reactions, without who reacted, and its links. */
import type { Message, Reaction } from '../../message.ts';
import { type Fields, isList, kindOf } from './fields.ts';

/** Paid reactions have no emoji of their own: Telegram draws a star. */
const star = '⭐';

export function readReactions(fields: Fields): Reaction[] {
  if (!fields.has('reactions')) return [];
  return fields.objects('reactions').flatMap((reaction) => readReaction(reaction) ?? []);
}

function readReaction(reaction: Fields): Reaction | undefined {
  const count = reaction.measure('count');
  if (count === null) return undefined;
  const type = reaction.string('type');
  switch (type) {
    case 'emoji': {
      const emoji = reaction.words('emoji');
      return emoji === null ? undefined : { type, emoji, count };
    }
    case 'custom_emoji':
      return { type: 'custom', emoji: '', count };
    case 'paid':
      return { type, emoji: star, count };
    case 'empty':
      return undefined;
    default:
      reaction.report('type', 'is no kind of reaction that the archive knows; it was left out');
      return undefined;
  }
}

/** Only buttons that open an address mean something outside of Telegram. */
export function readButtons(fields: Fields): Message['buttons'] {
  if (!fields.has('inline_bot_buttons')) return [];
  const rows = fields.list('inline_bot_buttons') ?? [];
  return rows.flatMap((row, index) => {
    const name = `inline_bot_buttons[${index}]`;
    if (!isList(row)) {
      fields.report(name, `should be a list, but is ${kindOf(row)}`);
      return [];
    }
    return fields.objectsOf(row, name).flatMap((button) => {
      const type = button.string('type');
      const url = type === 'url' || type === 'auth' ? button.words('data') : null;
      return url === null ? [] : [{ text: button.words('text') ?? url, url }];
    });
  });
}
