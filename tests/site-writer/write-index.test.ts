/** What goes wrong in the thread of the search index is told as what it is. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { findRefusal } from '../../src/media/disk-error.ts';
import { writeIndex } from '../../src/site-writer/write-index.ts';
import { temporaryFolder } from '../cli/temporary-folder.ts';
import { archiveOf, postOf } from '../fixtures/archive/small-archive.ts';

it('what the disk refuses the index is a sentence about the disk, no bug of ours', async () => {
  const folder = temporaryFolder({ 'site/index.html': '', 'content/channel.md': '' });
  const site = join(folder, 'site');
  // A file lies where the folder of the index would.
  writeFileSync(join(site, 'pagefind'), '');
  const writing = writeIndex({
    archive: archiveOf({ posts: [postOf('1', 'note')] }),
    content: join(folder, 'content'),
    folder: site,
    cache: join(folder, 'cache'),
    code: '',
    signal: new AbortController().signal,
  });
  const error: unknown = await writing.catch((reason: unknown) => reason);
  expect(findRefusal(error)).toMatch(/^E(?:NOTDIR|EXIST): [^\n]*pagefind[^\n]*$/);
});
