import { extname } from 'node:path'
import {
  FORBIDDEN,
  KINDS,
  MANIFEST_KEYS,
  PERMISSIONS,
  POLICY,
  REVIEWED,
  type Reviewed,
  type Target,
} from './package-rules.ts'

/** A package: path inside it (forward slashes) → text; of what is no text, something empty. */
export type PackageFiles = ReadonlyMap<string, string>

/**
 * Everything in a package that could reach the network, run foreign code or open it to pages; a line each, empty where
 * nothing does. `sites` are the match patterns that the manifest may name.
 */
export function packageFaults(
  files: PackageFiles,
  { target, sites, reviewed = REVIEWED }: { target: Target; sites: string[]; reviewed?: Reviewed[] },
): string[] {
  const faults = [...files].flatMap(([name, text]) =>
    faultsInFile(name, text, reviewed).map((fault) => `${name}: ${fault}`),
  )
  return [...faults, ...manifestFaults(files.get('manifest.json') ?? '', { target, sites })]
}

function faultsInFile(name: string, text: string, reviewed: Reviewed[]): string[] {
  const kind = extname(name)
  if (!KINDS.includes(kind)) return [`a file of this kind is not looked at: ${kind || 'none'}`]
  if (kind === '.js') return scriptFaults(name, text, reviewed)
  if (kind === '.css')
    return matchesOf(text, /@import|url\(|sourceMappingURL/g).map((found) => `loads: ${found}`)
  if (kind === '.html') return pageFaults(text)
  if (kind === '.json' && name !== 'manifest.json') return matchesOf(text, FORBIDDEN['an address'] as RegExp)
  return []
}

function scriptFaults(name: string, code: string, reviewed: Reviewed[]): string[] {
  return Object.entries(FORBIDDEN).flatMap(([rule, pattern]) => {
    const allowed = reviewed
      .filter((one) => one.rule === rule && one.script.test(name))
      .flatMap(({ finds }) => finds)
    const found = matchesOf(code, pattern)
    return [
      ...without(found, allowed).map((one) => `${rule}: ${one}`),
      ...without(allowed, found).map((one) => `no longer there, take it off the list: ${rule}: ${one}`),
    ]
  })
}

/** A page of ours names files of the package by their path, and holds no code. */
function pageFaults(html: string): string[] {
  return [
    ...matchesOf(html, /<script(?![^>]*\bsrc=)[^>]*>/g).map(() => 'code inside the page'),
    ...matchesOf(html, /\son\w+\s*=/gi).map((found) => `code in an attribute:${found}`),
    ...matchesOf(html, /<(?:base|iframe|object|embed|form|style)\b|http-equiv/gi).map(
      (found) => `holds ${found}`,
    ),
    ...matchesOf(html, /\b(?:src|href)="(?!\/(?!\/))[^"]*"/gi).map(
      (found) => `loads from elsewhere: ${found}`,
    ),
  ]
}

function manifestFaults(text: string, { target, sites }: { target: Target; sites: string[] }): string[] {
  const manifest = JSON.parse(text || '{}') as Record<string, unknown>
  const expected: Record<string, unknown> = {
    manifest_version: 3,
    permissions: PERMISSIONS[target],
    host_permissions: sites,
    optional_host_permissions: ['*://*/*'],
    content_scripts: [{ matches: sites, js: ['gate.js'], run_at: 'document_idle' }],
    content_security_policy: { extension_pages: POLICY.join('; ') },
  }
  const keys: readonly string[] = MANIFEST_KEYS
  return [
    ...Object.keys(manifest)
      .filter((key) => !keys.includes(key))
      .map((key) => `manifest.json: ${key} was never looked at`),
    ...Object.entries(expected)
      .filter(([key, value]) => JSON.stringify(manifest[key]) !== JSON.stringify(value))
      .map(([key]) => `manifest.json: ${key} is not what was looked at: ${JSON.stringify(manifest[key])}`),
  ]
}

const matchesOf = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([found]) => found)

/** What is left of a list when each of `others` has taken away one that is the same. */
function without(list: readonly string[], others: readonly string[]): string[] {
  const left = [...others]
  return list.filter((one) => {
    const at = left.indexOf(one)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}
