import type { WordClass } from '../../../src/core/match/matcher-pack.ts'

/** Words as they stand on a page, and whether they may be the lexicon form of that class. */
export const CLITICS: { word: string; form: string; class: WordClass; may: boolean }[] = [
  { word: 'والتحالف', form: 'تحالف', class: 'noun', may: true },
  { word: 'للتحالف', form: 'تحالف', class: 'noun', may: true },
  { word: 'للجنة', form: 'لجنة', class: 'noun', may: true },
  { word: 'مهمته', form: 'مهمة', class: 'noun', may: true },
  { word: 'لإنهائه', form: 'إنهاء', class: 'noun', may: true },
  { word: 'التحالفه', form: 'تحالف', class: 'noun', may: false },
  { word: 'ستحالف', form: 'تحالف', class: 'noun', may: false },
  { word: 'هجوما', form: 'هجوم', class: 'noun', may: true },
  { word: 'للعراق', form: 'العراق', class: 'name', may: true },
  { word: 'بالعراق', form: 'العراق', class: 'name', may: true },
  { word: 'وبغداد', form: 'بغداد', class: 'name', may: true },
  { word: 'بغدادها', form: 'بغداد', class: 'name', may: false },
  { word: 'الأميركيين', form: 'أميركي', class: 'adjective', may: true },
  { word: 'أميركية', form: 'أميركي', class: 'adjective', may: true },
  { word: 'وسينسحب', form: 'ينسحب', class: 'verb', may: true },
  { word: 'ستنسحب', form: 'انسحب/ينسحب', class: 'verb', may: true },
  { word: 'بانسحب', form: 'انسحب', class: 'verb', may: false },
  { word: 'انسحبوا', form: 'انسحب', class: 'verb', may: true },
  { word: 'ولن', form: 'لن', class: 'particle', may: true },
  { word: 'بلن', form: 'لن', class: 'particle', may: false },
  { word: 'واشنطن', form: 'شنط', class: 'noun', may: false },
]
