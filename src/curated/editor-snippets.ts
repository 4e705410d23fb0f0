/**
 * Completion of front matter in Visual Studio Code, whose YAML support does not reach into Markdown files. In: the schemas of
 * content files. Out: snippets, one for a whole file of each kind and one for each field, in the words of the schemas.
 */
import { z } from 'zod';
import { type ContentKind, contentJsonSchemas } from './json-schemas.ts';

interface Snippet {
  prefix: string;
  scope: 'markdown';
  body: string[];
  description: string;
}

const fileSchema = z.object({
  properties: z.record(
    z.string(),
    z.object({ description: z.string().default(''), enum: z.array(z.string()).optional() }),
  ),
  required: z.array(z.string()).default([]),
});
type FieldOfFile = z.infer<typeof fileSchema>['properties'][string];

/** What an editor begins by hand; `channel.md` and `withheld.md` are there or rare. */
const begun: readonly ContentKind[] = ['post', 'speaker', 'paper', 'topic', 'event', 'talk'];

/** By the name under which the program lists them. */
export function editorSnippets(): Record<string, Snippet> {
  const schemas = contentJsonSchemas();
  const files = begun.map((kind) => ({ kind, ...fileSchema.parse(schemas[kind]) }));
  const fields = new Map(files.flatMap(({ properties }) => Object.entries(properties)));
  return Object.fromEntries([
    ...files.map(
      ({ kind, properties, required }) => [`a file of a ${kind}`, wholeFile(kind, properties, required)] as const,
    ),
    ...[...fields].map(([name, field]) => [`field ${name}`, oneField(name, field)] as const),
  ]);
}

function wholeFile(kind: string, properties: Record<string, FieldOfFile>, required: readonly string[]): Snippet {
  const names = required.length > 0 ? required : Object.keys(properties).slice(0, 1);
  const lines = names.map((name, index) => `${name}: ${placeholder(index + 1, properties[name])}`);
  return {
    prefix: `file-${kind}`,
    scope: 'markdown',
    body: ['---', ...lines, '$0', '---'],
    description: `Begins a file of a ${kind}`,
  };
}

function oneField(name: string, field: FieldOfFile): Snippet {
  return {
    prefix: name,
    scope: 'markdown',
    body: [`${name}: ${placeholder(1, field)}`, '$0'],
    description: field.description,
  };
}

function placeholder(place: number, field: FieldOfFile | undefined): string {
  return field?.enum === undefined ? `$${place}` : `\${${place}|${field.enum.join(',')}|}`;
}
