import type {Figures} from '../../types/figures.js'
import type {Range} from '../../types/range.js'
import {isSubject} from './subject.js'

/** Note that an entity is mentioned here. */
export function addMention(figures: Figures, index: number, range: Range, speaks: boolean): void {
  const {called, entities, prose, traces} = figures
  const {tokens} = prose
  const entity = entities[index]!
  if (range.from >= range.to) return
  entity.mentions.push(range)
  const next = tokens[range.to]
  traces.push({
    ...range,
    entity: index,
    subject: speaks || isSubject(tokens, range.from, range.to),
    speaks,
    owns:
      next?.lower === "'s" ||
      tokens[range.to - 1]!.lower === "'s" ||
      /^(?:his|her|their|its)$/.test(tokens[range.from]!.lower)
  })
  for (const head of entity.heads) {
    const list = called.get(head)
    if (!list) called.set(head, [index])
    else if (list.at(-1) !== index) {
      const at = list.lastIndexOf(index, list.length)
      // Keep each at the place of its last mention, without looking through long lists.
      if (at >= list.length - 6 && at >= 0) list.splice(at, 1)
      list.push(index)
    }
  }
}
