/** Rules for vacancies, and for the posts that close them. */
import {
  aboutMeeting,
  comingDate,
  has,
  hasPaper,
  hasPaperId,
  isShort,
  opensWith,
  quoteIf,
  type Rule,
  says,
  when,
} from './conditions.ts';

export const vacancyRules: readonly Rule[] = [
  {
    id: 'vacancy-word',
    kind: 'vacancy',
    weight: 3,
    because: 'It opens with a vacancy.',
    finds: opensWith('vacancyWord', 220),
  },
  { id: 'hiring', kind: 'vacancy', weight: 3, because: 'Somebody is looked for.', finds: opensWith('hiring', 320) },
  { id: 'apply', kind: 'vacancy', weight: 1.5, because: 'It says how to apply.', finds: says('apply') },
  {
    id: 'employment',
    kind: 'vacancy',
    weight: 1.5,
    because: 'It speaks of pay, duties or the contract.',
    finds: says('employment'),
  },
  {
    id: 'vacancy-address',
    kind: 'vacancy',
    weight: 1.5,
    because: 'It gives an address to write to.',
    finds: (f) =>
      has(f, 'hiring', 'vacancyWord', 'apply')
        ? /[\w.+-]{2,40}@[\w-]{1,40}\.[\w.]{2,30}|hh\.ru|(?:careers?|jobs?|vacanc\w{1,20})[./]|\/(?:careers?|jobs?|vacanc\w{1,20})/iu.exec(
            f.draft.text,
          )?.[0]
        : undefined,
  },
  {
    id: 'vacancy-closed',
    kind: 'vacancy',
    weight: 5,
    because: 'A vacancy is said to be closed.',
    finds: (f) =>
      isShort(f) && (has(f, 'vacancyWord', 'hiring') || f.replied?.kind === 'vacancy' || isPlain(f.text))
        ? f.find('closed')?.quote
        : undefined,
  },
  {
    id: 'vacancy-answered',
    kind: 'vacancy',
    weight: 2,
    because: 'It answers a vacancy.',
    finds: (f) => when(f.replied?.kind === 'vacancy' && isShort(f)),
  },
  {
    id: 'vacancy-in-passing',
    kind: 'vacancy',
    weight: -4,
    because: 'A review mentions a vacancy in passing.',
    finds: (f) => when((f.count('reviewTalk') >= 8 || f.text.length > 500) && hasPaperId(f)),
  },
  {
    id: 'vacancy-meeting',
    kind: 'vacancy',
    weight: -3,
    because: 'A meeting with its hour is announced.',
    finds: (f) => quoteIf(hasPaper(f) || has(f, 'meeting') || aboutMeeting(f), comingDate(f, true)),
  },
  {
    id: 'vacancy-call',
    kind: 'vacancy',
    weight: -3,
    because: 'It calls for papers, or a course admits listeners.',
    finds: (f) => (has(f, 'hiring') ? undefined : (f.find('call') ?? f.find('course') ?? f.find('deadline'))?.quote),
  },
];

/** «Позиция закрыта, нашли отличного человека»: the word of a place stands in the closing words themselves. */
function isPlain(text: string): boolean {
  return /(?<!\p{L})(?:ваканси|позици|ставк|position|vacanc|role)/iu.test(text);
}
