import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { type Annotator, createAnnotator } from '../../../src/page/annotator.ts'
import type { Mark } from '../../../src/page/mark.ts'
import { annotate, point, recordChanges } from './annotate-page.ts'
import {
  boxesOf,
  findUnsurely,
  findWords,
  middleOf,
  openPage,
  type PageWindow,
  painted,
} from './open-page.ts'

const html = `<title>A page with targets</title>
  <style>p { font: 24px sans-serif } .gone { display: none } .far { height: 3000px }</style>
  <main>
    <h1>A headline about the target</h1>
    <p id="a">Here stands a first <b>tar</b>get in bold.</p>
    <p id="b">A <a href="#x">link to a target</a> is in this sentence of some length.</p>
    <p class="gone">This target is not rendered.</p>
    <div class="far"></div>
    <p id="z">The last target is far below.</p>
  </main>`

const quotesOf = (marks: readonly Mark[]) =>
  marks.map(({ mentions }) => mentions.map(({ quote }) => quote).join('+'))
const quotes = (annotator: Annotator) => quotesOf(annotator.marks())

const onFirstTarget = (window: PageWindow) => middleOf(boxesOf(window, 'tar')[0] as DOMRect)
const wait = (duration: number) => new Promise((resolve) => setTimeout(resolve, duration))

describe('marking a page', () => {
  test('paints every mark, lists the rendered ones in page order', async () => {
    const window = await openPage(html)
    const { annotator, told } = await annotate(window)
    expect(painted(window)).toEqual(['target', 'target', 'target', 'target', 'target'])
    const elements = annotator.marks().map(({ ranges }) => ranges[0]?.startContainer.parentElement?.localName)
    expect(elements).toEqual(['h1', 'b', 'a', 'p'])
    expect(told).toEqual([annotator.marks()])
    expect(annotator.article()).toMatchObject({
      text: expect.stringMatching(/^A headline about the target\n/),
    })
  })

  test('makes one mark of mentions that overlap', async () => {
    const window = await openPage('<p>one two three</p>')
    const { annotator } = await annotate(window, { words: ['one two', 'two three', 'two'] })
    expect(quotes(annotator)).toEqual(['one two+two three+two'])
    expect(painted(window)).toEqual(['one two three'])
  })

  test('takes mentions that come later', async () => {
    const window = await openPage(html)
    const { annotator } = await annotate(window, {
      findMentions: async (article) => findWords('last')(article),
    })
    expect(quotes(annotator)).toEqual(['last'])
  })

  test('never touches the page: the page itself sees nothing, from first mark to last', async () => {
    const window = await openPage(html)
    const changes = recordChanges(window)
    const { annotator, opened } = await annotate(window)
    point(window, 'pointermove', onFirstTarget(window))
    point(window, 'click', onFirstTarget(window))
    annotator.next()
    annotator.openCurrent()
    annotator.show(annotator.marks()[3]?.id ?? '')
    await vi.waitFor(() => expect(opened.at(-1)).toMatchObject({ origin: 'list' }))
    annotator.pause()
    annotator.resume()
    await vi.waitFor(() => expect(annotator.marks()).toHaveLength(4))
    annotator.dispose()
    expect(opened.map(({ origin }) => origin)).toEqual(['pointer', 'list'])
    expect(changes()).toEqual([])
    expect(window.CSS.highlights.size).toBe(0)
  })

  test('tells of an error in finding and goes on', async () => {
    const window = await openPage(html)
    const onError = vi.fn()
    const find = vi.fn().mockRejectedValueOnce(new Error('no pack')).mockResolvedValue([])
    const stop = new AbortController()
    onTestFinished(() => stop.abort())
    const onMentions = vi.fn()
    createAnnotator({
      window,
      findMentions: find,
      onMentions,
      onOpen: () => {},
      onError,
      signal: stop.signal,
    })
    await vi.waitFor(() => expect(onError).toHaveBeenCalledWith(new Error('no pack')))
    window.document.querySelector('#a')?.append(' More.')
    await vi.waitFor(() => expect(onMentions).toHaveBeenCalledWith([]))
  })
})

describe('places that are only possible', () => {
  const unsure = { last: 'claim-last', 'get in': 'claim-in', bold: 'claim-bold' }
  const findMentions = findUnsurely(['target'], unsure)

  test('are kept apart from the marks, those that overlap one too, and are not painted', async () => {
    const window = await openPage(html)
    const { annotator } = await annotate(window, { findMentions })
    expect(quotes(annotator)).toEqual(['target', 'target', 'target', 'target'])
    expect(quotesOf(annotator.possible())).toEqual(['get in', 'bold', 'last'])
    expect(painted(window)).toHaveLength(5)
    expect(new Set(painted(window))).toEqual(new Set(['target']))
  })

  test('are dropped where a sure mention of the sentence speaks of the same claim', async () => {
    const window = await openPage(html)
    const same = { bold: 'claim-target', last: 'claim-last', link: 'claim-target', length: 'claim-length' }
    const { annotator } = await annotate(window, { findMentions: findUnsurely(['target'], same) })
    expect(quotesOf(annotator.possible())).toEqual(['length', 'last'])
  })

  test('are not met by pointer, next and previous', async () => {
    const window = await openPage('<p>one here</p><p>two there</p>')
    const { annotator, opened } = await annotate(window, {
      findMentions: findUnsurely(['two'], { one: 'c' }),
    })
    point(window, 'click', middleOf(boxesOf(window, 'one')[0] as DOMRect))
    expect(opened).toEqual([])
    const [mark] = annotator.marks()
    expect([annotator.next(), annotator.next(), annotator.previous()]).toEqual([mark, mark, mark])
  })

  test('are scrolled to and opened from the list, still unpainted', async () => {
    const window = await openPage(html)
    const { annotator, opened } = await annotate(window, { findMentions })
    const id = annotator.possible()[2]?.id as string
    expect(annotator.show(id)).toBe(true)
    await vi.waitFor(() => expect(opened).toMatchObject([{ origin: 'list', mark: { id } }]), 5000)
    const rect = opened[0]?.rect() as DOMRect
    expect(rect.top).toBeGreaterThan(0)
    expect(rect.bottom).toBeLessThan(600)
    expect(painted(window, 'hashiya-current')).toEqual([])
    expect(painted(window)).toHaveLength(5)
  })

  test('keep their names when the page changes, and a change among them is told', async () => {
    const window = await openPage(html)
    const { annotator, told } = await annotate(window, { findMentions })
    const [first, ...rest] = annotator.possible().map(({ id }) => id)
    const marks = annotator.marks().map(({ id }) => id)
    expect(new Set([first, ...rest, ...marks]).size).toBe(7)
    window.document.querySelector('#b')?.append(' Set in bold.')
    await vi.waitFor(() => expect(annotator.possible()).toHaveLength(4))
    expect(annotator.possible().map(({ id }) => id)).toEqual([first, rest[0], expect.any(String), rest[1]])
    expect(annotator.marks().map(({ id }) => id)).toEqual(marks)
    expect(told).toHaveLength(2)
  })
})

describe('a page that changes', () => {
  test('added text is marked, and the marks before keep their names', async () => {
    const window = await openPage(html)
    const { annotator, told } = await annotate(window)
    const before = annotator.marks().map(({ id }) => id)
    const paragraph = window.document.createElement('p')
    paragraph.textContent = 'A new target above the others.'
    window.document.querySelector('#a')?.before(paragraph)
    await vi.waitFor(() => expect(annotator.marks()).toHaveLength(5))
    const after = annotator.marks().map(({ id }) => id)
    expect(after.toSpliced(1, 1)).toEqual(before)
    expect(new Set(after).size).toBe(5)
    expect(told).toHaveLength(2)
  })

  test('edited text is read again', async () => {
    const window = await openPage(html)
    await annotate(window)
    const text = window.document.querySelector('#z')?.firstChild as Text
    text.data = 'Nothing is left here, but a target came in.'
    await vi.waitFor(() => expect(painted(window).length).toBe(5))
    text.data = 'Nothing is left here.'
    await vi.waitFor(() => expect(painted(window).length).toBe(4))
  })

  test('a paragraph drawn anew keeps the name of its mark', async () => {
    const window = await openPage(html)
    const { annotator } = await annotate(window)
    const before = annotator.marks().map(({ id }) => id)
    const old = window.document.querySelector('#z') as Element
    const oldText = old.firstChild
    old.replaceWith(old.cloneNode(true))
    await vi.waitFor(() => expect(annotator.marks().at(-1)?.ranges[0]?.startContainer).not.toBe(oldText))
    await vi.waitFor(() => expect(annotator.marks()).toHaveLength(4))
    expect(annotator.marks().map(({ id }) => id)).toEqual(before)
  })

  test('removed text loses its mark, and the current one with it', async () => {
    const window = await openPage(html)
    const { annotator } = await annotate(window)
    annotator.previous()
    expect(painted(window, 'hashiya-current')).toEqual(['target'])
    window.document.querySelector('#z')?.remove()
    await vi.waitFor(() => expect(annotator.marks()).toHaveLength(3))
    expect(annotator.openCurrent()).toBe(false)
    await vi.waitFor(() => expect(window.CSS.highlights.has('hashiya-current')).toBe(false))
  })

  test('changes outside the article, or of our own, are not read', async () => {
    const window = await openPage(`${html}<aside></aside><div id="own"></div>`)
    const find = vi.fn(findWords('target'))
    const own = window.document.querySelector('#own') as Element
    await annotate(window, { findMentions: find, isOwn: (node) => own.contains(node) })
    window.document.querySelector('aside')?.append('a target in the margin')
    own.append('a target on the card')
    window.document.querySelector('h1')?.append('!')
    await vi.waitFor(() => expect(find).toHaveBeenCalledTimes(2))
    window.document.querySelector('aside')?.append('one more')
    own.append('one more')
    await wait(400)
    expect(find).toHaveBeenCalledTimes(2)
  })

  test('another article on the same page, by client-side navigation', async () => {
    const window = await openPage(html)
    const { annotator } = await annotate(window)
    const other =
      '<article><h1>Another headline altogether</h1><p>One target stands in this article, and its text is long enough.</p></article>'
    window.document.title = 'Another headline altogether'
    const main = window.document.querySelector('main') as Element
    main.replaceWith(new DOMParser().parseFromString(other, 'text/html').querySelector('article') as Element)
    await vi.waitFor(() => expect(annotator.marks()).toHaveLength(1))
    expect(annotator.article()?.text).toMatch(/^Another headline/)
  })

  test('a new body in the place of the old one', async () => {
    const window = await openPage(html)
    const { annotator } = await annotate(window)
    const body = window.document.createElement('body')
    const paragraph = window.document.createElement('p')
    paragraph.textContent = 'The new body has a target too, in a line of its own.'
    body.append(paragraph)
    window.document.body.replaceWith(body)
    await vi.waitFor(() => expect(annotator.marks()).toHaveLength(1))
    paragraph.append(' And one more target, for the watch goes on.')
    await vi.waitFor(() => expect(annotator.marks()).toHaveLength(2))
  })

  test('highlights that the page cleared come back with its next change', async () => {
    const window = await openPage(html)
    await annotate(window)
    window.CSS.highlights.clear()
    window.document.body.append(window.document.createElement('hr'))
    await vi.waitFor(() => expect(painted(window)).toHaveLength(5))
  })
})

describe('opening by pointer', () => {
  test('a click opens the mark under it, with the box that was clicked', async () => {
    const window = await openPage(html)
    const { opened } = await annotate(window, { openOn: 'click' })
    const at = onFirstTarget(window)
    const click = point(window, 'click', at)
    expect(opened).toMatchObject([{ origin: 'pointer', mark: { mentions: [{ quote: 'target' }] } }])
    const box = opened[0]?.rect() as DOMRect
    expect(box.left <= at.x && at.x <= box.right && box.top <= at.y && at.y <= box.bottom).toBe(true)
    expect(click.defaultPrevented).toBe(false)
    expect(painted(window, 'hashiya-current')).toEqual(['target'])
  })

  test.each([
    ['on a link', 'link to a target', {}],
    ['beside a mark', 'in bold', {}],
    ['with a modifier', 'tar', { ctrlKey: true }],
    ['with another button', 'tar', { button: 1 }],
    ['a second time, to select a word', 'tar', { detail: 2 }],
  ])('a click opens nothing %s', async (_what, words, init) => {
    const window = await openPage(html)
    const { opened } = await annotate(window)
    point(window, 'click', middleOf(boxesOf(window, words).at(-1) as DOMRect), init)
    expect(opened).toEqual([])
  })

  test('a click that ends a selection opens nothing', async () => {
    const window = await openPage(html)
    const { opened } = await annotate(window)
    window.getSelection()?.selectAllChildren(window.document.querySelector('#a') as Element)
    point(window, 'click', onFirstTarget(window))
    expect(opened).toEqual([])
  })

  test('a tap opens', async () => {
    const window = await openPage(html)
    const { opened } = await annotate(window)
    point(window, 'pointermove', onFirstTarget(window), { pointerType: 'touch' })
    point(window, 'click', onFirstTarget(window), { pointerType: 'touch' })
    expect(opened).toHaveLength(1)
  })

  test('resting on a mark opens it once, also on a link', async () => {
    const window = await openPage(html)
    const { opened } = await annotate(window)
    const boxes = boxesOf(window, 'link to a target')
    point(window, 'pointermove', middleOf(boxes.at(-1) as DOMRect))
    await wait(100)
    point(window, 'pointermove', middleOf(boxes.at(-2) as DOMRect))
    await vi.waitFor(() => expect(opened).toMatchObject([{ origin: 'pointer' }]))
    point(window, 'pointermove', middleOf(boxes.at(-3) as DOMRect))
    await wait(500)
    expect(opened).toHaveLength(1)
  })

  test('a click in the same frame as the move that came before it opens once', async () => {
    const window = await openPage(html)
    const { opened } = await annotate(window)
    point(window, 'pointermove', onFirstTarget(window))
    point(window, 'click', onFirstTarget(window))
    await wait(500)
    expect(opened).toHaveLength(1)
  })

  test('passing over a mark opens nothing, and tells that it was left', async () => {
    const window = await openPage(html)
    const onLeave = vi.fn()
    const { opened } = await annotate(window, { onLeave })
    point(window, 'pointermove', onFirstTarget(window))
    await wait(100)
    point(window, 'pointermove', { x: 5, y: 5 })
    await wait(500)
    expect(opened).toEqual([])
    expect(onLeave).toHaveBeenCalledTimes(1)
  })

  test('resting opens nothing where only clicks shall', async () => {
    const window = await openPage(html)
    const { opened } = await annotate(window, { openOn: 'click' })
    point(window, 'pointermove', onFirstTarget(window))
    await wait(500)
    expect(opened).toEqual([])
  })
})

describe('going by keyboard and list', () => {
  test('next and previous go around, scroll, and leave the focus alone', async () => {
    const window = await openPage(html)
    const { annotator, opened } = await annotate(window)
    const ids = annotator.marks().map(({ id }) => id)
    const focused = window.document.activeElement
    expect([1, 2, 3].map(() => annotator.next()?.id)).toEqual(ids.slice(0, 3))
    expect(window.scrollY).toBe(0)
    expect(annotator.next()?.id).toBe(ids[3])
    await vi.waitFor(() => {
      const top = annotator.marks()[3]?.ranges[0]?.startContainer.parentElement?.getBoundingClientRect().top
      expect(top).toBeLessThan(600)
    })
    expect(annotator.next()?.id).toBe(ids[0])
    expect(annotator.previous()?.id).toBe(ids[3])
    expect(window.document.activeElement).toBe(focused)
    expect(opened).toEqual([])
    expect(annotator.openCurrent()).toBe(true)
    await vi.waitFor(() => expect(opened).toMatchObject([{ origin: 'keyboard', mark: { id: ids[3] } }]))
    annotator.leaveCurrent()
    expect(painted(window, 'hashiya-current')).toEqual([])
    expect(painted(window)).toHaveLength(5)
  })

  test('begins with what is in view', async () => {
    const window = await openPage(html)
    const { annotator } = await annotate(window)
    window.scrollTo({ top: 1000, behavior: 'instant' })
    expect(annotator.next()?.id).toBe(annotator.marks()[3]?.id)
  })

  test('goes on from where the reader left, if that is still in view', async () => {
    const window = await openPage(html)
    const { annotator } = await annotate(window)
    const ids = annotator.marks().map(({ id }) => id)
    annotator.next()
    annotator.next()
    annotator.leaveCurrent()
    expect(annotator.next()?.id).toBe(ids[2])
    annotator.leaveCurrent()
    window.scrollTo({ top: 1000, behavior: 'instant' })
    expect(annotator.next()?.id).toBe(ids[3])
  })

  test('shows a mark of the list; not one that is gone', async () => {
    const window = await openPage(html)
    const { annotator, opened } = await annotate(window)
    expect(annotator.show(annotator.marks()[1]?.id as string)).toBe(true)
    await vi.waitFor(() => expect(opened).toMatchObject([{ origin: 'list' }]))
    expect(annotator.show('m999')).toBe(false)
  })

  test('opens only when the mark has come to rest', async () => {
    const window = await openPage(html)
    const { annotator, opened } = await annotate(window)
    const id = annotator.marks()[3]?.id as string
    const scrolled = new Promise((done) =>
      window.document.addEventListener('scrollend', done, { once: true }),
    )
    annotator.show(id)
    expect(opened).toEqual([])
    await scrolled
    await vi.waitFor(() => expect(opened).toMatchObject([{ origin: 'list', mark: { id } }]))
    const rect = opened[0]?.rect ?? (() => new DOMRect())
    const { top } = rect()
    await wait(200)
    expect(rect().top).toBe(top)
  })

  test('a page without marks has nowhere to go', async () => {
    const window = await openPage(html)
    const { annotator } = await annotate(window, { words: ['absent'] })
    expect([annotator.next(), annotator.previous(), annotator.openCurrent()]).toEqual([null, null, false])
  })
})

describe('ending', () => {
  test('pause takes the marks away and stops reading; resume brings them back', async () => {
    const window = await openPage(html)
    const { annotator, told, opened } = await annotate(window)
    annotator.pause()
    expect(painted(window)).toEqual([])
    expect(told.at(-1)).toEqual([])
    window.document.querySelector('#a')?.append(' One more target.')
    point(window, 'click', onFirstTarget(window))
    await wait(300)
    expect(painted(window)).toEqual([])
    expect(opened).toEqual([])
    annotator.resume()
    await vi.waitFor(() => expect(painted(window)).toHaveLength(6))
  })

  test.each(['dispose', 'abort'])('%s leaves the page as it was found', async (how) => {
    const window = await openPage(html)
    const find = vi.fn(findWords('target'))
    const { annotator, told, opened, stop } = await annotate(window, { findMentions: find })
    if (how === 'abort') stop.abort()
    else annotator.dispose()
    expect(window.CSS.highlights.size).toBe(0)
    annotator.resume()
    point(window, 'click', onFirstTarget(window))
    window.document.querySelector('#a')?.append(' One more target.')
    await wait(400)
    expect([find.mock.calls.length, told.length, opened.length]).toEqual([1, 1, 0])
    expect(annotator.marks()).toEqual([])
    expect(window.CSS.highlights.size).toBe(0)
  })

  test('ended before it began, it does nothing', async () => {
    const window = await openPage(html)
    const find = vi.fn(() => [])
    const signal = AbortSignal.abort()
    createAnnotator({ window, findMentions: find, onMentions: find, onOpen: find, signal })
    await wait(200)
    expect(find).not.toHaveBeenCalled()
  })
})
