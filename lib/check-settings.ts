import type {CheckOptions, Ignore, Level, Preset} from '../types/check-options.js'
import type {Severity} from '../types/finding.js'
import type {AnyCheck, SettingValue, SettingValues} from './checks/check.js'
import {checks} from './checks/checks.js'
import {messages} from './messages.js'

/** A check that is run, how much it matters, and its settings, every default filled in. */
export interface ChosenCheck {
  readonly check: AnyCheck
  readonly severity: Severity
  readonly settings: SettingValues
}

/** Options after they were checked. */
export interface CheckPlan {
  readonly chosen: readonly ChosenCheck[]
  readonly ignore: readonly Readonly<Ignore>[]
  /** Where a check is described, by its rule. */
  readonly urlOf: (rule: string) => string
}

const presets: readonly Preset[] = ['recommended', 'strict', 'off']
const levels: readonly Level[] = ['off', 'info', 'warn', 'error']

/**
 * Check options and fill in the defaults.
 *
 * @throws {TypeError}
 *   Where an option is not what is expected; the message says what was expected and what came.
 */
export function checkSettings(options?: Readonly<CheckOptions> | null | undefined): CheckPlan {
  const given = optional('options', options, isObject, 'an object') ?? {}
  unknownNames('option', given, ['preset', 'checks', 'ignore', 'docs'])
  const preset =
    optional('preset', given.preset, oneOf(presets), `one of ${listed(presets)}`) ?? 'recommended'
  const byRule = optional('checks', given.checks, isObject, 'an object') ?? {}
  unknownNames(
    'check',
    byRule,
    checks.map(({rule}) => rule)
  )
  const chosen = checks.flatMap((check): ChosenCheck[] => {
    const usual = preset === 'off' ? 'off' : check.level[preset]
    const {level, settings} = entryOf(check, byRule[check.rule], usual)
    return level === 'off' ? [] : [{check, severity: level, settings}]
  })
  const docs = optional('docs', given.docs, isAddress, 'an absolute URL')
  return {chosen, ignore: ignoresOf(given.ignore), urlOf: (rule) => urlOf(docs, rule)}
}

/** A check on the page of the package, as a package URL, or on another page. */
function urlOf(docs: string | null, rule: string): string {
  return docs === null ? `pkg:npm/reportedly?check=${rule}#checks.md` : `${docs.split('#')[0]}#${rule}`
}

function entryOf(
  check: AnyCheck,
  entry: unknown,
  usual: Level
): {readonly level: Level; readonly settings: SettingValues} {
  const name = `checks.${check.rule}`
  const [level, settings, ...rest] = Array.isArray(entry) ? entry : [entry]
  if (rest.length || (Array.isArray(entry) && entry.length === 0))
    throw new TypeError(messages.wrongValue(name, 'a level, or a level and settings', entry))
  return {
    level: optional(name, level, oneOf(levels), `one of ${listed(levels)}`) ?? usual,
    settings: valuesOf(check, settings)
  }
}

function valuesOf(check: AnyCheck, given: unknown): SettingValues {
  const name = `checks.${check.rule}`
  const values = optional(name, given, isObject, 'an object of settings') ?? {}
  unknownNames(`setting of \`${check.rule}\``, values, Object.keys(check.settings))
  return Object.fromEntries(
    Object.entries(check.settings).map(([key, form]): [string, SettingValue] => {
      const value = (values as Record<string, unknown>)[key]
      const at = `${name}.${key}`
      if (value === null || value === undefined) return [key, form.default]
      const [least, most] = form.range ?? [0, Number.MAX_SAFE_INTEGER]
      if (typeof form.default === 'number') {
        if (typeof value === 'number' && value >= least && value <= most) return [key, value]
        throw new TypeError(messages.wrongValue(at, `a number from ${least} to ${most}`, value))
      }
      if (typeof form.default === 'boolean') {
        if (typeof value === 'boolean') return [key, value]
        throw new TypeError(messages.wrongValue(at, 'true or false', value))
      }
      if (Array.isArray(value) && value.every((word) => typeof word === 'string' && word.trim() !== ''))
        return [key, value]
      throw new TypeError(messages.wrongValue(at, 'an array of words', value))
    })
  )
}

function ignoresOf(value: unknown): readonly Readonly<Ignore>[] {
  const list = optional('ignore', value, isArray, 'an array') ?? []
  list.forEach((item, i) => {
    const at = `ignore[${i}]`
    if (!isObject(item) || Object.keys(item).length === 0)
      throw new TypeError(messages.wrongValue(at, 'an object with `rule`, `text`, `start` or `end`', item))
    const {rule, text, start, end, ...more} = item as Record<string, unknown>
    unknownNames(`field of \`${at}\``, more, ['rule', 'text', 'start', 'end'])
    const rules = checks.map((check) => check.rule)
    optional(`${at}.rule`, rule, oneOf(rules), `one of ${listed(rules)}`)
    optional(`${at}.text`, text, isText, 'a string')
    optional(`${at}.start`, start, isOffset, 'an offset')
    optional(`${at}.end`, end, isOffset, 'an offset')
  })
  return list as readonly Readonly<Ignore>[]
}

function optional<Value>(
  name: string,
  value: unknown,
  is: (value: unknown) => value is Value,
  expected: string
): Value | null {
  if (value === null || value === undefined) return null
  if (is(value)) return value
  throw new TypeError(messages.wrongValue(name, expected, value))
}

function unknownNames(what: string, given: object, known: readonly string[]): void {
  for (const name of Object.keys(given))
    if (!known.includes(name)) throw new TypeError(messages.wrongChoice(what, name, known))
}

function listed(choices: readonly string[]): string {
  return choices.map((choice) => `\`${choice}\``).join(', ')
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isArray(value: unknown): value is readonly unknown[] {
  return Array.isArray(value)
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}

function isOffset(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
}

function isAddress(value: unknown): value is string {
  return typeof value === 'string' && URL.canParse(value)
}

function oneOf<Choice extends string>(choices: readonly Choice[]): (value: unknown) => value is Choice {
  return (value): value is Choice => choices.includes(value as Choice)
}
