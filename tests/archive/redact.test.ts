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

describe('bank cards of a wrong check digit', () => {
  it.each([
    'Карта: 4276380012345678',
    'Скидываемся на карту 5536 9138 1122 3349',
    'Donations by card: 4276 3800 1234 5678',
  ])('%s: taken out, because a card is announced', (line) => {
    expect(redactText(line, [])).toBe(line.replace(/\d[\d ]+\d/, redactionMark));
  });

  it.each([
    'Обучали на 4276 3800 1234 5678 токенах',
    'Карта метро, станция 12\nидентификатор набора 4276380012345678',
    'Карта сайта: 427638001234567',
    'Карта экспериментов 1276 3800 1234 5678',
  ])('%s: left, because none is, or it is none', (line) => {
    expect(redactText(line, [])).toBe(line);
  });
});

describe('keys and tokens of programs', () => {
  it.each([
    'sk-proj-Ab12Cd34Ef56Gh78Ij90Kl',
    'sk-ant-Ab12Cd34Ef56Gh78Ij90Kl',
    'hf_AbCdEfGhIjKlMnOpQrSt',
    'ghp_A1b2C3d4E5f6G7h8I9j0K1l2M3n4O5p6',
    'github_pat_11ABCDEFG0a1b2c3d4e5f6_g7h8i9j0k1l2m3',
    'glpat-A1b2C3d4E5f6G7h8I9j0',
    'AKIA2E4G6I8K0M2O4Q6S',
    'AIzaSyA1b2C3d4E5f6G7h8I9j0K1l2M3n4O5p6Q',
    'xoxb-123456789012-abcdefGHIJKL',
    'ya29.A0b1C2d3E4f5G6h7I8j9K0',
    'y0_AgAAAAA1b2C3d4E5f6G7h8I9j0K1l2M3',
    'gsk_A1b2C3d4E5f6G7h8I9j0K1l2M3n4O5p6',
    '5812345678:AAH-qwertyuiopasdfghjklzxcvbnm12345',
    'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJyZWFkZXIifQ.c2lnbmF0dXJlLW9mLWl0',
  ])('%s is taken out by its shape, announced by nothing', (key) => {
    expect(redactText(`Попробуйте ${key}, работает`, [])).toBe(`Попробуйте ${redactionMark}, работает`);
  });

  it('so is a private key, over all its lines', () => {
    const key =
      '-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXktdjEA\nAAAABG5vbmU=\n-----END OPENSSH PRIVATE KEY-----';
    expect(redactText(`Ключ:\n\n${key}\nПосле него`, [])).toBe(`Ключ:\n\n${redactionMark}\nПосле него`);
  });

  it.each([
    'commit 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b',
    'Модель task-oriented-dialogue-transformer-large',
    'sk-learn и sk-video',
    'sentence-transformers/all_minilm_l6_v2',
    'https://example.org/?token=short',
    '-----BEGIN PUBLIC KEY-----',
  ])('%s is left', (line) => {
    expect(redactText(line, [])).toBe(line);
  });
});

it('what Telegram marks as a bank card is taken out, whatever its digits', () => {
  const text: RichText = [
    { type: 'bold', children: [{ type: 'bankCard', value: '2200000000000005', text: '2200 0000 0000 0005' }] },
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
