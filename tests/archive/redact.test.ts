/** What must not be published is gone before anything is derived; what is harmless stays as it was written. */
import { describe, expect, it } from 'vitest';
import { redactionMark, redactText } from '../../src/archive/redact/redact-text.ts';
import { redact } from '../../src/archive/redact.ts';
import { bareMessage } from '../../src/telegram/message.ts';
import { plainText, type RichText } from '../../src/telegram/rich-text.ts';

const nothingWithheld = { messages: [], phrases: [], file: 'withheld.md' };

describe('passwords of meetings', () => {
  it.each([
    ['https://us05web.zoom.us/j/86918599487?pwd=c4NIvIDd.1', 'c4NIvIDd'],
    ['https://us02web.zoom.us/j/1?uname=a&pwd=Zx9#success', 'Zx9'],
    ['https://jazz.sber.ru/abc123?psw=OBYQFFYRBh', 'OBYQ'],
    ['https://telemost.yandex.ru/j/1?token=s3cr3tvalue', 's3cr3t'],
    ['Passcode: 31337', '31337'],
    ['Meeting ID: 876 6832 6572\nPasscode: 31337', '31337'],
    ['Код доступа: 876 683', '876 683'],
    ['Код доступа:\n4411', '4411'],
    ['Пароль — qwerty7', 'qwerty7'],
    ['пароль 123456', '123456'],
    ['Пароль для входа в зум: сова', 'сова'],
    ['(пароль: reading)', 'reading'],
    ['The passcode is 904512.', '904512'],
    ['Password = Tr0ub4dor&3', 'Tr0ub4dor'],
    ['PIN-код: 0000', '0000'],
    ['Код конференции 55-66-77', '55-66-77'],
  ])('%s', (text, secret) => {
    expect(redactText(text, [])).not.toContain(secret);
    expect(redactText(text, [])).toContain(redactionMark);
  });

  it('keep the number of the meeting and the words around them', () => {
    expect(redactText('Зум: https://zoom.us/j/1?pwd=abc Meeting ID: 876 6832 6572', [])).toBe(
      `Зум: https://zoom.us/j/1?pwd=${redactionMark} Meeting ID: 876 6832 6572`,
    );
  });

  it('are found where formatting splits them', () => {
    const text: RichText = [
      { type: 'bold', children: [{ type: 'text', text: 'Код ' }] },
      { type: 'text', text: 'доступа: ' },
      { type: 'code', text: '31' },
      { type: 'text', text: '337' },
    ];
    const [message] = redact(
      [bareMessage({ id: 1, key: '1', origin: { file: 'a', place: 'b' } }, { text })],
      nothingWithheld,
    ).messages;
    expect(plainText(message?.text ?? [])).toBe(`Код доступа: ${redactionMark}`);
  });

  it('leave addresses behind words, quotes, previews, polls and buttons too', () => {
    const href = 'https://zoom.us/j/1?pwd=s3cret';
    const message = bareMessage(
      { id: 1, key: '1', origin: { file: 'a', place: 'b' } },
      {
        text: [{ type: 'link', href, children: [{ type: 'text', text: 'звонок' }] }],
        reply: { messageId: null, elsewhere: false, quote: 'Passcode: s3cret' },
        preview: { url: href, site: null, title: 'Passcode: s3cret', description: null },
        buttons: [{ text: 'Passcode: s3cret', url: href }],
        poll: {
          question: 'Passcode: s3cret',
          closed: false,
          totalVoters: null,
          answers: [{ text: 'пароль: s3cret', voters: null, percent: null }],
        },
      },
    );
    expect(JSON.stringify(redact([message], nothingWithheld).messages)).not.toContain('s3cret');
  });
});

describe('bank cards', () => {
  it.each(['4111 1111 1111 1111', '2200-1234-5678-9019', '5555555555554444'])(
    '%s is taken out when its check digit is right',
    (card) => {
      expect(redactText(`Карта ${card}, спасибо`, [])).toBe(`Карта ${redactionMark}, спасибо`);
    },
  );
});

it('what Telegram marks as a bank card is taken out, whatever its digits', () => {
  const text: RichText = [
    { type: 'bold', children: [{ type: 'bankCard', value: '2200000000000004', text: '2200 0000 0000 0004' }] },
  ];
  const [message] = redact(
    [bareMessage({ id: 1, key: '1', origin: { file: 'a', place: 'b' } }, { text })],
    nothingWithheld,
  ).messages;
  expect(message?.text).toEqual([{ type: 'bold', children: [{ type: 'text', text: redactionMark }] }]);
});

describe('harmless text', () => {
  it.each([
    'Модель угадывает пароль от аккаунта по клавишам.',
    'Код доступен на GitHub: https://github.com/a/b?p=12&k=3',
    'Мы обучали на 1234 5678 9012 3456 примерах.',
    'Номер телефона +7 999 123-45-67, почта hr@example.org',
    'Passcode-based attacks are out of scope here.',
    'https://example.org/?page=2&tk_source=3',
    'Результат 0.9712345678901234',
    'Пароли в логах — плохая идея',
  ])('%s', (text) => {
    expect(redactText(text, [])).toBe(text);
  });
});

describe('what the editor withholds', () => {
  it('is blacked out wherever it stands, in any case', () => {
    expect(redactText('Иван Секретов и ИВАН СЕКРЕТОВ', ['Иван Секретов'])).toBe(`${redactionMark} и ${redactionMark}`);
  });

  it('is a message of its own, listed with the reason', () => {
    const message = bareMessage({ id: 7, key: '7', origin: { file: 'a', place: 'b' } });
    expect(
      redact([message], { messages: [{ id: '7', reason: 'asked by its author' }], phrases: [], file: 'withheld.md' }),
    ).toEqual({
      messages: [],
      unpublished: [{ messageId: 7, reason: 'withheld by the editor: asked by its author' }],
    });
  });
});
