import {wrongChoice} from '../wrong-choice.js'
import {wrongValue} from '../wrong-value.js'

/** What a field of a query holds. */
export type Held = 'string' | 'number' | 'boolean' | 'an id, or null'

const named: Readonly<Record<Held, string>> = {
  string: 'a string',
  number: 'a number',
  boolean: 'true or false',
  'an id, or null': 'an id, or null'
}

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
    const isFit =
      held === 'an id, or null' ? value === null || typeof value === 'string' : typeof value === held
    if (value !== undefined && !isFit) throw new TypeError(wrongValue(`query.${name}`, named[held], value))
  }
  return query
}
