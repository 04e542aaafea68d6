type Numbers = Int32Array | Uint16Array | Uint8Array

/** The array, or a longer one that begins as it does where it is shorter than `length`. */
export function withRoom<Array extends Numbers>(array: Array, length: number): Array {
  if (length <= array.length) return array
  const longer = new (array.constructor as new (length: number) => Array)(length * 2)
  longer.set(array)
  return longer
}
