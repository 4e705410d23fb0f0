/**
 * Lets two folders change places in one step, so that there is no instant without one of them. Linux can do that and Node
 * cannot ask for it: two programs are tried that can. Whether it worked is seen on the disk and not believed.
 */
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';

/** Absolute paths of two folders on one disk. False: it cannot be done here, and nothing has changed. */
export function exchangeFolders(one: string, other: string): boolean {
  const wanted = identityOf(one);
  return waysTo(one, other).some(([program, args]) => {
    spawnSync(program, args, { stdio: 'ignore' });
    return identityOf(other) === wanted;
  });
}

type Way = readonly [program: string, args: readonly string[]];

function waysTo(one: string, other: string): Way[] {
  if (process.platform !== 'linux') return [];
  const number = renameat2[process.arch];
  return [
    // GNU coreutils since 9.5
    ['mv', ['--exchange', '--no-target-directory', one, other]],
    // Perl is there wherever git is, nearly: it calls the system by number.
    ...(number === undefined ? [] : [['perl', ['-e', callBySystem, String(number), one, other]] as const]),
  ];
}

/** Numbers of the system call by processor. */
const renameat2: Readonly<Record<string, number>> = { x64: 316, arm64: 276, arm: 382, riscv64: 276, s390x: 347 };

/** renameat2(AT_FDCWD, one, AT_FDCWD, other, RENAME_EXCHANGE) */
const callBySystem = 'exit(syscall($ARGV[0] + 0, -100, $ARGV[1], -100, $ARGV[2], 2) == 0 ? 0 : 1)';

function identityOf(path: string): string | undefined {
  const stats = statSync(path, { bigint: true, throwIfNoEntry: false });
  return stats === undefined ? undefined : `${stats.dev}:${stats.ino}`;
}
