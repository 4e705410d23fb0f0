/** Draft: a post in the making, passed from stage to stage. Stages read it and return their findings; none changes it. */
import type { LinkPreview, Media, Message } from '../../telegram/message.ts';
import type { RichText } from '../../telegram/rich-text.ts';
import type { Post } from './post.ts';

export interface Draft {
  /** Id of the post to be. */
  id: string;
  /** What it is made of, in the order of the channel; never empty. */
  messages: Message[];
  first: Message;
  body: RichText;
  /** `plainText(body)`: the text that every offset points into. */
  text: string;
  links: Post['links'];
  media: Media[];
  preview: LinkPreview | null;
  /** What the export shows of the message that it replies to. */
  quote: string | null;
  /** Id of the draft that it replies to, where it is in the archive. */
  replyTo: string | null;
}

/** All of a draft that is looked at when it is read by itself. */
export type DraftText = Pick<Draft, 'text' | 'links' | 'media' | 'quote'>;
