/**
 * What a command of the project is: its options, its help, and what it does with the arguments of a command line. Wrong
 * arguments end in one sentence and exit code 2; `--help` is understood by every command.
 */
import { type ParseArgsOptionDescriptor, parseArgs } from 'node:util';
import { didYouMean } from '../curated/nearest.ts';
import { alignColumns } from './columns.ts';

/** What the project's commands end with. */
export const exitCodes = {
  /** All is well. */
  fine: 0,
  /** The input has errors, or what was checked is not in order. */
  faulty: 1,
  /** The command was called in a way that it does not understand. */
  usage: 2,
  /** A bug of the project's own. */
  bug: 3,
} as const;

export interface Option extends ParseArgsOptionDescriptor {
  /** What stands for the value in the help, `<folder>`. */
  value?: string;
  /** What it does, a few words. */
  says: string;
}
type Options = Record<string, Option>;
type Parsed<Known extends Options> = ReturnType<
  typeof parseArgs<{ options: Known; strict: true; allowPositionals: true }>
>;

export interface Command {
  /** One screen. */
  help: string;
  /** Names of its options. */
  options: readonly string[];
  /** Gives back the exit code. */
  run(args: string[]): Promise<number>;
}

/** Commands by name, in the order of the help. A command is loaded when it is called. */
export type CommandTable = Readonly<Record<string, { summary: string; load(): Promise<{ command: Command }> }>>;

interface Definition<Known extends Options> {
  name: string;
  /** One or two sentences for the help. */
  about: string;
  options: Known;
  /** What stands beside the options, `<export file or folder>`; absent when nothing may. */
  operand?: string;
  /** `args` is what was written, for a command that hands it on. */
  run(values: Parsed<Known>['values'], operands: string[], args: readonly string[]): Promise<number>;
}

export function defineCommand<const Known extends Options>(definition: Definition<Known>): Command {
  const { name, options, operand, run } = definition;
  return {
    help: helpOf(definition),
    options: Object.keys(options),
    async run(args) {
      const parsed = parse(args, options);
      if (typeof parsed === 'string') return refuse(name, parsed);
      const [first] = parsed.positionals;
      if (operand === undefined && first !== undefined) return refuse(name, `“${first}” is not an option.`);
      return run(parsed.values, parsed.positionals, args);
    },
  };
}

/** The arguments, or a sentence that says what is wrong with them. */
function parse<const Known extends Options>(args: string[], options: Known): Parsed<Known> | string {
  try {
    return parseArgs({ args, options, strict: true, allowPositionals: true });
  } catch (error) {
    if (!(error instanceof TypeError) || !('code' in error) || !String(error.code).startsWith('ERR_PARSE_ARGS')) {
      throw error;
    }
    const unknown = /^Unknown option '(--?[^']+)'/.exec(error.message)?.[1];
    if (unknown !== undefined) {
      const meant = didYouMean(unknown, Object.keys(options).map(nameOnLine));
      return `There is no option “${unknown}”. ${meant}`.trimEnd();
    }
    // Node's second sentence is about a case that is never meant here.
    return `${error.message.split('. ')[0]?.replace(/\.$/, '')}.`;
  }
}

/** Says on standard error why the command does not run; gives the exit code. */
export function refuse(name: string, sentence: string): number {
  console.error(`${sentence} How it is called: ${calling(name)} ${name === 'help' ? '' : '-- --help'}`.trimEnd());
  return exitCodes.usage;
}

/** How a person calls a command: `npm start`, `npm run build`. */
export function calling(name: string): string {
  return name === 'start' || name === 'test' ? `npm ${name}` : `npm run ${name}`;
}

function nameOnLine(option: string): string {
  return `--${option}`;
}

function helpOf({ name, about, options, operand }: Definition<Options>): string {
  const rows = Object.entries(options).map(([option, { value, says }]) => [
    `  ${nameOnLine(option)}${value === undefined ? '' : ` ${value}`}`,
    says,
  ]);
  const places = [...(rows.length === 0 ? [] : ['[options]']), ...(operand === undefined ? [] : [operand])];
  return [
    `${calling(name)}${places.length === 0 ? '' : ` -- ${places.join(' ')}`}`,
    '',
    about,
    ...(rows.length === 0 ? [] : ['', ...alignColumns(rows)]),
    '',
    'Ends with 0 when all is well, 1 when the input has errors, 2 when it is called wrongly, 3 after a bug of its own.',
  ].join('\n');
}
