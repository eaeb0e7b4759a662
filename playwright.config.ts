import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig } from '@playwright/test'

/** A browser of the system's, found by `npm test`; without it, Playwright's own. */
const executablePath = process.env.MASTHEAD_CHROMIUM

const journeys = readdirSync(join(import.meta.dirname, 'e2e')).filter((name) => name.endsWith('.journey.ts'))

export default defineConfig({
  testDir: 'e2e',
  // A project has workers of its own, and a worker a newsroom: what one file does to its newsroom, no other file meets.
  projects: journeys.map((file) => ({ name: file.replace('.journey.ts', ''), testMatch: `**/${file}` })),
  globalSetup: './e2e/template.ts',
  outputDir: 'test-results',
  // Journeys share a newsroom within a file, and a machine of two cores has enough with one browser and one server.
  workers: 1,
  retries: 0,
  forbidOnly: process.env.CI !== undefined,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    browserName: 'chromium',
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    viewport: { width: 1280, height: 900 },
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      args: [
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        // Root in a container has no sandbox to use.
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ],
    },
  },
})
