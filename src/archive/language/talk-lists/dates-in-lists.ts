/** Days as lists of talks write them, by themselves, ahead of a place and behind it. Patterns alone. */

const months =
  '(?:январ|феврал|март|апрел|июн|июл|август|сентябр|октябр|ноябр|декабр)\\p{L}{0,3}|ма[йея]|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const weekdays =
  '(?:понедельник|вторник|сред|четверг|пятниц|суббот|воскресень)\\p{L}{0,2}|пн|вт|ср|чт|пт|сб|вс|mon(?:day)?|tues?(?:day)?|wed(?:nesday)?|thu(?:rs)?(?:day)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?';
/** Nothing but a day. */
export const date = new RegExp(
  String.raw`^(?:(?:на|в|во|с|on|at|this|next|in)\s)?(?:(?:${months})(?!\p{L})\.?(?:\s\d{1,2}(?:[–-]\d{1,2})?)?|\d{1,2}(?:\s?[–-]\s?\d{1,2})?(?:\s(?:${months})(?!\p{L})|[./]\d{1,2}(?:[./]\d{2,4})?)|\d{1,2}[:.]\d\d|(?:весн|лет|осен|зим)\p{L}{1,3}|spring|summer|autumn|fall|winter|вчера|сегодня|завтра|today|tomorrow|yesterday|(?:${weekdays})(?!\p{L})|later in the year|\d{4})(?:[\s,]{1,2}(?:в\s|at\s)?(?:\d{4}(?:\sг\.?)?|\d{1,2}[:.]\d\d|(?:[ap]m)))*\.?$`,
  'iu',
);
/** «29.05 Лимасол» */
export const dateAhead = new RegExp(
  String.raw`^\d{1,2}(?:[./]\d{1,2}(?:[./]\d{2,4})?|\s(?:${months}))\s(?=\p{Lu})`,
  'iu',
);
/** “Long Beach in August” */
export const endsInDate = new RegExp(
  String.raw`(?:,|\s)\s?(?:in\s|в\s|this\s|next\s|on\s|later\s)?(?:(?:${months})|(?:this|next|last|later)\s.{3,20})$`,
  'iu',
);
