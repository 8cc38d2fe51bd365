import {arrowKeys} from './script/arrow-keys.js'
import {filtering} from './script/filtering.js'
import {panel} from './script/panel.js'
import {paper} from './script/paper.js'
import {pointing} from './script/pointing.js'

/** What all parts use: the facts, places in the page, links of the article and of the picture by claim. */
const head = `'use strict'
;(() => {
  const facts = JSON.parse(document.getElementById('facts').textContent)
  const {words, standings, marks, voices, said, claims, texts, findings} = facts
  const note = document.getElementById('note')
  const told = document.getElementById('told')
  const form = document.querySelector('.filters')
  const score = document.querySelector('.score svg')
  const hint = note.firstElementChild
  const passages = claims.map(() => [])
  const nodes = []
  let pinned = -1
  let shown = -1
  let matching = claims.map(() => true)

  for (const link of document.querySelectorAll('h1 a[href^="#c"], #article a[href^="#c"]')) {
    for (const number of numbers(link)) {
      if (passages[number - 1]) passages[number - 1].push(link)
    }
  }
  for (const link of score.querySelectorAll('a')) nodes.push(link)
`

/** Where the address of the page names a claim or a voice, the page opens there. */
const opening = String.raw`
  function follow() {
    const at = /^#c\d+$/.test(location.hash) ? Number(location.hash.slice(2)) - 1 : -1
    if (at in claims) go(at)
    const entry = /^#v\d+$/.test(location.hash) && document.getElementById(location.hash.slice(1))
    if (entry) entry.querySelector('details').open = true
  }
  addEventListener('hashchange', follow)
  follow()
})()
`

/**
 * The script of a report, for browsers: shows what is known of a claim when it is pointed at, focused or tapped; filters;
 * moves about the picture by arrow keys.
 *
 * A change here or in its parts changes its hash in `hashes.ts`.
 */
export const script: string = head + panel + pointing + arrowKeys + filtering + paper + opening
