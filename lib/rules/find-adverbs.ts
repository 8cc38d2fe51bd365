import type {Range} from '../../types/range.js'
import type {Reading} from '../../types/reading.js'
import type {Token} from '../../types/token.js'
import {hearsayAdverbs} from '../lexicon/hearsay-adverbs.js'
import {clauseAround} from './clause-around.js'
import {clauseSubject} from './clause-subject.js'
import {isFiniteVerb} from './is-finite-verb.js'
import {makeReading} from './make-reading.js'
import {nounPhraseEnd, nounPhraseStart} from './noun-phrase.js'
import type {Scene} from './scene.js'

const opens: ReadonlySet<string> = new Set(['DET', 'ADJ', 'ADP', 'PRON', 'PART', 'NUM'])
const names: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM'])

/** `Villagers reportedly fled`: the clause without the adverb; `an allegedly forged letter`: what it is about. */
export function findAdverbs(scene: Scene): Reading[] {
  const {tokens} = scene
  return scene.places(hearsayAdverbs).flatMap((at) => {
    const part = scene.partAt(at)
    if (part === 'cue' || part === 'mention') return []
    const block = scene.blockAt(at)
    const cue = {from: at, to: at + 1}
    const before = at > block.from ? tokens[at - 1]! : undefined
    const next = at + 1 < block.to ? tokens[at + 1]! : undefined
    if (before && next && opens.has(before.pos) && describes(tokens, at + 1, block.to)) {
      const to = nounPhraseEnd(tokens, at + 1, block.to)
      return makeReading(tokens, cue, [], [{from: at + 1, to}], 0.7, 'hearsay adverb') ?? []
    }
    const clause = clauseAround(tokens, at, block)
    // `Two men, allegedly brothers, were held.`
    if (before?.lower === ',' && next && names.has(next.pos)) {
      let to = at + 2
      while (to < clause.to && tokens[to]!.lower !== ',') to++
      const noun = {from: nounPhraseStart(tokens, at - 1, block.from), to: at - 1}
      const content = [...(noun.from < noun.to ? [noun] : []), {from: at + 1, to}]
      return makeReading(tokens, cue, [], content, 0.7, 'hearsay adverb') ?? []
    }
    // `He left, reportedly for Rome.`: only what follows.
    const alone = before?.lower === ',' && next !== undefined && (next.pos === 'ADP' || next.lower === 'to')
    const subject = alone ? [] : subjectAt(tokens, at, clause.from, block)
    return (
      makeReading(tokens, cue, [], [...subject, {from: at + 1, to: clause.to}], 0.9, 'hearsay adverb') ?? []
    )
  })
}

/** What follows is a word that describes a noun, and the noun: `[allegedly] forged letter`. */
function describes(tokens: readonly Token[], at: number, limit: number): boolean {
  const {pos, lower} = tokens[at]!
  const noun = tokens[at + 1]?.pos
  const participle = pos === 'VERB' && (lower.endsWith('ed') || lower.endsWith('ing') || lower.endsWith('en'))
  return (
    (pos === 'ADJ' || participle) && at + 1 < limit && (noun === 'NOUN' || noun === 'ADJ' || noun === 'PROPN')
  )
}

/** `They found records [allegedly] forged by Lee`: where another verb comes first, only the noun before. */
function subjectAt(tokens: readonly Token[], at: number, start: number, block: Range): Range[] {
  const subject = clauseSubject(tokens, tokens[at]!.head, at, block)
  if (tokens[at - 1]?.pos === 'AUX' || isFiniteVerb(tokens, at + 1)) return subject
  for (let i = start; i < at; i++) {
    if (isFiniteVerb(tokens, i)) return [{from: nounPhraseStart(tokens, at, start), to: at}]
  }
  return subject
}
