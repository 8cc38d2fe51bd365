import type {Range} from '../../types/range.js'
import type {Reading} from '../../types/reading.js'
import type {Token} from '../../types/token.js'
import {trailingVerbs} from '../lexicon/trailing-verbs.js'
import {documentBefore} from './document-before.js'
import {hasFiniteVerb} from './has-finite-verb.js'
import {isDocumentVerb} from './is-document-verb.js'
import {makeReading} from './make-reading.js'
import {nameParts} from './name-parts.js'
import {nounPhraseStart} from './noun-phrase.js'
import type {Scene} from './scene.js'

/** When it was said, at most: `on Tuesday`, `this week`, `in a statement`. */
const longestTail = 5
const nouns: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON'])
/** `the man, she said` tells of a speech; `the man who, they say` and `it says` do not end a sentence so. */
const noSources: ReadonlySet<string> = new Set(['who', 'which', 'that', 'what', 'this', 'these', 'those'])

/** `inform` and `hear` stand so at the end alone: `sources informed`, `the court heard`. */
const courts: ReadonlySet<string> = new Set(
  'court inquest inquiry jury juror hearing magistrate panel tribunal committee'.split(' ')
)
const helpers: ReadonlySet<string> = new Set(['AUX', 'ADV'])
/** `a source in the crime branch of the city police` */
const longestName = 12

/** Who says it behind what is said, at the end of a sentence: `The dam is safe, two officials said Tuesday.` */
export function findTrailing(scene: Scene): Reading[] {
  const {tokens} = scene
  return scene.places(trailingVerbs).flatMap((at) => {
    // Behind a name and at the end, `reported` is no participle, whatever its tag.
    const {pos, tag, lemma} = tokens[at]!
    const block = scene.blockAt(at)
    const lead = documentBefore(tokens, at, block.from)
    // Data and polls that show something are the model's.
    if (lemma === 'show' && lead < 0) return []
    const finite = pos === 'VERB' ? tag !== 'VB' && tag !== 'VBG' : isDocumentVerb(tokens, at)
    const verbal = lead >= 0 || finite
    if (!verbal || scene.partAt(at) !== 'none') return []
    const sentence = scene.sentenceAt(at)
    if (block.to !== sentence.to || !endsThere(tokens, at + 1, sentence.to)) return []
    let verb = at
    while (verb > block.from && helpers.has(tokens[verb - 1]!.pos)) verb--
    if (verb < at && tokens[verb]!.pos === 'ADV') verb = at
    const from = lead < 0 ? nameStart(tokens, verb, block.from) : lead
    const comma = from - 1
    if (from === verb || comma < block.from || tokens[comma]!.text !== ',') return []
    const head = tokens[verb - 1]!
    if (!nouns.has(head.pos) || noSources.has(head.lower)) return []
    // `…, gases found in air conditioners`
    if (lemma === 'find' && verb === at && tokens[at + 1]?.pos !== 'PUNCT') return []
    if (lemma === 'hear' && !courts.has(head.lemma)) return []
    // Behind a whole act of saying: `Lee told police he had left, [the court heard]`.
    const content: Range = {from: comma > block.from ? block.from : sentence.from, to: comma}
    if (comma === block.from && (content.from === comma || scene.partAt(comma - 1) !== 'content')) return []
    if (!hasFiniteVerb(tokens, content.from + 1, content.to)) return []
    return (
      makeReading(
        tokens,
        {from: verb, to: at + 1},
        [{from, to: verb}],
        [content],
        0.8,
        'source and verb behind a clause'
      ) ?? []
    )
  })
}

/** Where a name before a verb begins, with what hangs on it: `[two officials in the north] said`. */
function nameStart(tokens: readonly Token[], to: number, limit: number): number {
  const from = nounPhraseStart(tokens, to, limit)
  const before = tokens[from - 1]?.pos
  if (from === to || (before !== 'ADP' && before !== 'CCONJ')) return from
  for (let i = from - 1; i >= Math.max(limit, to - longestName); i--) {
    if (tokens[i]!.text === ',') return tokens[i + 1]!.pos === 'ADP' ? from : i + 1
    if (!nameParts.has(tokens[i]!.pos)) return from
  }
  return from
}

/** Whether nothing more than a few words without a verb follow, or what else who says it does: `reported, citing two sailors`. */
function endsThere(tokens: readonly Token[], from: number, to: number): boolean {
  let end = from
  while (end < to && tokens[end]!.text !== ';' && !isFollowed(tokens, end, to)) end++
  while (end > from && tokens[end - 1]!.pos === 'PUNCT') end--
  if (end - from > longestTail) return false
  for (let i = from; i < end; i++) {
    const {pos, lower} = tokens[i]!
    if (pos === 'VERB' || pos === 'AUX' || pos === 'PUNCT' || pos === 'SCONJ' || lower === 'so') return false
  }
  return true
}

/** `…, citing two sailors`, `on Tuesday, adding that …`: what the source does besides. */
function isFollowed(tokens: readonly Token[], comma: number, to: number): boolean {
  return tokens[comma]!.text === ',' && comma + 1 < to && tokens[comma + 1]!.tag === 'VBG'
}
