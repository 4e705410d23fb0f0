/**
 * Says what zod found in a content file in words for an editor. In: a problem of zod and the fields it was found in.
 * Out: issues with file, field, what was found and what to do.
 */
import type { z } from 'zod';
import type { Issue } from '../issue.ts';
import type { Fields, Plain } from './front-matter.ts';

export function explain(problem: z.core.$ZodIssue, fields: Fields, file: string): Issue[] {
  const path = problem.path.map(String);
  const issue = (code: string, found: string, remedy: string, at = path): Issue => ({
    code,
    severity: 'error',
    file,
    ...(at.length > 0 && { field: nameOf(at) }),
    found,
    remedy,
  });
  switch (problem.code) {
    case 'unrecognized_keys': {
      const remedies = problem.message.split('\n');
      return problem.keys.map((key, index) =>
        issue('unknown-field', `There is no field “${key}” here.`, remedies[index] ?? '', [...path, key]),
      );
    }
    case 'invalid_type': {
      const value = valueAt(fields, path);
      if (value === undefined) {
        return [issue('missing-field', 'It is missing.', `Add a line “${path.at(-1)}: …” to the front matter.`)];
      }
      return [issue('wrong-shape', ...misshapen(value, problem.expected))];
    }
    case 'invalid_key':
      return problem.issues.flatMap((inner) => explain({ ...inner, path: problem.path }, fields, file));
    case 'custom':
      return [issue('wrong-value', problem.message, String(problem.params?.['remedy'] ?? ''))];
    default:
      // No field of ours raises another one; said as it is if one ever does.
      return [issue('wrong-value', problem.message, 'See content/README.md for how the field is written.')];
  }
}

/** What was found, and what to do. */
function misshapen(value: Plain, expected: string): [string, string] {
  if (expected === 'array') {
    return [`It is ${describe(value)}, where a list belongs.`, 'Write it as a list: [first, second].'];
  }
  if (expected !== 'string') {
    return [
      `It is ${describe(value)}, where fields of its own belong.`,
      'Write them below it, one a line, indented by two spaces, each as “name: value”.',
    ];
  }
  if (Array.isArray(value))
    return [`It is ${describe(value)}, where one value belongs.`, 'Keep one value, without “-”.'];
  return [
    `It is ${describe(value)}, where text belongs.`,
    'Put the whole text in single quotes: a colon with a space after it begins a field.',
  ];
}

function describe(value: Plain): string {
  if (typeof value === 'string') return `the text “${value}”`;
  if (Array.isArray(value)) return 'a list';
  return `the field “${Object.keys(value)[0] ?? ''}”`;
}

function valueAt(fields: Fields, path: string[]): Plain | undefined {
  let value: Plain | undefined = fields;
  for (const key of path) {
    // A list of one may have been written without its list.
    if (Array.isArray(value)) value = value[Number(key)];
    else if (typeof value === 'object' && Object.hasOwn(value, key)) value = value[key];
    else if (key !== '0') return undefined;
  }
  return value;
}

/** `recordings › 2 › duration`: entries of lists counted from one. */
function nameOf(path: string[]): string {
  return path.map((key) => (/^\d+$/.test(key) ? String(Number(key) + 1) : key)).join(' › ');
}
