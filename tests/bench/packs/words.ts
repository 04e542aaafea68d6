import type { LocalText } from '../../../src/core/pack/pack.ts'

const pairs = (list: string): LocalText[] =>
  list.split(', ').map((pair) => {
    const [en = '', ar = ''] = pair.split('=')
    return { en, ar }
  })

/** What names of bodies begin with; every newsroom writes these words each day, so pages are full of them. */
export const BODIES = pairs(
  'Ministry of=وزارة, Committee of=لجنة, Council of=مجلس, Party of=حزب, University of=جامعة, Union of=اتحاد, ' +
    'Company of=شركة, Authority of=هيئة, Government of=حكومة, Army of=جيش, Police of=شرطة, Court of=محكمة, ' +
    'Bank of=مصرف, Hospital of=مستشفى, Governor of=محافظ, Mayor of=رئيس بلدية, Forces of=قوات, Embassy of=سفارة, ' +
    'Chamber of=غرفة, Office of=مكتب, Port of=ميناء, Airport of=مطار, Museum of=متحف, Agency of=وكالة',
)

/** What places are called. */
export const SITES = pairs(
  'city of=مدينة, province of=محافظة, district of=قضاء, village of=قرية, valley of=وادي, island of=جزيرة, ' +
    'camp of=معسكر, base at=قاعدة, region of=منطقة, coast of=ساحل, border of=حدود, river of=نهر',
)

/** What happens and bears a name. */
export const EVENTS = pairs(
  'agreement of=اتفاق, talks in=محادثات, attack on=هجوم, summit in=قمة, strike on=ضربة, meeting in=اجتماع, ' +
    'election in=انتخابات, war of=حرب, ceasefire in=هدنة, mission in=مهمة, withdrawal from=انسحاب, project of=مشروع, ' +
    'dialogue of=حوار, crisis of=أزمة, decision on=قرار, visit to=زيارة, report on=تقرير, conference of=مؤتمر',
)

/** What is counted. */
export const UNITS = pairs(
  'soldiers of=جنود, families of=عائلات, houses of=منازل, workers of=عمال, schools of=مدارس, ships of=سفن, ' +
    'barrels of=براميل, cases of=حالات, seats of=مقاعد, prisoners of=أسرى, students of=طلاب, patients of=مرضى, ' +
    'tons of=أطنان, cars of=سيارات, votes of=أصوات, villages of=قرى',
)

export const FIRST_NAMES = pairs(
  'Ahmed=أحمد, Sarah=سارة, Mohammed=محمد, Ali=علي, Fatima=فاطمة, John=جون, David=ديفيد, Hussein=حسين, Mary=ماري, ' +
    'Omar=عمر, James=جيمس, Zainab=زينب, Hassan=حسن, Thomas=توماس, Mustafa=مصطفى, Layla=ليلى, Peter=بيتر, Anna=آنا, ' +
    'Karim=كريم, Robert=روبرت, Youssef=يوسف, Maria=ماريا, Abbas=عباس, Ibrahim=إبراهيم',
)

export const ROLES = pairs(
  'minister=وزير, spokesperson=متحدث, general=لواء, member of parliament=نائب, commander=قائد, analyst=محلل, ' +
    'mayor=عمدة, judge=قاض, ambassador=سفير, doctor=طبيب',
)

/** Syllables of invented names, in both scripts. Four of them make a word that stands on no page. */
const SYLLABLES = pairs(
  'va=فا, zu=زو, ki=كي, lo=لو, mer=مير, dax=دكس, tho=ثو, qui=قوي, bru=برو, shi=شي, gol=غول, ne=ني, pra=برا, wen=وين, ' +
    'hul=هول, ji=جي, fos=فوس, ras=راس, tik=تيك, zan=زان, mog=موغ, lin=لين, dur=دور, sef=سيف, kra=كرا, bol=بول, yax=ياكس, ' +
    'nom=نوم, gri=غري, tul=تول, vek=فيك, sop=سوب',
)
const LENGTH = 4
const NAMES = SYLLABLES.length ** LENGTH
/** Has no factor in common with the number of names, and carries neighbours far from each other. */
const STRIDE = 387_421

/** The invented name with a number; different for each number below a million. */
export function inventName(number: number): LocalText {
  let rest = (number * STRIDE) % NAMES
  const name: LocalText = { en: '', ar: '' }
  for (let i = 0; i < LENGTH; i++) {
    const { en, ar } = SYLLABLES[rest % SYLLABLES.length] as LocalText
    name.en += en
    name.ar += ar
    rest = Math.floor(rest / SYLLABLES.length)
  }
  return { en: (name.en[0] as string).toUpperCase() + name.en.slice(1), ar: name.ar }
}
