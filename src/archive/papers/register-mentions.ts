/**
 * Registers what posts mention by numbers and titles. In: posts and the editor's papers. Out: the register of works, which mention means
 * which, what else posts call them, and which stand in one post.
 */
import type { PaperMention } from '../language/titles/paper-ids.ts';
import type { Overlay } from '../model/overlay.ts';
import type { PaperPost } from './papers-of-post.ts';
import { kindsThatName } from './read-paper-posts.ts';
import type { Calls } from './same-work.ts';
import { type Work, WorkRegistry } from './work-registry.ts';

/** Where the code, the weights and the pages of papers are. */
const companion =
  /^https?:\/\/(?:www\.)?(?:github\.com|gitlab\.com|bitbucket\.org|huggingface\.co|codeberg\.org)\/(?!papers\/)[\w.-]{1,60}\/[\w.-]{1,80}|^https?:\/\/[\w-]{1,60}\.github\.io\/|^https?:\/\/colab\.research\.google\.com\/|^https?:\/\/(?:www\.)?(?:paperswithcode|kaggle)\.com\//i;

export interface RegisteredMentions extends Calls {
  registry: WorkRegistry;
  assigned: Map<PaperMention, Work>;
  /** Posts whose every number has a title or a name of its own. */
  labelled: ReadonlySet<string>;
}

export function registerMentions(posts: readonly PaperPost[], overlay: Overlay): RegisteredMentions {
  const registry = new WorkRegistry(overlay);
  const assigned = new Map<PaperMention, Work>();
  const names = new Map<Work, Set<string>>();
  const together: Work[][] = [];
  const labelled = new Set<string>();
  for (const post of posts) {
    const { groups, beside } = post;
    const works = groups.map((group) => registry.register(group, post.id));
    if (works.length > 1) together.push(works);
    if (groups.every((group) => group.some(({ by }) => by !== 'id'))) labelled.add(post.id);
    for (const [index, group] of groups.entries()) {
      const work = works[index];
      if (work === undefined) continue;
      for (const mention of group) {
        assigned.set(mention, work);
        if (mention.by.endsWith('name') && mention.title !== null) {
          call(names, work, mention.title);
          // Among several numbers a name stands with the one that it is right before.
          if (works.length > 1) work.aliases.add(mention.title);
        }
        const name = beside.get(mention);
        if (name === undefined) continue;
        work.aliases.add(name);
        if (mention.by === 'id') call(names, work, name);
      }
    }
    // Beside several papers nobody knows whose code it is.
    const [only] = works;
    if (works.length === 1 && only !== undefined && kindsThatName.has(post.kind))
      for (const { url } of post.facts.draft.links) if (companion.test(url)) only.companions.add(url);
  }
  return { registry, assigned, names, together, labelled };
}

function call(names: Map<Work, Set<string>>, work: Work, name: string): void {
  const known = names.get(work);
  if (known === undefined) names.set(work, new Set([name]));
  else known.add(name);
}
