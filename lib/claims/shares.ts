import type {Passage} from '../../types/passage.js'
import type {Piece} from '../../types/piece.js'
import type {Reading} from '../../types/reading.js'
import type {Sentence} from '../../types/sentence.js'
import type {Token} from '../../types/token.js'
import {contentOwners} from '../content-owners.js'
import {silentRoles} from '../lexicon/silent-roles.js'
import {findCredit} from '../passages/find-credit.js'
import {asksOnly} from './asks-only.js'
import {datelineEnd} from './dateline.js'

/** Words of one sentence that one voice says: those of a reading, or (`reading` -1) those of the article itself. */
export interface Share {
  readonly reading: number
  readonly sentence: number
  /** A dateline: not to be split. */
  readonly dateline: boolean
  /** Token indexes, in order. */
  readonly members: number[]
}

/** Who says each word. */
export interface Shares {
  readonly shares: readonly Share[]
  /** For every token, the index of its share, or -1: it is part of a frame (`SOHR said`), or makes no claim. */
  readonly shareOf: Int32Array
  /** For every token, the reading whose frame it is part of, or -1. */
  readonly frameOf: Int32Array
  /** For every token, the innermost reading whose content holds it, or -1. */
  readonly owner: Int32Array
  /** 1 for every token of a cue. */
  readonly cue: Uint8Array
}

/** Give every word outside frames to the innermost reading whose content holds it, or to the article. */
export function shareOut(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  passages: readonly Passage[],
  readings: readonly Reading[]
): Shares {
  const owner = contentOwners(tokens.length, readings)
  const frameOf = new Int32Array(tokens.length).fill(-1)
  const cue = new Uint8Array(tokens.length)
  readings.forEach((reading, at) => {
    for (const {from, to} of reading.mention) frameOf.fill(at, from, to)
  })
  readings.forEach((reading, at) => {
    if (!reading.cue) return
    frameOf.fill(at, reading.cue.from, reading.cue.to)
    cue.fill(1, reading.cue.from, reading.cue.to)
  })
  const shares: Share[] = []
  const shareOf = new Int32Array(tokens.length).fill(-1)
  /** For the sentence at hand, the share of each reading. */
  let known = new Map<number, number>()
  let sentence = -1
  let dateline = -1
  let isSilent = false
  /** Where the credit of a picture begins, `Photo:` included. */
  let credit = 0
  tokens.forEach((token, i) => {
    if (token.sentence !== sentence) {
      const opens = i === 0 || sentences[sentence]!.passage !== sentences[token.sentence]!.passage
      dateline = opens ? datelineEnd(tokens, i) : i
      sentence = token.sentence
      known = new Map()
      const around = passages[sentences[sentence]!.passage]
      isSilent = !around || silentRoles.has(around.role) || asksOnly(around)
      credit = around?.credit ? creditStart(around, around.credit) : Number.POSITIVE_INFINITY
    }
    if (isSilent) return
    if (token.start >= credit) return
    if (frameOf[i]! >= 0) return
    // A dateline is a share of its own, under a number that no reading has.
    const key = i < dateline ? -2 : owner[i]!
    let share = known.get(key)
    if (share === undefined) {
      share = shares.length
      known.set(key, share)
      shares.push({reading: Math.max(key, -1), dateline: key === -2, sentence, members: []})
    }
    shares[share]!.members.push(i)
    shareOf[i] = share
  })
  return {shares, shareOf, frameOf, owner, cue}
}

/** Where the credit at the end of a caption begins: `Photo: Bo Ruiz` with `Photo:`. */
function creditStart({start, text}: Passage, maker: Piece): number {
  const at = findCredit(text.trimEnd())
  return at < 0 ? maker.start : start + at
}
