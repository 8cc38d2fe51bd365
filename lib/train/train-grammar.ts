import type {ParserText} from '../model/parser.js'
import {Tagger, type TaggerText} from '../model/tagger.js'
import type {GrammarCorpora} from './grammar-corpora.js'
import {learnHabits} from './learn-habits.js'
import {type TaggedExample, trainParser} from './train-parser.js'
import {trainTagger} from './train-tagger.js'

/** Told what is being trained, and how much of it is done, 0 to 1. */
export type Report = (what: string, done: number) => void

/** Train the tagger, then the parser on what the tagger says; then the habits of both on what they decide. */
export function trainGrammar(
  {gold, silver}: GrammarCorpora,
  report: Report
): {tagger: TaggerText; parser: ParserText} {
  // What people annotated is half as much, and right more often.
  const all = [...gold, ...gold, ...silver]
  const tagger = trainTagger(all, {rounds: 4, limit: 90_000, levels: 31, seed: 1}, (done) =>
    report('tagger', done)
  )
  const model = new Tagger(tagger)
  const tagged = all.map(
    (example): TaggedExample => ({...example, given: model.tag(example.words).slice(0, example.words.length)})
  )
  const parser = trainParser(
    tagged,
    {rounds: 5, moves: 180_000, relations: 60_000, levels: 31, seed: 1, wander: 0.9},
    (done) => report('parser', done)
  )
  return learnHabits(tagger, parser, all)
}
