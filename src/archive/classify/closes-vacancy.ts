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
  return answers ? facts.find('filled')?.quote : undefined;
}

/** «Позиция закрыта, нашли отличного человека»: the word for a place stands in the closing words themselves. */
const namesPlace = sieved(
  /(?<!\p{L})(?:ваканси|позици|ставк|команда|position|vacanc|role|opening|opportunity|postdoc job|place is)/iu,
);
