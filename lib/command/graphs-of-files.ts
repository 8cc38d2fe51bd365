import {readFile} from 'node:fs/promises'
import {basename, extname, join} from 'node:path'
import type {ClaimGraph} from '../../types/graph.js'
import type {Options} from '../../types/options.js'
import type {Format} from '../formats/format.js'
import {messages} from '../messages.js'
import {readArticle} from '../read-article.js'
import {decode} from './decode.js'
import {startProgress} from './progress.js'
import {readAll} from './read-all.js'
import type {Streams} from './streams.js'
import {writeOut} from './write-out.js'
import {writeWhole} from './write-whole.js'

/**
 * Read an article a file, and write each in a format: into a folder, or one after the other on standard output.
 *
 * @returns
 *   How many files failed; each is named on standard error, and the rest goes on.
 */
export async function graphsOfFiles(
  files: readonly string[],
  options: Options,
  format: Format,
  folder: string | undefined,
  streams: Streams
): Promise<number> {
  let failed = 0
  // On a terminal, results and a bar would run into each other.
  const bar = folder !== undefined || !streams.stdout.isTTY
  const progress = await startProgress(bar ? files.length : 0, streams)
  const complain = (message: string): Promise<void> => {
    failed++
    return progress.say(message)
  }
  /** Which file each result came from. */
  const targets = new Map<string, string>()
  let written = false
  for (const file of files) {
    const id = file === '-' ? 'article' : basename(file, extname(file))
    const target = folder === undefined ? undefined : join(folder, id + format.extension)
    const earlier = target && targets.get(target)
    if (target && earlier) await complain(messages.sameName(file, earlier, target))
    else {
      if (target) targets.set(target, file)
      const graph = await graphOf(file, {...options, id}, streams).catch((error) =>
        complain(messages.unreadable(file === '-' ? 'standard input' : file, error))
      )
      if (graph && target) {
        await writeWhole(target, format.write(graph)).catch((error) =>
          complain(messages.unwritable(target, error))
        )
      } else if (graph) {
        await writeOut(streams.stdout, (written ? (format.between ?? '') : '') + format.write(graph))
        written = true
      }
    }
    progress.step()
  }
  progress.stop()
  return failed
}

async function graphOf(file: string, options: Options, streams: Streams): Promise<ClaimGraph> {
  const bytes = file === '-' ? await readAll(streams.stdin) : await readFile(file)
  return readArticle(decode(bytes), options)
}
