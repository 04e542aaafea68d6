import { expect, test } from './test.ts'

const open = (inner: string) => `<template shadowrootmode="open">${inner}</template>`
const troops = 'Some 2,500 US troops are stationed in Iraq.'
const soldiers = 'About 1,400 American soldiers remain in Iraq, the Pentagon said.'

/** One sentence in a root in a root, one that a slot shows there, one that a slot hands on to that slot. */
const BODY = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The coalition in Iraq</title></head><body>
<news-app>${open(
  `<main><news-story>${open(`<article><h1>A quiet week on the river</h1>
<p>Two librarians sorted the returned books by colour, for the shelves had lost their numbers.</p>
<p id="first">${troops}</p><slot></slot></article>`)}<p>${soldiers}</p><slot></slot></news-story></main>`,
)}
<p>${troops}</p></news-app></body></html>`

const STORY = "document.querySelector('news-app').shadowRoot.querySelector('news-story')"
const FIRST = `${STORY}.shadowRoot.querySelector('#first')`

test('an article in nested shadow roots is marked, painted, opened by hand and by key, and followed', async ({
  tab,
  news,
}) => {
  news.serve({ '/shadow-roots': { body: BODY } })
  await tab.open('https://www.bbc.com/shadow-roots')
  await expect.poll(async () => (await tab.marks()).length).toBe(3)
  // A style sheet of the document ends at a root, unless the browser lets highlights inherit or the sheet is the reader's.
  expect(
    await tab.evaluate(`getComputedStyle(${FIRST}, '::highlight(hashiya-mark)').textDecorationLine`),
  ).toBe('underline')
  expect(await tab.mutations()).toEqual([])
  for (const mark of [0, 1]) {
    await tab.clickMark(mark)
    await expect.poll(() => tab.card()).not.toBeNull()
    await tab.press('Escape')
    await expect.poll(() => tab.card()).toBeNull()
  }
  await tab.command('next-mention')
  await expect.poll(() => tab.card()).toMatchObject({ isFocused: true })
  await tab.press('Escape')
  await expect.poll(() => tab.card()).toBeNull()

  await tab.evaluate(`${FIRST}.textContent = 'The lock opens at noon.'`)
  await expect.poll(async () => (await tab.marks()).length).toBe(2)
  await tab.evaluate(`${STORY}.append(document.createElement('p'))`)
  await tab.evaluate(`${STORY}.lastChild.textContent = '${troops}'`)
  await expect.poll(async () => (await tab.marks()).length).toBe(3)
  // Nothing tells of a root that an element gets after it was read.
  await tab.evaluate(`${STORY}.append(document.createElement('news-late'))`)
  await tab.evaluate(
    `setTimeout(() => { ${STORY}.lastChild.attachShadow({ mode: 'open' }).innerHTML = '<p>${soldiers}</p>' }, 1500)`,
  )
  await expect.poll(async () => (await tab.marks()).length).toBe(4)
})
