import {messages} from '../../messages.js'
import {countStandings} from '../standings.js'
import {balance} from './balance.js'
import {html, type Markup} from './markup.js'
import type {Outline} from './outline.js'

const words = messages.report

/** Name and origin of the article, and how its claims spread over those who stand behind them. */
export function masthead(outline: Outline, headline: readonly Markup[] | null, findings: number): Markup {
  const {graph, standings} = outline
  const {title, id, publisher, published, wires, language} = graph.article
  const names = graph.sources.filter((source) => wires.includes(source.id)).map(({name}) => name)
  const known = [publisher, names.length ? words.wires(names) : null, published].filter(
    (part) => part !== null
  )
  return html`<header class="masthead"><p class="kicker">${words.kicker}</p>
<h1>${headline ?? title ?? id}</h1>
<p class="meta">${known.length ? html`${known.map((part) => html`<span>${part}</span>`)}` : null}<span>${words.counted(graph, findings)}</span></p>
${language === 'other' ? html`<p class="warning">${words.notEnglish}</p>\n` : null}${balance(countStandings(standings))}</header>`
}
