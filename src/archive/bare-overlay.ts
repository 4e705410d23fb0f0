/**
 * Stands in for `content/` where nobody has written anything yet. In: what was read of a channel. Out: an overlay that
 * knows only what the exports themselves say of it.
 */
import type { Staged } from '../issue.ts';
import type { Message } from '../telegram/message.ts';
import type { ChannelFacts, ReadContext } from '../telegram/reader.ts';
import { plainText } from '../telegram/rich-text.ts';
import type { Overlay } from './model/overlay.ts';

/** What readers may assume before anything is read. */
export const bareContext: ReadContext = { channelName: null, channelId: null, username: null, timeZone: 'UTC' };

export function bareOverlay(facts: ChannelFacts, messages: readonly Message[]): Staged<Overlay> {
  const overlay: Overlay = {
    channel: {
      name: facts.name || 'Unknown channel',
      username: facts.username,
      telegramId: facts.id,
      description: facts.description ?? '',
      language: languageOf(messages),
      timeZone: bareContext.timeZone,
      site: null,
      repository: null,
      branch: 'main',
      links: [],
      about: '',
    },
    speakers: [],
    papers: [],
    topics: [],
    events: [],
    talks: [],
    posts: [],
    withheld: { messages: [], phrases: [], file: 'withheld.md' },
  };
  const issue = {
    code: 'zone-unknown',
    severity: 'notice',
    found: `No content folder says in which zone the channel announces its meetings; ${bareContext.timeZone} was taken.`,
    remedy: 'Write content/channel.md with its “timeZone”, and name the folder with --content.',
  } as const;
  return { value: overlay, issues: messages.length === 0 ? [] : [issue] };
}

/** How many messages are enough to tell the language of a channel. */
const sample = 200;

function languageOf(messages: readonly Message[]): 'ru' | 'en' {
  const texts = messages.slice(0, sample).map(({ text }) => plainText(text));
  const count = (letters: RegExp) => texts.reduce((sum, text) => sum + (text.match(letters)?.length ?? 0), 0);
  return count(/\p{Script=Cyrillic}/gu) >= count(/\p{Script=Latin}/gu) ? 'ru' : 'en';
}
