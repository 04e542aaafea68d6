import { Name, Quote } from '../shared/bdi.tsx'
import { formatDate } from '../shared/dates.ts'
import { useTranslator } from '../shared/translator-context.ts'
import type { CardModel } from './card-model.ts'
import { SideTag } from './side-tag.tsx'

/** Who says it on the page, in the page's own words; and what the record has of them, where it knows them. */
export function PageSpeaker({ model }: { model: CardModel }) {
  const { t } = useTranslator()
  const { mention, pageLang } = model
  if (!mention?.speaker) return null
  return (
    <div class="page-speaker">
      <p>
        {t('speaker.onPage')} <Quote lang={pageLang}>{mention.speaker.text}</Quote>
      </p>
      <Known model={model} />
    </div>
  )
}

function Known({ model: { speaker: known } }: { model: CardModel }) {
  const { t, rich, locale } = useTranslator()
  if (!known || known.last === null) return null
  const { speaker, side, statements, onClaim, last } = known
  const rest = [
    onClaim === 0 || onClaim === statements ? '' : t('speaker.onThis', { n: onClaim }),
    t('speaker.last', { date: formatDate(last, locale) }),
  ].filter(Boolean)
  const comma = locale === 'ar' ? '، ' : ', '
  return (
    <p class="note">
      {rich('speaker.inRecord', { who: <Name text={speaker.name} class="who" />, n: statements })}
      {comma}
      {rest.join(comma)} <SideTag side={side} />
    </p>
  )
}
