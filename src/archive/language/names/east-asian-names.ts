/**
 * Tells Chinese names in Russian letters from other capitalised words: «Го Цзяньмин», «Вэнь Чжан». In: two words side by side. Out: whether they
 * are a surname and a given name, in either order. Both are made of syllables that the Russian way of writing Chinese knows.
 */

const syllable =
  '(?:цз|чж|[бпмфдтнлгкхсцчшж])?(?:юань|юэ|юй|юнь|юн|ю|янь|ян|яо|я|инь|ин|и|уань|уан|уай|уа|уй|унь|ун|уэй|у|ань|ан|ай|ао|а|энь|эн|эй|эр|э|оу|о|ы|е|вэй|вань|ван|вэнь)';
const oneOrTwo = new RegExp(`^${syllable}(?:${syllable})?$`, 'u');
const surnames: ReadonlySet<string> = new Set(
  'Ван Ли Чжан Лю Чэнь Ян Хуан Чжао Чжоу Сюй Сунь Чжу Ху Го Хэ Линь Гао Ло Чжэн Лян Се Тан Фэн Дэн Пэн Цзян Юй Цай Дин Вэй Сюэ Ду Дай Ся Чжун Лу Бай Хань Цао Цзэн Сяо Тянь Дун Юань Пань Цзя Шэнь Ши Яо Цуй Цянь Фань Фан Ляо Цзоу Сюн Цзинь Мэн Хоу Лун Вэнь Хэ У Ма'.split(
    ' ',
  ),
);

export function isEastAsianInCyrillic(one: string, other: string): boolean {
  const isName = (word: string): boolean => word.length >= 2 && oneOrTwo.test(word.toLowerCase());
  return (surnames.has(one) && isName(other)) || (surnames.has(other) && isName(one));
}
