import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { type PageChange, watchPage } from '../../../src/page/watch.ts'
import { openPage, type PageWindow } from './open-page.ts'

function watch(window: PageWindow, isOwn?: (node: Node) => boolean) {
  const changes: PageChange[] = []
  const stop = new AbortController()
  onTestFinished(() => stop.abort())
  watchPage({ window, onChange: (change) => changes.push(change), isOwn, signal: stop.signal })
  return { changes, stop }
}

const html = '<title>One</title><p id="a">text</p><p id="b">text</p><div id="own"></div>'
const wait = (duration: number) => new Promise((resolve) => setTimeout(resolve, duration))

describe('content', () => {
  test('many changes are one, with every place that changed', async () => {
    const window = await openPage(html)
    const { changes } = watch(window)
    const [a, b] = window.document.querySelectorAll('p') as unknown as [Element, Element]
    a.append('more')
    await wait(20)
    a.append('and more')
    const text = b.firstChild as Text
    text.data = 'other'
    await vi.waitFor(() => expect(changes).toHaveLength(1))
    expect(changes).toEqual([{ kind: 'content', targets: new Set<Node>([a, text]) }])
  })

  test('a page that never rests is reported all the same', async () => {
    const window = await openPage(html)
    const { changes } = watch(window)
    const ticking = setInterval(() => window.document.querySelector('#a')?.append('.'), 30)
    onTestFinished(() => clearInterval(ticking))
    await vi.waitFor(() => expect(changes.length).toBeGreaterThan(0), { timeout: 3000 })
  })

  test('what is hidden or shown by its attribute counts, a class does not', async () => {
    const window = await openPage(html)
    const { changes } = watch(window)
    const a = window.document.querySelector('#a') as HTMLElement
    a.className = 'x'
    await wait(300)
    expect(changes).toEqual([])
    a.hidden = true
    await vi.waitFor(() => expect(changes).toHaveLength(1))
  })

  test('another root in the old one’s place is followed, by `document.open` too', async () => {
    const window = await openPage(html)
    const { document } = window
    const { changes } = watch(window)
    document.documentElement.replaceWith(document.documentElement.cloneNode(true))
    await vi.waitFor(() => expect(changes).toHaveLength(1))
    document.open()
    document.write(html)
    document.close()
    await vi.waitFor(() => expect(changes.length).toBeGreaterThan(1))
    const known = changes.length
    document.querySelector('p')?.append('more')
    await vi.waitFor(() => expect(changes.length).toBeGreaterThan(known))
    window.dispatchEvent(new window.PageTransitionEvent('pageshow', { persisted: true }))
    expect(changes.at(-1)).toEqual({ kind: 'return' })
  })

  test('our own element may come and go', async () => {
    const window = await openPage(html)
    const own = window.document.createElement('div')
    const { changes } = watch(window, (node) => own.contains(node))
    window.document.body.append(own)
    own.append('text')
    own.remove()
    await wait(400)
    expect(changes).toEqual([])
  })

  test('nothing is reported after the end, not even what was gathered before', async () => {
    const window = await openPage(html)
    const { changes, stop } = watch(window)
    window.document.querySelector('#a')?.append('more')
    await wait(20)
    stop.abort()
    window.document.querySelector('#a')?.append('more')
    await wait(400)
    expect(changes).toEqual([])
  })
})

describe('navigation', () => {
  test('a new title is a new page', async () => {
    const window = await openPage(html)
    const { changes } = watch(window)
    window.document.title = 'Two'
    await vi.waitFor(() => expect(changes).toEqual([{ kind: 'navigation' }]))
  })

  test('so is a new address, but not one within the page', async () => {
    const { href } = location
    onTestFinished(() => history.replaceState(null, '', href))
    const { changes } = watch(window as PageWindow)
    history.replaceState(null, '', `${href.replace(/#.*/, '')}#part`)
    await wait(50)
    const navigations = () => changes.filter(({ kind }) => kind === 'navigation')
    expect(navigations()).toEqual([])
    history.replaceState(null, '', `${href.replace(/#.*/, '')}&other`)
    await vi.waitFor(() => expect(navigations()).toHaveLength(1))
  })

  test('a return from the back-forward cache is told', async () => {
    const window = await openPage(html)
    const { changes } = watch(window)
    window.dispatchEvent(new window.PageTransitionEvent('pageshow', { persisted: false }))
    expect(changes).toEqual([])
    window.dispatchEvent(new window.PageTransitionEvent('pageshow', { persisted: true }))
    expect(changes).toEqual([{ kind: 'return' }])
  })
})
