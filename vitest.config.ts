import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['**/*.test.{ts,tsx}'],
    exclude: ['**/node_modules/**', '**/.next*/**', 'e2e/**', 'data/**'],
    globalSetup: './test/template.ts',
    // Databases of tests live in temporary folders; what one test file does, another never sees.
    pool: 'forks',
    testTimeout: 15_000,
    restoreMocks: true,
    unstubEnvs: true,
  },
})
