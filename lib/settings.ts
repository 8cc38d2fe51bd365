import type {Model} from '../types/model.js'
import type {Options} from '../types/options.js'
import type {Settings} from '../types/settings.js'
import {messages} from './messages.js'

const emptyOptions: Options = {}
const known: readonly string[] = [
  'id',
  'title',
  'publisher',
  'published',
  'minConfidence',
  'cues',
  'model'
] satisfies (keyof Options)[]
/** `2020-06-04`, `2020-06-04T10:00`, `2020-06-04T10:00:00.000+02:00`. */
const isoDate = /^(\d{4})-(\d\d)-(\d\d)(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?$/

/**
 * Check options and fill in the defaults.
 *
 * @throws {TypeError}
 *   Where an option is not what is expected; the message says what was expected and what came.
 */
export function settingsOf(options?: Readonly<Options> | null | undefined): Settings {
  if (options !== undefined && (typeof options !== 'object' || Array.isArray(options))) {
    throw new TypeError(messages.wrongValue('options', 'an object', options))
  }
  const given = options ?? emptyOptions
  for (const name of Object.keys(given))
    if (!known.includes(name)) throw new TypeError(messages.wrongChoice('option', name, known))
  return {
    id: text('id', given.id) ?? 'article',
    title: text('title', given.title),
    publisher: text('publisher', given.publisher),
    published: date('published', given.published),
    minConfidence: share('minConfidence', given.minConfidence) ?? 0,
    cues: words('cues', given.cues) ?? [],
    model: model('model', given.model)
  }
}

function text(name: string, value: unknown): string | null {
  if (value === null || value === undefined) return null
  if (typeof value !== 'string') throw new TypeError(messages.wrongValue(name, 'a string', value))
  return value
}

function date(name: string, value: unknown): string | null {
  if (value === null || value === undefined) return null
  if (typeof value === 'string' && isDate(value)) return value
  throw new TypeError(messages.wrongValue(name, 'an ISO date such as `2020-06-04`', value))
}

/** Whether a value is an ISO date, or date and time, of a day that there is. */
export function isDate(value: string): boolean {
  const match = isoDate.exec(value)
  if (!match) return false
  // `2020-02-31` is read as a day in March.
  const day = new Date(`${match[1]}-${match[2]}-${match[3]}T00:00:00Z`)
  return day.getUTCDate() === Number(match[3]) && !Number.isNaN(Date.parse(value))
}

function share(name: string, value: unknown): number | null {
  if (value === null || value === undefined) return null
  if (typeof value === 'number' && value >= 0 && value <= 1) return value
  throw new TypeError(messages.wrongValue(name, 'a number from 0 to 1', value))
}

function words(name: string, value: unknown): readonly string[] | null {
  if (value === null || value === undefined) return null
  if (Array.isArray(value) && value.every((word) => typeof word === 'string' && word.trim() !== ''))
    return value
  throw new TypeError(messages.wrongValue(name, 'an array of words', value))
}

const modelParts = ['rates', 'words', 'wordSteps', 'spans', 'spanSteps'] as const

function model(name: string, value: unknown): Model | null {
  if (value === null || value === undefined) return null
  const given = value as Partial<Model>
  if (
    typeof value === 'object' &&
    given.version === 2 &&
    modelParts.every((part) => typeof given[part] === 'string') &&
    typeof given.trust === 'object' &&
    given.trust !== null &&
    Object.values(given.trust).every(Number.isFinite)
  )
    return value as Model
  throw new TypeError(messages.wrongValue(name, 'a model as `reportedly train` writes it', value))
}
