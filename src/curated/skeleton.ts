/**
 * Begins a content file for somebody who has not written one before. In: what the file tells of, and the fields that are known.
 * Out: its text, with every field that it may have; those that are open stand as remarks, in the words of the schema.
 */
import { z } from 'zod';
import { type Field, yamlLine } from '../render/text/yaml-line.ts';
import { type ContentKind, contentJsonSchemas } from './json-schemas.ts';

interface Known {
  /** Written as fields. */
  written: readonly Field[];
  /** What the archive believes: remarks, to be made fields where they are wrong. */
  believed?: readonly Field[];
}

const fileSchema = z.object({
  properties: z.record(z.string(), z.object({ description: z.string().default('') })),
  required: z.array(z.string()).default([]),
});

export function skeletonOf(kind: ContentKind, { written, believed = [] }: Known): string {
  const { properties, required } = fileSchema.parse(contentJsonSchemas()[kind]);
  const lines = Object.entries(properties).map(([name, { description }]) => {
    const field = written.find(([known]) => known === name);
    if (field !== undefined) return yamlLine(field);
    const belief = believed.find(([known, value]) => known === name && value.length > 0);
    if (belief !== undefined) return `# ${yamlLine(belief)}`;
    const open = description === '' ? `${name}:` : `${name}:  # ${description}`;
    return required.includes(name) ? open : `# ${open}`;
  });
  return ['---', ...lines, '---', ''].join('\n');
}
