import { useId, useState } from 'preact/hooks'
import { Name } from '../shared/bdi.tsx'
import type { Translator } from '../shared/locale.ts'
import { Tabs } from '../shared/tabs.tsx'
import { TranslatorContext, useTranslator } from '../shared/translator-context.ts'
import { ActionBar, type CardActions } from './card-actions.tsx'
import { CardBar, type CardPlace } from './card-bar.tsx'
import type { CardModel } from './card-model.ts'
import { ClaimRecord } from './claim-record.tsx'

interface Props {
  translator: Translator
  /** One for each claim that the passage speaks of; at least one. */
  models: CardModel[]
  /** Where the card can be moved; left out where it is part of a page. */
  place?: CardPlace | undefined
  actions?: CardActions | undefined
  onClose: () => void
}

/** The panel that opens from a mention: a dialog that leaves the page usable beside it. */
export function Card({ translator, models, place, actions, onClose }: Props) {
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
        <CardBar records={models.length} place={place} onClose={onClose} />
        <Records models={models} heading={heading} actions={actions} />
      </div>
    </TranslatorContext.Provider>
  )
}

interface RecordsProps extends Pick<Props, 'models' | 'actions'> {
  heading: string
}

function Records({ models, heading, actions }: RecordsProps) {
  const { t } = useTranslator()
  const [selected, setSelected] = useState(models[0]?.description.claim.id ?? '')
  const model = models.find(({ description }) => description.claim.id === selected) ?? models[0]
  if (!model) return null
  const { id } = model.description.claim
  // A new key for each claim: what was opened or told in one record must not stand in the next.
  const record = <ClaimRecord key={id} model={model} headingId={heading} />
  const tabs = models.map(({ description }, place) => ({
    id: description.claim.id,
    label: (
      <>
        <span class="tab-number">{place + 1}</span> <Name text={description.topic.name} />
      </>
    ),
  }))
  return (
    <>
      <div class="card-scroll">
        {models.length === 1 ? (
          record
        ) : (
          <Tabs
            label={t('card.records', { n: models.length })}
            tabs={tabs}
            selected={selected}
            onSelect={setSelected}
          >
            {record}
          </Tabs>
        )}
      </div>
      {actions && <ActionBar key={id} model={model} actions={actions} />}
    </>
  )
}
