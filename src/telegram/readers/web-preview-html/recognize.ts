/** Tells pages of a channel's web preview from other files. In: the head of a file. */
import { longestText } from '../../decode-text.ts';
import type { ExportFile } from '../../reader.ts';

export function isPreviewPage({ head, size }: ExportFile): boolean {
  return (
    size <= longestText &&
    /^\s*["<]/.test(head) &&
    /class=\\?"tgme_(?:widget_message|channel_info|channel_history)[ "\\]/.test(head)
  );
}
