/** Why two posts stand side by side, in words. */
import type { RelatedPost } from '../../archive/related-posts.ts';
import type { Catalogue } from '../../i18n/ru.ts';

export function reasonText(reason: RelatedPost['reason'], t: Catalogue): string {
  const words = t.posts.reasons;
  switch (reason.type) {
    case 'speaker':
      return words.speaker(reason.speaker.name);
    case 'topic':
      return words.topic(reason.topic.title);
    case 'words':
      return words.words(reason.words.slice(0, 2));
    case 'paper':
    case 'talk':
      return words[reason.type];
  }
}
