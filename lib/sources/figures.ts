import type {Entity} from '../../types/entity.js'
import type {Figures} from '../../types/figures.js'
import type {Name} from '../../types/name.js'
import type {Prose} from '../../types/prose.js'
import type {Reading} from '../../types/reading.js'
import {readExpression} from './expression.js'

/** The board on which those who are mentioned are kept, before anybody has been looked for. */
export function newFigures(
  prose: Prose,
  readings: readonly Reading[],
  names: readonly Name[],
  owners: Int32Array,
  entities: Entity[]
): Figures {
  const {tokens} = prose
  const nameAt = new Int32Array(tokens.length).fill(-1)
  for (const [i, name] of names.entries()) nameAt.fill(i, name.from, name.to)
  // Contents of inner readings lie in those of outer ones: the longest first.
  const within = new Int32Array(tokens.length).fill(-1)
  const order = readings
    .map((reading, i) => ({i, size: reading.content.reduce((sum, {from, to}) => sum + to - from, 0)}))
    .sort((a, b) => b.size - a.size || a.i - b.i)
  for (const {i} of order) for (const {from, to} of readings[i]!.content) within.fill(i, from, to)
  const expressions = readings.map((reading) => {
    // Of several stretches the one with a name counts, else the first.
    let best = null
    for (const range of reading.mention) {
      const expression = readExpression(tokens, range, nameAt)
      if (expression && (!best || (best.sort !== 'name' && expression.sort === 'name'))) best = expression
    }
    return best
  })
  return {
    prose,
    readings,
    names,
    owners,
    nameAt,
    within,
    entities,
    traces: [],
    called: new Map(),
    phrases: new Map(),
    expressions,
    speakers: new Int32Array(readings.length).fill(-1),
    rivals: new Map()
  }
}
