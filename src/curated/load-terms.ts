/**
 * Reads the dictionary of the search. In: the content folder. Out: groups of words that mean the same, and an issue for
 * every line that is not one. A folder without a dictionary has an empty one.
 */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parse, YAMLParseError } from 'yaml';
import type { Issue, Staged } from '../issue.ts';
import { lettersOf } from '../search/words/fold.ts';
import { specialTermsIn } from '../search/words/special-terms.ts';

const file = 'search/terms.yaml';
const shape = 'Write one group a line: “- [embedding, эмбеддинг]”.';

export function loadTerms(contentFolder: string): Staged<string[][]> {
  const path = join(contentFolder, file);
  if (statSync(path, { throwIfNoEntry: false })?.isFile() !== true) return { value: [], issues: [] };
  return readTerms(readFileSync(path, 'utf8'));
}

export function readTerms(text: string): Staged<string[][]> {
  const issues: Issue[] = [];
  const complain = (field: string | undefined, found: string, remedy: string) => {
    issues.push({ code: 'wrong-term', severity: 'error', file, ...(field !== undefined && { field }), found, remedy });
  };
  const groups = parsed(text, complain);
  /** Which group has a word already. */
  const taken = new Map<string, number>();
  const value = groups.flatMap((group, place) => {
    const name = String(place + 1);
    if (!Array.isArray(group)) {
      complain(name, 'It is no list of words.', shape);
      return [];
    }
    if (group.length < 2)
      complain(
        name,
        'It has fewer than two words, which say nothing.',
        'Add a word of the same meaning, or remove the line.',
      );
    return [
      group.flatMap((word: unknown, number) => {
        const field = `${name} › ${number + 1}`;
        if (typeof word !== 'string' || word.trim() === '') {
          complain(
            field,
            `It is ${JSON.stringify(word)}, where a word belongs.`,
            'Write a word; put it in single quotes when it is a number.',
          );
          return [];
        }
        const key = [...specialTermsIn(word), lettersOf(word)].join(' ');
        const other = taken.get(key);
        if (lettersOf(word) === '') complain(field, `“${word}” has neither letters nor digits.`, 'Remove it.');
        else if (other !== undefined) {
          complain(
            field,
            `“${word}” stands in group ${other + 1} already.`,
            'Keep it in one of the two groups, or make one group of both.',
          );
        } else taken.set(key, place);
        return [word.trim()];
      }),
    ];
  });
  return { value, issues };
}

function parsed(text: string, complain: (field: string | undefined, found: string, remedy: string) => void): unknown[] {
  try {
    // Every scalar is text: «NO», 2024 and 18:30 are what they look like.
    const value: unknown = parse(text, { schema: 'failsafe', logLevel: 'error' });
    if (value === null) return [];
    if (Array.isArray(value)) return value;
    complain(undefined, 'The file is no list of groups.', shape);
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw error;
    const line = error.linePos?.[0].line;
    complain(undefined, `Line ${line ?? '?'} cannot be read as YAML: ${error.message.split('\n')[0]}.`, shape);
  }
  return [];
}
