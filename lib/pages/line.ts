import type {LineShape} from '../passages/line-shape.js'
import type {PageBlock} from './place.js'

/** A paragraph of a page with all that is known about it. */
export interface Line extends PageBlock {
  readonly text: string
  readonly shape: LineShape
}
