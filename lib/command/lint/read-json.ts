import {messages} from '../../messages.js'
import {BrokenFile} from './broken-file.js'
import {readThere} from './read-there.js'

/**
 * The value in a file of JSON, or `undefined` where there is no such file.
 *
 * @throws {BrokenFile}
 *   Where it cannot be read or is not JSON; the message names it.
 */
export async function readJson(file: string, name: string): Promise<unknown> {
  const text = await readThere(file, name)
  if (text === undefined) return undefined
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new BrokenFile(messages.brokenJson(name, error))
  }
}
