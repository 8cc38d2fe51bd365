import type {Options} from '../../types/options.js'
import type {Format} from '../formats/format.js'
import {formats} from '../formats/formats.js'
import {messages} from '../messages.js'
import {settingsOf} from '../settings.js'
import {articleExtensions} from './article-extensions.js'
import {complain} from './complain.js'
import {type Earlier, earlierFormats} from './earlier.js'
import {filesIn} from './files-in.js'
import {hasColours} from './has-colours.js'
import {loadRules} from './load-rules.js'
import {packageVersion} from './package-version.js'
import {readArguments} from './read-arguments.js'
import {type Language, languages} from './reader.js'
import type {Streams} from './streams.js'
import {subcommands} from './subcommands.js'
import {UsageError} from './usage-error.js'
import {writeOut} from './write-out.js'

/**
 * The command `reportedly`.
 *
 * @param args
 *   What follows its name: `['--format', 'json', 'a.txt']`.
 * @param streams
 *   What it reads from and writes to.
 * @returns
 *   Exit code: 0 all went well, 1 some input failed, 2 wrong use.
 */
export async function command(args: readonly string[], streams: Streams): Promise<number> {
  const [first, ...rest] = args
  const subcommand = first !== undefined && Object.hasOwn(subcommands, first) ? first : null
  try {
    if (subcommand === null) return await read(args, streams)
    const run = await subcommands[subcommand]!.load()
    return await run(rest, streams)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    await complain(streams.stderr, error.message)
    await complain(streams.stderr, messages.seeHelp(subcommand))
    return 2
  }
}

async function read(args: readonly string[], streams: Streams): Promise<number> {
  const {values, positionals} = parsed(args)
  if (values.help) {
    await writeOut(streams.stdout, messages.help.reportedly(formats, subcommands))
    return 0
  }
  if (values.version) {
    await writeOut(streams.stdout, `${await packageVersion()}\n`)
    return 0
  }
  if (positionals.includes('')) throw new UsageError(messages.wrongValue('FILE', 'a name', ''))
  const asked = positionals.length ? positionals : ['-']
  const {files, empty} = values.ndjson ? {files: asked, empty: []} : await filesIn(asked, values.out)
  const options = optionsOf(values)
  const from = languageNamed(values.from)
  const format = await formatOf(values.format, streams)
  if (files.length > 1 && values.title !== undefined)
    throw new UsageError(messages.onlyForOne('--title', files.length))
  if (values.ndjson) {
    for (const other of ['format', 'out', 'title', 'from'] as const) {
      if (values[other] !== undefined) throw new UsageError(messages.notTogether('--ndjson', `--${other}`))
    }
  } else if (values.out !== undefined && !values.format) throw new UsageError(messages.needsFormat())
  else if (format.alone && values.out === undefined && files.length > 1) {
    throw new UsageError(messages.needsFolder(files.length))
  }
  if (empty.length) await complain(streams.stderr, messages.noArticles(empty, articleExtensions))
  if (files.includes('-') && streams.stdin.isTTY) await complain(streams.stderr, messages.typing())
  // The pipeline takes a while to load: not for `--help`.
  await loadRules()
  if (values.ndjson) {
    const {graphsOfLines} = await import('./graphs-of-lines.js')
    return (await graphsOfLines(files, options, streams)) ? 1 : 0
  }
  const {graphsOfFiles} = await import('./graphs-of-files.js')
  const failed = await graphsOfFiles(files, options, format, values.out, streams, from)
  return failed || empty.length ? 1 : 0
}

function parsed(args: readonly string[]) {
  return readArguments(args, {
    ndjson: {type: 'boolean'},
    from: {type: 'string'},
    format: {type: 'string', short: 'f'},
    out: {type: 'string', short: 'o'},
    publisher: {type: 'string'},
    published: {type: 'string'},
    title: {type: 'string'},
    'min-confidence': {type: 'string'},
    version: {type: 'boolean', short: 'v'}
  })
}

function optionsOf(values: ReturnType<typeof parsed>['values']): Options {
  const least = values['min-confidence']
  const options = {
    title: values.title,
    publisher: values.publisher,
    published: values.published,
    minConfidence: least === undefined ? undefined : Number(least)
  }
  try {
    settingsOf(options)
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    // The command's options are written otherwise than those of the library.
    const given = least === undefined || !error.message.includes('minConfidence') ? undefined : least
    throw new UsageError(
      given === undefined
        ? error.message
        : messages.wrongValue('--min-confidence', 'a number from 0 to 1', given)
    )
  }
  return options
}

/** What the articles are written in, where it is said. */
function languageNamed(name: string | undefined): Language | Earlier | undefined {
  const choices = [...languages, ...earlierFormats]
  const found = choices.find((language) => language === name)
  if (name !== undefined && !found) throw new UsageError(messages.wrongChoice('--from', name, choices))
  return found
}

/** How results are written: in the format asked for, or to be read by people. */
async function formatOf(
  name: string | undefined,
  {stdout}: Streams
): Promise<Format<string | Promise<string>>> {
  if (name === undefined) {
    const {terminal} = await import('../formats/terminal/terminal.js')
    const colours = hasColours(stdout)
    const view = {columns: stdout.columns ?? 80, colours}
    return {extension: '.txt', between: '\n\n', write: (graph) => terminal(graph, view)}
  }
  if (!Object.hasOwn(formats, name)) {
    throw new UsageError(messages.wrongChoice('--format', name, Object.keys(formats)))
  }
  return formats[name]!.load()
}
