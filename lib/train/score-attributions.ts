import type {Gold} from './brat.js'

/** Precision, recall and their harmonic mean, 0 to 1. */
export interface Score {
  readonly P: number
  readonly R: number
  readonly F1: number
}
/**
 * How well attributions were found.
 *
 * - `span.*`: exact spans of a role, every fragment by itself, marks included (as Wang and others, COLING 2022, report)
 * - `relation`: cue overlaps, source overlaps (or both have none), content Dice >= 0.5, matched one to one
 * - `exact`: cue, source and content hold the same words, matched one to one
 * - `cue`, `source`, `content`: the same matching, one role at a time
 * - `alpha`: Krippendorff's alpha over words with the labels source, cue, content, none
 */
export interface Report {
  readonly 'span.source': Score
  readonly 'span.cue': Score
  readonly 'span.content': Score
  readonly cue: Score
  readonly source: Score
  readonly content: Score
  readonly relation: Score
  readonly exact: Score
  readonly alpha: number
}

const roles = ['source', 'cue', 'content'] as const
type Role = (typeof roles)[number]
type Sets = Record<Role, ReadonlySet<number>> & {readonly at: number}
const wordPattern = /[\p{L}\p{N}]+(?:[’'.,-][\p{L}\p{N}]+)*/gu
const markPattern = /[\p{L}\p{N}]+(?:[’'.,-][\p{L}\p{N}]+)*|[^\s]/gu

/** A score that documents are added to: what people marked, and what was predicted. */
export function scoreAttributions(): {
  /** Adds a document; says of each prediction whether its relation is right. */
  add: (text: string, gold: readonly Gold[], predicted: readonly Gold[]) => boolean[]
  report: () => Report
} {
  const counts = new Map<string, number>()
  const count = (key: string, by = 1): unknown => counts.set(key, (counts.get(key) ?? 0) + by)
  const table = Array.from({length: 4}, () => [0, 0, 0, 0])

  function add(text: string, gold: readonly Gold[], predicted: readonly Gold[]): boolean[] {
    const words = placesOf(text, wordPattern)
    const marks = placesOf(text, markPattern)
    for (const role of roles) {
      const spans = (list: readonly Gold[]) =>
        new Set(list.flatMap((one) => runs(tokensIn(one[role], marks))))
      const right = spans(gold)
      const ours = spans(predicted)
      count(`span.${role}.gold`, right.size)
      count(`span.${role}.ours`, ours.size)
      count(`span.${role}.right`, shared(right, ours))
    }
    const found = predicted.map(() => false)
    const wordsOf = (list: readonly Gold[]): Sets[] =>
      list
        .map(({source, cue, content}, at) => ({
          at,
          source: tokensIn(source, words),
          cue: tokensIn(cue, words),
          content: tokensIn(content, words)
        }))
        .filter(({cue, content}) => cue.size || content.size)
    const right = wordsOf(gold)
    const ours = wordsOf(predicted)
    const rightLabels = labelsOf(right, words.length)
    const ourLabels = labelsOf(ours, words.length)
    for (let i = 0; i < words.length; i++) table[rightLabels[i]!]![ourLabels[i]!]!++
    count('gold', right.length)
    count('ours', ours.length)
    count('goldSource', right.filter(({source}) => source.size).length)
    count('ourSource', ours.filter(({source}) => source.size).length)
    for (const [g, p] of match(right, ours)) {
      const source = g.source.size ? shared(g.source, p.source) > 0 : !p.source.size
      const cue = !g.cue.size || shared(g.cue, p.cue) > 0
      if (cue) count('cue')
      if (source && cue && dice(g.content, p.content) >= 0.5) {
        count('relation')
        found[p.at] = true
      }
      if (roles.every((role) => same(g[role], p[role]))) count('exact')
      if (same(g.content, p.content)) count('content')
      if (g.source.size && source) count('source')
    }
    return found
  }

  function report(): Report {
    const of = (key: string): number => counts.get(key) ?? 0
    const span = (role: Role): Score =>
      score(of(`span.${role}.right`), of(`span.${role}.ours`), of(`span.${role}.gold`))
    const whole = (key: string): Score => score(of(key), of('ours'), of('gold'))
    return {
      'span.source': span('source'),
      'span.cue': span('cue'),
      'span.content': span('content'),
      cue: whole('cue'),
      source: score(of('source'), of('ourSource'), of('goldSource')),
      content: whole('content'),
      relation: whole('relation'),
      exact: whole('exact'),
      alpha: alphaOf(table)
    }
  }
  return {add, report}
}

type Place = readonly [start: number, end: number]
function placesOf(text: string, pattern: RegExp): Place[] {
  return Array.from(text.matchAll(pattern), (match) => [match.index, match.index + match[0].length])
}

/** Indexes of the places that the ranges touch. */
function tokensIn(ranges: Gold['cue'], places: readonly Place[]): Set<number> {
  const found = new Set<number>()
  for (const [start, end] of ranges) {
    let low = 0
    let high = places.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (places[middle]![1] > start) high = middle
      else low = middle + 1
    }
    for (let i = low; i < places.length && places[i]![0] < end; i++) found.add(i)
  }
  return found
}

/** Runs of neighbours, as `first-last`. */
function runs(set: ReadonlySet<number>): string[] {
  const found: [number, number][] = []
  for (const i of [...set].sort((a, b) => a - b)) {
    const last = found.at(-1)
    if (last && last[1] === i - 1) last[1] = i
    else found.push([i, i])
  }
  return found.map((run) => run.join('-'))
}

function labelsOf(list: readonly Sets[], size: number): Uint8Array {
  const labels = new Uint8Array(size).fill(3)
  for (const role of [2, 0, 1] as const)
    for (const one of list) for (const i of one[roles[role]!]) labels[i] = role
  return labels
}

/** Pairs that belong together, best first, each side once. */
function match(gold: readonly Sets[], ours: readonly Sets[]): [Sets, Sets][] {
  const pairs: [number, number, number][] = []
  for (const [i, g] of gold.entries()) {
    for (const [j, p] of ours.entries()) {
      const cue = shared(g.cue, p.cue)
      if (!cue && !shared(g.content, p.content)) continue
      const source = g.source.size && p.source.size ? dice(g.source, p.source) : 0
      pairs.push([2 * dice(g.content, p.content) + (cue ? 1 : 0) + source, i, j])
    }
  }
  pairs.sort((a, b) => b[0] - a[0])
  const usedGold = new Set<number>()
  const usedOurs = new Set<number>()
  const matched: [Sets, Sets][] = []
  for (const [, i, j] of pairs) {
    if (usedGold.has(i) || usedOurs.has(j)) continue
    usedGold.add(i)
    usedOurs.add(j)
    matched.push([gold[i]!, ours[j]!])
  }
  return matched
}

function shared<Type>(a: ReadonlySet<Type>, b: ReadonlySet<Type>): number {
  let count = 0
  for (const one of a) if (b.has(one)) count++
  return count
}
const same = (a: ReadonlySet<number>, b: ReadonlySet<number>): boolean =>
  a.size === b.size && shared(a, b) === a.size
const dice = (a: ReadonlySet<number>, b: ReadonlySet<number>): number =>
  a.size + b.size ? (2 * shared(a, b)) / (a.size + b.size) : 1

function score(right: number, ours: number, gold: number): Score {
  const P = ours ? right / ours : 0
  const R = gold ? right / gold : 0
  return {P, R, F1: P + R ? (2 * P * R) / (P + R) : 0}
}

function alphaOf(table: readonly (readonly number[])[]): number {
  let all = 0
  let differ = 0
  const totals = [0, 0, 0, 0]
  for (const [i, row] of table.entries()) {
    for (const [j, value] of row.entries()) {
      all += value
      if (i !== j) differ += value
      totals[i]! += value
      totals[j]! += value
    }
  }
  const expected =
    totals.reduce((sum, total) => sum + total * (2 * all - total), 0) / (2 * all * (2 * all - 1))
  return 1 - differ / all / expected
}
