/**
 * Given names of Russian-speaking colleagues with their short forms, and their grammatical cases. Common knowledge of the
 * language, not of any channel: people themselves live in `content/speakers/`.
 */

export type Gender = 'male' | 'female';
export const grammaticalCases = [
  'nominative',
  'genitive',
  'dative',
  'accusative',
  'instrumental',
  'prepositional',
] as const;
export type GrammaticalCase = (typeof grammaticalCases)[number];

/** One name a word: the full form, and in brackets the short ones that stand for it. */
const male = `
Авенир Адам Азамат Азат Айдар Айрат Акакий Аким Александр(Саша,Саня,Шура,Санёк,Алекс) Алексей(Лёша,Алёша,Лёха) Алмаз Альберт Альфред Амир Анатолий(Толя,Толик)
Андрей(Андрюша) Андрон Антон(Антоха,Тоша) Аполлон Арам Арман Армен Арсений(Сеня,Арс) Арсен Артём(Тёма,Тема) Артемий Артур Аскар Ашот Ахмед Богдан(Бодя) Борис(Боря) Булат Вадим(Вадик) Валентин(Валя) Валерий(Валера)
Варлам Василий(Вася) Вениамин(Веня) Виктор(Витя) Виталий(Виталик) Владимир(Вова,Володя) Владислав(Влад,Владик) Владлен Всеволод(Сева) Вячеслав(Слава)
Габриэль Гавриил Геннадий(Гена) Георгий(Жора,Гоша,Гога) Герман(Гера) Глеб Григорий(Гриша) Гурген Давид Дамир Даниил(Даня,Данил,Данила) Даниэль Демид Демьян Денис(Денчик) Джамал Дмитрий(Дима,Митя,Димон) Евгений(Женя) Егор(Егорка)
Елисей Емельян Ермолай Ефим(Фима) Захар Зиновий Зураб Ибрагим Иван(Ваня) Игнат Игорь(Игорёк) Илларион Ильдар Ильнур Ильяс Илья(Илюша,Илюха) Иннокентий(Кеша) Иосиф Ираклий Искандер Камиль Карен Карим Кирилл(Кирюша) Клим Константин(Костя)
Кузьма Лаврентий Лев(Лёва) Леван Леонид(Лёня) Леонтий Лука Магомед Макар Максим(Макс) Максимилиан Марат Марк Марсель Мартин Матвей(Мотя) Микаэл Мирон Мирослав Михаил(Миша,Михей) Модест Мстислав Мурад Мурат Назар Наиль Наум Нестор Никита(Ник) Никифор Николай(Коля)
Никон Олег(Олежа) Онуфрий Орест Оскар Остап Павел(Паша) Пётр(Петя) Платон Прохор Радик Радмир Рамиль Рафаэль Рашид Ринат Роберт Родион(Родя) Роман(Рома) Ростислав(Ростик) Рубен Рудольф Руслан(Рус) Рустам Савва Савелий Самвел Самуил Святослав(Свят) Севастьян Семён(Сёма)
Серафим Сергей(Серёжа,Серёга) Соломон Станислав(Стас) Степан(Стёпа) Султан Тагир Тамерлан Тарас Тигран Тимофей(Тима) Тимур Тихон Трофим Фаддей Фарид Федот Фёдор(Федя) Феликс Филипп(Филя) Фома Харитон Христофор Шамиль Эдгар Эдуард(Эдик) Эльдар Эмиль Эмин Эрик Эрнест Юлиан Юлий Юрий(Юра) Юсуф
Якуб Яков(Яша) Ян Янис Ярослав(Ярик)
`;

const female = `
Августа Агата Агния Ада Аделина(Аделя) Аида Айгуль Аксинья Алевтина(Аля) Александра(Саша,Саня,Шура) Алёна Алина Алиса Алия Алла Алсу Альбина Альмира Амалия Амина Анастасия(Настя,Ася) Ангелина(Геля) Анжела Анна(Аня,Нюта) Антонина(Тоня) Анфиса Аполлинария Арина Асель Бэлла Валентина(Валя) Валерия(Лера) Ванда
Варвара(Варя) Василиса Венера Вера Вероника(Ника) Виктория(Вика) Виолетта Влада Владислава Галина(Галя) Гузель Гульнара Дана Даниэла Дарина Дарья(Даша) Диана Дина Динара Евгения(Женя) Евдокия Екатерина(Катя) Елена(Лена) Елизавета(Лиза) Есения Жанна Зарина Земфира Зинаида(Зина) Злата Зоя Ива Инга Инесса Инна Ира Ираида Ирина(Ира) Ия
Камила Карина Каролина Кира Клавдия(Клава) Клара Кристина Ксения(Ксюша) Лада Лариса(Лара) Лейла Лилия(Лиля) Лиана Лидия(Лида) Лия Любовь(Люба) Людмила(Люда,Мила) Ляйсан Майя Малика Маргарита(Рита,Марго) Марианна Марина(Мариша) Мария(Маша,Маруся) Марта Марфа Мила Милана Милена Мира Мирослава Надежда(Надя) Наиля Наталья(Наташа,Наталия) Нелли Ника
Нина Нонна Оксана Олеся Ольга(Оля) Пелагея Полина(Поля) Раиса Регина Рената Римма Роза Роксана Рузанна Руслана Сабина Саида Светлана(Света) Серафима Снежана Софья(Соня,София) Стелла Сусанна Таисия(Тася) Тамара(Тома) Тамила Татьяна(Таня) Ульяна(Уля) Фаина Фатима Фаризат Эвелина Эдита Элеонора Элина(Эля) Элла Эльвира Эльмира Эмилия Эмма Эсфирь Юлия(Юля) Юлиана Яна Ярослава
`;

export interface FirstName {
  /** Full form, nominative. */
  full: string;
  gender: Gender;
}

/** A form of a name as it stands in a text: whose it may be, and in which case. */
export interface FirstNameForm extends FirstName {
  /** The short or full form that was declined, nominative. */
  used: string;
  grammaticalCase: GrammaticalCase;
}

/** Every reading of a word as a given name; «ё» may be written «е». Empty when it is none. */
export function readFirstName(word: string): readonly FirstNameForm[] {
  forms ??= buildForms();
  return forms.get(foldName(word)) ?? [];
}

/** Lower case, «ё» as «е»: how names are compared. */
export function foldName(name: string): string {
  return name.toLowerCase().replaceAll('ё', 'е');
}

let forms: Map<string, FirstNameForm[]> | undefined;

function buildForms(): Map<string, FirstNameForm[]> {
  const result = new Map<string, FirstNameForm[]>();
  for (const [list, gender] of [
    [male, 'male'],
    [female, 'female'],
  ] as const) {
    for (const entry of list.split(/\s+/).filter((word) => word !== '')) {
      const [full = '', short = ''] = entry.replace(')', '').split('(');
      for (const used of [full, ...short.split(',').filter((word) => word !== '')]) {
        for (const grammaticalCase of grammaticalCases) {
          const key = foldName(declineFirstName(used, gender, grammaticalCase));
          const readings = result.get(key) ?? [];
          result.set(key, readings);
          if (!readings.some((known) => known.full === full && known.grammaticalCase === grammaticalCase)) {
            readings.push({ full, gender, used, grammaticalCase });
          }
        }
      }
    }
  }
  return result;
}

/** Names that lose a vowel when declined. */
const fleeting: ReadonlyMap<string, string> = new Map([
  ['лев', 'Льв'],
  ['павел', 'Павл'],
  ['петр', 'Петр'],
  ['любовь', 'Любов'],
  ['санек', 'Саньк'],
  ['игорек', 'Игорьк'],
]);

type Endings = readonly [
  genitive: string,
  dative: string,
  accusative: string,
  instrumental: string,
  prepositional: string,
];

export function declineFirstName(name: string, gender: Gender, grammaticalCase: GrammaticalCase): string {
  const index = grammaticalCases.indexOf(grammaticalCase) - 1;
  if (index < 0) return name;
  const special = fleeting.get(foldName(name));
  const last = name.slice(-1).toLowerCase();
  const stem = name.slice(0, -1);
  const declined = (base: string, endings: Endings): string => base + (endings[index] ?? '');
  if (gender === 'female' && last === 'ь') return declined(special ?? stem, [special ? 'и' : 'и', 'и', 'ь', 'ью', 'и']);
  if (special !== undefined) return declined(special, ['а', 'у', 'а', 'ом', 'е']);
  if (last === 'а') {
    const hard = !/[гкхжчшщц]$/i.test(stem);
    return declined(stem, [hard || /ц$/i.test(stem) ? 'ы' : 'и', 'е', 'у', /[жчшщц]$/i.test(stem) ? 'ей' : 'ой', 'е']);
  }
  if (last === 'я')
    return /и$/i.test(stem) ? declined(stem, ['и', 'и', 'ю', 'ей', 'и']) : declined(stem, ['и', 'е', 'ю', 'ей', 'е']);
  if (gender === 'female') return name;
  if (last === 'й') return declined(stem, ['я', 'ю', 'я', 'ем', /и$/i.test(stem) ? 'и' : 'е']);
  if (last === 'ь') return declined(stem, ['я', 'ю', 'я', 'ем', 'е']);
  if (/[бвгджзклмнпрстфхцчшщ]/i.test(last))
    return declined(name, ['а', 'у', 'а', /[жчшщц]/i.test(last) ? 'ем' : 'ом', 'е']);
  return name;
}
