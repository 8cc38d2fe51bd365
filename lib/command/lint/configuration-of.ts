import {checkSettings} from '../../check-settings.js'
import {messages} from '../../messages.js'
import {settingsOf} from '../../settings.js'
import {UsageError} from '../usage-error.js'
import {BrokenFile} from './broken-file.js'
import type {Configuration} from './configuration.js'

const names: readonly string[] = [
  'preset',
  'checks',
  'ignore',
  'docs',
  'publisher',
  'published',
  'minConfidence',
  'cues'
] satisfies (keyof Configuration)[]

/**
 * The configuration in a value.
 *
 * @param file
 *   The file that it is from, or `null` where it is from the command line.
 * @throws {BrokenFile | UsageError}
 *   Where something is not as expected; the message names the file.
 */
export function configurationOf(value: unknown, file: string | null): Configuration {
  try {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      throw new TypeError(messages.wrongValue('configuration', 'an object', value))
    for (const name of Object.keys(value))
      if (!names.includes(name)) throw new TypeError(messages.wrongChoice('field', name, names))
    const {preset, checks, ignore, docs, ...reading} = value as Configuration
    checkSettings({preset, checks, ignore, docs})
    settingsOf(reading)
    return value
  } catch (error) {
    if (error instanceof TypeError && file !== null)
      throw new BrokenFile(messages.inFile(file, error.message))
    if (error instanceof TypeError) throw new UsageError(error.message)
    throw error
  }
}
