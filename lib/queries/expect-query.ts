import {wrongChoice} from '../wrong-choice.js'
import {wrongValue} from '../wrong-value.js'

const fits = {
  'a string': (value: unknown): boolean => typeof value === 'string',
  'a number': (value: unknown): boolean => typeof value === 'number',
  'true or false': (value: unknown): boolean => typeof value === 'boolean',
  'an id, or null': (value: unknown): boolean => value === null || typeof value === 'string'
} as const

/** What a field of a query holds. */
type Held = keyof typeof fits

/**
 * What is asked, everything where nothing is; an id alone (`'s1'`) is no question, and would be answered with everything too, as would a field
 * that is misspelt.
 *
 * @param fields
 *   What may be asked, and what each field holds.
 * @throws {TypeError}
 *   What was expected and what came.
 */
export function expectQuery<Query extends object>(
  query: Query | null | undefined,
  fields: Readonly<Record<keyof Query & string, Held>>
): Partial<Query> {
  if (query === null || query === undefined) return {}
  if (typeof query !== 'object' || Array.isArray(query))
    throw new TypeError(wrongValue('query', 'an object', query))
  const known: Readonly<Record<string, Held>> = fields
  for (const [name, value] of Object.entries(query)) {
    const held = Object.hasOwn(known, name) ? known[name] : undefined
    if (!held) throw new TypeError(wrongChoice('query field', name, Object.keys(fields)))
    if (value !== undefined && !fits[held](value))
      throw new TypeError(wrongValue(`query.${name}`, held, value))
  }
  return query
}
