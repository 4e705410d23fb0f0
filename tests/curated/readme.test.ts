import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { complaintsAbout, type Files } from './content-folder.ts';

const readme = readFileSync(new URL('../../content/README.md', import.meta.url), 'utf8');

/** Where the example of each section would be saved. */
const places: Record<string, string> = {
  'What a file looks like': 'speakers/anna.md',
  'Correct a post': 'posts/1234.md',
  'Hide a post': 'posts/1235.md',
  'Take a message down': 'withheld.md',
  'Name a speaker': 'speakers/anna-ivanova.md',
  'Add a recording': 'events/2024-03-14-snakes.md',
  'Add a paper': 'papers/2312.00752.md',
  'Add a topic': 'topics/language-models.md',
};

const examples: Files = Object.fromEntries(
  [...readme.matchAll(/^## (.+)\n(?:(?!^## )[\s\S])*?^```markdown\n([\s\S]*?)^```/gm)].map(
    ([, title = '', text = '']) => [places[title] ?? title, text],
  ),
);

describe('the README for editors', () => {
  it('has an example of every kind of change', () => {
    expect(Object.keys(examples).sort()).toEqual(Object.values(places).sort());
  });

  it('shows only examples without fault', () => {
    const { 'speakers/anna.md': sketch = '', ...files } = examples;
    expect(complaintsAbout(files)).toEqual([]);
    expect(complaintsAbout({ 'speakers/anna.md': sketch })).toEqual([]);
  });
});
