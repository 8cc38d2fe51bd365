import {resolve} from 'node:path'
import type {Model} from '../../types/model.js'
import {messages} from '../messages.js'
import type {Document} from '../train/document.js'
import {learnAttributions} from '../train/learn-attributions.js'
import {readDocument} from '../train/read-document.js'
import {readGold} from '../train/read-gold.js'
import {readArguments} from './read-arguments.js'
import type {Streams} from './streams.js'
import {UsageError} from './usage-error.js'
import {writeOut} from './write-out.js'
import {writeWhole} from './write-whole.js'

/** `reportedly train CORPUS_DIR... --out FILE [--seed NUMBER]`: learn a model from `text/*.txt` and `attributions/*.ann`. */
export async function train(args: readonly string[], streams: Streams): Promise<number> {
  const {values, positionals} = readArguments(args, {
    out: {type: 'string', short: 'o'},
    seed: {type: 'string', default: '1'}
  })
  if (values.help) {
    await writeOut(streams.stdout, messages.help.train())
    return 0
  }
  if (!positionals.length) throw new UsageError(messages.someCorpus())
  const {out} = values
  if (out === undefined) throw new UsageError(messages.missingOption('--out FILE'))
  const seed = Number(values.seed)
  if (!Number.isInteger(seed))
    throw new UsageError(messages.wrongValue('--seed', 'a whole number', values.seed))
  const documents: Document[] = []
  for (const [folder, times] of timesOf(positionals)) {
    let marked = 0
    try {
      for (const article of readGold(folder)) {
        marked += article.gold.length
        documents.push(readDocument(article, times, folder === positionals[0]))
      }
    } catch (error) {
      await writeOut(streams.stderr, `${messages.brokenCorpus(folder, error)}\n`)
      return 1
    }
    if (!marked) {
      await writeOut(streams.stderr, `${messages.emptyCorpus(folder)}\n`)
      return 1
    }
  }
  const bar = streams.stderr.isTTY ? await barOn(streams.stderr) : undefined
  const model = learnAttributions(documents, {
    seed,
    onProgress: (done) => bar?.update(Math.round(100 * done))
  })
  bar?.stop()
  try {
    await writeWhole(out, /\.[jt]s$/.test(out) ? moduleOf(model) : `${JSON.stringify(model)}\n`)
  } catch (error) {
    await writeOut(streams.stderr, `${messages.unwritable(out, error)}\n`)
    return 1
  }
  return 0
}

/** How often each folder is named, under the name that comes first: `a`, `b` and `a/` are `a` twice and `b` once. */
function timesOf(folders: readonly string[]): Map<string, number> {
  const times = new Map<string, number>()
  const names = new Map<string, string>()
  for (const folder of folders) {
    const path = resolve(folder)
    const name = names.get(path) ?? folder
    names.set(path, name)
    times.set(name, (times.get(name) ?? 0) + 1)
  }
  return times
}

async function barOn(stderr: Streams['stderr']) {
  const bar = new (await import('cli-progress')).default.SingleBar({
    format: '{bar} {percentage} % learned, {eta_formatted} left',
    stream: stderr as NodeJS.WriteStream,
    clearOnComplete: true
  })
  bar.start(100, 0)
  return bar
}

/** The model of this package: a module, so that it loads without a file system. */
function moduleOf(model: Model): string {
  const lines = Object.entries(model).map(([key, value]) => `  ${key}: ${JSON.stringify(value)}`)
  return `import type {Model} from '../../../types/model.js'\n
// Made by \`npm run train\`; see model-card.md for the data and its terms.
export const attributionModel: Model = {\n${lines.join(',\n')}\n}\n`
}
