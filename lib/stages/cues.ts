import type {Range} from '../../types/range.js'
import type {Anchor} from '../reader/anchor.js'
import type {Columns} from '../reader/columns.js'
import type {LoadedModel} from '../reader/loaded-model.js'
import {markWords} from '../reader/mark-words.js'
import type {Marks} from '../reader/marks.js'
import {offerAnchors} from '../reader/offer-anchors.js'

/** What the first stage found: a mark for every token, and the cues that it offers. */
export interface Cues {
  readonly marks: Marks
  readonly anchors: readonly Anchor[]
}

/** Words that may signal that somebody says, believes or shows something, in each scope read by itself. */
export function findCues(columns: Columns, scopes: readonly Range[], model: LoadedModel): Cues {
  const marks = markWords(columns, scopes, model)
  return {marks, anchors: offerAnchors(columns, scopes, marks)}
}
