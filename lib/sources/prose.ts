import type {Passage} from '../../types/passage.js'
import type {Prose} from '../../types/prose.js'
import type {Quotation} from '../../types/quotation.js'
import type {Sentence} from '../../types/sentence.js'
import type {Token} from '../../types/token.js'
import {isCapital} from './capital.js'

/** What the finders of sources want to know of every sentence and token, gathered once. */
export function proseOf(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  passages: readonly Passage[],
  quotations: readonly Quotation[]
): Prose {
  const paragraphs: number[] = []
  sentences.forEach((sentence, i) => {
    const before = sentences[i - 1]
    if (!before) paragraphs.push(0)
    else paragraphs.push(paragraphs[i - 1]! + (text.slice(before.end, sentence.start).includes('\n') ? 1 : 0))
  })
  const starts: number[] = sentences.map(() => tokens.length)
  for (let i = tokens.length - 1; i >= 0; i--) starts[tokens[i]!.sentence] = i
  const quoted = new Int32Array(tokens.length).fill(-1)
  // Inner quotations come after the ones around them.
  quotations.forEach((quotation, index) => {
    for (let i = quotation.from; i < quotation.to && i < tokens.length; i++) quoted[i] = index
  })
  return {
    text,
    tokens,
    sentences,
    quotations,
    paragraphs,
    starts,
    shown: sentences.map((sentence) => passages[sentence.passage]!.role !== 'boilerplate'),
    titled: sentences.map((sentence, i) =>
      inTitleCase(
        tokens,
        starts[i]!,
        starts[i + 1] ?? tokens.length,
        lines.has(passages[sentence.passage]!.role)
      )
    ),
    quoted
  }
}

const small = new Set(['ADP', 'AUX', 'CCONJ', 'DET', 'PART', 'PRON', 'PUNCT', 'SCONJ', 'SYM', 'NUM'])

const lines = new Set(['headline', 'dek', 'heading'])

/** `Mayor Says Bridge Will Close`: a headline, where every long word has a capital. */
function inTitleCase(tokens: readonly Token[], from: number, to: number, line: boolean): boolean {
  // Sentences and captions have a full stop.
  if (!line && tokens[to - 1]?.text === '.') return false
  let long = 0
  let capitals = 0
  let names = 0
  for (let i = from; i < to; i++) {
    const {pos, text} = tokens[i]!
    if (small.has(pos) || text.length < 4) continue
    long++
    if (pos === 'PROPN') names++
    if (isCapital(text)) capitals++
    // Enough is seen to know that capitals mean something here.
    else if (long - capitals > 2 && (long - capitals) * 3 > capitals) return false
  }
  // `Nell Carden Grey` by itself is a name.
  return long > (names === long ? 3 : 2) && capitals / long > 0.75
}
