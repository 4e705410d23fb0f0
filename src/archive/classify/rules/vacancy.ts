/** Rules for vacancies, and for the posts that close them. */
import { closesVacancy } from '../closes-vacancy.ts';
import type { Facts } from '../facts.ts';
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

/** Reviews and digests speak of money and experience as well. */
const isShortOffer = (f: Facts): boolean => f.text.length < 600 && f.papers.length === 0 && f.list.linked < 3;

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
    id: 'offer',
    kind: 'vacancy',
    weight: 2,
    because: 'A role stands with pay, place of work, demands or an address to apply to: two of them.',
    finds: (f) => quoteIf(f.offer.role !== null && f.offer.parts >= 2, `${f.offer.role ?? ''}: ${f.offer.quote}`),
  },
  {
    id: 'offer-in-full',
    kind: 'vacancy',
    weight: 2.5,
    because: 'Three of them, or two beside words of hiring.',
    finds: (f) =>
      quoteIf(
        (f.offer.role !== null && f.offer.parts >= 3) || (has(f, 'hiring', 'vacancyWord') && f.offer.parts >= 2),
        f.offer.quote,
      ),
  },
  {
    id: 'offer-to-anybody',
    kind: 'vacancy',
    weight: 3,
    because: 'Pay, place of work, demands and an address are there: three of them, whoever is wanted.',
    finds: (f) => quoteIf(f.offer.role === null && f.offer.parts >= 3 && isShortOffer(f), f.offer.quote),
  },
  {
    id: 'role-first',
    kind: 'vacancy',
    weight: 1,
    because: 'It opens with the role.',
    finds: (f) => (f.offer.parts >= 2 ? opensWith('role', 40)(f) : undefined),
  },
  {
    id: 'vacancy-closed',
    kind: 'vacancy',
    weight: 5,
    because: 'A vacancy is said to be closed.',
    finds: closesVacancy,
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
    finds: (f) =>
      has(f, 'hiring') ||
      f.offer.parts >= 3 ||
      opensWith('role', 40)(f) !== undefined ||
      opensWith('vacancyWord', 60)(f) !== undefined
        ? undefined
        : (f.find('call') ?? f.find('course') ?? f.find('deadline'))?.quote,
  },
];
