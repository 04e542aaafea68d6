import type { Lang } from '../../../src/core/article.ts'
import type { Explanation } from '../../../src/core/explanation.ts'
import type { Comparison } from '../../../src/core/mention.ts'
import type { ClaimValues } from '../../../src/core/pack/pack.ts'

/** What a page says, what the record holds, and how the two stand on a page within the record's time. */
export interface ComparisonCase {
  text: string
  lang: Lang
  values: ClaimValues
  comparison: Comparison | null
  explanation: Explanation
}

const held: ClaimValues = { count: 2500, approx: true }
const told: ClaimValues = { vague: 'hundreds' }

const number =
  (lang: Lang) =>
  (text: string, comparison: Comparison | null, explanation: Explanation, values = held): ComparisonCase => ({
    text,
    lang,
    values,
    comparison,
    explanation,
  })

const en = number('en')
const ar = number('ar')

export const NUMBERS: ComparisonCase[] = [
  en('2,500 troops', 'same', { code: 'equal' }),
  en('some twenty-five hundred troops', 'same', { code: 'equal' }),
  en('2,450 troops', 'same', { code: 'rounded', percent: 2 }),
  en('2,376 troops', 'same', { code: 'rounded', percent: 5 }),
  en('2,374 troops', 'different', { code: 'fewer', by: 126 }),
  en('3,500 troops', 'different', { code: 'more', by: 1000 }),
  en('between 2,000 and 3,000 troops', 'same', { code: 'in-range', low: 2000, high: 3000 }),
  en('1,000 to 2,000 troops', 'different', { code: 'out-of-range', low: 1000, high: 2000 }),
  en('at least 2,500 troops', 'same', { code: 'bound-same', bound: 'at-least', value: 2500 }),
  en('no more than 2,500 troops', 'same', { code: 'bound-same', bound: 'at-most', value: 2500 }),
  en('more than 1,000 troops', 'different', { code: 'bound-allows', bound: 'at-least', value: 1000 }),
  en('fewer than 400 troops', 'different', { code: 'bound-excludes', bound: 'at-most', value: 400 }),
  en('fewer than 4,000 troops', 'different', { code: 'bound-allows', bound: 'at-most', value: 4000 }),
  en('thousands of troops', null, { code: 'vague-open' }),
  en('several hundred troops', 'different', { code: 'vague-other' }),
  en('a few hundred Europeans', 'same', { code: 'vague-same' }, told),
  en('400 Europeans', null, { code: 'vague-open' }, told),
  en('4,000 Europeans', 'different', { code: 'vague-other' }, told),
  ar('ألفان وخمسمئة جندي', 'same', { code: 'equal' }),
  ar('نحو ٢٬٤٥٠ جندياً', 'same', { code: 'rounded', percent: 2 }),
  ar('ثلاثة آلاف جندي', 'different', { code: 'more', by: 500 }),
  ar('بين ألفين وثلاثة آلاف جندي', 'same', { code: 'in-range', low: 2000, high: 3000 }),
  ar('ما لا يقل عن 2500 جندي', 'same', { code: 'bound-same', bound: 'at-least', value: 2500 }),
  ar('لا يزيدون على 2500', 'same', { code: 'bound-same', bound: 'at-most', value: 2500 }),
  ar('أقل من ألفي جندي', 'different', { code: 'bound-excludes', bound: 'at-most', value: 2000 }),
  ar('آلاف الجنود', null, { code: 'vague-open' }),
  ar('بضع مئات من الجنود', 'different', { code: 'vague-other' }),
  ar('مئات الأوروبيين', 'same', { code: 'vague-same' }, told),
]

const event: ClaimValues = { dates: [{ kind: 'event', date: '2021-12-09' }] }
const deadline: ClaimValues = { dates: [{ kind: 'deadline', date: '2021-12-31' }] }
const founded: ClaimValues = { dates: [{ kind: 'event', date: '2014-09' }] }
const began: ClaimValues = { dates: [{ kind: 'from', date: '2003' }] }

const vote: ClaimValues = { dates: [{ kind: 'event', date: '2020-01' }] }
const asked: ClaimValues = { dates: [{ kind: 'event', date: '2014' }] }
const postponed: ClaimValues = { dates: [{ kind: 'event', date: '2024-08-15' }] }
const war: ClaimValues = { dates: [{ kind: 'from', date: '2023-10-07' }] }

/** [page's day, what it says, what the record holds, the days that it was read as, how they stand] */
export const DATES: [
  published: string,
  lang: Lang,
  text: string,
  values: ClaimValues,
  read: string,
  explanation: Explanation,
][] = [
  ['2021-12-10', 'en', 'It ended on Thursday.', event, '2021-12-09..2021-12-09', { code: 'same-date' }],
  ['2022-05-01', 'en', 'It ended last December.', event, '2021-12-01..2021-12-31', { code: 'same-date' }],
  ['2024-01-05', 'en', 'It ended on 9 December.', event, '2021-12-09..2021-12-09', { code: 'same-date' }],
  [
    '2021-12-10',
    'en',
    'They settled on 31 December as the day.',
    deadline,
    '2021-12-31..2021-12-31',
    { code: 'same-date' },
  ],
  [
    '2022-02-20',
    'en',
    'None may stay as of 1 January.',
    deadline,
    '2022-01-01..2022-01-01',
    { code: 'same-date' },
  ],
  [
    '2023-02-20',
    'en',
    'None was to stay in 2022.',
    deadline,
    '2022-01-01..2022-12-31',
    { code: 'other-date', unit: 'days', n: 1 },
  ],
  [
    '2024-08-16',
    'en',
    'It was founded ten years ago.',
    founded,
    '2014-01-01..2014-12-31',
    { code: 'same-date' },
  ],
  [
    '2024-08-16',
    'en',
    'Born in the late summer of 2014.',
    founded,
    '2014-08-01..2014-09-22',
    { code: 'same-date' },
  ],
  [
    '2024-08-16',
    'en',
    'They left in 2011 and came back three years later.',
    founded,
    '2014-01-01..2014-12-31',
    { code: 'same-date' },
  ],
  [
    '2023-03-20',
    'en',
    'Twenty years after the invasion the debate goes on.',
    began,
    '2003-01-01..2003-12-31',
    { code: 'same-date' },
  ],
  [
    '2024-08-16',
    'en',
    'He spoke on 12 August 2024.',
    event,
    '2024-08-12..2024-08-12',
    { code: 'other-date', unit: 'years', n: 3 },
  ],
  [
    '2021-12-12',
    'en',
    'He spoke on 12 December 2021.',
    event,
    '2021-12-12..2021-12-12',
    { code: 'other-date', unit: 'days', n: 3 },
  ],
  ['2021-12-10', 'ar', 'انتهت المهمة الخميس.', event, '2021-12-09..2021-12-09', { code: 'same-date' }],
  [
    '2021-12-20',
    'ar',
    'أُعلن ذلك في التاسع من الشهر.',
    event,
    '2021-12-09..2021-12-09',
    { code: 'same-date' },
  ],
  ['2021-07-28', 'ar', 'يخرجون قبل رأس السنة.', deadline, '2021-12-31..2021-12-31', { code: 'same-date' }],
  ['2024-10-01', 'ar', 'تأسس قبل عشر سنوات.', founded, '2014-01-01..2014-12-31', { code: 'same-date' }],
  ['2023-03-20', 'ar', 'عشرون عاماً مرّت على الغزو.', began, '2003-01-01..2003-12-31', { code: 'same-date' }],
  [
    '2024-10-01',
    'ar',
    'خرجوا عام أحد عشر وعادوا بعد ثلاث سنوات.',
    founded,
    '2014-01-01..2014-12-31',
    { code: 'same-date' },
  ],
  [
    '2024-10-01',
    'ar',
    'جُمع في أيلول من السنة ذاتها.',
    founded,
    '2014-09-01..2014-09-30',
    { code: 'same-date' },
  ],
  [
    '2024-09-20',
    'en',
    'It had been due some weeks ago.',
    postponed,
    '2024-07-30..2024-09-16',
    { code: 'same-date' },
  ],
  [
    '2024-10-02',
    'en',
    'They meant to tell it in the summer.',
    postponed,
    '2024-06-01..2024-08-31',
    { code: 'same-date' },
  ],
  [
    '2025-06-20',
    'en',
    'Eleven years have passed since.',
    founded,
    '2014-01-01..2014-12-31',
    { code: 'same-date' },
  ],
  [
    '2023-11-02',
    'ar',
    'كل شيء تبدل منذ السابع من تشرين.',
    war,
    '2023-10-07..2023-10-07',
    { code: 'same-date' },
  ],
  ['2023-11-02', 'ar', 'بدأ ذلك قبل أسابيع.', war, '2023-09-11..2023-10-29', { code: 'same-date' }],
  [
    '2021-03-01',
    'en',
    'The deputies voted in the winter of 2020.',
    vote,
    '2019-12-01..2020-03-22',
    { code: 'same-date' },
  ],
  [
    '2024-10-02',
    'en',
    'The bridge was built in the summer of 2016.',
    founded,
    '2016-06-01..2016-08-31',
    { code: 'other-date', unit: 'months', n: 20 },
  ],
  [
    '2023-05-01',
    'en',
    'The talks closed in the autumn of 2021.',
    event,
    '2021-09-01..2021-12-22',
    { code: 'same-date' },
  ],
  ['2022-01-20', 'ar', 'مضت ستة أسابيع على ذلك.', event, '2021-12-06..2021-12-12', { code: 'same-date' }],
]

/** [page's day, what it says of the record's date, the days that it was read as; false where it tells none of them] */
export const AGES: [
  published: string,
  lang: Lang,
  text: string,
  values: ClaimValues,
  read: string | false,
][] = [
  ['2024-09-10', 'en', 'They keep its tenth anniversary.', founded, '2014-01-01..2014-12-31'],
  ['2024-09-10', 'en', 'It is there for a decade.', founded, '2014-01-01..2014-12-31'],
  ['2024-06-10', 'en', 'It is more than nine years old.', founded, false],
  ['2024-06-10', 'en', 'It began more than nine years ago.', founded, '2014-01-01..2015-12-31'],
  ['2021-12-10', 'en', 'None may be there in three weeks.', deadline, '2021-12-28..2022-01-03'],
  ['2021-12-10', 'en', 'It was told the previous evening.', event, '2021-12-09..2021-12-09'],
  ['2024-09-10', 'ar', 'في الذكرى السنوية العاشرة لقيامه.', founded, '2014-01-01..2014-12-31'],
  ['2024-09-10', 'ar', 'قام منذ أكثر من تسع سنوات.', founded, '2014-01-01..2015-12-31'],
  ['2024-09-10', 'ar', 'قام قبل نحو عقد من الزمن.', founded, '2014-01-01..2014-12-31'],
  ['2022-02-20', 'ar', 'قام الحلف قبل شهرين من معارك تشرين الثاني 2014.', founded, '2014-09-01..2014-09-30'],
  [
    '2023-05-01',
    'en',
    'They met on 7 December 2021 and two days after that the task was done.',
    event,
    '2021-12-09..2021-12-09',
  ],
  ['2024-10-02', 'ar', 'وكان الموعد صيفا.', postponed, '2024-06-01..2024-08-31'],
  ['2014-12-01', 'ar', 'قام الحلف خريفا.', founded, '2014-09-01..2014-11-30'],
  ['2003-07-01', 'ar', 'اندلعت الحرب ربيعا.', began, '2003-03-01..2003-05-31'],
  ['2022-02-20', 'ar', 'انعقد منذ عام 2020.', event, '2020-01-01..2020-12-31'],
]

/** [page's day, the sentence before, what it says, what the record holds, the days that it was read as] */
export const STORIES: [
  published: string,
  lang: Lang,
  before: string,
  text: string,
  values: ClaimValues,
  read: string | false,
][] = [
  [
    '2023-05-01',
    'en',
    'The general died on 3 January 2020.',
    'Two days later the deputies voted.',
    vote,
    '2020-01-05..2020-01-05',
  ],
  [
    '2023-05-01',
    'en',
    'The general died on 3 January 2020.',
    'Within days of it the deputies voted.',
    vote,
    '2020-01-03..2020-01-13',
  ],
  ['2023-05-01', 'en', 'They left in December 2011.', 'By then nobody had voted.', vote, false],
  [
    '2023-05-01',
    'en',
    'The city fell in June 2014.',
    'Three months afterwards an alliance stood.',
    founded,
    '2014-09-01..2014-09-30',
  ],
  [
    '2023-05-01',
    'en',
    'The city fell in June 2014.',
    'The alliance was formed that autumn.',
    founded,
    '2014-09-01..2014-11-30',
  ],
  [
    '2023-05-01',
    'en',
    'The last ones left in December 2011.',
    'They were back two and a half years later.',
    asked,
    '2014-06-01..2014-06-30',
  ],
  [
    '2023-05-01',
    'en',
    'Trainers came in 2015.',
    'The enemy had held it since the previous year.',
    asked,
    '2014-01-01..2014-12-31',
  ],
  [
    '2025-11-03',
    'en',
    'In 2024 the talks were nearly done.',
    'By August it was all shelved.',
    postponed,
    '2024-08-01..2024-08-31',
  ],
  ['2021-12-11', 'en', 'He wrote on Thursday:', '"We have finished today."', event, '2021-12-09..2021-12-09'],
  ['2021-12-11', 'en', 'He wrote on Thursday.', 'We have finished today.', event, '2021-12-11..2021-12-11'],
  [
    '2022-04-01',
    'ar',
    'قُتل الرجل في 3 كانون الثاني 2020.',
    'بعدها بيومين صوتوا.',
    vote,
    '2020-01-05..2020-01-05',
  ],
  [
    '2022-04-01',
    'ar',
    'قُتل الرجل في 3 كانون الثاني 2020.',
    'ولم يطل الأمر حتى صوتوا في الأسبوع نفسه.',
    vote,
    '2019-12-28..2020-01-09',
  ],
  ['2022-04-01', 'ar', 'سقطت المدينة عام 2014.', 'وطلبوا العون حينذاك.', asked, '2014-01-01..2014-12-31'],
  ['2022-04-01', 'ar', 'سقطت المدينة عام 2010.', 'وطلبوا العون حينذاك.', asked, false],
  [
    '2022-04-01',
    'ar',
    'سقطت المدينة في حزيران 2014.',
    'وبعد ثلاثة أشهر قام الحلف.',
    founded,
    '2014-09-01..2014-09-30',
  ],
  [
    '2021-07-28',
    'ar',
    'يغادرون قبل 31 كانون الأول 2021.',
    'ولا يبقى أحد بعد ذلك الموعد.',
    deadline,
    '2021-12-31..2021-12-31',
  ],
]
