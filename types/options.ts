import type {Model} from './model.js'

/**
 * What is known about the article, and how to read it.
 *
 * `{publisher: 'The Moscow Times', published: '2020-06-04'}`
 */
export interface Options {
  /** Id of the article (default: `'article'`). */
  id?: string | null | undefined
  /** The headline, where the text does not hold it (default: the first passage that looks like one). */
  title?: string | null | undefined
  /** Who published it (default: `null`). */
  publisher?: string | null | undefined
  /** ISO date or date and time of publication, to resolve `Tuesday` (default: `null`). */
  published?: string | null | undefined
  /** Leave out attributions with less confidence, 0 to 1 (default: `0`). */
  minConfidence?: number | null | undefined
  /** More verbs of saying, as base forms: `['quip']` (default: `[]`). */
  cues?: readonly string[] | null | undefined
  /** A model of your own, as `reportedly train` writes it (default: the one of this package). */
  model?: Model | null | undefined
}
