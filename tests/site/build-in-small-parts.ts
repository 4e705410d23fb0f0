/**
 * Builds a site as the command does, but for parts of the search index that are so small that a small channel has several of them, and
 * with the thread that writes the files of large sites.
 *
 *     node tests/site/build-in-small-parts.ts <records in a part> --seeds … --content … --out …
 */
import { parseArgs } from 'node:util';
import { buildSite } from '../../src/cli/build-site.ts';
import { readSiteRequest, siteOptions } from '../../src/cli/site-options.ts';

const { values, positionals } = parseArgs({ options: siteOptions, allowPositionals: true });
const request = readSiteRequest(values);
if (typeof request === 'string') throw new Error(request);
const { code } = await buildSite({ ...request, recordsInPart: Number(positionals[0]), filesForThread: 1 });
process.exit(code);
