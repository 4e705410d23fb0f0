/** What exactly is taken out of a line that announces a secret, and what is left of it. All secrets are invented. */
import { describe, expect, it } from 'vitest';
import { redactText } from '../../src/archive/redact/redact-text.ts';

/** Lines with the secret between ⟦ and ⟧: it goes, and all else stays. */
function isTakenOutOf(line: string): void {
  const secret = /⟦[^⟧]*⟧/g;
  expect(redactText(line.replace(/[⟦⟧]/g, ''), [])).toBe(line.replace(secret, '•••'));
}

function isLeftAlone(line: string): void {
  expect(redactText(line, [])).toBe(line);
}

describe('a password in an address', () => {
  it.each([
    'https://zoom.us/j/1?pwd=⟦c4NIvIDd.1⟧ в 18:30',
    'https://example.webex.com/j.php?x=1&MTID=⟦m6a1c0f2⟧#success',
    'https://example.org/go?u=https%3A%2F%2Fzoom.us%2Fj%2F1%3Fpwd%3D⟦c4NIv⟧',
    'https://example.org/go?u=https%253A%252F%252Fzoom.us%252Fj%252F1%253Fpwd%253D⟦c4NIv⟧',
    'https://example.org/go?u=zoom.us%2Fj%3Funame%3Da%26pwd=⟦c4NIv⟧',
    'https://jazz.example.ru/abc?k=⟦s3cr3tvalue⟧&x=1',
    'https://meet.example.org/abc#token=⟦s3cr3tvalue⟧ и ссылка',
  ])('goes, and the address stays: %s', isTakenOutOf);

  it.each(['https://example.org/shop?p=1207&k=300', 'https://example.org/?tk_source=zoom'])(
    'is not what other sites call so: %s',
    isLeftAlone,
  );
});

describe('a secret after the word for it', () => {
  it.each([
    'Пароль: ⟦sova77⟧...',
    'Пароль: ⟦s.o.v.a⟧!',
    'Пароль: ⟦Heron!2024⟧, вход с 18:00',
    'The passcode is ⟦904512⟧.',
    'Пароль 👉 ⟦сова⟧',
    'Пароль на сегодня: ⟦квант и кот⟧.',
    'Пароль, если вдруг спросит: ⟦x5-5⟧, вход с 18:00',
    'пароль поменяли: ⟦x5-5⟧',
    'если попросит пароль, вводите ⟦739164⟧, и ждите',
    'логин/пароль: ⟦reader⟧ / ⟦12345⟧, потом «Войти»',
    'логин/пароль reader/⟦12345⟧',
    'login / password:  ⟦reader⟧ / ⟦12345⟧',
    'логин/пароль —reader/⟦12345⟧',
  ])('goes, and the sentence stays: %s', isTakenOutOf);

  it.each([
    'Модель крадёт пароль пользователя по звуку клавиш',
    'Пароль: ***',
    'Пароль: •••',
    'Пароль: ...',
    'pass: soon',
  ])('is not every word behind it: %s', isLeftAlone);
});

describe('a secret before the word for it', () => {
  it.each([
    '⟦sova-2291⟧ — пароль от зума',
    '⟦31337⟧ — пароль',
    '⟦31337⟧ — это пароль',
    '⟦2291-sova⟧ — пароль',
    'Вход: «⟦sova-2291⟧» — пароль',
    'Вход: «⟦sova-2291⟧»(пароль)',
    'Вход (⟦sova-2291⟧ - пароль), начало в 19:00',
    'Вход:⟦sova-2291⟧(пароль)',
    'Вход: ⟦sova-2291⟧ —пароль',
    'Доступ: ⟦x5-55⟧ (код доступа)',
  ])('goes: %s', isTakenOutOf);

  it.each([
    'Теория — пароль к практике',
    '2024 — пароль года',
    '01.02.2024 — пароль спросит охрана',
    'Встреча sova-2291 — пароль не нужен',
    'Встреча sova-2291 — пароль пришлём',
    'https://example.org/sova-2291 — пароль',
  ])('is not every word before it: %s', isLeftAlone);
});

describe('a bare code beside a call', () => {
  it.each([
    'Zoom ID 781 1002 3345, код ⟦551930⟧, ждём',
    'Зум, код: ⟦551930⟧',
    'Зум, код — ⟦551930⟧',
    'Зум, код  ⟦551930⟧',
    'Zoom, code is ⟦551930⟧',
    'Звоните +7 800 000-00-00, код ⟦99 18 27⟧#',
    '+7 800 000-00-00, код ⟦99 18 27⟧#',
    'Зум, код ⟦99-18⟧ у всех один',
    'Зум, код ⟦551930⟧ 18:30',
    'Зум, код ⟦551930⟧ 18.30',
    'Телемост, код ⟦TM-40183⟧, не опаздывайте',
    'Meeting ID: 700 1122 3344\nCode: ⟦kV7tQ2⟧',
    'Код — ⟦7718 2093⟧',
  ])('goes, and the hour stays: %s', isTakenOutOf);

  it.each([
    'Созвон про код python3 и тесты',
    'Зум, код ревью и чай',
    'Зум штрихкод 551930',
    'Зум, код v2 разберём',
    'Читаем про код 551930 строк',
    'Зум в среду.\nБиблиотека, код 551930',
  ])('is not every code: %s', isLeftAlone);
});

describe('a code to dial', () => {
  it.each([
    '+13017158592,,83412097756#,,,,*⟦629552⟧# Россия',
    '+7 495 000 00 00,,88120034511#,,⟦190417⟧# Россия',
    '+7 495 000 00 00,,88120034511,,⟦190417⟧#',
    'Webex (⟦57678⟧ from phones)',
    'Webex (⟦57678⟧ from video systems)',
  ])('goes: %s', isTakenOutOf);

  it.each(['57678 from phones', '(57678 from outside)'])('is not every number: %s', isLeftAlone);
});
