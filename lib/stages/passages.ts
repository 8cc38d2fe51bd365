import type {Hint} from '../../types/hint.js'
import type {Passage, Role} from '../../types/passage.js'
import {datelineEnd} from '../passages/dateline-end.js'
import {findCredit} from '../passages/find-credit.js'
import {findLines} from '../passages/find-lines.js'
import {givenRoles} from '../passages/given-roles.js'
import {lineShape} from '../passages/line-shape.js'
import {plainSpaces} from '../passages/plain-spaces.js'
import {rolesOfPage} from '../passages/roles-of-page.js'
import {signOffStart} from '../passages/sign-off-start.js'
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
    const off = role === 'body' ? signOffStart(plain.slice(cut, end)) : -1
    const stop = off < 0 ? end : cut + off
    const piece = (from: number, to: number, role: Role, credit: Passage['credit']): Passage[] =>
      from < to ? [{start: from, end: to, text: text.slice(from, to), role, credit}] : []
    return [
      ...piece(start, cut, 'dateline', null),
      ...piece(cut, stop, role, credit),
      ...piece(stop, end, 'byline', null)
    ]
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
