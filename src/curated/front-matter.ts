/**
 * Takes a content file apart. In: the text of a file. Out: the fields of its front matter, every value as the characters
 * that the editor typed, and the Markdown below; or complaints that name line and column.
 *
 * Values are kept as text because YAML's own guesses lose what was written: an arXiv id ending in 0 would become a shorter
 * number, a date a timestamp, `18:30` a count of minutes. Each field knows how to read its own text.
 */
import matter from 'gray-matter';
import { isAlias, isMap, isScalar, isSeq, LineCounter, type ParsedNode, parseDocument, type YAMLError } from 'yaml';
import { Complaint } from './complaint.ts';

export type Plain = string | Plain[] | Fields;
export interface Fields {
  [field: string]: Plain;
}

export interface FrontMatter {
  fields: Fields;
  /** Markdown. */
  body: string;
}

const openingLine = /^---[ \t]*(\S[^\n]*)?(?:\n|$)/;
/** gray-matter takes any line that begins with the marks for the end; so does this, and then looks at the rest of the line. */
const closingLine = /^---(.*)$/m;

export function readFrontMatter(source: string): FrontMatter | Complaint[] {
  const text = source
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .normalize('NFC');
  const opening = openingLine.exec(text);
  if (opening === null) {
    return [
      new Complaint(
        'The file does not begin with a line “---”.',
        'Begin it with “---”, put the fields below, one a line, and close them with another “---”.',
      ),
    ];
  }
  const language = opening[1]?.trim() ?? '';
  if (language !== '' && language !== 'yaml') {
    return [
      new Complaint(
        `The first line is “---${language}”, which asks for another language than YAML.`,
        'Make the first line “---”, and write the fields as “name: value”.',
      ),
    ];
  }
  const below = text.slice(opening[0].length);
  const closing = closingLine.exec(below)?.[1];
  if (closing === undefined) {
    return [new Complaint('The front matter has no end.', 'Put a line “---” below its last field.')];
  }
  if (closing.trim() !== '') {
    return [
      new Complaint(
        'A line of the front matter begins with “---” and goes on.',
        'Put the value in single quotes, or close the front matter with “---” alone on a line.',
      ),
    ];
  }
  return part(text);
}

/**
 * gray-matter parts the file and nothing else: its own engines guess at values or, for `---js`, would run what they read.
 * With options given it keeps no cache.
 */
function part(text: string): FrontMatter | Complaint[] {
  let fields: Fields | Complaint[] = {};
  const engine = {
    parse: (yaml: string) => {
      fields = readYaml(yaml);
      return {};
    },
    stringify: () => '',
  };
  const file = matter(text, {
    language: 'yaml',
    engines: { yaml: engine, json: refused, javascript: refused, js: refused },
  });
  return Array.isArray(fields) ? fields : { fields, body: file.content.trim() };
}

const refused = {
  parse: (): object => {
    throw new Error('Front matter in another language is refused before it comes here.');
  },
  stringify: () => '',
};

function readYaml(yaml: string): Fields | Complaint[] {
  const lines = new LineCounter();
  const document = parseDocument(yaml, {
    version: '1.2',
    schema: 'failsafe',
    prettyErrors: false,
    lineCounter: lines,
  });
  const place = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return `line ${line}, column ${col}`;
  };
  // Those after the first are mostly its echoes.
  const problem = document.errors[0] ?? document.warnings[0];
  if (problem !== undefined) return [broken(problem, place(problem.pos[0]))];
  const root = document.contents;
  if (root === null) return {};
  const complaints: Complaint[] = [];
  const value = toPlain(root, (node, found, remedy) => {
    complaints.push(new Complaint(`${found} (${place(node.range[0])}).`, remedy));
  });
  if (complaints.length > 0) return complaints;
  if (value === undefined) return {};
  if (typeof value === 'string' || Array.isArray(value)) {
    const remedy = 'Write each field as a name, a colon, a space and the value, for example “name: value”.';
    return [new Complaint(`The front matter has no fields (${place(root.range[0])}).`, remedy)];
  }
  return value;
}

function broken(problem: YAMLError, place: string): Complaint {
  switch (problem.code) {
    case 'BLOCK_AS_IMPLICIT_KEY':
      return new Complaint(
        `A second colon with a space after it stands on one line (${place}).`,
        "Put everything after the first colon in single quotes: 'like: this'.",
      );
    case 'DUPLICATE_KEY':
      return new Complaint(`A field stands twice (${place}).`, 'Keep one of them.');
    case 'TAB_AS_INDENT':
      return new Complaint(`A line is indented with a tab (${place}).`, 'Indent it with spaces.');
    default:
      return new Complaint(
        `The front matter cannot be read at ${place}: ${lowerFirst(problem.message)}.`,
        'Put text that begins with a sign such as @ * & [ { " or %, or has “: ” or “ #” in it, in single quotes.',
      );
  }
}

type Report = (node: ParsedNode, found: string, remedy: string) => void;

/** Undefined for an empty value: a field left empty is a field left out. */
function toPlain(node: ParsedNode, report: Report): Plain | undefined {
  if (isScalar(node)) {
    const text = String(node.value).trim();
    // A remark has a space after its sign; «Урок #5» has none and would lose its number.
    if (node.comment != null && /^\S/.test(node.comment)) {
      report(
        node,
        `What follows “#” is not read`,
        'Put the whole value in single quotes, or a space after “#” if it is a remark.',
      );
    }
    const empty = text === '' || (node.type === 'PLAIN' && /^(?:~|null)$/i.test(text));
    return empty ? undefined : text;
  }
  if (isSeq(node)) return node.items.map((item) => toPlain(item, report)).filter((item) => item !== undefined);
  if (isMap(node)) {
    const fields: Fields = {};
    for (const { key, value } of node.items) {
      if (!isScalar(key)) {
        report(key, 'The name of a field is not a word', 'Write “name: value”.');
        continue;
      }
      const name = String(key.value);
      // Assigned to an object it would set its prototype instead.
      if (name === '__proto__') {
        report(key, 'There is no field “__proto__”', 'Remove the line.');
        continue;
      }
      const plain = value === null ? undefined : toPlain(value, report);
      if (plain !== undefined) fields[name] = plain;
    }
    return fields;
  }
  if (isAlias(node)) report(node, 'A value begins with “*”', 'Put it in single quotes.');
  return undefined;
}

function lowerFirst(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
