import type {Prose} from '../../types/prose.js'
import {calendar} from '../lexicon/calendar.js'
import {legalForms} from '../lexicon/legal-forms.js'
import {isBodyName} from './body-name.js'
import {isCalendarName} from './calendar-name.js'
import {isCapital} from './capital.js'
import {closedClasses} from './closed-classes.js'
import {peopleAdjectives} from './people-adjectives.js'
import {isPossessiveName} from './possessive-name.js'

const particles = new Set(
  'al bin da de del della der di do dos du el ibn la le van von zu ter ten bint ben abu'.split(' ')
)
/** Longest name, in tokens. */
const longest = 14

/**
 * Where the capitalised words that begin at `from` end, with the small ones that join them.
 *
 * `Robert “Bob” Ruiz`, `the Committee for Safe Roads`, `Anne-Marie de la Cruz`.
 */
export function nameEnd({tokens}: Prose, from: number, end: number): number {
  let body = false
  let at = from
  while (at < end) {
    const token = tokens[at]!
    if (isBodyName(token.lower)) body = true
    at++
    const next = tokens[at]
    // A page in capitals is no name.
    if (!next || at >= end || at - from > longest) break
    const after = at + 1 < end ? tokens[at + 1]! : null
    const glued = next.start === token.end
    if (glued && isPossessiveName(tokens, from, at, end)) {
      at++
      if (at >= end || !isCapital(tokens[at]!.text)) break
      continue
    }
    if (isCapital(next.text) && !glued) {
      if (calendar.has(next.lower)) {
        if (isCalendarName(tokens, at)) continue
        break
      }
      if (closedClasses.has(next.pos) && next.pos !== 'ADV') break
      if (next.lower.startsWith("i'")) break
      continue
    }
    if (!after) break
    if (next.text === '-' && glued && after.start === next.end) {
      // `Mum-of-two Tess Pratt`
      if (peopleAdjectives.has(token.lower) || after.lower === 'of') break
      if (
        isCapital(after.text) ||
        (after.lower.length < 6 && after.pos !== 'VERB' && after.pos !== 'ADJ' && after.lower !== 'era')
      ) {
        at++
        continue
      }
      break
    }
    if (glued && next.text === '.' && token.text.length === 1 && isCapital(after.text)) {
      at++
      continue
    }
    // `Vantrell, Inc.`
    if (next.text === ',' && legalForms.has(after.lower) && isCapital(after.text)) {
      at++
      continue
    }
    if (next.lower === 'plc') {
      at++
      break
    }
    if (next.text === '&' && isCapital(after.text)) {
      at++
      continue
    }
    if (particles.has(next.lower) && isCapital(after.text)) {
      at++
      continue
    }
    const third = tokens[at + 2]
    if (/^["“‘(]$/.test(next.text) && isCapital(after.text) && third && /^["”’)]$/.test(third.text)) {
      const fourth = tokens[at + 3]
      // `Robert (Bob) Ruiz`, but not `Lee (D) Ohio`, `Nato (AP) Moscow`
      const inside = next.text !== '(' || (/[a-z]/.test(after.text) && fourth?.pos === 'PROPN')
      if (at + 3 < end && fourth && isCapital(fourth.text) && inside) {
        at += 3
        continue
      }
      break
    }
    if (next.lower === 'of' || next.lower === 'for' || next.lower === 'on') {
      const joined =
        /^(?:secretary|speaker|chief|director|president|department|ministry|minister|house)$/.test(
          token.lower
        )
      if (!body && !joined) break
      let to = at + 1
      while (to < end && tokens[to]!.pos === 'DET' && to < at + 3) to++
      if (to < end && isCapital(tokens[to]!.text) && !calendar.has(tokens[to]!.lower) && body) {
        at = to
        continue
      }
      if (next.lower === 'of' && /^(?:state|defense|staff|defence)$/.test(after.lower) && joined) {
        at++
        continue
      }
      break
    }
    if (next.lower === 'and' && isCapital(after.text)) {
      // `the Food and Drug Administration`, `the Centers for Disease Control and Prevention`.
      let to = at + 1
      // `the Dock and Harbour Workers’ Union`
      while (to < end && (isCapital(tokens[to]!.text) || isPossessiveName(tokens, at + 1, to, end))) to++
      const tail = tokens[to - 1]!.lower
      const inner = tokens[at - 2]?.lower
      const first = /^u\.s\.?$/.test(tokens[from]!.lower) ? 2 : 1
      if (
        !body &&
        at - from === first &&
        to - at > 2 &&
        isBodyName(tail) &&
        tokens[from - 1]?.lower === 'the'
      ) {
        at++
        continue
      }
      if (body && (inner === 'of' || inner === 'for' || tokens[at - 3]?.lower === 'for') && to - at === 2) {
        at++
        continue
      }
    }
    break
  }
  return at
}
