import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** `server-only` refuses to load outside a React server build; in tests its own empty twin stands in. */
const alias = {
  'server-only': fileURLToPath(new URL('./node_modules/server-only/empty.js', import.meta.url)),
};

export default defineConfig({
  resolve: { alias },
  test: {
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'architecture',
          include: ['tests/architecture/**/*.test.ts'],
          testTimeout: 30_000, // they read the whole tree, also on a busy machine
          setupFiles: ['tests/setup/streng.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          testTimeout: 60_000, // 200 invented populations take a while on a busy machine
          setupFiles: ['tests/setup/streng.ts', 'tests/setup/sleutel.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.test.{ts,tsx}'],
          globalSetup: ['tests/setup/server.ts'],
          setupFiles: ['tests/setup/streng.ts', 'tests/setup/sleutel.ts', 'tests/setup/database.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
