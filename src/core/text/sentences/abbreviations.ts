import { wordSet } from '../words.ts'

/** Words before whose full stop a sentence never ends: titles, months, and what stands before a name or a number. */
export const NEVER_FINAL = wordSet(
  'mr mrs ms dr prof rev hon st mt ft maj gen lt col sgt cpl capt cmdr cdr adm brig pvt pfc gov sen rep amb pres sec ' +
    'supt det insp jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat vs cf ' +
    'viz approx est ca fig vol art para pp ch dept univ assn bros messrs mme mlle gens cols e.g i.e',
)

/** Abbreviations that also close sentences: the next word decides. */
export const MAYBE_FINAL = wordSet('inc corp co ltd llc plc jr sr etc al esq ave blvd rd no')

/** Words that open a sentence and are rarely the second word of a name: "in the U.S. The talks …". */
export const OPENERS = wordSet(
  'the a an this that these those there he she it they we i you his her its their our my but and or so yet however ' +
    'meanwhile moreover in on at by for from with as if when while after before since until although though because ' +
    'despite during according under what who why how where which some many most several no not all both two three ' +
    'last next earlier later asked speaking',
)

/** Arabic words of several letters that are written with a full stop. One letter with a full stop always is one. */
export const ARABIC_NEVER_FINAL = wordSet('أ.د م.م د.م')
