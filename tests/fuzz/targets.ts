import type { Target } from './target.ts'
import { coders } from './targets/coders.ts'
import { dates } from './targets/dates.ts'
import { folding } from './targets/folding.ts'
import { html } from './targets/html.ts'
import { language } from './targets/language.ts'
import { mentions } from './targets/mentions.ts'
import { messages } from './targets/messages.ts'
import { numbers } from './targets/numbers.ts'
import { packs } from './targets/packs.ts'
import { search } from './targets/search.ts'
import { sentences } from './targets/sentences.ts'
import { settings } from './targets/settings.ts'
import { scanning, tokens } from './targets/tokens.ts'

export const TARGETS: readonly Target[] = [
  folding,
  tokens,
  scanning,
  sentences,
  language,
  numbers,
  dates,
  html,
  messages,
  settings,
  coders,
  search,
  packs,
  mentions,
]
