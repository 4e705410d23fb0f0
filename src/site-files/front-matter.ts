/** Facts → the front matter of a Markdown file. Values are written as JSON, which is YAML 1.2 whatever stands in them. */
export function frontMatter(facts: Readonly<Record<string, string | readonly string[] | undefined>>): string {
  const lines = Object.entries(facts).flatMap(([name, value]) =>
    value === undefined || value.length === 0 ? [] : [`${name}: ${printable(JSON.stringify(value))}`],
  );
  return ['---', ...lines, '---', ''].join('\n');
}

/** YAML refuses some characters that JSON leaves as they are. */
function printable(json: string): string {
  return json.replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
