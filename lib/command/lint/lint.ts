import {resolve} from 'node:path'
import type {VFile} from 'vfile'
import {messages} from '../../messages.js'
import {reports} from '../../reports/reports.js'
import {severityOf} from '../../reports/severity-of.js'
import {articleExtensions} from '../article-extensions.js'
import {complain} from '../complain.js'
import {hasColours} from '../has-colours.js'
import {packageVersion} from '../package-version.js'
import {type Progress, startProgress} from '../progress.js'
import {readAll} from '../read-all.js'
import {readArguments} from '../read-arguments.js'
import type {Streams} from '../streams.js'
import {UsageError} from '../usage-error.js'
import {writeOut} from '../write-out.js'
import {baselinePath} from './baseline-path.js'
import {BrokenFile} from './broken-file.js'
import {configurationOf} from './configuration-of.js'
import {leaveOutKnown} from './leave-out-known.js'
import {readBaseline} from './read-baseline.js'
import {writeBaseline} from './write-baseline.js'

/**
 * `reportedly lint [FILE...]`: check the sourcing of articles.
 *
 * @param folder
 *   The folder from which files are named.
 * @returns
 *   Exit code: 0 nothing that fails, 1 an error, or with `--frail` a warning, 2 a configuration that is not as expected.
 */
export async function lint(
  args: readonly string[],
  streams: Streams,
  folder: string = process.cwd()
): Promise<number> {
  try {
    return await lintOrThrow(args, streams, folder)
  } catch (error) {
    if (!(error instanceof BrokenFile)) throw error
    await complain(streams.stderr, error.message)
    return 2
  }
}

async function lintOrThrow(args: readonly string[], streams: Streams, folder: string): Promise<number> {
  const {values, positionals} = parsed(args)
  if (values.help) {
    await writeOut(streams.stdout, messages.help.lint(reports))
    return 0
  }
  if (values.checks) {
    const {checks} = await import('../../checks/checks.js')
    await writeOut(streams.stdout, messages.help.checkTable(checks))
    return 0
  }
  const report = reports[values.report]!
  const known = values.baseline === undefined ? null : await readBaseline(values.baseline, folder)
  const isStdin = positionals.length === 0 || positionals.includes('-')
  if (isStdin && streams.stdin.isTTY) await complain(streams.stderr, messages.typing())
  // The pipeline takes a while to load: not for `--help` or wrong use.
  const {lintFiles} = await import('./lint-files.js')
  const input = {
    files: isStdin ? [] : positionals,
    ...(isStdin && {stdin: await readAll(streams.stdin)}),
    filePath: values['file-path'],
    folder,
    config: values.config,
    over: overOf(values),
    silentlyIgnore: values['silently-ignore']
  }
  const files = await withProgress(streams, (onStart) => lintFiles(input, onStart))
  if (files.length === 0 && !values['silently-ignore']) {
    await complain(streams.stderr, messages.noArticles(positionals, articleExtensions))
    return 1
  }
  const target = values['write-baseline']
  if (target !== undefined) return accept(files, target, folder, streams)
  if (known) {
    for (const file of files)
      file.messages = [...leaveOutKnown(file, known.get(baselinePath(file, values.baseline!, folder)) ?? [])]
  }
  const view = {
    version: await packageVersion(),
    colours: hasColours(streams.stdout),
    quiet: values.quiet,
    verbose: values.verbose
  }
  await writeOut(streams.stdout, report.write(files, view))
  const failing = values.frail ? ['error', 'warn'] : ['error']
  return files.some(({messages}) => messages.some((message) => failing.includes(severityOf(message)))) ? 1 : 0
}

/** Do something with files while a bar moves on. */
async function withProgress<Result>(
  streams: Streams,
  work: (onStart: (files: number) => Promise<() => void>) => Promise<Result>
): Promise<Result> {
  let progress: Progress | undefined
  try {
    return await work(async (files) => {
      progress = await startProgress(files, streams)
      return progress.step
    })
  } finally {
    progress?.stop()
  }
}

/** Write all that was found as known; what could not be checked is still said. */
async function accept(
  files: readonly VFile[],
  target: string,
  folder: string,
  streams: Streams
): Promise<number> {
  const failed = files.flatMap(({path, messages}) =>
    messages.filter(({ruleId}) => !ruleId).map(({reason}) => ({path, reason}))
  )
  for (const {path, reason} of failed)
    await complain(streams.stderr, messages.inFile(path ?? messages.standardInput(), reason))
  try {
    const count = await writeBaseline(resolve(folder, target), files, folder)
    await complain(streams.stderr, messages.baselineWritten(target, count))
  } catch (error) {
    await complain(streams.stderr, messages.unwritable(target, error))
    return 1
  }
  return failed.length ? 1 : 0
}

function parsed(args: readonly string[]) {
  const {values, positionals} = read(args)
  const name = values.report
  if (!Object.hasOwn(reports, name))
    throw new UsageError(messages.wrongChoice('--report', name, Object.keys(reports)))
  if (values.baseline !== undefined && values['write-baseline'] !== undefined)
    throw new UsageError(messages.notTogether('--baseline', '--write-baseline'))
  if (positionals.includes('')) throw new UsageError(messages.wrongValue('FILE', 'a name', ''))
  if (positionals.includes('-') && positionals.length > 1)
    throw new UsageError(messages.notTogether('-', positionals.find((file) => file !== '-') ?? '-'))
  if (values['file-path'] !== undefined && positionals.some((file) => file !== '-'))
    throw new UsageError(messages.onlyForStandardInput('--file-path'))
  return {values, positionals}
}

function read(args: readonly string[]) {
  return readArguments(args, {
    preset: {type: 'string'},
    publisher: {type: 'string'},
    published: {type: 'string'},
    config: {type: 'string', short: 'c'},
    baseline: {type: 'string'},
    'write-baseline': {type: 'string'},
    report: {type: 'string', short: 'r', default: 'text'},
    frail: {type: 'boolean', default: false},
    quiet: {type: 'boolean', short: 'q', default: false},
    verbose: {type: 'boolean', default: false},
    'file-path': {type: 'string'},
    'silently-ignore': {type: 'boolean', default: false},
    checks: {type: 'boolean', default: false}
  })
}

/** Options that were given, and hold over configuration files. */
function overOf({preset, published, publisher}: ReturnType<typeof read>['values']) {
  return configurationOf(
    {
      ...(preset !== undefined && {preset}),
      ...(published !== undefined && {published}),
      ...(publisher !== undefined && {publisher})
    },
    null
  )
}
