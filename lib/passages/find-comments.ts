import {isDateline} from './is-dateline.js'
import type {LineShape} from './line-shape.js'
import type {Paragraph} from './paragraph.js'

const heading = /\b(?:comments?|responses? to|replies|discussion|reader reviews)\b/i
/** What stands under or over every comment. */
const stamp =
  /^(?:reply|quote|upvote|report|like|(?:rating|score|votes?|likes?|replies|posts|joined):? ?\d.*|\S.{0,40} (?:says|wrote|said|replied):)$/i
/** How many stamps a section of comments has at least, within how many lines. */
const fewest = 3
const sight = 40

/**
 * The lines of readers' comments behind an article: `{from: 12, to: 80}`, or nothing.
 *
 * A heading with stamps of time under it; a link `3 comments` over an article has none.
 */
export function findComments(
  lines: readonly Paragraph[],
  shapes: readonly LineShape[]
): {from: number; to: number} | undefined {
  let before = 0
  for (let i = 0; i < lines.length; i++) {
    const {words, prose} = shapes[i]!
    if (prose) before += words
    else if (before >= 60 && words <= 12 && heading.test(lines[i]!.text)) {
      const stamps = stampsBehind(lines, i)
      if (stamps.length < fewest) continue
      const last = stamps.at(-1)!
      const after = shapes.slice(last + 1).reduce((sum, shape) => sum + (shape.prose ? shape.words : 0), 0)
      return {from: i, to: after > before ? last + 1 : lines.length}
    }
  }
  return undefined
}

/** Stamps behind a line, none of them further than `sight` from the one before. */
function stampsBehind(lines: readonly Paragraph[], at: number): number[] {
  const found: number[] = []
  for (let i = at + 1; i < lines.length && i - (found.at(-1) ?? at) <= sight; i++) {
    if (stamp.test(lines[i]!.text) || isDateline(lines[i]!.text)) found.push(i)
    if (found.length === 0 && i - at > sight / 2) break
  }
  return found
}
