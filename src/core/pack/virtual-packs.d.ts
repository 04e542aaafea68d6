declare module 'virtual:packs' {
  /** The record of every pack in assets/packs, compiled when the extension is built. */
  export const packs: import('./pack.ts').PackRecord[]
}
