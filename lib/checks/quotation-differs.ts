import type {Quoted} from '../../types/quoted.js'
import {type AnyCheck, defineCheck, type Found} from './check.js'
import {findings} from './findings.js'

const word = /\[[^\]]*\]|[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*|…|\.{3}/gu
/** Quotations are compared with those that share a run of so many words. */
const run = 3
const mostHolders = 12

/**
 * The same quotation given twice in different words.
 *
 * When: two quotations of different paragraphs, each of at least `words` words, have the same words in the same order but for one or two that are changed, added or left out in between, with no brackets and no dots to say so.
 *
 * Why: marks say that these are the words. Both cannot be.
 *
 * Settings:
 *
 * - `words` (number, default: `5`): how long both quotations must be, in words
 *
 * ```article
 * Mayor: “We will never sell the old mill”
 *
 * “We will not sell the old mill,” the mayor said.
 * ```
 *
 * ```findings
 * 1:8-1:41: Expected the words as given elsewhere, `not`, got `never`
 * ```
 *
 * ```silent
 * Mayor: “We will not sell the old mill”
 *
 * “We will not sell the old mill to anybody,” the mayor said.
 * ```
 *
 * ```silent
 * “We will … sell the old mill,” the mayor said.
 *
 * “We will not sell the old mill,” he had said in May.
 * ```
 */
export const quotationDiffers: AnyCheck = defineCheck<{words: number}>({
  rule: 'quotation-differs',
  about: 'The same quotation given twice in different words',
  level: {recommended: 'warn', strict: 'warn'},
  settings: {words: {about: 'how long both quotations must be, in words', default: 5, range: [4, 1000]}},
  quoted: true,
  find: (context, {words}) => {
    const said = context.graph.article.quotations
      .map((quotation) => ({quotation, words: wordsOf(quotation)}))
      .filter((one) => one.words.length >= words && one.words.length <= 60)
    const holders = new Map<string, number[]>()
    const found: Found[] = []
    said.forEach((one, at) => {
      const near = new Set<number>()
      for (let i = 0; i + run <= one.words.length; i++) {
        const key = one.words.slice(i, i + run).join(' ')
        const list = holders.get(key) ?? []
        if (list.length < mostHolders) {
          for (const other of list) near.add(other)
          holders.set(key, [...list, at])
        }
      }
      for (const index of near) {
        const other = said[index]!
        // Side by side, two are set against each other; the same one comes again further down.
        if (context.passageIndexAt(one.quotation.start) === context.passageIndexAt(other.quotation.start))
          continue
        const change = difference(one.words, other.words)
        if (!change) continue
        // The body is what the headline is held to; else the first is what the second is held to.
        const isOver = context.passageAt(other.quotation.start)?.role !== 'body'
        const [wrong, right] = isOver ? [other, one] : [one, other]
        const [got, expected] = isOver ? [change[1], change[0]] : change
        found.push({
          place: wrong.quotation,
          ...findings.quotationDiffers(got, expected),
          expected: [right.quotation.text],
          cause: {...right.quotation, message: findings.otherWords()}
        })
        break
      }
    })
    return found
  }
})

function wordsOf({text}: Quoted): string[] {
  return Array.from(text.matchAll(word), ([token]) => token.toLowerCase().replaceAll('’', "'"))
}

/**
 * The words in which two differ between what they have in common at both ends, at most two on each side; `null` where they
 * are the same, where one only goes on further, or where they are too far apart to be one.
 */
function difference(one: readonly string[], other: readonly string[]): readonly [string, string] | null {
  let start = 0
  while (start < one.length && one[start] === other[start]) start++
  let end = 0
  const most = Math.min(one.length, other.length) - start
  while (end < most && one.at(-1 - end) === other.at(-1 - end)) end++
  if (start + end < 4 || end === 0 || start === 0) return null
  const a = one.slice(start, one.length - end)
  const b = other.slice(start, other.length - end)
  if (a.length > 2 || b.length > 2 || (a.length === 0 && b.length === 0)) return null
  if ([...a, ...b].some((token) => /^\[|^…$|^\.{3}$/.test(token))) return null
  // Shortened and written out: `it's`, `it is`.
  const joined = (tokens: readonly string[]): string => tokens.join('')
  if (joined(a).replace(/[^a-z0-9]/g, '') === joined(b).replace(/[^a-z0-9]/g, '')) return null
  return [a.join(' '), b.join(' ')]
}
