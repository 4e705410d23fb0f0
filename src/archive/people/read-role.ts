/** Reads what is said of a person beside the name: role and affiliation. In: a text and a mention. Out: both, or null. */
import type { PersonMention } from '../language/names/person-names/person-mention.ts';

const roleAfter =
  /^(?:,\s(?<role>\p{L}[^,.;:!?()\n]{2,70})(?=[,.;:!?()\n]|$)|\s?\((?<bracket>[^()\n]{2,70})\)|\s(?:из|from)\s(?<from>[^,.;:!?()\n]{2,60}?)(?=[,.;:!?()\n]|\s(?:расскаж|представ|разбер|рассказ|о\s|про\s|с\s|will|на\s)|$))/u;
const roleNoun =
  /(?<!\p{L})(?:инженер|разработчик|директор|руководител|тимлид|лид|аналитик|исследовател|сотрудник|аспирант|магистрант|студент|профессор|доцент|научный|стаж[её]р|постдок|дата-сайентист|data scientist|engineer|researcher|director|head|lead|professor|student|phd|postdoc|scientist|младший|старший|ведущий|главный|преподаватель|архитектор|менеджер|founder|основатель|cto|лаборант|ml|кандидат|доктор)/iu;

/** «Марк Шерман, младший разработчик ОК.», «Софья Ли (Вышка)», «Виталий Занкин из института Skoltech представит» */
export function readRole(text: string, person: PersonMention): { role: string | null; affiliation: string | null } {
  const nothing = readRoleBefore(text, person);
  const match = roleAfter.exec(text.slice(person.end, person.end + 120))?.groups;
  const stated = (match?.['role'] ?? match?.['bracket'] ?? match?.['from'])?.trim();
  if (stated === undefined || /^\d|https?:/.test(stated)) return nothing;
  if (match?.['from'] !== undefined) return { role: null, affiliation: withoutKind(stated) };
  if (!roleNoun.test(stated))
    return match?.['bracket'] !== undefined && /^\p{Lu}/u.test(stated) ? { role: null, affiliation: stated } : nothing;
  const from = /^(?<role>.{1,100}?)\s(?:из|в|at|from|@)\s(?<place>\p{L}.{1,100})$/u.exec(stated)?.groups;
  if (from !== undefined) return { role: from['role'] ?? null, affiliation: withoutKind(from['place'] ?? '') };
  // «директор по ML ОК»: the last word is the place when it is a name and what it follows is complete without it.
  const last =
    /^(?<role>.{0,100}\p{Ll}.{0,100}|.{0,100}\p{L}-\p{L}{1,100})\s(?<place>\p{Lu}[\p{L}\d.-]{0,100}(?:\s\p{Lu}[\p{L}\d.-]{0,100})?)$/u.exec(
      stated,
    )?.groups;
  if (last === undefined || roleNoun.test(last['place'] ?? '')) return { role: stated, affiliation: null };
  const split = splitPlace(last['role'] ?? '', last['place'] ?? '');
  return { role: split.role, affiliation: split.place };
}

/** «аспирант МФТИ Лев Орлов», «ML-инженер Анна Крылова» */
function readRoleBefore(text: string, person: PersonMention): { role: string | null; affiliation: string | null } {
  const before =
    /(?<!\p{L})(?<role>(?:(?:старший|младший|ведущий|главный|научный)\s){0,2}(?:(?:ML|DS|NLP|CV|дата)-)?(?:аспирант(?:ка)?|студент(?:ка)?|магистрант(?:ка)?|инженер|разработчик|разработчица|аналитик|исследователь(?:ница)?|профессор|доцент|постдок|стаж[её]р|сотрудни(?:к|ца)|преподаватель(?:ница)?|тимлид|лаборант))(?:\s(?<place>\p{Lu}[\p{L}\d-]{1,20}(?:\s\p{Lu}[\p{L}\d-]{1,20})?))?\s$/u.exec(
      text.slice(Math.max(0, person.start - 70), person.start),
    )?.groups;
  return { role: before?.['role'] ?? null, affiliation: before?.['place'] ?? null };
}

/** «директор по ML» «ОК»: a preposition keeps the word after it. */
function splitPlace(head: string, place: string): { role: string; place: string | null } {
  const words = place.split(' ');
  if (/(?<!\p{L})(?:по|of|for)$/iu.test(head)) {
    const [kept = '', ...rest] = words;
    return { role: `${head} ${kept}`, place: rest.length === 0 ? null : rest.join(' ') };
  }
  return { role: head, place };
}

function withoutKind(place: string): string {
  return place
    .replace(/^(?:институт[а-я]*|компани[а-я]+|университет[а-я]*|лаборатори[а-я]+|команд[а-я]+)\s(?=\p{Lu})/u, '')
    .trim();
}
