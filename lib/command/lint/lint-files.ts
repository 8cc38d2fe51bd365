import {readFile} from 'node:fs/promises'
import {dirname, resolve} from 'node:path'
import type {VFile} from 'vfile'
import {messages} from '../../messages.js'
import {BrokenFile} from './broken-file.js'
import type {Configuration} from './configuration.js'
import {configurationReader} from './configuration-reader.js'
import {type Asked, findFiles} from './find-files.js'
import {lintFile} from './lint-file.js'
import {textOf} from './text-of.js'

/** What to check, and how. */
export interface LintInput extends Asked {
  /** A configuration file that holds for all. */
  readonly config?: string | undefined
  /** What holds over all configuration files. */
  readonly over: Configuration
}

/**
 * Check files: each comes back with its messages.
 *
 * @param onStart
 *   Called with the number of files before the first is checked; what it gives is called after each.
 * @throws {BrokenFile}
 *   Where a configuration file is not as expected.
 */
export async function lintFiles(
  input: LintInput,
  onStart: (files: number) => Promise<() => void>
): Promise<readonly VFile[]> {
  const {config, folder, over, stdin} = input
  const configurationIn = configurationReader(config, folder)
  const files = await findFiles(input)
  const onDone = await onStart(files.length)
  for (const file of files) {
    const at = resolve(folder, file.path ?? 'article')
    try {
      if (file.messages.length === 0) {
        const configuration = {...(await configurationIn(dirname(at))), ...over}
        file.value = textOf(at, stdin ?? (await readFile(at)))
        await lintFile(file, configuration)
      }
    } catch (error) {
      if (error instanceof BrokenFile) throw error
      fail(file, error)
    }
    onDone()
  }
  return files
}

/** What keeps a file from being checked must not keep us from the rest. */
function fail(file: VFile, error: unknown): void {
  // A comment with a wrong word is said where it stands.
  const message = file.messages.find((said) => said === error) ?? file.message(messages.cannotCheck(error))
  message.fatal = true
}
