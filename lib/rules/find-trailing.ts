import type {Range} from '../../types/range.js'
import type {Reading} from '../../types/reading.js'
import type {Token} from '../../types/token.js'
import {trailingVerbs} from '../lexicon/trailing-verbs.js'
import {isFiniteVerb} from './is-finite-verb.js'
import {makeReading} from './make-reading.js'
import {nounPhraseStart} from './noun-phrase.js'
import type {Scene} from './scene.js'

/** When it was said, at most: `on Tuesday`, `this week`, `in a statement`. */
const longestTail = 5
const citing: ReadonlySet<string> = new Set(['citing', 'quoting'])
const nouns: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON'])
/** `the man, she said` tells of a speech; `the man who, they say` and `it says` do not end a sentence so. */
const noSources: ReadonlySet<string> = new Set(['who', 'which', 'that', 'what', 'this', 'these', 'those'])

/** Who says it behind what is said, at the end of a sentence: `The dam is safe, two officials said Tuesday.` */
export function findTrailing(scene: Scene): Reading[] {
  const {tokens} = scene
  return scene.places(trailingVerbs).flatMap((at) => {
    // Behind a name and at the end, `reported` is no participle, whatever its tag.
    const {pos, tag} = tokens[at]!
    if (pos !== 'VERB' || tag === 'VB' || tag === 'VBG' || scene.partAt(at) !== 'none') return []
    const block = scene.blockAt(at)
    const sentence = scene.sentenceAt(at)
    if (block.to !== sentence.to || !endsThere(tokens, at + 1, sentence.to)) return []
    const from = nounPhraseStart(tokens, at, block.from)
    const comma = from - 1
    if (from === at || comma <= block.from || tokens[comma]!.text !== ',') return []
    const head = tokens[at - 1]!
    if (!nouns.has(head.pos) || noSources.has(head.lower)) return []
    const content: Range = {from: block.from, to: comma}
    if (!hasClause(tokens, content)) return []
    return (
      makeReading(
        tokens,
        {from: at, to: at + 1},
        [{from, to: at}],
        [content],
        0.8,
        'source and verb behind a clause'
      ) ?? []
    )
  })
}

/** Whether nothing more than a few words without a verb follow, or whom it cites: `reported, citing two sailors`. */
function endsThere(tokens: readonly Token[], from: number, to: number): boolean {
  if (tokens[from]?.text === ',' && from + 1 < to && citing.has(tokens[from + 1]!.lower)) return true
  let end = from
  while (end < to && tokens[end]!.text !== ';') end++
  while (end > from && tokens[end - 1]!.pos === 'PUNCT') end--
  if (end - from > longestTail) return false
  for (let i = from; i < end; i++) {
    const {pos, lower} = tokens[i]!
    if (pos === 'VERB' || pos === 'AUX' || pos === 'PUNCT' || pos === 'SCONJ' || lower === 'so') return false
  }
  return true
}

function hasClause(tokens: readonly Token[], {from, to}: Range): boolean {
  for (let i = from + 1; i < to; i++) if (isFiniteVerb(tokens, i)) return true
  return false
}
