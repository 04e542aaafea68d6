import { beforeEach, expect, test } from 'vitest'
import { curatedHosts, syncGrantedSites } from '../../../src/extension/granted-sites.ts'

type Script = { id: string; matches: string[] }

let granted: string[] = []
let registered: Script[] = []

const api = {
  runtime: { getManifest: () => ({ host_permissions: ['*://*.bbc.co.uk/*', '*://*.rudaw.net/*'] }) },
  permissions: { getAll: async () => ({ origins: granted }) },
  scripting: {
    getRegisteredContentScripts: async () => registered,
    registerContentScripts: async (scripts: Script[]) => {
      if (registered.length > 0) throw new Error('a script of this id is registered')
      registered = scripts
    },
    updateContentScripts: async (scripts: Script[]) => {
      if (registered.length === 0) throw new Error('no script of this id is registered')
      registered = scripts
    },
    unregisterContentScripts: async () => {
      if (registered.length === 0) throw new Error('no script of this id is registered')
      registered = []
    },
  },
} as unknown as Parameters<typeof syncGrantedSites>[0]

beforeEach(() => {
  granted = ['*://*.bbc.co.uk/*']
  registered = []
})

test('the gate follows what is granted, step by step', async () => {
  const steps = [
    { grants: ['*://*.bbc.co.uk/*', '*://*.rudaw.net/*'], matches: undefined },
    { grants: ['*://*.bbc.co.uk/*', '*://*.b.org/*'], matches: ['*://*.b.org/*'] },
    { grants: ['*://*.b.org/*', '*://*.a.org/*'], matches: ['*://*.a.org/*', '*://*.b.org/*'] },
    { grants: ['*://*/*'], matches: ['*://*/*'] },
    { grants: [], matches: undefined },
    { grants: [], matches: undefined },
  ]
  for (const { grants, matches } of steps) {
    granted = grants
    await syncGrantedSites(api)
    expect(registered[0]?.matches).toEqual(matches)
  }
})

test('the curated hosts are those of the manifest', () => {
  expect(curatedHosts(api)).toEqual(['bbc.co.uk', 'rudaw.net'])
})
