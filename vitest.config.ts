import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: 'tests/temporary-folder.ts',
    // What files of tests share is loaded once, a third of their work; so a test leaves nothing behind in it.
    isolate: false,
    // Most of the time goes to the processes that tests start: no core is to be left to Vitest alone.
    maxWorkers: '100%',
    // No test is to be quick; this only ends one that hangs.
    testTimeout: 1_200_000,
    hookTimeout: 1_200_000,
    // A process that has run a hundred files takes a while to end.
    teardownTimeout: 120_000,
    // Without it, a style sheet that is read as text would be empty.
    css: true,
  },
  define: { RUP_VERSION: '"test"' },
});
