/** `npm run format`: puts style and format of the project's own files right. */
import { defineCommand } from '../command.ts';
import { showTool } from '../run-tool.ts';

export const command = defineCommand({
  name: 'format',
  about: 'Puts style and format of the project right, as far as programs can.',
  options: {},
  async run() {
    const biome = await showTool('biome', ['check', '--write']);
    const prettier = await showTool('prettier', ['--write', '--log-level=warn', '.']);
    return Math.max(biome, prettier);
  },
});
