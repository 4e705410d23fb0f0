/** Pins the defect of Pagefind that `index-key.ts` remedies. When this test fails, upstream has mended it: read docs/pagefind-and-russian.md. */
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { afterAll, describe, expect, it } from 'vitest';
import { decodeChunk } from '../../src/search/index/index-format.ts';
import { indexKey, unstemmedLanguage } from '../../src/search/index/index-key.ts';
import { fold } from '../../src/search/words/fold.ts';

afterAll(() => close());

async function keysOf(language: string, content: string): Promise<string[]> {
  const { index } = await createIndex({ forceLanguage: language });
  await index?.addCustomRecord({ url: '/', language, content });
  const files = (await index?.getFiles())?.files ?? [];
  return files
    .filter(({ path }) => path.endsWith('.pf_index'))
    .flatMap(({ content: bytes }) => decodeChunk(new Uint8Array(gunzipSync(bytes)).subarray('pagefind_dcd'.length)))
    .map(({ key }) => key);
}

describe('Pagefind and Russian', () => {
  it('still keeps «нейронный» apart from «нейронная», because й has become и before its stemmer runs', async () => {
    const keys = await keysOf('ru', 'нейронный нейронная нейронных');
    expect(keys).toHaveLength(2);
    expect(keys).toContain('нейрон'.replace('й', 'и'));
  });

  it('stems other words of Russian, so the fault is in the mark and not in the stemmer', async () => {
    expect(await keysOf('ru', 'модель модели моделями')).toHaveLength(1);
  });

  it('keeps every form of a word in a language that it has no stemmer for, spelled as our key says', async () => {
    const forms = ['нейронный', 'нейронная', 'ёлка', 'café'];
    const keys = await keysOf(unstemmedLanguage, forms.join(' '));
    expect(keys.toSorted()).toEqual(forms.map((form) => indexKey(fold(form))).toSorted());
  });
});
