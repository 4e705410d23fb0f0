/** Who speaks in a post, however the name is written; and who is merely named. */
import { describe, expect, it } from 'vitest';
import { type Tried, tryPost } from '../invented-channel.ts';

const later: Tried = { date: '2024-09-14 12:00' };

function speakersOf(text: string, tried: Tried = later): string[] {
  const { archive, post } = tryPost(text, tried);
  return post.speakers.map((id) => archive.speakers.find((speaker) => speaker.id === id)?.name ?? id).sort();
}

describe('who speaks', () => {
  it.each<[string, string[], Tried?]>([
    ['19 сентября в 18:00 Анна Крылова расскажет про «Deep Sets».', ['Анна Крылова']],
    ['Семинар 19 сентября в 18:00. Докладчик: Анна Крылова. Тема: «Deep Sets».', ['Анна Крылова']],
    ['19.09, 18:00. Крылова Анна (МФТИ), «Deep Sets».', ['Анна Крылова']],
    ['19.09, 18:00, ауд. 5. А. Н. Крылов, «О множествах».', ['А. Н. Крылов']],
    ['В четверг в 18:00 слушаем Анну Крылову, ML-инженера «Связи», про «Deep Sets».', ['Анна Крылова']],
    ['В четверг в 18:00 нашей гостьей станет Анна Крылова из Сколтеха, статья «Deep Sets».', ['Анна Крылова']],
    ['Встречаемся в четверг в 18:00 с Анной Крыловой и «Deep Sets».', ['Анна Крылова']],
    ['Доклад Анны Крыловой «Deep Sets» пройдёт 19 сентября в 18:00.', ['Анна Крылова']],
    ['19 сентября в 18:00 Игорь Шевченко и Анна Крылова разберут «Deep Sets».', ['Анна Крылова', 'Игорь Шевченко']],
    ['19 сентября в 18:00 про «Deep Sets» нам расскажет Евгений Черных, аспирант ВШЭ.', ['Евгений Черных']],
    ['19 сентября в 18:00 послушаем Олесю Коваленко: «Deep Sets».', ['Олеся Коваленко']],
    ['19 сентября в 18:00 выступит Мария Бельская с докладом «Deep Sets».', ['Мария Бельская']],
    ['В четверг, 18:00. Спикер Саша Дроздов, статья «Deep Sets».', ['Александр Дроздов']],
    ['19 сентября в 18:00 Женя Плющенко объяснит «Deep Sets» на пальцах.', ['Женя Плющенко']],
    ['19 сентября в 18:00 Жан-Пьер Моро (INRIA) расскажет про «Deep Sets».', ['Жан-Пьер Моро']],
    ['19 сентября в 18:00 John Smith (Google DeepMind) расскажет про «Deep Sets».', ['John Smith']],
    ['On Thursday, 19 September at 6pm Xiaolan Jennings presents “Deep Sets”.', ['Xiaolan Jennings']],
    ['19 сентября в 18:00 Нгуен Ван Тхань из ИТМО расскажет про «Deep Sets».', ['Нгуен Ван Тхань']],
    ['19 сентября в 18:00 Гульнара Ахметзянова рассказывает, «Deep Sets», зум.', ['Гульнара Ахметзянова']],
    ['19 сентября в 18:00 ведёт семинар Тигран Саакян, статья «Deep Sets».', ['Тигран Саакян']],
    ['19 сентября, 18:00 | Анна Крылова | Deep Sets | ауд. 305', ['Анна Крылова']],
    ['📅 19 сентября, 18:00\n👤 Анна Крылова\n📄 «Deep Sets»', ['Анна Крылова']],
    ['19 сентября в 18:00: Анна Сергеевна Крылова, доцент МГУ, «Deep Sets».', ['Анна Крылова']],
    ['19 сентября в 18:00 д-р Юрий Цой прочтёт лекцию о множествах, «Deep Sets».', ['Юрий Цой']],
    [
      'На следующем семинаре, 19 сентября в 18:00, свою работу «Deep Sets» представят Никита Лисицын (ФКН) и Ян Вальтер (ETH).',
      ['Никита Лисицын', 'Ян Вальтер'],
    ],
    ['Запись доклада Тараса Гнатюка: https://youtu.be/hhhhhhhhhhh', ['Тарас Гнатюк']],
    ['Видео: Лейла Каримова о «Deep Sets». https://youtu.be/hhhhhhhhhhh', ['Лейла Каримова']],
    ['Дина Долгих выступила на Data Fest в Москве с рассказом о поиске.', ['Дина Долгих']],
    ['Наш Артём Седых завтра на Highload++ в Сколкове: «Поиск без боли».', ['Артём Седых']],
    ['Новый выпуск подкаста «Шум»: в гостях Вероника Заяц.', ['Вероника Заяц']],
    ['Reading group on September 19 at 6pm: Anna Crane presents “Deep Sets”.', ['Anna Crane']],
    ['Thursday, 6pm: Wei-Lin Zhou (MIT) on “Deep Sets”.', ['Wei-Lin Zhou']],
    [
      'Join us on September 19, 6pm, for a talk by Søren Kjær and María José Ortega: “Deep Sets”.',
      ['María José Ortega', 'Søren Kjær'],
    ],
    ['September 19, 18:00. Speaker: Prof. Ludwig van Hoof, TU Delft. “Deep Sets”.', ['Ludwig van Hoof']],
    ['Our next speaker is Okechukwu Eze: “Deep Sets”, September 19, 6pm.', ['Okechukwu Eze']],
    ['September 19 at 18:00, Thuy-Trang Vu will walk us through “Deep Sets”.', ['Thuy-Trang Vu']],
  ])('%s', (text, expected, tried = later) => {
    expect(speakersOf(text, tried)).toEqual(expected);
  });

  it.each<[string, string, string]>([
    ['19 сентября в 18:00 Анна Крылова, ML-инженер «Связи», расскажет про «Deep Sets».', 'Анна Крылова', 'ML-инженер'],
    ['19 сентября в 18:00 аспирант МФТИ Лев Орлов расскажет про «Deep Sets».', 'Лев Орлов', 'аспирант'],
  ])('with the role: %s', (text, name, role) => {
    const { archive } = tryPost(text, later);
    expect(archive.speakers.find((speaker) => speaker.name === name)?.role).toContain(role);
  });
});

describe('who does not speak', () => {
  it.each<[string, string[]]>([
    [
      '19 сентября в 18:00 Анна Крылова расскажет про работу Ильи Суцкевера и Яна Лекуна «Deep Sets».',
      ['Анна Крылова'],
    ],
    ['19 сентября в 18:00 Анна Крылова, «Deep Sets». Вопросы Олегу Петрову.', ['Анна Крылова']],
    ['19 сентября в 18:00 Анна Крылова, «Deep Sets». Спасибо Олегу Петрову за аудиторию.', ['Анна Крылова']],
    [
      '19 сентября в 18:00 читаем «Deep Sets» (Manzil Zaheer, Satwik Kottur et al.), ведёт Анна Крылова.',
      ['Анна Крылова'],
    ],
    ['Поздравляем Анну Крылову с защитой!', []],
    ['Под песню Земфиры «Хочешь?» и код пишется быстрее, проверила Анна Крылова.', []],
    ['Ищем инженера в группу поиска. Резюме присылайте Олегу Петрову, oleg@example.org, удалённо.', []],
    ['September 19, 6pm: Anna Crane on “Deep Sets” by Zaheer et al. Thanks to Tom Hill for the room.', ['Anna Crane']],
    ['Слайды сверстал Олег Петров, спасибо ему!', []],
  ])('%s', (text, expected) => {
    expect(speakersOf(text)).toEqual(expected);
  });
});

it('proposes to merge two spellings of one person', () => {
  const { archive } = tryPost('19 сентября в 18:00 П. Лавров расскажет про «Deep Sets».', later);
  const names = archive.speakers.map(({ name }) => name);
  const isMerged = !names.includes('П. Лавров');
  expect(isMerged || archive.issues.some(({ code }) => code.includes('merge') || code.includes('same'))).toBe(true);
});
