import {basename, dirname, join, relative, resolve} from 'node:path'
import {messages} from '../../messages.js'
import {BrokenFile} from './broken-file.js'
import type {Configuration} from './configuration.js'
import {configurationOf} from './configuration-of.js'
import {readJson} from './read-json.js'
import {readThere} from './read-there.js'

/** Names that are looked for; the first that is there counts. All are data: nothing in a folder of articles is run. */
const names = ['.reportedlyrc', '.reportedlyrc.json', 'package.json']

/**
 * A function that reads the configuration in a folder, or else in the nearest folder above it, each file once.
 *
 * @param given
 *   A file that holds for all folders, so that none is looked for.
 * @param root
 *   The folder from which files are named.
 */
export function configurationReader(
  given: string | undefined,
  root: string
): (folder: string) => Promise<Configuration> {
  const read = async (file: string, isField: boolean): Promise<Configuration | undefined> => {
    const name = relative(root, file) || file
    const value = await readJson(file, name)
    const configuration = isField ? (value as {reportedly?: unknown} | null | undefined)?.reportedly : value
    return configuration === undefined ? undefined : configurationOf(configuration, name)
  }
  if (given !== undefined) {
    let reading: Promise<Configuration | undefined> | undefined
    return async () => {
      // Not before somebody waits for it: a promise that fails alone ends the program.
      reading ??= read(resolve(root, given), basename(given) === 'package.json')
      const configuration = await reading
      if (configuration) return configuration
      throw new BrokenFile(messages.noConfiguration(given))
    }
  }
  const found = new Map<string, Promise<Configuration>>()
  const nearest = (folder: string): Promise<Configuration> => {
    const earlier = found.get(folder)
    if (earlier) return earlier
    const reading = inFolder(folder)
    found.set(folder, reading)
    return reading
  }
  const inFolder = async (folder: string): Promise<Configuration> => {
    // What cannot be read is passed over where files are looked for, and then nothing would be ignored.
    const ignore = join(folder, '.reportedlyignore')
    await readThere(ignore, relative(root, ignore))
    for (const name of names) {
      const configuration = await read(join(folder, name), name === 'package.json')
      if (configuration) return configuration
    }
    const parent = dirname(folder)
    return parent === folder ? {} : nearest(parent)
  }
  return nearest
}
