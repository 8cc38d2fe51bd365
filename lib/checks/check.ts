import type {Level, Preset} from '../../types/check-options.js'
import type {Piece} from '../../types/piece.js'
import type {Rule} from '../../types/rule.js'
import type {Context} from './context.js'

/** One setting of a check: what it says, what may be given, and what holds without it. */
export interface Setting<Value> {
  readonly about: string
  readonly default: Value
  /** For numbers: the least and the most. */
  readonly range?: readonly [least: number, most: number]
}

export type SettingValue = number | boolean | readonly string[]
export type SettingValues = Readonly<Record<string, SettingValue>>
/** The form of the settings of a check, by name. */
export type SettingsForm<Values extends SettingValues> = {
  readonly [Name in keyof Values]: Setting<Values[Name]>
}

/** What a check finds: a finding without what is the same for all of its check. */
export interface Found {
  readonly place: Piece
  readonly message: string
  readonly note: string
  /** What could stand there instead, where the article itself holds it (default: `[]`). */
  readonly expected?: readonly string[]
  /** A second place that explains the first, and what is there. */
  readonly cause?: (Piece & {readonly message: string}) | null
}

/** One thing about the sourcing of an article that can be looked for. */
export interface Check<Values extends SettingValues = SettingValues> {
  /** Its name: small letters and hyphens. */
  readonly rule: Rule
  /** What it finds, in one sentence without a stop; the first line of its page. */
  readonly about: string
  /** How much it matters in each preset. */
  readonly level: Readonly<Record<Exclude<Preset, 'off'>, Level>>
  readonly settings: SettingsForm<Values>
  /** Whether what it finds may stand inside quotation marks; other findings there are dropped. */
  readonly quoted?: boolean
  /** What it finds, in any order. */
  readonly find: (context: Context, settings: Values) => readonly Found[]
}

/** A check that stands in one list with others, its settings checked before it is run. */
export type AnyCheck = Omit<Check, 'find'> & {
  readonly find: (context: Context, settings: SettingValues) => readonly Found[]
}

/** A check, as one of many. */
export function defineCheck<Values extends SettingValues>(check: Check<Values>): AnyCheck {
  return check as unknown as AnyCheck
}
