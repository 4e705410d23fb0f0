import { describe, expect, it } from 'vitest';
import { isNewEnough, isUpToDate, isWhole, npmCommand } from '../../src/cli/launch.mjs';

describe('before a command runs', () => {
  const lockfile = {
    packages: {
      '': {},
      'node_modules/a': { version: '1.0.0' },
      'node_modules/only-windows': { version: '2.0.0', optional: true },
    },
  };

  it.each([
    ['every package is there', { 'node_modules/a': { version: '1.0.0' } }, true],
    ['a package is of another version', { 'node_modules/a': { version: '1.0.1' } }, false],
    ['a package is missing', { 'node_modules/b': { version: '1.0.0' } }, false],
    ['nothing is there', {}, false],
    ['there are more packages than needed', { 'node_modules/a': { version: '1.0.0' }, 'node_modules/c': {} }, true],
  ])('when %s, what is installed is up to date: %#', (_case, packages, upToDate) => {
    expect(isUpToDate(lockfile, { packages })).toBe(upToDate);
  });

  it('takes no installation for whole of which a package has gone', () => {
    const record = { packages: { 'node_modules/a': {}, 'node_modules/a/node_modules/b': {} } };
    const files = ['node_modules/a/package.json', 'node_modules/a/node_modules/b/package.json'];
    expect(isWhole(record, (path) => files.includes(path))).toBe(true);
    expect(isWhole(record, (path) => path === files[0])).toBe(false);
    expect(isWhole({}, () => false)).toBe(true);
  });

  it.each([
    ['v24.21.0', true],
    ['22.18.0', true],
    ['22.12.0', false],
    ['20.20.2', false],
    ['v18.0.0', false],
    ['', false],
  ])('Node %s runs TypeScript: %s', (version, runs) => {
    expect(isNewEnough(version)).toBe(runs);
  });

  it('calls npm as it was called itself', () => {
    const env = { npm_execpath: '/opt/npm/bin/npm-cli.js' };
    expect(npmCommand(env, 'linux', '/bin/node')).toEqual({
      file: '/bin/node',
      args: [env.npm_execpath],
      shell: false,
    });
  });

  it('calls the npm of the machine when it was not called by npm', () => {
    expect(npmCommand({}, 'linux', '/bin/node')).toEqual({ file: 'npm', args: [], shell: false });
    expect(npmCommand({ npm_execpath: '/opt/yarn/yarn.js' }, 'linux', '/bin/node').file).toBe('npm');
    expect(npmCommand({}, 'win32', 'node.exe').shell).toBe(true);
  });
});
