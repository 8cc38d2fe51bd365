import type {Range} from '../../types/range.js'
import type {Reading} from '../../types/reading.js'
import type {Token} from '../../types/token.js'
import {trailingVerbs} from '../lexicon/trailing-verbs.js'
import {halvesAround} from './halves-around.js'
import {hasFiniteVerb} from './has-finite-verb.js'
import {isDocumentVerb} from './is-document-verb.js'
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
    const document = pos === 'NOUN' && isDocumentVerb(tokens, at)
    if ((pos !== 'VERB' && !document) || !trailingVerbs.has(lemma) || scene.partAt(at) !== 'none') return []
    let verb = at
    while (tokens[verb - 1]?.pos === 'ADV' || tokens[verb - 1]?.pos === 'AUX') verb--
    if (!document && !isFiniteVerb(tokens, at) && verb === at) return []
    const sentence = scene.sentenceAt(at)
    const subject = subjectOf(tokens, at, sentence)
    const from = subject?.to === verb ? subject.from : nounPhraseStart(tokens, verb, sentence.from)
    const head = tokens[verb - 1]
    if (from === verb || !head || !nouns.has(head.pos) || noSources.has(head.lower)) return []
    const halves =
      halvesAround(tokens, {from, to: at + 1}, (i) => scene.partAt(i) === 'none') ??
      (document ? halfBefore(tokens, from, at, sentence.from) : null)
    if (!halves?.some((half) => hasFiniteVerb(tokens, half.from, half.to))) return []
    const cue = {from: verb, to: at + 1}
    return makeReading(tokens, cue, [{from, to: verb}], halves, 0.8, 'source and verb between commas') ?? []
  })
}

/** `[It ran east], the log states, and officers left`: what the writer goes on with is not in the log. */
function halfBefore(tokens: readonly Token[], from: number, at: number, start: number): Range[] | null {
  const next = tokens[at + 2]
  if (tokens[from - 1]?.text !== ',' || tokens[at + 1]?.text !== ',' || next?.pos !== 'CCONJ') return null
  return [{from: start, to: from - 1}]
}
