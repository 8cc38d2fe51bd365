import type {Line} from './line.js'
import type {Region} from './place.js'

/** Where the article stands in a page. */
export interface Main {
  /** Whether a paragraph stands in a region that is not the article: a menu, comments. */
  readonly isAround: (i: number) => boolean
  /** Index of the element that holds the article, or -1. */
  readonly root: number
  /** Its first paragraph, and the one behind its last. */
  readonly from: number
  readonly to: number
}

/** The share of running text that the article has of all that is in no region around it. */
const most = 0.6
/** Where less than this share is left, a region is no region around the article, whatever it is called. */
const least = 0.25
/** No page has more regions with most of its text, one in the other. */
const mostLifted = 30
/** These never are the article, however long they are. */
const never =
  /^(?:comments|disqus|respond|nav|navigation|cookies?|consent|gdpr|onetrust|menu|related|footer)$/

/**
 * The innermost element that holds most of the running text, and what in it is no part of the article.
 *
 * Makers of pages give names to anything. So a region that holds nearly all of the text is the article none the less.
 */
export function findMain(lines: readonly Line[], regions: readonly Region[], roots: readonly Region[]): Main {
  const prose = lines.map(({shape}) => (shape.prose ? shape.words : 0))
  const total = sum(prose)
  const lifted = new Set<number>()
  let around = aroundOf(regions, lifted)
  let left = leftOf(lines, prose, around)
  while (left < total * least && lifted.size < mostLifted) {
    const sums = sumsOf(lines, prose, regions, 'region', () => true)
    let best = -1
    regions.forEach(({name}, i) => {
      if (!lifted.has(i) && !never.test(name) && sums[i]! > (best < 0 ? total * least : sums[best]!)) best = i
    })
    if (best < 0) break
    lifted.add(best)
    around = aroundOf(regions, lifted)
    left = leftOf(lines, prose, around)
  }
  const isFree = (i: number): boolean => lines[i]!.place.region < 0 || !around[lines[i]!.place.region]
  const sums = sumsOf(lines, prose, roots, 'root', isFree)
  let root = -1
  roots.forEach((_, i) => {
    // Inner ones come later.
    if (left > 0 && sums[i]! >= left * most) root = i
  })
  const inRoot = within(lines, roots, root)
  const from = root < 0 ? 0 : inRoot.indexOf(true)
  const to = root < 0 ? lines.length : inRoot.lastIndexOf(true) + 1
  // Cards and comments are articles in an article.
  const inner = root >= 0 && roots[root]!.name !== 'main' ? nested(roots, root) : []
  return {
    isAround: (i) => !isFree(i) || inner[lines[i]!.place.root] === true,
    root,
    from,
    to
  }
}

/** For every region, whether it or one around it counts. A parent comes before its children. */
function aroundOf(regions: readonly Region[], lifted: ReadonlySet<number>): boolean[] {
  const around: boolean[] = []
  regions.forEach(({parent}, i) => {
    around.push(!lifted.has(i) || (parent >= 0 && around[parent]!))
  })
  return around
}

/** Words of running text in no region that counts. */
function leftOf(lines: readonly Line[], prose: readonly number[], around: readonly boolean[]): number {
  return sum(prose.filter((_, i) => lines[i]!.place.region < 0 || !around[lines[i]!.place.region]))
}

/** Words of running text in every element, those in its children with them. */
function sumsOf(
  lines: readonly Line[],
  prose: readonly number[],
  elements: readonly Region[],
  kind: 'region' | 'root',
  counts: (i: number) => boolean
): number[] {
  const sums = elements.map(() => 0)
  lines.forEach(({place}, i) => {
    if (place[kind] >= 0 && counts(i)) sums[place[kind]]! += prose[i]!
  })
  for (let i = elements.length - 1; i >= 0; i--) {
    const {parent} = elements[i]!
    if (parent >= 0) sums[parent]! += sums[i]!
  }
  return sums
}

/** For every line, whether it stands in an element. */
function within(lines: readonly Line[], roots: readonly Region[], root: number): boolean[] {
  const inside: boolean[] = []
  roots.forEach(({parent}, i) => {
    inside.push(i === root || (parent >= 0 && inside[parent]!))
  })
  return lines.map(({place}) => place.root >= 0 && inside[place.root]!)
}

/** For every element, whether it is an article within `root`, or stands in one. */
function nested(roots: readonly Region[], root: number): boolean[] {
  const inside: boolean[] = []
  const found: boolean[] = []
  for (const {parent, name} of roots) {
    const isInside = parent >= 0 && (parent === root || inside[parent]!)
    inside.push(isInside)
    found.push(isInside && (name === 'article' || (parent !== root && found[parent]!)))
  }
  return found
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0)
}
