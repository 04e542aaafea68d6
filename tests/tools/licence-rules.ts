/** Licences under which code may stand in the package that readers install. All let it be passed on with its notice. */
export const SHIPPED_LICENCES = [
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'Apache-2.0',
  'MPL-2.0',
]

/** Further ones for tools, which are installed from the registry and passed on by nobody here; with the reason. */
export const TOOL_LICENCES: Record<string, string> = {
  'BlueOak-1.0.0': 'as free as MIT',
  'CC0-1.0': 'data given to everybody: which browser knows what',
  'CC-BY-4.0': 'data of caniuse-lite, read while building',
  'LGPL-3.0-or-later':
    'the library behind sharp, which draws the icons while building and is linked to nothing of ours',
  'Python-2.0': 'argparse, translated from Python’s own',
  Zlib: 'a part of pako, as free as MIT',
  BSD: 'winreg says no more than that; it finds a Firefox on Windows for those who lint there',
}

/**
 * Whether an SPDX expression leaves a choice that lies within `allowed`. Knows AND, OR and one pair of brackets around all, which
 * is what packages write; anything else is refused.
 */
export function isAllowed(expression: string, allowed: readonly string[]): boolean {
  const plain = expression.trim().replace(/^\((.*)\)$/, '$1')
  return plain
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((name) => allowed.includes(name.trim())))
}
