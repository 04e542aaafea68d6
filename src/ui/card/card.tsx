import { useId, useState } from 'preact/hooks'
import { Name } from '../shared/bdi.tsx'
import { CloseIcon, GlossIcon } from '../shared/icons.tsx'
import type { Translator } from '../shared/locale.ts'
import { Tabs } from '../shared/tabs.tsx'
import { TranslatorContext, useTranslator } from '../shared/translator-context.ts'
import type { CardModel } from './card-model.ts'
import { ClaimRecord } from './claim-record.tsx'

interface Props {
  translator: Translator
  /** One for each claim that the passage speaks of; at least one. */
  models: CardModel[]
  onClose: () => void
}

/** The panel that opens from a mention: a dialog that leaves the page usable beside it. */
export function Card({ translator, models, onClose }: Props) {
  const heading = useId()
  return (
    <TranslatorContext.Provider value={translator}>
      <div
        class="hashiya card"
        role="dialog"
        aria-labelledby={heading}
        tabIndex={-1}
        dir={translator.dir}
        lang={translator.locale}
      >
        <header class="card-bar">
          <GlossIcon />
          <span class="card-count">
            {models.length > 1
              ? translator.t('card.records', { n: models.length })
              : translator.t('card.label')}
          </span>
          <button
            type="button"
            class="icon-button"
            aria-label={translator.t('action.close')}
            onClick={onClose}
          >
            <CloseIcon />
          </button>
        </header>
        <Records models={models} heading={heading} />
      </div>
    </TranslatorContext.Provider>
  )
}

function Records({ models, heading }: { models: CardModel[]; heading: string }) {
  const { t } = useTranslator()
  const [selected, setSelected] = useState(models[0]?.description.claim.id ?? '')
  const model = models.find(({ description }) => description.claim.id === selected) ?? models[0]
  if (!model) return null
  // A new key for each claim: what was opened in one record must not stand open in the next.
  const record = <ClaimRecord key={model.description.claim.id} model={model} headingId={heading} />
  if (models.length === 1) return <div class="card-scroll">{record}</div>
  const tabs = models.map(({ description }, place) => ({
    id: description.claim.id,
    label: (
      <>
        <span class="tab-number">{place + 1}</span> <Name text={description.topic.name} />
      </>
    ),
  }))
  return (
    <div class="card-scroll">
      <Tabs
        label={t('card.records', { n: models.length })}
        tabs={tabs}
        selected={selected}
        onSelect={setSelected}
      >
        {record}
      </Tabs>
    </div>
  )
}
