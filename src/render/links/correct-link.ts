/**
 * Where “correct this” leads: the editor of the repository's host, at the file of `content/` that tells of a thing. In: the
 * archive and the thing. Out: an address, or undefined where the archive has no repository or its host is not known.
 */
import type { Archive } from '../../archive/model/archive.ts';
import type { Event, Paper, Speaker, Talk } from '../../archive/model/entities.ts';
import type { Post } from '../../archive/model/post.ts';
import { type Field, yamlLine } from '../text/yaml-line.ts';

/** The fields of a thing that an editor may want to change, as they stand. */
export interface Correctable {
  /** Folder of `content/`, or null for a file at its top. */
  folder: 'posts' | 'events' | 'talks' | 'speakers' | 'papers' | 'topics' | null;
  id: string;
  /** Needed in the file, whatever else is corrected. */
  needed: readonly Field[];
  /** Shown to be changed: lines begin as remarks. */
  shown: readonly Field[];
}

export function correctHref(
  { channel, contentFiles }: Pick<Archive, 'channel' | 'contentFiles'>,
  thing: Correctable,
): string | undefined {
  const { repository, branch } = channel;
  const host = repository === null ? undefined : hostOf(repository);
  if (repository === null || host === undefined) return undefined;
  const file = `${thing.folder === null ? '' : `${thing.folder}/`}${thing.id}.md`;
  const exists = thing.folder === null || contentFiles.includes(file);
  const place = { repository, branch: branch.split('/').map(encodeURIComponent).join('/'), path: `content/${file}` };
  return exists ? host.edit(place) : host.create(place, beginningOf(thing));
}

/** The beginning of a file that corrects a thing. */
export function beginningOf({ needed, shown }: Correctable): string {
  const lines = [...needed.map(yamlLine), ...shown.map((field) => `# ${yamlLine(field)}`)];
  return ['---', ...lines, '---', ''].join('\n');
}

export function correctablePost(post: Post): Correctable {
  const { id, kind, title, speakers, papers, topics, event } = post;
  const shown: Field[] = [
    ['kind', kind],
    ['title', title],
    ['speakers', speakers],
    ['papers', papers],
    ['topics', topics],
    ['event', event ?? 'none'],
  ];
  return { folder: 'posts', id, needed: [], shown };
}

export function correctableEvent({ id, title, startsAt, status, speakers, papers }: Event): Correctable {
  const shown: Field[] = [
    ['title', title],
    ['startsAt', startsAt.at.slice(0, 16).replace('T', ' ')],
    ['status', status],
    ['speakers', speakers],
    ['papers', papers],
  ];
  return { folder: 'events', id, needed: [], shown };
}

export function correctableTalk({ id, title, speakers, venue, city }: Talk): Correctable {
  const shown: Field[] = [
    ['title', title],
    ['speakers', speakers],
    ['venue', venue ?? ''],
    ['city', city ?? ''],
  ];
  return { folder: 'talks', id, needed: [], shown };
}

export function correctableSpeaker({ id, name, aliases, role, affiliation }: Speaker): Correctable {
  const shown: Field[] = [
    ['aliases', aliases],
    ['role', role ?? ''],
    ['affiliation', affiliation ?? ''],
  ];
  return { folder: 'speakers', id, needed: [['name', name]], shown };
}

export function correctablePaper({ id, title, aliases, authors, arxiv }: Paper): Correctable {
  const needed: Field[] = [['title', title], ...(arxiv === null ? [] : [['arxiv', arxiv] as const])];
  return {
    folder: 'papers',
    id,
    needed,
    shown: [
      ['aliases', aliases],
      ['authors', authors],
    ],
  };
}

/** Of a file that is there in any case. */
export function correctableFile(folder: Correctable['folder'], id: string): Correctable {
  return { folder, id, needed: [], shown: [] };
}

interface Place {
  repository: string;
  branch: string;
  /** Within the repository. */
  path: string;
}
interface Host {
  edit(place: Place): string;
  create(place: Place, text: string): string;
}

const gitHub: Host = {
  edit: ({ repository, branch, path }) => `${repository}/edit/${branch}/${path}`,
  create: ({ repository, branch, path }, text) =>
    `${repository}/new/${branch}?${new URLSearchParams({ filename: path, value: text })}`,
};
const gitLab: Host = {
  edit: ({ repository, branch, path }) => `${repository}/-/edit/${branch}/${path}`,
  create: ({ repository, branch, path }) => `${repository}/-/new/${branch}?${new URLSearchParams({ file_name: path })}`,
};

function hostOf(repository: string): Host | undefined {
  const { hostname, pathname } = new URL(repository);
  // Beneath the owner and the name there is no editor.
  if (!/^\/[^/]+\/[^/]+/.test(pathname)) return undefined;
  if (hostname === 'github.com') return gitHub;
  return /^gitlab\.|\.gitlab\./.test(hostname) ? gitLab : undefined;
}
