import type {Model} from '../../types/model.js'
import {loadModel, readRates} from '../reader/loaded-model.js'
import {markWords} from '../reader/mark-words.js'
import type {Marks} from '../reader/marks.js'
import {cueRates} from './cue-rates.js'
import type {Document} from './document.js'
import {encodeWeights} from './encode-weights.js'
import {learnChain} from './learn-chain.js'
import {learnTrust} from './learn-trust.js'
import {type Prepared, prepare} from './prepared.js'
import {spanSequences} from './span-sequences.js'
import {wordSequences} from './word-sequences.js'

export interface LearnOptions {
  readonly seed: number
  /** Called with the part that is done, 0 to 1. */
  readonly onProgress?: ((done: number) => void) | undefined
}

/** A table without weights, for a stage that is not asked. */
const blank = encodeWeights([], 7, 28, 1)
/** How many parts the corpus is cut into, so that the second stage learns from marks made by a model that did not see them. */
const folds = 5

// Found by trying on PolNeAR dev; the table is in the model card.
const shared = {epochs: 4, decay: 1e-3, dropout: 0.3, stepLeast: 200, units: 100}
const wordSettings = {...shared, labels: 7, rate: 0.02, least: 40}
const spanSettings = {...shared, labels: 4, rate: 0.01, least: 50}

/**
 * Learn a model of attributions from a corpus, in two stages.
 *
 * The same documents in the same order and the same seed give the same model, bit for bit.
 */
export function learnAttributions(documents: readonly Document[], {seed, onProgress}: LearnOptions): Model {
  // The work to come, in parts of one pass of the first stage over everything.
  const total = folds - 1 + 1 + 2 + 1
  let done = 0
  const part = (weight: number) => {
    const before = done
    done += weight
    return (share: number): void => onProgress?.(Math.min(1, (before + weight * share) / total))
  }
  const rates = cueRates(documents)
  const rarity = rarityOf(documents)
  const empty = {
    version: 2,
    rates,
    words: '',
    wordSteps: '',
    spans: '',
    spanSteps: '',
    trust: {}
  } as const
  const rateOf = readRates(rates)
  const prepared = documents.map((document) => prepare(document, rateOf))

  const learnWords = (chosen: readonly Prepared[], weight: number): Pick<Model, 'words' | 'wordSteps'> => {
    const {words, steps} = learnChain(chosen.flatMap(wordSequences), {
      ...wordSettings,
      seed,
      onProgress: part(weight)
    })
    return {words, wordSteps: steps}
  }
  const marks: Marks[] = []
  for (let fold = 0; fold < folds; fold++) {
    const learned = learnWords(
      prepared.filter((_, i) => i % folds !== fold),
      (folds - 1) / folds
    )
    const model = loadModel({...empty, ...learned, spans: blank, spanSteps: blank})
    prepared.forEach((one, i) => {
      if (i % folds === fold) marks[i] = markWords(one.columns, one.paragraphs, model)
    })
  }
  const learnSpans = (keep: (i: number) => boolean, weight: number): Pick<Model, 'spans' | 'spanSteps'> => {
    const sequences = prepared.flatMap((one, i) => (keep(i) ? spanSequences(one, marks[i]!) : []))
    const {words, steps} = learnChain(sequences, {
      ...rarer(spanSettings, rarity),
      seed: seed + 1,
      onProgress: part(weight)
    })
    return {spans: words, spanSteps: steps}
  }
  const isKept = (i: number): boolean => i % 2 === 1 && documents[i]!.weighs
  const trial = loadModel({...empty, words: blank, wordSteps: blank, ...learnSpans((i) => !isKept(i), 1)})
  const unseen = prepared.flatMap((one, i) => (isKept(i) ? [{prepared: one, marks: marks[i]!}] : []))
  return {
    ...empty,
    ...learnWords(prepared, 1),
    ...learnSpans(() => true, 2),
    trust: learnTrust(unseen, trial)
  }
}

/** The share of a corpus of the size that the settings are made for. */
function rarityOf(documents: readonly Document[]): number {
  return Math.min(1, documents.reduce((sum, {tokens}) => sum + tokens.length, 0) / 700_000)
}

/** In a smaller corpus, features need to come less often. */
function rarer<Settings extends {least: number; stepLeast: number}>(
  settings: Settings,
  rarity: number
): Settings {
  const least = (often: number): number => Math.max(2, Math.round(often * rarity))
  return {...settings, least: least(settings.least), stepLeast: least(settings.stepLeast)}
}
