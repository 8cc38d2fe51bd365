import {placeBits} from '../model/places.js'
import type {TaggerText} from '../model/tagger.js'
import {TaggerFeatures} from '../model/tagger-features.js'
import {firstMarkTag, tags} from '../model/tags.js'
import {encodeWeights, type WeightRow} from './encode-weights.js'
import type {Example} from './example.js'
import {packWeights} from './pack-weights.js'
import {Perceptron} from './perceptron.js'
import {random} from './random.js'
import {shuffle} from './shuffle.js'
import {withPlace} from './with-place.js'

const bits = 26

/** How to train. */
export interface TaggerSettings {
  readonly rounds: number
  /** How many weights are kept. */
  readonly limit: number
  readonly levels: number
  readonly seed: number
}

/** Train a tagger: once with all features, then once more with those that were worth keeping. */
export function trainTagger(
  examples: readonly Example[],
  settings: TaggerSettings,
  report?: ((done: number) => void) | undefined
): TaggerText {
  const dictionary = sureWords(examples)
  const wide = new Perceptron(tags.length, bits)
  learn(wide, examples, dictionary, settings, Math.ceil(settings.rounds / 2), report)
  const narrow = new Perceptron(tags.length, bits)
  const kept = packWeights(wide, settings.limit, settings.levels).rows
  narrow.freeze(withPlace(kept, bits, placeBits.rows).map((row) => row.hash))
  learn(narrow, examples, dictionary, settings, settings.rounds, report)
  const {rows, scale} = packWeights(narrow, settings.limit, settings.levels)
  const sure: WeightRow[] = []
  for (const [word, tag] of dictionary) sure.push({hash: word >>> 0, labels: [tag], weights: [1]})
  return {
    dictionary: encodeWeights(sure, tags.length, 32, 1),
    weights: encodeWeights(rows, tags.length, bits, scale),
    habits: ''
  }
}

function learn(
  model: Perceptron,
  examples: readonly Example[],
  dictionary: ReadonlyMap<number, number>,
  settings: TaggerSettings,
  rounds: number,
  report: ((done: number) => void) | undefined
): void {
  const features = new TaggerFeatures()
  const next = random(settings.seed)
  const order = [...examples]
  for (let round = 0; round < rounds; round++) {
    shuffle(order, next)
    for (const example of order) {
      features.start(example.words)
      for (let i = 0; i < example.words.length; i++) {
        const right = example.tags[i]!
        const sure = dictionary.get(features.kinds[i]!.text)
        if (sure !== undefined) {
          features.tags[i] = sure
          continue
        }
        features.read(i)
        const scores = model.score(features.hashes, features.count)
        let best = 0
        const end = features.kinds[i]!.mark ? tags.length : firstMarkTag
        for (let tag = 1; tag < end; tag++) if (scores[tag]! > scores[best]!) best = tag
        features.tags[i] = best
        if (right < 0) continue
        if (best !== right) {
          model.update(right, 1)
          model.update(best, -1)
        }
        model.step()
      }
    }
    report?.((round + 1) / rounds)
  }
}

/** Words, as hashes, that come often and nearly always with one tag. */
function sureWords(examples: readonly Example[]): Map<number, number> {
  const counts = new Map<number, Map<number, number>>()
  const features = new TaggerFeatures()
  for (const example of examples) {
    features.start(example.words)
    example.words.forEach((_, i) => {
      if (example.tags[i]! < 0) return
      const word = features.kinds[i]!.text
      const of = counts.get(word) ?? new Map<number, number>()
      of.set(example.tags[i]!, (of.get(example.tags[i]!) ?? 0) + 1)
      counts.set(word, of)
    })
  }
  const sure = new Map<number, number>()
  for (const [word, of] of counts) {
    let all = 0
    let best = -1
    for (const [tag, count] of of) {
      all += count
      if (best < 0 || count > of.get(best)!) best = tag
    }
    if (all >= 30 && of.get(best)! >= all * 0.995) sure.set(word, best)
  }
  return sure
}
