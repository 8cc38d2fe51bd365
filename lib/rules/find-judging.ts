import type {Reading} from '../../types/reading.js'
import {judgingVerbs} from '../lexicon/judging-verbs.js'
import {judgingWords} from '../lexicon/judging-words.js'
import {clauseAround} from './clause-around.js'
import {joinedSubject} from './joined-subject.js'
import {makeReading} from './make-reading.js'
import {phraseAround} from './phrase-around.js'
import type {Scene} from './scene.js'
import {verbStart} from './verb-start.js'

const objects: ReadonlySet<string> = new Set(['obj', 'dobj'])

/** A verb that says something of its object, where the model sees none: `The council [rejected] the offer`. */
export function findJudging(scene: Scene): Reading[] {
  const {tokens} = scene
  return scene.places(judgingWords).flatMap((at) => {
    const {pos, tag, lemma} = tokens[at]!
    if (pos !== 'VERB' || tag === 'VB' || tag === 'VBG' || scene.partAt(at) !== 'none') return []
    const block = scene.blockAt(at)
    const next = tokens[at + 1]
    if (!next || at + 1 >= block.to) return []
    const small = next.pos === 'ADP' && judgingVerbs.has(`${lemma} ${next.lower}`)
    const object = objectOf(at, small, block.to)
    if (object < 0 || (!small && !judgingVerbs.has(lemma))) return []
    const subject = joinedSubject(scene, at, block)
    if (!subject) return []
    const from = verbStart(tokens, at, block.from)
    // `had been rejected`; but a past form without a helper is one, whatever its tag.
    if (tag === 'VBN' && tokens.slice(from, at).some(({lemma: helper}) => helper === 'be')) return []
    const start = at + (small ? 2 : 1)
    let {to} = phraseAround(tokens, object, {from: start, to: block.to})
    // `rejected the idea that it rusts`, whatever the clause hangs on.
    if (to < block.to && tokens[to]!.lower === 'that')
      to = clauseAround(tokens, to, {from: at, to: block.to}).to
    return (
      makeReading(tokens, {from, to: start}, [subject], [{from: start, to}], 0.6, 'verb of judging') ?? []
    )
  })

  /** The noun that it says something of, or -1. */
  function objectOf(verb: number, small: boolean, limit: number): number {
    for (let i = verb + 1; i < limit; i++) {
      const {head, relation} = tokens[i]!
      if (head === verb && (small ? relation.startsWith('obl') : objects.has(relation))) return i
    }
    return -1
  }
}
