import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/site-folder.ts'],
    // A clock of another zone must change nothing: the archive never reads the machine's own.
    env: { TZ: 'Pacific/Kiritimati' },
  },
});
