import {readFile} from 'node:fs/promises'
import {messages} from '../../messages.js'
import {decode} from '../decode.js'
import {BrokenFile} from './broken-file.js'

/**
 * The text of a file, or `undefined` where there is none.
 *
 * @throws {BrokenFile}
 *   Where it cannot be read; the message names it.
 */
export async function readThere(file: string, name: string): Promise<string | undefined> {
  try {
    return decode(await readFile(file))
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined
    throw new BrokenFile(messages.unreadable(name, error))
  }
}
