/**
 * Makes the words of several parts the words of one index. In: the chunks of each part, in the order of the parts. Out: chunks of
 * the whole, sorted: each word once, with its places in all parts.
 */
import { CborWriter } from './cbor-writer.ts';
import { endOfPlaces, type PostingList, readHead, writeJoined } from './posting-lists.ts';

export interface WordsOfPart {
  /** Unpacked, in the order of their words. */
  chunks: readonly Uint8Array[];
  /** Number of the part's first page among the pages of all parts. */
  firstPage: number;
  /** Numbers that the part's fields have among all. */
  fields: readonly number[];
}

export interface JoinedChunk {
  /** So much of its first word as tells it from the last one of the chunk before. */
  from: string;
  /** Its last word. */
  to: string;
  bytes: Uint8Array;
}

/** A word in one part: letters without marks, places, and the places of each spelling with marks. */
interface PartEntry {
  /** A character for each byte: Pagefind sorts words by their bytes, and strings are compared sooner than bytes are. */
  key: string;
  postings: PostingList;
  marked: { form: string; postings: PostingList }[];
}

export function joinWords(parts: readonly WordsOfPart[]): JoinedChunk[] {
  const readers = parts.map(entriesOf);
  const waiting = readers.map((reader) => reader.next().value);
  const chunks = new ChunkWriter();
  for (let key = firstOf(waiting); key !== undefined; key = firstOf(waiting)) {
    const same: PartEntry[] = [];
    for (const [place, entry] of waiting.entries()) {
      if (entry?.key !== key) continue;
      same.push(entry);
      waiting[place] = readers[place]?.next().value;
    }
    chunks.add(key, same);
  }
  return chunks.end();
}

function firstOf(entries: readonly (PartEntry | undefined)[]): string | undefined {
  let first: string | undefined;
  for (const entry of entries) {
    if (entry !== undefined && (first === undefined || entry.key < first)) first = entry.key;
  }
  return first;
}

function* entriesOf({ chunks, firstPage, fields }: WordsOfPart): Generator<PartEntry, undefined> {
  for (const chunk of chunks) {
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length);
    const list = readHead(bytes, readHead(bytes, 0).end);
    let at = list.end;
    const text = (encoding: 'latin1' | 'utf8'): string => {
      const head = readHead(bytes, at);
      at = head.end + head.value;
      return bytes.toString(encoding, head.end, at);
    };
    const postings = (): PostingList => {
      const start = at;
      at = endOfPlaces(bytes, start);
      return { bytes, start, end: at, firstPage, fields };
    };
    for (let left = list.value; left > 0; left--) {
      at = readHead(bytes, at).end;
      const entry: PartEntry = { key: text('latin1'), postings: postings(), marked: [] };
      const marked = readHead(bytes, at);
      at = marked.end;
      for (let others = marked.value; others > 0; others--) {
        at = readHead(bytes, at).end;
        entry.marked.push({ form: text('utf8'), postings: postings() });
      }
      yield entry;
    }
  }
  return undefined;
}

/** About what Pagefind's own chunks have: of larger ones a word would cost more, of smaller ones a beginning would need many. */
const chunkBytes = 64 * 1024;

class ChunkWriter {
  readonly #chunks: JoinedChunk[] = [];
  readonly #entries = new CborWriter();
  readonly #entry = new CborWriter();
  #count = 0;
  #first = '';
  #last = '';

  add(key: string, same: readonly PartEntry[]): void {
    writeEntry(key, same, this.#entry);
    const bytes = this.#entry.take();
    if (this.#count > 0 && this.#entries.length + bytes.length > chunkBytes) this.#close();
    if (this.#count === 0) this.#first = key;
    this.#last = key;
    this.#entries.bytes(bytes);
    this.#count++;
  }

  end(): JoinedChunk[] {
    if (this.#count > 0) this.#close();
    return this.#chunks;
  }

  #close(): void {
    const entries = this.#entries.take();
    this.#entries.array(1);
    this.#entries.array(this.#count);
    this.#entries.bytes(entries);
    const from = untilItDiffers(wordOf(this.#first), this.#chunks.at(-1)?.to ?? '');
    this.#chunks.push({ from, to: wordOf(this.#last), bytes: this.#entries.take() });
    this.#count = 0;
  }
}

function wordOf(key: string): string {
  return Buffer.from(key, 'latin1').toString('utf8');
}

function writeEntry(key: string, same: readonly PartEntry[], writer: CborWriter): void {
  writer.array(3);
  writer.textOfBytes(Buffer.from(key, 'latin1'));
  writeJoined(
    same.map(({ postings }) => postings),
    writer,
  );
  const forms = Map.groupBy(
    same.flatMap(({ marked }) => marked),
    ({ form }) => form,
  );
  writer.array(forms.size);
  for (const [form, lists] of [...forms].sort(([one], [other]) => (one < other ? -1 : 1))) {
    writer.array(2);
    writer.text(form);
    writeJoined(
      lists.map(({ postings }) => postings),
      writer,
    );
  }
}

/** A beginning that sorts after the word before, as the word itself does. */
function untilItDiffers(word: string, before: string): string {
  const letters = [...word];
  const others = [...before];
  const shared = letters.findIndex((letter, place) => letter !== others[place]);
  return letters.slice(0, shared + 1).join('');
}
