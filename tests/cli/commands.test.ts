import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commands } from '../../src/cli/commands.ts';
import { called, calledIn } from './called.ts';

const names = Object.keys(commands);
const screen = { lines: 24, columns: 120 };

describe('the command line', () => {
  it('lists every command when nothing is asked', async () => {
    const { code, out } = await called();
    expect(code).toBe(0);
    for (const name of names) expect(out).toMatch(new RegExp(`npm (?:run )?${name} `));
  });

  it('has an npm script for every command, and no other', async () => {
    const { default: manifest } = await import('../../package.json', { with: { type: 'json' } });
    expect(Object.entries(manifest.scripts).toSorted()).toEqual(
      names.map((name) => [name, `node src/cli/run.mjs ${name}`]).toSorted(),
    );
  });

  it.each(names)('explains “%s” on one screen', async (name) => {
    const { code, out, err } = await called(name, '--help');
    expect([code, err]).toEqual([0, '']);
    const lines = out.trimEnd().split('\n');
    expect(lines.length).toBeLessThanOrEqual(screen.lines);
    expect(lines.filter((line) => line.length > screen.columns)).toEqual([]);
  });

  it('proposes a command for one that it does not know', async () => {
    const { code, err } = await called('biuld');
    expect(code).toBe(2);
    expect(err).toBe(`There is no command “biuld”. Did you mean “build”? There are: ${names.join(', ')}.\n`);
  });

  it('explains a command that is asked for by name, and proposes one for a name that it does not know', async () => {
    expect(await called('help', 'build')).toEqual(await called('build', '--help'));
    const { code, err } = await called('help', 'biuld');
    expect([code, err]).toEqual([2, expect.stringContaining('Did you mean “build”?')]);
  });

  it('does not take a property of every object for a command', async () => {
    expect((await called('constructor')).code).toBe(2);
  });

  it.each([
    [['build', '--outt', 'x'], 'There is no option “--outt”. Did you mean “--out”?'],
    [['build', '-o', 'x'], 'There is no option “-o”.'],
    [['build', '--out'], "Option '--out <value>' argument missing."],
    [['build', '--quiet=no'], "Option '--quiet' does not take an argument."],
    [['build', 'x'], '“x” is not an option.'],
    [['build', '--today', '14.03.2024'], '“14.03.2024” is not a day: write it as in --today 2024-03-14.'],
    [['build', '--today', '2024-02-30'], '“2024-02-30” is not a day: write it as in --today 2024-03-14.'],
    [
      ['build', '--site', 'example.org'],
      '“example.org” is not an address: write it as in --site https://example.org/archive/.',
    ],
    [['build', '--base', 'archive'], '“archive” is not a path: write it as in --base /archive/.'],
    [['build', '--seeds', '/nowhere'], `There is no ${resolve('/nowhere')} (--seeds).`],
    [['dev', '--content', '/nowhere'], `There is no ${resolve('/nowhere')} (--content).`],
    [['start', '--port', '99999'], '“99999” is not a port: give a number up to 65535.'],
    [['inspect'], 'Name an export to look at: a file, or a folder of files.'],
    [['inspect', '/nowhere'], `There is no ${resolve('/nowhere')}.`],
    [['inspect', 'seeds', 'tests'], 'One export at a time: “tests” is one too many.'],
    [['dev', '--port', 'x'], '“x” is not a port: give a number up to 65535.'],
    [['check', '--fix'], 'There is no option “--fix”.'],
    [['check:content', '--content', '/nowhere'], `There is no ${resolve('/nowhere')} (--content).`],
    [['chaos', '--kill', '3'], 'There is no option “--kill”. Did you mean “--kills”?'],
    [['fuzz', '--seeds', '3'], 'There is no option “--seeds”. Did you mean “--seed”?'],
    [['help', 'build', 'start'], 'One command at a time: “start” is one too many.'],
  ])('answers %j with one sentence', async (args, sentence) => {
    const { code, out, err } = await called(...args);
    expect(err.split(' How it is called: ')[0]).toBe(sentence);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
    expect([code, out]).toEqual([2, '']);
  });

  it.each([
    ['a folder without an export', 'docs/images', 'no-exports', /There is no export here\. Put an export/],
    [
      'a file that is none',
      'package.json',
      'no-messages',
      /No message was found here\. Give the folder that Telegram Desktop exports/,
    ],
  ])('says in one sentence what to do about %s, and in JSON for programs', async (_what, seeds, code, sentence) => {
    const [said, json] = [await called('build', '--seeds', seeds), await called('build', '--seeds', seeds, '--json')];
    expect([said.code, json.code]).toEqual([1, 1]);
    expect(said.err).toMatch(sentence);
    const { built, issues } = JSON.parse(json.out);
    expect([built, issues[0].code, issues[0].severity]).toEqual([false, code, 'error']);
  });

  it('notices an option that npm kept for itself', async () => {
    const { code, err } = await calledIn({ npm_config_out: 'true' }, 'build', 'public_html');
    expect(code).toBe(2);
    expect(err).toContain('npm took --out for an option of its own: write “npm run build -- --out …”.');
  });
});
