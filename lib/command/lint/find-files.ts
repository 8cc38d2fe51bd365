import {existsSync} from 'node:fs'
import {realpath} from 'node:fs/promises'
import {resolve} from 'node:path'
import {Readable} from 'node:stream'
import type {Root} from 'nlcst'
import {unified} from 'unified'
import {type Options as EngineOptions, engine} from 'unified-engine'
import {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {messages} from '../../messages.js'
import {causeOf} from '../../reports/cause-of.js'
import {articleExtensions} from '../article-extensions.js'

/** Which files are asked for. */
export interface Asked {
  /** Files, folders and patterns; none: standard input. */
  readonly files: readonly string[]
  /** What is on standard input, where there are no files. */
  readonly stdin?: Uint8Array
  /** The name under which standard input is read. */
  readonly filePath?: string | undefined
  /** The folder from which files are named. */
  readonly folder: string
  /** Whether files that are asked for and ignored go unmentioned. */
  readonly silentlyIgnore: boolean
}

/** The files that are asked for, by name, each once; what is wrong with one is a message of it. */
export async function findFiles({
  files,
  filePath,
  folder,
  silentlyIgnore,
  stdin
}: Asked): Promise<readonly VFile[]> {
  const found = await run({
    // Only what finds files is used: it reads all at once and as UTF-8, and what is done with them depends on the file.
    processor: () =>
      unified().use(function () {
        this.parser = (): Root => ({type: 'RootNode', children: []})
      }),
    cwd: folder,
    files: files.map((file) => literal(file, folder)),
    extensions: [...articleExtensions],
    ignoreName: '.reportedlyignore',
    silentlyIgnore,
    ...(filePath !== undefined && {filePath}),
    ...(stdin && {streamIn: Readable.from([stdin])}),
    out: false,
    reporter: () => ''
  })
  for (const file of found) {
    file.messages = file.messages.filter((message) => !isForTooMany(message))
    file.messages.forEach(sayWhy)
  }
  return once(found, folder)
}

/** A file that is there is meant as it is, even where its name reads as a pattern: `[draft].txt`. */
function literal(file: string, folder: string): VFile | string {
  const at = resolve(folder, file)
  return /[*?[\]{}()!+@\\]/.test(file) && at !== folder && existsSync(at) ? new VFile({path: at}) : file
}

function run(options: EngineOptions): Promise<readonly VFile[]> {
  return new Promise((done, failed) => {
    engine(options, (error, _, context) => (context ? done(context.files) : failed(error)))
  })
}

/** A file may be asked for by its name, in a folder and by a pattern, and links may lead to it in a circle. */
async function once(files: readonly VFile[], folder: string): Promise<readonly VFile[]> {
  const shortest = new Map<string, VFile>()
  for (const file of files) {
    const at = resolve(folder, file.path ?? '')
    const place = await realpath(at).catch(() => at)
    const other = shortest.get(place)
    if (!other || file.path.length < other.path.length) shortest.set(place, file)
  }
  const kept = new Set(shortest.values())
  return files.filter((file) => kept.has(file))
}

/** The system has no more room for open files; read one after the other, they are no trouble. */
function isForTooMany({cause}: VFileMessage): boolean {
  const {code} = (cause ?? {}) as NodeJS.ErrnoException
  return code === 'EMFILE' || code === 'ENFILE'
}

/** What kept a file from being read is said in one sentence, not as a stack of errors. */
function sayWhy(message: VFileMessage): void {
  const {cause} = message
  if (!cause || causeOf(message)) return
  const isSaid = (cause as NodeJS.ErrnoException).code === 'ENOENT'
  message.reason = isSaid ? message.reason : messages.cannotCheck(cause)
  message.message = message.reason
  message.cause = undefined
}
