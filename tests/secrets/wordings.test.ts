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

describe('a key of a program', () => {
  it.each([
    'https://example.org/?token=⟦abcdefgh12345678⟧ и ссылка',
    'https://example.org/?x=1&access_token=⟦abcdefgh12345678⟧&y=2',
    'https://example.org/#accesstoken=⟦abcdefgh12345678⟧',
    'https://example.org/?auth_token=⟦abcdefgh12345678⟧',
    'https://example.org/?authtoken=⟦abcdefgh12345678⟧',
    'https://example.org/?api_key=⟦abcdefgh12345678⟧',
    'https://example.org/?apikey=⟦abcdefgh12345678⟧',
    'https://example.org/?auth=⟦abcdefgh12345678⟧',
    'WANDB_API_KEY=⟦abcdefgh12345678⟧, потом запуск',
    'apikey: ⟦abcdefgh12345678⟧',
    '{"api_key": "⟦abcdefgh12345678⟧", "n": 1}',
    "{'token': '⟦a-b_c1d2e3f4g5h6i7j8⟧'}",
    'wandb login, ключ ⟦4be07c91a2b3c4d5e6f7a8b9⟧ в чате',
    'token: ⟦a4be07c91a2b3c4d5e6f7a8b9⟧',
    'key — ⟦a_b-4be07c91a2b3c4d5e6f7a8b9⟧',
    '7z x data.7z -p⟦Tensor1⟧ и готово',
    'unzip -P ⟦secret⟧ archive.zip',
    'rar x a.rar --password=⟦secret⟧ .',
    'sshpass -p ⟦hunter22⟧ ssh gpu',
  ])('goes, and what stands around it stays: %s', isTakenOutOf);

  it.each([
    'https://example.org/?token=short',
    'https://example.org/page=1,token=abcdefghijklmnop',
    'tokens: переменные окружения',
    'token=abcdefghijklmnopqrst',
    'ключ: transformers-are-all-you-need',
    'tar -p a',
  ])('is not every long word: %s', isLeftAlone);
});

describe('what opens a door or a network', () => {
  it.each([
    'Код 004417 (зум)',
    'код:004417, zoom',
    'код004417 телемост',
    'Кодовый замок: ⟦159⟧, второй этаж',
    'Ключ в боксе, код ⟦4417⟧, второй этаж',
    'сейф у ворот, комбинация ⟦6-2-9-4⟧ и вверх',
    'сейф у ворот, комбинация —⟦6294⟧',
    'сейф, комбинация: ⟦6294⟧',
    'на замке код ⟦159⟧',
    'the lockbox opens with ⟦8846⟧ today',
    'wifi ⟦moloko123⟧ для всех',
    'вайфай: ⟦moloko123⟧',
    'вай-фай — ⟦moloko123⟧',
    'Кто не может войти в класс, код ⟦7718⟧ у всех',
    'Лифт на крышу по коду ⟦1905⟧ для всех',
    'Запись на курс, код: ⟦k7m2xqp⟧ и всё',
    '🔑⟦kluchik-17⟧\nЖдём',
    'Ждём всех на читальном семинаре, как всегда по средам\n🔐 ⟦kluchik_17⟧',
    'Ждём всех в зуме сегодня вечером, как и всегда по средам\n🗝 ⟦entropy⟧\nДо встречи',
    'Чтобы стать хостом зума, вводите ⟦615249⟧, и всё заработает у вас',
  ])('goes: %s', (line) => {
    // A code before the name of a call has its brackets left out above, because they would part the two.
    if (line.includes('⟦')) isTakenOutOf(line);
    else expect(redactText(line, [])).toBe(line.replace('004417', '•••'));
  });

  it.each([
    'Читаем статью, набирайте 615249 очков в игре про обучение с подкреплением',
    'Сегодня в зуме набираем 615249а очков в игре про обучение с подкреплением',
    'Сегодня в зуме набираем 6152 495 очков в игре про обучение с подкреплением',
    'Сегодня в зуме набираем 6152-495 очков в игре про обучение с подкреплением',
    'Читаем статью про оптимизацию градиентов и делимся мнениями\n🔑 entropy',
    'Ключевая мысль 🔑 kluchik-17 про обучение',
    '🔑 kluchik-17 и другие истории',
    'Вход в школу, код 2019 года',
    'Вход в школу, код 2019 г. устарел',
    'wifi moloko123а',
    'замок 159й версии',
    'замок с видом на море, 159 ступеней',
  ])('is not every number or word: %s', isLeftAlone);
});

describe('a word that is no password by its looks', () => {
  const said = (topic: string) => `Мы долго и подробно говорили, ${topic}, пароль осень`;

  it.each([
    'зум',
    'Zoom',
    'сервер',
    'учётка',
    'учетка',
    'wifi',
    'Wi-Fi',
    'вайфай',
    'вай-фай',
    'в сети',
    'по сеть',
    'id 5',
    'архив',
    'запись',
    'jit.si',
    'join',
    'call',
    'сменили',
    'поменяли',
    'новый',
    'новая',
    'старый',
    'старая',
    '18:00',
    '8:00',
    'завтра',
  ])('is one where something is spoken of that has a password: %s', (topic) => {
    expect(redactText(said(topic), [])).toBe(said(topic).replace('осень', '•••'));
  });

  it.each(['совы', 'solid', 'idea', 'rejoin', 'recall', 'новости', 'старики', '18–20', 'jitxsi'])(
    'is none where nothing is: %s',
    (topic) => isLeftAlone(said(topic)),
  );

  it('is one in a message that says nothing else', () => {
    expect(redactText('Да, пароль осень', [])).toBe('Да, пароль •••');
    expect(redactText(`${'а'.repeat(26)}, пароль осень`, [])).toBe(`${'а'.repeat(26)}, пароль осень`);
    expect(redactText(`${'а'.repeat(25)}, пароль осень`, [])).toBe(`${'а'.repeat(25)}, пароль •••`);
  });
});
