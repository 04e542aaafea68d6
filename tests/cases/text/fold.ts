/** [what is written, its loose key] */
export const keys: [written: string, key: string][] = [
  // Alef with madda or hamza, and the wasla.
  ['آب', 'اب'],
  ['أجن', 'اجن'],
  ['إجن', 'اجن'],
  ['ٱجن', 'اجن'],
  ['ٲٳ', 'اا'],
  // Alef maksura, teh marbuta, hamza carriers.
  ['نفى', 'نفي'],
  ['قوة', 'قوه'],
  ['مسؤول', 'مسوول'],
  ['مسئول', 'مسيول'],
  ['مئة', 'ميه'],
  ['مائة', 'مايه'],
  ['بناء', 'بناء'],
  // Tatweel and each of the harakat.
  ['جنـــود', 'جنود'],
  ['بً', 'ب'],
  ['بٌ', 'ب'],
  ['بٍ', 'ب'],
  ['بَ', 'ب'],
  ['بُ', 'ب'],
  ['بِ', 'ب'],
  ['بّ', 'ب'],
  ['بْ', 'ب'],
  ['هٰذا', 'هذا'],
  ['مُهِمَّةٌ', 'مهمه'],
  // Persian and Kurdish letters.
  ['یک', 'يك'],
  ['خانۀ', 'خانه'],
  ['ہم', 'هم'],
  ['ۓ', 'ي'],
  ['البنتاگون', 'البنتاكون'],
  ['پچژڤ', 'بجزف'],
  ['ێۆڕڵە', 'يورله'],
  ['ھ', 'ه'],
  // Letters decomposed by an input method.
  ['\u0627\u0653\u0628', 'اب'],
  ['\u0627\u0654', 'ا'],
  ['\u0648\u0654', 'و'],
  ['\u064a\u0654', 'ي'],
  // Format characters.
  ['می\u200cشود', 'ميشود'],
  ['\u200fالعراق\u200f', 'العراق'],
  ['\u061c٢٥٪', '25%'],
  ['\ufeffUS', 'us'],
  ['with\u00addrawal', 'withdrawal'],
  // Presentation forms.
  ['ﺍﻟﻌﺮﺍﻕ', 'العراق'],
  ['ﻻ', 'لا'],
  ['ﷲ', 'الله'],
  ['ب\ufe7e', 'ب'],
  ['كـ\ufc60', 'ك'],
  // Digits, and the signs of numbers and sentences.
  ['٢٬٥٠٠', '2,500'],
  ['۲٫۵', '2.5'],
  ['２５００', '2500'],
  ['٢٥٪', '25%'],
  ['متى؟', 'متي?'],
  ['نعم؛ لا، ثم۔', 'نعم; لا, ثم.'],
  // Latin.
  ['Coalition’s “end” — now', 'coalition\'s "end" - now'],
  ['Hewlêr, Şengal', 'hewler, sengal'],
  ['İstanbul Irak ısı', 'istanbul irak isi'],
  ['Straße æther Øre', 'strasse aether ore'],
  ['ﬁnal', 'final'],
  ['2\u00a0500\u202f000', '2 500 000'],
  ['ʿIraq', 'iraq'],
  // Left as they are.
  ['«نعم»', '«نعم»'],
  ['½ €', '½ €'],
  ['Ирак 伊拉克', 'Ирак 伊拉克'],
  ['😀 𝐔𝐒', '😀 𝐔𝐒'],
]

/** Words that the loose key makes one and the strict key keeps apart. */
export const collisions: [string, string][] = [
  ['آب', 'أب'],
  ['علي', 'على'],
  ['أن', 'إن'],
  ['نفى', 'نفي'],
  ['مئة', 'مية'],
  ['May', 'may'],
  ['US', 'us'],
]

/** Spellings that are one even under the strict key. */
export const strictlySame: [string, string][] = [
  ['آب', 'آبُ'],
  ['آب', '\u0627\u0653ب'],
  ['إلى', 'إلـى'],
  ['أكّد', 'أكد'],
  ['\u200fعلى', 'على'],
]

/** [text, a part of its key, what that part covers in the text] */
export const places: [text: string, part: string, covered: string][] = [
  ['أي انسحابٍ وشيك', 'انسحاب', 'انسحابٍ'],
  ['تُنهي المهمةَ قبل', 'تنهي المهمه', 'تُنهي المهمةَ'],
  ['قبل ﷲ بعد', 'الله', 'ﷲ'],
  ['قبل ﷲ بعد', 'لل', 'ﷲ'],
  ['إلى الـ٢٬٥٠٠ جندي', '2,500', '٢٬٥٠٠'],
  ['في \u200fالعراق\u200f اليوم', 'العراق', 'العراق'],
  ['😀 العِراق 😀', 'العراق', 'العِراق'],
  ['😀 x', '😀', '😀'],
  ['a Straße b', 'strasse', 'Straße'],
]
