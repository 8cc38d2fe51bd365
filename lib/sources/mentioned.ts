import type {Figures} from '../../types/figures.js'
import type {Range} from '../../types/range.js'
import {isSubject} from './subject.js'

/** How many of those who are called the same are kept in order. */
const near = 6
const owning = new Set(['his', 'her', 'their', 'its'])

/** Note that an entity is mentioned here. */
export function addMention(figures: Figures, index: number, range: Range, speaks: boolean): void {
  const {called, entities, prose, traces} = figures
  const {tokens} = prose
  const entity = entities[index]!
  if (range.from >= range.to) return
  entity.mentions.push(range)
  const first = tokens[range.from]!
  traces.push({
    from: range.from,
    to: range.to,
    entity: index,
    subject: speaks || isSubject(tokens, range.from, range.to),
    speaks,
    owns: owning.has(first.lower) || tokens[range.to]?.lower === "'s" || tokens[range.to - 1]!.lower === "'s"
  })
  for (const head of entity.heads) {
    const list = called.get(head)
    if (!list) called.set(head, [index])
    else if (list.at(-1) !== index) {
      const at = list.indexOf(index, Math.max(0, list.length - near))
      // A short list is looked at as a whole; in a long one each keeps the place of its last mention.
      if (at >= 0 && list.length <= near) continue
      if (at >= 0) list.splice(at, 1)
      list.push(index)
    }
  }
}
