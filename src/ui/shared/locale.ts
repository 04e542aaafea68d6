import type { ComponentChildren } from 'preact'
import ar from '../../../assets/locales/ar.json'
import en from '../../../assets/locales/en.json'
import type { Lang } from '../../core/article.ts'
import type { LocalText } from '../../core/pack/pack.ts'
import { grouped, pluralOf } from './plural.ts'

/** The languages of the interface. */
export type Locale = Lang
export type MessageKey = keyof typeof en
/** Keys under one prefix: `Under<'stance'>` is `asserts | denies | …`. */
export type Under<Prefix extends string> = MessageKey extends infer Key
  ? Key extends `${Prefix}.${infer Rest}`
    ? Rest
    : never
  : never

/** A plain text, or one text for each plural category that the language has; `other` always. */
export type Message = string | ({ other: string } & Partial<Record<Intl.LDMLPluralRule, string>>)
export type Catalogue = Record<MessageKey, Message>
export type Values = Record<string, string | number>

/** Typed so that a key missing from one language does not compile. */
export const catalogues: Record<Locale, Catalogue> = { ar, en }

export interface Translator {
  locale: Locale
  dir: 'ltr' | 'rtl'
  /** A message with its `{names}` filled. The value `n` chooses the plural form; numbers are written as the locale does. */
  t(key: MessageKey, values?: Values): string
  /** The same for values that are nodes: text and nodes in the order in which the message has them. */
  rich(key: MessageKey, values: Record<string, ComponentChildren>): ComponentChildren[]
  /** The text of pack data in this language. */
  local(text: LocalText): string
  /** A whole number, in Latin digits in both languages, as Iraqi and pan-Arab newsrooms print figures. */
  number(value: number): string
}

const PLACEHOLDER = /\{(\w+)\}/

export function createTranslator(locale: Locale): Translator {
  const catalogue = catalogues[locale]
  function pick(key: MessageKey, n: unknown): string {
    const message = catalogue[key]
    if (typeof message === 'string') return message
    return (typeof n === 'number' ? message[pluralOf(n, locale)] : undefined) ?? message.other
  }

  function t(key: MessageKey, values: Values = {}): string {
    return split(pick(key, values.n), (name) => {
      const value = values[name]
      return typeof value === 'number' ? grouped(value) : (value ?? '')
    }).join('')
  }

  return {
    locale,
    dir: locale === 'ar' ? 'rtl' : 'ltr',
    t,
    rich: (key, values) => split<ComponentChildren>(pick(key, values.n), (name) => values[name]),
    local: (text) => text[locale],
    number: grouped,
  }
}

/** Splitting on one group leaves texts at even places and names at odd ones. */
function split<T>(message: string, fill: (name: string) => T): (string | T)[] {
  return message.split(PLACEHOLDER).map((part, place) => (place % 2 ? fill(part) : part))
}

/** The interface's language for a list of BCP 47 codes in order of preference. */
export function chooseLocale(preferred: readonly string[]): Locale {
  for (const code of preferred) {
    const language = code.toLowerCase().split('-')[0] ?? ''
    if (isLocale(language)) return language
  }
  return 'en'
}

function isLocale(code: string): code is Locale {
  return Object.hasOwn(catalogues, code)
}
