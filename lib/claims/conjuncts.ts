import {bodies} from '../lexicon/bodies.js'
import {bodyClasses} from '../lexicon/body-classes.js'
import {joinedVerbs} from '../lexicon/joined-verbs.js'
import {type Grammar, isA, isPredicate, kidBy} from './grammar.js'

const opening = /^["“‘«„'`]+$/
const closing = /^["”’»'`]+$/

const together: ReadonlySet<string> = new Set([
  'all',
  'both',
  'combined',
  'each',
  'jointly',
  'together',
  'respectively'
])

/**
 * Whether a conjunct can take the place of its head, each saying something true by itself.
 *
 * `met Lee and left`, `won Ohio and Iowa`; not `tea or milk` (one of both), `between tea and milk`, `Lee and Ruiz met`.
 */
export function standsAlone(grammar: Grammar, at: number): boolean {
  const {tokens} = grammar
  const head = tokens[at]!.head
  const word = conjunction(grammar, at)
  if (word === 'or' || word === 'nor' || word === '&') return false
  if (isPredicate(grammar, head)) return isPredicate(grammar, at) && !isPhrase(grammar, head, at)
  // `not with ropes, but with nets` does not say: not with nets.
  if (word === 'but' && isDenied(grammar, at)) return false
  const first = tokens[head]!
  const second = tokens[at]!
  // `Tarnow, Ohio`: no list.
  if (word === '' && first.pos === 'PROPN' && isOnly(grammar, at)) return false
  if (!(isNominal(first.pos) && isNominal(second.pos)) && !(first.pos === 'ADJ' && second.pos === 'ADJ'))
    return false
  // `U.S. and Russian patrols`: both tell whose.
  if (
    first.pos === 'PROPN' &&
    second.tag === 'NNS' &&
    isBare(grammar, head) &&
    opensWithAdjective(grammar, at)
  )
    return false
  if (isA(first.relation, 'compound') || isA(first.relation, 'flat') || first.relation === 'nummod')
    return false
  const preposition = kidBy(grammar, head, 'case')
  const lower = preposition < 0 ? '' : tokens[preposition]!.lower
  if (lower === 'between' || lower === 'among') return false
  if (kidBy(grammar, head, 'cc:preconj') >= 0) return false
  if (isA(first.relation, 'nsubj')) {
    const verb = tokens[first.head]
    if (verb && joinedVerbs.has(verb.lemma)) return false
  }
  if (isA(first.relation, 'nmod:poss') || isQuoted(grammar, at)) return false
  if (tellsWhich(grammar, head, at) || isInName(grammar, head, at) || isOneBody(grammar, head, at))
    return false
  if (first.relation === 'amod' && kidBy(grammar, first.head, 'cop') < 0) return false
  return !isCounted(grammar, head, at) && !isTogether(grammar, head)
}

/**
 * Whether a number counts all of a list: `a tenth of Ohio and Iowa` does not say a tenth of Ohio, nor do `9 cats and dogs`
 * make 9 cats.
 */
function isCounted(grammar: Grammar, head: number, conjunct: number): boolean {
  const {tokens} = grammar
  if (kidBy(grammar, head, 'nummod') >= 0 && kidBy(grammar, conjunct, 'nummod') < 0) return true
  for (let at = head, steps = 0; tokens[at]!.relation === 'nmod' && steps < 4; steps++) {
    at = tokens[at]!.head
    if (tokens[at]!.pos === 'NUM' || tokens[at]!.lower === '%' || kidBy(grammar, at, 'nummod') >= 0)
      return true
  }
  return false
}

/** Whether words beside a list take it as one: `tea and milk combined`, `all play a role`. */
function isTogether({tokens}: Grammar, head: number): boolean {
  const {sentence} = tokens[head]!
  for (let at = head + 1; at < head + 24 && tokens[at]?.sentence === sentence; at++) {
    if (together.has(tokens[at]!.lower)) return true
  }
  return false
}

function isNominal(pos: string): boolean {
  return pos === 'NOUN' || pos === 'PROPN'
}

/** A `not` not far in front. */
function isDenied({tokens}: Grammar, at: number): boolean {
  const {sentence} = tokens[at]!
  for (let i = at - 1; i >= 0 && at - i < 14 && tokens[i]!.sentence === sentence; i--) {
    const {lower} = tokens[i]!
    if (lower === 'not' || lower === "n't" || lower === 'never') return true
  }
  return false
}

/**
 * Whether two words tell which of the noun after them: `stock and bond funds`, `San Bernardino and Paris attacks`, `Municipal and Rural
 * Affairs`; the parser often joins the noun to the first of them.
 */
function tellsWhich({tokens, tree}: Grammar, head: number, at: number): boolean {
  const first = tokens[head]!
  if (first.head === at + 1 && first.relation === 'nmod') return true
  if (tokens[at]!.tag !== 'NNS' || !(first.tag === 'NN' || first.tag === 'NNP')) return false
  for (let place = tree.start[head]!; place < tree.start[head + 1]! && tree.kids[place]! < head; place++) {
    const {relation, text, lower} = tokens[tree.kids[place]!]!
    if (relation !== 'case' && (first.pos !== 'PROPN' || (relation === 'amod' && text === lower)))
      return false
  }
  // The word right after `and` stands before the noun as the first one would.
  const cc = kidBy({tokens, tree}, at, 'cc')
  const next = tokens[cc + 1]
  return cc >= 0 && next?.head === at && isA(next.relation, 'compound') && next.pos === first.pos
}

/** `the play “Bread and Wine”`, `the “law and order” party`: marks hold a list together. */
function isQuoted({tokens}: Grammar, at: number): boolean {
  const comma = tokens[at + 1]?.lower === ',' ? 1 : 0
  if (!closing.test(tokens[at + 1 + comma]?.text ?? '')) return false
  for (let i = at - 1; i >= 0 && at - i < 6; i--) {
    const {text, pos} = tokens[i]!
    if (opening.test(text)) return true
    if (pos === 'PUNCT' || pos === 'VERB') return false
  }
  return false
}

/** `Organization for Safety and Trade`, `Bank of Tarnow and Ohio`: a name that holds a list. */
function isInName({tokens, tree}: Grammar, head: number, at: number): boolean {
  const first = tokens[head]!
  if (first.relation !== 'nmod' || first.pos !== 'PROPN' || tokens[at]!.pos !== 'PROPN') return false
  if (tokens[first.head]?.pos !== 'PROPN') return false
  const word = kidBy({tokens, tree}, head, 'case')
  return (
    word >= 0 &&
    (tokens[word]!.lower === 'of' || tokens[word]!.lower === 'for') &&
    kidBy({tokens, tree}, at, 'det') < 0
  )
}

/**
 * `the Food and Drug Agency`: one body, whose name holds a list; not `the Senate and Justice Department`, `the Pentagon and the Food
 * Agency`.
 */
function isOneBody({tokens}: Grammar, head: number, at: number): boolean {
  const {lower} = tokens[at]!
  if (!bodyClasses.has(lower) && !bodies.has(lower)) return false
  const {text, lower: first} = tokens[head]!
  if (!/^\p{Lu}.*\p{Ll}/u.test(text) || bodies.has(first) || bodyClasses.has(first)) return false
  if (tokens[head - 1]?.lower !== 'the' || tokens[head + 1]?.lower !== 'and' || at - head > 5) return false
  for (let i = head + 2; i <= at; i++) if (!/^\p{Lu}/u.test(tokens[i]!.text)) return false
  return at > head + 2
}

/** `“come and go”`: verbs that marks hold together. */
function isPhrase({tokens}: Grammar, head: number, at: number): boolean {
  return (
    at - head < 4 && opening.test(tokens[head - 1]?.text ?? '') && closing.test(tokens[at + 1]?.text ?? '')
  )
}

/** A word that nothing stands with but what it is joined to. */
function isBare({tokens, tree}: Grammar, at: number): boolean {
  for (let place = tree.start[at]!; place < tree.start[at + 1]!; place++)
    if (tree.kids[place]! < at && tokens[tree.kids[place]!]!.pos !== 'PUNCT') return false
  return true
}

/** An adjective with a capital right after the conjunction: `and Russian`. */
function opensWithAdjective(grammar: Grammar, at: number): boolean {
  const {tokens} = grammar
  const next = tokens[kidBy(grammar, at, 'cc') + 1]
  return next?.pos === 'ADJ' && next.text !== next.lower
}

/** Whether a conjunct is the only one of its head. */
function isOnly({tokens, tree}: Grammar, at: number): boolean {
  const head = tokens[at]!.head
  for (let place = tree.start[head]!; place < tree.start[head + 1]!; place++) {
    const kid = tree.kids[place]!
    if (kid !== at && tokens[kid]!.relation === 'conj') return false
  }
  return true
}

/** The word that joins a list; it stands before the last conjunct and holds for all. */
function conjunction(grammar: Grammar, at: number): string {
  const {tokens, tree} = grammar
  const head = tokens[at]!.head
  for (let place = tree.start[head + 1]! - 1; place >= tree.start[head]!; place--) {
    const kid = tree.kids[place]!
    if (tokens[kid]!.relation !== 'conj' || kid < at) continue
    const word = kidBy(grammar, kid, 'cc')
    if (word >= 0) return tokens[word]!.lower
  }
  return ''
}
