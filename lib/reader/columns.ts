import type {Quotation} from '../../types/quotation.js'
import type {Token} from '../../types/token.js'
import {hashText} from '../model/hash-text.js'
import {shapeOf} from './shape-of.js'

/** Where a token stands to the quotation around it: not in one, its first token, inside, its closing mark. */
export const place = {outside: 0, opens: 1, inside: 2, closes: 3} as const

/**
 * The tokens of an article as columns of numbers: what the features of the models are made from.
 *
 * Words, lemmas, tags, parts of speech and relations are hashes of their text; an index of -1 stands for no token.
 */
export interface Columns {
  readonly size: number
  readonly word: Int32Array
  readonly lemma: Int32Array
  readonly tag: Int32Array
  readonly pos: Int32Array
  readonly relation: Int32Array
  readonly suffix: Int32Array
  readonly shape: Int32Array
  readonly head: Int32Array
  readonly sentence: Int32Array
  /** First token of the sentence, and the one after its last. */
  readonly sentenceFrom: Int32Array
  readonly sentenceTo: Int32Array
  /** See `place`. */
  readonly quote: Uint8Array
  /** Index of the innermost quotation, or -1. */
  readonly quotation: Int32Array
  readonly quotations: readonly Quotation[]
  /** How often the lemma is in a cue of the corpus, from 0 (hardly ever) to 5 (mostly). */
  readonly rate: Uint8Array
  /** Subject, clause that is said, object and marker (`that`) of a token. */
  readonly subject: Int32Array
  readonly clause: Int32Array
  readonly object: Int32Array
  readonly marker: Int32Array
  /** Head of the clause that the token stands in, and head of the clause above that one. */
  readonly clauseHead: Int32Array
  readonly governor: Int32Array
}

const hashes = (...texts: string[]): ReadonlySet<number> => new Set(texts.map((text) => hashText(text)))
const clauseRelations = hashes(
  'root',
  'ccomp',
  'xcomp',
  'advcl',
  'acl',
  'acl:relcl',
  'parataxis',
  'conj',
  'csubj'
)
const subjectRelations = hashes('nsubj', 'nsubj:pass', 'csubj')
const contentRelations = hashes('ccomp', 'xcomp', 'parataxis')
const objectRelations = hashes('obj', 'iobj')
const markerRelation = hashText('mark')
/** Longer ways up a tree are not followed: no real clause is that deep. */
const deepest = 40

/** Columns of all tokens, with the rates that a model knows for lemmas (by their hashes). */
export function makeColumns(
  tokens: readonly Token[],
  quotations: readonly Quotation[],
  rates: ReadonlyMap<number, number>
): Columns {
  const size = tokens.length
  const numbers = (): Int32Array => new Int32Array(size)
  const indexes = (): Int32Array => new Int32Array(size).fill(-1)
  const columns = {
    size,
    word: numbers(),
    lemma: numbers(),
    tag: numbers(),
    pos: numbers(),
    relation: numbers(),
    suffix: numbers(),
    shape: numbers(),
    head: numbers(),
    sentence: numbers(),
    sentenceFrom: numbers(),
    sentenceTo: numbers(),
    quote: new Uint8Array(size),
    quotation: indexes(),
    quotations,
    rate: new Uint8Array(size),
    subject: indexes(),
    clause: indexes(),
    object: indexes(),
    marker: indexes(),
    clauseHead: indexes(),
    governor: indexes()
  }
  for (let i = 0; i < size; i++) {
    const token = tokens[i]!
    columns.word[i] = hashText(token.lower)
    columns.lemma[i] = hashText(token.lemma)
    columns.tag[i] = hashText(token.tag)
    columns.pos[i] = hashText(token.pos)
    columns.relation[i] = hashText(token.relation)
    columns.suffix[i] = hashText(token.lower, Math.max(0, token.lower.length - 3))
    columns.shape[i] = shapeOf(token.text)
    columns.head[i] = token.head
    columns.sentence[i] = token.sentence
    columns.rate[i] = rates.get(columns.lemma[i]!) ?? 0
  }
  fillSentences(columns)
  fillQuotations(columns)
  fillClauses(columns)
  return columns
}

function fillSentences({size, sentence, sentenceFrom, sentenceTo}: Columns): void {
  for (let from = 0; from < size; ) {
    let to = from + 1
    while (to < size && sentence[to] === sentence[from]) to++
    sentenceFrom.fill(from, from, to)
    sentenceTo.fill(to, from, to)
    from = to
  }
}

/** Fill in which tokens stand in a quotation. */
export function fillQuotations({quotations, quotation, quote}: Columns): void {
  quotations.forEach(({from, to, closed}, index) => {
    if (to <= from) return
    quotation.fill(index, from, to)
    quote.fill(place.inside, from, to)
    quote[from] = place.opens
    if (closed) quote[to - 1] = place.closes
  })
}

/** Fill in what the tree says of clauses. */
export function fillClauses(columns: Columns): void {
  const {size, head, relation, subject, clause, object, marker, clauseHead, governor} = columns
  for (let i = 0; i < size; i++) {
    const up = head[i]!
    if (up < 0) continue
    const how = relation[i]!
    if (subjectRelations.has(how)) subject[up] = i
    else if (contentRelations.has(how)) clause[up] = i
    else if (objectRelations.has(how)) object[up] = i
    else if (how === markerRelation) marker[up] = i
  }
  for (let i = 0; i < size; i++) {
    let at = i
    for (let left = deepest; left > 0 && head[at]! >= 0 && !clauseRelations.has(relation[at]!); left--)
      at = head[at]!
    clauseHead[i] = at
  }
  for (let i = 0; i < size; i++) {
    const up = head[clauseHead[i]!]!
    governor[i] = up < 0 ? -1 : clauseHead[up]!
  }
}
