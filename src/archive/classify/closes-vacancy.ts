/** Whether a post says that a place is taken. In: facts. Out: the words that say so. */
import { sieved } from '../sieve/sieved.ts';
import type { Facts } from './facts.ts';
import type { SignalName } from './signals.ts';

/** Who closes a vacancy is brief. */
const longest = 320;
const workSignals: readonly SignalName[] = ['vacancyWord', 'hiring', 'apply', 'role'];

export function closesVacancy(facts: Facts): string | undefined {
  const isList = facts.list.items >= 2 || facts.find('digest') !== undefined;
  if (facts.text.length > longest || facts.video !== null || isList) return undefined;
  const answers = facts.replied?.kind === 'vacancy';
  const closed = facts.find('closed');
  const speaksOfWork = answers || workSignals.some((signal) => facts.find(signal) !== undefined);
  if (closed !== undefined && (speaksOfWork || namesPlace.test(facts.text))) return closed.quote;
  const namesWork = facts.find('vacancyWord') ?? facts.find('role');
  const isOnlyClosed = facts.text.length < 200 && namesWork !== undefined && facts.find('demands') === undefined;
  return answers || (isOnlyClosed && isOfPlace.test(facts.text)) ? facts.find('filled')?.quote : undefined;
}

/** “scholarship = gone”, “the drone job has found its pilot” */
const isOfPlace = sieved(
  /(?<!\p{L})(?:position|vacanc|role|job|opening|scholarship|studentship|fellowship|internship|postdoc|ph\.?d|traineeship|search)\p{L}{0,4}(?!\p{L})[^.!?\n]{0,60}(?<!\p{L})(?:gone|filled|taken|found|off|over|closed|done|hired|signed|accepted|awarded|snapped|picked|went to|goes to)(?!\p{L})/iu,
);

/** «Позиция закрыта, нашли отличного человека»: the word for a place stands in the closing words themselves. */
const namesPlace = sieved(
  /(?<!\p{L})(?:ваканси|позици|ставк|команда|position|vacanc|role|opening|opportunity|postdoc job|place is|studentship|fellowship|internship|scholarship|search is|hire|spots?(?!\p{L})|место\s|набор\s)/iu,
);
