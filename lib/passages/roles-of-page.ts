import type {Hint} from '../../types/hint.js'
import type {Role} from '../../types/passage.js'
import {assignRoles} from './assign-roles.js'
import {keepLines} from './keep-lines.js'
import type {LineShape} from './line-shape.js'
import type {Paragraph} from './paragraph.js'

/** What every paragraph is there for: as the page says, and, where it does not, by words, as if the rest were not there. */
export function rolesOfPage(
  paragraphs: readonly Paragraph[],
  shapes: readonly LineShape[],
  given: readonly Hint['role'][]
): Role[] {
  const open: number[] = []
  given.forEach((role, i) => {
    if (role !== 'boilerplate') open.push(i)
  })
  const lines = open.map((i) => paragraphs[i]!)
  const own = open.map((i) => shapes[i]!)
  const known = open.map((i) => given[i]!)
  const kept = keepLines(lines, own).map((keep, i) => keep || known[i] !== null)
  const found = lines.length ? assignRoles(lines, own, kept, known) : []
  const roles: Role[] = paragraphs.map(() => 'boilerplate')
  open.forEach((i, at) => {
    roles[i] = found[at]!
  })
  return roles
}
