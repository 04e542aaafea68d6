/** Who a text says speaks for its claim: the words that name them, `null` where nobody is plainly named. */
export interface SpeakerCase {
  /** Sentences in order, the claim told in the last one that holds it. */
  text: string
  claim: string
  says: string | null
  /** The pack's speaker, where the words name one. */
  speaker?: string
}

const ENDED = 'combat-mission-ended-2021'

export const SPEAKERS: SpeakerCase[] = [
  {
    text: 'The spokesman of the joint operations command of the Iraqi armed forces said the combat mission of the US-led coalition in Iraq has ended.',
    claim: ENDED,
    says: 'The spokesman of the joint operations command of the Iraqi armed forces',
  },
  {
    text: 'The chief spokesman of the joint operations command of the Iraqi armed forces said the combat mission of the US-led coalition in Iraq has ended.',
    claim: ENDED,
    says: null,
  },
  {
    text: 'The Pentagon said the combat mission of the US-led coalition in Iraq has ended.',
    claim: ENDED,
    says: 'The Pentagon',
    speaker: 'us-defense-department',
  },
  {
    text: 'The combat mission of the US-led coalition in Iraq has ended, an Iraqi military spokesman said.',
    claim: ENDED,
    says: 'an Iraqi military spokesman',
  },
  {
    text: 'According to the defence ministry, the combat mission of the US-led coalition in Iraq has ended.',
    claim: ENDED,
    says: 'the defence ministry',
  },
  {
    text: 'Qasim al-Araji, the national security adviser, said the combat mission of the US-led coalition in Iraq has ended.',
    claim: ENDED,
    says: 'Qasim al-Araji',
    speaker: 'qasim-al-araji',
  },
  {
    text: 'By evening the foreign ministry had announced that the combat mission of the US-led coalition in Iraq has ended.',
    claim: ENDED,
    says: 'the foreign ministry',
  },
  {
    text: 'Qasim al-Araji spoke in Baghdad. A coalition spokesman said the talks went well. He added that the combat mission of the US-led coalition in Iraq has ended.',
    claim: ENDED,
    says: 'A coalition spokesman',
  },
  { text: 'The combat mission of the US-led coalition in Iraq has ended.', claim: ENDED, says: null },
  {
    text: 'He said the combat mission of the US-led coalition in Iraq has ended.',
    claim: ENDED,
    says: null,
  },
  {
    text: 'The United States has about 2,500 troops in Iraq.',
    claim: 'us-troops-iraq-2500',
    says: null,
  },
  {
    text: 'قال مسؤول عراقي رفيع إن المهمة القتالية للتحالف الدولي في العراق انتهت.',
    claim: ENDED,
    says: 'مسؤول عراقي رفيع',
  },
  {
    text: 'وكانت وزارة الخارجية قد أعلنت الخميس أن المهمة القتالية للتحالف الدولي في العراق انتهت.',
    claim: ENDED,
    says: 'وزارة الخارجية',
  },
  {
    text: 'وكان البنتاغون قد أعلن أن المهمة القتالية للتحالف الدولي في العراق انتهت.',
    claim: ENDED,
    says: 'البنتاغون',
    speaker: 'us-defense-department',
  },
  {
    text: 'أكد الناطق باسم الحكومة أن الحوار مستمر. وكان قد أعلن أن المهمة القتالية للتحالف الدولي في العراق انتهت.',
    claim: ENDED,
    says: 'الناطق باسم الحكومة',
  },
  {
    text: 'وبحسب البنتاغون، فإن المهمة القتالية للتحالف الدولي في العراق انتهت.',
    claim: ENDED,
    says: 'البنتاغون',
    speaker: 'us-defense-department',
  },
  {
    text: 'أكد قاسم الأعرجي أن الحوار مستمر. وأضاف أن المهمة القتالية للتحالف الدولي في العراق انتهت.',
    claim: ENDED,
    says: 'قاسم الأعرجي',
    speaker: 'qasim-al-araji',
  },
  {
    text: 'أكد الناطق باسم الحكومة أن الحوار مستمر. وأضاف أن المهمة القتالية للتحالف الدولي في العراق انتهت.',
    claim: ENDED,
    says: 'الناطق باسم الحكومة',
  },
  {
    text: 'مستشار الأمن القومي: المهمة القتالية للتحالف الدولي في العراق انتهت',
    claim: ENDED,
    says: 'مستشار الأمن القومي',
  },
  { text: 'انتهت المهمة القتالية للتحالف الدولي في العراق.', claim: ENDED, says: null },
]
