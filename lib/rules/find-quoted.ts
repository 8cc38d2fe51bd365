import type {Range} from '../../types/range.js'
import type {Reading} from '../../types/reading.js'
import {clauseAround} from './clause-around.js'
import {makeReading} from './make-reading.js'
import {quotedFrame} from './quoted-frame.js'
import type {Scene} from './scene.js'

const quoting: ReadonlySet<string> = new Set(['saying'])

/** Who is quoted by another, where the model sees nobody: `[A spokesman] was quoted by the agency as saying that …`, also behind it. */
export function findQuoted(scene: Scene): Reading[] {
  const {tokens} = scene
  return scene.places(quoting).flatMap((at) => {
    if (tokens[at - 1]?.lower !== 'as' || scene.partAt(at) !== 'none') return []
    const sentence = scene.sentenceAt(at)
    const frame = quotedFrame(tokens, at, sentence.from)
    if (!frame) return []
    const {who, cue} = frame
    const content = saidAround(at, {from: who.from, to: cue.to}, sentence)
    return makeReading(tokens, cue, [who], [content], 0.8, 'who is quoted by another') ?? []
  })

  /** What follows, or what stands before a comma where nothing does. */
  function saidAround(saying: number, frame: Range, sentence: Range): Range {
    const quotation = scene.quotations.find(
      ({from, to}) => to === frame.from || from === frame.to || from === frame.to + 1
    )
    if (quotation) return quotation
    const next = tokens[saying + 1]
    if (next && saying + 1 < sentence.to && next.pos !== 'PUNCT')
      return {from: frame.to, to: clauseAround(tokens, saying + 1, {from: saying, to: sentence.to}).to}
    return tokens[frame.from - 1]?.text === ','
      ? {from: sentence.from, to: frame.from - 1}
      : {from: saying, to: saying}
  }
}
