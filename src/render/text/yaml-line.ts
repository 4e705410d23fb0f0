/** Writes a field of front matter so that YAML reads it back as the text that it was. In: a name and its value. Out: one line. */

export type Field = readonly [name: string, value: string | readonly string[]];

/** `title: 'Mamba: …'`, `speakers: [anna, boris]` */
export function yamlLine([name, value]: Field): string {
  const written = typeof value === 'string' ? quoted(value) : `[${value.map(quoted).join(', ')}]`;
  return `${name}: ${written}`.trimEnd();
}

/** In single quotes where YAML would take it for something else than text. */
function quoted(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const isPlain = /^[\p{L}\p{N}](?:[^:#,[\]{}&*!|>'"%@`]|:(?=\S))*$/u.test(line) && !line.endsWith(':');
  return line === '' || isPlain ? line : `'${line.replaceAll("'", "''")}'`;
}
