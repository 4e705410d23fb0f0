import { expect, it } from 'vitest';
import { toBuildInput } from '../src/load-archive.ts';
import { combine } from '../src/telegram/combine.ts';
import { bareMessage } from '../src/telegram/message.ts';

it('messages that could not be read are told apart, even two of one id or of one place', () => {
  const { value: history } = combine([]);
  const lost = (id: number | null, place: string) => ({ id, file: 'a.html', place, reason: 'unreadable' });
  const known = bareMessage({ id: 7, key: '7', origin: { file: 'a.html', place: '#message7' } });
  const input = toBuildInput({
    ...history,
    messages: [known],
    lost: [lost(null, '#x'), lost(null, '#x'), lost(null, '#x'), lost(8, '#y'), lost(8, '#y'), lost(7, '#z')],
  });
  expect(input.lost.map(({ messageId }) => messageId)).toEqual([
    'a.html, #x',
    'a.html, #x (2)',
    'a.html, #x (3)',
    8,
    '8: a.html, #y',
    '7: a.html, #z',
  ]);
});
