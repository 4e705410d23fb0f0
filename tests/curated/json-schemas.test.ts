import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { contentFolders } from '../../src/curated/content-files.ts';
import { editorSnippets } from '../../src/curated/editor-snippets.ts';
import { contentJsonSchemas } from '../../src/curated/json-schemas.ts';

const text = { type: ['string', 'number', 'boolean'] };

describe('the JSON Schemas of content files', () => {
  const { speaker, post, event } = contentJsonSchemas();

  it('tell what may stand in a file, and what must', () => {
    expect(speaker).toMatchObject({
      required: ['name'],
      additionalProperties: false,
      properties: { name: { ...text, description: 'First name and surname' } },
    });
  });

  it('let a list of one be written without its list', () => {
    expect(speaker).toMatchObject({ properties: { aliases: { anyOf: [text, { type: 'array', items: text }] } } });
  });

  it('complete the words that the archive knows', () => {
    expect(post).toMatchObject({ properties: { kind: { type: 'string', enum: expect.arrayContaining(['review']) } } });
    expect(event).toMatchObject({ properties: { status: { enum: ['announced', 'moved', 'held', 'cancelled'] } } });
  });
});

describe('what editing programs read', () => {
  const root = resolve(import.meta.dirname, '../..');
  const read = (path: string): unknown => JSON.parse(readFileSync(join(root, path), 'utf8'));
  const again = 'npm run check:content -- --schemas content/.schemas --snippets .vscode/content.code-snippets';

  it(`is as the schemas are: otherwise run “${again}”`, () => {
    for (const [kind, schema] of Object.entries(contentJsonSchemas())) {
      expect(read(`content/.schemas/${kind}.schema.json`)).toEqual(JSON.parse(JSON.stringify(schema)));
    }
    expect(read('.vscode/content.code-snippets')).toEqual(editorSnippets());
  });

  it('offers the words that a field knows', () => {
    const { 'field kind': kind, 'a file of a speaker': speaker } = editorSnippets();
    expect(kind?.body[0]).toMatch(/^kind: \$\{1\|announcement,.*,note\|\}$/);
    expect(speaker?.body).toEqual(['---', 'name: $1', '$0', '---']);
  });

  it('has a schema for every folder of the content', () => {
    const settings = z
      .object({ 'yaml.schemas': z.record(z.string(), z.string()) })
      .parse(read('.vscode/settings.json'));
    const places = Object.values(settings['yaml.schemas']);
    expect(places.toSorted()).toEqual(
      [
        'content/channel.md',
        'content/withheld.md',
        ...contentFolders.map((folder) => `content/${folder}/*.md`),
      ].toSorted(),
    );
    for (const schema of Object.keys(settings['yaml.schemas'])) expect(existsSync(join(root, schema))).toBe(true);
  });
});
