import type {Range} from '../../types/range.js'
import type {Scene} from './scene.js'
import {subjectOf} from './subject-of.js'

/** How many heads are followed. */
const climbs = 3
const speakers: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON'])
/** Nobody: `it rejected`, `which urged`. */
const things: ReadonlySet<string> = new Set(['it', 'this', 'that', 'these', 'which', 'what', 'there'])
const joins: ReadonlySet<string> = new Set(['conj', 'advcl', 'acl'])

/**
 * Who does what a verb outside all readings tells, also where the verb is joined to one that was read.
 *
 * `[Lee] blamed the owners and [urged] the union to strike`: Lee, whose name is the first reading's. `null` where it is a thing.
 */
export function joinedSubject(scene: Scene, verb: number, block: Range): Range | null {
  const subject = subjectAbove(scene, verb, block)
  if (!subject || things.has(scene.tokens[subject.from]!.lower)) return null
  return speakers.has(scene.tokens[subject.to - 1]!.pos) ? subject : null
}

function subjectAbove(scene: Scene, verb: number, block: Range): Range | null {
  const {tokens, readings} = scene
  const own = subjectOf(tokens, verb, block)
  if (own) return own
  const sentence = scene.sentenceAt(verb)
  let at = verb
  for (let climb = 0; climb < climbs; climb++) {
    const {head, relation} = tokens[at]!
    if (head < sentence.from || head >= at || !joins.has(relation)) return null
    if (scene.partAt(head) === 'cue') {
      const above = readings.find(({cue}) => cue && cue.from <= head && head < cue.to)
      return above?.mention[0] ?? null
    }
    at = head
  }
  return null
}
