import type { Day } from '../../core/day.ts'
import type { LocalText } from '../../core/pack/pack.ts'
import { formatDate } from './dates.ts'
import { useTranslator } from './translator-context.ts'

const KINDS = ['topic', 'speaker', 'document'] as const
export type RecordChoice = (typeof KINDS)[number]

interface Named {
  id: string
  name: LocalText
}

interface Props {
  record: {
    topics: readonly Named[]
    speakers: readonly Named[]
    documents: readonly { id: string; publisher: LocalText; published: Day }[]
  }
  /** Ids; what is empty or missing lets everything through. */
  chosen: Partial<Record<RecordChoice, string | undefined>>
  onChoose: (kind: RecordChoice, id: string) => void
}

/** Three plain choices of what is in a record: they work with keyboard, touch and readers as the reader's system does them. */
export function RecordChoices({ record, chosen, onChoose }: Props) {
  const { t, local, locale } = useTranslator()
  const texts: Record<RecordChoice, { id: string; text: string }[]> = {
    topic: record.topics.map(({ id, name }) => ({ id, text: local(name) })),
    speaker: record.speakers
      .map(({ id, name }) => ({ id, text: local(name) }))
      .sort((a, b) => a.text.localeCompare(b.text, locale)),
    document: record.documents.map(({ id, publisher, published }) => ({
      id,
      text: `${local(publisher)}, ${formatDate(published, locale)}`,
    })),
  }
  return KINDS.map((kind) => (
    <label key={kind} class="record-choice">
      <span>{t(`search.${kind}`)}</span>
      <select value={chosen[kind] ?? ''} onChange={(event) => onChoose(kind, event.currentTarget.value)}>
        <option value="">{t('search.any')}</option>
        {texts[kind].map(({ id, text }) => (
          <option key={id} value={id}>
            {text}
          </option>
        ))}
      </select>
    </label>
  ))
}
