import { Name } from '../shared/bdi.tsx'
import { useTranslator } from '../shared/translator-context.ts'
import { Accounts } from './accounts.tsx'
import type { CardModel } from './card-model.ts'
import { Cautions, Origins, RecordEnd } from './closing.tsx'
import { Figure } from './figure.tsx'
import { Glance } from './glance.tsx'
import { PageDay } from './page-day.tsx'
import { PageSpeaker } from './page-speaker.tsx'
import { Reasons } from './reasons.tsx'
import { Related } from './related.tsx'
import { SidesContext } from './side-tag.tsx'
import { Statements } from './statements.tsx'

interface Props {
  model: CardModel
  /** Id for the claim's heading, by which the surrounding dialog or panel is named. */
  headingId: string
  onClaim?: ((id: string) => void) | undefined
}

/** All that the record says on one claim, wherever it is shown. */
export function ClaimRecord({ model, headingId, onClaim }: Props) {
  const { t } = useTranslator()
  const { description, mention } = model
  return (
    <SidesContext.Provider value={description.pack.sides}>
      <article class="record">
        <p class="topic">
          <Name text={description.topic.name} />
        </p>
        <h2 id={headingId} class="claim">
          <Name text={description.claim.text} />
        </h2>
        {mention?.possible && <p class="unsure">{t('card.possible')}</p>}
        <Glance model={model} />
        <Figure model={model} />
        {mention && mention.polarity !== 'affirmed' && (
          <p class="polarity" data-polarity={mention.polarity}>
            {t(`polarity.${mention.polarity}`)}
          </p>
        )}
        <PageSpeaker model={model} />
        <PageDay description={description} />
        <Statements description={description} />
        <Accounts description={description} onClaim={onClaim} />
        <Related
          title="later.title"
          claims={description.later}
          onClaim={onClaim}
          label={(related) =>
            description.onPageDay?.updatesSince.includes(related) && (
              <span class="kind">{t('later.since')}</span>
            )
          }
        />
        <Related title="earlier.title" claims={description.earlier} onClaim={onClaim} />
        <Related
          title="related.title"
          claims={[...description.supports, ...description.context]}
          onClaim={onClaim}
          label={({ kind }) => (
            <span class="kind">{t(`related.${kind === 'supports' ? 'supports' : 'context'}`)}</span>
          )}
        />
        <Origins description={description} />
        <Cautions description={description} />
        {mention && <Reasons mention={mention} lang={model.pageLang} />}
        <RecordEnd description={description} />
      </article>
    </SidesContext.Provider>
  )
}
