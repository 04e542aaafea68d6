import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { FIREFOX_VARIABLE, findFirefox } from '../../../tools/firefox.ts'
import { Marionette } from './marionette.ts'

export interface FirefoxProcess {
  marionette: Marionette
  /** Ends the browser as its reader does, so that all is written that it keeps. */
  quit(): Promise<void>
  /** Ends it at once, with nothing to keep. */
  kill(): Promise<void>
}

export interface LaunchOptions {
  /** An existing folder. */
  profile: string
  /** Everything that is asked for over the network goes to this port of this machine. */
  proxyPort: number
  prefs?: Record<string, string | number | boolean>
}

/** Of Linux: lets the browser end with a runner that is killed, and can end nothing itself. */
const SETPRIV = '/usr/bin/setpriv'

/** Starts Firefox without a window on a screen, and speaks to it. */
export async function launchFirefox({ profile, proxyPort, prefs }: LaunchOptions): Promise<FirefoxProcess> {
  const program = findFirefox()
  if (!program) throw new Error(`no Firefox found; ${FIREFOX_VARIABLE} may name one`)
  const lines = Object.entries({ ...prefsFor(proxyPort), ...prefs }).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  )
  writeFileSync(join(profile, 'user.js'), lines.join('\n'))
  const [command, ...before] = existsSync(SETPRIV) ? [SETPRIV, '--pdeathsig', 'KILL', program] : [program]
  const child = spawn(
    command as string,
    [
      ...before,
      '--marionette',
      // Lets the tests speak to the browser's own window: its toolbar, its sidebar and its questions.
      '--remote-allow-system-access',
      '--headless',
      '--no-remote',
      '--profile',
      profile,
      '--width=1280',
      '--height=900',
    ],
    // As root Firefox refuses a home that belongs to somebody else.
    {
      stdio: 'ignore',
      env: {
        ...process.env,
        HOME: profile,
        MOZ_CRASHREPORTER_DISABLE: '1',
        MOZ_HEADLESS_WIDTH: '1280',
        MOZ_HEADLESS_HEIGHT: '900',
      },
    },
  )
  // A runner that gives up must not leave a browser behind.
  const killNow = () => child.kill('SIGKILL')
  process.once('exit', killNow)
  child.once('exit', () => process.off('exit', killNow))
  try {
    const marionette = await listening(join(profile, 'MarionetteActivePort'), child)
    await marionette.send('WebDriver:NewSession', { acceptInsecureCerts: true })
    await marionette.send('Marionette:SetContext', { value: 'chrome' })
    return { marionette, quit: () => quit(marionette, child), kill: () => kill(marionette, child) }
  } catch (error) {
    child.kill('SIGKILL')
    throw error
  }
}

function prefsFor(proxyPort: number) {
  return {
    // Firefox chooses a free one and writes it into its profile.
    'marionette.port': 0,
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': proxyPort,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxyPort,
    'network.dns.disablePrefetch': true,
    // The welcome page of an unsigned package shows only where unsigned packages may be installed; releases forbid it.
    'xpinstall.signatures.required': false,
    // What Firefox looks for of its own accord.
    'media.gmp-manager.updateEnabled': false,
    'media.gmp-provider.enabled': false,
    'services.settings.server': 'data:,#none',
    'browser.tabs.warnOnClose': false,
    'sidebar.animation.enabled': false,
  }
}

async function listening(portFile: string, child: ChildProcess): Promise<Marionette> {
  for (;;) {
    if (child.exitCode !== null) throw new Error(`Firefox ended with ${child.exitCode}`)
    const port = existsSync(portFile) ? Number(readFileSync(portFile, 'utf8')) : 0
    const marionette = port > 0 && (await Marionette.connect(port).catch(() => null))
    if (marionette) return marionette
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

async function quit(marionette: Marionette, child: ChildProcess): Promise<void> {
  const ended = once(child, 'exit')
  // The connection ends before the answer comes, or after.
  await marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => {})
  await ended
  marionette.close()
}

async function kill(marionette: Marionette, child: ChildProcess): Promise<void> {
  marionette.close()
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill('SIGKILL')
  await ended
}
