import { loadPacks } from './load-packs.ts'
import { run } from './run.ts'

const { argv, stdin, stdout, stderr } = process

// `annotate … | head` closes the pipe early: that is no error.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

process.exitCode = await run(argv.slice(2), { stdin, stdout, stderr, loadPacks: () => loadPacks() })
