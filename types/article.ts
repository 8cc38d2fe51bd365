import type {Original} from './original.js'
import type {Passage} from './passage.js'
import type {Quoted} from './quoted.js'

/**
 * The article as it was read: what is known about it, and its passages.
 *
 * `{id: 'syria-1', publisher: 'The Moscow Times', published: '2020-06-04', …}`
 */
export interface Article {
  readonly id: string
  /** The headline, from the options or found in the text. */
  readonly title: string | null
  readonly publisher: string | null
  /** ISO date (`2020-06-04`) or date and time. */
  readonly published: string | null
  /** `other` where the words do not look English (then few claims are found), `unknown` where there are too few words. */
  readonly language: 'en' | 'other' | 'unknown'
  /** Ids of the news agencies that the article as a whole is credited to: `ROME (AP) —`. */
  readonly wires: readonly string[]
  readonly passages: readonly Passage[]
  /** What stands between quotation marks, in order of where it opens, apart from boilerplate. */
  readonly quotations: readonly Quoted[]
  /** Where the words stand in the file, where the article was read from a page or from Markdown; else it is left out. */
  readonly original?: Original
}
