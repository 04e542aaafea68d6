import { openExtensionBrowser } from '../e2e/support/browser.ts'
import { startNewsServer } from '../e2e/support/news-server.ts'
import { LONG_PAGES } from './live-pages.ts'
import { liveBlogRun, loadsRun, singlePageRun } from './long-run.ts'

const news = await startNewsServer()
news.serve(LONG_PAGES)
const ext = await openExtensionBrowser({ port: news.port })
const which = { live: liveBlogRun, single: singlePageRun, loads: loadsRun }[process.argv[2] as 'live']
try {
  console.log(
    JSON.stringify(
      await which({ context: ext.context, times: Number(process.argv[3]), onWeight: console.log }),
    ),
  )
} finally {
  await ext.close()
  await news.close()
}
