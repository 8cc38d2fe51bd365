import {wrongValue} from '../wrong-value.js'

/**
 * Take nothing but text for an id: the source itself in place of its id would be answered with nothing. What was not found (`undefined`) stands for
 * itself.
 *
 * @throws {TypeError}
 *   What was expected and what came.
 */
export function expectId(name: string, value: unknown): void {
  if (typeof value === 'string' || value === null || value === undefined) return
  throw new TypeError(wrongValue(name, 'an id', value))
}
