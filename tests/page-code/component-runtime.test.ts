import { describe, expect, it } from 'vitest';
import { Fragment, render, renderComponent, unescapeHTML } from '../../src/page-code/component-runtime.ts';
import { type Component, PageOnTheWay } from '../../src/page-code/page-on-the-way.ts';

const page = () =>
  new PageOnTheWay({
    url: new URL('https://example.org/posts/1/'),
    site: undefined,
    head: '<link rel="stylesheet" href="/site.css">',
    scriptAddress: (id) => `/_astro/${id}.js`,
  });

/** What a template shows for a value. */
const shown = async (value: unknown) => (await render`<p>${value}</p>`).text;

describe('a template shows', () => {
  it.each<[string, unknown, string]>([
    ['text with every sign escaped', `<script>'"&`, '&lt;script&gt;&#39;&quot;&amp;'],
    ['an object that poses as HTML of ours not at all', { text: '<b>' }, 'error'],
    ['HTML that was marked as such', unescapeHTML('<b>bold</b>'), '<b>bold</b>'],
    ['what another template made', render`<i>${'<'}</i>`, '<i>&lt;</i>'],
    ['zero', 0, '0'],
    ['numbers', 3.5, '3.5'],
    ['nothing for what is absent', undefined, ''],
    ['nothing for null', null, ''],
    ['nothing for false', false, ''],
    ['lists one after the other, each by itself', ['<', 1, [null, render`<br>`]], '&lt;1<br>'],
    ['what comes later in its place', [Promise.resolve('<'), 'b'], '&lt;b'],
    ['no functions', () => 'text', 'error'],
  ])('%s', async (_case, value, html) => {
    if (html === 'error') await expect(shown(value)).rejects.toThrow('cannot show');
    else expect(await shown(value)).toBe(`<p>${html}</p>`);
  });
});

describe('a component', () => {
  const Link: Component = (around, props, slots) => {
    const { url } = around.createAstro(props, slots);
    return render`<a href="${url.pathname}">${slots['default']?.(around)}</a>`;
  };
  const Late: Component = async (around, props, slots) => {
    const facts = await around.createAstro(props, slots).slots.render('facts');
    return await render`<aside>${facts.length}: ${unescapeHTML(facts)}</aside>`;
  };

  it('gets its place and what stands within it', async () => {
    const link = renderComponent(page(), 'Link', Link, {}, { default: () => render`<b>${'<'}</b>` });
    expect(await shown(link)).toBe('<p><a href="/posts/1/"><b>&lt;</b></a></p>');
  });

  it('may wait, and those around it wait for it', async () => {
    const late = renderComponent(page(), 'Late', Late, {}, { facts: () => render`<i>${'<'}</i>` });
    const link = renderComponent(page(), 'Link', Link, {}, { default: () => [late, 'b'] });
    expect(await shown(link)).toBe('<p><a href="/posts/1/"><aside>11: <i>&lt;</i></aside>b</a></p>');
  });

  it('may be a fragment or an element chosen by its name', async () => {
    const children = { default: () => '<' };
    expect(await shown(renderComponent(page(), 'Fragment', Fragment, {}, children))).toBe('<p>&lt;</p>');
    const heading = renderComponent(page(), 'Heading', 'h2', { class: 'a"b', hidden: true, id: undefined }, children);
    expect(await shown(heading)).toBe('<p><h2 class="a&quot;b" hidden>&lt;</h2></p>');
    expect(await shown(renderComponent(page(), 'Rule', 'hr', {}))).toBe('<p><hr></p>');
  });

  it.each(['', 'h1 onclick=x', 'h1>', '<script>', undefined, 7])('is never called %j', (name) => {
    expect(() => renderComponent(page(), 'Heading', name, {})).toThrow('<Heading>');
  });

  it('brings its script along once a page', () => {
    const here = page();
    expect(here.takeScript('keys').text).toBe('<script type="module" src="/_astro/keys.js"></script>');
    expect(here.takeScript('keys').text).toBe('');
    expect(page().takeScript('keys').text).not.toBe('');
  });
});
