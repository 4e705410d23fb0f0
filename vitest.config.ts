import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/site-folder.ts'],
    // Our modules keep nothing from one test to the next: reading them again for each file took a quarter of the time.
    isolate: false,
    // By itself Vitest leaves one core to others, which of two is half; what a test waits for is mostly a browser or a build beside it.
    maxWorkers: '100%',
    // A test fails by what it finds, not because the machine has other work.
    testTimeout: 30_000,
    // A clock of another zone must change nothing: the archive never reads the machine's own.
    env: { TZ: 'Pacific/Kiritimati' },
  },
});
