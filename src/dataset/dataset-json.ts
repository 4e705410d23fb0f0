/** The dataset → its JSON, piece by piece: of a large archive it is longer than a text should be that is made at once. */
import type { Dataset } from './schema.ts';

/** What `JSON.stringify` gives, with a line end behind it. */
export function* datasetJson(dataset: Dataset): Generator<string> {
  let before = '{';
  for (const [name, value] of Object.entries(dataset)) {
    yield `${before}${JSON.stringify(name)}:`;
    if (Array.isArray(value)) yield* listJson(value);
    else yield JSON.stringify(value);
    before = ',';
  }
  yield '}\n';
}

function* listJson(items: readonly unknown[]): Generator<string> {
  let before = '[';
  for (const item of items) {
    yield before;
    yield JSON.stringify(item);
    before = ',';
  }
  yield items.length === 0 ? '[]' : ']';
}
