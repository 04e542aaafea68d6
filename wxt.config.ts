import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import preact from '@preact/preset-vite'
import { defineConfig } from 'wxt'
import { parse } from 'yaml'
import { asciiPlugin } from './src/cli/ascii-plugin.ts'
import { dataModule } from './src/cli/data-module.ts'
import { modulesReport } from './src/cli/modules-report.ts'
import { packsPlugin } from './src/cli/packs-plugin.ts'
import { rootHighlights } from './src/cli/root-highlights.ts'
import { borrowShared, holdShared } from './src/cli/shared-modules.ts'
import { shrinkZip } from './src/cli/shrink-zip.ts'
import { patternsOf, readSiteList } from './src/extension/site-list.ts'

const root = import.meta.dirname

const sites = readSiteList(parse(readFileSync(join(root, 'assets/sites.yaml'), 'utf8')))
const curated = patternsOf(sites)

/** Nothing is loaded from elsewhere, nothing is sent anywhere, no page frames ours. */
const PAGES_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

const key = (keys: string) => ({ suggested_key: { default: keys } })

/** The entrypoints that take from the shared script what both need. */
const BORROWERS = ['popup', 'sidepanel', 'options', 'welcome', 'dossier', 'engine', 'matcher']

export default defineConfig({
  srcDir: '.',
  outDir: '.output',
  publicDir: 'assets/public',
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/auto-icons'],
  autoIcons: { baseIconPath: 'assets/icon.svg', sizes: [16, 32, 48, 96, 128] },
  vite: ({ browser }) => ({
    plugins: [
      ...(browser === 'firefox' ? [] : [rootHighlights()]),
      preact(),
      packsPlugin(),
      dataModule({ id: 'virtual:sites', data: sites }),
      holdShared({ root }),
      asciiPlugin(),
      modulesReport({ root, folder: join(root, '.output/modules') }),
    ],
    // Vite's preload helper calls fetch(); the build must hold no way to the network.
    build: { target: 'es2022', reportCompressedSize: false, modulePreload: false },
  }),
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.some(({ name }) => BORROWERS.includes(name)))
        config.plugins?.push(borrowShared({ root }))
    },
    'zip:extension:done': (wxt, path) => shrinkZip(path, { cache: join(wxt.config.outBaseDir, 'deflated') }),
  },
  manifest: ({ browser, command }) => ({
    name: '__MSG_extensionName__',
    short_name: 'Hashiya',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['storage', 'activeTab', 'scripting', 'contextMenus'],
    host_permissions: curated,
    optional_host_permissions: ['*://*/*'],
    // Declared here and not by `defineContentScript`: its runtime alone is larger than the gate.
    content_scripts: [{ matches: curated, js: ['gate.js'], run_at: 'document_idle' }],
    action: { default_title: 'Hashiya' },
    omnibox: { keyword: 'hashiya' },
    commands: {
      _execute_action: key('Alt+Shift+H'),
      'next-mention': {
        ...key('Alt+Shift+J'),
        description: '__MSG_commandNextMention__',
      },
      'previous-mention': {
        ...key('Alt+Shift+K'),
        description: '__MSG_commandPreviousMention__',
      },
      'open-panel': { ...key('Alt+Shift+L'), description: '__MSG_commandOpenPanel__' },
      // Chromium takes four suggestions at most. These two are near at hand in the popup, which has a key; the options say
      // that they can have keys of their own.
      toggle: { ...(browser === 'firefox' && key('Alt+Shift+P')), description: '__MSG_commandTogglePause__' },
      'look-up': { ...(browser === 'firefox' && key('Alt+Shift+U')), description: '__MSG_commandLookUp__' },
    },
    // The development server talks to its pages over a socket; the built extension talks to nobody.
    ...(command === 'build' && { content_security_policy: { extension_pages: PAGES_POLICY } }),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'hashiya@hashiya.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '128' }),
  }),
  zip: { excludeSources: ['tests/**', 'coverage/**', 'stats.html'] },
})
