/** Time that a text says is left: «сорок минут», “in half an hour”, «через час с четвертью», “T−15”. In: a text. Out: minutes, all that are meant. */
const numbers: ReadonlyMap<string, number> = new Map(
  Object.entries({
    пять: 5,
    пяти: 5,
    десять: 10,
    десяти: 10,
    пятнадцать: 15,
    пятнадцати: 15,
    двадцать: 20,
    двадцати: 20,
    тридцать: 30,
    тридцати: 30,
    сорок: 40,
    сорока: 40,
    пятьдесят: 50,
    полтора: 1.5,
    полутора: 1.5,
    один: 1,
    два: 2,
    две: 2,
    двух: 2,
    три: 3,
    трёх: 3,
    трех: 3,
    четыре: 4,
    четырёх: 4,
    четырех: 4,
    a: 1,
    an: 1,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    ten: 10,
    fifteen: 15,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
  }),
);
const counted =
  /(?<![\p{L}\d])(?:(?<count>\d{1,2}|пят(?:ь|и)|десят(?:ь|и)|пятнадцат(?:ь|и)|двадцат(?:ь|и)|тридцат(?:ь|и)|сорока?|пятьдесят|полтора|полутора|один|дв(?:а|е|ух)|тр(?:и|ёх|ех)|четыр(?:е|ёх|ех)|an?|one|two|three|four|five|six|ten|fifteen|twenty|thirty|forty|fifty)[\s-]{1,2})?(?<unit>часа?|часик|часок|часов|минут[аыу]?|минуточек|мин|hours?|hrs?|minutes?|mins?)(?:\s(?<more>с четвертью|с половиной|and a half|and a quarter))?(?!\p{L})|(?<![\p{L}\d])(?<half>полчас(?:а|ика)?|half[\s-]an[\s-]hour|half[\s-]hour|a half hour)(?!\p{L})|(?<![\p{L}\d])(?<quarter>четверть часа|a?\s?quarter of an hour)(?!\p{L})|(?<![\p{L}\d])T\s?[−–-]\s?(?<minus>\d{1,2})(?![\p{L}\d])/giu;

/** A text that says how long it is until something, and is right: to ten minutes, or an eighth of what is said. */
export function countsDown(text: string, left: number): boolean {
  return left >= 0 && countedMinutes(text).some((minutes) => Math.abs(left - minutes) <= Math.max(10, minutes / 8));
}

function countedMinutes(text: string): number[] {
  return [...text.matchAll(counted)].flatMap(({ groups }) => {
    if (groups === undefined) return [];
    if (groups['half'] !== undefined) return [30];
    if (groups['quarter'] !== undefined) return [15];
    if (groups['minus'] !== undefined) return [Number(groups['minus'])];
    const unit = groups['unit'] ?? '';
    const isHour = /^(?:час|h)/i.test(unit);
    const count =
      groups['count'] === undefined ? 1 : (numbers.get(groups['count'].toLowerCase()) ?? Number(groups['count']));
    if (groups['count'] === undefined && !/^час(?:ик|ок)?$/i.test(unit)) return [];
    const more = groups['more'] === undefined ? 0 : /четв|quarter/.test(groups['more']) ? 0.25 : 0.5;
    return [(count + more) * (isHour ? 60 : 1)];
  });
}
