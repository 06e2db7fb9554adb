import { defineConfig } from 'vitest/config';

const minutes = 60_000;

export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/play/**'],
          // Some call whole programs, and no machine is too slow to be right.
          testTimeout: minutes,
          // Whole stories are told here, and nothing else is waiting for a core.
          maxWorkers: '100%',
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'play',
          include: ['tests/play/**/*.test.ts'],
          globalSetup: 'tests/play/opening.ts',
          testTimeout: 3 * minutes,
          hookTimeout: minutes,
          // One browser on few cores: two plays at once would each look slow.
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
