import {shortened} from './shortened.js'

/**
 * ``Expected `minConfidence` to be a number from 0 to 1, got `2` (number)``
 *
 * Part of `messages`, and apart from it for those who bundle queries alone.
 */
export function wrongValue(name: string, expected: string, value: unknown): string {
  return `Expected \`${name}\` to be ${expected}, got ${described(value)}`
}

function described(value: unknown): string {
  if (value === null || value === undefined) return `\`${value}\``
  if (typeof value === 'object')
    return `\`${shortened(jsonOf(value))}\` (${Array.isArray(value) ? 'array' : 'object'})`
  return `\`${shortened(typeof value === 'string' ? JSON.stringify(value) : String(value))}\` (${typeof value})`
}

/** What JSON has no form for is still named: a tree whose nodes know their parents is `[object Object]`. */
function jsonOf(value: object): string {
  try {
    return JSON.stringify(value) ?? String(value)
  } catch {
    return Object.prototype.toString.call(value)
  }
}
