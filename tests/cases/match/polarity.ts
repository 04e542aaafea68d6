import type { Polarity } from '../../../src/core/mention.ts'

/** What a sentence makes of the claim that it speaks of. */
export interface PolarityCase {
  text: string
  claim: string
  polarity: Polarity
  published?: string
}

export const POLARITY: PolarityCase[] = [
  {
    text: 'Baghdad rejects a timetable for the withdrawal of the coalition forces.',
    claim: 'withdrawal-timetable',
    polarity: 'denied',
  },
  {
    text: 'ترفض بغداد وضع جدول زمني لانسحاب قوات التحالف الدولي من العراق.',
    claim: 'withdrawal-timetable',
    polarity: 'denied',
  },
  {
    text: 'رفضت الحكومة العراقية إنهاء المهمة القتالية للتحالف الدولي في العراق.',
    claim: 'combat-mission-ended-2021',
    polarity: 'denied',
  },
  {
    text: 'رفضت الحكومة العراقية التعليق على إنهاء المهمة القتالية للتحالف الدولي في العراق.',
    claim: 'combat-mission-ended-2021',
    polarity: 'affirmed',
  },
  {
    text: 'The coalition’s combat mission in Iraq has ended, the US-led coalition said.',
    claim: 'combat-mission-ended-2021',
    polarity: 'affirmed',
  },
  {
    text: 'The combat mission of the US-led coalition in Iraq has not ended.',
    claim: 'combat-mission-ended-2021',
    polarity: 'denied',
  },
  {
    text: 'Has the combat mission of the US-led coalition in Iraq ended?',
    claim: 'combat-mission-ended-2021',
    polarity: 'open',
  },
  {
    text: 'If the combat mission of the US-led coalition in Iraq has ended, the troops go home.',
    claim: 'combat-mission-ended-2021',
    polarity: 'open',
  },
  {
    text: 'Nobody denies that the combat mission of the US-led coalition in Iraq has ended.',
    claim: 'combat-mission-ended-2021',
    polarity: 'open',
  },
  {
    text: 'Iraq denied that additional foreign forces had entered the country.',
    claim: 'reinforcement-denied',
    polarity: 'affirmed',
  },
  {
    text: 'لم تنته المهمة القتالية للتحالف الدولي في العراق.',
    claim: 'combat-mission-ended-2021',
    polarity: 'denied',
  },
  {
    text: 'انتهت المهمة القتالية للتحالف الدولي في العراق.',
    claim: 'combat-mission-ended-2021',
    polarity: 'affirmed',
  },
  {
    text: 'هل انتهت المهمة القتالية للتحالف الدولي في العراق؟',
    claim: 'combat-mission-ended-2021',
    polarity: 'open',
  },
  {
    text: 'نفى العراق دخول قوات أجنبية إضافية إلى أراضيه.',
    claim: 'reinforcement-denied',
    polarity: 'affirmed',
  },
  { text: 'ما لا يقل عن 2500 جندي أميركي في العراق.', claim: 'us-troops-iraq-2500', polarity: 'affirmed' },
  {
    text: 'It is not true that the combat mission of the US-led coalition in Iraq has ended.',
    claim: 'combat-mission-ended-2021',
    polarity: 'denied',
  },
  {
    text: 'Officials denied that, whatever the newspapers wrote on Sunday and again on Monday, the combat mission of the US-led coalition in Iraq has ended.',
    claim: 'combat-mission-ended-2021',
    polarity: 'denied',
  },
  {
    text: 'The government rejected suggestions that the combat mission of the US-led coalition in Iraq has ended.',
    claim: 'combat-mission-ended-2021',
    polarity: 'denied',
  },
  {
    text: 'There is no truth to reports that the combat mission of the US-led coalition in Iraq has ended.',
    claim: 'combat-mission-ended-2021',
    polarity: 'denied',
  },
  {
    text: 'The combat mission of the US-led coalition in Iraq has yet to end.',
    claim: 'combat-mission-ended-2021',
    polarity: 'denied',
  },
  {
    text: 'The combat mission of the US-led coalition in Iraq has ended, a spokesman denied.',
    claim: 'combat-mission-ended-2021',
    polarity: 'denied',
  },
  {
    text: 'Reports that the combat mission of the US-led coalition in Iraq has ended are untrue.',
    claim: 'combat-mission-ended-2021',
    polarity: 'denied',
  },
  {
    text: 'The combat mission of the US-led coalition in Iraq has ended, but a spokesman denied it.',
    claim: 'combat-mission-ended-2021',
    polarity: 'open',
  },
  {
    text: 'There is no doubt that the combat mission of the US-led coalition in Iraq has ended.',
    claim: 'combat-mission-ended-2021',
    polarity: 'affirmed',
  },
  {
    text: 'Not only has the combat mission of the US-led coalition in Iraq ended, the planes have gone too.',
    claim: 'combat-mission-ended-2021',
    polarity: 'affirmed',
  },
  {
    text: 'The combat mission of the US-led coalition in Iraq has ended, but the troops have not left.',
    claim: 'combat-mission-ended-2021',
    polarity: 'affirmed',
  },
  {
    text: 'The ministry denied a rift and said the combat mission of the US-led coalition in Iraq has ended.',
    claim: 'combat-mission-ended-2021',
    polarity: 'affirmed',
  },
  {
    text: 'The Pentagon has not confirmed that the combat mission of the US-led coalition in Iraq has ended.',
    claim: 'combat-mission-ended-2021',
    polarity: 'open',
  },
  {
    text: 'It is unclear whether the combat mission of the US-led coalition in Iraq has ended.',
    claim: 'combat-mission-ended-2021',
    polarity: 'open',
  },
  {
    text: '“The combat mission of the US-led coalition in Iraq has ended,” he said.',
    claim: 'combat-mission-ended-2021',
    polarity: 'affirmed',
  },
  {
    text: 'Why did the US-led coalition end its combat mission in Iraq?',
    claim: 'combat-mission-ended-2021',
    polarity: 'affirmed',
  },
  {
    text: 'ليس صحيحا أن المهمة القتالية للتحالف الدولي في العراق انتهت.',
    claim: 'combat-mission-ended-2021',
    polarity: 'denied',
  },
  {
    text: 'نفى مسؤول، في تصريح للصحفيين مساء أمس بعد اجتماع طويل مع الوفد الزائر، أن المهمة القتالية للتحالف الدولي في العراق انتهت.',
    claim: 'combat-mission-ended-2021',
    polarity: 'denied',
  },
  {
    text: 'لن تنتهي المهمة القتالية للتحالف الدولي في العراق.',
    claim: 'combat-mission-ended-2021',
    polarity: 'denied',
  },
  {
    text: 'أكد المتحدث عدم انتهاء المهمة القتالية للتحالف الدولي في العراق.',
    claim: 'combat-mission-ended-2021',
    polarity: 'denied',
  },
  {
    text: 'لا شك أن المهمة القتالية للتحالف الدولي في العراق انتهت.',
    claim: 'combat-mission-ended-2021',
    polarity: 'affirmed',
  },
  {
    text: 'نفى المتحدث وجود خلاف، وأكد أن المهمة القتالية للتحالف الدولي في العراق انتهت.',
    claim: 'combat-mission-ended-2021',
    polarity: 'affirmed',
  },
  {
    text: 'لم يتضح ما إذا كانت المهمة القتالية للتحالف الدولي في العراق قد انتهت.',
    claim: 'combat-mission-ended-2021',
    polarity: 'open',
  },
  {
    text: 'لم تنته المهمة القتالية للتحالف الدولي في العراق إلا بعد سبع سنوات.',
    claim: 'combat-mission-ended-2021',
    polarity: 'affirmed',
  },
  {
    text: 'المهمة القتالية للتحالف الدولي في العراق انتهت، لكن بغداد نفت ذلك.',
    claim: 'combat-mission-ended-2021',
    polarity: 'open',
  },
  {
    text: 'الأنباء عن انتهاء المهمة القتالية للتحالف الدولي في العراق عارية عن الصحة.',
    claim: 'combat-mission-ended-2021',
    polarity: 'denied',
  },
  {
    text: 'The combat mission of the US-led coalition in Iraq has yet to be ended.',
    claim: 'combat-mission-ended-2021',
    polarity: 'denied',
  },
  {
    text: 'لم يحضر الوزير وانتهت المهمة القتالية للتحالف الدولي في العراق نهاية 2021.',
    claim: 'combat-mission-ended-2021',
    polarity: 'affirmed',
  },
  {
    text: 'رفض الوزير الحضور وانتهت المهمة القتالية للتحالف الدولي في العراق نهاية 2021.',
    claim: 'combat-mission-ended-2021',
    polarity: 'affirmed',
  },
  {
    text: 'Baghdad had denied that additional coalition forces had entered the country, after American newspapers reported that 1,500 US soldiers were being readied for Iraq and Syria.',
    claim: 'reinforcement-denied',
    polarity: 'affirmed',
  },
  {
    text: 'Baghdad had denied that additional coalition forces had entered the country, after American newspapers reported that 1,500 US soldiers were being readied for Iraq and Syria.',
    claim: 'us-reinforcement-1500',
    polarity: 'affirmed',
  },
  {
    text: 'Baghdad had denied that additional coalition forces had entered the country, after American newspapers put the US soldiers being readied for Iraq and Syria at 1,500, the agency said.',
    claim: 'us-reinforcement-1500',
    polarity: 'affirmed',
  },
  {
    text: 'The guards denied entry to two reporters that had come from the far south on a cold and rainy morning to hear from the generals that the combat mission of the US-led coalition in Iraq has ended.',
    claim: 'combat-mission-ended-2021',
    polarity: 'affirmed',
  },
]
