import type {Finding} from '../../../types/finding.js'
import type {ClaimGraph} from '../../../types/graph.js'
import {checkGraph} from '../../check-graph.js'
import {expectGraph} from '../../expect-graph.js'
import {messages} from '../../messages.js'
import {articleOf} from './article.js'
import {factsOf} from './facts.js'
import {filters} from './filters.js'
import {findingList} from './findings.js'
import {hashes} from './hashes.js'
import {legend} from './legend.js'
import {html} from './markup.js'
import {masthead} from './masthead.js'
import {outlineOf} from './outline.js'
import {pageOf} from './page.js'
import {pictureOf} from './picture.js'
import {runsOf} from './runs.js'
import {script} from './script.js'
import {voicesOf} from './voices.js'

const words = messages.report

/**
 * A graph as one HTML page that needs nothing else: the article with every claim marked by who stands behind it, what is
 * known of each claim, the voices with their shares, the claims as a picture, filters, and findings beside their place.
 *
 * @param graph
 *   Graph of one article.
 * @param findings
 *   Findings about it, to be shown where they stand (default: those of `checkGraph`).
 * @returns
 *   The page. Whatever comes from the article is text in it, and its Content-Security-Policy allows nothing but its own
 *   style and script.
 * @throws {TypeError}
 *   Where the graph or the findings are not what is expected.
 */
export function report(graph: ClaimGraph, findings?: readonly Finding[] | null | undefined): string {
  expectGraph(graph, 'one')
  const shown = findings ?? checkGraph(graph)
  if (!Array.isArray(shown)) throw new TypeError(messages.wrongValue('findings', 'an array', findings))
  return pageWith(graph, shown)
}

function pageWith(graph: ClaimGraph, findings: readonly Finding[]): string {
  const outline = outlineOf(graph)
  const {title, id} = graph.article
  const runs = runsOf(outline, findings)
  const article = articleOf(outline, findings, runs)
  const found = findingList(findings)
  if (graph.claims.length === 0) {
    return pageOf({
      title: words.title(title ?? id),
      body: html`${masthead(outline, article.headline, findings.length)}
<main class="below"><p class="lead">${messages.view.nothing}</p>
${article.body}
${found}<p class="colophon">${words.noVerdict}</p></main>`
    })
  }
  return pageOf({
    title: words.title(title ?? id),
    body: html`<a class="skip" href="#article">${words.skip}</a>
${masthead(outline, article.headline, findings.length)}
<main class="desk">
<div class="rail"><div>${legend()}
${filters(outline)}
<nav class="contents" aria-label="${words.contents}"><ul>${found ? html`<li><a href="#findings">${words.findings}</a></li>` : null}<li><a href="#voices">${words.voices}</a></li><li><a href="#picture">${words.pictureTitle}</a></li></ul></nav></div></div>
${article.body}
<div class="below">${found}${voicesOf(outline)}
${pictureOf(outline)}
<p class="colophon">${words.noVerdict}</p></div>
<div id="note" role="region" aria-label="${words.panel.title}"><div><p class="hint">${words.panel.hint}</p><noscript><p>${words.panel.scripted}</p></noscript></div></div>
</main>
<p id="told" class="quiet" role="status"></p>`,
    script: {data: factsOf(outline, findings, runs), source: script, hash: hashes.script}
  })
}
