type Expected = 'ar' | 'en' | null

/** [block, expected, the page's language] */
export const languageCases: [block: string, expected: Expected, hint?: string][] = [
  // Paragraphs and headlines.
  ['قالت وزارة الخارجية إن المحادثات ستستأنف الأسبوع المقبل.', 'ar'],
  ['The ministry said that the talks would resume next week.', 'en'],
  ['تأجيل إعلان انتهاء مهمة التحالف', 'ar'],
  ['مقتل جنديين أميركيين', 'ar'],
  ['بغداد: لا انسحاب وشيك', 'ar'],
  ['Iraq delays announcing end to coalition mission', 'en'],
  ['US troops leave Iraq', 'en'],
  ['So do the soldiers go home?', 'en'],
  // Blocks in another language than their page.
  ['The coalition will stay, a spokesman said.', 'en', 'ar'],
  ['US troops leave Iraq', 'en', 'ar-IQ'],
  ['قال متحدث إن القوات باقية في البلاد', 'ar', 'en-US'],
  ['قال متحدث إن القوات باقية في البلاد', 'ar', 'fa'],
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
