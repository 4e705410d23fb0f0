/**
 * Lets two folders change places in one step, so that there is no instant without one of them. Linux can do that and Node
 * cannot ask for it: two programs are tried that can. Whether it worked is seen on the disk and not believed.
 */
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';

/** A program that can do it, with what it is told. */
export type WayToExchange = readonly [program: string, args: readonly string[]];

/** Absolute paths of two folders on one disk. False: it cannot be done here, and nothing has changed. */
export function exchangeFolders(one: string, other: string, ways = waysToExchange(one, other)): boolean {
  const wanted = identityOf(one);
  return ways.some(([program, args]) => {
    spawnSync(program, args);
    return identityOf(other) === wanted;
  });
}

/** None where the system cannot do it. */
export function waysToExchange(
  one: string,
  other: string,
  { platform, arch }: { platform: string; arch: string } = process,
): WayToExchange[] {
  if (platform !== 'linux') return [];
  const number = renameat2[arch];
  // GNU coreutils since 9.5
  const move = ['mv', ['--exchange', '--no-target-directory', one, other]] as const;
  // Perl is there wherever git is, nearly: it calls the system by number.
  return number === undefined ? [move] : [move, ['perl', ['-e', callBySystem, number, one, other]]];
}

/** Numbers of the system call by processor. */
const renameat2: Readonly<Record<string, string>> = {
  x64: '316',
  arm64: '276',
  arm: '382',
  riscv64: '276',
  s390x: '347',
};

/** renameat2(AT_FDCWD, one, AT_FDCWD, other, RENAME_EXCHANGE) */
const callBySystem = 'exit(syscall($ARGV[0] + 0, -100, $ARGV[1], -100, $ARGV[2], 2) == 0 ? 0 : 1)';

function identityOf(path: string): string | undefined {
  const stats = statSync(path, { bigint: true, throwIfNoEntry: false });
  return stats === undefined ? undefined : `${stats.dev}:${stats.ino}`;
}
