import {parseArgs} from 'node:util'
import type {Model} from '../../types/model.js'
import {messages} from '../messages.js'
import type {Document} from '../train/document.js'
import {learnAttributions} from '../train/learn-attributions.js'
import {readDocument} from '../train/read-document.js'
import {readGold} from '../train/read-gold.js'
import type {Streams} from './streams.js'
import {UsageError} from './usage-error.js'
import {writeOut} from './write-out.js'
import {writeWhole} from './write-whole.js'

/** `reportedly train CORPUS_DIR --out FILE [--seed NUMBER]`: learn a model from `text/*.txt` and `attributions/*.ann`. */
export async function train(args: readonly string[], streams: Streams): Promise<number> {
  if (args.includes('--help')) {
    await writeOut(streams.stdout, `${messages.trainUsage()}\n`)
    return 0
  }
  const {folder, out, seed} = parsed(args)
  const documents: Document[] = []
  try {
    for (const article of readGold(folder)) documents.push(readDocument(article))
  } catch (error) {
    await writeOut(streams.stderr, `${messages.brokenCorpus(folder, error)}\n`)
    return 1
  }
  if (!documents.some(({gold}) => gold.length)) {
    await writeOut(streams.stderr, `${messages.emptyCorpus(folder)}\n`)
    return 1
  }
  const bar = streams.stderr.isTTY ? await barOn(streams.stderr) : undefined
  const model = learnAttributions(documents, {
    seed,
    onProgress: (done) => bar?.update(Math.round(100 * done))
  })
  bar?.stop()
  await writeWhole(out, /\.[jt]s$/.test(out) ? moduleOf(model) : `${JSON.stringify(model)}\n`)
  return 0
}

function parsed(args: readonly string[]): {folder: string; out: string; seed: number} {
  try {
    const {values, positionals} = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {out: {type: 'string', short: 'o'}, seed: {type: 'string', default: '1'}}
    })
    const seed = Number(values.seed)
    if (positionals.length !== 1 || !values.out || !Number.isInteger(seed))
      throw new Error(messages.trainUsage())
    return {folder: positionals[0]!, out: values.out, seed}
  } catch (error) {
    throw new UsageError((error as Error).message)
  }
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
