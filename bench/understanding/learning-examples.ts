/**
 * What there is to learn from: every labelled post with its traits. In: a labelled channel. Out: examples. What stands around
 * a post is taken as labelled, not as guessed, so that what is learned does not depend on what was learned before.
 */
import { type TraitFamily, traitFamilies, visitTraits } from '../../src/archive/classify/likeness/traits.ts';
import { makeDrafts } from '../../src/archive/make-drafts.ts';
import { type PostKind, postKinds } from '../../src/archive/model/post.ts';
import { redact } from '../../src/archive/redact.ts';
import { understand } from '../../src/archive/understand.ts';
import { inventedChannel, triedId } from './invented-channel.ts';
import { keyOf } from './label-file.ts';
import type { LabelledChannel } from './labelled-channel.ts';
import { overlayOf } from './overlay-of.ts';
import type { Phrasing } from './phrasings.ts';

export interface Example {
  channel: string;
  kind: PostKind;
  /** `family name`, each once. */
  traits: string[];
}

export function examplesOf({ name, labels, messages }: LabelledChannel): Example[] {
  const labelled = new Map(
    labels.messages.map((message) => [String(message.id ?? keyOf(message)), message.expect.kind]),
  );
  const posts = [...labelled].flatMap(([id, kind]) => (isPostKind(kind) ? [{ id, kind, file: `posts/${id}.md` }] : []));
  const overlay = overlayOf(labels);
  const clean = redact(messages, overlay.withheld);
  const { drafts } = makeDrafts(clean.messages, overlay.posts);
  const corrections = new Map(posts.map((post) => [post.id, post]));
  return understand(drafts, { zone: overlay.channel.timeZone, corrections }).flatMap(({ draft, facts }) => {
    const kind = labelled.get(draft.id);
    if (kind === undefined || !isPostKind(kind)) return [];
    const traits: string[] = [];
    visitTraits(facts, (family, trait) => traits.push(`${family} ${trait}`));
    return [{ channel: name, kind, traits }];
  });
}

/** A phrasing counts as a channel of its own: no two were written by one habit. */
export function exampleOf({ kind, text, tried }: Phrasing, place: number): Example[] {
  const channel = inventedChannel(text, tried);
  const labels = {
    ...channel.labels,
    messages: channel.labels.messages.map((message) =>
      message.id === triedId ? { ...message, expect: { ...message.expect, kind } } : message,
    ),
  };
  return examplesOf({ ...channel, labels, name: `phrasing ${place}` }).slice(-1);
}

export function splitTrait(trait: string): [family: TraitFamily, name: string] {
  const family = traitFamilies.find((name) => trait.startsWith(`${name} `));
  if (family === undefined) throw new Error(`“${trait}” is of no family.`);
  return [family, trait.slice(family.length + 1)];
}

function isPostKind(kind: string): kind is PostKind {
  return postKinds.some((one) => one === kind);
}
