import type {Attribution, ClaimGraph, Passage} from 'reportedly'
import {readArticle} from 'reportedly'
import type {Law} from './law.js'

const front = 'The market on the square opens at eight and closes at noon.\n\n'

/**
 * A paragraph in front moves what stands in the old body, and changes nothing else about it.
 *
 * Claimed for attributions with all their words in passages that are `body` in both readings: a new first paragraph may
 * take or free the place of a headline, so roles may change, and an attribution of a headline with them. Claimed for
 * cue, mention, content and nesting: whom a pronoun means may depend on what stands before.
 */
export const shift: Law = (text, graph) => {
  const moved = readArticle(front + text)
  const kept = bodies(graph)
  const after = bodies(moved)
  const both = new Set([...kept].filter((place) => after.has(move(place, front.length))))
  const old = lines(graph, both, 0)
  const now = lines(moved, both, front.length)
  return [
    ...[...old].filter((line) => !now.has(line)).map((line) => `lost: ${line}`),
    ...[...now].filter((line) => !old.has(line)).map((line) => `new: ${line}`)
  ]
}

function bodies(graph: ClaimGraph): Set<string> {
  return new Set(graph.article.passages.filter((passage) => passage.role === 'body').map(place))
}

function place({start, end}: Pick<Passage, 'start' | 'end'>): string {
  return `${start}-${end}`
}

function move(at: string, by: number): string {
  return at
    .split('-')
    .map((offset) => Number(offset) + by)
    .join('-')
}

/** Attributions within the given passages, one line each, offsets as before the shift. */
function lines(graph: ClaimGraph, places: ReadonlySet<string>, shifted: number): Set<string> {
  const passages = graph.article.passages.filter((passage) => places.has(move(place(passage), -shifted)))
  const within = (a: Attribution) =>
    [...(a.cue ? [a.cue] : []), ...a.mention, ...a.content].every((piece) =>
      passages.some((passage) => passage.start <= piece.start && piece.end <= passage.end)
    )
  const byId = new Map(graph.attributions.map((a) => [a.id, a]))
  const show = (a: Attribution): string =>
    [a.cue ? [a.cue] : [], a.mention, a.content]
      .map((pieces) => pieces.map((piece) => `${piece.text} @${piece.start - shifted}`).join(' + '))
      .join(' | ')
  return new Set(
    graph.attributions.filter(within).map((a) => {
      const parent = a.parent && byId.get(a.parent)
      return parent ? `${show(a)} in ${show(parent)}` : show(a)
    })
  )
}
