import {readFileSync} from 'node:fs'
import type {Model} from '../../types/model.js'
import {messages} from '../messages.js'
import {readArticle} from '../read-article.js'
import {settingsOf} from '../settings.js'
import {calibrationError} from '../train/calibration-error.js'
import {goldOf, outermostOf} from '../train/gold-of.js'
import {readGold} from '../train/read-gold.js'
import {scoreAttributions} from '../train/score-attributions.js'
import {onlyCorpus} from './only-corpus.js'
import {readArguments} from './read-arguments.js'
import type {Streams} from './streams.js'
import {UsageError} from './usage-error.js'
import {writeOut} from './write-out.js'

/** `reportedly evaluate CORPUS_DIR [--model FILE] [--json]`: read its articles, and score the outermost attributions. */
export async function evaluate(args: readonly string[], streams: Streams): Promise<number> {
  const {values, positionals} = readArguments(args, {
    model: {type: 'string'},
    json: {type: 'boolean', default: false}
  })
  if (values.help) {
    await writeOut(streams.stdout, messages.help.evaluate())
    return 0
  }
  const folder = onlyCorpus(positionals)
  const model = values.model === undefined ? null : modelOf(values.model)
  const scores = scoreAttributions()
  const readings: {confidence: number; right: boolean}[] = []
  let articles = 0
  try {
    for (const {text, gold} of readGold(folder)) {
      articles++
      const outermost = outermostOf(readArticle(text, {model}))
      const right = scores.add(text, gold, outermost.map(goldOf))
      readings.push(...outermost.map(({confidence}, i) => ({confidence, right: right[i]!})))
    }
  } catch (error) {
    await writeOut(streams.stderr, `${messages.brokenCorpus(folder, error)}\n`)
    return 1
  }
  if (!articles) {
    await writeOut(streams.stderr, `${messages.emptyCorpus(folder)}\n`)
    return 1
  }
  const report = {...scores.report(), 'calibration error': calibrationError(readings)}
  await writeOut(streams.stdout, values.json ? `${JSON.stringify(report)}\n` : messages.scores(report))
  return 0
}

/** A model that `reportedly train` wrote. */
function modelOf(file: string): Model | null {
  let text: string
  let model: Model
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    throw new UsageError(messages.unreadable(file, error))
  }
  try {
    model = JSON.parse(text) as Model
  } catch (error) {
    throw new UsageError(messages.brokenJson(file, error))
  }
  try {
    return settingsOf({model}).model
  } catch (error) {
    throw new UsageError(messages.inFile(file, (error as Error).message))
  }
}
