import type { Lang } from '../../article.ts'
import { forms } from '../grammar-forms.ts'
import { normalForm } from '../phrase.ts'

/** The words by which a language tells who says something. All of one word, folded. */
export interface AttributionWords {
  /** Verbs of saying, in the forms that take a speaker. */
  verbs: ReadonlySet<string>
  /** Stand before the speaker: "according [to]", بحسب. */
  sources: ReadonlySet<string>
  /** Stand between a speaker and the verb, or between a verb and the speaker's end. */
  auxiliaries: ReadonlySet<string>
  /** End the words that name a speaker. */
  ends: ReadonlySet<string>
  /** Stand for a speaker named before. */
  pronouns: ReadonlySet<string>
  /** Mean a person or a body that speaks. */
  offices: ReadonlySet<string>
  /** No one is named by words that begin with these. */
  nobody: ReadonlySet<string>
}

const words = (list: string): ReadonlySet<string> =>
  new Set(forms(list).map((form) => normalForm(form, 'form')))

export const ATTRIBUTION: Record<Lang, AttributionWords> = {
  en: {
    verbs: words(`
      said, says, say, told, tells, tell, added, adds, stressed, stresses, stress, insisted, insists, insist, announced, announces, confirmed,
      confirms, noted, notes, acknowledged, acknowledges, denied, denies, deny, claimed, claims, claim, stated, states, declared, declares,
      wrote, writes, warned, warns, argued, argues, argue, maintained, maintains, recalled, recalls, countered, counters, admitted, concede, conceded, concedes,
      revealed, reiterated, reiterates, vowed, vows, repeated, repeats, complained, complains, emphasised, emphasized, emphasises, explained,
      explains, proclaimed, dismissed, dismisses, demanded, swears, informed, affirmed, affirms, pledged, promised, believe, believes
    `),
    sources: words('according'),
    auxiliaries: words(`
      had, has, have, also, later, then, once, since, again, nevertheless, repeatedly, publicly, formally, officially, on, thursday, monday, tuesday, wednesday,
      friday, saturday, sunday, earlier, today, himself, herself, itself, all, both, would, only, still, now, does, do, did
    `),
    ends: words(
      `that, and, but, who, which, whom, whose, when, where, while, as, because, if, to, on, in a, has, have, had, was, were, is, are, will, said, says`,
    ),
    pronouns: words('he, she, it, they'),
    offices: words(`
      official, officials, spokesman, spokeswoman, spokesperson, spokesmen, ministry, minister, ministers, government, statement, source, sources, adviser, advisor,
      commander, general, officer, officers, president, office, command, pentagon, group, groups, faction, factions, militia, militias, analyst, analysts,
      expert, experts, researchers, observers, mp, deputy, lawmaker, lawmakers, politicians, parliament, party, bloc, bureau, department, embassy,
      army, military, coalition, commission, committee, agency, newspaper, newspapers, media, diplomat, diplomats, envoy, member, members, leader,
      leaders, cleric, critics, authorities, secretary, chief, head, brigadier, colonel, cell, reports, scholars, commentators, white house
    `),
    nobody: words(`
      no, nobody, neither, none, nothing, what, who, which, that, this, these, those, there, whoever, everyone, anyone, some, many, few, one, it, i, we, you,
      asked, not, never, but, and, or, if, when, as, locals, residents, friend, in, on, at, by, for, after, from, with, under, until, before, roughly, about
    `),
  },
  ar: {
    verbs: words(`
      قال, قالت, قالوا, يقول, تقول, أضاف, أضافت, يضيف, تضيف, أكد, أكدت, يؤكد, تؤكد, أكدوا, شدد, شددت, يشدد, تشدد, أوضح, أوضحت, يوضح, توضح, أشار, أشارت, يشير, تشير,
      أعلن, أعلنت, يعلن, تعلن, ذكر, ذكرت, يذكر, تذكر, لفت, لفتت, نفى, نفت, ينفي, تنفي, أفاد, أفادت, يفيد, تفيد, كشف, كشفت, يكشف, تكشف, أبلغ, أبلغت, صرح, صرحت, اعتبر, اعتبرت,
      رأى, رأت, يرى, ترى, تابع, تابعت, ختم, نوه, تجدد, يجدد, تعهد, تعهدت, تتعهد, رجح, رجحت,
      يرجح, ترجح, يجادل, تبنت, تبنى, تتبنى, زعم, زعمت, يزعم, كتب, كتبت, استبعد, يستبعد, عدت
    `),
    sources: words('بحسب, حسب, وفق, وفقا, طبقا, نقلا'),
    auxiliaries: words('قد, كان, كانت, كانوا, فقد, عن, لسان, لما, ما, ل'),
    ends: words(`
      أن, إن, أنه, أنها, أنهم, إنه, إنها, بأن, بأنه, بأنها, قد, الصحفيين, الصحافيين, خلال, عبر, اليوم, أمس, الخميس, الجمعة, السبت, الأحد, الاثنين, الإثنين, الثلاثاء, الأربعاء, إلى, على,
      عما, ما, الذي, التي, الذين, لكن, بل, حول, بشأن, بعد, قبل, ضمن, وجود, وصول, دخول, فإن, فإنه, كانون, سابقا, لاحقا, مساء, صباح, رسميا, من أن, من
    `),
    pronouns: words('هو, هي'),
    offices: words(`
      مسؤول, مسؤولون, مسؤولين, المسؤول, متحدث, المتحدث, متحدثة, المتحدثة, ناطق, الناطق, ناطقة, وزير, الوزير, وزارة, الوزارة, الحكومة, حكومة, بيان, البيان, مصدر, المصدر, مصادر, مستشار, المستشار,
      قائد, القائد, جنرال, الجنرال, ضابط, ضباط, رئيس, الرئيس, مكتب, البنتاغون, جماعة, فصيل, فصائل, الفصائل, ميليشيا, محلل, محللون, محللين, المحللون, محللة, خبير, خبيرا, خبراء, باحث, باحثون, باحثين, مراقبون, نائب,
      النائب, نواب, برلماني, حزب, كتلة, كتلتنا, السفارة, سفارة, الجيش, التحالف, لجنة, اللجنة, وكالة, صحيفة, صحف, الصحف, قناة, دبلوماسي, مبعوث, عضو, زعيم, قيادي, السلطات, خلية, الخلية, الخارجية, الداخلية, الدفاع,
      المقاومة, كتائب, حركة, واشنطن, بغداد, أنقرة, التقرير, تقرير, المؤلفان, الباحثان, الكاتب, مراسل, أوساط, اللواء, العميد, الفريق, القيادة
    `),
    nobody: words(
      'أحد, أي, من, الذي, التي, هذا, هذه, ذلك, لا, لم, لن, في, على, عن, إلى, بعض, كثيرون, إن, أن, كل, ليس',
    ),
  },
}
