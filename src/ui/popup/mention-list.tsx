import { Name, Quote } from '../shared/bdi.tsx'
import { useTranslator } from '../shared/translator-context.ts'
import type { PageItem, PageItems } from './popup-port.ts'
import { StateChips } from './state-chips.tsx'

interface Props {
  items: PageItem[]
  onShow: (id: string) => void
}

/** The page's mentions in its own order: passage, claim, and how the two stand. */
export function MentionList({ items, onShow }: Props) {
  const { t } = useTranslator()
  return (
    <div class="mentions marked">
      <p class="lead" role="status">
        <strong>{t('popup.count', { n: items.length })}.</strong> {t('popup.hint')}
      </p>
      <MentionRows items={items} onShow={onShow} />
    </div>
  )
}

/** What the page does not mark, folded away: a reader who looks for it finds it, and nobody else is led astray. */
export function UnmarkedLists({ items, onShow }: { items: PageItems; onShow: Props['onShow'] }) {
  const { t } = useTranslator()
  return (['leftOut', 'possible'] as const).map(
    (why) =>
      items[why].length > 0 && (
        <details key={why} class={`mentions unmarked ${why}`}>
          <summary>{t(`popup.${why}.title`, { n: items[why].length })}</summary>
          <p class="lead">{t(`popup.${why}.why`)}</p>
          <MentionRows items={items[why]} onShow={onShow} />
        </details>
      ),
  )
}

function MentionRows({ items, onShow }: Props) {
  return (
    <ol>
      {items.map((item) => (
        <li key={item.id}>
          <button type="button" class="row" onClick={() => onShow(item.id)}>
            <Quote lang={item.lang} class="row-quote">
              {item.quote}
            </Quote>
            <Name text={item.claim} class="row-claim" />
            <StateChips item={item} />
          </button>
        </li>
      ))}
    </ol>
  )
}
