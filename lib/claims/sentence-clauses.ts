import type {Reading} from '../../types/reading.js'
import type {Token} from '../../types/token.js'
import {withActs} from './acts.js'
import type {Clause} from './clause.js'
import {clauseFinder} from './clauses.js'
import type {Grammar} from './grammar.js'
import {inOrder} from './in-order.js'
import {mentionClauses} from './mention-clauses.js'
import {nearest} from './nearest.js'
import {nearestFrame} from './nearest-frame.js'
import type {SaidClause} from './said-clause.js'
import {saidWith} from './said-with.js'
import type {Shares} from './shares.js'
import {splitter} from './split.js'
import {verbOf} from './verb-of.js'
import {withSpeakers} from './with-speakers.js'

/**
 * Gives all claims of one sentence, whoever makes them.
 *
 * Words of a voice that make no claim by themselves (`But`, `also`) go to a claim of the same voice beside them; where it
 * has none, they are about the saying. No word of a sentence is lost, and none gets to another voice.
 *
 * @param from
 *   First share of the sentence.
 * @param to
 *   Share after its last.
 * @param speaking
 *   Readings whose frames stand in it.
 */
export type SentenceReader = (from: number, to: number, speaking: readonly number[]) => SaidClause[]

/** One reader for an article. */
export function sentenceReader(
  grammar: Grammar,
  shares: Shares,
  readings: readonly Reading[],
  refusals: readonly ('act' | 'question' | null)[],
  unsplit: (share: number) => SaidClause['asked']
): SentenceReader {
  const {tokens} = grammar
  const split = splitter(grammar)
  const clausesOf = clauseFinder(grammar, shares, readings, split)
  return (from, to, speaking) => {
    let found: SaidClause[] = []
    const loose: SaidClause[] = []
    /** What is told of who speaks; words beside it are not about that. */
    const ofMentions = new Set<SaidClause>()
    for (let index = from; index < to; index++) {
      const share = shares.shares[index]!
      const asked = unsplit(index)
      const frames = speaking.filter((at) => readings[at]!.parent === share.reading)
      const clauses = clausesOf(index, asked !== null, frames)
      if (clauses.length === 0) clauses.push({head: share.members[0]!, words: share.members, about: -1})
      for (const clause of clauses) {
        const {head, words, about} = clause
        const said =
          refusals[share.reading] === 'act'
            ? refused(clause, share.reading)
            : {head, words, about, reading: share.reading, asked}
        if (frames.length > 0 && !words.some((at) => saysSomething(tokens[at]!))) loose.push(said)
        else found.push(said)
      }
    }
    for (const at of speaking) {
      const reading = readings[at]!
      for (const {head, words} of mentionClauses(grammar, split, reading)) {
        const clause = {head, words, about: -1, reading: reading.parent, asked: null}
        found.push(clause)
        ofMentions.add(clause)
      }
    }
    found = withActs(grammar, shares, found, readings, speaking)
    for (const clause of loose) {
      const isMarks = clause.words.every((at) => tokens[at]!.pos === 'PUNCT')
      // By the same voice, and not what is told of who speaks.
      const place = nearest(
        found,
        clause.words[0]!,
        (other) => other.reading === clause.reading && !ofMentions.has(other)
      )
      if (place < 0) {
        if (isMarks) continue
        const beside = speaking.filter((at) => readings[at]!.parent === clause.reading)
        found.push(saidWith(clause, clause.words, nearestFrame(readings, beside, clause.words.at(-1)!)))
      } else {
        const words = inOrder([...found[place]!.words, ...clause.words])
        found[place] = saidWith(found[place]!, words)
      }
    }
    return withSpeakers(tokens, found, readings, shares.frameOf)
  }

  /** `Lee declined to comment` tells of Lee, and nothing of a comment; what more stands there is the writer's. */
  function refused({head, words}: Clause, at: number): SaidClause {
    const {cue, content, parent} = readings[at]!
    return words.includes(content[0]!.from)
      ? {head: verbOf(tokens, cue!), words, about: at, reading: parent, asked: null}
      : {head, words, about: -1, reading: parent, asked: null}
  }
}

function saysSomething({pos, lower}: Token): boolean {
  if (pos === 'NOUN' || pos === 'PROPN' || pos === 'VERB' || pos === 'NUM' || pos === 'ADJ' || pos === 'INTJ')
    return true
  return pos === 'ADV' && (lower === 'yesterday' || lower === 'today')
}
