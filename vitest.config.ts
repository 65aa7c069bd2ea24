import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: 'tests/temporary-folder.ts',
    testTimeout: 60_000,
    // Without it, a style sheet that is read as text would be empty.
    css: true,
  },
  define: { RUP_VERSION: '"test"' },
});
