declare module 'virtual:packs' {
  /** The record of every pack in assets/packs, compiled when the extension is built. */
  export const packs: import('./pack/pack.ts').PackRecord[]
}

declare module 'virtual:matchers' {
  /** What the matcher needs of every pack. */
  export const matchers: import('./match/matcher-pack.ts').MatcherPack[]
}

declare module 'virtual:gates' {
  /** The stems that open the gate, of every pack. */
  export const gates: import('./match/matcher-pack.ts').GateGroups[]
}

declare module 'virtual:models' {
  /** What was learned for every pack, in the order of the packs. */
  export const models: import('./match/learned/model.ts').LearnedModel[][]
}

declare module 'virtual:shared' {
  /** What popup and engine share (see `src/cli/shared-modules.ts`): names → modules. */
  export const modules: Record<string, unknown>
}
