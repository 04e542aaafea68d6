import css from '../../src/ui/card/card.css?inline'
import { createCardHost } from '../../src/ui/card/card-host.ts'
import { createTranslator, type Locale } from '../../src/ui/shared/locale.ts'
import { actionsFor } from './card-parts.ts'
import { perform } from './perform.ts'
import { cardStates } from './states.ts'

const PAGE: Record<Locale, { headline: string; before: string; mark: string; after: string }> = {
  en: {
    headline: 'Talks on the coalition go on in Baghdad',
    before: 'Officials met again on Thursday. ',
    mark: 'Some 3,500 American troops remain in Iraq',
    after: ', one of them said, and the two sides will speak of a timetable in the weeks to come.',
  },
  ar: {
    headline: 'المباحثات بشأن التحالف تتواصل في بغداد',
    before: 'اجتمع مسؤولون مجدداً الخميس. ',
    mark: 'ما زال نحو 3500 جندي أميركي في العراق',
    after: '، كما قال أحدهم، وسيتناول الجانبان الجدول الزمني في الأسابيع المقبلة.',
  },
}

/** A card where the extension puts it: beside its passage on a page, or as a sheet where the window is small. */
export async function showCard(
  root: HTMLElement,
  { locale, state }: { locale: Locale; state: string },
): Promise<void> {
  const chosen = cardStates[state]
  if (!chosen) throw new Error(`there is no state “${state}” but ${Object.keys(cardStates).join(', ')}`)
  const passage = writePage(root, locale)
  let inside: ShadowRoot | null = null
  const attach = Element.prototype.attachShadow
  // Closed, it could not be acted on.
  Element.prototype.attachShadow = function (options) {
    inside = attach.call(this, { ...options, mode: 'open' })
    return inside
  }
  const host = createCardHost({ document, locale, css, actions: actionsFor(!chosen.full) })
  host.open({
    models: chosen.models(locale),
    anchor: () => passage.getBoundingClientRect(),
    focus: false,
  })
  Element.prototype.attachShadow = attach
  if (!inside) throw new Error('the card did not open')
  await perform(
    inside,
    [
      { press: '.card[data-placed]' },
      ...(chosen.pinned ? [{ press: '.card-pin' }] : []),
      ...(chosen.acts ?? []),
    ],
    locale,
  )
}

function writePage(root: HTMLElement, locale: Locale): HTMLElement {
  const { headline, before, mark, after } = PAGE[locale]
  Object.assign(document.documentElement, { lang: locale, dir: createTranslator(locale).dir })
  root.className = 'news'
  const passage = element('mark', mark)
  const text = element('p', '')
  text.append(before, passage, after)
  root.append(element('h1', headline), text)
  return passage
}

function element(name: string, text: string): HTMLElement {
  const made = document.createElement(name)
  made.textContent = text
  return made
}
