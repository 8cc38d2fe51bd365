import type {Reading} from '../../types/reading.js'
import type {Token} from '../../types/token.js'
import {dropMarks} from '../nesting/drop-marks.js'
import {isByNobody} from '../nesting/is-by-nobody.js'
import {knowsThing} from '../nesting/knows-thing.js'
import {placeReadings} from '../nesting/place-readings.js'
import {readContents} from '../nesting/read-contents.js'
import {readInside} from '../nesting/read-inside.js'
import type {Columns} from '../reader/columns.js'
import type {LoadedModel} from '../reader/loaded-model.js'
import {cutOtherwise} from '../rules/cut-otherwise.js'
import {cutPhrase} from '../rules/cut-phrase.js'
import {cutPredicate} from '../rules/cut-predicate.js'
import {dropHearer} from '../rules/drop-hearer.js'
import {isAct} from '../rules/is-act.js'
import {lendSubject} from '../rules/lend-subject.js'
import {nameAgents} from '../rules/name-agents.js'

/**
 * The attributions given, and those that stand in their content, each under its parent, in order of appearance.
 *
 * Inside a content the same model reads again; rules add verbs and nouns of saying that it leaves out, since its corpus
 * marks outermost attributions only. Those with less than `minConfidence` are left out.
 */
export function findNested(
  tokens: readonly Token[],
  columns: Columns,
  outer: readonly Reading[],
  model: LoadedModel,
  minConfidence: number
): Reading[] {
  const cued = new Uint8Array(tokens.length)
  const inner: Reading[] = []
  const mark = ({cue}: Reading): void => {
    if (cue) cued.fill(1, cue.from, cue.to)
  }
  const isNew = (reading: Reading): boolean => {
    const {cue} = reading
    return cue !== null && !cued.subarray(cue.from, cue.to).includes(1) && !isByNobody(tokens, reading)
  }
  const add = (found: readonly Reading[]): void => {
    // One by one: contents may overlap, and the same cue be read in both.
    for (const reading of found.filter(isNew).map((reading) => cutPhrase(tokens, reading))) {
      if (!isNew(reading)) continue
      inner.push(reading)
      mark(reading)
    }
  }
  outer.forEach(mark)
  add(
    lendSubject(
      tokens,
      readContents(tokens, columns, outer, model)
        .filter((reading) => !isAct(tokens, reading) && !knowsThing(tokens, reading))
        .map((reading) =>
          dropMarks(
            tokens,
            cutOtherwise(tokens, dropHearer(tokens, nameAgents(tokens, cutPredicate(tokens, reading))))
          )
        )
    )
  )
  const seen = new Uint8Array(tokens.length)
  for (const {content} of outer) {
    for (const range of content) {
      if (seen[range.from]) continue
      seen.fill(1, range.from, range.to)
      add(readInside(tokens, range))
    }
  }
  const isSure = ({confidence}: Reading): boolean => confidence >= minConfidence
  return placeReadings(tokens.length, outer.filter(isSure), inner.filter(isSure))
}
