import type {Hint} from '../../types/hint.js'
import type {Paragraph} from './paragraph.js'

/** What the page says about each paragraph, by where it begins; hints are in order. */
export function givenRoles(paragraphs: readonly Paragraph[], hints: readonly Hint[]): Hint['role'][] {
  let at = 0
  return paragraphs.map(({start}) => {
    while (at < hints.length && hints[at]!.end <= start) at++
    const hint = hints[at]
    return hint && hint.start <= start ? hint.role : null
  })
}
