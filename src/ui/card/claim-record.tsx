import { Name } from '../shared/bdi.tsx'
import { useTranslator } from '../shared/translator-context.ts'
import type { CardModel } from './card-model.ts'
import { Cautions, Origins, RecordEnd } from './closing.tsx'
import { Figure } from './figure.tsx'
import { Glance } from './glance.tsx'
import { PageSpeaker } from './page-speaker.tsx'
import { Reasons } from './reasons.tsx'
import { AccountLabel, Related } from './related.tsx'
import { Statements } from './statements.tsx'

interface Props {
  model: CardModel
  /** Id for the claim's heading, by which the surrounding dialog or panel is named. */
  headingId: string
  onClaim?: ((id: string) => void) | undefined
}

/** All that the record says on one claim, in the card and in the popup's look-up alike. */
export function ClaimRecord({ model, headingId, onClaim }: Props) {
  const { t } = useTranslator()
  const { description, mention } = model
  return (
    <article class="record">
      <p class="topic">
        <Name text={description.topic.name} />
      </p>
      <h2 id={headingId} class="claim">
        <Name text={description.claim.text} />
      </h2>
      {mention?.possible && <p class="unsure">{t('card.possible')}</p>}
      <Glance description={description} />
      <Figure model={model} />
      {mention && mention.polarity !== 'affirmed' && (
        <p class="polarity" data-polarity={mention.polarity}>
          {t(`polarity.${mention.polarity}`)}
        </p>
      )}
      {mention?.speaker && <PageSpeaker speaker={mention.speaker} lang={model.pageLang} />}
      <Statements description={description} />
      <Related
        title="differ.title"
        claims={description.accounts}
        beside
        onClaim={onClaim}
        label={(related) => <AccountLabel related={related} />}
      />
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
  )
}
