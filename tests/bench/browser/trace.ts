import type { Page } from 'playwright-core'
import type { BenchBrowser } from './bench-browser.ts'

/** What the page's main thread did in a time; milliseconds of its own work, without those in which others had the core. */
export interface MainThread {
  /** The single tasks, longest first. */
  tasks: number[]
  /** Their sum. */
  busy: number
  /** Time in compiling and first running the extension's scripts, by file name. */
  scripts: Map<string, number>
}

interface TraceEvent {
  name: string
  pid: number
  tid: number
  /** Microseconds. */
  ts: number
  dur?: number
  /** Of `dur`, what the thread itself had of a core. */
  tdur?: number
  args: { data?: { url?: string } }
}

const BEGIN = 'bench-begin'
const END = 'bench-end'
const CATEGORIES = ['toplevel', 'blink.user_timing', 'devtools.timeline', 'v8']

/** Records the page's main thread while `work` is done. */
export async function traced(
  { browser, extensionId }: BenchBrowser,
  page: Page,
  work: () => Promise<void>,
): Promise<MainThread> {
  await browser.startTracing(page, { categories: CATEGORIES })
  let trace: Buffer = Buffer.alloc(0)
  try {
    await page.evaluate((name) => void performance.mark(name), BEGIN)
    await work()
    await page.evaluate((name) => void performance.mark(name), END)
  } finally {
    trace = await browser.stopTracing()
  }
  return readTrace(JSON.parse(trace.toString()).traceEvents, `chrome-extension://${extensionId}/`)
}

function readTrace(events: readonly TraceEvent[], prefix: string): MainThread {
  const begin = events.find(({ name }) => name === BEGIN)
  const end = events.find(({ name }) => name === END)
  if (!begin || !end) throw new Error('the trace has lost its beginning or end')
  const within = events.filter(
    ({ pid, tid, ts }) => pid === begin.pid && tid === begin.tid && ts > begin.ts && ts < end.ts,
  )
  const tasks = tasksOf(within).sort((a, b) => b - a)
  const scripts = new Map<string, number>()
  for (const { name, dur = 0, tdur = dur, args } of within) {
    const url = args.data?.url
    if (name !== 'EvaluateScript' || !url?.startsWith(prefix)) continue
    const file = url.slice(prefix.length)
    scripts.set(file, (scripts.get(file) ?? 0) + tdur / 1000)
  }
  return { tasks, busy: tasks.reduce((sum, ms) => sum + ms, 0), scripts }
}

/** A task, and the promises' reactions after it, which the browser traces apart though the page cannot act in between. */
function tasksOf(events: readonly TraceEvent[]): number[] {
  const tasks: number[] = []
  let end = 0
  for (const { name, ts, dur = 0, tdur = dur } of events.toSorted((a, b) => a.ts - b.ts)) {
    const isReaction = name === 'BlinkScheduler_PerformMicrotaskCheckpoint'
    if (ts < end || (name !== 'ThreadControllerImpl::RunTask' && !isReaction)) continue
    end = ts + dur
    if (isReaction && tasks.length > 0) tasks.push((tasks.pop() ?? 0) + tdur / 1000)
    else tasks.push(tdur / 1000)
  }
  return tasks
}
