/** Which lists of posts have a feed: all posts, and those of each kind, topic and speaker. */
import type { Speaker, Topic } from '../archive/model/entities.ts';
import { type PostKind, postKinds } from '../archive/model/post.ts';
import { kindSection } from '../render/links/addresses.ts';
import type { Site } from '../render/site.ts';
import type { PostList } from './post-feed.ts';

export function listOfAll({ archive }: Site): PostList {
  const { name, description } = archive.channel;
  return { title: name, description, page: '', folder: '', posts: archive.posts };
}

/** Kinds of which there are posts: only they have a page. */
export function kindsWithFeed({ index }: Site): PostKind[] {
  return postKinds.filter((kind) => index.ofKind(kind).length > 0);
}

export function listOfKind(kind: PostKind, site: Site): PostList {
  return listAt(kindSection(kind), site.t.kindsPlural[kind], '', site.index.ofKind(kind), site);
}

export function listOfTopic({ id, title, summary }: Topic, site: Site): PostList {
  return listAt(`topics/${id}/`, title, summary, site.index.ofTopic(id).posts, site);
}

export function listOfSpeaker({ id, name }: Speaker, site: Site): PostList {
  return listAt(`speakers/${id}/`, name, '', site.index.ofSpeaker(id).posts, site);
}

function listAt(page: string, name: string, summary: string, posts: PostList['posts'], { archive }: Site): PostList {
  return { title: `${name} · ${archive.channel.name}`, description: summary, page, folder: page, posts };
}
