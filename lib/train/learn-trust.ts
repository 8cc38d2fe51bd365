import type {Model} from '../../types/model.js'
import type {Range} from '../../types/range.js'
import type {Reading} from '../../types/reading.js'
import {choose} from '../reader/choose.js'
import type {LoadedModel} from '../reader/loaded-model.js'
import type {Marks} from '../reader/marks.js'
import {offerAnchors} from '../reader/offer-anchors.js'
import {readAnchor} from '../reader/read-anchor.js'
import {readingOf} from '../reader/reading-of.js'
import {readingSigns} from '../reader/reading-signs.js'
import {settingsOf} from '../settings.js'
import {completeReadings} from '../stages/completions.js'
import type {Gold} from './brat.js'
import {type Example, logistic} from './logistic.js'
import type {Prepared} from './prepared.js'
import {scoreAttributions} from './score-attributions.js'

/** Less likely cues than articles are read from tell as well what a wrong reading is like. */
const least = 0.2

/**
 * Learn what tells whether a reading of the model is right once the rules have mended it, from articles that the model has
 * not seen.
 *
 * @returns
 *   A weight a sign, in the order of their names.
 */
export function learnTrust(
  articles: readonly {readonly prepared: Prepared; readonly marks: Marks}[],
  model: LoadedModel
): Model['trust'] {
  const examples = articles.flatMap(({prepared, marks}) => examplesOf(prepared, marks, model))
  return Object.fromEntries(
    [...logistic(examples, {rounds: 40, rate: 0.3, penalty: 1e-4})]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([sign, weight]) => [sign, Number(weight.toFixed(3))])
  )
}

function examplesOf({document, columns, paragraphs}: Prepared, marks: Marks, model: LoadedModel): Example[] {
  const {text, gold, tokens, sentences, passages, quotations} = document
  const found = choose(
    offerAnchors(columns, paragraphs, marks).flatMap(
      (anchor) => readAnchor(columns, marks, anchor, model, least) ?? []
    )
  )
  const readings = found.map((one) => readingOf(one, ''))
  const complete = completeReadings(tokens, sentences, passages, quotations, readings, settingsOf())
  const right = scoreAttributions().add(
    text,
    gold,
    complete.map((reading) => asGold(tokens, reading))
  )
  return found.flatMap(({anchor, sureness}, i) => {
    const at = complete.findIndex(({cue}) => cue !== null && cue.from <= anchor.main && anchor.main < cue.to)
    if (at < 0) return []
    const signs = readingSigns(tokens, readings[i]!, sureness)
    return [
      {
        features: signs.map(([sign]) => sign),
        values: signs.map(([, much]) => much),
        label: right[at] ? 1 : 0,
        weight: 1
      }
    ]
  })
}

/** A reading as a corpus gives it. */
function asGold(tokens: Prepared['document']['tokens'], {cue, mention, content}: Reading): Gold {
  const ranges = (list: readonly Range[]) =>
    list.map(({from, to}) => [tokens[from]!.start, tokens[to - 1]!.end] as const)
  return {source: ranges(mention), cue: ranges(cue ? [cue] : []), content: ranges(content)}
}
