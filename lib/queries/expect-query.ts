import {wrongValue} from '../wrong-value.js'

/**
 * What is asked, everything where nothing is; an id alone (`'s1'`) is no question, and would be answered with everything too.
 *
 * @throws {TypeError}
 *   What was expected and what came.
 */
export function expectQuery<Query extends object>(query: Query | null | undefined): Partial<Query> {
  if (query === null || query === undefined) return {}
  if (typeof query === 'object' && !Array.isArray(query)) return query
  throw new TypeError(wrongValue('query', 'an object', query))
}
