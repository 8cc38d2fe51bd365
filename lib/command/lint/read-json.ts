import {readFile} from 'node:fs/promises'
import {messages} from '../../messages.js'
import {decode} from '../decode.js'
import {BrokenFile} from './broken-file.js'

/**
 * The value in a file of JSON, or `undefined` where there is no such file.
 *
 * @throws {BrokenFile}
 *   Where it cannot be read or is not JSON; the message names the file.
 */
export async function readJson(file: string, name: string): Promise<unknown> {
  let bytes: Uint8Array
  try {
    bytes = await readFile(file)
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined
    throw new BrokenFile(messages.unreadable(name, error))
  }
  try {
    return JSON.parse(decode(bytes))
  } catch (error) {
    throw new BrokenFile(messages.brokenJson(name, error))
  }
}
