import { describe, expect, it } from 'vitest';
import { isEmpty, readAddress, writeAddress } from '../../src/search/address.ts';

describe('the address of a search', () => {
  it.each([
    '',
    '?q=mamba',
    '?q=%D0%BC%D0%B0%D0%BC%D0%B1%D0%B0+C%2B%2B',
    '?q=mamba&kind=review&kind=event&has=recording&topic=recsys&speaker=andrey&year=2024&sort=date',
    '?q=%D1%8C%D1%84%D1%8C%D0%B8%D1%84&exact=1',
  ])('«%s» is read and written back as it was', (address) => {
    expect(writeAddress(readAddress(address))).toBe(address);
  });

  it('what it does not know it leaves out', () => {
    expect(writeAddress(readAddress('?q=a+&kind=&utm_source=x&sort=size&kind=note&kind=note'))).toBe('?q=a&kind=note');
  });

  it('one letter without conditions is no search yet', () => {
    expect(isEmpty(readAddress('?q=a'))).toBe(true);
    expect(isEmpty(readAddress('?q=ml'))).toBe(false);
    expect(isEmpty(readAddress('?kind=event'))).toBe(false);
  });
});
