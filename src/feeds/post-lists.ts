/** Which lists of posts have a feed: all posts, and those of each kind, topic and speaker. */
import type { Speaker, Topic } from '../archive/model/entities.ts';
import { type PostKind, postKinds } from '../archive/model/post.ts';
import { kindSection } from '../render/links/addresses.ts';
import type { Site } from '../render/site.ts';
import type { PostList } from './post-feed.ts';

/** What a list is called and where its feeds lie. It asks for no posts: pages that name a feed do not change with each of them. */
export type ListName = Omit<PostList, 'posts'>;

export function nameOfAll({ archive }: Site): ListName {
  const { name, description } = archive.channel;
  return { title: name, description, page: '', folder: '' };
}

export function listOfAll(site: Site): PostList {
  return { ...nameOfAll(site), posts: site.archive.posts };
}

/** Kinds of which there are posts: only they have a page. */
export function kindsWithFeed({ index }: Site): PostKind[] {
  return postKinds.filter((kind) => index.ofKind(kind).length > 0);
}

export function nameOfKind(kind: PostKind, site: Site): ListName {
  return nameAt(kindSection(kind), site.t.kindsPlural[kind], '', site);
}

export function listOfKind(kind: PostKind, site: Site): PostList {
  return { ...nameOfKind(kind, site), posts: site.index.ofKind(kind) };
}

export function nameOfTopic({ id, title, summary }: Topic, site: Site): ListName {
  return nameAt(`topics/${id}/`, title, summary, site);
}

export function listOfTopic(topic: Topic, site: Site): PostList {
  return { ...nameOfTopic(topic, site), posts: site.index.ofTopic(topic.id).posts };
}

export function nameOfSpeaker({ id, name }: Speaker, site: Site): ListName {
  return nameAt(`speakers/${id}/`, name, '', site);
}

export function listOfSpeaker(speaker: Speaker, site: Site): PostList {
  return { ...nameOfSpeaker(speaker, site), posts: site.index.ofSpeaker(speaker.id).posts };
}

function nameAt(page: string, name: string, summary: string, { archive }: Site): ListName {
  return { title: `${name} · ${archive.channel.name}`, description: summary, page, folder: page };
}
