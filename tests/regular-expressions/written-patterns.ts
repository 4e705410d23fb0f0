/** Every regular expression that stands in the source as a literal, and every place where one is put together. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';

export const root = resolve(import.meta.dirname, '../..');

export interface Pattern {
  source: string;
  flags: string;
  /** `src/render/links/url-gate.ts:16` */
  place: string;
}

export interface WrittenPatterns {
  literals: Pattern[];
  /** Places of `new RegExp(…)`, whose pattern is known only when it runs. */
  assembled: string[];
}

function writtenPatterns(): WrittenPatterns {
  const literals: Pattern[] = [];
  const assembled: string[] = [];
  for (const file of sourceFiles()) {
    const tree = ts.createSourceFile(file, scriptOf(file), ts.ScriptTarget.Latest, true);
    const visit = (node: ts.Node): void => {
      const place = `${file}:${tree.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/');
        literals.push({ source: node.text.slice(1, end), flags: node.text.slice(end + 1), place });
      }
      const makes = ts.isNewExpression(node) || ts.isCallExpression(node);
      if (makes && node.expression.getText() === 'RegExp') assembled.push(place);
      ts.forEachChild(node, visit);
    };
    visit(tree);
  }
  return { literals, assembled };
}

function sourceFiles(): string[] {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', 'src'], { cwd: root });
  return listed
    .toString()
    .split('\n')
    .filter((file) => /\.(?:ts|mjs|astro)$/.test(file));
}

/** Of a page only what runs while it is built; lines keep their numbers. */
function scriptOf(file: string): string {
  const text = readFileSync(join(root, file), 'utf8');
  if (!file.endsWith('.astro')) return text;
  return `//${/^---\n([\s\S]*?)\n---/.exec(text)?.[0].replace(/---$/, '') ?? ''}`;
}

/** Everything that can be matched with: literals, and what the source puts together when it runs. */
export function allPatterns(): { patterns: Pattern[]; unseen: string[] } {
  const { literals, assembled } = writtenPatterns();
  const modules = [...new Set(assembled.map((place) => place.replace(/:\d+$/, '')))];
  const output = execFileSync(process.execPath, [join(import.meta.dirname, 'record-assembled.ts'), ...modules], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  const recorded: Pattern[] = JSON.parse(output);
  const seen = new Set(recorded.map(({ place }) => place));
  return { patterns: [...literals, ...recorded], unseen: assembled.filter((place) => !seen.has(place)) };
}
