import {hashText} from '../model/hash-text.js'
import type {Columns} from './columns.js'

/** What stands to the left of a token in its sentence, kept while a paragraph is read from left to right. */
export interface Trail {
  sentence: number
  /** Lemma of the last likely cue, or 0; how many tokens ago; whether `that` came after it. */
  cue: number
  ago: number
  that: number
  verbs: number
  commas: number
}

const comma = hashText(',')
const that = hashText('that')
const verb = hashText('VERB')
/** From this rate on a lemma is a likely cue. */
const likely = 3

/** A trail for the beginning of a paragraph. */
export function newTrail(): Trail {
  return {sentence: -1, cue: 0, ago: 0, that: 0, verbs: 0, commas: 0}
}

/** Bring the trail past token `i`. */
export function follow(columns: Columns, i: number, trail: Trail): void {
  if (columns.sentence[i] !== trail.sentence) {
    trail.sentence = columns.sentence[i]!
    trail.cue = 0
    trail.ago = 0
    trail.that = 0
    trail.verbs = 0
    trail.commas = 0
  }
  trail.ago++
  if (columns.word[i] === that) trail.that = 1
  else if (columns.word[i] === comma) trail.commas++
  if (columns.pos[i] === verb) trail.verbs++
  if (columns.rate[i]! >= likely) {
    trail.cue = columns.lemma[i]!
    trail.ago = 0
    trail.that = 0
  }
}
