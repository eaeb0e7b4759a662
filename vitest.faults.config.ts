import { defineConfig } from 'vitest/config'

/** Faults that take minutes: crashes by the hundred, full disks, locked databases. `npm run test:faults` */
export default defineConfig({
  test: {
    include: ['**/*.faults.ts'],
    exclude: ['**/node_modules/**', '**/.next*/**'],
    globalSetup: './test/template.ts',
    pool: 'forks',
    // Each of them takes the whole machine.
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    restoreMocks: true,
    unstubEnvs: true,
  },
})
