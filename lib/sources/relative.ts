import type {Figures} from '../../types/figures.js'
import type {Range} from '../../types/range.js'
import {appositionAfter} from './appositions.js'

/**
 * The words that `who` or `which` refers to: the noun before it, with what belongs to it.
 *
 * `Ann Lee, mayor of Ohio, who said …`: `Ann Lee`. `the voters of Ohio who said …`: `the voters of Ohio`.
 */
export function wordsBefore(figures: Figures, at: number): Range | null {
  const {nameAt, names, prose} = figures
  const {starts, tokens} = prose
  const first = starts[tokens[at]!.sentence]!
  let to = at
  while (
    to > first &&
    /^(?:,|\)|of|to|with|for|from|in|by|some|many|most|all|both|—|–|-)$/.test(tokens[to - 1]!.lower)
  )
    to--
  if (to <= first) return null
  // A name whose apposition ends here, else one that ends here itself.
  let nearest: Range | null = null
  for (let i = to - 1; i >= first && i > to - 30; i--) {
    const name = nameAt[i]!
    if (name < 0) continue
    const end = names[name]!.to
    if (end === to) nearest = {from: names[name]!.title?.from ?? names[name]!.from, to}
    const apposition = appositionAfter(tokens, end)
    if (apposition && apposition.range.to >= to - 1 && apposition.range.to <= at) {
      return {from: names[name]!.title?.from ?? names[name]!.from, to: end}
    }
    i = names[name]!.from
  }
  if (nearest)
    return tokens[at]!.lower === 'who' ? (personBefore(figures, nearest.from, first) ?? nearest) : nearest
  let from = to
  let noun = false
  while (from > first && to - from < 12) {
    const {lower, pos, text} = tokens[from - 1]!
    const fits =
      pos === 'NOUN' ||
      pos === 'PROPN' ||
      pos === 'ADJ' ||
      pos === 'NUM' ||
      pos === 'DET' ||
      text === '-' ||
      lower === "'s" ||
      lower === 'of' ||
      nameAt[from - 1]! >= 0
    if (!fits) break
    if (pos === 'NOUN' || pos === 'PROPN') noun = true
    from--
    if (pos === 'DET' && tokens[from - 1]?.lower !== 'of') break
  }
  while (from < to && (tokens[from]!.lower === 'of' || tokens[from]!.lower === "'s")) from++
  return noun && from < to ? {from, to} : null
}

/** `Ann Lee` in `Ann Lee of Quill Capital, who`: a body is no `who`. */
function personBefore({nameAt, names, prose}: Figures, at: number, first: number): Range | null {
  const {tokens} = prose
  const before = at - 2 >= first ? nameAt[at - 2]! : -1
  if (before < 0 || !/^(?:of|at|from|with)$/.test(tokens[at - 1]!.lower)) return null
  const {from, sort, title, to, words} = names[before]!
  if (to !== at - 1 || sort === 'body' || (words.length < 2 && sort !== 'person')) return null
  return {from: title?.from ?? from, to}
}
