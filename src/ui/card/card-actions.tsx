import type { ComponentChild } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { copyText } from '../shared/copy-text.ts'
import { DossierIcon, HideIcon, LinkIcon, QuoteIcon } from '../shared/icons.tsx'
import { createTranslator, type Locale, type MessageKey } from '../shared/locale.ts'
import { useTranslator } from '../shared/translator-context.ts'
import type { CardModel } from './card-model.ts'
import { citationOf } from './citation.ts'

/** What can be done with what a card shows. */
export interface CardActions {
  /** The address of the page that leads to the passage; null where there is none. */
  linkTo(model: CardModel): string | null
  /**
   * Takes the passage's mark away for this claim, or brings it back. False where that could not be kept. Left out on pages
   * of no site, where nothing can be kept.
   */
  hide?(model: CardModel, hidden: boolean): Promise<boolean>
  /** Shows the claim in the full view of the record. */
  openDossier(model: CardModel): void
}

interface Props {
  model: CardModel
  actions: CardActions
}

/** The foot of a card: what to take along, and the reader's word that a mark is wrong. */
export function ActionBar({ model, actions }: Props) {
  const { t, locale } = useTranslator()
  const foot = useRef<HTMLDivElement>(null)
  const [isHidden, setHidden] = useState(false)
  const [told, setTold] = useState<MessageKey | null>(null)

  async function copy(text: string | null, done: MessageKey) {
    const document = foot.current?.ownerDocument
    const isCopied = text !== null && document !== undefined && (await copyText(document, text))
    setTold(isCopied ? done : 'action.copy.failed')
  }

  async function hide() {
    const wanted = !isHidden
    setHidden(wanted)
    setTold(wanted ? 'action.hide.done' : 'action.hide.undone')
    if (await actions.hide?.(model, wanted)) return
    setHidden(!wanted)
    setTold('action.hide.failed')
  }

  const cite = () => copy(citationOf(model.description, inBoth(locale)), 'action.cite.done')
  return (
    <div ref={foot} class="card-foot">
      <p role="status" class="card-told">
        {told && t(told)}
      </p>
      <div class="card-actions">
        <Action name="cite" icon={<QuoteIcon />} onPress={() => void cite()} />
        {model.mention && (
          <>
            <Action
              name="link"
              icon={<LinkIcon />}
              onPress={() => void copy(actions.linkTo(model), 'action.link.done')}
            />
            {actions.hide && (
              <Action
                name={isHidden ? 'unhide' : 'hide'}
                icon={<HideIcon />}
                pressed={isHidden}
                onPress={() => void hide()}
              />
            )}
          </>
        )}
        <Action name="dossier" icon={<DossierIcon />} onPress={() => actions.openDossier(model)} />
      </div>
    </div>
  )
}

const inBoth = (first: Locale) => [createTranslator(first), createTranslator(first === 'ar' ? 'en' : 'ar')]

interface ActionProps {
  name: 'cite' | 'link' | 'hide' | 'unhide' | 'dossier'
  icon: ComponentChild
  pressed?: boolean
  onPress: () => void
}

/** The full words are the name; what is seen of them is enough beside the shape. */
function Action({ name, icon, pressed, onPress }: ActionProps) {
  const { t } = useTranslator()
  const full = t(`action.${name}.full`)
  return (
    <button
      type="button"
      class="card-action"
      aria-label={full}
      title={full}
      data-pressed={pressed}
      onClick={onPress}
    >
      {icon}
      <span>{t(`action.${name}`)}</span>
    </button>
  )
}
