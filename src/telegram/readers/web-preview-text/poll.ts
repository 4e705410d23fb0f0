/** Finds a poll in the text of a copy: question, kind of poll, then percents and answers in turn, then the number of votes. */
import type { Poll } from '../../message.ts';

const pollKind = /^(?:Anonymous Poll|Anonymous Quiz|Public Poll|Quiz|Poll|Final Results|Final results)$/;

export function findPoll(body: string): { before: string; poll: Poll } | undefined {
  const lines = body.split('\n');
  const kind = lines.findIndex((line) => pollKind.test(line));
  if (kind < 1) return undefined;
  const answers: Poll['answers'] = [];
  let index = kind + 1;
  while (/^\d{1,3}%$/.test(lines[index] ?? '') && lines[index + 1] !== undefined) {
    answers.push({ text: lines[index + 1] ?? '', voters: null, percent: Number.parseInt(lines[index] ?? '', 10) });
    index += 2;
  }
  if (answers.length === 0) return undefined;
  const votes = /^([\d\s.,]{1,12})(K?) votes?$/.exec(lines[index] ?? '');
  const totalVoters =
    votes === null
      ? null
      : Math.round(Number.parseFloat((votes[1] ?? '').replace(/[\s,]/g, '')) * (votes[2] === 'K' ? 1000 : 1));
  return {
    before: lines.slice(0, kind - 1).join('\n'),
    poll: { question: lines[kind - 1] ?? '', closed: /final/i.test(lines[kind] ?? ''), totalVoters, answers },
  };
}
