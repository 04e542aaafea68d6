import { inflateRawSync } from 'node:zlib'

/** A file inside a ZIP archive, as it is stored there. */
export interface ZipEntry {
  name: string
  /** 0: as it is; 8: deflated. */
  method: number
  crc: number
  /** Bytes of the file itself. */
  size: number
  /** What is stored of it. */
  stored: Buffer
}

export const DEFLATED = 8

const LOCAL = { signature: 0x04034b50, length: 30 }
const CENTRAL = { signature: 0x02014b50, length: 46 }
const END = { signature: 0x06054b50, length: 22 }
const VERSION = 20
const UTF8 = 0x800

/** Reads an archive that has neither comment nor ZIP64 parts, as `wxt zip` writes it. Throws a `RangeError` at any other. */
export function readZip(archive: Buffer): ZipEntry[] {
  const end = archive.length - END.length
  if (end < 0 || archive.readUInt32LE(end) !== END.signature) throw new RangeError('not such a ZIP archive')
  const entries: ZipEntry[] = []
  let at = archive.readUInt32LE(end + 16)
  for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
    if (archive.readUInt32LE(at) !== CENTRAL.signature) throw new RangeError('no entry where one should be')
    const [nameLength, more, comment] = [28, 30, 32].map((field) => archive.readUInt16LE(at + field)) as [
      number,
      number,
      number,
    ]
    const local = archive.readUInt32LE(at + 42)
    const from = local + LOCAL.length + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28)
    entries.push({
      name: archive.toString('utf8', at + CENTRAL.length, at + CENTRAL.length + nameLength),
      method: archive.readUInt16LE(at + 10),
      crc: archive.readUInt32LE(at + 16),
      size: archive.readUInt32LE(at + 24),
      stored: archive.subarray(from, from + archive.readUInt32LE(at + 20)),
    })
    at += CENTRAL.length + nameLength + more + comment
  }
  return entries
}

/** The bytes of the file itself. */
export const contentOf = ({ method, stored }: ZipEntry): Buffer =>
  method === DEFLATED ? inflateRawSync(stored) : stored

/** An archive of the entries in their order, without dates: the same from the same files. */
export function writeZip(entries: readonly ZipEntry[]): Buffer {
  const files: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const entry of entries) {
    const name = Buffer.from(entry.name)
    const common = commonFields(entry, name.length)
    const local = Buffer.concat([uint32(LOCAL.signature), common, name, entry.stored])
    const place = Buffer.alloc(14)
    place.writeUInt32LE(at, 10)
    directory.push(uint32(CENTRAL.signature), uint16(VERSION), common, place, name)
    files.push(local)
    at += local.length
  }
  const listed = Buffer.concat(directory)
  const end = Buffer.alloc(END.length)
  end.writeUInt32LE(END.signature, 0)
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(listed.length, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...files, listed, end])
}

/** What stands in an entry's local header and in the directory alike, up to the length of its extra fields. */
function commonFields({ name, method, crc, size, stored }: ZipEntry, nameLength: number): Buffer {
  const fields = Buffer.alloc(26)
  fields.writeUInt16LE(VERSION, 0)
  fields.writeUInt16LE(/[^\x20-\x7e]/.test(name) ? UTF8 : 0, 2)
  fields.writeUInt16LE(method, 4)
  fields.writeUInt32LE(crc, 10)
  fields.writeUInt32LE(stored.length, 14)
  fields.writeUInt32LE(size, 18)
  fields.writeUInt16LE(nameLength, 22)
  return fields
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}

function uint16(value: number): Buffer {
  const bytes = Buffer.alloc(2)
  bytes.writeUInt16LE(value)
  return bytes
}
