import {checkGraph} from '../../check-graph.js'
import {messages} from '../../messages.js'
import {voices} from '../../queries/voices.js'
import type {Beside} from '../format.js'
import {countStandings, standingOrder} from '../standings.js'
import {balance, balanceBar} from './balance.js'
import {html, type Markup} from './markup.js'
import {outlineOf} from './outline.js'
import {pageOf} from './page.js'

const words = messages.report
const texts = words.index
/** More sources than this are counted together. */
const most = 500

/** What is kept of an article. */
interface Row {
  readonly name: string
  readonly file: string
  readonly about: string
  readonly findings: number
  readonly claims: readonly number[]
}

/** What all articles have of one source. */
interface Total {
  readonly name: string
  readonly kind: string
  articles: number
  claims: number
  words: number
  quoted: number
}

/** Starts a page that leads to the reports of a folder, with the words and claims of each named source over all of them. */
export function indexOfReports(): Beside {
  const rows: Row[] = []
  const totals = new Map<string, Total>()
  return {
    add(graph, file) {
      const {id, title, publisher, published} = graph.article
      const {standings} = outlineOf(graph)
      rows.push({
        name: title ?? id,
        file,
        about: [publisher, published].filter((part) => part !== null).join(', '),
        findings: checkGraph(graph).length,
        claims: countStandings(standings)
      })
      const here = new Set<string>()
      for (const {source, claims, words, quoted} of voices(graph)) {
        // Of somebody who could be one of several, nothing is known in other articles.
        if (source?.identity !== 'named' || source.candidates.length) continue
        const key = `${source.kind} ${source.name.toLowerCase()}`
        const known = totals.get(key)
        const total = known ?? {
          name: source.name,
          kind: source.kind,
          articles: 0,
          claims: 0,
          words: 0,
          quoted: 0
        }
        if (!known) totals.set(key, total)
        if (!here.has(key)) total.articles++
        here.add(key)
        total.claims += claims
        total.words += words
        total.quoted += quoted
      }
    },
    files: () => ({'index.html': page(rows, [...totals.values()])})
  }
}

function page(rows: readonly Row[], totals: readonly Total[]): string {
  const sum = standingOrder.map((_, at) => rows.reduce((count, {claims}) => count + claims[at]!, 0))
  const claims = sum.reduce((all, count) => all + count, 0)
  return pageOf({
    title: texts.title,
    body: html`<header class="masthead"><p class="kicker">${words.kicker}</p>
<h1>${texts.title}</h1>
<p class="meta"><span>${texts.counted(rows.length, claims, totals.length)}</span></p>
${balance(sum)}</header>
<main class="below">${articles(rows)}
${sources(totals)}
<p class="colophon">${words.noVerdict}</p></main>`
  })
}

function articles(rows: readonly Row[]): Markup {
  const {article, claims, findings} = texts.columns
  return html`<section aria-labelledby="articles"><h2 id="articles">${texts.articles}</h2>
<table><thead><tr><th scope="col">${article}</th><th scope="col" class="figure">${claims}</th><th scope="col" class="figure">${findings}</th></tr></thead>
<tbody>${rows.map(
    (row) =>
      html`<tr><th scope="row"><a href="./${encodeURIComponent(row.file)}">${row.name}</a>${row.about ? html` <span class="about">${row.about}</span>` : null}${balanceBar(row.claims)}</th><td class="figure">${row.claims.reduce((all, count) => all + count, 0)}</td><td class="figure">${row.findings}</td></tr>\n`
  )}</tbody></table></section>`
}

function sources(totals: readonly Total[]): Markup {
  const {source, articles, claims, words: said, quoted} = texts.columns
  const sorted = [...totals].sort((a, b) => b.words - a.words || (a.name < b.name ? -1 : 1))
  const rest = sorted.length - most
  return html`<section aria-labelledby="sources"><h2 id="sources">${texts.sources}</h2>
<p class="lead">${texts.sourcesLead}</p>
<table><thead><tr><th scope="col">${source}</th><th scope="col" class="figure">${articles}</th><th scope="col" class="figure">${claims}</th><th scope="col" class="figure">${said}</th><th scope="col" class="figure">${quoted}</th></tr></thead>
<tbody>${sorted
    .slice(0, most)
    .map(
      (one) =>
        html`<tr><th scope="row">${one.name} <span class="about">${one.kind === 'unknown' ? '' : one.kind}</span></th><td class="figure">${one.articles}</td><td class="figure">${one.claims}</td><td class="figure">${one.words}</td><td class="figure">${words.percent(one.words ? one.quoted / one.words : 0)}</td></tr>\n`
    )}</tbody></table>${rest > 0 ? html`<p class="lead">${texts.more(rest)}</p>` : null}</section>`
}
