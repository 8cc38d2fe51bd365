import type {Model} from './model.js'

/**
 * Options after they were checked, every default filled in.
 *
 * `{id: 'article', title: null, publisher: null, published: null, minConfidence: 0, cues: [], model: null}`
 */
export interface Settings {
  readonly id: string
  readonly title: string | null
  readonly publisher: string | null
  readonly published: string | null
  readonly minConfidence: number
  readonly cues: readonly string[]
  readonly model: Model | null
}
