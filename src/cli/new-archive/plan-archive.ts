/**
 * The files of a new archive besides its export. In: what the export says of its channel, and what a person said of it. Out: texts
 * by path: the channel, an explanation, and what editors and hosts need. Nothing here is an opinion about single posts.
 */
import type { Channel } from '../../archive/model/archive.ts';
import { editorSnippets } from '../../curated/editor-snippets.ts';
import { contentJsonSchemas } from '../../curated/json-schemas.ts';
import { skeletonOf } from '../../curated/skeleton.ts';
import type { Field } from '../../render/text/yaml-line.ts';
import { readmeOf } from './readme-of-archive.ts';

export type Files = Readonly<Record<string, string>>;

export interface Given {
  channel: Channel;
  /** Whether the zone is that of this machine, for want of a better one. */
  zoneIsGuessed: boolean;
  /** The workflow that builds and publishes, and what tells editors' programs where the schemas are: as this project has them. */
  workflow: string;
  editorSettings: string;
}

export function planArchive({ channel, zoneIsGuessed, workflow, editorSettings }: Given): Files {
  const json = (value: object) => `${JSON.stringify(value, null, 2)}\n`;
  const schemas = Object.entries(contentJsonSchemas()).map(([kind, schema]) => [
    `content/.schemas/${kind}.schema.json`,
    json(schema),
  ]);
  return {
    'content/channel.md': channelFile(channel),
    'README.md': readmeOf(channel, zoneIsGuessed),
    '.gitignore': 'site/\n.DS_Store\n',
    '.github/workflows/site.yml': workflow,
    '.vscode/settings.json': editorSettings,
    '.vscode/content.code-snippets': json(editorSnippets()),
    ...Object.fromEntries(schemas),
  };
}

function channelFile({ name, username, description, language, timeZone, telegramId }: Channel): string {
  const written: Field[] = [
    ['name', name],
    ...(username === null ? [] : [['username', username] as const]),
    ['description', description === '' ? stopgap(name, language) : description],
    ['language', language],
    ['timeZone', timeZone],
    ...(telegramId === null ? [] : [['telegramId', String(telegramId)] as const]),
  ];
  return skeletonOf('channel', { written });
}

/** A channel says in a sentence what it is; until its editor does, the archive says what it is itself. */
function stopgap(name: string, language: Channel['language']): string {
  switch (language) {
    case 'ru':
      return `Архив канала «${name}».`;
    case 'en':
      return `The archive of the channel “${name}”.`;
  }
}
