import { expect, onTestFinished, test, vi } from 'vitest'
import { createAnnotator, type Manner } from '../../../src/page/annotator.ts'
import type { Mark } from '../../../src/page/mark.ts'
import { boxesOf, findWords, middleOf, openPage, painted } from './open-page.ts'

const html = `<title>A page with targets</title>
  <main><h1>A headline</h1><p>Here stands the first target, then a second aim.</p></main>`

async function annotate(manner: Manner = {}) {
  const window = await openPage(html)
  const stop = new AbortController()
  onTestFinished(() => stop.abort())
  const onMentions = vi.fn()
  const onOpen = vi.fn()
  const annotator = createAnnotator({
    window,
    findMentions: findWords('target', 'aim'),
    onMentions,
    onOpen,
    isByReader: () => true,
    signal: stop.signal,
    ...manner,
  })
  await vi.waitFor(() => expect(onMentions).toHaveBeenCalled())
  return { window, annotator, onMentions, onOpen }
}

const onlyAims = ({ mentions }: Mark) => mentions.some(({ quote }) => quote === 'aim')

test('marks that the reader does not want are neither painted nor gone to, but listed and shown on demand', async () => {
  const { window, annotator, onMentions, onOpen } = await annotate({ isShown: onlyAims, look: 'wash' })
  expect(painted(window, 'hashiya-wash')).toEqual(['aim'])
  expect(annotator.marks()).toHaveLength(2)
  expect(annotator.next()?.mentions[0]?.quote).toBe('aim')
  expect(annotator.next()?.mentions[0]?.quote).toBe('aim')
  const { x, y } = middleOf(boxesOf(window, 'target')[0] as DOMRect)
  const target = window.document.elementFromPoint(x, y)
  target?.dispatchEvent(new window.MouseEvent('click', { bubbles: true, clientX: x, clientY: y, detail: 1 }))
  expect(onOpen).not.toHaveBeenCalled()
  annotator.show(annotator.marks()[0]?.id ?? '')
  expect(painted(window, 'hashiya-current')).toEqual(['target'])

  onMentions.mockClear()
  annotator.leaveCurrent()
  annotator.adjust({ isShown: () => true })
  expect(painted(window, 'hashiya-wash').sort()).toEqual(['aim', 'target'])
  expect(onMentions).toHaveBeenCalledOnce()
})

test('a new way to open holds at once', async () => {
  const { window, annotator, onOpen } = await annotate({ openOn: 'click' })
  const { x, y } = middleOf(boxesOf(window, 'target')[0] as DOMRect)
  const move = () =>
    window.document
      .elementFromPoint(x, y)
      ?.dispatchEvent(new window.PointerEvent('pointermove', { bubbles: true, clientX: x, clientY: y }))
  move()
  await new Promise((resolve) => setTimeout(resolve, 500))
  expect(onOpen).not.toHaveBeenCalled()
  annotator.adjust({ openOn: 'hover' })
  move()
  await vi.waitFor(() => expect(onOpen).toHaveBeenCalledOnce())
})
