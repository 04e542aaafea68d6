import type { PageSpeaker as Speaker } from '../../core/mention.ts'
import { Quote } from '../shared/bdi.tsx'
import { useTranslator } from '../shared/translator-context.ts'

/** Who says it on the page, in the page's own words. */
export function PageSpeaker({ speaker, lang }: { speaker: Speaker; lang: string | undefined }) {
  const { t } = useTranslator()
  return (
    <p class="page-speaker">
      {t('speaker.onPage')} <Quote lang={lang}>{speaker.text}</Quote>
    </p>
  )
}
