import type {Reading} from '../../types/reading.js'
import type {Token} from '../../types/token.js'
import {anchorAbove} from './anchor-above.js'
import type {Clause} from './clause.js'
import {clauseWith} from './clause-with.js'
import {coverAll} from './cover-all.js'
import {type Grammar, isA, isPredicate, kidBy} from './grammar.js'
import {hangsOn} from './hangs-on.js'
import {inOrder} from './in-order.js'
import {isClausal} from './is-clausal.js'
import {isLentSubject} from './is-lent-subject.js'
import {merge} from './merge.js'
import {nearestFrame} from './nearest-frame.js'
import {nounPhrase} from './noun-phrase.js'
import {ofActs} from './of-acts.js'
import type {Share, Shares} from './shares.js'
import type {Splitter, Top} from './split.js'
import type {Spoken} from './spoken.js'
import {tellsMore} from './tells-more.js'
import {withObjects} from './with-objects.js'

/** Longer shares are not split: no writer of news means them as one sentence, and no parser reads them. */
const longest = 200

/**
 * Gives the claims in the words that one voice says in one sentence.
 *
 * In `He left and said on Tuesday that it rained`, of the article: `He left`, and about the saying `on Tuesday`.
 *
 * @param index
 *   Index of the share: who says which words.
 * @param unsplit
 *   Whether they ask, or hang on a condition.
 * @param frames
 *   Readings whose frames stand among them.
 */
export type ClauseFinder = (index: number, unsplit: boolean, frames: readonly number[]) => Clause[]

/** One finder for an article: what it needs is made once, and not for each sentence again. */
export function clauseFinder(
  grammar: Grammar,
  shares: Shares,
  readings: readonly Reading[],
  split: Splitter
): ClauseFinder {
  const {tokens} = grammar
  const {shareOf, frameOf, owner, cue} = shares
  let spoken!: Spoken
  let index = 0
  let share = shares.shares[0]!
  let frames: readonly number[] = []

  return (at, unsplit, speaking) => {
    index = at
    share = shares.shares[at]!
    frames = speaking
    spoken = {grammar, shares, readings, share, index, frames}
    return clausesOf(unsplit)
  }

  function clausesOf(unsplit: boolean): Clause[] {
    const tops = topsOf(tokens, shareOf, share, index)
    const whole: Clause = {head: mainOf(grammar, tops), words: share.members, about: -1}
    if (unsplit || share.dateline || share.members.length > longest) return [whole]
    const flat = tops.length > 1 && tops.length === share.members.length
    if (flat && !(share.reading < 0 && frames.length > 0 && tops.every(isOnFrame))) return [whole]

    const clausal: Top[] = []
    const loose: number[] = []
    const circumstances = new Map<number, number[]>()
    const bridged = new Map<number, number[]>()
    for (const top of tops) {
      const place = hangsOn(spoken, top)
      if (place === 'own') {
        if (isClausal(grammar, top)) clausal.push({at: top, cut: 'alone'})
        else loose.push(top)
      } else if (place === 'joined') clausal.push({at: top, cut: 'subject'})
      else if (place === 'of a noun') clausal.push({at: top, cut: 'noun'})
      else if (place >= 0) circumstances.set(place, [...(circumstances.get(place) ?? []), top])
      else bridged.set(top, namesNoun(tokens[top]!) ? pathUp(top) : [])
    }
    const found: Clause[] = []
    if (
      clausal.length === 0 &&
      loose.length > 0 &&
      frames.length > 0 &&
      share.reading < 0 &&
      !tellsMore(tokens, share.members)
    ) {
      // Nothing that is said for itself stands beside an act of saying: it tells of that (`On the dam, Lee added that …`).
      const told = new Map<number, number[]>()
      for (const at of loose) {
        // `On Monday, Lee said … and denied …`: a conjunction goes with what it joins.
        const reading = nearestFrame(readings, frames, tokens[at]!.pos === 'CCONJ' ? at : loose[0]!)
        told.set(reading, [...(told.get(reading) ?? []), at])
      }
      for (const [reading, list] of told)
        circumstances.set(reading, [...list, ...(circumstances.get(reading) ?? [])])
    } else if (clausal.length === 0 && loose.length > 0) {
      const [first, ...rest] = loose
      const more = under(rest)
      split([{at: first!, cut: 'alone'}], within, lent).forEach((part, i) => {
        found.push({head: part.head, words: i === 0 ? merge(part.words, more) : part.words, about: -1})
      })
    } else {
      clausal.forEach((top, at) => {
        const before = loose.filter((word) => word < top.at && word > (clausal[at - 1]?.at ?? -1))
        const after = at === clausal.length - 1 ? loose.filter((word) => word > top.at) : []
        const subject = under(before.filter((word) => isSubject(tokens[word]!)))
        const {relation} = tokens[top.at]!
        const joins =
          at > 0 && top.cut === 'alone' && relation === 'conj' && kidBy(grammar, top.at, 'nsubj') < 0
        const shared = joins ? kidBy(grammar, clausal[at - 1]!.at, 'nsubj') : -1
        if (shared >= 0) subject.push(...nounPhrase(grammar, shared))
        const rest = under([...before.filter((word) => !isSubject(tokens[word]!)), ...after])
        split([top], within, lent).forEach((part, i) => {
          const own = i === 0 ? merge(part.words, rest) : part.words
          // `A storm is likely to bring rain and snow`: of the snow as well.
          const joined = i === 0 || part.head === top.at || tokens[part.head]!.relation === 'conj'
          found.push({head: part.head, words: joined ? merge(own, subject) : own, about: -1})
        })
      })
    }
    for (const [top, path] of bridged) {
      const words = [...under([top]), ...path]
      const at = found.findIndex((clause) => clause.words.includes(anchorAbove(spoken, top)))
      if (at >= 0) found[at] = clauseWith(found[at]!, merge(found[at]!.words, words))
      else found.push({head: top, words: words.sort((a, b) => a - b), about: -1})
    }
    for (const [reading, list] of circumstances) {
      const told: number[] = []
      for (const at of list) {
        for (const {head, words, cut} of split([{at, cut: 'alone'}], within, lent)) {
          // What is told of somebody there is no circumstance: `told Reuters, which is an agency`.
          if (cut === 'noun') found.push({head, words, about: -1})
          else told.push(...words)
        }
      }
      const words = inOrder(told)
      if (words.some((word) => isContentWord(tokens[word]!)))
        found.push({head: list[0]!, words, about: reading})
    }
    const clauses = coverAll(
      grammar,
      share,
      withObjects(spoken, found)
        .map(ownWords)
        .map((clause) => ofActs(spoken, clause))
    )
    // Nothing but words that tell no circumstance (`The`, where a mention leaves it out): better one odd claim than a loss.
    return clauses.length > 0 || share.members.every((at) => tokens[at]!.pos === 'PUNCT') ? clauses : [whole]
  }

  function within(at: number): boolean {
    return shareOf[at] === index || isLentSubject(spoken, at)
  }

  function lent(at: number): boolean {
    return shareOf[at] === index || (frameOf[at]! >= 0 && !cue[at] && owner[at] === share.reading)
  }

  function under(list: readonly number[]): number[] {
    return list.flatMap((at) => {
      // Most are marks and little words, on which nothing hangs.
      if (grammar.tree.start[at] === grammar.tree.start[at + 1]) return at
      return split([{at, cut: 'alone'}], within, lent).flatMap((part) => part.words)
    })
  }

  /** What is lent to a claim must stand in the content that the claim belongs to. */
  function ownWords(clause: Clause): Clause {
    const content = readings[share.reading]?.content
    if (!content) return clause
    const inside = (at: number): boolean => content.some(({from, to}) => from <= at && at < to)
    return clause.words.every(inside) ? clause : clauseWith(clause, clause.words.filter(inside))
  }

  function isOnFrame(top: number): boolean {
    const {head, pos} = tokens[top]!
    return pos === 'PUNCT' || (head >= 0 && frameOf[head]! >= 0)
  }

  /** Nouns of others between a top and the own word above it: `attempt` in `follows Russia's reported attempt`. */
  function pathUp(top: number): number[] {
    const path: number[] = []
    for (let at = tokens[top]!.head; at >= 0 && shareOf[at] !== index; at = tokens[at]!.head) {
      if (!cue[at] && tokens[at]!.pos === 'NOUN') path.push(at)
    }
    return path
  }
}

/** Words of a share that hang on none of its words. */
function topsOf(tokens: readonly Token[], shareOf: Int32Array, share: Share, index: number): number[] {
  return share.members.filter((at) => {
    const {head} = tokens[at]!
    return head < 0 || shareOf[head] !== index
  })
}

/** The word that a whole share hangs on. */
function mainOf(grammar: Grammar, tops: readonly number[]): number {
  return tops.find((at) => isPredicate(grammar, at)) ?? tops[0]!
}

/** `the military's` in `the military's (reported) attempt`: nothing without the noun. */
function namesNoun({relation}: Token): boolean {
  return relation === 'nmod:poss' || relation === 'amod' || relation === 'det' || relation === 'compound'
}

function isSubject({relation}: Token): boolean {
  return isA(relation, 'nsubj')
}

function isContentWord({pos}: Token): boolean {
  return pos === 'NOUN' || pos === 'PROPN' || pos === 'VERB' || pos === 'NUM'
}
