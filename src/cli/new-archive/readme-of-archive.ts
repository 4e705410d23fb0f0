/** The README of a new archive: what lies where, and what its editor does next. In: the channel. Out: Markdown. */
import type { Channel } from '../../archive/model/archive.ts';

export function readmeOf({ name, timeZone }: Channel, zoneIsGuessed: boolean): string {
  const title = name.replace(/[\\`*_{}[\]<>#|]/g, '\\$&').replace(/\s+/g, ' ');
  const zone = zoneIsGuessed ? ` The zone ${timeZone} is that of the machine on which this folder was made.` : '';
  return `# The archive of ${title}

\`\`\`
seeds/       exports of the channel, exactly as Telegram gave them
content/     what people know and the exports do not: the channel, speakers, topics, papers, corrections
proposals/   files that the archive proposes for content/; nothing reads them
site/        the site as it was last built; not kept in the repository
\`\`\`

The program that makes the site of them is another folder, channel-archive. In that folder, with this one beside it under the
name \`archive\`:

\`\`\`sh
npm start -- --seeds ../archive/seeds --content ../archive/content --out ../archive/site
\`\`\`

builds the site and shows it. \`npm run check:content -- --content ../archive/content\` says what is wrong in \`content/\`.

## First

1. Open \`content/channel.md\`: is the description what the channel is, and \`timeZone\` the zone in which meetings are announced?${zone}
2. Go through \`proposals/\`. What is right, after you have mended it, move into the folder of the same name in \`content/\`; delete the
   rest. The site shows speakers and papers without it too: a file in \`content/\` makes their names, roles and titles final. Topics are on the
   site only when their files are in \`content/topics/\`.
3. How posts are corrected, hidden and taken down is in the README of the program's folder \`content/\`.

## When there is a new export

Put its folder into \`seeds/\` beside the old one, and look at what it changes before you publish:

\`\`\`sh
npm run diff -- --content ../archive/content ../archive/site ../archive/seeds
\`\`\`

## To publish

\`.github/workflows/site.yml\` builds the site on GitHub and puts it on GitHub Pages; it says at its top what to set. Other hosts, and how
the exports stay private, are in the program's \`docs/hosting.md\`. **An export of a whole account holds private chats: keep only the channel's.**
`;
}
