import type { Lang } from '../../../src/core/article.ts'
import { addDays, type Day, dayNumber, dayOfNumber } from '../../../src/core/day.ts'
import type { DateReading } from '../../../src/core/text/dates.ts'
import { guessDates, readDates } from '../../../src/core/text/dates.ts'
import { fold } from '../../../src/core/text/fold.ts'
import { tokenize } from '../../../src/core/text/tokens.ts'
import { pick, type Random, upTo } from '../../random.ts'
import { must, target } from '../target.ts'
import { anyText, sentence, wordsOf } from '../texts.ts'

const SOUP = {
  en: "the of in on - / , . ' s 26 26th 31st 2021 2014 1999 12 31 29 0 00 july may december february second first last next this year month week summer early late mid end quarter monday thursday yesterday today tonight tomorrow will by ago ten twenty years months two-thirds decade 2020s year-end new year's eve since until before after within later earlier anniversary 10-year 2020 2021 2022".split(
    ' ',
  ),
  ar: 'من في عام العام سنة الماضي المقبل الجاري هذا ، / - ( ) 26 2021 2014 1 12 31 29 1403 ١٤٠٣ تموز يوليو كانون الأول الثاني آب شباط السابع والعشرين عشر شهر نهاية أوائل منتصف الربع صيف الخميس يوم اليوم أمس غدا الأسبوع ست قبل بعد منذ خلال حتى عشر سنوات عامين ألفين وعشرين عقد الذكرى مرور شهريور مهر بهمن'.split(
    ' ',
  ),
}
const ENGLISH = 'January February March April May June July August September October November December'.split(
  ' ',
)
const ARABIC = 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر'.split(' ')
const LEVANT =
  'كانون الثاني/شباط/آذار/نيسان/أيار/حزيران/تموز/آب/أيلول/تشرين الأول/تشرين الثاني/كانون الأول'.split('/')
/** What a page's metadata can give, and what a date in words can name. */
const FIRST_DAY = dayNumber('1990-01-01')
const LAST_DAY = dayNumber('2100-12-31')
const LAST_NAMED = dayNumber('2099-12-31')

const anyDay = (random: Random, last = LAST_DAY): Day =>
  dayOfNumber(FIRST_DAY + upTo(random, last - FIRST_DAY + 1))

/** Readings stand in order inside the tokens and are days of the calendar; a day written out is read back. */
export const dates = target({
  name: 'dates',
  make(random) {
    const lang = pick<Lang>(random, ['ar', 'en'])
    const kind = upTo(random, 6)
    const text =
      kind === 0 ? anyText(random) : kind === 1 ? sentence(random, lang) : wordsOf(random, SOUP[lang])
    const carried = Array.from({ length: upTo(random, 3) }, () => {
      const from = anyDay(random)
      return { from, to: addDays(from, upTo(random, 400)) }
    })
    const published = upTo(random, 4) === 0 ? undefined : anyDay(random)
    return { lang, text, published, carried, day: anyDay(random, LAST_NAMED), style: upTo(random, 4) }
  },
  cuts: ['text', 'carried'],
  check({ lang, text, published, carried, day, style }) {
    const tokens = tokenize(fold(text).text)
    const found = readDates(tokens, lang, published)
    let after = -1
    for (const one of found) {
      must(one.first > after, `a date at ${one.first} behind one to ${after}`)
      isDate(one, tokens.length, true)
      after = one.last
    }
    for (const one of guessDates({ tokens, lang, published, dates: found, carried }))
      isDate(one, tokens.length)
    const written = writtenDay(day, lang, style)
    const [own, ...more] = readDates(tokenize(fold(written).text), lang)
    must(own !== undefined && more.length === 0, `${written}: ${more.length + (own ? 1 : 0)} dates`)
    must(
      own.from === day && own.to === day && own.grain === 'day',
      `${written} is ${own.grain} ${own.from} to ${own.to}`,
    )
  },
})

/** A day that is only guessed may be one of several. */
function isDate({ first, last, from, to, grain }: DateReading, length: number, isCertain = false): void {
  must(first >= 0 && last >= first && last < length, `a date at ${first} to ${last}`)
  for (const day of [from, to])
    must(/^\d{4}-\d\d-\d\d$/.test(day) && addDays(day, 0) === day, `no day: ${day}`)
  must(from <= to, `a date from ${from} to ${to}`)
  if (grain === 'day' && isCertain) must(from === to, `a day from ${from} to ${to}`)
}

function writtenDay(day: Day, lang: Lang, style: number): string {
  const [year, month, ofMonth] = day.split('-').map(Number) as [number, number, number]
  const name = (names: string[]) => names[month - 1]
  if (style === 0) return day
  if (lang === 'ar') {
    const plain = `${ofMonth} ${name(style === 1 ? ARABIC : LEVANT)} ${year}`
    return style === 3 ? plain.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit))) : plain
  }
  return style === 1 ? `${name(ENGLISH)} ${ofMonth}, ${year}` : `${ofMonth} ${name(ENGLISH)} ${year}`
}
