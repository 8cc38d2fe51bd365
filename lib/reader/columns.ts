import type {Quotation} from '../../types/quotation.js'
import type {Token} from '../../types/token.js'
import {hashText} from '../model/hash.js'

/** Where a token stands to the quotation around it. */
export const Quote = {none: 0, opens: 1, inside: 2, closes: 3} as const

/**
 * The tokens of an article as columns of numbers: what features are made from.
 *
 * Words, lemmas, tags and relations are hashes of their text; `-1` stands for no token.
 */
export interface Columns {
  readonly size: number
  readonly word: Int32Array
  readonly lemma: Int32Array
  readonly tag: Int32Array
  readonly pos: Int32Array
  readonly relation: Int32Array
  readonly head: Int32Array
  readonly suffix: Int32Array
  readonly shape: Int32Array
  readonly sentence: Int32Array
  /** First token of the sentence, and the one after its last. */
  readonly sentenceFrom: Int32Array
  readonly sentenceTo: Int32Array
  readonly quote: Uint8Array
  /** Index of the innermost quotation, or -1. */
  readonly quotation: Int32Array
  readonly quotations: readonly Quotation[]
  /** How often the lemma is a cue in the corpus, in five steps; 0 where it is hardly ever. */
  readonly rate: Uint8Array
  /** Words of like use: 512 clusters, and 64 clusters of those; -1 for a rare word. */
  readonly cluster: Int32Array
  readonly coarse: Int32Array
  /** Children by relation, or -1: the subject, the clause that is said, the object, the marker. */
  readonly subject: Int32Array
  readonly clause: Int32Array
  readonly object: Int32Array
  readonly marker: Int32Array
  /** The head of the clause that governs the clause of the token, or -1. */
  readonly governor: Int32Array
  /** The head of the clause the token stands in. */
  readonly clauseHead: Int32Array
}

const cache = new Map<string, number>()
function id(text: string): number {
  let known = cache.get(text)
  if (known === undefined) {
    known = hashText(text)
    if (cache.size > 50_000) cache.clear()
    cache.set(text, known)
  }
  return known
}
const clausal = new Set(['root', 'ccomp', 'xcomp', 'advcl', 'acl', 'acl:relcl', 'parataxis', 'conj', 'csubj'].map(hashText))
const subjects = new Set(['nsubj', 'nsubj:pass', 'csubj'].map(hashText))
const clauses = new Set(['ccomp', 'xcomp', 'parataxis'].map(hashText))
const objects = new Set(['obj', 'iobj'].map(hashText))
const mark = hashText('mark')

/** Columns of all tokens. */
export function columns(
  tokens: readonly Token[],
  quotations: readonly Quotation[],
  rates: ReadonlyMap<number, number>,
  clusters: ReadonlyMap<string, number>
): Columns {
  const size = tokens.length
  const ints = (): Int32Array => new Int32Array(size)
  const c = {
    size,
    word: ints(),
    lemma: ints(),
    tag: ints(),
    pos: ints(),
    relation: ints(),
    head: ints(),
    suffix: ints(),
    shape: ints(),
    sentence: ints(),
    sentenceFrom: ints(),
    sentenceTo: ints(),
    quote: new Uint8Array(size),
    quotation: ints().fill(-1),
    quotations,
    rate: new Uint8Array(size),
    cluster: ints().fill(-1),
    coarse: ints().fill(-1),
    subject: ints().fill(-1),
    clause: ints().fill(-1),
    object: ints().fill(-1),
    marker: ints().fill(-1),
    governor: ints().fill(-1),
    clauseHead: ints().fill(-1)
  }
  for (let i = 0; i < size; i++) {
    const token = tokens[i]!
    c.word[i] = id(token.lower)
    c.lemma[i] = id(token.lemma)
    c.tag[i] = id(token.tag)
    c.pos[i] = id(token.pos)
    c.relation[i] = id(token.relation)
    c.head[i] = token.head
    c.suffix[i] = id(token.lower.slice(-3))
    c.shape[i] = shapeOf(token.text)
    c.sentence[i] = token.sentence
    c.rate[i] = rates.get(c.lemma[i]!) ?? 0
    const cluster = clusters.get(token.lower)
    if (cluster !== undefined) {
      c.cluster[i] = cluster >> 8
      c.coarse[i] = cluster & 255
    }
  }
  for (let from = 0; from < size; ) {
    let to = from + 1
    while (to < size && c.sentence[to] === c.sentence[from]) to++
    c.sentenceFrom.fill(from, from, to)
    c.sentenceTo.fill(to, from, to)
    from = to
  }
  quotations.forEach((q, index) => {
    for (let i = q.from; i < q.to; i++) {
      c.quotation[i] = index
      c.quote[i] = Quote.inside
    }
    c.quote[q.from] = Quote.opens
    if (q.closed) c.quote[q.to - 1] = Quote.closes
  })
  for (let i = 0; i < size; i++) {
    const head = c.head[i]!
    if (head < 0) continue
    const relation = c.relation[i]!
    if (subjects.has(relation)) c.subject[head] = i
    else if (clauses.has(relation)) c.clause[head] = i
    else if (objects.has(relation)) c.object[head] = i
    else if (relation === mark) c.marker[head] = i
  }
  for (let i = 0; i < size; i++) {
    let at = i
    for (let steps = 0; steps < 40 && c.head[at]! >= 0 && !clausal.has(c.relation[at]!); steps++) at = c.head[at]!
    c.clauseHead[i] = at
  }
  for (let i = 0; i < size; i++) {
    const up = c.head[c.clauseHead[i]!]!
    c.governor[i] = up < 0 ? -1 : c.clauseHead[up]!
  }
  return c
}

/** A coarse look of a word: `Ann` and `Bo` are alike, `AP` and `1990s` are not. */
function shapeOf(text: string): number {
  let shape = 0
  let last = -1
  for (let i = 0; i < text.length && i < 12; i++) {
    const code = text.charCodeAt(i)
    const kind = code >= 48 && code <= 57 ? 1 : code >= 65 && code <= 90 ? 2 : code >= 97 && code <= 122 ? 3 : 4
    if (kind !== last) shape = shape * 5 + kind
    last = kind
  }
  return shape | 0
}
