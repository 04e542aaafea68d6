import type { CardModel } from '../card/card-model.ts'
import type { PagePort, RecordPort } from '../popup/popup-port.ts'

/** One page in the tab beside the panel, however often it loads, until another takes its place. */
export interface BesidePort extends PagePort {
  /** Differs from page to page. */
  key: string
  /** Scrolls the page to a mention. Nothing opens there, and the focus stays in the panel. */
  goTo(id: string): Promise<void>
  /** The record on a mention, as its card would show it. */
  model(id: string): Promise<CardModel>
  /** Calls back with the marked place that the reader is at, at once and whenever it is another; the result ends it. */
  follow(onAt: (place: string | null) => void): () => void
}

/** Everything that the side panel asks of the extension. */
export interface PanelPort extends RecordPort {
  /** Calls back with the page beside the panel, at once and whenever the reader turns to another page or tab; the result ends it. */
  onPage(listener: (page: BesidePort) => void): () => void
  /** Calls back with what the reader wants looked up, now or later; the result ends it. */
  onWanted(listener: (text: string) => void): () => void
}
