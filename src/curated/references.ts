/**
 * Turns the names that content files call each other by into ids. In: what one folder holds, and a name or id from a file.
 * Out: the id, or what to do about a name that nobody, or more than one, answers to.
 */
import { foldName } from '../archive/language/names/first-names.ts';
import { slugOf } from '../archive/slug.ts';
import type { Issue, Staged } from '../issue.ts';
import { Complaint } from './complaint.ts';
import type { ContentFolder } from './content-files.ts';
import { didYouMean } from './nearest.ts';

export interface Named {
  id: string;
  file: string;
  /** Canonical name first. */
  names: string[];
}

export class Directory {
  readonly #folder: ContentFolder;
  readonly #ids: ReadonlySet<string>;
  /** Ids by folded name. */
  readonly #byName = new Map<string, string[]>();
  readonly #names: string[] = [];
  /** False when a file could not be read: it may be the one that answers to an unknown name. */
  readonly #complete: boolean;
  readonly #isKnownElsewhere: (reference: string) => boolean;

  /** `ids` are those of every file of the folder, also of files that could not be read. */
  constructor(
    folder: ContentFolder,
    ids: string[],
    entries: Named[],
    isKnownElsewhere: (reference: string) => boolean = () => false,
  ) {
    this.#isKnownElsewhere = isKnownElsewhere;
    this.#folder = folder;
    this.#ids = new Set(ids);
    this.#complete = entries.length === ids.length;
    for (const { id, names } of entries) {
      this.#names.push(...names);
      for (const name of new Set(names.map(fold))) this.#byName.set(name, [...(this.#byName.get(name) ?? []), id]);
    }
  }

  resolve(reference: string): string | Complaint {
    if (this.#ids.has(reference)) return reference;
    const [id, ...more] = this.#byName.get(fold(reference)) ?? [];
    if (id !== undefined && more.length === 0) return id;
    if (id !== undefined) {
      const choice = [id, ...more].join(' or ');
      return new Complaint(`More than one file in ${this.#folder}/ answers to “${reference}”.`, `Write ${choice}.`);
    }
    if (!this.#complete || this.#isKnownElsewhere(reference)) return reference;
    return new Complaint(
      `No file in ${this.#folder}/ answers to “${reference}”.`,
      `${didYouMean(reference, [...this.#ids, ...this.#names])}Correct it, or create ${this.#folder}/${slugOf(reference)}.md.`,
    );
  }
}

interface Directories {
  speakers: Directory;
  papers: Directory;
  topics: Directory;
}

export type References = { [Kind in keyof Directories]?: string[] | undefined };

/** The fields of a file with ids in place of the names of speakers, papers and topics; unknown names are left out. */
export function resolveAll<Value extends References>(
  value: Value,
  directories: Directories,
  file: string,
): Staged<Value> {
  const issues: Issue[] = [];
  const idsOf = (field: keyof Directories, references: string[]) => {
    const ids = references.flatMap((reference) => {
      const id = directories[field].resolve(reference);
      if (!(id instanceof Complaint)) return id;
      issues.push({ code: 'unknown-name', severity: 'error', file, field, found: id.found, remedy: id.remedy });
      return [];
    });
    return [...new Set(ids)];
  };
  const resolved = {
    ...value,
    ...(value.speakers && { speakers: idsOf('speakers', value.speakers) }),
    ...(value.papers && { papers: idsOf('papers', value.papers) }),
    ...(value.topics && { topics: idsOf('topics', value.topics) }),
  };
  return { value: resolved, issues };
}

/** An issue for each two files of a folder that go by one name: posts could not tell them apart. */
export function findNamesakes(entries: Named[]): Issue[] {
  const taken = new Map<string, Named>();
  const issues: Issue[] = [];
  for (const entry of entries) {
    for (const name of entry.names) {
      const other = taken.get(fold(name));
      if (other === undefined) taken.set(fold(name), entry);
      else if (other.id !== entry.id) {
        issues.push({
          code: 'same-name',
          severity: 'error',
          file: entry.file,
          found: `“${name}” is also in ${other.file}.`,
          remedy: 'Keep the name in one of the two files, or join the files into one.',
        });
      }
    }
  }
  return issues;
}

function fold(name: string): string {
  return foldName(name).replace(/\s+/g, ' ').trim();
}
