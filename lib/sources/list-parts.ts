import type {Range} from '../../types/range.js'
import type {Token} from '../../types/token.js'
import {holderBeside} from './holder-beside.js'

const joiners = new Set(['and', '&', 'or'])

/** The parts of `Ann Lee, Bob Ruiz and the mayor`; `null` where there is but one. */
export function listParts(
  tokens: readonly Token[],
  from: number,
  to: number,
  nameAt: Int32Array
): Range[] | null {
  let joint = -1
  for (let i = from; i < to; i++) {
    if (nameAt[i]! >= 0) continue
    // `Jon Lee (D-Ohio) and Ann Ruiz`
    if (tokens[i]!.text === '(') {
      const close = closeOf(tokens, i, to)
      if (close < 0) return null
      i = close
      continue
    }
    const {lower, pos} = tokens[i]!
    if (joiners.has(lower) || (lower === 'as' && tokens[i + 1]?.lower === 'well')) {
      joint = i
      break
    }
    // `Secretary of State Ann Lee and Bob Ruiz`
    const held = lower === 'of' || lower === 'for' ? holderBeside(tokens, i - 1, to, nameAt) : -1
    if (held >= 0) {
      i = held
      continue
    }
    if (
      pos === 'ADP' ||
      pos === 'VERB' ||
      pos === 'AUX' ||
      pos === 'SCONJ' ||
      /^(?:who|which|that|\(|:)$/.test(lower)
    )
      return null
  }
  if (joint <= from || joint >= to - 1) return null
  const parts: Range[] = []
  let start = from
  for (let i = from; i <= joint; i++) {
    if (tokens[i]!.text === '(') i = Math.max(i, closeOf(tokens, i, to))
    if (i === joint || (tokens[i]!.text === ',' && nameAt[i]! < 0)) {
      if (i > start) parts.push({from: start, to: i})
      start = i + 1
    }
  }
  let next = joint + 1
  while (
    next < to &&
    (tokens[next]!.lower === 'as' || tokens[next]!.lower === 'well' || tokens[next]!.text === ',')
  )
    next++
  parts.push({from: next, to})
  if (isApposition(tokens, parts, nameAt)) return null
  // `federal and state officials`, `President and chief executive Ann Lee` are one.
  const whole = parts.every((part) => {
    if (hasName(part, nameAt)) return true
    const {pos, lower} = tokens[part.from]!
    return (pos === 'DET' || pos === 'PRON' || lower === 'several' || lower === 'many') && part.to > part.from
  })
  const plural =
    !whole && parts.every(({from: a, to: b}) => b > a && /s$/.test(tokens[lastNoun(tokens, a, b)]!.lower))
  return whole || plural ? parts : null
}

/** `Ann Lee, a former aide and speechwriter to Bo Ruiz`: two things that she is; not `Ann Lee, a clerk and Bo Ruiz`, `Ann Lee, the mayor and the council`. */
function isApposition(tokens: readonly Token[], parts: readonly Range[], nameAt: Int32Array): boolean {
  const [name, first, second] = parts
  if (
    !second ||
    parts.length > 3 ||
    nameAt[name!.to - 1]! < 0 ||
    nameAt[lastNoun(tokens, second.from, second.to)]! >= 0
  )
    return false
  const {lower} = tokens[first!.from]!
  if (nameAt[lastNoun(tokens, first!.from, first!.to)]! >= 0) return false
  return lower === 'a' || lower === 'an' || (lower === 'the' && tokens[second.from]!.pos !== 'DET')
}

/** The mark that closes a bracket a few words on, or -1. */
function closeOf(tokens: readonly Token[], at: number, to: number): number {
  for (let i = at + 1; i < to && i < at + 12; i++) if (tokens[i]!.text === ')') return i
  return -1
}

function hasName({from, to}: Range, nameAt: Int32Array): boolean {
  for (let i = from; i < to; i++) if (nameAt[i]! >= 0) return true
  return false
}

function lastNoun(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from; i < to; i++)
    if (tokens[i]!.pos === 'ADP' || tokens[i]!.text === ',') return Math.max(from, i - 1)
  return to - 1
}
