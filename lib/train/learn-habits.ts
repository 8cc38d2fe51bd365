import {Parser, type ParserText} from '../model/parser.js'
import {relations} from '../model/relations.js'
import {Tagger, type TaggerText} from '../model/tagger.js'
import {tags} from '../model/tags.js'
import type {Example} from './example.js'
import {HabitLearner} from './habit-learner.js'

/** Tagger and parser with habits, learned from what they decide for the sentences: one key after the other. */
export function learnHabits(
  taggerText: TaggerText,
  parserText: ParserText,
  examples: readonly Example[]
): {tagger: TaggerText; parser: ParserText} {
  let tagged = new HabitLearner(1)
  let moves = new HabitLearner(1)
  let names = new HabitLearner(1)
  for (const level of [1, 2] as const) {
    if (level === 2) {
      tagged = new HabitLearner(level, tagged.rows())
      moves = new HabitLearner(level, moves.rows())
      names = new HabitLearner(level, names.rows())
    }
    const tagger = new Tagger(taggerText, tagged)
    const parser = new Parser(parserText, moves, names)
    for (const {words} of examples) parser.parse(words, tagger.tag(words))
  }
  return {
    tagger: {...taggerText, habits: tagged.text(tags.length)},
    parser: {
      ...parserText,
      moveHabits: moves.text(3),
      relationHabits: names.text(relations.length)
    }
  }
}
