import type {Reading} from '../../types/reading.js'
import type {Token} from '../../types/token.js'
import {inOrder} from './in-order.js'
import {joinsAct} from './joins-act.js'
import type {SaidClause} from './said-clause.js'
import {saidWith} from './said-with.js'

/** Prepositions that open a clause as well: `He left after [a report blamed him]`. */
const times: ReadonlySet<string> = new Set(['after', 'before', 'since', 'until'])

/**
 * What is told of an act of saying, with who speaks and the verb: `Lee told reporters this week`, not `reporters` and `this week`.
 *
 * Of outermost acts only: those within a content are claims with all they say. Who speaks is called as briefly as may be, without
 * what follows a comma. A conjunction goes with what it joins: in `He left and said on Monday that it rained`, not with `He left`; where nothing is
 * told of the act, it stays where it is.
 *
 * @param frameOf
 *   For every token, the reading whose frame it is part of, or -1.
 */
export function withSpeakers(
  tokens: readonly Token[],
  clauses: readonly SaidClause[],
  readings: readonly Reading[],
  frameOf: Int32Array
): SaidClause[] {
  const found: SaidClause[] = []
  const joins: {readonly link: number; readonly frame: number}[] = []
  const told = new Set(clauses.map(({about}) => about))
  for (const clause of clauses) {
    const link = clause.words.findLast((at) => tokens[at]!.pos !== 'PUNCT') ?? -1
    const frame = frameBehind(clause, link)
    // Where nothing is told of the act, it makes no claim of its own by a conjunction alone.
    if (frame < 0 || (!told.has(frame) && joinsAct(tokens, frameOf, link))) found.push(clause)
    else {
      joins.push({link, frame})
      found.push(
        saidWith(
          clause,
          clause.words.filter((at) => at < link)
        )
      )
    }
  }
  for (const {link, frame} of joins) {
    const {parent} = readings[frame]!
    const at = found.findIndex(({about, reading}) => about === frame && reading === parent)
    if (at < 0) found.push({head: link, words: [link], about: frame, reading: parent, asked: null})
    else found[at] = saidWith(found[at]!, inOrder([...found[at]!.words, link]))
  }
  return found.map((clause) => {
    const reading = readings[clause.about]
    if (
      !reading ||
      reading.parent >= 0 ||
      clause.reading >= 0 ||
      !clause.words.some((at) => tokens[at]!.pos !== 'PUNCT')
    )
      return clause
    return saidWith(clause, inOrder([...clause.words, ...speaking(reading)]))
  })

  /** The outermost act that begins behind a conjunction at the end of a claim beside it, or -1. */
  function frameBehind({about, reading, words}: SaidClause, link: number): number {
    if (link < 0 || about >= 0 || words[0] === link) return -1
    const {pos, lower} = tokens[link]!
    if (pos !== 'CCONJ' && pos !== 'SCONJ' && !times.has(lower)) return -1
    const frame = frameOf[link + 1] ?? -1
    return frame >= 0 && reading < 0 && readings[frame]!.parent < 0 ? frame : -1
  }

  /** The words of the verb and of who speaks, in its sentence. */
  function speaking({cue, mention}: Reading): number[] {
    const words: number[] = []
    if (!cue) return words
    const who = mention[0]
    const {sentence} = tokens[cue.from]!
    for (let i = who?.from ?? 0; who && i < who.to && tokens[i]!.text !== ','; i++)
      if (tokens[i]!.sentence === sentence) words.push(i)
    for (let i = cue.from; i < cue.to; i++) words.push(i)
    return words
  }
}
