import type { OddCase } from '../odd-case.ts'
import { FOUR, html, ONE, p, SAYS, THREE, TWO } from '../words.ts'

const { '2,500': troops, '1,400': soldiers, '2500': arabic } = SAYS

const related = `<div class="related-stories"><h3>Related</h3><ul><li><a href="/a">${soldiers}</a></li><li><a href="/b">${THREE}</a></li></ul></div>`
const ad = '<div class="ad-slot" data-ad><iframe title="advertisement"></iframe><p>Advertisement</p></div>'
const share = '<ul class="share-tools"><li><a href="https://social.example/share">Share</a></li></ul>'

/** What news pages look like, after public collections of them; the words are our own. */
export const STRUCTURES: readonly OddCase[] = [
  {
    name: 'paragraphs parted by advertisements, a video and related links',
    page: {
      body: html(
        `<div class="row"><section class="column"><article class="module"><div id="storycontent"><div id="storytext">
        <div id="top"><script>window.config = [{ headline: 'Some 2,500 US troops are stationed in Iraq.' }]</script><div class="player"><video></video><div class="countdown">Your film starts soon</div></div></div>
        ${share}<h2>${ONE}</h2><p> ${troops} </p>${ad}<p>${TWO}</p>${related}<p>${soldiers} ${THREE}</p><div class="ad">${ad}</div><p>${FOUR}</p></div></div></article></section>
        <section class="column rail"><h3>Most read</h3><p><a href="/c">${troops}</a></p></section></div>`,
      ),
    },
    marks: ['2,500', '1,400'],
  },
  {
    name: 'paragraphs that are double line breaks',
    page: {
      body: html(
        `<div id="content"><b>A quiet week on the river</b><br><br>${ONE}<br><br>${troops}<br>&nbsp;<br>${TWO} ${soldiers}<br><br><i>${THREE}</i></div><div id="menu"><a href="/">Home</a> | <a href="/d">World</a></div>`,
      ),
    },
    marks: ['2,500', '1,400'],
  },
  {
    name: 'a soup of div elements with made-up class names',
    page: {
      body: html(
        `<div class="css-1a"><div class="css-2b"><div class="css-3c"><div><div><span class="css-9z">A quiet week on the river</span></div></div>
        ${[ONE, troops, TWO, soldiers, THREE, FOUR].map((text) => `<div class="css-k7"><div class="css-q1"><span>${text}</span></div></div>`).join('<div class="css-gap"></div>')}
        </div></div></div>`,
      ),
    },
    marks: ['2,500', '1,400'],
  },
  {
    name: 'a page for mobile phones of custom elements',
    page: {
      body: html(
        `<amp-sidebar id="menu" hidden><nav><p>${troops}</p></nav></amp-sidebar><article><h1>A quiet week</h1><amp-img width="16" height="9"><noscript><img src="/x"></noscript></amp-img>
        ${p(ONE, troops)}<amp-ad type="x"><div placeholder>${soldiers}</div></amp-ad>${p(TWO, soldiers)}<amp-accordion><section expanded><h4>More</h4><div>${p(THREE)}</div></section></amp-accordion></article>`,
        { root: 'amp' },
      ),
    },
    marks: ['2,500', '1,400'],
  },
  {
    name: 'a live page of entries with times and anchors',
    page: {
      body: html(
        `<main><header><h1>Live: a week on the river</h1></header><section class="summary"><h2>What we know</h2><ul><li>${ONE}</li><li>${FOUR}</li></ul></section>
        <div class="live-feed">${[TWO, troops, THREE, soldiers].map((text, i) => `<article id="entry-${i}" class="live-entry"><a href="#entry-${i}"><time datetime="2024-08-15T1${i}:00:00Z">1${i}:00</time></a><h3>Entry ${i}</h3><p>${text}</p><footer>${share}</footer></article>`).join('')}</div></main>`,
      ),
    },
    marks: ['2,500', '1,400'],
  },
  {
    name: 'a body that is loaded late, in parts',
    page: {
      body: html(
        '<main><article><h1>A quiet week</h1><div class="body skeleton" aria-busy="true"></div></article></main>',
      ),
    },
    marks: [],
    steps: [
      {
        what: 'loads the first part',
        act: () => {
          const body = document.querySelector('.body') as Element
          body.innerHTML =
            '<p>The kitchen garden behind the station was watered early, before the heat came over the wall.</p><p>Some 2,500 US troops are stationed in Iraq.</p>'
          body.removeAttribute('aria-busy')
        },
        marks: ['2,500'],
      },
      {
        what: 'loads the rest when the reader asks for it',
        act: () =>
          document
            .querySelector('.body')
            ?.insertAdjacentHTML(
              'beforeend',
              '<p>About 1,400 American soldiers remain in Iraq, the Pentagon said.</p><p>A ferry left on time with nobody aboard but a dog that knew the way home.</p>',
            ),
        marks: ['2,500', '1,400'],
      },
    ],
  },
  {
    name: 'an Arabic page of a common publishing system',
    page: {
      body: html(
        `<div id="page" class="site"><header id="masthead"><nav><ul><li><a href="/">الرئيسية</a></li></ul></nav></header>
        <div id="primary" class="content-area"><main id="main"><article class="post-7 post type-post"><header class="entry-header"><h1 class="entry-title">أسبوع هادئ على النهر</h1></header>
        <div class="entry-content"><p>وصلت العبارة في موعدها ولم يكن عليها أحد سوى كلب يعرف طريقه إلى البيت.</p><div class="wp-block-image"><figure><img alt=""><figcaption>العبارة عند الظهر</figcaption></figure></div>
        <p style="text-align: justify;"><strong>${arabic}</strong></p><p>قال الخباز إن الفرن كان باردا وإن الخبز سيتأخر حتى المساء.</p></div></article></main></div>
        <aside id="secondary" class="widget-area"><p>${arabic}</p></aside></div>`,
        { lang: 'ar', root: 'dir="rtl"', title: 'التحالف الدولي في العراق' },
      ),
    },
    marks: ['2500'],
  },
]
