import type { Day } from '../core/day.ts'
import type { SettingsAreas } from './paused-sites.ts'

/** Words of a page that the reader says are not about a claim. */
export interface HiddenWords {
  claim: string
  /** As the page has them, any white space as a space. */
  quote: string
}

/** What is kept of it: on which site, and since when. */
export interface HiddenMention extends HiddenWords {
  /** The host as `siteOf` gives it. */
  site: string
  day: Day
}

/** Under which name they stand in `storage.local`. */
export const HIDDEN_KEY = 'hiddenMentions'
/** In `storage.session`: what a private window's reader has hidden goes with the browser. */
const SESSION_KEY = 'privateHiddenMentions'

/**
 * In characters, for all that is hidden: years of a reader's own judgements. A page's script that hides without end must not
 * fill the storage in which the settings stand.
 */
const MOST_HIDDEN = 1_000_000

const isSameHidden = (a: HiddenWords, b: HiddenWords): boolean => a.claim === b.claim && a.quote === b.quote

/** Everything hidden, oldest first; of what is stored, whatever makes no sense is passed over. */
export async function allHidden(areas: SettingsAreas): Promise<HiddenMention[]> {
  const lists = await Promise.all(placesOf(areas).map((place) => read(place).catch(() => [])))
  return lists.flat()
}

export async function hiddenOn(areas: SettingsAreas, site: string): Promise<HiddenWords[]> {
  return (await allHidden(areas))
    .filter((one) => one.site === site)
    .map(({ claim, quote }) => ({ claim, quote }))
}

/** Hides or shows again; from a private window nothing is written to disk. False where storage refuses or is full of them. */
export async function hideMention(
  areas: SettingsAreas,
  {
    site,
    claim,
    quote,
    hidden,
    incognito,
  }: HiddenWords & { site: string; hidden: boolean; incognito: boolean },
): Promise<boolean> {
  const words = { claim, quote }
  const isIt = (one: HiddenMention) => one.site === site && isSameHidden(one, words)
  if (!hidden) return takeOut(areas, isIt)
  if (sizeOf([...(await allHidden(areas)), words]) > MOST_HIDDEN) return false
  const day = new Date().toISOString().slice(0, 10)
  return change(placesOf(areas)[incognito ? 1 : 0], (all) => [
    ...all.filter((one) => !isIt(one)),
    { site, ...words, day },
  ])
}

const sizeOf = (all: readonly HiddenWords[]): number =>
  all.reduce((sum, { claim, quote }) => sum + claim.length + quote.length, 0)

/** Shows all of a site again. False where storage refuses. */
export async function showHidden(areas: SettingsAreas, site: string): Promise<boolean> {
  return takeOut(areas, (one) => one.site === site)
}

async function takeOut(areas: SettingsAreas, isIt: (one: HiddenMention) => boolean): Promise<boolean> {
  const kept = await Promise.all(
    placesOf(areas).map((place) => change(place, (all) => all.filter((one) => !isIt(one)))),
  )
  return kept.every(Boolean)
}

interface Place {
  area: SettingsAreas['local']
  key: string
}

const placesOf = ({ local, session }: SettingsAreas): [lasting: Place, passing: Place] => [
  { area: local, key: HIDDEN_KEY },
  { area: session, key: SESSION_KEY },
]

const read = async ({ area, key }: Place): Promise<HiddenMention[]> => readHidden((await area.get(key))[key])

/** Nothing is written over a list that could not be read. False where storage refuses either. */
async function change(place: Place, to: (all: HiddenMention[]) => HiddenMention[]): Promise<boolean> {
  try {
    const before = await read(place)
    const after = to(before)
    if (after.length > 0 || before.length > 0) await place.area.set({ [place.key]: after })
    return true
  } catch {
    return false
  }
}

/** Entry by entry: one that is corrupt costs nothing but itself. Never throws. */
export function readHidden(stored: unknown): HiddenMention[] {
  if (!Array.isArray(stored)) return []
  return stored.flatMap((one: unknown) => {
    const { site, claim, quote, day } = (one ?? {}) as Record<string, unknown>
    if (!isText(site) || !isText(claim) || !isText(quote)) return []
    return [{ site, claim, quote, day: typeof day === 'string' ? day : '' }]
  })
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== ''
