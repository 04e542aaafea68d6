import type { ClaimCase } from './claim-case.ts'

/** English sentences, each an article of its own unless it has a title, and the claims that they speak of. */
export const ENGLISH: ClaimCase[] = [
  {
    text: 'The United States has roughly 2,500 troops in Iraq and about 900 in neighbouring Syria.',
    claims: ['us-troops-iraq-2500=same', 'us-troops-syria-900=same'],
  },
  {
    text: 'Some 3,500 American soldiers are still stationed in Iraq, an official said.',
    published: '2023-05-01',
    claims: ['us-troops-iraq-2500=different'],
  },
  {
    text: 'Fewer than 400 American soldiers are still stationed in Iraq, an official said.',
    published: '2026-02-01',
    claims: ['us-troops-iraq-2500=newer'],
  },
  {
    text: 'When was the US-led coalition against ISIS formed? In September 2014.',
    published: '2023-05-01',
    claims: ['coalition-founded-2014=same'],
  },
  {
    text: 'The United States has cut its troops in Iraq to fewer than 2,000 from 2,500.',
    published: '2025-09-01',
    claims: ['us-troops-iraq-2500=newer'],
  },
  {
    text: 'There are 3,000 soldiers of the US-led coalition in Iraq, five in six of them American.',
    published: '2021-12-10',
    claims: ['coalition-troops-iraq-3000=same', 'us-troops-iraq-2500=same'],
  },
  { text: 'In 2007 the United States had 170,000 troops in Iraq.', claims: [] },
  { text: 'The United States keeps 2,500 troops in Kuwait.', claims: [] },
  { text: 'About 2,500 Iraqi graduates gathered in Baghdad to ask for work.', claims: [] },
  {
    text: 'Baghdad put off announcing when the US-led coalition’s mission would end, citing “recent developments”.',
    published: '2024-08-16',
    claims: ['mission-end-postponed'],
  },
  {
    text: 'There is no imminent withdrawal of American forces from Iraq, a Pentagon spokesman said, but talks will continue.',
    claims: ['no-imminent-withdrawal'],
  },
  {
    text: 'There is no imminent withdrawal of American forces from Afghanistan, a Pentagon spokesman said.',
    claims: [],
  },
  {
    text: 'The Higher Military Commission resumed its meetings in Baghdad on Sunday.',
    published: '2024-02-12',
    claims: ['hmc-talks-ongoing'],
  },
  { text: 'The Saudi-led coalition ended its combat mission in Yemen.', claims: [] },
  { text: 'The governing coalition in Berlin discussed its future in long talks.', claims: [] },
  {
    text: 'Parliament in Baghdad voted in January 2020 to expel American forces.',
    claims: ['parliament-expulsion-vote=same'],
  },
  {
    text: 'Iraq does not need foreign combat troops, the national security adviser said.',
    claims: ['iraq-needs-no-foreign-forces'],
  },
  {
    text: 'Iraq denied that additional foreign forces had entered the country.',
    claims: ['reinforcement-denied'],
  },
  {
    text: 'US forces in Iraq and Syria came under more than 150 attacks by Iran-backed militias.',
    published: '2024-02-01',
    claims: ['attacks-150=same'],
  },
  { text: 'The Kurdistan Workers’ Party was banned by Iraq.', claims: ['pkk-banned'] },
  {
    text: 'The US-led coalition was formed in September 2014 to fight Islamic State.',
    claims: ['coalition-founded-2014=same'],
  },
  {
    text: 'Washington and Baghdad will soon open talks on ending the mission of the US-led coalition.',
    published: '2024-01-20',
    claims: ['talks-to-end-coalition'],
  },
  { text: 'The club opened talks on ending the mission of its coach.', claims: [] },
  {
    title: 'NATO trainers arrive in Baghdad',
    text: 'The mission advises Iraqi forces and trains their officers.',
    claims: [],
  },
  {
    title: 'US-led coalition stays in Iraq',
    text: 'They provide training and advice to Iraqi forces.',
    claims: ['coalition-role-advisory'],
  },
]
