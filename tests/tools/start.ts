import { BROWSER_VARIABLE } from './browser.ts'
import { runCommand } from './command.ts'
import { openDemoBrowser } from './demo-browser.ts'
import { tourDemo } from './demo-tour.ts'
import { showDemo } from './demo-window.ts'
import { servePages } from './page-server.ts'
import { DEMO_PAGES } from './paths.ts'
import { NEEDS, SetUpError, setUp } from './set-up.ts'

const HELP = `usage: npm start [-- --headless]

Builds the extension and opens it in a browser on a demonstration news site. Without a display, or with --headless,
it prints what was found on each page and saves screenshots instead. ${BROWSER_VARIABLE} names another browser.`

function hasDisplay(): boolean {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env
  return process.platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY)
}

async function build(): Promise<void> {
  console.log('Building the extension …')
  const { ok, output } = await runCommand(['wxt', 'build'])
  if (!ok) throw new SetUpError(`The build failed.\n\n${output}`)
}

async function start(headless: boolean): Promise<void> {
  const executable = setUp([NEEDS.CHROMIUM, NEEDS.FONTS])
  await build()
  const pages = await servePages(DEMO_PAGES)
  try {
    const browser = await openDemoBrowser({ browser: executable, port: pages.port, headless })
    try {
      await (headless ? tourDemo(browser) : showDemo(browser))
    } finally {
      await browser.context.close()
    }
  } finally {
    await pages.close()
  }
}

const args = process.argv.slice(2)
if (args.includes('--help')) console.log(HELP)
else {
  try {
    await start(args.includes('--headless') || !hasDisplay())
  } catch (error) {
    if (!(error instanceof SetUpError)) throw error
    console.error(error.message)
    process.exitCode = 1
  }
}
