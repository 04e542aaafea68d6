const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const BITS = 6
const BYTE = 8

/** Bytes as text, without padding: the core knows neither `btoa` nor `Buffer`. */
export function writeBase64(bytes: Uint8Array): string {
  let text = ''
  let held = 0
  let bits = 0
  for (const byte of bytes) {
    held = (held << BYTE) | byte
    for (bits += BYTE; bits >= BITS; bits -= BITS) text += DIGITS[(held >> (bits - BITS)) & 63]
    held &= 63
  }
  return bits > 0 ? text + DIGITS[(held << (BITS - bits)) & 63] : text
}

/** Throws a `RangeError` at a character that `writeBase64` never writes. */
export function readBase64(text: string): Uint8Array {
  const values = new Int8Array(128).fill(-1)
  for (let i = 0; i < DIGITS.length; i++) values[DIGITS.charCodeAt(i)] = i
  const bytes = new Uint8Array(Math.floor((text.length * BITS) / BYTE))
  let held = 0
  let bits = 0
  let at = 0
  for (let i = 0; i < text.length; i++) {
    const value = values[text.charCodeAt(i)] ?? -1
    if (value < 0) throw new RangeError(`"${text[i]}" stands for no bits`)
    held = ((held << BITS) | value) & 0xffff
    bits += BITS
    if (bits < BYTE) continue
    bits -= BYTE
    bytes[at++] = held >> bits
  }
  return bytes
}
