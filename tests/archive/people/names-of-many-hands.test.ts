/** Speakers named by hands that nobody had seen: names of many peoples, names in small Latin letters, and words that look like them. */
import { describe, expect, it } from 'vitest';
import { spellingsInLatin } from '../../../src/archive/language/names/name-in-latin-letters.ts';
import { tryPost } from '../invented-channel.ts';

describe('speakers named by many hands', () => {
  it.each<[string, string[]]>([
    ['19 сентября в 18:00 Айсен Слепцов разберёт Deep Sets.', ['Айсен Слепцов']],
    ['Доклад Бэлигмы Доржиевой про Deep Sets: 19 сентября, 18:00.', ['Бэлигма Доржиева']],
    ['19 сентября в 18:00 слушаем Айнура Галимзянова: Deep Sets.', ['Айнур Галимзянов']],
    ['19 сентября в 18:00 слово Гоар Саркисян, тема Deep Sets.', ['Гоар Саркисян']],
    ['19 сентября в 18:00 жаргал доржиев покажет deep sets, печенье за мной', ['Жаргал Доржиев']],
    ['запись: вахтанг беридзе о deep sets, смотреть тут https://youtu.be/fffffffffff', ['Вахтанг Беридзе']],
    [
      '19 сентября в 18:00 Аюна Цыбикова, аспирантка второго года, и Олжас Нурланов, инженер, обсудят Deep Sets.',
      ['Аюна Цыбикова', 'Олжас Нурланов'],
    ],
    ['19 сентября, 18:00: Аркадий Лось и Злата Пухова вместе мучают Deep Sets.', ['Аркадий Лось', 'Злата Пухова']],
    ['on september 19 at 6pm nadia petrosyan goes through deep sets, bring snacks', ['Nadia Petrosyan']],
    ['sept 19, 6pm, usual room. ingrid solberg on deep sets', ['Ingrid Solberg']],
    ['we are back! sept 19 at 6pm: kwame boateng, deep sets, cookies', ['Kwame Boateng']],
    ['fri sept 19 @ 6pm → deep sets. yuki hayashi presenting, tea provided', ['Yuki Hayashi']],
    ['sept 19, 6pm. deep sets with ruben van der veen, zoom link below', ['Ruben van der Veen']],
    ['video of the last session, priya raman explaining deep sets: https://youtu.be/fffffffffff', ['Priya Raman']],
    ['sept 19, 6pm: deep sets. mark your calendars and bring a laptop', []],
    ['sept 19, 6pm: deep sets. will anyone bring the adapter? grace period is over', []],
    ['sept 19, 6pm: deep sets and adam optimizer, then max pooling and pizza', []],
    ['19 сентября в 18:00 слушаем Цой Лиду, тема Deep Sets.', ['Лидия Цой']],
    ['19 сентября в 18:00 Женя Цой, её тема Deep Sets, и ноутбук.', ['Женя Цой']],
    ['чт 19/09 в 18:00\nгриша дзюба\ndeep sets, читать первую половину', ['Григорий Дзюба']],
    ['19/09 в 18:00 лида рябова + тоха сорокин, тема deep sets, потом пицца', ['Антон Сорокин', 'Лидия Рябова']],
    ['19/09 в 18:00 deep sets. миша опаздывает, лена сегодня дома, начинаем без них', []],
    ['On September 19 at 6pm Zoë Marlowe introduces R. A. Fisher, "The Design of Experiments".', ['Zoë Marlowe']],
    ['19 сентября в 18:00, Deep Sets. Выступит доцент нашей кафедры Аюр Батоевич Дугаров.', ['Аюр Дугаров']],
    ['19 сентября в 18:00 Злата Пухова, Random Features [1711.00165].', ['Злата Пухова']],
    ['19 сентября в 18:00 Deep Sets. Докладчик: Ершова Т. Ю., ауд. 5.', ['Т. Ю. Ершова']],
    ['September 19, 6pm: Prof Kavitha Rao + Dr Omar Aziz on Deep Sets.', ['Kavitha Rao', 'Omar Aziz']],
    ['Сентябрьский Колмогоров в записи: https://youtu.be/fffffffffff. Порядок слайдов случайный.', []],
    ['19 сентября в 18:00 Fyodor Sologubov расскажет про Deep Sets.', ['Fyodor Sologubov']],
    ['On September 19 at 6pm Aigul Nurlanova presents Deep Sets.', ['Aigul Nurlanova']],
    ['On September 19 at 6pm Harpreet Singh Sandhu presents Deep Sets.', ['Harpreet Singh Sandhu']],
  ])('%s', (text, expected) => {
    const { archive, post } = tryPost(text, { date: '2024-09-14 12:00' });
    const names = post.speakers.map((id) => archive.speakers.find((speaker) => speaker.id === id)?.name);
    expect(names.sort()).toEqual(expected);
  });

  it.each([
    ['Фёдор', ['Fyodor', 'Fedor', 'Fiodor']],
    ['Юлия', ['Yulia', 'Julija', 'Iulia', 'Yuliya']],
    ['Михаил', ['Mikhail', 'Mihail']],
    ['Андрей', ['Andrey', 'Andrei', 'Andrej']],
  ])('%s is spelt in Latin letters as people do', (name, spellings) => {
    expect(spellingsInLatin(name)).toEqual(expect.arrayContaining(spellings));
  });
});
