import type {Hint} from '../../types/hint.js'
import type {Passage} from '../../types/passage.js'
import {datelineEnd} from '../passages/dateline-end.js'
import {findCredit} from '../passages/find-credit.js'
import {findLines} from '../passages/find-lines.js'
import {givenRoles} from '../passages/given-roles.js'
import {lineShape} from '../passages/line-shape.js'
import {plainSpaces} from '../passages/plain-spaces.js'
import {rolesOfPage} from '../passages/roles-of-page.js'
import {unwrap} from '../passages/unwrap.js'

/**
 * Stretches of the text with a role each; they tile it. White space belongs to the passage before it, or, where there is none,
 * to the first.
 *
 * A text of one paragraph is body, whatever it says. A dateline at the head of the body is a passage of its own.
 * What the tags of a page say (`hints`, in order) counts before what its words look like.
 */
export function findPassages(text: string, hints: readonly Hint[] = []): Passage[] {
  const plain = plainSpaces(text)
  const paragraphs = unwrap(plain, findLines(plain))
  if (!paragraphs.length) return text ? [{start: 0, end: text.length, text, role: 'body', credit: null}] : []
  const shapes = paragraphs.map((paragraph) => lineShape(paragraph.text))
  const roles = rolesOfPage(paragraphs, shapes, givenRoles(paragraphs, hints))
  const opening = roles.indexOf('body')
  return paragraphs.flatMap((paragraph, i): Passage[] => {
    const start = i === 0 ? 0 : paragraph.start
    const end = paragraphs[i + 1]?.start ?? text.length
    const role = roles[i]!
    const at = role === 'caption' ? findCredit(paragraph.text) : -1
    const from = paragraph.start + at
    const credit = at < 0 ? null : makerIn(text, plain, from, paragraph.end)
    // Before plain spaces only, as in the corpus when the weights were learned.
    const cut = start + (i === opening ? datelineEnd(text.slice(start, end)) : 0)
    const rest: Passage = {start: cut, end, text: text.slice(cut, end), role, credit}
    return cut === start
      ? [rest]
      : [{start, end: cut, text: text.slice(start, cut), role: 'dateline', credit: null}, rest]
  })
}

/** Who made the picture, without brackets and without `Photo:`. */
function makerIn(text: string, plain: string, from: number, to: number): Passage['credit'] {
  const credit = plain.slice(from, to)
  const label =
    /^[([\s]*(?:[\p{L} ]{3,24}\s?(?::|\.\.\.|…)\s*|(?:[Pp]hoto|[Ii]mage|[Pp]icture)s? (?:by|via|courtesy of) |©\s*)?/u.exec(
      credit
    )![0]
  const name = credit.slice(label.length).replace(/[)\]\s]+\.?$/, '')
  const start = from + label.length
  const end = start + name.length
  return name ? {start, end, text: text.slice(start, end)} : null
}
