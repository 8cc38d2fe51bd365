import type {Split} from './split.js'

/** The words of one claim. */
export interface Clause extends Pick<Split, 'head' | 'words'> {
  /** Index of the reading whose circumstances they tell, or -1. */
  readonly about: number
}
