type Expected = 'ar' | 'en' | null

type Case = [block: string, expected: Expected, hint?: string]

/** The same on a page in each of the languages. */
const on = (languages: string, block: string, expected: Expected): Case[] =>
  languages.split(' ').map((page) => [block, expected, page])

/** [block, expected, the page's language] */
export const languageCases: Case[] = [
  // Paragraphs and headlines.
  ['قالت وزارة الخارجية إن المحادثات ستستأنف الأسبوع المقبل.', 'ar'],
  ['The ministry said that the talks would resume next week.', 'en'],
  ['تأجيل إعلان انتهاء مهمة التحالف', 'ar'],
  ['مقتل جنديين أميركيين', 'ar'],
  ['بغداد: لا انسحاب وشيك', 'ar'],
  ['هدنة…', 'ar'],
  ['Iraq delays announcing end to coalition mission', 'en'],
  ['US troops leave Iraq', 'en'],
  ['So do the soldiers go home?', 'en'],
  // Blocks in another language than their page.
  ['The coalition will stay, a spokesman said.', 'en', 'ar'],
  ['US troops leave Iraq', 'en', 'ar-IQ'],
  ['قال متحدث إن القوات باقية في البلاد', 'ar', 'en-US'],
  ['قال متحدث إن القوات باقية في البلاد', 'ar', 'fa'],
  // Headlines without a small word, on pages that are written in Latin letters and on others.
  ...on('ar fa ur ckb he el ru uk bg hy ka hi zh ja ko th', 'Baghdad welcomes Biden', 'en'),
  ...on('tr de fr id', 'Baghdad welcomes Biden', null),
  // Persian yeh and kaf, and foreign letters, in Arabic.
  ['التحالف الدولی', 'ar'],
  ['وقال المتحدث باسم التحالف الدولی إن القوات باقیة فی العراق', 'ar'],
  ['وأكد المتحدث أن البنتاگون لم یبلغ الحكومة', 'ar'],
  ['البنتاگون ينفي', 'ar'],
  // Marks, presentation forms, names in Latin letters.
  ['قَالَ المُتَحَدِّثُ إِنَّ القُوَّاتِ بَاقِيَة', 'ar'],
  ['قال\u200cت وزا\u200cرة الخار\u200cجية إن المحا\u200cدثات مستمرة', 'ar'],
  ['ﻩﺠﻮﻡ ﻋﻠﻰ ﺍﻟﭙﻨﺘﺎﻏﻮﻥ', 'ar'],
  ['أكد البيان إطلاق اللجنة العسكرية العليا (Higher Military Commission)', 'ar'],
  ['Mohammed Shia al-Sudani of the Dawa party met Abdel Fattah el-Sisi', 'en'],
  ['The word حاشية means a gloss in the margin of a book', 'en'],
  // No lexicon for these.
  ['خروج نیروهای آمریکایی از عراق', null],
  ['ماموریت ائتلاف بین‌المللی', null],
  ['سخنگوی وزارت خارجه گفت که این نیروها در عراق می‌مانند', null],
  ['له\u200c به\u200cغدا كوبوونه\u200cوه\u200cیه\u200cك كرا', null],
  ['نيروهاي امريكايي در عراق مي\u200cمانند', null],
  ['هێزەکانی هاوپەیمانان لە عێراق دەکشێنەوە', null],
  ['لە بەغدا کۆبوونەوەیەک لە نێوان دوو لایەن کرا', null],
  ['كەركوك و بەغدا', null],
  ['عراق میں امریکی فوج کے انخلا پر مذاکرات', null],
  ['ABD askerleri Irak’tan çekiliyor', null],
  ['Irak ve ABD görüşmelere başladı', null],
  ['Les troupes américaines quittent une base en Irak', null],
  ['Le retrait des forces de la coalition', null],
  ['Die Truppen ziehen sich aus dem Irak zurück', null],
  ['Las tropas se retiran del país', null],
  ['Leşkerên Amerîkayê ji Iraqê vedikişin', null],
  ['Truppenabzug aus Irak', null, 'de'],
  ['Retrait annonce', null, 'fr'],
  // Nothing to go by.
  ['', null],
  ['2,500', null],
  ['15:40 — …', null],
  ['😀', null],
  ['مصر', null],
  ['مصر', 'ar', 'ar'],
  ['مصر', null, 'fa'],
]
