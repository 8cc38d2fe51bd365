import {access, readFile} from 'node:fs/promises'
import {basename, extname, join} from 'node:path'
import type {ClaimGraph} from '../../types/graph.js'
import type {Options} from '../../types/options.js'
import type {Format} from '../formats/format.js'
import {messages} from '../messages.js'
import {decode} from './decode.js'
import {decodePage} from './decode-page.js'
import {type Earlier, earlierOf, earlierReader} from './earlier.js'
import {languageOf} from './language-of.js'
import {notText} from './not-text.js'
import {otherKind} from './other-kind.js'
import {startProgress} from './progress.js'
import {readAll} from './read-all.js'
import {type Language, readerOf} from './reader.js'
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
  format: Format<string | Promise<string>>,
  folder: string | undefined,
  streams: Streams,
  from?: Language | Earlier | undefined
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
  const beside = folder === undefined ? undefined : format.beside?.()
  const writeInto = async (target: string, text: string): Promise<boolean> => {
    try {
      await writeWhole(target, text)
      return true
    } catch (error) {
      await complain(messages.unwritable(target, error))
      return false
    }
  }
  /** A file that belongs to a result; what is there already may be somebody's own. */
  const putBeside = async (target: string, text: string): Promise<void> => {
    const there = await readFile(target).then(decode, () => undefined)
    if (there === undefined) await writeInto(target, text)
    else if (there !== text) await complain(messages.otherText(target))
  }
  /** What comes of something, or a complaint where it fails, which must not keep us from the rest. */
  const attempt = async <Result>(
    name: string,
    make: () => Result | Promise<Result>
  ): Promise<Result | undefined> => {
    try {
      return await make()
    } catch (error) {
      await complain(messages.failed(name, error))
      return undefined
    }
  }
  for (const file of files) {
    const id = file === '-' ? 'article' : basename(file, extname(file))
    const target = folder === undefined ? undefined : join(folder, id + format.extension)
    const earlier = target && targets.get(target)
    if (target && earlier) await complain(messages.sameName(file, earlier, target))
    else {
      if (target) targets.set(target, file)
      const name = file === '-' ? messages.standardInput() : file
      const input = await inputOf(file, streams, from).catch((error) =>
        complain(messages.unreadable(name, error))
      )
      // A graph of what can be read is better than none; whoever asked must know what it is of.
      if (input?.doubt) await progress.say(messages.inFile(name, input.doubt))
      const graph = input ? await attempt(name, () => graphOf(input, {...options, id})) : undefined
      if (graph && target) {
        const result = await attempt(name, () => format.write(graph))
        if (result !== undefined && (await writeInto(target, result))) {
          beside?.add(graph, basename(target))
          for (const [extension, words] of Object.entries(format.companions?.(graph) ?? {}))
            await putBeside(join(folder!, id + extension), words)
        }
      } else if (graph) {
        const write = (written && format.follow) || format.write
        const result = await attempt(name, () => write(graph))
        if (result !== undefined) {
          await writeOut(streams.stdout, (written ? (format.between ?? '') : '') + result)
          written = true
        }
      }
    }
    progress.step()
  }
  if (folder !== undefined && beside) {
    const names = await attempt(folder, () => beside.files())
    for (const [name, text] of Object.entries(names ?? {})) {
      const target = join(folder, name)
      const article = targets.get(target)
      if (article) await complain(messages.sameName(name, article, target))
      else if (!beside.keep || !(await isThere(target))) await writeInto(target, text)
    }
  }
  progress.stop()
  return failed
}

/** What stands in a file, and what it is written in. */
interface Input {
  readonly file: string
  readonly text: string
  readonly form: Language | Earlier
  /** Why the text may be another than the file has. */
  readonly doubt: string | null
}

async function graphOf({file, text, form}: Input, options: Options): Promise<ClaimGraph> {
  if (form !== 'brat' && form !== 'json') return (await readerOf(form))(text, options)
  const read = await earlierReader(form)
  return read(text, options, async (extension) => {
    const other = file === '-' ? extension : file.slice(0, file.length - extname(file).length) + extension
    try {
      return decode(await readFile(other))
    } catch (error) {
      throw new Error(messages.unreadable(other, error))
    }
  })
}

async function inputOf(file: string, streams: Streams, from: Language | Earlier | undefined): Promise<Input> {
  const bytes = file === '-' ? await readAll(streams.stdin) : await readFile(file)
  const kind = otherKind(bytes)
  if (kind !== null) throw new TypeError(messages.otherKind(kind))
  const text = decode(bytes)
  const form = from ?? earlierOf(file) ?? languageOf(file, text)
  return form === 'html'
    ? {file, text: decodePage(bytes), form, doubt: null}
    : {file, text, form, doubt: notText(text, bytes)}
}

async function isThere(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false
  )
}
