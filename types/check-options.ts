import type {Severity} from './finding.js'
import type {Rule} from './rule.js'

/** How much a check matters to whoever asks; `off`: it is not run. */
export type Level = 'off' | Severity
/** Which checks are run, and how much they matter: those that are seldom wrong, all that help, or none but those that are named. */
export type Preset = 'recommended' | 'strict' | 'off'
/** Settings of one check, by name; its page says which there are. */
export type CheckSettings = Readonly<Record<string, number | boolean | readonly string[]>>

/**
 * Findings that are not wanted: those that fit all that is given.
 *
 * `{rule: 'vague-source', text: 'experts'}`: no finding of that check whose words hold `experts`.
 */
export interface Ignore {
  /** Rule of the findings (default: any). */
  rule?: string | null | undefined
  /** Words that the place of the findings holds (default: any). */
  text?: string | null | undefined
  /** UTF-16 offset at or after which they start (default: `0`). */
  start?: number | null | undefined
  /** UTF-16 offset at or before which they end (default: the end of the article). */
  end?: number | null | undefined
}

/**
 * Which checks are run, and how.
 *
 * `{preset: 'strict', checks: {'vague-source': 'off', 'distancing-cue': ['info', {except: ['maintain']}]}}`
 */
export interface CheckOptions {
  /** What holds for all checks (default: `'recommended'`). */
  preset?: Preset | null | undefined
  /** What holds for single checks, by rule: a level, or a level and settings (default: as the preset has it). */
  checks?: Readonly<Partial<Record<Rule, Level | readonly [Level, CheckSettings]>>> | null | undefined
  /** Findings to leave out (default: `[]`). */
  ignore?: readonly Readonly<Ignore>[] | null | undefined
  /** Address of a page that describes the checks, each under its rule, such as a style guide (default: the page of this package). */
  docs?: string | null | undefined
}
