import type {RelationType} from '../../../types/edge.js'
import {messages} from '../../messages.js'
import type {Standing} from '../standings.js'
import {html, type Markup} from './markup.js'
import type {Outline} from './outline.js'

const words = messages.report
const rowHeight = 24
const edge = 12

/**
 * The claim graph as a score: a row for each voice, from the left the claims in the order of the article. A claim stands
 * on the row of who says it in the end; a line leads to the rows of those who pass it on, and a broken one to those whom
 * they cite; bows join claims that say the same or the opposite.
 */
export function pictureOf(outline: Outline): Markup {
  const {graph, voices, speakers, chains, owners, standings, voiceOf, claimOf} = outline
  const rows = rowsOf(outline)
  const place = new Map(rows.map((voice, row) => [voice, row]))
  const step = Math.max(9, Math.min(16, Math.floor(620 / Math.max(1, graph.claims.length))))
  const size = step > 12 ? 5 : 4
  const x = (claim: number): number => edge + claim * step
  const y = (voice: number): number => (place.get(voice) ?? 0) * rowHeight + rowHeight / 2
  const width = 2 * edge + Math.max(0, graph.claims.length - 1) * step
  const height = rows.length * rowHeight
  const first = new Map<number, number>()
  const last = new Map<number, number>()
  owners.forEach((voice, claim) => {
    if (!first.has(voice)) first.set(voice, claim)
    last.set(voice, claim)
  })
  const lines = rows
    .filter((voice) => first.has(voice))
    .map((voice) => `M${x(first.get(voice)!)} ${y(voice)}H${x(last.get(voice)!)}`)
    .join('')
  return html`<section id="picture" aria-labelledby="picture-title"><h2 id="picture-title">${words.pictureTitle}</h2>
<p class="lead">${words.pictureLead}</p>
<p class="key" aria-hidden="true">${key('f0', words.certainties.certain)}${key('f1', words.certainties.probable)}${key('f2', words.certainties.possible)}${key('f3', words.certainties.unknown)}${line('chain', words.chainKey)}${line('cites', words.citesKey)}${relationKeys()}</p>
<div class="score"><div class="names" aria-hidden="true">${rows.map((voice) => html`<span data-voice="${voice}"><i class="mark ${voices[voice]!.standing}"></i>${voices[voice]!.name}</span>`)}</div>
<svg width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" preserveAspectRatio="none" role="group" aria-label="${words.pictureLabel}"><path class="row" d="${lines}"/>
${links()}${relations()}${graph.claims.map((_, claim) => node(claim))}</svg></div></section>`

  /** The ways of claims from voice to voice. */
  function links(): Markup {
    let chained = ''
    let cited = ''
    chains.forEach((chain, claim) => {
      const inner = owners[claim]!
      const passed = chain.map((at) => speakers[at]!).filter((voice) => voice !== inner)
      if (passed.length) chained += stems(claim, [inner, ...passed])
      const behind = chain
        .flatMap((at) => [...graph.attributions[at]!.cites, ...graph.attributions[at]!.via])
        .map(voiceOf)
        .filter((voice) => voice !== inner && place.has(voice))
      if (behind.length) cited += stems(claim, [inner, ...behind])
    })
    return html`<path class="chain" d="${chained}"/><path class="cites" d="${cited}"/>`
  }

  /** A line over all rows of some voices, with a dot on each but the first. */
  function stems(claim: number, over: readonly number[]): string {
    const at = over.map(y)
    const dots = at.slice(1).map((row) => `M${x(claim) - 2} ${row}h4`)
    return `M${x(claim)} ${Math.min(...at)}V${Math.max(...at)}${dots.join('')}`
  }

  function relations(): Markup[] {
    return graph.edges.flatMap((one) => {
      if (!isRelation(one.type)) return []
      const [from, to] = [claimOf(one.from), claimOf(one.to)]
      if (from < 0 || to < 0) return []
      const [x1, y1, x2, y2] = [x(from), y(owners[from]!), x(to), y(owners[to]!)]
      const lift = y1 === y2 ? Math.min(rowHeight, 8 + Math.abs(x2 - x1) / 12) : 0
      return [
        html`<path class="relation ${one.type}" d="M${x1} ${y1}Q${(x1 + x2) / 2} ${(y1 + y2) / 2 - lift} ${x2} ${y2}"/>\n`
      ]
    })
  }

  function relationKeys(): Markup[] {
    const types = new Set(graph.edges.map(({type}) => type).filter(isRelation))
    return [...types].map((type) => line(`relation ${type}`, words.relations[type]))
  }

  function node(claim: number): Markup {
    const {certainty} = graph.claims[claim]!
    const voice = voices[owners[claim]!]!
    const label = words.claimLabel(claim + 1, voice.name, words.certainties[certainty])
    return html`<a href="#c${claim + 1}" class="${standings[claim]!} f${fills.indexOf(certainty)}" tabindex="${claim === 0 ? 0 : -1}" aria-label="${label}">${shape(standings[claim]!, x(claim), y(owners[claim]!), size)}</a>\n`
  }
}

const fills = ['certain', 'probable', 'possible', 'unknown']

/** Voices that have anything to do with a claim, in the order in which they come up. */
function rowsOf({graph, chains, owners, speakers, voiceOf}: Outline): number[] {
  const rows = new Set<number>()
  chains.forEach((chain, claim) => {
    for (const at of chain) rows.add(speakers[at]!)
    rows.add(owners[claim]!)
    for (const at of chain) {
      const {cites, via} = graph.attributions[at]!
      for (const id of [...cites, ...via]) rows.add(voiceOf(id))
    }
  })
  return [...rows]
}

/** Square, circle, triangle, diamond: so that they are told apart without colours. */
function shape(standing: Standing, x: number, y: number, size: number): Markup {
  if (standing === 'named') return html`<circle cx="${x}" cy="${y}" r="${size}"/>`
  if (standing === 'unnamed') {
    return html`<path d="M${x} ${y - size}l${size} ${2 * size - 1}h${-2 * size}z"/>`
  }
  if (standing === 'hearsay') {
    return html`<path d="M${x} ${y - size - 1}l${size + 1} ${size + 1}l${-size - 1} ${size + 1}l${-size - 1} ${-size - 1}z"/>`
  }
  return html`<path d="M${x - size + 0.5} ${y - size + 0.5}h${2 * size - 1}v${2 * size - 1}h${1 - 2 * size}z"/>`
}

function key(fill: string, label: string): Markup {
  return html`<span><svg width="12" height="12" class="named ${fill}"><circle cx="6" cy="6" r="4"/></svg>${label}</span>`
}

function line(kind: string, label: string): Markup {
  return html`<span><svg width="22" height="12"><path class="${kind}" d="M1 6H21"/></svg>${label}</span>`
}

function isRelation(type: string): type is RelationType {
  return Object.hasOwn(words.relations, type)
}
