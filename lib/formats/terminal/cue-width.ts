import stringWidth from 'string-width'
import type {ClaimGraph} from '../../../types/graph.js'

/** The least and the most room for cues in a narrow terminal. */
const [least, most] = [10, 13]

/** Columns for cues: where there are few, enough for the longest word of one (`reportedly`), and no more, for contents need them. */
export function cueWidthIn({attributions}: ClaimGraph, width: number): number {
  if (width >= 90) return 20
  if (width >= 60) return 16
  const words = attributions.flatMap(({cue}) => cue?.text.split(/\s+/) ?? [])
  const longest = words.reduce((sum, word) => Math.max(sum, stringWidth(word)), 0)
  return Math.max(least, Math.min(most, longest + 1))
}
