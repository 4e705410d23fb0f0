/** Spellings of one name in two posts, or three: how many people they are. */
import { describe, expect, it } from 'vitest';
import { channelOf } from '../events/short-channel.ts';

function pagesOf(names: readonly string[]): number {
  const archive = channelOf(
    names.map((name, index) => [
      `2024-0${index + 2}-02`,
      /[а-я]/i.test(name)
        ? `Завтра в 18:00 семинар. Докладчик: ${name}. Тема: Deep Sets.`
        : `Tomorrow at 6pm. Speaker: ${name}. Paper: Deep Sets.`,
    ]),
  );
  return archive.speakers.length;
}

describe('one person has one page', () => {
  it.each([
    [['Benedict Marlowe', 'Ben Marlowe']],
    [['Tom Marlowe', 'Thomas Marlowe']],
    [['William Marlowe', 'Bill Marlowe']],
    [['Margaret Marlowe', 'Peggy Marlowe']],
    [['Liz Marlowe', 'Elizabeth Marlowe']],
    [['Katarzyna Zawisza', 'Kasia Zawisza']],
    [['Ignacio Marlowe', 'Nacho Marlowe']],
    [['Babatunde Okoro', 'Tunde Okoro']],
    [['Rebecca Marlowe', 'Bec Marlowe']],
    [['Stephanie Marlowe', 'Steph Marlowe']],
    [['Masha Krylova', 'Maria Krylova']],
    [['Lucía Marlowe', 'Lucia Marlowe']],
    [['Ian Müller', 'Ian Mueller']],
    [['Harpreet Singh Sandhu', 'Harpreet Sandhu']],
    [['Ana Costa', 'Ana Costa Pereira']],
    [['Mark D. Holm', 'Mark Holm']],
    [['Hiroshi Tanaka', 'Хироси Танака']],
    [['Джорджо Ферранте', 'Giorgio Ferrante']],
    [['Томаш Вишневский', 'Tomasz Wiśniewski']],
    [['Kenji Mori', 'Кэндзи Мори']],
    [['Ханна О’Лири', "Hannah O'Leary"]],
    [['Ли Вэньхао', 'Wenhao Li']],
    [['Oded Shalev', 'О. Шалев']],
    [['Маша Крылова', 'Maria Krylova']],
    [['Мария Крылова', 'Masha Krylova']],
    [['Степанида Лис', 'Стеша Лис']],
  ])('%s', (names) => {
    expect(pagesOf(names)).toBe(1);
  });

  it.each([
    [['Paul Marlowe', 'Paula Marlowe']],
    [['Jan Novak', 'Jana Novak']],
    [['Paul Marlowe', 'Paulina Marlowe']],
    [['Ann Fox', 'Bill Fox']],
    [['Maria Rossi', 'Mario Rossi']],
    [['Анна Лис', 'Яна Лис']],
    [['Anna Lis', 'Яна Лис']],
    [['Антон Лис', 'Антонина Лис']],
    [['Wei Li', 'Wen Li']],
    [['Иван Сомов', 'Ivan Semenov']],
    [['Tom Hill', 'Tom Hall']],
  ])('and two have two: %s', (names) => {
    expect(pagesOf(names)).toBe(2);
  });

  it('a short name that two people may have is neither of theirs', () => {
    expect(pagesOf(['Samuel Hill', 'Samantha Hill', 'Sam Hill'])).toBe(3);
  });
});
