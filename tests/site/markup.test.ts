import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { buildTimeout, builtSite } from '../built-site.ts';
import { listPages, onePageOfEachType } from './site-pages.ts';

const pages = onePageOfEachType(listPages(await builtSite()));

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // Titles of papers are as long as they are, and stand first.
    'long-title': 'off',
  },
});

describe('the markup', { timeout: buildTimeout }, () => {
  it.each(pages.map(({ type, html }) => ({ type, html })))('of $type is valid', async ({ html }) => {
    const { results } = await validator.validateString(html);
    const messages = results.flatMap((result) => result.messages);
    const wrong = messages
      // What stands in a template is filled before it is shown.
      .filter(({ selector }) => selector?.includes('template') !== true)
      .map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`);
    expect(wrong).toEqual([]);
  });
});
