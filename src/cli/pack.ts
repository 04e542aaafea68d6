import { checkPacks } from './pack-check.ts'

process.exitCode = checkPacks(process.argv.slice(2), console)
