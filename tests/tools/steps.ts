import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { OUTPUT, ROOT } from './paths.ts'

/** One line of the report: a check, or a test runner that writes a JSON report. */
export interface Step {
  name: string
  command: string[]
  env?: NodeJS.ProcessEnv
  /** Where the runner writes its report; a step without one counts as one check. */
  report?: string
}

const REPORTS = join(OUTPUT, 'reports')

/** The checks that need no browser and no build. */
export const CHECKS: Step[] = [
  { name: 'prepare', command: ['wxt', 'prepare'] },
  { name: 'lint and format', command: ['biome', 'check', '--error-on-warnings', '.'] },
  { name: 'types', command: ['tsc', '--project', '.'] },
  { name: 'dead code', command: ['knip'] },
  { name: 'pack', command: ['node', 'src/cli/pack.ts', 'check', ...sourceTexts()] },
]

/** The source articles are not in the repository; where they lie beside it, the pack is held against them. */
function sourceTexts(): string[] {
  const shared = join(ROOT, '../shared')
  return existsSync(join(shared, 'sources')) ? ['--sources', shared] : []
}

/** Every test and the builds that the later ones run on. */
export const TESTS: Step[] = [
  vitest('unit'),
  vitest('browser'),
  { name: 'build for Chromium', command: ['wxt', 'zip'] },
  { name: 'build for Firefox', command: ['wxt', 'zip', '--browser', 'firefox'] },
  { name: 'size', command: ['node', 'tests/tools/size.ts'] },
  { name: 'package', command: ['node', 'tests/tools/check-package.ts'] },
  { name: 'licences', command: ['node', 'tests/tools/licences.ts'] },
  { name: 'bill of materials', command: ['node', 'tests/tools/sbom.ts'] },
  advisories(),
  { name: 'rebuilt is the same', command: ['node', 'tests/tools/rebuild.ts', 'firefox', '--cached'] },
  { name: 'add-on lint', command: ['web-ext', 'lint', '--source-dir', join(OUTPUT, 'firefox-mv3')] },
  playwright('end-to-end tests', 'chromium'),
  playwright('journeys in Firefox', 'firefox'),
]

function vitest(project: string): Step {
  const report = join(REPORTS, `${project}.json`)
  return {
    name: `${project} tests`,
    command: [
      'vitest',
      'run',
      '--project',
      project,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    report,
  }
}

/** Its report tells a registry that was not asked from one that knows of nothing. */
function advisories(): Step {
  const report = join(REPORTS, 'advisories.json')
  return { name: 'advisories', command: ['node', 'tests/tools/advisories.ts', '--report', report], report }
}

/** One of the projects in playwright.config.ts. */
function playwright(name: string, project: string): Step {
  const report = join(REPORTS, `e2e-${project}.json`)
  return {
    name,
    // A folder for each: the next one's start would empty the folder of what the one before says of its failures.
    command: [
      'playwright',
      'test',
      `--project=${project}`,
      '--reporter=list,json',
      `--output=test-results/${project}`,
    ],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: report },
    report,
  }
}
