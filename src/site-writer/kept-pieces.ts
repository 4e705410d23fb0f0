/**
 * Puts long files together. In: what they are made of, piece by piece, and the store of files. Out: the same with the bytes of the pieces
 * that are kept by themselves: those of the earlier build where nothing changed, also where the file as a whole did.
 */
import { contentHash } from '../page-reads/content-hash.ts';
import { fateOfRead, watchPart } from '../page-reads/watch.ts';
import type { FileContent, KeptPiece } from '../site-files/site-file.ts';
import type { PageStore } from './page-store.ts';
import type { WholeContent } from './write-into.ts';

export function withKeptPieces(content: FileContent, store: PageStore): WholeContent {
  return typeof content === 'string' || content instanceof Uint8Array ? content : takeOrMake(content, store);
}

function* takeOrMake(pieces: Iterable<string | KeptPiece>, store: PageStore): Generator<string | Uint8Array> {
  for (const piece of pieces) yield typeof piece === 'string' ? piece : (take(piece, store) ?? make(piece, store));
}

/** Of this build, when it stands in another file, or of the earlier one. */
function take({ name, from }: KeptPiece, store: PageStore): Uint8Array | undefined {
  const now = store.readKept(name);
  if (now !== undefined || store.fateOf(name, contentHash(from), fateOfRead) !== 'same') return now;
  store.keepAgain(name);
  return store.readKept(name);
}

function make(piece: KeptPiece, store: PageStore): Uint8Array {
  const { result, reads } = watchPart(piece.make);
  const bytes = Buffer.from(result);
  if (!reads.isUnclear) store.keep(piece.name, contentHash(piece.from), reads.reads, bytes);
  return bytes;
}
