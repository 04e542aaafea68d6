import { languageOf } from '../../../src/core/text/language.ts'
import { pick, upTo } from '../../random.ts'
import { must, target } from '../target.ts'
import { anyText, sentence } from '../texts.ts'

const HINTS = [
  undefined,
  '',
  'ar',
  'AR-iq',
  'en',
  'en-GB',
  'fa',
  'ckb',
  'ku',
  'fr',
  'de',
  'ru',
  'x',
  '-',
  '\ud800',
]
/** What a block needs to be told twice within the part that is looked at. */
const HALF = 1900

/** One of the languages or none, always the same, and no other for a text said twice. */
export const language = target({
  name: 'language',
  make: (random) => ({
    text: upTo(random, 2) === 0 ? anyText(random) : sentence(random, pick(random, ['ar', 'en'])),
    hint: pick(random, HINTS),
  }),
  cuts: ['text'],
  check({ text, hint }) {
    const found = languageOf(text, hint)
    must(found === 'ar' || found === 'en' || found === null, `${found}`)
    must(languageOf(text, hint) === found, 'another one at the second time')
    const plain = languageOf(text)
    const twice = languageOf(`${text} ${text}`)
    // A single letter is too little, two are enough.
    if (text.length < HALF && plain !== null) must(twice === plain, `${plain}, and said twice ${twice}`)
    if (!/[^ -~]/.test(text)) must(found !== 'ar', 'Arabic without an Arabic letter')
    // Places in the blocks of presentation forms that stand for no character pass for letters.
    must(found === null || /[\p{L}\p{Cn}]/u.test(text), 'a language without a letter')
  },
})
