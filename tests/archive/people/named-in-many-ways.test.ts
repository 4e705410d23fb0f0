/** Speakers in every case and order, with roles and degrees, beside people who are only named. */
import { describe, expect, it } from 'vitest';
import { tryPost } from '../invented-channel.ts';

describe('the speakers of a post', () => {
  it.each<[string, string[]]>([
    ['19 сентября в 18:00 послушаем Сергея Крутых про Deep Sets.', ['Сергей Крутых']],
    ['19 сентября в 18:00 семинар с Машей Шевченко, Deep Sets.', ['Мария Шевченко']],
    ['Доклад Марии Заславской на семинаре 19 сентября в 18:00: Deep Sets.', ['Мария Заславская']],
    ['19 сентября в 18:00 Павел Новицкий и Дарья Черных разберут Deep Sets.', ['Дарья Черных', 'Павел Новицкий']],
    [
      'На семинаре 19 сентября в 18:00 с докладом о Deep Sets выступит Юлия Гончаренко, ML-инженер OK.',
      ['Юлия Гончаренко'],
    ],
    ['Семинар 19 сентября, 18:00, Deep Sets. Докладчик: Штейн Игорь (Skoltech).', ['Игорь Штейн']],
    ['19 сентября в 18:00 семинар с Karim Haddad из EPFL о Deep Sets.', ['Karim Haddad']],
    ['Семинар 19 сентября в 18:00 проведёт Карим Хаддад, PhD-студент EPFL, Deep Sets.', ['Карим Хаддад']],
    ['Поздравляем Зою Ким с рождением дочери! А 19 сентября в 18:00 семинар: Анна Лис, Deep Sets.', ['Анна Лис']],
    [
      '19 сентября в 18:00 Анна Лис разберёт Deep Sets (Захир, Коттур и соавторы). По вопросам пишите Олегу Мороз.',
      ['Анна Лис'],
    ],
    ['Спасибо Льву Зимину за торт. Семинар 19 сентября в 18:00, Анна Лис, Deep Sets.', ['Анна Лис']],
    ['19 сентября в 18:00 Анна Лис, Deep Sets. Потом идём на концерт Ивана Дорна.', ['Анна Лис']],
    ['19 сентября в 18:00 слушаем Иру Долгополову: Deep Sets.', ['Ирина Долгополова']],
    ['19 сентября в 18:00 у нас Федя Пак с Deep Sets.', ['Фёдор Пак']],
    ['19 сентября в 18:00 Тигран Аветисян, руководитель группы поиска, о Deep Sets.', ['Тигран Аветисян']],
    ['Докладчица семинара 19 сентября (18:00) Ольга Бородина, к. ф.-м. н., тема Deep Sets.', ['Ольга Бородина']],
    ['Выступление Елены Петровых на семинаре 19 сентября в 18:00, Deep Sets.', ['Елена Петровых']],
    ['September 19, 6pm: Ann Fox and Raj Patel present Deep Sets.', ['Ann Fox', 'Raj Patel']],
    ['Ann Fox (MIT) will walk us through Deep Sets on September 19 at 6pm. Questions to Bill Moss.', ['Ann Fox']],
    ['On September 19 at 6pm Xiaoyu Zhang speaks about Deep Sets.', ['Xiaoyu Zhang']],
    ["On September 19 at 6pm Siobhán O'Connor presents Deep Sets.", ["Siobhán O'Connor"]],
    ['On September 19 at 6pm Pieter van der Berg presents Deep Sets.', ['Pieter van der Berg']],
    ['Semantic Friday: 19 сентября 18:00, Лис Анна Сергеевна, «Deep Sets»', ['Анна Лис']],
    ['Запись: Анна Лис о Deep Sets, https://youtu.be/fffffffffff. Монтировал Глеб Дым.', ['Анна Лис']],
    ['19 сентября в 18:00 Нурлан Ахметов (КазНУ, Алматы) про Deep Sets.', ['Нурлан Ахметов']],
    ['Кто: Марк Зайцев. Когда: 19.09, 18:00. Что: Deep Sets.', ['Марк Зайцев']],
    ['19 сентября к нам приедет Шамиль Абдуллин (КФУ) и в 17:00 расскажет про Deep Sets.', ['Шамиль Абдуллин']],
    ['Четверг, 19 сентября, 18:00, Deep Sets. Ведёт Дарина Гусь.', ['Дарина Гусь']],
    ['19 сентября в 18:00 Дарина Гусь против Марка Зайцева: нужны ли Deep Sets.', ['Дарина Гусь', 'Марк Зайцев']],
    ['19 сентября в 18:00 Катя Белых разбирается с Deep Sets.', ['Екатерина Белых']],
    ['19 сентября в 18:00 семинар Саши Тихонравовой про Deep Sets.', ['Александра Тихонравова']],
    ['19 сентября в 18:00 послушаем Владимира Черненко, Deep Sets.', ['Владимир Черненко']],
    ['19 сентября в 18:00 Ольга Белая представит Deep Sets.', ['Ольга Белая']],
    ['19 сентября в 18:00 об этом расскажет Оксана Дзюба: Deep Sets.', ['Оксана Дзюба']],
    ['19 сентября в 18:00 Тимур Гайнутдинов, аспирант второго года, и Deep Sets.', ['Тимур Гайнутдинов']],
    ['On September 19 at 6pm Anna-Lena Vogt discusses Deep Sets.', ['Anna-Lena Vogt']],
    ['On September 19 at 6pm José Álvarez presents Deep Sets.', ['José Álvarez']],
    ['September 19, 6pm. Wei Chen and Maria Rossi on Deep Sets.', ['Maria Rossi', 'Wei Chen']],
    ['September 19, 6pm, Deep Sets. Speaker: Priyanka Natarajan (IISc).', ['Priyanka Natarajan']],
    ['September 19, 6pm: Deep Sets with Jean-Baptiste Leroy.', ['Jean-Baptiste Leroy']],
    [
      'September 19, 6pm: Wanda Lis on Deep Sets by Zaheer and friends. Thanks to Tom Hill for the room.',
      ['Wanda Lis'],
    ],
    ['19 сентября в 18:00 докладчик Игорь Пустовойт, вед. инж. НИИ «Сигнал», тема Deep Sets.', ['Игорь Пустовойт']],
    ['В гостях 19 сентября в 18:00 Лиана Мкртчян из Picsart, Deep Sets.', ['Лиана Мкртчян']],
    ['19 сентября в 18:00 лекция Юрия Живаго о Deep Sets.', ['Юрий Живаго']],
    ['19 сентября в 18:00 Ани Акопян и Гуля Ли про Deep Sets.', ['Ани Акопян', 'Гуля Ли']],
    ['Доклад Ани Крыловой 19 сентября в 18:00: Deep Sets.', ['Анна Крылова']],
    ['У Ольги Викторовны 19 сентября в 18:00 день открытых дверей, а у нас Анна Лис, Deep Sets.', ['Анна Лис']],
    ['Запись: рассказ Анны Лис о Deep Sets, монтаж Лаврова. https://youtu.be/fffffffffff', ['Анна Лис']],
    ['Семинар\n19 сентября, 18:00\nДокладчик: Анна Лис\nДокладчик: Пётр Сом\nDeep Sets', ['Анна Лис', 'Пётр Сом']],
    ['Вышла новая статья Юрия Живаго и Ольги Белой про Deep Sets, читаем и завидуем.', []],
  ])('%s', (text, expected) => {
    const { archive, post } = tryPost(text, { date: '2024-09-14 12:00' });
    const names = post.speakers.map((id) => archive.speakers.find((speaker) => speaker.id === id)?.name);
    expect(names.sort()).toEqual(expected);
  });
});
