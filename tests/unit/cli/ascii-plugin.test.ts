import { expect, test } from 'vitest'
import { inAscii } from '../../../src/cli/ascii-plugin.ts'

// biome-ignore lint/suspicious/noTemplateCurlyInString: it is the code of a template
test.each(['"غادر"', '`قال\\t${1}`', '/[ء-ي]\\u0640?/u.source', '"a\\\\é"', '"😀"', "'\\\\ق'"])(
  'in ASCII %s means the same',
  (code) => {
    const ascii = inAscii(code)
    expect(ascii).toMatch(/^[\x20-\x7e]+$/)
    const run = (text: string) => new Function(`return ${text}`)()
    if (code.startsWith('/')) expect(new RegExp(run(ascii), 'u').test('غ')).toBe(true)
    else expect(run(ascii)).toBe(run(code))
  },
)

test('a backslash before such a character is refused, since it would escape the escape', () => {
  expect(() => inAscii('/\\é/')).toThrow('backslash')
})
