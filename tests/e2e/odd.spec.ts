import { CASES } from './odd/cases.ts'
import { OddTab } from './odd/odd-tab.ts'
import { runCase } from './odd/run-case.ts'
import { test } from './support/test.ts'

/** `npm run hold` says how many tabs it wants, and tries the long ones too. */
const isHold = process.env.HOLD_TABS !== undefined

for (const odd of CASES.filter(({ isLong }) => isHold || !isLong))
  test(`odd page: ${odd.name}`, async ({ page, extension, news }, testInfo) => {
    test.setTimeout(120_000)
    const tab = await OddTab.open(page, extension)
    const happened = await runCase(tab, odd, news)
    testInfo.annotations.push({ type: 'happened', description: happened.join('; ') })
  })
