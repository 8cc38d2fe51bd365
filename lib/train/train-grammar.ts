import {Tagger} from '../model/tagger.js'
import {WeightTable} from '../model/weight-table.js'
import type {GrammarCorpora} from './grammar-corpora.js'
import {type ParserText, type TaggedExample, trainParser} from './train-parser.js'
import {type TaggerText, trainTagger} from './train-tagger.js'

/** Told what is being trained, and how much of it is done, 0 to 1. */
export type Report = (what: string, done: number) => void

/** Train the tagger, then the parser on what the tagger says. */
export function trainGrammar(
  {gold, silver}: GrammarCorpora,
  report: Report
): {tagger: TaggerText; parser: ParserText} {
  // What people annotated is half as much, and right more often.
  const all = [...gold, ...gold, ...silver]
  const tagger = trainTagger(all, {rounds: 4, limit: 90_000, levels: 31, seed: 1}, (done) =>
    report('tagger', done)
  )
  const model = new Tagger(new WeightTable(tagger.dictionary), new WeightTable(tagger.weights))
  const tagged = all.map(
    (example): TaggedExample => ({...example, given: model.tag(example.words).slice(0, example.words.length)})
  )
  const parser = trainParser(
    tagged,
    {rounds: 5, moves: 180_000, relations: 60_000, levels: 31, seed: 1, wander: 0.9},
    (done) => report('parser', done)
  )
  return {tagger, parser}
}
