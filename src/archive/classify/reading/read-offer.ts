/**
 * Reads what an offer of work is made of. In: the plain text of a post and its signals. Out: which of its parts are there. A
 * vacancy need not say «ищем»: «ML Engineer, Алматы, 3–5 тыс. $ net, контакт @hr» says it all.
 */
import { sieved } from '../../sieve/sieved.ts';
import type { SignalName } from '../signals.ts';

export interface Offer {
  /** «инженер», “postdoc”, «джун». */
  role: string | null;
  /** How many of pay, place of work, duties and demands, address to apply to it names. */
  parts: number;
  quote: string;
}

type Find = (signal: SignalName) => { quote: string; start: number } | undefined;

/** «£85–105k», «от 300 тысяч», «3–5 тыс. $ net», «250 000 ₽». */
const pay =
  /[£$€₽]\s?\d[\d\s.,]{0,12}k?(?!\w)|(?<![\d.])\d[\d\s.,]{0,9}\s?(?:[kк]|тыс\p{L}{0,6}|000)?\.?\s?(?:[£$€₽]|руб|eur|usd|net(?!\p{L})|gross|на руки)|(?:от|до|from|up to)\s\d{2,3}\s?(?:[kк](?!\p{L})|тыс\p{L}{0,6})/iu;
/** An address to write to: of a person, a mailbox, a page of jobs, a telephone. */
const address = sieved(
  /[\w.+-]{2,40}@[\w-]{1,40}\.[\w.]{2,30}|(?<![\w@/.])@\w{4,32}|hh\.ru|(?:careers?|jobs?|vacanc\w{1,4}|apply|hiring)[./]|\/(?:careers?|jobs?|vacanc\w{1,4}|apply|join)(?!\w)|\+7[\d\s()-]{9,14}\d/iu,
);
/** So near the beginning an offer names whom it wants. */
const opening = 260;

export function readOffer(text: string, find: Find): Offer {
  const role = find('role');
  const parts = [
    find('pay')?.quote ?? pay.exec(text)?.[0],
    find('workplace')?.quote,
    find('demands')?.quote,
    find('apply')?.quote ?? address.exec(text)?.[0],
  ].filter((part) => part !== undefined);
  return {
    role: role !== undefined && role.start < opening ? role.quote : null,
    parts: parts.length,
    quote: parts.join(', '),
  };
}
