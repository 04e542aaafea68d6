/** Our own sentences that are marked, each once and as one range, by a part of its words that the mark holds. */
export const SAYS = {
  '2,500': 'Some 2,500 US troops are stationed in Iraq.',
  '1,400': 'About 1,400 American soldiers remain in Iraq, the Pentagon said.',
  '2500': 'ينتشر في العراق نحو 2500 جندي أميركي.',
} as const

/** What a mark is known by. */
export type Key = keyof typeof SAYS

/** Sentences that are never marked, and long enough to make an element an article. */
export const FILLER = [
  'The kitchen garden behind the station was watered early, before the heat came over the wall.',
  'Two librarians sorted the returned books by colour, for the shelves had lost their numbers.',
  'A ferry left on time with nobody aboard but a dog that knew the way home.',
  'The baker said that the oven had been cold for a day and that the bread would be late.',
] as const

export const [ONE, TWO, THREE, FOUR] = FILLER

export const p = (...texts: string[]): string => texts.map((text) => `<p>${text}</p>`).join('\n')

interface Parts {
  title?: string
  lang?: string
  /** Further attributes of the root element. */
  root?: string
  head?: string
}

/** A page around a body; its title lets the gate open. */
export function html(body: string, { title, lang = 'en', root = '', head = '' }: Parts = {}): string {
  return `<!doctype html>
<html lang="${lang}" ${root}><head><meta charset="utf-8"><title>${title ?? 'The coalition in Iraq'}</title>
<meta name="viewport" content="width=device-width">${head}</head>
<body>${body}</body></html>`
}

/** An article with a headline and enough text of its own. */
export const article = (inner: string): string =>
  `<main><article><h1>A quiet week on the river</h1>${p(ONE)}${inner}${p(TWO)}</article></main>`
