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
  if (answers) return facts.find('filled')?.quote;
  const isBrief = facts.text.length < 220 && facts.times.length === 0 && facts.find('demands') === undefined;
  const isOther = (['award', 'defence', 'call', 'contest'] as const).some((signal) => facts.find(signal) !== undefined);
  return isBrief && !isOther && placeNoun.test(facts.text) ? placeGone.exec(facts.text)?.[0] : undefined;
}

/** “scholarship = gone”, “those 2 PhD spots? both taken”, “the drone job has found its pilot” */
const placeNoun = sieved(
  /(?<!\p{L})(?:req|positions?|vacanc(?:y|ies)|roles?|jobs?|openings?|scholarships?|studentships?|fellowships?|internships?|postdocs?|ph\.?d (?:spots?|places?)|traineeships?|assistants?)(?!\p{L})/iu,
);
const placeGone = sieved(
  /(?<!\p{L})(?:gone|filled|(?:has|have|is|are|both|been|all) (?:now )?(?:taken|found|closed|hired|snapped up|off the (?:board|market))|off the (?:board|market)|now closed|picked (?:someone|somebody)|found (?:someone|somebody|its|their|our)|hired|no longer (?:open|available)|went to|has a name)(?!\p{L})/iu,
);

/** «Позиция закрыта, нашли отличного человека»: the word for a place stands in the closing words themselves. */
const namesPlace = sieved(
  /(?<!\p{L})(?:ваканси|позици|ставк|команда|position|vacanc|role|opening|opportunity|postdoc job|place is|studentship|fellowship|internship|scholarship|search is|hire|spots?(?!\p{L})|место\s|набор\s)/iu,
);

/** Words of an end, in forms that say that it has come: «завершён», «нашли», and not «завершится». */
const ended =
  /^(?:(?:закры|заверш[её]н|законч|оконч|прекра[щт]|заполн|замещ[её]н|занят|снят|избран|выбран|найден|набран)(?:[аоы]|ен[аоы]?|ена|ено|ены|т[аоы]?|л[аи]?|или|ила|ал[аи])?|нашли|нашла|нашлись|нашел|набрали|взяли|выбрали|filled|closed|taken|chosen|chose|found|hired|gone|over|ended|withdrawn)$/;
const notYet = /^(?:не|ни|пока|еще|not|yet|never|until|still)$/;

/** Of a post about a place already: it is short, demands nothing, and something in it has come to its end. */
export function tellsOfEnd(facts: Facts): boolean {
  const { words } = facts;
  if (facts.text.length > longest || facts.find('demands') !== undefined || facts.video !== null) return false;
  if (facts.dates.some(({ isDeadline }) => isDeadline)) return false;
  return words.some(
    ({ text }, place) =>
      ended.test(text) && !words.slice(Math.max(0, place - 2), place).some((word) => notYet.test(word.text)),
  );
}
