import {readFileSync} from 'node:fs'
import {parseArgs} from 'node:util'
import type {Model} from '../../types/model.js'
import {messages} from '../messages.js'
import {readArticle} from '../read-article.js'
import {calibrationError} from '../train/calibration-error.js'
import {goldOf, outermostOf} from '../train/gold-of.js'
import {readGold} from '../train/read-gold.js'
import {scoreAttributions} from '../train/score-attributions.js'
import type {Streams} from './streams.js'
import {UsageError} from './usage-error.js'
import {writeOut} from './write-out.js'

/** `reportedly evaluate CORPUS_DIR [--model FILE] [--json]`: read its articles, and score the outermost attributions. */
export async function evaluate(args: readonly string[], streams: Streams): Promise<number> {
  if (args.includes('--help')) {
    await writeOut(streams.stdout, `${messages.evaluateUsage()}\n`)
    return 0
  }
  const {folder, model, json} = parsed(args)
  const scores = scoreAttributions()
  const readings: {confidence: number; right: boolean}[] = []
  try {
    for (const {text, gold} of readGold(folder)) {
      const outermost = outermostOf(readArticle(text, {model}))
      const right = scores.add(text, gold, outermost.map(goldOf))
      readings.push(...outermost.map(({confidence}, i) => ({confidence, right: right[i]!})))
    }
  } catch (error) {
    await writeOut(streams.stderr, `${messages.brokenCorpus(folder, error)}\n`)
    return 1
  }
  const report = {...scores.report(), 'calibration error': calibrationError(readings)}
  await writeOut(streams.stdout, json ? `${JSON.stringify(report)}\n` : messages.scores(report))
  return 0
}

function parsed(args: readonly string[]): {folder: string; model: Model | null; json: boolean} {
  try {
    const {values, positionals} = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {model: {type: 'string'}, json: {type: 'boolean', default: false}}
    })
    if (positionals.length !== 1) throw new Error(messages.evaluateUsage())
    const model =
      values.model === undefined ? null : (JSON.parse(readFileSync(values.model, 'utf8')) as Model)
    return {folder: positionals[0]!, model, json: values.json}
  } catch (error) {
    throw new UsageError((error as Error).message)
  }
}
