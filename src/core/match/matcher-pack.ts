import type { Lang } from '../article.ts'
import type { Day } from '../day.ts'
import type { ClaimValues } from '../pack/pack.ts'

/** How a lexicon form may be inflected and what may be attached to it; the meaning depends on the language. */
export type WordClass = 'name' | 'noun' | 'adjective' | 'verb' | 'particle' | 'form' | 'cased'

/** Concepts are numbered by their place in `MatcherPack.concepts`. */
export interface ConceptData {
  id: string
  /** The concept itself and every wider one that its words also stand for. */
  is: number[]
  /** Where one of these stands in the sentence, this concept is not carried over from context. */
  rivals: number[]
  /** A subject of claims: what names one of these and not the subject speaks of something else. */
  supplantedBy: number[]
  /** The subjects that its words name. */
  names: number[]
  /** Its words name nobody: they stand for a wider concept without saying whose. */
  nameless: boolean
  /** Its words say so often that something is not so ("undisclosed", "does not want") that the concept does itself. */
  negative: boolean
  /** The subjects that its words are about, named or not. */
  speaksOf: number[]
  /** A bare word: it means this concept where context or a neighbour has named it. */
  standsFor: number | null
  beside: number[]
  /** Pairs of concepts that side by side make this one; the first is the modifier. */
  joins: [modifier: number, head: number][]
}

/** Forms of one concept and class, as written in the lexicon. `/` parts irregular forms, `…` is a gap. */
export interface LexiconGroup {
  concept: number
  class: WordClass
  /** Its forms hide the shorter ones inside them: "Saudi-led coalition" leaves no "coalition" behind. */
  hides: boolean
  forms: string[]
}

/** One part of a frame: any of these concepts fills it. The first slot of a frame is its trigger. */
export interface Slot {
  name: string
  any: number[]
  /** May be filled from the title or an earlier sentence where the sentence itself has none. */
  carry: boolean
}

/** The amount that a frame needs: a number of something, by whom and where. */
export interface CountSlot {
  /** What is counted, as a unit beside the number. */
  of: number[]
  /** Numbers outside this range are about something else. */
  from: number
  to: number
  /** The number's own place must be one of these; empty where the place does not matter. */
  where: number[]
  /** Where the sentence names no place, the title or an earlier sentence may. */
  carry: boolean
  /** A vague amount ("hundreds") fills the slot too. */
  vague: boolean
}

export interface Frame {
  claim: string
  slots: Slot[]
  count: CountSlot | null
  veto: number[]
  /** Farthest that a slot may stand from the trigger, in tokens. */
  within: number
  /** What the sentence's negation must be for the frame to hold. */
  negation: 'any' | 'required' | 'forbidden' | 'ignored'
  /** A sentence that is plainly about days outside this range speaks of another time. */
  era: { from: Day | null; to: Day | null } | null
  /** A date in this range must be read in the sentence. */
  dated: { from: Day; to: Day } | null
  /** Claims that this one, being more specific, replaces in the same sentence. */
  instead: string[]
  langs: Lang[] | null
}

/** All that the matcher needs of a pack; compiled from its lexicon, frames and the values of its claims. */
export interface MatcherPack {
  pack: string
  until: Day
  concepts: ConceptData[]
  lexicons: Partial<Record<Lang, LexiconGroup[]>>
  frames: Frame[]
  values: Record<string, ClaimValues>
}

/** Stems that open the gate to a pack: every group must have one of its stems on the page. */
export interface GateGroups {
  pack: string
  groups: string[][]
}
