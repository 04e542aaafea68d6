/** Words that can turn what a sentence says, tell its time, or part its clauses. */
export const TURNING = {
  en: wordsOf(`
    not; no; never; nobody; without; nor; neither; denied; denied that; did not deny; rejects; refuses to; reports that; whether; if;
    may; could; would; should; must; will; wants; plans to; hopes that; expected to; reportedly; confirmed; according to; he said;
    after; before; until; since; while; although; despite; but; and; which; who; that; only; just; about; more than; fewer than;
    the; than the; not the; of the; out of; from; to; down from; instead of; formerly; former; used to; had been; there were; were;
    now; today; remain; yesterday; a year ago; in 2020; last week; by the end of the year; for; per cent; dollars; 900; 2,500;
    rose; was cut; in Syria; in Iraq; Iranian; Turkish; civilians; days; ,; ;; :; (; ); —; "; ?`),
  ar: wordsOf(`
    لا; لم; لن; ليس; ليست; لم يعد; دون; بلا; غير; نفى; ينفي أن; لم ينف; رفض; يرفض; تقارير عن; ما إذا; هل; إذا; قد; ربما; يمكن; يجب;
    سوف; يريد; يعتزم; يأمل; من المتوقع أن; يقال إن; أكد; وفقا ل; قال; بعد; قبل; حتى; منذ; بينما; رغم; لكن; و; الذي; التي; أن; أنه; فقط;
    نحو; أكثر من; أقل من; من أصل; من بين; من; إلى; نزولا من; بدلا من; سابقا; السابق; كان; كانوا; وكان; الآن; اليوم; بقي; أمس; قبل عام;
    عام 2020; الأسبوع الماضي; بحلول نهاية العام; في المئة; دولار; 900; 2500; ارتفع; خفض; في سوريا; في العراق; الإيرانية; التركية;
    مدنيين; يوما; ،; ؛; :; (; ); —; "; ؟`),
}

function wordsOf(list: string): string[] {
  return list
    .split('; ')
    .map((word) => word.trim())
    .filter(Boolean)
}
