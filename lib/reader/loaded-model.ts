import type {Model} from '../../types/model.js'
import {Chain} from '../model/chain.js'
import {hashText} from '../model/hash-text.js'
import {PackedTable} from '../model/packed-table.js'
import {StepRows} from '../model/step-rows.js'
import {WeightTable} from '../model/weight-table.js'

/** A model ready for use. */
export interface LoadedModel {
  readonly rates: ReadonlyMap<number, number>
  readonly words: PackedTable
  readonly spans: PackedTable
  readonly trust: Model['trust']
  /** Where the sums are done; used again for every text. */
  readonly wordChain: Chain
  readonly spanChain: Chain
}

const loaded = new WeakMap<Model, LoadedModel>()

/** Make a model ready for use; the same model is loaded once. */
export function loadModel(model: Model): LoadedModel {
  const known = loaded.get(model)
  if (known) return known
  const words = new PackedTable(model.words)
  const spans = new PackedTable(model.spans)
  const fresh: LoadedModel = {
    rates: readRates(model.rates),
    words,
    spans,
    trust: model.trust,
    wordChain: new Chain(7, words.scale, new StepRows(new WeightTable(model.wordSteps))),
    spanChain: new Chain(4, spans.scale, new StepRows(new WeightTable(model.spanSteps)))
  }
  loaded.set(model, fresh)
  return fresh
}

/** Rates by the hash of the lemma, from `say 5 think 4`. */
export function readRates(text: string): Map<number, number> {
  const rates = new Map<number, number>()
  const words = text.split(' ')
  for (let i = 0; i + 1 < words.length; i += 2) rates.set(hashText(words[i]!), Number(words[i + 1]))
  return rates
}
