import { defineConfig } from '@playwright/test'
import type { JourneyOptions } from './tests/e2e/both/test.ts'

export default defineConfig<object, JourneyOptions>({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  // One browser for each worker, and each takes a core.
  workers: process.env.CI ? 1 : 2,
  timeout: 30_000,
  expect: { timeout: 8000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
  snapshotPathTemplate: '{testDir}/looks/{arg}{ext}',
  // A picture that is not there is a fault, not a wish to have one taken: `npm run looks` takes them.
  updateSnapshots: 'none',
  projects: [
    { name: 'chromium', testIgnore: 'both/firefox/**' },
    // The journeys that are written for both browsers; Playwright only runs them, the browser is Firefox as it ships.
    {
      name: 'firefox',
      testMatch: 'both/**/*.spec.ts',
      testIgnore: 'both/chromium/**',
      use: { readersBrowser: 'firefox' },
      timeout: 90_000,
      expect: { timeout: 20_000 },
    },
  ],
})
