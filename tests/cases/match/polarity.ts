import type { Polarity } from '../../../src/core/mention.ts'

/** What a sentence makes of the claim that it speaks of. */
export const POLARITY: { text: string; claim: string; polarity: Polarity; published?: string }[] = [
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
]
