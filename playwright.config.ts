import { defineConfig } from '@playwright/test'

export default defineConfig({
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
})
