/** The port of a server that shows the site, as an option of a command. */
import type { Option } from './command.ts';

export const usualPort = 4321;

export const portOption = {
  type: 'string',
  value: '<number>',
  says: `port to serve it on (default: ${usualPort}, or a free one)`,
} as const satisfies Option;

/** The port that was asked for, or a sentence that says why it is none. */
export function readPort(text: string | undefined): number | undefined | string {
  if (text === undefined) return undefined;
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text);
  return `“${text}” is not a port: give a number up to 65535.`;
}
