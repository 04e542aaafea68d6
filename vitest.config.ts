import preact from '@preact/preset-vite'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { WxtVitest } from 'wxt/testing/vitest-plugin'
import { findBrowser } from './tests/tools/browser.ts'

const executablePath = findBrowser()

export default defineConfig({
  test: {
    // A recording that is missing fails; only `-u` writes.
    update: 'none',
    coverage: { provider: 'v8', include: ['src/**/*.{ts,tsx}'] },
    projects: [
      {
        plugins: [WxtVitest(), preact()],
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          // Nothing is timed here: what takes seconds on a free machine takes a minute on a loaded one.
          testTimeout: 60_000,
        },
      },
      {
        // No WxtVitest here: its set-up module does not load in a browser. Parts take what they need of the
        // extension's API as arguments.
        plugins: [preact()],
        // Found late, they would make Vite reload the page in the middle of a run.
        optimizeDeps: {
          include: ['preact', 'preact/hooks', 'preact/jsx-runtime', 'preact/jsx-dev-runtime'],
        },
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            viewport: { width: 1024, height: 768 },
            instances: [{ browser: 'chromium' }],
            provider: playwright({
              launchOptions: {
                executablePath,
                args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
              },
            }),
          },
        },
      },
    ],
  },
})
