import { useEffect, useState } from 'preact/hooks'
import type { Translator } from '../shared/locale.ts'
import { Tabs } from '../shared/tabs.tsx'
import { TranslatorContext } from '../shared/translator-context.ts'
import { usePromise } from '../shared/use-promise.ts'
import { Foot } from './foot.tsx'
import { HiddenNote } from './hidden-note.tsx'
import { type LookUpWish, LookupTab } from './lookup-tab.tsx'
import { PageTab } from './page-tab.tsx'
import type { PopupPort } from './popup-port.ts'
import { FailedScreen, LoadingScreen } from './screen.tsx'
import { SettingsTab } from './settings-tab.tsx'
import { usePageState } from './use-page-state.ts'

interface Props {
  translator: Translator
  port: PopupPort
}

const TABS = ['page', 'lookup', 'settings'] as const
type Tab = (typeof TABS)[number]

/** The toolbar's popup: what this page has, a look-up in the whole record, and the settings nearest to hand. */
export function Popup({ translator, port }: Props) {
  const { t } = translator
  const [tab, setTab] = useState<Tab>('page')
  const [focusLookup, setFocusLookup] = useState(false)
  const [wish, setWish] = useState<LookUpWish | null>(null)
  const [state, retryState] = usePageState(port)
  const [record, retryRecord] = usePromise(() => port.record(), [port])
  const select = (id: Tab, by: 'choice' | 'arrow') => {
    setTab(id)
    setFocusLookup(by === 'choice')
  }
  useEffect(() => {
    void port.wanted().then(
      (text) => {
        if (text === null) return
        setWish({ text })
        select('lookup', 'choice')
      },
      () => {},
    )
  }, [port])
  return (
    <TranslatorContext.Provider value={translator}>
      <div class="hashiya popup" dir={translator.dir} lang={translator.locale}>
        <main>
          <h1 class="hidden">{t('app.name')}</h1>
          <Tabs
            label={t('popup.tabs')}
            selected={tab}
            onSelect={select}
            tabs={TABS.map((id) => ({ id, label: t(`popup.tab.${id}`) }))}
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
                <LookupTab port={port} record={record.value} wish={wish} focus={focusLookup} />
              )}
              {tab === 'settings' && <SettingsTab port={port} />}
            </div>
          </Tabs>
        </main>
        <Foot
          state={state === 'failed' ? null : state}
          record={record.kind === 'ready' ? record.value : null}
          port={port}
          dossier={port}
          openPanel={port.openPanel}
        />
      </div>
    </TranslatorContext.Provider>
  )
}
