/**
 * Files that a new archive proposes to its editor. In: the archive of the bare export. Out: texts by path, in the shape of content
 * files, with the words that speak for each; they lie beside `content/`, because what stands there counts as said by a person.
 */
import type { Archive } from '../../archive/model/archive.ts';
import type { Evidence } from '../../archive/model/evidence.ts';
import { findAlike } from '../../archive/people/propose-merges.ts';
import { slugOf } from '../../archive/slug.ts';
import { skeletonOf } from '../../curated/skeleton.ts';
import { correctablePaper, correctableSpeaker } from '../../render/links/correct-link.ts';
import type { Files } from './plan-archive.ts';
import { proposeTopics } from './propose-topics.ts';

export function proposeFiles(archive: Archive): Files {
  const speakers = archive.speakers.map((speaker) => {
    const { needed, shown } = correctableSpeaker(speaker);
    const text = skeletonOf('speaker', { written: needed, believed: shown });
    return [
      `speakers/${speaker.id}.md`,
      withReasons(text, [...postsOf(archive, speaker.id), ...quotes(speaker.evidence)]),
    ];
  });
  const papers = archive.papers.map((paper) => {
    const { needed, shown } = correctablePaper(paper);
    // The id stands in for a title that no post tells.
    const written = needed.filter(([name, value]) => name !== 'title' || !isBareId(String(value), paper.arxiv));
    return [
      `papers/${paper.id}.md`,
      withReasons(skeletonOf('paper', { written, believed: shown }), quotes(paper.evidence)),
    ];
  });
  const topics = proposeTopics(archive).map(({ title, terms, count }) => [
    `topics/${slugOf(title)}.md`,
    withReasons(
      skeletonOf('topic', {
        written: [
          ['title', title],
          ['terms', terms],
        ],
      }),
      [`stands in ${count} posts or titles`],
    ),
  ]);
  const files = Object.fromEntries([...speakers, ...papers, ...topics]);
  return { ...files, 'README.md': explain(archive) };
}

function isBareId(title: string, arxiv: string | null): boolean {
  return arxiv !== null && title.toLowerCase() === `arxiv:${arxiv}`;
}

const mostReasons = 3;

function postsOf({ posts }: Archive, speaker: string): string[] {
  const ids = posts.filter(({ speakers }) => speakers.includes(speaker)).map(({ id }) => id);
  return ids.length === 0 ? [] : [`speaks in ${ids.length === 1 ? 'post' : 'posts'} ${ids.slice(0, 10).join(', ')}`];
}

function quotes(evidence: readonly Evidence[]): string[] {
  return [...new Set(evidence.map(({ quote }) => quote.replace(/\s+/g, ' ').trim()))].filter((quote) => quote !== '');
}

/** As remarks above the fields. */
function withReasons(text: string, reasons: readonly string[]): string {
  const remarks = reasons.slice(0, mostReasons).map((reason) => `# ${reason}`);
  return text.replace('---\n', `${['---', ...remarks].join('\n')}\n`);
}

function explain({ speakers, papers }: Archive): string {
  const pairs = findAlike(speakers).map(({ one, other }) => `* ${one.name} and ${other.name}`);
  const merges =
    pairs.length === 0
      ? ''
      : `\n## Maybe one person each\n\nIf so, keep one file and put the other name among its \`aliases\`.\n\n${pairs.join('\n')}\n`;
  return `# Proposals

What the archive made of the bare export: ${speakers.length} speakers, ${papers.length} papers, and words that may be topics. Nothing reads these files. Look at each,
mend it, and move it into the folder of the same name in \`content/\`; delete what is wrong. Lines that begin with \`#\` are remarks.
${merges}`;
}
