declare module 'fastscan' {
  export default class FastScanner {
    constructor(words: string[])
    search(text: string): [place: number, word: string][]
  }
}

declare module 'mark.js' {
  export default class Mark {
    constructor(root: Element)
    mark(
      words: string[],
      options: { accuracy: 'exactly'; separateWordSearch: boolean; done: (count: number) => void },
    ): void
  }
}
