import {messages} from '../../messages.js'
import {ownSentences} from '../own-sentences.js'
import {html, type Markup} from './markup.js'
import {articleVoice, nobodyVoice, type Outline} from './outline.js'

const words = messages.report

/** Every voice with its share of words as a bar, the loudest first; each folds out to what it says, with links to it. */
export function voicesOf(outline: Outline): Markup {
  const {graph, speakers, chains, voices, owners} = outline
  /** For every voice, its claims by the attribution that they stand in, in order; -1: in none. */
  const said = voices.map(() => new Map<number, number[]>())
  chains.forEach((chain, claim) => {
    const inner = chain.at(-1) ?? -1
    const at = said[owners[claim]!]!
    const claims = at.get(inner)
    if (claims) claims.push(claim)
    else at.set(inner, [claim])
  })
  speakers.forEach((voice, attribution) => {
    const at = said[voice]!
    if (!at.has(attribution)) at.set(attribution, [])
  })
  const order = voices
    .map((_, voice) => voice)
    .filter((voice) => said[voice]!.size > 0)
    .sort((a, b) => voices[b]!.words - voices[a]!.words || a - b)
  const top = Math.max(1, ...voices.map((voice) => voice.words))
  return html`<section id="voices" aria-labelledby="voices-title"><h2 id="voices-title">${words.voices}</h2>
<p class="lead">${words.voicesLead}</p>
<ol class="voices">${order.map((voice) => item(voice))}</ol></section>`

  function item(voice: number): Markup {
    const {name, about, standing, words: count, share} = voices[voice]!
    const note =
      voice === articleVoice || voice === nobodyVoice ? null : html` <span class="about">${about}</span>`
    const rows = [...said[voice]!].map(([attribution, claims]) =>
      attribution < 0 ? own() : statement(attribution, claims)
    )
    return html`<li id="v${voice}"><details><summary><span class="who"><i class="mark ${standing}"></i><b>${name}</b>${note}</span> <span class="bar"><svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true"><rect class="${standing}" width="${Math.ceil((100 * count) / top)}" height="6"/></svg> <span class="count">${count ? words.wordCount(count, share) : words.noWords}</span></span></summary>
<ul>${rows}</ul></details></li>\n`
  }

  /** What the article says itself, sentence by sentence. */
  function own(): Markup[] {
    return ownSentences(graph).map(
      (parts) =>
        html`<li>${parts.map(({at, before, pieces}) => html`${before}<a href="#c${at + 1}">${pieces.map((piece) => piece.text).join(' … ')}</a>`)}</li>\n`
    )
  }

  function statement(attribution: number, claims: readonly number[]): Markup {
    const {cue, content} = graph.attributions[attribution]!
    const text = content.map((piece) => piece.text).join(' … ')
    const [first] = claims
    return html`<li><em>${cue?.text ?? words.noCue}</em> ${first === undefined ? text : html`<a href="#c${first + 1}">${text}</a>`}</li>\n`
  }
}
