import type {Point} from 'unist'
import type {VFileMessage} from 'vfile-message'

/** Where a message points: lines and columns from 1, the end after the last character; nothing where it is about the whole file. */
export function placeOf({place}: Pick<VFileMessage, 'place'>): {start: Point; end: Point} | null {
  if (!place) return null
  return 'start' in place ? {start: place.start, end: place.end} : {start: place, end: place}
}
