import { useEffect, useState } from 'preact/hooks'
import { type LookUpWish, LookupTab } from '../popup/lookup-tab.tsx'
import { FailedScreen, LoadingScreen } from '../popup/screen.tsx'
import type { Translator } from '../shared/locale.ts'
import { Tabs } from '../shared/tabs.tsx'
import { TranslatorContext } from '../shared/translator-context.ts'
import { usePromise } from '../shared/use-promise.ts'
import { PagePart } from './page-part.tsx'
import type { BesidePort, PanelPort } from './panel-port.ts'

interface Props {
  translator: Translator
  port: PanelPort
}

/** The panel beside the page: what the page has, kept in step with the reader, and a look-up in the whole record. */
export function SidePanel({ translator, port }: Props) {
  const { t } = translator
  const [tab, setTab] = useState<'page' | 'lookup'>('page')
  const [focusLookup, setFocusLookup] = useState(false)
  const [page, setPage] = useState<BesidePort | null>(null)
  const [wish, setWish] = useState<LookUpWish | null>(null)
  const [record, retryRecord] = usePromise(() => port.record(), [port])
  const select = (id: 'page' | 'lookup', by: 'choice' | 'arrow') => {
    setTab(id)
    setFocusLookup(by === 'choice')
  }
  useEffect(() => port.onPage(setPage), [port])
  useEffect(
    () =>
      port.onWanted((text) => {
        setWish({ text })
        select('lookup', 'choice')
      }),
    [port],
  )
  const summary = record.kind === 'ready' ? record.value : null
  return (
    <TranslatorContext.Provider value={translator}>
      <div class="hashiya side-panel" dir={translator.dir} lang={translator.locale}>
        <main>
          <h1 class="hidden">{t('app.name')}</h1>
          <Tabs
            label={t('popup.tabs')}
            selected={tab}
            onSelect={select}
            tabs={[
              { id: 'page', label: t('popup.tab.page') },
              { id: 'lookup', label: t('popup.tab.lookup') },
            ]}
          >
            {/* Both stay: who comes back to one finds it as it was left. */}
            <div class="part" hidden={tab !== 'page'}>
              {page ? (
                <PagePart
                  key={page.key}
                  port={port}
                  page={page}
                  record={summary}
                  onLookUp={() => select('lookup', 'choice')}
                />
              ) : (
                <LoadingScreen />
              )}
            </div>
            <div class="part" hidden={tab !== 'lookup'}>
              <div class="popup-body">
                {record.kind === 'loading' && <LoadingScreen />}
                {record.kind === 'failed' && <FailedScreen onRetry={retryRecord} />}
                {summary && (
                  <LookupTab
                    port={port}
                    record={summary}
                    wish={wish}
                    focus={focusLookup && tab === 'lookup'}
                  />
                )}
              </div>
            </div>
          </Tabs>
        </main>
      </div>
    </TranslatorContext.Provider>
  )
}
