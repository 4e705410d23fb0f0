import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { render } from '../../src/page-code/component-runtime.ts';
import { type Component, PageOnTheWay } from '../../src/page-code/page-on-the-way.ts';
import { rememberedFiles, rememberParts } from '../../src/page-code/remembered-parts.ts';
import { noteRead, noteUnclear, provideReadAgain, type Read, watchReads } from '../../src/page-reads/watch.ts';

const page = () =>
  new PageOnTheWay({
    url: new URL('https://example.org/posts/1/'),
    site: undefined,
    head: '',
    scriptAddress: (id) => `/_astro/${id}.js`,
  });
const file = (name: string) => `/project/src/components/${name}.astro`;

/** Says how often it was made. */
function counting(name: string, read: () => void = () => {}) {
  let times = 0;
  const component: Component = (around, props, slots) => {
    const { props: own } = around.createAstro(props, slots);
    read();
    times++;
    return render`<b>${Object.values(own).join(' ')}, made as number ${times}</b>`;
  };
  const remembering = rememberParts(component, file(name));
  return async (props: Record<string, unknown>) => (await remembering(page(), props, {})).text;
}

describe('a part that is remembered', () => {
  it('is made once for the same props, whatever they are', async () => {
    const show = counting('frame/Title');
    const post = { id: '1' };
    expect(await show({ text: 'one' })).toBe('<b>one, made as number 1</b>');
    expect(await show({ text: 'two' })).toBe('<b>two, made as number 2</b>');
    expect(await show({ text: 'one' })).toBe('<b>one, made as number 1</b>');
    expect(await show({ name: 'one' })).toBe('<b>one, made as number 3</b>');
    expect(await show({ text: 'one', post })).toContain('number 4');
    expect(await show({ text: 'one', post })).toContain('number 4');
    expect(await show({ text: 'one', post: { ...post } })).toContain('number 5');
  });

  it('is made anew for another archive', async () => {
    const show = counting('frame/Masthead');
    expect(await show({ home: true })).toContain('number 1');
    provideReadAgain(() => undefined);
    expect(await show({ home: true })).toContain('number 2');
  });

  it('counts as read on every page that shows it', async () => {
    const read: Read = ['index of something', 'hash'];
    const show = counting('frame/Masthead', () => noteRead(read));
    for (const _page of ['first', 'second']) {
      const { reads } = await watchReads(() => show({ home: true }));
      expect(reads).toEqual({ reads: [read], isUnclear: false });
    }
  });

  it('makes every page unclear when what it read cannot be asked for again', async () => {
    const show = counting('frame/Footer', noteUnclear);
    for (const _page of ['first', 'second']) {
      expect((await watchReads(() => show({ dated: true }))).reads.isUnclear).toBe(true);
    }
  });

  it('cannot show anything of the page around it', () => {
    const ofPage: Component = (around, props, slots) => render`${around.createAstro(props, slots).url.href}`;
    expect(() => rememberParts(ofPage, file('frame/Sign'))(page(), {}, {})).toThrow('asks for the address');
  });

  it('cannot wait', () => {
    const late: Component = async (around, props, slots) => {
      await around.createAstro(props, slots).slots.render('default');
      return await render`late`;
    };
    expect(() => rememberParts(late, file('frame/Sign'))(page(), {}, {})).toThrow('cannot be remembered');
  });
});

it('every name among the remembered is that of a component', () => {
  const project = join(import.meta.dirname, '../..');
  expect(rememberedFiles.filter((name) => !existsSync(join(project, name)))).toEqual([]);
});

it('any other component is made wherever it stands', async () => {
  const show = counting('frame/Breadcrumbs');
  expect(await show({ crumbs: 1 })).toContain('number 1');
  expect(await show({ crumbs: 1 })).toContain('number 2');
});
