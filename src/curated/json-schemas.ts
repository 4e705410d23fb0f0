/**
 * JSON Schemas of the front matter of content files, for completion and hints in an editor's program. Made from the schemas
 * that read the files, so that the two never differ.
 */
import { z } from 'zod';
import { channelFile, datedFiles, paperFile, speakerFile, topicFile, withheldFile } from './file-schemas.ts';

/** What a content file tells of. */
export type ContentKind = 'channel' | 'speaker' | 'paper' | 'topic' | 'event' | 'talk' | 'post' | 'withheld';

export function contentJsonSchemas(): Record<ContentKind, object> {
  const { eventFile, talkFile, postFile } = datedFiles('UTC');
  return {
    channel: asWritten(channelFile),
    speaker: asWritten(speakerFile),
    paper: asWritten(paperFile),
    topic: asWritten(topicFile),
    event: asWritten(eventFile),
    talk: asWritten(talkFile),
    post: asWritten(postFile),
    withheld: asWritten(withheldFile),
  };
}

/** What may stand in a file, before it is read. */
function asWritten(schema: z.core.$ZodType): z.core.JSONSchema.BaseSchema {
  return z.toJSONSchema(schema, {
    io: 'input',
    override({ zodSchema, jsonSchema }) {
      const { def } = zodSchema._zod;
      if (def.type === 'string' && jsonSchema.enum === undefined) {
        // Other programs take an unquoted 2024 for a number and a true for a truth value.
        delete jsonSchema.type;
        jsonSchema.anyOf = [{ type: 'string' }, { type: 'number' }, { type: 'boolean' }];
      } else if (def.type === 'pipe' && def.in._zod.def.type === 'transform' && isSchema(jsonSchema.items)) {
        // A list of one may be written without its list.
        const { items } = jsonSchema;
        delete jsonSchema.type;
        delete jsonSchema.items;
        jsonSchema.anyOf = [items, { type: 'array', items }];
      }
    },
  });
}

function isSchema(items: z.core.JSONSchema.BaseSchema['items']): items is z.core.JSONSchema.BaseSchema {
  return typeof items === 'object' && !Array.isArray(items);
}
