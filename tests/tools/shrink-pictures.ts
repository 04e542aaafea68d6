import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'

/** The pictures that the looks of the interface are held against. */
const FOLDER = join(import.meta.dirname, '../e2e/looks')
/** Of paper, ink and accent, and their mixtures at the letters' edges. */
const COLOURS = 48

for (const name of readdirSync(FOLDER).filter((file) => file.endsWith('.png'))) {
  const path = join(FOLDER, name)
  const taken = readFileSync(path)
  // What has a palette was shrunk before; once more would take it farther from what was seen.
  if ((await sharp(taken).metadata()).isPalette) continue
  writeFileSync(
    path,
    await sharp(taken).png({ palette: true, colours: COLOURS, dither: 0, effort: 10 }).toBuffer(),
  )
}
