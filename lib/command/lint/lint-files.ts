import {existsSync} from 'node:fs'
import {readFile} from 'node:fs/promises'
import {dirname, resolve} from 'node:path'
import {Readable} from 'node:stream'
import type {Root} from 'nlcst'
import {unified} from 'unified'
import {type Options as EngineOptions, engine} from 'unified-engine'
import {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {messages} from '../../messages.js'
import {causeOf} from '../../reports/cause-of.js'
import {languageExtensions} from '../language-of.js'
import {BrokenFile} from './broken-file.js'
import type {Configuration} from './configuration.js'
import {configurationReader} from './configuration-reader.js'
import {lintFile} from './lint-file.js'
import {textOf} from './text-of.js'

/** What to check, and how. */
export interface LintInput {
  /** Files, folders and patterns; none: standard input. */
  readonly files: readonly string[]
  /** What is on standard input, where there are no files. */
  readonly stdin?: Uint8Array
  /** The name under which standard input is read. */
  readonly filePath?: string | undefined
  /** The folder from which files are named. */
  readonly folder: string
  /** A configuration file that holds for all. */
  readonly config?: string | undefined
  /** What holds over all configuration files. */
  readonly over: Configuration
  /** Whether files that are asked for and ignored go unmentioned. */
  readonly silentlyIgnore: boolean
}

/** Extensions of the files that are read in a folder. */
export const extensions: readonly string[] = ['.txt', '.text', ...Object.keys(languageExtensions)]

/**
 * Check files: each comes back with its messages.
 *
 * @throws {BrokenFile}
 *   Where a configuration file is not as expected.
 */
export async function lintFiles(input: LintInput): Promise<readonly VFile[]> {
  const {config, filePath, folder, over, silentlyIgnore, stdin} = input
  const configurationIn = configurationReader(config, folder)
  let wrong: BrokenFile | undefined
  /** A file may be asked for by its name, in a folder and by a pattern. */
  const first = new Map<string, VFile>()
  const lint = async (_: unknown, file: VFile): Promise<void> => {
    const at = resolve(folder, file.path ?? 'article')
    if (first.has(at)) return
    first.set(at, file)
    try {
      const configuration = {...(await configurationIn(dirname(at))), ...over}
      file.value = await textOf(String(file), () => stdin ?? readFile(at))
      await lintFile(file, configuration)
    } catch (error) {
      if (!(error instanceof BrokenFile)) throw error
      wrong ??= error
    }
  }
  const files = await run({
    // What is read, and how, depends on the file, so that all is one step.
    processor: () =>
      unified().use(function () {
        this.parser = (): Root => ({type: 'RootNode', children: []})
        return lint
      }),
    cwd: folder,
    files: input.files.map((file) => asked(file, folder)),
    extensions: [...extensions],
    ignoreName: '.reportedlyignore',
    silentlyIgnore,
    ...(filePath !== undefined && {filePath}),
    ...(stdin && {streamIn: Readable.from([stdin])}),
    out: false,
    reporter: () => ''
  })
  if (wrong) throw wrong
  for (const {messages: said} of files) said.forEach(sayWhy)
  return files.filter((file) => (first.get(resolve(folder, file.path ?? 'article')) ?? file) === file)
}

/** A file that is there is meant as it is, even where its name reads as a pattern: `[draft].txt`. */
function asked(file: string, folder: string): VFile | string {
  const at = resolve(folder, file)
  return /[*?[\]{}()!+@\\]/.test(file) && at !== folder && existsSync(at) ? new VFile({path: at}) : file
}

function run(options: EngineOptions): Promise<readonly VFile[]> {
  return new Promise((done, failed) => {
    engine(options, (error, _, context) => (context ? done(context.files) : failed(error)))
  })
}

/** What kept a file from being checked is said in one sentence, not as a stack of errors. */
function sayWhy(message: VFileMessage): void {
  const {cause} = message
  if (message.ruleId || !cause || causeOf(message)) return
  const isSaid = (cause as NodeJS.ErrnoException).code === 'ENOENT'
  message.reason = isSaid ? message.reason : messages.cannotCheck(cause)
  message.message = message.reason
  message.cause = undefined
}
