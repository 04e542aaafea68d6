import { useEffect, useState } from 'preact/hooks'
import type { Translator } from '../shared/locale.ts'
import { Tabs } from '../shared/tabs.tsx'
import { TranslatorContext } from '../shared/translator-context.ts'
import { usePromise } from '../shared/use-promise.ts'
import { Foot } from './foot.tsx'
import { HiddenNote } from './hidden-note.tsx'
import { LookupTab } from './lookup-tab.tsx'
import { PageTab } from './page-tab.tsx'
import type { PageState, PopupPort } from './popup-port.ts'
import { FailedScreen, LoadingScreen } from './screen.tsx'

interface Props {
  translator: Translator
  port: PopupPort
}

/** The toolbar's popup: what this page has, and a look-up in the whole record. */
export function Popup({ translator, port }: Props) {
  const { t } = translator
  const [tab, setTab] = useState<'page' | 'lookup'>('page')
  const [focusLookup, setFocusLookup] = useState(false)
  const [state, retryState] = usePageState(port)
  const [record, retryRecord] = usePromise(() => port.record(), [port])
  const select = (id: 'page' | 'lookup', by: 'choice' | 'arrow') => {
    setTab(id)
    setFocusLookup(by === 'choice')
  }
  return (
    <TranslatorContext.Provider value={translator}>
      <div class="hashiya popup" dir={translator.dir} lang={translator.locale}>
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
            <div class="popup-body">
              {tab === 'page' &&
                (state === 'failed' ? (
                  <FailedScreen onRetry={retryState} />
                ) : (
                  <>
                    <PageTab state={state} port={port} onLookUp={() => select('lookup', 'choice')} />
                    <HiddenNote state={state} port={port} />
                  </>
                ))}
              {tab === 'lookup' && record.kind === 'loading' && <LoadingScreen />}
              {tab === 'lookup' && record.kind === 'failed' && <FailedScreen onRetry={retryRecord} />}
              {tab === 'lookup' && record.kind === 'ready' && (
                <LookupTab port={port} record={record.value} focus={focusLookup} />
              )}
            </div>
          </Tabs>
        </main>
        <Foot
          state={state === 'failed' ? null : state}
          record={record.kind === 'ready' ? record.value : null}
          port={port}
        />
      </div>
    </TranslatorContext.Provider>
  )
}

/** The page's state as it was asked for and as it changes; a change that comes before the answer is the newer one. */
function usePageState(port: PopupPort): [PageState | 'failed', retry: () => void] {
  const [changed, setChanged] = useState<PageState | null>(null)
  const [asked, retry] = usePromise(() => port.state(), [port])
  useEffect(() => port.subscribe(setChanged), [port])
  if (changed) return [changed, retry]
  if (asked.kind === 'failed') return ['failed', retry]
  return [asked.kind === 'ready' ? asked.value : { kind: 'loading' }, retry]
}
