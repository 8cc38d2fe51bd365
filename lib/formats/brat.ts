import type {Attribution} from '../../types/attribution.js'
import type {Piece} from '../../types/piece.js'
import {articleText} from './article-text.js'
import {bratSettings} from './brat-settings.js'
import {codePoints} from './code-points.js'
import type {Format} from './format.js'
import {printable} from './printable.js'

/**
 * Standoff annotation as brat writes it and as PolNeAR has it: an `Attribution` event with a `Source`, a `Cue` and a
 * `Content` for every attribution that stands in no other.
 *
 * ```
 * T1	Source 0 4	SOHR
 * T2	Cue 5 9	said
 * T3	Content 10 29	that Russia retreated
 * T4	Attribution 5 9	said
 * E1	Attribution:T4 Source:T1 Cue:T2 Content:T3
 * ```
 *
 * An event needs words that trigger it: the cue, or the content where there is no cue.
 *
 * Corpora of this kind are flat. Attributions inside the content of another are therefore events of a type of their
 * own, with roles of their own, and a reader of flat corpora does not see them:
 *
 * ```
 * E2	Nested:T8 NestedSource:T5 NestedCue:T6 NestedContent:T7 Parent:E1
 * ```
 *
 * Offsets count code points; a stretch in several pieces is `0 4;10 15`, its text joined by spaces; line ends and tabs
 * in a text are spaces, one for one, and what cannot be shown is `�`.
 */
export const brat: Format = {
  extension: '.ann',
  alone: true,
  companions: (graph) => ({'.txt': articleText(graph)}),
  beside: () => ({keep: true, add: () => {}, files: () => ({'annotation.conf': bratSettings})}),
  write(graph) {
    const point = codePoints(articleText(graph))
    const lines: string[] = []
    const events = new Map<string, string>()
    let spans = 0

    /** Adds a line for a stretch, gives its id; nothing for no stretch. */
    function span(type: string, pieces: readonly Piece[]): string | undefined {
      if (pieces.length === 0) return undefined
      const offsets = pieces.map((piece) => `${point(piece.start)} ${point(piece.end)}`).join(';')
      const words = pieces.map((piece) => flat(piece.text)).join(' ')
      spans++
      lines.push(`T${spans}\t${type} ${offsets}\t${words}`)
      return `T${spans}`
    }

    function event(attribution: Attribution): void {
      const nested = attribution.parent === null ? '' : 'Nested'
      const cue = attribution.cue ? [attribution.cue] : []
      const roles = {Source: attribution.mention, Cue: cue, Content: attribution.content}
      const filled = Object.entries(roles).flatMap(([role, pieces]) => {
        const id = span(nested + role, pieces)
        return id ? [`${nested}${role}:${id}`] : []
      })
      const type = nested || 'Attribution'
      const trigger = span(type, cue.length ? cue : attribution.content)
      if (!trigger) return
      const id = `E${events.size + 1}`
      events.set(attribution.id, id)
      const parent = attribution.parent === null ? undefined : events.get(attribution.parent)
      lines.push(
        `${id}\t${[`${type}:${trigger}`, ...filled, ...(parent ? [`Parent:${parent}`] : [])].join(' ')}`
      )
    }

    // A parent before its children, so that its event is known.
    const children = new Map<string | null, Attribution[]>()
    for (const attribution of graph.attributions) {
      const siblings = children.get(attribution.parent)
      if (siblings) siblings.push(attribution)
      else children.set(attribution.parent, [attribution])
    }
    const waiting = (children.get(null) ?? []).toReversed()
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      event(next)
      waiting.push(...(children.get(next.id) ?? []).toReversed())
    }
    return lines.map((line) => `${line}\n`).join('')
  }
}

function flat(text: string): string {
  return printable(text.replace(/[\t\n\v\f\r\u0085\u2028\u2029]/g, ' '))
}
