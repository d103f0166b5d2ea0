import { defineConfig } from 'vitest/config';

/**
 * What takes long or wants a process of its own: programs that are started, thousands of made-up texts, modules that are
 * replaced or watched. All else is the unit part, which shares its modules: `npm run unit`.
 */
const THOROUGH = [
  'test/**/*{property,properties}.test.ts',
  'test/**/hostile.test.ts',
  'test/server/features/sweep*.test.ts',
  'test/server/{checks,features}/fixes.test.ts',
  'test/server/cli/cli.test.ts',
  'test/server/main.test.ts',
  'test/server/compiled.test.ts',
  'test/server/planting/planting.test.ts',
  'test/client/preview/{page,reader}.test.ts',
  'test/server/export/**/index.test.ts',
  'test/server/language/format/format.test.ts',
  'test/server/import/reads-back.test.ts',
  'test/server/connection/requests.test.ts',
  'test/server/language/coverage.test.ts',
];

const CLIENT = 'test/client/**/*.test.ts';
const FOR_SERVER = ['test/setup/server.ts'];

const project = (name: string, settings: object) => ({ extends: true as const, test: { name, ...settings } });

export default defineConfig({
  test: {
    testTimeout: 60_000,
    reporters: process.env.CI ? ['default'] : ['dot'],
    projects: [
      project('unit', {
        include: ['test/**/*.test.ts'],
        exclude: [...THOROUGH, CLIENT],
        isolate: false,
        setupFiles: FOR_SERVER,
      }),
      project('unit-client', {
        include: [CLIENT],
        exclude: THOROUGH,
        isolate: false,
        setupFiles: ['test/setup/client.ts'],
      }),
      project('thorough', { include: THOROUGH, setupFiles: FOR_SERVER }),
    ],
  },
});
