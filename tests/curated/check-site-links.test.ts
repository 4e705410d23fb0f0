import { expect, it } from 'vitest';
import { bareOverlay } from '../../src/archive/bare-overlay.ts';
import { checkSiteLinks } from '../../src/curated/check-site-links.ts';
import { formatIssue } from '../../src/issue.ts';
import { archiveOf, paperOf, postOf } from '../fixtures/archive/small-archive.ts';

const archive = archiveOf({
  posts: [postOf('7', 'note', { messageIds: [7, 8] })],
  papers: [paperOf('2401.00001', 'Flocks of a Feather')],
  redirects: [{ from: '0f32684a', to: '7' }],
});

function saidOf(about: string): string[] {
  const { value } = bareOverlay({ name: 'Рой', id: null, username: null, description: null }, []);
  return checkSiteLinks({ ...value, channel: { ...value.channel, about } }, archive).map(formatIssue);
}

it.each([
  '/papers/2401.00001/',
  '/posts/7/#end',
  '/posts/8/',
  '/posts/0f32684a/',
  '/posts/kind/review/',
  '/search/?q=posts',
  'https://example.org/posts/9/',
])('a text of content may link to %s', (address) => {
  expect(saidOf(`<p><a href="${address}">there</a></p>`)).toEqual([]);
});

it.each([
  ['/papers/2401.99999/', 'Copy the address from the site, from the first slash on.'],
  ['/speakers/nobody/', 'Copy the address from the site, from the first slash on.'],
  ['/posts/7', 'Write /posts/7/.'],
])('a text of content that links to %s is an error that says what to do', (address, remedy) => {
  expect(saidOf(`<p><a href="${address}">there</a></p>`)).toEqual([
    `channel.md: The text links to ${address}, and no page has this address. ${remedy}`,
  ]);
});
