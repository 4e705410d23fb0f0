/**
 * Reading: one labelled channel beside what the archive made of it. In: labels and archive. Out: for every labelled
 * message its post, its event and whom and what it names, in the words of the labels.
 */
import type { Archive } from '../../src/archive/model/archive.ts';
import type { Event, Talk } from '../../src/archive/model/entities.ts';
import type { Post } from '../../src/archive/model/post.ts';
import { openWallClock, type WallClock } from '../../src/telegram/wall-clock.ts';
import { Identities } from './identities.ts';
import { isMeetingKind, keyOf, type LabelFile, type LabelledMessage } from './label-file.ts';
import type { LabelledChannel } from './labelled-channel.ts';
import type { FoundKind } from './score.ts';

export class Reading {
  readonly name: string;
  readonly labels: LabelFile;
  readonly archive: Archive;
  readonly clock: WallClock;
  readonly identities: Identities;
  readonly #posts = new Map<string, Post>();
  /** Event id → keys of the messages whose posts stand in one of its roles. */
  readonly #members = new Map<string, Set<string>>();

  constructor(channel: LabelledChannel, archive: Archive) {
    this.name = channel.name;
    this.labels = channel.labels;
    this.archive = archive;
    this.clock = openWallClock(channel.labels.channel.timeZone);
    this.identities = new Identities(channel.labels);
    for (const post of archive.posts) {
      for (const id of post.messageIds) if (!this.#posts.has(String(id))) this.#posts.set(String(id), post);
    }
    for (const event of archive.events) this.#members.set(event.id, new Set(this.#messagesOf(event)));
  }

  postOf(message: LabelledMessage): Post | undefined {
    return this.#posts.get(keyOf(message));
  }

  kindOf(message: LabelledMessage): FoundKind {
    const post = this.postOf(message);
    if (post !== undefined) return post.kind;
    const listed = this.archive.unpublished.some(({ messageId }) => String(messageId) === keyOf(message));
    return listed ? 'service' : 'lost';
  }

  /** Messages that the archive counts as announcement, move, cancellation or recording of the event. */
  membersOf(event: Event): ReadonlySet<string> {
    return this.#members.get(event.id) ?? new Set();
  }

  /** The event that the archive counts the message to. */
  eventOf(message: LabelledMessage): Event | undefined {
    const key = keyOf(message);
    return this.archive.events.find((event) => this.membersOf(event).has(key));
  }

  speakerNames(ids: readonly string[]): string[] {
    return this.archive.speakers.filter(({ id }) => ids.includes(id)).map((speaker) => this.identities.nameOf(speaker));
  }

  paperKeys(ids: readonly string[]): string[] {
    return this.archive.papers.filter(({ id }) => ids.includes(id)).map((paper) => this.identities.paperKeyOf(paper));
  }

  /** Messages of the posts that speak of a talk. */
  messagesOfTalk(talk: Talk): string[] {
    return this.#messagesOfPosts(talk.posts);
  }

  #messagesOf(event: Event): string[] {
    const roles = [
      ...event.announcements,
      ...event.reschedules,
      ...event.cancellations,
      ...event.recordings.flatMap(({ post }) => (post === null ? [] : [post])),
    ];
    // A post of a meeting may say its event without standing in a role; a review or a note that does so only speaks of it.
    const byPost = this.archive.posts.filter((post) => post.event === event.id && isMeetingKind(post.kind));
    return this.#messagesOfPosts([...roles, ...byPost.map(({ id }) => id)]);
  }

  #messagesOfPosts(ids: readonly string[]): string[] {
    return this.archive.posts.filter(({ id }) => ids.includes(id)).flatMap(({ messageIds }) => messageIds.map(String));
  }
}
