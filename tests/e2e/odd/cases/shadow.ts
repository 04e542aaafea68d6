import type { OddCase } from '../odd-case.ts'
import { article, FOUR, html, ONE, p, SAYS, THREE, TWO } from '../words.ts'

const { '2,500': troops, '1,400': soldiers, '2500': arabic } = SAYS

const open = (inner: string) => `<template shadowrootmode="open">${inner}</template>`
const closed = (inner: string) => `<template shadowrootmode="closed">${inner}</template>`

/** What the page's script does once all of it is parsed. */
const script = (work: string) =>
  `<script>addEventListener('DOMContentLoaded', () => pageWatch.own(() => {${work}}))</script>`

/** In milliseconds. */
const later = (work: string, after: number) => `setTimeout(() => pageWatch.own(() => {${work}}), ${after})`

const define = (name: string, markup: string) =>
  `customElements.define('${name}', class extends HTMLElement {
    connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = ${markup} }
  })`

const paragraphs = (...texts: string[]) => JSON.stringify(p(...texts).replaceAll('\n', ''))

/** Text in shadow roots: open ones are read as they are shown, closed ones are the page's own. */
export const SHADOW: readonly OddCase[] = [
  {
    name: 'an article wholly in nested roots of custom elements, drawn by script',
    page: {
      body: html(
        `<news-app></news-app>${script(
          [
            define('news-text', paragraphs(ONE, troops, TWO, soldiers, THREE)),
            define(
              'news-page',
              "'<article><h1>A quiet week on the river</h1><news-text></news-text></article>'",
            ),
            define('news-app', `'<nav><a href="/">${arabic}</a></nav><main><news-page></news-page></main>'`),
          ].join('\n'),
        )}`,
      ),
    },
    marks: ['2,500', '1,400'],
    steps: [
      {
        what: 'rewrites a paragraph in the innermost root',
        act: () => {
          const within = (tree: ParentNode, host: string) =>
            tree.querySelector(host)?.shadowRoot as ShadowRoot
          const text = within(within(within(document, 'news-app'), 'news-page'), 'news-text')
          ;(text.querySelectorAll('p')[1] as Element).textContent = 'The lock opens at noon.'
        },
        marks: ['1,400'],
      },
      {
        what: 'shows another article in the outermost',
        act: () => {
          const shell = document.querySelector('news-app')?.shadowRoot?.querySelector('main') as Element
          shell.replaceChildren(document.createElement('news-page'))
        },
        marks: ['2,500', '1,400'],
      },
    ],
  },
  {
    name: 'an article in nested roots that the server has written',
    page: {
      body: html(
        `<x-shell>${open(`<x-story>${open(`<main><article><h1>A quiet week</h1>${p(ONE, troops, TWO)}<slot></slot>${p(FOUR)}</article></main>`)}<slot></slot></x-story>`)}<section>${p(THREE, soldiers)}</section></x-shell>`,
      ),
    },
    marks: ['2,500', '1,400'],
  },
  {
    name: 'entries of a live blog that are upgraded late, one by one',
    page: {
      body: html(
        `<main><h1>Live: a week on the river</h1><div id="feed"><article><p>${soldiers} ${ONE}</p></article><live-entry></live-entry><live-entry></live-entry></div></main>${script(
          later(define('live-entry', paragraphs(TWO, troops)), 1500),
        )}`,
      ),
    },
    marks: ['1,400', '2,500', '2,500'],
    steps: [
      {
        what: 'puts a new entry first',
        act: () => document.getElementById('feed')?.prepend(document.createElement('live-entry')),
        marks: ['2,500', '1,400', '2,500', '2,500'],
      },
      {
        what: 'corrects an entry in its root',
        act: () => {
          const [, second] = document.querySelectorAll('live-entry')
          second?.shadowRoot?.lastElementChild?.replaceChildren(
            'About 1,400 American soldiers remain in Iraq, the Pentagon said.',
          )
        },
        marks: ['2,500', '1,400', '1,400', '2,500'],
      },
      {
        what: 'withdraws an entry',
        act: () => document.querySelector('live-entry')?.remove(),
        marks: ['1,400', '1,400', '2,500'],
      },
    ],
  },
  {
    name: 'paragraphs that slots show, and some that none does',
    page: {
      body: html(
        article(
          `<story-body>${open('<div><slot name="lead"></slot></div><hr><section><slot></slot></section>')}${p(soldiers)}<p slot="lead">${troops}</p><p slot="none">${arabic}</p></story-body>`,
        ),
      ),
    },
    marks: ['2,500', '1,400'],
    steps: [
      {
        what: 'gives the lead to no slot',
        act: () => document.querySelector('[slot="lead"]')?.setAttribute('slot', 'none'),
        marks: ['1,400'],
      },
      {
        what: 'shows by another name what was given to none',
        act: () =>
          document
            .querySelector('story-body')
            ?.shadowRoot?.querySelector('slot')
            ?.setAttribute('name', 'none'),
        marks: ['2,500', '2500', '1,400'],
      },
    ],
  },
  {
    name: 'open shadow roots with text of their own and slots',
    page: {
      body: html(
        `<main><article><h1>A quiet week</h1>${p(ONE)}<story-card><p>${troops}</p></story-card><story-card>${open(`<p>${soldiers}</p><slot></slot>`)}<p>${arabic}</p></story-card>${p(TWO)}</article></main>`,
      ),
    },
    marks: ['2,500', '1,400', '2500'],
    steps: [
      {
        what: 'attaches a root with a slot to what was marked',
        act: () => {
          const card = document.querySelector('story-card') as Element
          card.attachShadow({ mode: 'open' }).innerHTML = '<section><slot></slot></section>'
          card.append(document.createElement('p'))
          ;(card.lastChild as Element).textContent = 'Some 2,500 US troops are stationed in Iraq.'
        },
        marks: ['2,500', '2,500', '1,400', '2500'],
      },
      {
        what: 'appends a card',
        act: () =>
          document
            .querySelector('article')
            ?.insertAdjacentHTML(
              'beforeend',
              '<story-card><p>About 1,400 American soldiers remain in Iraq, the Pentagon said.</p></story-card>',
            ),
        marks: ['2,500', '2,500', '1,400', '2500', '1,400'],
      },
      {
        what: 'attaches a root without a slot to it, of which nothing tells',
        act: () => {
          const card = document.querySelector('story-card:last-of-type') as Element
          card.attachShadow({ mode: 'open' }).innerHTML = '<p>Some 2,500 US troops are stationed in Iraq.</p>'
        },
        marks: ['2,500', '2,500', '1,400', '2500', '2,500'],
      },
    ],
  },
  {
    name: 'a closed shadow root, of which nothing is read',
    page: {
      body: html(
        article(
          `<story-body>${closed(`<p>${troops}</p><slot></slot>`)}${p(soldiers)}</story-body><story-more></story-more>`,
        ) +
          script(
            `document.querySelector('story-more').attachShadow({ mode: 'closed' }).innerHTML = ${paragraphs(troops)}`,
          ),
      ),
    },
    marks: ['1,400'],
  },
]
