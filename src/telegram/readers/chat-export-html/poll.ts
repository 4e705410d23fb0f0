/**
 * Reads a poll, or a to-do list, which the exporter draws as a poll without votes. In: its element. Out: a Poll, or what
 * stands for the list.
 */
import { bareMedia, type Media, type Poll } from '../../message.ts';
import { childElements, findByClass, type HtmlElement, hasClass, lineOf } from '../html/element.ts';
import { parseCount } from '../html/measures.ts';

export function isToDoList(element: HtmlElement): boolean {
  return kindOf(element) === 'To-do List';
}

export function readPoll(element: HtmlElement): Poll {
  const total = findByClass(element, 'total');
  return {
    question: questionOf(element),
    closed: kindOf(element) === 'Final results',
    totalVoters: total === undefined ? null : parseCount(lineOf(total)),
    answers: answersOf(element).map((answer) => ({ ...readAnswer(answer, total !== undefined), percent: null })),
  };
}

/** The archive has no lists to tick off: the words are kept as the description. */
export function readToDoList(element: HtmlElement): Media {
  const items = answersOf(element).map((answer) => `• ${readAnswer(answer, false).text}`);
  return bareMedia('unknown', { title: questionOf(element) || null, description: items.join('\n') || null });
}

/** `Anonymous poll`, `Final results`, `To-do List`. */
function kindOf(element: HtmlElement): string {
  const details = childElements(element).find((child) => hasClass(child, 'details') && !hasClass(child, 'total'));
  return details === undefined ? '' : lineOf(details);
}

function questionOf(element: HtmlElement): string {
  const question = findByClass(element, 'question');
  return question === undefined ? '' : lineOf(question);
}

function answersOf(element: HtmlElement): HtmlElement[] {
  return childElements(element).filter((child) => hasClass(child, 'answer'));
}

/** `- Words <span class="details">12 votes, chosen vote</span>`; an answer that nobody chose has no span. */
function readAnswer(element: HtmlElement, hasVotes: boolean): { text: string; voters: number | null } {
  const votes = childElements(element).find((child) => hasClass(child, 'details'));
  const words = { ...element, children: element.children.filter((child) => child !== votes) };
  return {
    text: lineOf(words).replace(/^- /, ''),
    voters: votes === undefined ? (hasVotes ? 0 : null) : parseCount(lineOf(votes)),
  };
}
