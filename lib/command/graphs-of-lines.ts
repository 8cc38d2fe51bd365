import {createReadStream} from 'node:fs'
import type {Options} from '../../types/options.js'
import {safeJson} from '../formats/safe-json.js'
import {messages} from '../messages.js'
import {readArticle} from '../read-article.js'
import {complain} from './complain.js'
import {decode} from './decode.js'
import {readLines} from './read-lines.js'
import type {Streams} from './streams.js'
import {writeOut} from './write-out.js'

/**
 * Read an article a line (`{"id", "text", "title", "publisher", "published"}`, all but `text` may be missing) and write
 * a graph a line, in order, as a stream: memory does not grow with the input.
 *
 * @returns
 *   How many lines and files failed; each is named on standard error.
 */
export async function graphsOfLines(
  files: readonly string[],
  options: Options,
  streams: Streams
): Promise<number> {
  let failed = 0
  for (const file of files) {
    const name = file === '-' ? 'standard input' : file
    try {
      let number = 0
      for await (const bytes of readLines(file === '-' ? streams.stdin : createReadStream(file))) {
        number++
        try {
          // A byte order mark stands at the beginning of a file only.
          const line =
            number === 1 ? decode(bytes) : new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes)
          if (line.trim() === '') continue
          await writeOut(streams.stdout, `${safeJson(graphOf(line, number, options))}\n`)
        } catch (error) {
          failed++
          await complain(streams.stderr, messages.badLine(name, number, (error as Error).message))
        }
      }
    } catch (error) {
      failed++
      await complain(streams.stderr, messages.unreadable(name, error))
    }
  }
  return failed
}

function graphOf(line: string, number: number, options: Options): unknown {
  const {id, text, title, publisher, published} = parsed(line)
  if (typeof text !== 'string') throw new TypeError(messages.wrongValue('text', 'a string', text))
  return readArticle(text, {
    ...options,
    // Many data sets number their articles.
    id: (typeof id === 'number' ? String(id) : (id as string | null | undefined)) ?? `line-${number}`,
    title: (title as string | null | undefined) ?? options.title,
    publisher: (publisher as string | null | undefined) ?? options.publisher,
    published: (published as string | null | undefined) ?? options.published
  })
}

function parsed(line: string): Readonly<Record<string, unknown>> {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    throw new SyntaxError(messages.notJson(line))
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return value as Record<string, unknown>
  throw new TypeError(messages.wrongValue('article', 'an object', value))
}
