import { describe, expect, it } from 'vitest';
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
