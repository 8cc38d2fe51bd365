import {messages} from '../../messages.js'
import {standingOrder} from '../standings.js'
import {html, type Markup} from './markup.js'
import {articleVoice, type Outline} from './outline.js'

const words = messages.report

/** Choices of what to show, each with what the article has; the values are what the script compares. */
export function filters(outline: Outline): Markup {
  const {graph, voices, speakers, chains, owners, standings, voiceOf} = outline
  const heard = new Set<number>(owners)
  chains.forEach((chain) => {
    for (const at of chain) {
      heard.add(speakers[at]!)
      const {cites, via} = graph.attributions[at]!
      for (const id of [...cites, ...via]) heard.add(voiceOf(id))
    }
  })
  const known = voices.map((voice, at) => [String(at), voice.name] as const).filter((_, at) => heard.has(at))
  const [own, others] = [
    known.filter(([at]) => Number(at) === articleVoice),
    known.filter(([at]) => Number(at) !== articleVoice)
  ]
  const standing = standingOrder
    .map((one, at) => [String(at), words.standings[one]] as const)
    .filter((_, at) => standings.includes(standingOrder[at]!))
  const labels = words.filterLabels
  return html`<form class="filters" aria-labelledby="filters-title"><details open><summary><h2 id="filters-title">${words.filters}</h2></summary>
${choice('voice', labels.voice, [...own, ...others])}${choice('standing', labels.standing, standing)}${choice(
  'kind',
  labels.kind,
  present(words.kinds, new Set(graph.claims.map(({kind}) => kind)))
)}${choice(
  'certainty',
  labels.certainty,
  present(words.certainties, new Set(graph.claims.map(({certainty}) => certainty)))
)}<p><button type="reset">${words.reset}</button> <output></output></p></details></form>`
}

function present(labels: Readonly<Record<string, string>>, found: ReadonlySet<string>): [string, string][] {
  return Object.entries(labels).filter(([name]) => found.has(name))
}

function choice(name: string, label: string, options: readonly (readonly [string, string])[]): Markup {
  return html`<p><label for="by-${name}">${label}</label><select id="by-${name}" name="${name}"><option value="">${words.any}</option>${options.map(
    ([value, text]) => html`<option value="${value}">${text}</option>`
  )}</select></p>\n`
}
