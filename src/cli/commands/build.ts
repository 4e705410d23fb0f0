/** `npm run build`: writes the site and ends. */
import { buildSite } from '../build-site.ts';
import { defineCommand, refuse } from '../command.ts';
import { readSiteRequest, siteOptions } from '../site-options.ts';

export const command = defineCommand({
  name: 'build',
  about: 'Builds the site from the exports and the content. The old site stays until the new one is whole.',
  options: { ...siteOptions, json: { type: 'boolean', says: 'say what was built, or what is wrong, as JSON' } },
  async run({ json = false, ...values }) {
    const request = readSiteRequest(values);
    return typeof request === 'string' ? refuse('build', request) : (await buildSite({ ...request, json })).code;
  },
});
