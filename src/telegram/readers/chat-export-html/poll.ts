/** Reads a poll, or a to-do list, which the exporter draws as a poll without votes. In: its element. Out: a Poll. */
import type { Poll } from '../../message.ts';
import { childElements, findByClass, type HtmlElement, hasClass, lineOf } from '../html/element.ts';
import { parseCount } from '../html/measures.ts';

export function readPoll(element: HtmlElement): Poll {
  const question = findByClass(element, 'question');
  const total = findByClass(element, 'total');
  const hasVotes = total !== undefined;
  return {
    question: question === undefined ? '' : lineOf(question),
    closed: childElements(element).some((child) => hasClass(child, 'details') && lineOf(child) === 'Final results'),
    totalVoters: hasVotes ? parseCount(lineOf(total)) : null,
    answers: childElements(element)
      .filter((child) => hasClass(child, 'answer'))
      .map((answer) => readAnswer(answer, hasVotes)),
  };
}

/** `- Words <span class="details">12 votes, chosen vote</span>`; an answer that nobody chose has no span. */
function readAnswer(element: HtmlElement, hasVotes: boolean): Poll['answers'][number] {
  const votes = childElements(element).find((child) => hasClass(child, 'details'));
  const words = { ...element, children: element.children.filter((child) => child !== votes) };
  return {
    text: lineOf(words).replace(/^- /, ''),
    voters: votes === undefined ? (hasVotes ? 0 : null) : parseCount(lineOf(votes)),
    percent: null,
  };
}
