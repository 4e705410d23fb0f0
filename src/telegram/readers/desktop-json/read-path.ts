/**
 * Reads where a file of the export lies. In: what stands in the place of a path. Out: a path proven to stay inside the
 * export, or the reason why there is no file.
 */
import { pathInsideExport } from '../../media-path.ts';
import type { Media } from '../../message.ts';
import type { Fields, Trouble } from './fields.ts';

/** Whole strings: the name of a real file may begin with a bracket. Pictures of profiles and stories say «Photo». */
const placeholder =
  /^\((?:File|Photo) (unavailable, please try again later|exceeds maximum size\. Change data exporting settings to download\.|not included\. Change data exporting settings to download\.)\)$/;

const refused: Trouble = {
  code: 'media-path-refused',
  remedy: 'Nothing outside of the folder of the export is ever read. If the file is wanted, export the channel again.',
};

export function readPath(fields: Fields, name: string, written: string | null): Pick<Media, 'file' | 'missing'> {
  if (written === null || written === '') return { file: null, missing: 'unavailable' };
  const reason = placeholder.exec(written)?.[1];
  if (reason !== undefined) return { file: null, missing: reasonMissing(reason) };
  const file = pathInsideExport(written);
  if (file === null) fields.report(name, 'holds a path that leads out of the export, and was refused', refused);
  return { file, missing: file === null ? 'refused' : null };
}

function reasonMissing(reason: string): Media['missing'] {
  if (reason.startsWith('not')) return 'notIncluded';
  return reason.startsWith('exceeds') ? 'tooBig' : 'unavailable';
}
