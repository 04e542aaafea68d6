import type { ClaimCase } from './claim-case.ts'

/** Arabic sentences, each an article of its own unless it has a title, and the claims that they speak of. */
export const ARABIC: ClaimCase[] = [
  {
    text: 'متى تأسس التحالف الدولي بقيادة الولايات المتحدة ضد داعش؟ في أيلول 2014.',
    published: '2023-05-01',
    claims: ['coalition-founded-2014=same'],
  },
  {
    text: 'بقي في العراق 1600 جندي أميركي من 2500.',
    published: '2025-09-01',
    claims: ['us-troops-iraq-2500=newer'],
  },
  {
    text: 'لا يزال نحو ألفين و500 جندي أميركي منتشرين في العراق، بحسب مسؤول في التحالف الدولي.',
    claims: ['us-troops-iraq-2500=same'],
  },
  {
    text: 'للولايات المتحدة ٢٬٥٠٠ جندي في العراق و٩٠٠ في سوريا.',
    claims: ['us-troops-iraq-2500=same', 'us-troops-syria-900=same'],
  },
  {
    text: 'للولايات المتحدة أربعة آلاف جندي في العراق.',
    published: '2023-01-05',
    claims: ['us-troops-iraq-2500=different'],
  },
  { text: 'للولايات المتحدة ٢٥٠٠ جندي في الكويت.', claims: [] },
  { text: 'نزحت 2500 عائلة من الموصل بحسب وزارة الهجرة العراقية.', claims: [] },
  {
    text: 'أعلنت وزارة الخارجية العراقية تأجيل الإعلان عن موعد انتهاء مهمة التحالف الدولي بسبب «التطوّرات الأخيرة».',
    published: '2024-08-16',
    claims: ['mission-end-postponed'],
  },
  {
    text: 'نفى متحدث باسم البنتاغون وجود أي انسحابٍ وشيك للقوّات الأمريكية من العراق.',
    claims: ['no-imminent-withdrawal'],
  },
  { text: 'نفى متحدث باسم البنتاغون وجود أي انسحاب وشيك للقوات الأمريكية من أفغانستان.', claims: [] },
  { text: 'أعلن التحالف بقيادة السعودية انتهاء مهمته القتالية في اليمن.', claims: [] },
  { text: 'ناقش ائتلاف دولة القانون مستقبل التحالف الحاكم في العراق.', claims: [] },
  {
    text: 'صوّت البرلمان العراقي في كانون الثاني 2020 على إخراج القوات الأمريكية من البلاد.',
    claims: ['parliament-expulsion-vote=same'],
  },
  {
    text: 'أكد مستشار الأمن القومي أن العراق لا يحتاج إلى قوات أجنبية مقاتلة.',
    claims: ['iraq-needs-no-foreign-forces'],
  },
  { text: 'أدرج العراق حزب العمال الكردستاني في قائمة الأحزاب المحظورة.', claims: ['pkk-banned'] },
  {
    text: 'تأسس التحالف الدولي ضد داعش في سبتمبر/أيلول 2014 بقيادة واشنطن.',
    claims: ['coalition-founded-2014=same'],
  },
  { text: 'طالبت كتائب حزب الله بانسحاب القوات الأمريكية من العراق فورا.', claims: ['factions-demand-exit'] },
  { text: 'انسحب المنتخب العراقي من البطولة بعد خلاف مع الاتحاد.', claims: [] },
  {
    text: 'ستضع بغداد وواشنطن جدولا زمنيا لانسحاب قوات التحالف الدولي من العراق.',
    published: '2024-02-01',
    claims: ['withdrawal-timetable'],
  },
  {
    text: 'قتلت غارة أمريكية القيادي في حركة النجباء أبو تقوى السعيدي في بغداد.',
    published: '2024-01-05',
    claims: ['abu-taqwa-killed'],
  },
]
