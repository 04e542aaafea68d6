import type { Plugin } from 'vite'

const FOREIGN = /(\\*)([\u0080-\uffff])/g

/**
 * Vite plugin: writes what is not ASCII in the finished scripts as escapes. No encoding can harm them then, and a browser
 * keeps them in memory at one byte a character instead of two.
 */
export function asciiPlugin(): Plugin {
  return {
    name: 'ascii',
    apply: 'build',
    enforce: 'post',
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) if (file.type === 'chunk') file.code = inAscii(file.code)
    },
  }
}

/** Code has such characters in strings, templates and regular expressions only: an escape means the same in each. */
export function inAscii(code: string): string {
  return code.replace(FOREIGN, (all, slashes: string, unit: string) => {
    if (slashes.length % 2 === 1) throw new Error(`a backslash before ${unit} cannot be written in ASCII`)
    return all.replace(unit, `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
  })
}
