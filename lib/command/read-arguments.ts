import {type ParseArgsConfig, parseArgs} from 'node:util'
import {messages} from '../messages.js'
import {UsageError} from './usage-error.js'

type Options = NonNullable<ParseArgsConfig['options']>
type Help = {readonly help: {readonly type: 'boolean'; readonly short: 'h'}}
type Arguments<Known extends Options> = ReturnType<
  typeof parseArgs<{args: string[]; allowPositionals: true; options: Known & Help}>
>

/**
 * The options and the files that a command is given; every command takes `-h` and `--help`.
 *
 * @throws {UsageError}
 *   Where there is no such option, or its value is missing or too much: what was expected and what came.
 */
export function readArguments<const Known extends Options>(
  args: readonly string[],
  known: Known
): Arguments<Known> {
  const options: Known & Help = {...known, help: {type: 'boolean', short: 'h'}}
  const {tokens} = parseArgs({args: [...args], allowPositionals: true, options, strict: false, tokens: true})
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    const {name, rawName, value, inlineValue} = token
    const {type} = (Object.hasOwn(options, name) ? (options as Options)[name] : undefined) ?? {}
    if (!type) throw new UsageError(messages.wrongChoice('option', rawName, Object.keys(options).map(dashed)))
    if (type === 'boolean' && value !== undefined) throw new UsageError(messages.noValue(rawName, value))
    if (type === 'string' && value === undefined) throw new UsageError(messages.missingValue(rawName))
    // `--out --format json` lacks a folder sooner than it names one.
    if (type === 'string' && !inlineValue && value!.startsWith('-') && value !== '-')
      throw new UsageError(messages.missingValue(rawName, value))
  }
  return parseArgs({args: [...args], allowPositionals: true, options})
}

function dashed(name: string): string {
  return `--${name}`
}
