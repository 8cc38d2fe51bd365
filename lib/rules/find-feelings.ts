import type {Reading} from '../../types/reading.js'
import {feelingAdjectives} from '../lexicon/feeling-adjectives.js'
import {firstPersons} from '../lexicon/first-persons.js'
import {readVerb} from './read-verb.js'
import type {Scene} from './scene.js'
import {subjectOf} from './subject-of.js'

const openers: ReadonlySet<string> = new Set(['that', 'whether', 'how', 'why'])
const things: ReadonlySet<string> = new Set(['it', 'this', 'that', 'there', 'what', 'which'])

/** What somebody feels or thinks, with a clause: `Many drivers are afraid that the bridge will close`. */
export function findFeelings(scene: Scene): Reading[] {
  const {tokens} = scene
  return scene.places(feelingAdjectives).flatMap((at) => {
    const {lower} = tokens[at]!
    if (!feelingAdjectives.has(lower) || scene.partAt(at) !== 'none') return []
    const block = scene.blockAt(at)
    let be = at - 1
    while (be > block.from && tokens[be]!.pos === 'ADV') be--
    if (be <= block.from || tokens[be]!.pos !== 'AUX') return []
    const clause = openers.has(tokens[at + 1]?.lower ?? '') || hasClause(at, block.to)
    const subject = clause ? subjectOf(tokens, at, block) : null
    const first = subject ? tokens[subject.from]!.lower : ''
    if (!subject || things.has(first) || firstPersons.has(first)) return []
    return readVerb(tokens, at, block, 0.6, 'feeling with a clause') ?? []
  })

  /** `was sure [Lee would win]` */
  function hasClause(adjective: number, limit: number): boolean {
    for (let i = adjective + 2; i < Math.min(limit, adjective + 12); i++)
      if (tokens[i]!.head === adjective && tokens[i]!.relation === 'ccomp') return true
    return false
  }
}
