import { isAllowed, SHIPPED_LICENCES, TOOL_LICENCES } from './licence-rules.ts'
import type { LockedPackage } from './lock-file.ts'

interface Licences {
  locked: LockedPackage[]
  /** Names of packages of which something is in the built scripts. */
  shipped: string[]
  /** The text that goes with the package, `licences.txt`. */
  notices: string
}

/** What is wrong with the licences of all that is installed and shipped, a line each. */
export function licenceFaults({ locked, shipped, notices }: Licences): string[] {
  const tools = [...SHIPPED_LICENCES, ...Object.keys(TOOL_LICENCES)]
  return [
    ...locked
      .filter(({ licence }) => !isAllowed(licence, tools))
      .map((one) => `${told(one)} may not be used without a reason in licence-rules.ts`),
    ...shipped.flatMap((name) => {
      const versions = locked.filter((one) => one.name === name)
      if (versions.length === 0) return [`${name} is shipped and not in the lock file`]
      return [
        ...versions
          .filter(({ licence }) => !isAllowed(licence, SHIPPED_LICENCES))
          .map((one) => `${told(one)} may not be shipped`),
        ...(isNamed(name, notices) ? [] : [`${name} is shipped and not named in licences.txt`]),
      ]
    }),
  ]
}

const told = ({ name, version, licence }: LockedPackage): string =>
  `${name}@${version}, under ${licence || 'no licence that it names'},`

const isNamed = (name: string, notices: string): boolean =>
  notices.split('\n').some((line) => line.split(/[\s,]+/).includes(name) && line.includes('under the'))
