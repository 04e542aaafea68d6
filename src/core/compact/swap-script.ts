const ARABIC = 'ابتثجحخدذرزسشصضطظعغفقكلمنهويءىةأإآؤئ'
const ASCII = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ()*+;<=>?@'
const CHUNK = 8192

/**
 * Exchanges Arabic letters with capitals and signs that folded text hardly has, one for one: doing it twice gives the text
 * back, whatever it holds. Arabic becomes one byte a letter where `\u0627` is six, and a script that is all ASCII stays
 * one byte a character in the browser's memory.
 */
export function swapScript(text: string): string {
  const units = new Uint16Array(Math.min(text.length, CHUNK))
  let swapped = ''
  for (let from = 0; from < text.length; from += CHUNK) {
    const count = Math.min(CHUNK, text.length - from)
    for (let i = 0; i < count; i++) {
      const unit = text.charCodeAt(from + i)
      units[i] = TABLE[unit] || unit
    }
    // Not spread: that walks the array by its iterator, ten times as slow before the code is warm.
    swapped += String.fromCharCode.apply(null, units.subarray(0, count) as unknown as number[])
  }
  return swapped
}

/** By UTF-16 code unit what it is exchanged with; 0 for what stays. */
const TABLE = new Uint16Array(0x700)
for (let i = 0; i < ARABIC.length; i++) {
  const [arabic, ascii] = [ARABIC.charCodeAt(i), ASCII.charCodeAt(i)]
  TABLE[arabic] = ascii
  TABLE[ascii] = arabic
}
