import type {Reading} from '../../types/reading.js'
import {trailingVerbs} from '../lexicon/trailing-verbs.js'
import {halvesAround} from './halves-around.js'
import {hasFiniteVerb} from './has-finite-verb.js'
import {isFiniteVerb} from './is-finite-verb.js'
import {makeReading} from './make-reading.js'
import {nounPhraseStart} from './noun-phrase.js'
import type {Scene} from './scene.js'
import {subjectOf} from './subject-of.js'

const nouns: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON'])
const noSources: ReadonlySet<string> = new Set([
  'who',
  'which',
  'that',
  'what',
  'this',
  'these',
  'those',
  'as'
])

/** Who says it in the middle of what is said: `The plant, the operator said, will close after the summer.` */
export function findAsides(scene: Scene): Reading[] {
  const {tokens} = scene
  return scene.places(trailingVerbs).flatMap((at) => {
    const {pos, lemma} = tokens[at]!
    if (pos !== 'VERB' || !trailingVerbs.has(lemma) || scene.partAt(at) !== 'none') return []
    let verb = at
    while (tokens[verb - 1]?.pos === 'ADV' || tokens[verb - 1]?.pos === 'AUX') verb--
    if (!isFiniteVerb(tokens, at) && verb === at) return []
    const sentence = scene.sentenceAt(at)
    const subject = subjectOf(tokens, at, sentence)
    const from = subject?.to === verb ? subject.from : nounPhraseStart(tokens, verb, sentence.from)
    const head = tokens[verb - 1]
    if (from === verb || !head || !nouns.has(head.pos) || noSources.has(head.lower)) return []
    const halves = halvesAround(tokens, {from, to: at + 1}, (i) => scene.partAt(i) === 'none')
    if (!halves?.some((half) => hasFiniteVerb(tokens, half.from, half.to))) return []
    const cue = {from: verb, to: at + 1}
    return makeReading(tokens, cue, [{from, to: verb}], halves, 0.8, 'source and verb between commas') ?? []
  })
}
