/** Reads a poll of the web preview, which tells shares and no votes. In: its element. Out: a Poll. */
import type { Poll } from '../../message.ts';
import { findAllByClass, findByClass, type HtmlElement, lineOf } from '../html/element.ts';
import { parseCount } from '../html/measures.ts';

/** `voters` stands in the footer of the post where the poll itself has no line for it. */
export function readPoll(element: HtmlElement, voters: HtmlElement | undefined): Poll {
  const votes = findByClass(element, 'tgme_widget_message_poll_votes') ?? voters;
  return {
    question: wordsOf(element, 'tgme_widget_message_poll_question'),
    closed: wordsOf(element, 'tgme_widget_message_poll_type') === 'Final Results',
    totalVoters: votes === undefined ? null : parseCount(lineOf(votes)),
    answers: findAllByClass(element, 'tgme_widget_message_poll_option').map((option) => {
      const percent = /^(\d{1,3})%$/.exec(wordsOf(option, 'tgme_widget_message_poll_option_percent'))?.[1];
      return {
        text: wordsOf(option, 'tgme_widget_message_poll_option_text'),
        voters: null,
        percent: percent === undefined ? null : Number(percent),
      };
    }),
  };
}

function wordsOf(element: HtmlElement, token: string): string {
  const found = findByClass(element, token);
  return found === undefined ? '' : lineOf(found);
}
