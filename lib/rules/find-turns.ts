import type {Reading} from '../../types/reading.js'
import {makeReading} from './make-reading.js'
import type {Scene} from './scene.js'

/** A label of more words is no name. */
const longest = 4
const quotes: ReadonlySet<string> = new Set(['“', '"'])

/**
 * Turns of an interview: `Wikinews: How did it begin?`, `Lee: By accident.`, `Q: Really?`, `“Lee: …`
 *
 * A label counts where it comes back and is not alone, so that one `Note: …` is no speaker.
 */
export function findTurns(scene: Scene): Reading[] {
  const {tokens} = scene
  const turns: {
    readonly passage: number
    readonly label: string
    readonly name: number
    readonly colon: number
  }[] = []
  const times = new Map<string, number>()
  scene.passages.forEach((passage, index) => {
    if (passage.role !== 'body') return
    const {from, to} = scene.passageAt(index)
    let label = ''
    const first = from + (from < to && quotes.has(tokens[from]!.lower) ? 1 : 0)
    for (let i = first; i < Math.min(to - 1, first + longest + 1); i++) {
      const {text} = tokens[i]!
      if (text === ':' || (text === '.' && (label === 'q' || label === 'a'))) {
        if (!label) return
        turns.push({passage: index, label, name: first, colon: i})
        times.set(label, (times.get(label) ?? 0) + 1)
        return
      }
      if (!/^[\p{Lu}.]/u.test(text)) return
      label += tokens[i]!.lower
    }
  })
  if (times.size < 2) return []
  const known = turns.filter(({label}) => times.get(label)! > 1 || label === 'q' || label === 'a')
  // Somebody who says one thing between others speaks as well.
  const first = known[0]?.passage ?? 0
  const last = known.at(-1)?.passage ?? -1
  const speaks = turns.filter(({passage}) => passage >= first && passage <= last)
  if (speaks.length < 2) return []
  return speaks.flatMap(({passage, name, colon}, k) => {
    const {to} = scene.passageAt(passage)
    const content = [{from: colon + 1, to}]
    // An answer goes on until the next label; after the last one, nobody knows.
    const next = speaks[k + 1]?.passage ?? passage + 1
    for (let p = passage + 1; p < next; p++) {
      if (scene.passages[p]!.role === 'body') content.push(scene.passageAt(p))
    }
    const cue = {from: colon, to: colon + 1}
    const mention = [{from: name, to: colon}]
    return (
      makeReading(
        tokens,
        cue,
        mention,
        content.filter((range) => range.from < range.to),
        0.9,
        'turn of an interview'
      ) ?? []
    )
  })
}
